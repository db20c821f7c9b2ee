import { z } from 'zod'
import { digest } from './envelope.ts'

/** A share of rows with its interval at the one-sided `confidence`; null where there is no row to have it. */
const share = z.strictObject({
  value: z.number().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
})
export type Share = z.infer<typeof share>

/** Quantiles of |candidate − production| over the rows. */
const distances = z.strictObject({
  median: z.number(),
  p90: z.number(),
  p95: z.number(),
  p99: z.number(),
  max: z.number(),
})
export type Distances = z.infer<typeof distances>

const example = z.strictObject({
  /** Value of data.id; null where there is no such column, or the contract classifies it. */
  id: z.string().nullable(),
  /** In the file, from 1. */
  row: z.number().int(),
  /**
   * How sure the candidate is of its mistake: probability of the class that it decides on, distance of a score that
   * is no probability from the threshold. Of numbers by how much more it errs than production. Null where not known.
   */
  confidence: z.number().nullable(),
})
export type FlipExample = z.infer<typeof example>

/** Decisions that changed. */
export const flips = z.strictObject({
  rows: z.number().int(),
  changed: z.number().int(),
  becameRight: z.number().int(),
  becameWrong: z.number().int(),
  confidence: z.number().optional(),
  /** Changed, of all rows. */
  churn: share.optional(),
  /** Became wrong, of all rows. */
  negativeRate: share.optional(),
  /** Became right, of all rows. */
  positiveRate: share.optional(),
  /** Still right, of the rows that production has right (backward trust compatibility). */
  backwardTrust: share.optional(),
  /** Still wrong, of the rows that production has wrong (backward error compatibility). */
  backwardErrors: share.optional(),
  /** Rows that became wrong, the most confident mistakes first. */
  examples: z.array(example).optional(),
})
export type Flips = z.infer<typeof flips>

/** Numbers that moved: what flips are to regression. */
export const shifts = z.strictObject({
  rows: z.number().int(),
  confidence: z.number(),
  /** A smaller change is none; null where the configuration names none. */
  tolerance: z.number().nullable(),
  /** Share of the rows that moved by more than the tolerance; null where there is none. */
  beyond: share.nullable(),
  distances: distances.nullable(),
  /** Rows whose error grew most. */
  examples: z.array(example),
})
export type Shifts = z.infer<typeof shifts>

const slice = z.strictObject({
  columns: z.array(z.string()).min(1),
  labels: z.array(z.string()).min(1),
  rows: z.number().int(),
  changed: z.number().int(),
  churn: share,
})

/** Both models on rows that nobody has labelled. */
export const traffic = z.strictObject({
  path: z.string(),
  sha256: digest,
  rows: z.number().int(),
  confidence: z.number(),
  /** Rows that are decided otherwise; of numbers, those that move by more than `flips.tolerance`. Null: no tolerance. */
  changed: z.number().int().nullable(),
  churn: share.nullable(),
  /** Two classes: rows whose decision turns positive, and negative. */
  becamePositive: z.number().int().optional(),
  becameNegative: z.number().int().optional(),
  /** Of scores, predictions, or the largest of the probabilities of the classes. */
  distances: distances.nullable(),
  /** Largest churn first. */
  slices: z.array(slice),
})
export type Traffic = z.infer<typeof traffic>

/** The file of rows for people to label; it holds no value of the data but their names, where those may be shown. */
export const disagreements = z.strictObject({
  path: z.string(),
  sha256: digest,
  from: z.enum(['traffic', 'test']),
  /** Rows to choose from. */
  population: z.number().int(),
  /** Chosen because the models differ, or because the candidate is unsure. */
  ranked: z.number().int(),
  /** Chosen at random from the rest: with their weights what is estimated stays unbiased. */
  control: z.number().int(),
})
export type Disagreements = z.infer<typeof disagreements>
