import { z } from 'zod'
import { digest, VERDICTS } from './envelope.ts'
import { rowPlace } from './facts.ts'

export const SEVERITIES = ['error', 'warning', 'info'] as const

/** One requirement of the contract on one split, and what was found. */
export const checkResult = z.strictObject({
  split: z.string(),
  column: z.string().nullable(),
  /** Such as `type`, `required`, `unique`, `range`, `valid-values`, `pattern`, `row-count`, `column-missing`, `mean`. */
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  verdict: z.enum(VERDICTS),
  /** How many rows break the rule; null where the rule is not about rows. */
  failing: z.number().int().nullable(),
  /** In words, without cell values: `3 rows below −60`. */
  found: z.string(),
  allowed: z.string(),
  /** Up to ten 1-based row numbers that break the rule; of merged shards none where the rows before are not known. */
  rows: z.array(z.number().int()),
  /** Where these rows are, as many as `rows` unless those are not known; absent in Parquet, which has no lines. */
  places: z.array(rowPlace).optional(),
  /** What stands in these rows, null for nothing; only where asked for, and never of a classified column. */
  values: z.array(z.string().nullable()).optional(),
  /** Where the contract asks for it. */
  contract: z.strictObject({ line: z.number().int(), column: z.number().int() }).nullable(),
  /** Why it could not be tested: the verdict is `inconclusive`, or `fail` where the check itself broke. */
  reason: z.string().nullable(),
})
export type CheckResult = z.infer<typeof checkResult>

/** Something that the contract asks for and that is not tested. */
export const unsupported = z.strictObject({
  column: z.string().nullable(),
  what: z.string(),
  contract: z.strictObject({ line: z.number().int(), column: z.number().int() }),
})
export type Unsupported = z.infer<typeof unsupported>

export const contractFacts = z.strictObject({
  path: z.string(),
  id: z.string(),
  version: z.string(),
  digest,
})
