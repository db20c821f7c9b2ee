import { z } from 'zod'
import { fairness } from './fairness.ts'
import { disagreements, flips, traffic } from './flips.ts'
import { confidence, metricGate } from './gate.ts'
import { alphaSpending } from './holdout.ts'
import { importance } from './importance.ts'
import { relativePath } from './path.ts'
import { latency, resources } from './resources.ts'
import { sliceBy } from './slices.ts'

const eventPolicy = z.enum(['fail', 'warn', 'pass'])

export const evaluate = z.strictObject({
  split: z.string().default('test'),
  metrics: z.record(z.string(), metricGate).default({}),
  slices: z
    .union([z.array(sliceBy), z.literal('auto')])
    .default([])
    .describe(
      'Columns, { column: quantiles(K) }, { cross: [...] }, { by: column, values: [...], protected: true }, or { auto: {} } to look for weak ones; auto alone is short for that.',
    ),
  'slices-correction': z
    .enum(['holm', 'bh', 'none'])
    .default('holm')
    .describe('What keeps many slices from failing by chance: Holm, Benjamini and Hochberg, or nothing.'),
  confidence: confidence.default(0.95).describe('One-sided; 0.95 shows 90 % two-sided intervals.'),
  challengers: z
    .array(z.string().min(1))
    .default([])
    .describe('Versions, stages or files that are ranked with the candidate on the same rows.'),
  'alpha-spending': alphaSpending
    .optional()
    .describe(
      'Keeps the confidence while one test set judges many candidates, by spreading the error rate over a budget of looks.',
    ),
  threshold: z.number().default(0.5).describe('Score at or above which the decision is positive.'),
  'show-values': z
    .array(z.string())
    .default([])
    .describe(
      'Columns whose values reports may name: classified ones, else called value 1, value 2, …, and text along which importance draws the answers.',
    ),
  'min-rows': z.number().int().min(1).default(30).describe('Fewer rows are shown, never judged.'),
  resamples: z.number().int().min(100).default(2000),
  intervals: z
    .enum(['auto', 'bootstrap'])
    .default('auto')
    .describe('auto: by the best known variance of each metric; bootstrap: by resampling alone.'),
  unit: z
    .string()
    .optional()
    .describe('Column of what rows belong to (user, image, machine): all rows of one are drawn together.'),
  block: z
    .strictObject({ length: z.union([z.literal('auto'), z.number().int().min(1)]).default('auto') })
    .optional()
    .describe('Rows in the order of data.time hang together in stretches of this length; auto is ⌈n^⅓⌉.'),
  'on-inconclusive': z
    .strictObject({
      pull_request: eventPolicy.optional(),
      schedule: eventPolicy.optional(),
      workflow_dispatch: eventPolicy.optional(),
      push: eventPolicy.optional(),
    })
    .default({})
    .describe(
      'Event → how a step ends that could not tell: fail, warn or pass. The evidence says inconclusive all the same. Default: what fail-on says.',
    ),
  parity: z
    .strictObject({
      predictions: relativePath.describe(
        "The native model's predictions on the judged rows; looked for in the output of train first.",
      ),
      tolerance: z.number().min(0).default(1e-4).describe('Largest allowed difference of a score.'),
    })
    .optional()
    .describe('Holds the ONNX export against what the trained model itself predicts.'),
  fairness: fairness
    .optional()
    .describe(
      'Groups that must fare alike: how far they lie apart, and whether farther than with production.',
    ),
  flips: flips.prefault({}).describe('Answers that change from production to the candidate.'),
  traffic: traffic
    .optional()
    .describe('Rows without labels, such as logs of what production saw, on which both models are compared.'),
  disagreements: disagreements
    .optional()
    .describe('Writes a file of rows for people to label: where the models disagree, and a random control.'),
  latency: latency.optional().describe('How fast the candidate has to answer; timed only where this is set.'),
  importance,
  resources: resources.optional().describe('How large the candidate may be, on disk and in memory.'),
})
