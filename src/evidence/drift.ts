import { z } from 'zod'
import { semver, withEnvelope } from './envelope.ts'
import { columnProfile, datasetFacts } from './facts.ts'

/** One test of one column. */
const driftTest = z.strictObject({
  /** `psi`, `ks`, `jensenshannon`, `chi2`, `null-rate`, `unseen-categories`. */
  test: z.string(),
  statistic: z.number().nullable(),
  pValue: z.number().nullable(),
  /** The statistic (or p) beyond which it counts as drift. */
  threshold: z.number().nullable(),
  drifted: z.boolean(),
  /** Why it could not be tested. */
  reason: z.string().nullable(),
})
export type DriftTest = z.infer<typeof driftTest>

export const columnDrift = z.strictObject({
  column: z.string(),
  role: z.enum(['feature', 'label', 'prediction']),
  kind: z.enum(['numeric', 'categorical']),
  drifted: z.boolean(),
  /** Could not be compared at all: empty, missing, or of another type; `reason` says which. */
  reason: z.string().nullable(),
  /** PSI: how far, whatever the number of rows. */
  effect: z.number().nullable(),
  tests: z.array(driftTest),
  nullRate: z.strictObject({ reference: z.number(), current: z.number() }),
  unseen: z
    .strictObject({ rows: z.number().int(), share: z.number(), categories: z.array(z.string()) })
    .nullable(),
  reference: columnProfile.nullable(),
  current: columnProfile.nullable(),
})
export type ColumnDrift = z.infer<typeof columnDrift>

/** One rule of the retrain decision, in the order in which they were asked. */
const decisionRule = z.strictObject({
  rule: z.string(),
  answer: z.enum(['retrain', 'wait', 'pass']),
  reason: z.string(),
})

export const drift = withEnvelope('drift', {
  version: semver,
  stage: z.string(),
  reference: z.strictObject({ source: z.string(), split: z.string(), rows: z.number().int() }),
  current: datasetFacts,
  /** False-alarm rate of the whole report when nothing has drifted. */
  alpha: z.number(),
  columns: z.array(columnDrift),
  drift: z.boolean(),
  driftedColumns: z.array(z.string()),
  decision: z.strictObject({
    retrain: z.boolean(),
    reason: z.string(),
    rules: z.array(decisionRule),
  }),
})
export type Drift = z.infer<typeof drift>
