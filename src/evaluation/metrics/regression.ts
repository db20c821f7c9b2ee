import { weightedPercentile } from '../../statistics/percentile.ts'
import { absoluteErrors, type RowLoss, r2Influence, rmseInfluence, squaredErrors } from '../losses.ts'
import { devianceMetrics } from './deviances.ts'
import type { Metric } from './metric.ts'
import {
  byOutput,
  type Domain,
  d2,
  error,
  explained,
  influenceOf,
  meanLoss,
  type OutputScore,
  some,
} from './outputs.ts'
import { weightedMean } from './values.ts'

/** Metrics of numbers. */

const meanSquare: OutputScore = (truth, prediction, weights) =>
  weightedMean(squaredErrors(truth, prediction), weights)

const rootMeanSquare: OutputScore = (...given) => Math.sqrt(meanSquare(...given))

/** Variance of the errors, about their own mean. */
const errorVariance: OutputScore = (truth, prediction, weights) => {
  const errors = truth.map((label, row) => label - prediction[row])
  const center = weightedMean(errors, weights)
  return weightedMean(
    errors.map((one) => (one - center) ** 2),
    weights,
  )
}

const pinballLosses =
  (level: number): RowLoss =>
  (truth, prediction) =>
    truth.map((label, row) => {
      const gap = label - prediction[row]
      return gap >= 0 ? level * gap : (level - 1) * gap
    })

const pinball =
  (level: number): OutputScore =>
  (truth, prediction, weights) =>
    weightedMean(pinballLosses(level)(truth, prediction), weights)

const percentage: RowLoss = (truth, prediction) =>
  truth.map((label, row) => Math.abs(prediction[row] - label) / Math.max(Math.abs(label), 2 ** -52))

const AT_MOST_MINUS_ONE: Domain = (sample, weights) =>
  [sample.truth, sample.prediction].some((values) => some(values, sample, weights, (one) => one <= -1))
    ? 'a label or a prediction is −1 or less'
    : null

const logOf = (values: Float64Array): Float64Array => values.map((one) => Math.log1p(one))

export const regressionMetrics: readonly Metric[] = [
  {
    ...error,
    name: 'mae',
    title: 'mean absolute error',
    standard: true,
    aliases: ['mean_absolute_error'],
    ...meanLoss(absoluteErrors),
  },
  {
    ...error,
    name: 'rmse',
    title: 'root mean squared error',
    standard: true,
    aliases: ['root_mean_squared_error'],
    compute: byOutput(rootMeanSquare).compute,
    estimator: { kind: 'influence', influence: influenceOf(rmseInfluence) },
  },
  {
    ...error,
    name: 'r2',
    title: 'R²',
    better: 'higher',
    range: [-Infinity, 1],
    standard: true,
    aliases: ['r2_score'],
    compute: explained(meanSquare, weightedMean),
    estimator: { kind: 'influence', influence: influenceOf(r2Influence) },
  },
  {
    ...error,
    name: 'mse',
    title: 'mean squared error',
    aliases: ['mean_squared_error'],
    ...meanLoss(squaredErrors),
  },
  {
    ...error,
    name: 'median_absolute_error',
    title: 'median absolute error',
    ...byOutput((truth, prediction, weights) =>
      weightedPercentile(absoluteErrors(truth, prediction), weights, 0.5),
    ),
  },
  {
    ...error,
    name: 'max_error',
    title: 'largest error',
    ...byOutput((truth, prediction, weights) =>
      absoluteErrors(truth, prediction).reduce(
        (most, one, row) => (weights && weights[row] === 0 ? most : Math.max(most, one)),
        0,
      ),
    ),
  },
  {
    ...error,
    name: 'explained_variance',
    title: 'explained variance',
    better: 'higher',
    range: [-Infinity, 1],
    aliases: ['explained_variance_score'],
    compute: explained(errorVariance, weightedMean, { needsTwo: false }),
    estimator: { kind: 'resample' },
  },
  {
    ...error,
    name: 'mape',
    title: 'mean absolute percentage error',
    aliases: ['mean_absolute_percentage_error'],
    ...meanLoss(percentage),
  },
  {
    ...error,
    name: 'msle',
    title: 'mean squared logarithmic error',
    aliases: ['mean_squared_log_error'],
    ...meanLoss((truth, prediction) => squaredErrors(logOf(truth), logOf(prediction)), AT_MOST_MINUS_ONE),
  },
  {
    ...error,
    name: 'rmsle',
    title: 'root mean squared logarithmic error',
    aliases: ['root_mean_squared_log_error'],
    ...byOutput(
      (truth, prediction, weights) => rootMeanSquare(logOf(truth), logOf(prediction), weights),
      AT_MOST_MINUS_ONE,
    ),
  },
  ...devianceMetrics,
  d2(
    'd2_absolute_error_score',
    'D² of the absolute error',
    ['d2_absolute_error'],
    explained(pinball(0.5), (truth, weights) => weightedPercentile(truth, weights, 0.5)),
  ),
]

/** `mean_pinball_loss_0.9` */
export const pinballLoss = (level: number): Metric => ({
  ...error,
  name: `mean_pinball_loss_${level}`,
  title: `pinball loss at ${level}`,
  ...meanLoss(pinballLosses(level)),
})

/** `d2_pinball_score_0.9` */
export const pinballExplained = (level: number): Metric =>
  d2(
    `d2_pinball_score_${level}`,
    `D² of the pinball loss at ${level}`,
    [],
    explained(pinball(level), (truth, weights) => weightedPercentile(truth, weights, level)),
  )
