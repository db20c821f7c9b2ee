import { z } from 'zod'
import { digest } from './envelope.ts'

const contractChange = z.strictObject({
  /** `breaking` for readers of the data, less asked (`loosening`), more asked (`tightening`), or nothing (`neutral`). */
  grade: z.enum(['breaking', 'loosening', 'tightening', 'neutral']),
  column: z.string().nullable(),
  what: z.string(),
  /** In the contract as it is now; null for what is not there any more. */
  line: z.number().int().nullable(),
  /** What the data of this change breaks of the rule as it was; null where it breaks nothing. */
  fails: z.string().nullable(),
})
export type ContractChange = z.infer<typeof contractChange>

/** How a contract differs from an earlier one. */
export const contractDifference = z.strictObject({
  /** Such as `1f3a9c2:flights.odcs.yaml`. */
  against: z.string(),
  digest,
  changes: z.array(contractChange),
  /** Path of a contract that this data would meet, where one was proposed. */
  proposal: z.string().nullable(),
})
export type ContractDifference = z.infer<typeof contractDifference>
