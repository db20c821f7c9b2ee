import { z } from 'zod'
import { challengersOf } from './challengers.ts'
import { digest, VERDICTS, withEnvelope } from './envelope.ts'
import { columnProfile, datasetFacts, interfaceChange, modelFacts } from './facts.ts'
import { fairness } from './fairness.ts'
import { disagreements, flips, shifts, traffic } from './flips.ts'
import { holdout } from './holdout.ts'
import { importance } from './importance.ts'
import { confusion, residuals } from './mistakes.ts'
import { resources } from './resources.ts'
import { TASKS } from './tasks.ts'

const sliceName = z.strictObject({ column: z.string(), label: z.string() })

/** A subset of rows: `{ column: 'hour', label: '18 to 23' }`; null is all rows. */
export const slice = sliceName.extend({
  /** Further columns that the slice is crossed with. */
  and: z.array(sliceName).optional(),
  /** The configuration names it, and no row is in it. */
  missing: z.literal(true).optional(),
  /** It must pass on its own, whatever the others do. */
  protected: z.literal(true).optional(),
  /** Found on one half of the rows, and judged here on the other. */
  discovered: z.literal(true).optional(),
})

/** One metric on one set of rows for both models, and, where it is gated, the verdict. */
export const comparison = z.strictObject({
  metric: z.string(),
  slice: slice.nullable(),
  /** Which way is better. */
  better: z.enum(['higher', 'lower']),
  rows: z.number().int(),
  production: z.number().nullable(),
  candidate: z.number().nullable(),
  /** Of a gated metric of a first model: that of a constant answer, the share of each class or the mean. */
  trivial: z.number().optional(),
  /** candidate − production, in the metric's own direction. */
  difference: z.number().nullable(),
  /** Of the difference, both ends at the one-sided `confidence`: 0.95 gives the two-sided 90 % interval. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  /** Interval of the candidate's own value, for absolute limits; null where not computed. */
  candidateInterval: z.tuple([z.number(), z.number()]).nullable(),
  confidence: z.number(),
  /** `delong`, `score`, `mean-t`, `influence`, `bootstrap`, `none`. */
  method: z.string(),
  /** Of a bootstrap: resamples drawn, and the standard error that so few leave to the end nearest to the margin. */
  resamples: z.number().int().optional(),
  monteCarloError: z.number().nullable().optional(),
  /** A true loss of this size would be found to break the margin in four of five such samples. */
  detectableLoss: z.number().nullable().optional(),
  /** One-sided p for "worse by more than the margin", adjusted within the family of slices where one exists. */
  pWorse: z.number().nullable(),
  gate: z
    .strictObject({
      /** Allowed loss against production, ≥ 0; null where only absolute limits are set. */
      margin: z.number().nullable(),
      min: z.number().nullable(),
      max: z.number().nullable(),
      /** `min` and `max` were judged by the end of the interval. */
      strict: z.literal(true).optional(),
      /** A larger gain is taken for a leak. */
      maxGain: z.number().optional(),
      /** The verdict decides nothing. */
      informational: z.literal(true).optional(),
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
  /** Of several classes, where there are at most 20. */
  confusion: confusion.optional(),
  /** Of regression. */
  residuals: residuals.optional(),
  secondsToScore: z.number().nullable(),
  /** Where the answers of a service were recorded; `sha256` is of that file. */
  recorded: z.string().optional(),
  /** The execution provider that ran it: `cpu`, `cuda`; null for a predictions file or a service. */
  provider: z.string().nullable().default(null),
  /** What is to be known about its scores: a fallback, a rounding, labels that disagree. */
  warnings: z.array(z.string()).default([]),
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
  /** How the candidate's inputs and outputs differ; absent where one of the two is no ONNX model. */
  interface: interfaceChange.optional(),
  data: datasetFacts.extend({ split: z.string(), label: z.string(), positiveLabel: z.string().nullable() }),
  /** Decision threshold on the score for accuracy, precision, recall and F1. */
  threshold: z.number(),
  seed: z.number().int(),
  resamples: z.number().int(),
  /** What was drawn independently: rows; units of a column; blocks in the order of a column. */
  sampling: z
    .strictObject({ by: z.enum(['units', 'blocks']), column: z.string(), count: z.number().int() })
    .optional(),
  /** Of a forecast: its series, the most steps into the future, and what scales MASE. */
  forecast: z
    .strictObject({
      series: z.number().int(),
      horizon: z.number().int(),
      seasonality: z.number().int(),
      /** Mean absolute errors of the seasonal naive forecast; null without a training split. */
      scale: z
        .strictObject({
          path: z.string(),
          sha256: digest,
          /** Series that have one. */
          series: z.number().int(),
          mean: z.number().nullable(),
        })
        .nullable(),
    })
    .optional(),
  /** What keeps many slices from failing by chance. */
  correction: z.enum(['holm', 'bh', 'none']).optional(),
  /** The candidate among others; absent where it is alone. */
  challengers: challengersOf(comparison).optional(),
  /** Absent where no ledger could be read. */
  holdout: holdout.optional(),
  /** How the configuration lets this step end, which could not tell, for the event that started it. */
  ends: z.enum(['fail', 'warn', 'pass']).optional(),
  /** All rows: every gated metric first, then the rest. */
  overall: z.array(comparison),
  /** Worst change first. */
  slices: z.array(comparison),
  /** Decisions that changed; null for regression and for a first model. */
  flips: flips.nullable(),
  /** Predictions that moved; absent for decisions and for a first model. */
  shifts: shifts.optional(),
  /** Groups of people or things that must fare alike, one entry a measure and grouping; absent where none is asked for. */
  fairness: z.array(fairness).optional(),
  /** Both models on unlabelled rows; absent where none are named or there is no production model. */
  traffic: traffic.optional(),
  disagreements: disagreements.optional(),
  /** Size, load time, memory and latency; absent where the candidate is no ONNX file. */
  resources: resources.optional(),
  /** Which columns matter to each model; absent where it was switched off or is not known. */
  importance: importance.optional(),
  /** Why that is not known. */
  unexplained: z.string().optional(),
})
export type Evaluation = z.infer<typeof evaluation>
