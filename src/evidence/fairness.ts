import { z } from 'zod'
import { VERDICTS } from './envelope.ts'

const interval = z.tuple([z.number(), z.number()])
const pair = z.strictObject({ production: z.number().nullable(), candidate: z.number().nullable() })

/** How far the groups of one model lie apart. */
const disparity = z.strictObject({
  /** Largest less smallest value, or largest distance from all rows; of several metrics the worst. Null: undefined. */
  difference: z.number().nullable(),
  /** Of all differences at once, each end at the one-sided `confidence`. */
  differenceInterval: interval.nullable(),
  /** Smallest over largest value, or smallest ratio to all rows; of several metrics the worst. 1 is equal. */
  ratio: z.number().nullable(),
  ratioInterval: interval.nullable(),
})

/** One measure of fairness by one grouping of the rows. Names of metrics are those of scikit-learn and Fairlearn. */
export const fairness = z.strictObject({
  /** As the configuration says it: `selection_rate`, `equalized_odds`. */
  measure: z.string(),
  /** Columns; of several the groups are their combinations. */
  by: z.array(z.string()).min(1),
  to: z.enum(['between-groups', 'overall']),
  confidence: z.number(),
  minRows: z.number().int(),
  /** One a metric: `equalized_odds` has two. */
  metrics: z.array(
    z.strictObject({
      metric: z.string(),
      better: z.enum(['higher', 'lower']),
      /** All rows. */
      overall: pair,
      groups: z.array(
        pair.extend({
          /** A value, a range, or `missing` for each column of `by`. */
          labels: z.array(z.string()),
          rows: z.number().int(),
          productionInterval: interval.nullable(),
          candidateInterval: interval.nullable(),
          /** Why it is shown and not judged: too few rows, undefined. */
          notJudged: z.string().nullable(),
        }),
      ),
    }),
  ),
  /** Of the groups that are judged. */
  production: disparity.nullable(),
  candidate: disparity,
  /** Candidate's difference less production's: above 0 it is wider. Paired, on the same rows. */
  widening: z.number().nullable(),
  wideningInterval: interval.nullable(),
  resamples: z.number().int(),
  /** The gravest of its gates, which stand in `overall` as `<measure>_difference by …` and `<measure>_ratio by …`. */
  verdict: z.enum(VERDICTS).nullable(),
})
export type Fairness = z.infer<typeof fairness>
