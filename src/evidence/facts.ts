import { z } from 'zod'
import { digest } from './envelope.ts'

/** Shapes that more than one document uses. */

/** Where a row begins in a text file, line breaks in quotes counted. */
export const rowPlace = z.strictObject({
  /** Under the folder or pattern of the dataset; absent where that is one file. */
  file: z.string().optional(),
  line: z.number().int(),
})
export type RowPlace = z.infer<typeof rowPlace>

const columnFacts = z.strictObject({
  name: z.string(),
  /** DuckDB's name of the type as read, e.g. `DOUBLE`, `VARCHAR`. */
  type: z.string(),
})

export const datasetFacts = z.strictObject({
  path: z.string(),
  format: z.enum(['parquet', 'csv', 'jsonl', 'images']),
  bytes: z.number().int(),
  rows: z.number().int(),
  columns: z.array(columnFacts),
  digests: z.strictObject({
    /** SHA-256 of the file's bytes (of the sorted manifest where a glob names several). */
    bytes: digest,
    /** Order- and format-independent digest of the rows. */
    rows: digest,
    /** Of the names and types of the columns. */
    schema: digest,
    /** MD5 as DVC names the data, where a `.dvc` file tracks it; of a folder it ends with `.dir`. */
    dvc: z
      .string()
      .regex(/^[0-9a-f]{32}(\.dir)?$/)
      .optional(),
  }),
  /** Only where this is a part of a dataset: what the digests of the whole are made of. */
  parts: z
    .strictObject({
      files: z.array(
        z.strictObject({
          path: z.string(),
          bytes: z.number().int(),
          sha256: digest,
          /** Absent where they could not be counted file by file. */
          rows: z.number().int().optional(),
        }),
      ),
      /** Sum of the rows' MD5 modulo 2^128. */
      sum: z.string().regex(/^[0-9a-f]{32}$/),
    })
    .optional(),
})
export type DatasetFacts = z.infer<typeof datasetFacts>

/**
 * A numeric column so that parts of a dataset add up, in any order, to exactly what the whole would give. Doubles in
 * the order of their bits are cut into cells of 2^shift neighbours; cell c ends with the double whose bits are
 * c · 2^shift, that one included.
 */
const numericSketch = z.strictObject({
  shift: z.number().int(),
  /** Number of the first cell that is not empty, as text: it may exceed 2^53. */
  first: z.string().regex(/^-?\d+$/),
  /** From each of these cells to the next. */
  steps: z.array(z.number().int()),
  counts: z.array(z.number().int()),
  /** Exact sum of the values, in units of 2^-1074, and of their squares, in units of 2^-2148. */
  sum: z.string().regex(/^-?\d+$/),
  squares: z.string().regex(/^\d+$/),
})
export type NumericSketch = z.infer<typeof numericSketch>

const numericProfile = z.strictObject({
  name: z.string(),
  kind: z.literal('numeric'),
  rows: z.number().int(),
  nulls: z.number().int(),
  /** Only where no value may be shown: neither ends nor quantiles are, and the bins are made of mean and deviation. */
  masked: z.literal(true).optional(),
  mean: z.number().nullable(),
  /** Sample standard deviation (n − 1). */
  std: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** Probabilities 0, 0.01 … 1 with their quantiles (exact, of the data itself: no interpolation). */
  quantiles: z.array(z.number()),
  /**
   * Fixed bins for comparison: inner edges e₁ < … < e_{k−1}; bin 0 is x ≤ e₁, bin i is e_i < x ≤ e_{i+1}, the
   * last is x > e_{k−1}. `counts` has one more entry than `edges`. Open tails, so that an outlier re-bins nothing.
   */
  edges: z.array(z.number()),
  counts: z.array(z.number().int()),
  /** Only where the profile is of a part. */
  sketch: numericSketch.optional(),
  /** Only where parts were merged: by how much the rank of a quantile may be off, as a share of the values. */
  rankError: z.number().optional(),
})

const categoricalProfile = z.strictObject({
  name: z.string(),
  kind: z.literal('categorical'),
  rows: z.number().int(),
  nulls: z.number().int(),
  /** Only where no value may be shown: the categories are sixteen groups of values by a hash. */
  masked: z.literal(true).optional(),
  /** Exact number of distinct values, nulls excluded. */
  distinct: z.number().int(),
  /** The most frequent values, by count then value; at most 1,000. */
  categories: z.array(z.strictObject({ value: z.string(), count: z.number().int() })),
  /** Rows in none of `categories`. */
  other: z.number().int(),
  /** Only where the profile is of a part: 4,096 registers of HyperLogLog, two hex digits each. */
  registers: z
    .string()
    .regex(/^[0-9a-f]{8192}$/)
    .optional(),
  /** Only where parts were merged that did not list all: a count may lack this many rows, and `distinct` is estimated. */
  countError: z.number().int().optional(),
})

export const columnProfile = z.discriminatedUnion('kind', [numericProfile, categoricalProfile])
export type NumericProfile = z.infer<typeof numericProfile>
export type CategoricalProfile = z.infer<typeof categoricalProfile>
export type ColumnProfile = z.infer<typeof columnProfile>

const tensorFacts = z.strictObject({
  name: z.string(),
  /** ONNX element type in lower case (`float`, `int64`, `string`, …), or `optional(float)`, `map`, `sequence`, `unknown`. */
  type: z.string(),
  /** Numbers where fixed, the symbol's name where symbolic, null where unknown. */
  shape: z.array(z.union([z.number().int(), z.string(), z.null()])),
})

export const modelFacts = z.strictObject({
  path: z.string(),
  sha256: digest,
  bytes: z.number().int(),
  format: z.literal('onnx'),
  irVersion: z.number().int(),
  opsets: z.record(z.string(), z.number().int()),
  producer: z.string(),
  inputs: z.array(tensorFacts),
  /** Inputs with a default value, which callers may leave out; absent where there are none. */
  optionalInputs: z.array(tensorFacts).optional(),
  outputs: z.array(tensorFacts),
  /** `metadata_props` of the file. */
  metadata: z.record(z.string(), z.string()),
  /** Number of stored weights: the sum of the initializers' sizes. */
  parameters: z.number().int(),
})
export type ModelFacts = z.infer<typeof modelFacts>
export type TensorFacts = z.infer<typeof tensorFacts>

/** How the inputs and outputs of a model differ from those that callers know. */
export const interfaceChange = z.strictObject({
  /** `widening`: every caller of before can call it. `breaking`: some caller cannot. */
  change: z.enum(['identical', 'widening', 'breaking']),
  /** The version that callers know, or the file. */
  against: z.string(),
  /** One line each, breaking ones first. */
  differences: z.array(z.string()),
  /** Why a break was accepted. */
  override: z.string().optional(),
})
export type InterfaceChange = z.infer<typeof interfaceChange>
