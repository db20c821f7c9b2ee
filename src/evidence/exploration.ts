import { z } from 'zod'
import { digest } from './envelope.ts'

/** The label among the rows of one bin of a column; a bin of fewer than ten rows is left out. */
const labelBin = z.strictObject({
  /** Above `low`, up to `high`; null where it is open, and for categories. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Place of a category by its frequency, from 1; null for numbers. */
  place: z.number().int().nullable(),
  rows: z.number().int(),
  value: z.number(),
  /** 95 %: Wilson's for a share, the normal one for a mean. */
  interval: z.tuple([z.number(), z.number()]),
})
export type LabelBin = z.infer<typeof labelBin>

/** What is drawn of a split beyond its profiles; deterministic, and without a value of a cell. */
export const exploration = z.strictObject({
  split: z.string(),
  /** Digest of the rows that it is of. */
  digest,
  /** How many of `rows` were looked at, spread evenly. */
  sampled: z.number().int(),
  rows: z.number().int(),
  /** Pearson's, of numeric columns: `values[i][j]` of column i + 1 and column j, j ≤ i. */
  correlations: z.strictObject({
    columns: z.array(z.string()),
    values: z.array(z.array(z.number().nullable())),
  }),
  label: z.strictObject({
    column: z.string(),
    /** Share of the positive class, or mean of a number; null with a reason where there is neither. */
    shows: z.enum(['share', 'mean']).nullable(),
    reason: z.string().nullable(),
    overall: z.number().nullable(),
    columns: z.array(z.strictObject({ column: z.string(), bins: z.array(labelBin) })),
  }),
})
export type Exploration = z.infer<typeof exploration>
