import { z } from 'zod'
import { gtoName } from '../evidence/envelope.ts'
import { period } from './period.ts'

/** What `mlops registry gc` keeps of a model, beside what serves or served last. */
export const retention = z.strictObject({
  'keep-last': z
    .number()
    .int()
    .min(0)
    .default(10)
    .describe('How many of the highest versions keep their bytes.'),
  'min-age': period.default('90d').describe('Younger versions keep their bytes: a number and m, h or d.'),
  'keep-stages': z
    .array(gtoName)
    .default([])
    .describe('Versions that have ever held one of these stages keep their bytes.'),
})
export type Retention = z.infer<typeof retention>

/** For a model that no configuration names. */
export const DEFAULT_RETENTION: Retention = retention.parse({})
