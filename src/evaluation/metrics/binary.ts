import { accuracy, type CountStatistic, decisionCounts, f1, precision, recall } from '../decisions.ts'
import { logLosses, type RowLoss, squaredErrors } from '../losses.ts'
import {
  areaUnderRoc,
  averagePrecision,
  averagePrecisionInfluence,
  ranking,
  weightedAreaUnderRoc,
  weightedAveragePrecision,
} from '../ranking.ts'
import type { Sample } from '../sample.ts'
import type { Metric, RowValues } from './metric.ts'
import {
  type Compute,
  judged,
  undefinedBecause,
  value,
  valueUnless,
  type Weights,
  weightedMean,
  weightsOf,
} from './values.ts'

const tasks = ['binary-classification'] as const
const share = { tasks, better: 'higher', range: [0, 1], standard: true } as const
const loss = { tasks, better: 'lower', classes: 'none', standard: true } as const

const pairwise =
  (of: RowLoss): RowValues =>
  ({ truth, prediction }) =>
    of(truth, prediction)

const ofProbabilities = (of: RowLoss): Compute =>
  judged((sample, options) => {
    const scores = sample.prediction
    const row = scores.findIndex((score) => score < 0 || score > 1)
    return row < 0
      ? value(weightedMean(of(sample.truth, scores), weightsOf(sample, options)))
      : undefinedBecause(`scores are not probabilities: ${scores[row]} in row ${row + 1}`)
  })

/** Weight of the rows with label 1, and of the others. */
function classWeights({ truth }: Sample, weights: Weights): { positives: number; negatives: number } {
  let positives = 0
  let all = 0
  for (let row = 0; row < truth.length; row++) {
    const weight = weights ? weights[row] : 1
    positives += weight * truth[row]
    all += weight
  }
  return { positives, negatives: all - positives }
}

const among = ({ rows }: Sample): string => `among ${rows} ${rows === 1 ? 'row' : 'rows'}`

const rocAuc: Compute = judged((sample, options) => {
  const weights = weightsOf(sample, options)
  const { positives, negatives } = classWeights(sample, weights)
  if (positives === 0 || negatives === 0) return undefinedBecause(`only one class ${among(sample)}`)
  const ranked = ranking(sample.truth, sample.prediction)
  return value(weights ? weightedAreaUnderRoc(ranked, sample.truth, weights) : areaUnderRoc(ranked))
})

const precisionSum: Compute = judged((sample, options) => {
  const weights = weightsOf(sample, options)
  if (classWeights(sample, weights).positives === 0)
    return undefinedBecause(`no positive label ${among(sample)}`, 0)
  const ranked = ranking(sample.truth, sample.prediction)
  return value(weights ? weightedAveragePrecision(ranked, sample.truth, weights) : averagePrecision(ranked))
})

const ofCounts = (statistic: CountStatistic, reason: string, printed?: number): Compute =>
  judged((sample, options) => {
    const weights = weightsOf(sample, options)
    const counts = decisionCounts(sample.truth, sample.prediction, options.threshold, weights)
    return valueUnless(statistic(counts), reason, printed)
  })

const hits: RowValues = ({ truth, prediction }, { threshold }) =>
  truth.map((label, row) => Number(prediction[row] >= threshold === (label === 1)))

const counted = (name: string, title: string, statistic: CountStatistic, reason: string): Metric => ({
  ...share,
  name,
  title,
  classes: 'positive',
  aliases: [`${name}_score`],
  compute: ofCounts(statistic, reason, 0),
  estimator: { kind: 'counts', statistic },
})

export const binaryMetrics: readonly Metric[] = [
  {
    ...share,
    name: 'roc_auc',
    title: 'ROC AUC',
    classes: 'both',
    aliases: ['roc_auc_score'],
    compute: rocAuc,
    estimator: { kind: 'delong' },
  },
  {
    ...share,
    name: 'average_precision',
    title: 'average precision',
    classes: 'both',
    aliases: ['average_precision_score'],
    compute: precisionSum,
    estimator: {
      kind: 'influence',
      influence: ({ truth, prediction }) => averagePrecisionInfluence(ranking(truth, prediction), truth),
    },
  },
  {
    ...loss,
    name: 'log_loss',
    title: 'log loss',
    range: [0, Infinity],
    aliases: [],
    compute: ofProbabilities(logLosses),
    estimator: { kind: 'mean', influence: pairwise(logLosses) },
  },
  {
    ...loss,
    name: 'brier_score_loss',
    title: 'Brier score',
    range: [0, 1],
    aliases: ['brier_score'],
    compute: ofProbabilities(squaredErrors),
    estimator: { kind: 'mean', influence: pairwise(squaredErrors) },
  },
  {
    ...share,
    name: 'accuracy',
    title: 'accuracy',
    classes: 'none',
    aliases: ['accuracy_score'],
    compute: ofCounts(accuracy, 'no rows'),
    estimator: { kind: 'proportion', hits },
  },
  counted('precision', 'precision', precision, 'no row is predicted positive'),
  counted('recall', 'recall', recall, 'no row has a positive label'),
  counted('f1', 'F1', f1, 'no row is positive or predicted positive'),
]
