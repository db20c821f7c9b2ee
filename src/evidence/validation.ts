import { z } from 'zod'
import { baselineDifference } from './baseline.ts'
import { checkResult, contractFacts, unsupported } from './check-result.ts'
import { contractDifference } from './contract-difference.ts'
import { digest, timestamp, withEnvelope } from './envelope.ts'
import { exploration } from './exploration.ts'
import { columnProfile, datasetFacts } from './facts.ts'
import { imageFacts } from './images.ts'
import { integrityCheck } from './integrity.ts'
import { splitRepair } from './repair.ts'

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
