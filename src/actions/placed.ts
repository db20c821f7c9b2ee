import { UserError } from '../errors.ts'
import type { Context } from './context.ts'

/** What `of` gives; an error of what the configuration asks for is told at its place. */
export function placed<T>({ model }: Context, key: string[], of: () => T): T {
  try {
    return of()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw model.error(key, error.message, error.hint)
  }
}
