import { z } from 'zod'
import { baselineDifference } from './baseline.ts'
import { contractDifference } from './contract-difference.ts'
import { digest, timestamp, VERDICTS, withEnvelope } from './envelope.ts'
import { exploration } from './exploration.ts'
import { columnProfile, datasetFacts, rowPlace } from './facts.ts'
import { imageFacts } from './images.ts'
import { integrityCheck } from './integrity.ts'
import { splitRepair } from './repair.ts'

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

export const validation = withEnvelope('validation', {
  contract: contractFacts,
  /** Only where this is one part of several; it stands for nothing until all are merged. */
  shard: z.strictObject({ index: z.number().int(), of: z.number().int() }).optional(),
  /** Which columns had to be there; absent in records of earlier releases. */
  environment: z.string().optional(),
  datasets: z.record(z.string(), datasetFacts),
  checks: z.array(checkResult),
  /** What the contract asks for beyond what is tested; it is in no verdict. */
  unsupported: z.array(unsupported).optional(),
  /** How the splits lie to each other and to the label; absent in records of earlier releases. */
  integrity: z.array(integrityCheck).optional(),
  /** Split → what its images are; only where a split is a folder of images. */
  images: z.record(z.string(), imageFacts).optional(),
  /** How the data differs from an earlier one; absent where there is none to compare with. */
  baseline: baselineDifference.optional(),
  /** Split → which of its rows were put aside; absent where nobody asked for it. */
  repair: z.record(z.string(), splitRepair).optional(),
  /** How the contract differs from an earlier one; absent where nobody asked, or there is none. */
  contractChange: contractDifference.optional(),
  /** Pictures of the first split; absent in records of earlier releases, and of shards. */
  exploration: exploration.optional(),
  /** Whether categories, and cells that break a rule, were asked to be named; never those of classified columns. */
  named: z.strictObject({ categories: z.boolean(), values: z.boolean() }).optional(),
  /** Digest of everything that the result depends on; absent where it cannot stand for a later one. */
  key: digest.optional(),
  /** The run that found all this on the same bytes: this one has read the bytes alone. */
  cached: z.strictObject({ run: z.string().nullable(), finished: timestamp }).optional(),
  /** Split → profile of every declared column. The training split's is the reference for drift. */
  profiles: z.record(z.string(), z.array(columnProfile)),
})
export type Validation = z.infer<typeof validation>
