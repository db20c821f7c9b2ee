import { logLosses, type RowLoss, squaredErrors } from '../losses.ts'
import {
  areaUnderRoc,
  averagePrecision,
  averagePrecisionInfluence,
  partialAreaUnderRoc,
  type Ranking,
  ranking,
  rankingOf,
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
  type Weights,
  weightedMean,
  weightsOf,
} from './values.ts'

/** Metrics of the score of the positive class. */

const tasks = ['binary-classification'] as const
const share = { tasks, better: 'higher', range: [0, 1], standard: true } as const
const loss = { tasks, better: 'lower', classes: 'none', standard: true } as const

/** The last losses of a model's rows: their mean is asked for first, their spread next. */
const memory = new WeakMap<Float64Array, { of: RowLoss; truth: Float64Array; losses: Float64Array }>()

function lossesOf(of: RowLoss, { truth, prediction }: Sample): Float64Array {
  const known = memory.get(prediction)
  if (known?.of === of && known.truth === truth) return known.losses
  const losses = of(truth, prediction)
  memory.set(prediction, { of, truth, losses })
  return losses
}

const pairwise =
  (of: RowLoss): RowValues =>
  (sample) =>
    lossesOf(of, sample)

const ofProbabilities = (compute: Compute): Compute =>
  judged((sample, options) => {
    const scores = sample.prediction
    for (let row = 0; row < scores.length; row++)
      if (scores[row] < 0 || scores[row] > 1)
        return undefinedBecause(`scores are not probabilities: ${scores[row]} in row ${row + 1}`)
    return compute(sample, options)
  })

const meanLoss = (of: RowLoss): Compute =>
  ofProbabilities((sample, options) => value(weightedMean(lossesOf(of, sample), weightsOf(sample, options))))

/** Weight of the rows with label 1, and of the others. */
function classWeights(truth: Float64Array, weights: Weights): { positives: number; negatives: number } {
  let positives = 0
  let negatives = 0
  for (let row = 0; row < truth.length; row++) {
    const weight = weights ? weights[row] : 1
    if (truth[row] === 1) positives += weight
    else negatives += weight
  }
  return { positives, negatives }
}

/** Area under the ROC curve; NaN where a class is absent. */
export function rocAuc(truth: Float64Array, scores: Float64Array, weights: Weights): number {
  return areaOf(() => ranking(truth, scores), truth, weights)
}

function areaOf(rank: () => Ranking, truth: Float64Array, weights: Weights): number {
  const ranked = weights ? null : rank()
  const { positives, negatives } = ranked ?? classWeights(truth, weights)
  if (positives === 0 || negatives === 0) return Number.NaN
  return weights ? weightedAreaUnderRoc(rank(), truth, weights) : areaUnderRoc(ranked as Ranking)
}

/** Average precision; NaN where there is no positive. */
export function precisionSum(truth: Float64Array, scores: Float64Array, weights: Weights): number {
  return precisionOf(() => ranking(truth, scores), truth, weights)
}

function precisionOf(rank: () => Ranking, truth: Float64Array, weights: Weights): number {
  const ranked = weights ? null : rank()
  if ((ranked ?? classWeights(truth, weights)).positives === 0) return Number.NaN
  return weights ? weightedAveragePrecision(rank(), truth, weights) : averagePrecision(ranked as Ranking)
}

const among = ({ rows }: Sample): string => `among ${rows} ${rows === 1 ? 'row' : 'rows'}`

const ofRanking = (
  of: (rank: () => Ranking, truth: Float64Array, weights: Weights) => number,
  absent: string,
  printed?: number,
): Compute =>
  judged((sample, options) => {
    const found = of(() => rankingOf(sample), sample.truth, weightsOf(sample, options))
    return Number.isNaN(found) ? undefinedBecause(`${absent} ${among(sample)}`, printed) : value(found)
  })

/** 1 − loss / loss of always forecasting the share of positives. */
const explained = (of: RowLoss): Compute =>
  ofProbabilities((sample, options) => {
    if (sample.rows < 2) return undefinedBecause('only 1 row')
    const { truth, prediction } = sample
    const weights = weightsOf(sample, options)
    const { positives, negatives } = classWeights(truth, weights)
    if (positives === 0 || negatives === 0) return undefinedBecause(`only one class ${among(sample)}`)
    const share = new Float64Array(truth.length).fill(positives / (positives + negatives))
    return value(1 - weightedMean(of(truth, prediction), weights) / weightedMean(of(truth, share), weights))
  })

const explainedShare = {
  tasks,
  better: 'higher',
  range: [-Infinity, 1],
  classes: 'both',
  standard: false,
  estimator: { kind: 'resample' },
} as const

export const binaryMetrics: readonly Metric[] = [
  {
    ...share,
    name: 'roc_auc',
    title: 'ROC AUC',
    classes: 'both',
    aliases: ['roc_auc_score'],
    compute: ofRanking(areaOf, 'only one class'),
    estimator: { kind: 'delong' },
  },
  {
    ...share,
    name: 'average_precision',
    title: 'average precision',
    classes: 'both',
    aliases: ['average_precision_score'],
    compute: ofRanking(precisionOf, 'no positive label', 0),
    estimator: {
      kind: 'influence',
      influence: (sample) => averagePrecisionInfluence(rankingOf(sample)),
    },
  },
  {
    ...loss,
    name: 'log_loss',
    title: 'log loss',
    range: [0, Infinity],
    aliases: [],
    compute: meanLoss(logLosses),
    estimator: { kind: 'mean', influence: pairwise(logLosses) },
  },
  {
    ...loss,
    name: 'brier_score_loss',
    title: 'Brier score',
    range: [0, 1],
    aliases: ['brier_score'],
    compute: meanLoss(squaredErrors),
    estimator: { kind: 'mean', influence: pairwise(squaredErrors) },
  },
]

export const moreBinaryMetrics: readonly Metric[] = [
  {
    ...explainedShare,
    name: 'd2_log_loss_score',
    title: 'D² of log loss',
    aliases: ['d2_log_loss'],
    compute: explained(logLosses),
  },
  {
    ...explainedShare,
    name: 'd2_brier_score',
    title: 'D² of the Brier score',
    aliases: ['d2_brier'],
    compute: explained(squaredErrors),
  },
]

/** Area up to this false positive rate, standardised to 0.5 for chance. @see McClish (1989) */
export const partialAuc = (maxRate: number): Metric => ({
  ...share,
  name: `roc_auc_max_fpr_${maxRate}`,
  title: `ROC AUC up to FPR ${maxRate}`,
  classes: 'both',
  standard: false,
  aliases: [],
  compute: ofRanking((rank, truth, weights) => {
    const { positives, negatives } = classWeights(truth, weights)
    if (positives === 0 || negatives === 0) return Number.NaN
    return partialAreaUnderRoc(rank(), truth, weights, maxRate)
  }, 'only one class'),
  estimator: { kind: 'resample' },
})
