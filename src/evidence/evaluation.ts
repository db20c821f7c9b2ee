import { z } from 'zod'
import { digest, VERDICTS, withEnvelope } from './envelope.ts'
import { columnProfile, datasetFacts, modelFacts } from './facts.ts'

export const TASKS = ['binary-classification', 'regression'] as const

/** A subset of rows: `{ column: 'hour', label: '18 to 23' }`; null is all rows. */
export const slice = z.strictObject({ column: z.string(), label: z.string() })

/** One metric on one set of rows for both models, and, where it is gated, the verdict. */
export const comparison = z.strictObject({
  metric: z.string(),
  slice: slice.nullable(),
  /** Which way is better. */
  better: z.enum(['higher', 'lower']),
  rows: z.number().int(),
  production: z.number().nullable(),
  candidate: z.number().nullable(),
  /** candidate − production, in the metric's own direction. */
  difference: z.number().nullable(),
  /** Of the difference, both ends at the one-sided `confidence`: 0.95 gives the two-sided 90 % interval. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  /** Interval of the candidate's own value, for absolute limits; null where not computed. */
  candidateInterval: z.tuple([z.number(), z.number()]).nullable(),
  confidence: z.number(),
  /** `delong`, `mean-t`, `influence`, `bootstrap`, `none`. */
  method: z.string(),
  /** One-sided p for "worse by more than the margin", adjusted within the family of slices where one exists. */
  pWorse: z.number().nullable(),
  gate: z
    .strictObject({
      /** Allowed loss against production, ≥ 0; null where only absolute limits are set. */
      margin: z.number().nullable(),
      min: z.number().nullable(),
      max: z.number().nullable(),
      verdict: z.enum(VERDICTS),
      /** In words: "within 0.005 of production", "cannot be compared: only 1 class among 212 rows". */
      reason: z.string(),
      /** About how many more rows would settle it; set only where inconclusive for lack of rows. */
      moreRows: z.number().int().nullable(),
    })
    .nullable(),
})
export type Comparison = z.infer<typeof comparison>

const point = z.tuple([z.number(), z.number()])

export const curves = z.strictObject({
  /** False positive rate, true positive rate. At most 201 points. */
  roc: z.array(point),
  /** Recall, precision. At most 201 points. */
  precisionRecall: z.array(point),
  /** Ten equal-count bins. */
  calibration: z.array(
    z.strictObject({ predicted: z.number(), observed: z.number(), rows: z.number().int() }),
  ),
})

const judgedModel = z.strictObject({
  /** `v1.0.0`, or null for a model that is not registered. */
  version: z.string().nullable(),
  /** Where it came from: a path, a tag. */
  source: z.string(),
  /** Of the ONNX file or the predictions file. */
  sha256: digest,
  facts: modelFacts.nullable(),
  /** Distribution of the scores on the judged rows; the reference for prediction drift. */
  scores: columnProfile.nullable(),
  curves: curves.nullable(),
  secondsToScore: z.number().nullable(),
})
export type JudgedModel = z.infer<typeof judgedModel>

export const evaluation = withEnvelope('evaluation', {
  task: z.enum(TASKS),
  /** No version holds the stage yet: absolute limits only. */
  firstModel: z.boolean(),
  /** Both files have the same digest. */
  sameModel: z.boolean(),
  stage: z.string(),
  candidate: judgedModel,
  production: judgedModel.nullable(),
  data: datasetFacts.extend({ split: z.string(), label: z.string(), positiveLabel: z.string().nullable() }),
  /** Decision threshold on the score for accuracy, precision, recall and F1. */
  threshold: z.number(),
  seed: z.number().int(),
  resamples: z.number().int(),
  /** All rows: every gated metric first, then the rest. */
  overall: z.array(comparison),
  /** Worst change first. */
  slices: z.array(comparison),
  /** Decisions that changed; null for regression and for a first model. */
  flips: z
    .strictObject({
      rows: z.number().int(),
      changed: z.number().int(),
      becameRight: z.number().int(),
      becameWrong: z.number().int(),
    })
    .nullable(),
})
export type Evaluation = z.infer<typeof evaluation>
