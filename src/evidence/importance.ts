import { z } from 'zod'

const interval = z.tuple([z.number(), z.number()])

const estimate = z.strictObject({
  /** By how much the metric gets worse when the columns are permuted: the mean of the repeats. Positive is important. */
  value: z.number(),
  /** Standard deviation of the repeats (divided by their number, as scikit-learn does). */
  std: z.number(),
  /** Null where the metric has no known variance. */
  interval: interval.nullable(),
  /** 1 is the most important. */
  rank: z.number().int(),
})
export type ImportanceEstimate = z.infer<typeof estimate>

const feature = z.strictObject({
  /** More than one where correlated columns are permuted together. */
  columns: z.array(z.string()),
  /** Null where the model does not read them. */
  candidate: estimate.nullable(),
  production: estimate.nullable(),
  /** candidate − production; a column that a model does not read has importance 0. */
  difference: z.number().nullable(),
  interval: interval.nullable(),
  /** Among the first three of the candidate and not of production: a possible leakage. */
  entered: z.literal(true).optional(),
  /** Above chance in production, and no longer in the candidate. */
  vanished: z.literal(true).optional(),
})
export type FeatureImportance = z.infer<typeof feature>

/** Mean answer of each model where a column has the same value in every row. */
const dependence = z.strictObject({
  column: z.string(),
  /** For several classes: whose probability it is; null for one number a row. */
  class: z.string().nullable(),
  /**
   * Values of the data, ascending, or its most frequent texts; of columns whose values are not shown `value 1`, `value 2`,
   * … by frequency, or the share of the rows that are below, `5 %`.
   */
  grid: z.array(z.union([z.number(), z.string()])),
  /** What `grid` says in place of values that are not shown; absent where it holds them, and in earlier records. */
  instead: z.enum(['ranks', 'shares']).optional(),
  candidate: z.array(z.number()),
  production: z.array(z.number()).nullable(),
  /** Largest vertical distance of the two curves; null without a second one. */
  maxGap: z.number().nullable(),
})
export type PartialDependence = z.infer<typeof dependence>

export const importance = z.strictObject({
  metric: z.string(),
  better: z.enum(['higher', 'lower']),
  /** Drawn from the judged rows. */
  rows: z.number().int(),
  repeats: z.number().int(),
  confidence: z.number(),
  /** Largest importance that any column had for labels that were shuffled: what noise alone shows. */
  noise: z.strictObject({ candidate: z.number(), production: z.number().nullable() }).nullable(),
  /** Most important to the candidate first. */
  features: z.array(feature),
  dependence: z.array(dependence),
  /** Spearman's correlation of the importances of both models; null for fewer than three columns of both. */
  rankCorrelation: z.number().nullable(),
  /** Why nothing is known of production, where there is one. */
  productionUnknown: z.string().optional(),
  /** What a person should look at, in words. */
  warnings: z.array(z.string()),
})
export type Importance = z.infer<typeof importance>
