import { z } from 'zod'
import { UserError } from '../errors.ts'

/** `7d`, `12h`, `30m` */
export const period = z
  .string()
  .regex(/^\d{1,5}(m|h|d)$/, 'must be a number of at most 5 digits and m, h or d, for example 7d')

export const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

/** @throws UserError where the text is none */
export function milliseconds(text: string): number {
  if (!period.safeParse(text).success)
    throw new UserError(`"${text}" is not a period`, { hint: 'Write a number and m, h or d, such as 7d.' })
  return Number(text.slice(0, -1)) * UNITS[text.slice(-1)]
}
