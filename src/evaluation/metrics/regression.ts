import { weightedPercentile } from '../../statistics/percentile.ts'
import { absoluteErrors, type RowLoss, r2Influence, rmseInfluence, squaredErrors } from '../losses.ts'
import type { Sample } from '../sample.ts'
import type { Metric, MetricOptions, RowValues } from './metric.ts'
import {
  type Compute,
  judged,
  undefinedBecause,
  value,
  type Weights,
  weightedMean,
  weightsOf,
} from './values.ts'

/** Metrics of numbers; of a forecast with quantiles, those of its median. Several outputs count alike. */

const error = {
  tasks: ['regression', 'forecasting'],
  better: 'lower',
  range: [0, Infinity],
  classes: 'none',
  standard: false,
  aliases: [],
} as const

/** The sample with its point forecast as the prediction; null where it has none. */
export function pointForecast(sample: Sample): Sample | null {
  const { quantiles, prediction, rows, width } = sample
  if (!quantiles) return sample
  const median = quantiles.indexOf(0.5)
  if (median < 0) return null
  const point = Float64Array.from({ length: rows }, (_, row) => prediction[row * width + median])
  return { ...sample, prediction: point, width: 1, quantiles: undefined }
}

/** A metric of the point forecast. */
export const ofPoints = (compute: Compute): Compute =>
  judged((sample, options) => {
    const points = pointForecast(sample)
    return points ? compute(points, options) : undefinedBecause('the forecast has no median (quantile 0.5)')
  })

const rowsOfPoints =
  (of: RowValues): RowValues =>
  (sample, options) => {
    const points = pointForecast(sample)
    return points ? of(points, options) : new Float64Array(sample.rows).fill(Number.NaN)
  }

/** One output of a sample of several. */
function output({ truth, prediction, rows, width }: Sample, column: number): [Float64Array, Float64Array] {
  if (width === 1) return [truth, prediction]
  const of = (values: Float64Array): Float64Array =>
    Float64Array.from({ length: rows }, (_, row) => values[row * width + column])
  return [of(truth), of(prediction)]
}

/** Loss of each row, over its outputs on average. */
const rowMeans =
  (losses: RowLoss): RowValues =>
  ({ truth, prediction, rows, width }) => {
    const cells = losses(truth, prediction)
    if (width === 1) return cells
    return Float64Array.from(
      { length: rows },
      (_, row) => cells.subarray(row * width, (row + 1) * width).reduce((sum, cell) => sum + cell, 0) / width,
    )
  }

/** Of a metric that is the mean over the outputs. */
const influenceOf = (of: RowLoss): RowValues =>
  rowsOfPoints((sample) => {
    const sum = new Float64Array(sample.rows)
    for (let column = 0; column < sample.width; column++) {
      const influence = of(...output(sample, column))
      for (let row = 0; row < sum.length; row++) sum[row] += influence[row] / sample.width
    }
    return sum
  })

type OutputScore = (truth: Float64Array, prediction: Float64Array, weights: Weights) => number

/** The mean over the outputs of a statistic of one: scikit-learn's `uniform_average`. */
function overOutputs(sample: Sample, options: MetricOptions, of: OutputScore): number {
  const weights = weightsOf(sample, options)
  let sum = 0
  for (let column = 0; column < sample.width; column++) sum += of(...output(sample, column), weights)
  return sum / sample.width
}

/** Why the metric does not fit these numbers, or null. */
type Domain = (sample: Sample, weights: Weights) => string | null

/** Whether a number that counts is of the kind. */
const some = (
  values: Float64Array,
  { width }: Sample,
  weights: Weights,
  is: (value: number) => boolean,
): boolean => values.some((value, i) => is(value) && (!weights || weights[Math.floor(i / width)] > 0))

const anything: Domain = () => null

const meanLoss = (losses: RowLoss, domain: Domain = anything): Pick<Metric, 'compute' | 'estimator'> => {
  const influence = rowMeans(losses)
  return {
    compute: ofPoints((sample, options) => {
      const reason = domain(sample, weightsOf(sample, options))
      return reason === null
        ? value(weightedMean(influence(sample, options), weightsOf(sample, options)))
        : undefinedBecause(reason)
    }),
    estimator: { kind: 'mean', influence: rowsOfPoints(influence) },
  }
}

const byOutput = (of: OutputScore, domain: Domain = anything): Pick<Metric, 'compute' | 'estimator'> => ({
  compute: ofPoints((sample, options) => {
    const reason = domain(sample, weightsOf(sample, options))
    return reason === null ? value(overOutputs(sample, options, of)) : undefinedBecause(reason)
  }),
  estimator: { kind: 'resample' },
})

function isConstant(values: Float64Array, weights: Weights): boolean {
  let first: number | null = null
  for (let row = 0; row < values.length; row++) {
    if (weights && weights[row] === 0) continue
    first ??= values[row]
    if (values[row] !== first) return false
  }
  return true
}

/**
 * 1 − loss / loss of the best constant forecast. Where the truth is constant scikit-learn gives 1 or 0, but with
 * weights whatever rounding leaves of a division of zero by zero.
 */
const explained = (
  loss: (truth: Float64Array, prediction: Float64Array, weights: Weights) => number,
  constant: (truth: Float64Array, weights: Weights) => number,
  { needsTwo = true } = {},
): Compute =>
  ofPoints((sample, options) => {
    if (needsTwo && sample.rows < 2) return undefinedBecause('only 1 row')
    let isDegenerate = false
    const score = overOutputs(sample, options, (truth, prediction, weights) => {
      const own = loss(truth, prediction, weights)
      if (!isConstant(truth, weights))
        return 1 - own / loss(truth, new Float64Array(truth.length).fill(constant(truth, weights)), weights)
      isDegenerate = true
      return own === 0 ? 1 : 0
    })
    if (!isDegenerate) return value(score)
    const isPrinted = needsTwo && !weightsOf(sample, options)
    return undefinedBecause('the label is the same in every row', isPrinted ? score : undefined)
  })

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

/** Unit deviance of the Tweedie family. @see Jørgensen (1987), Exponential dispersion models */
const devianceLosses =
  (power: number): RowLoss =>
  (truth, prediction) =>
    truth.map((y, row) => {
      const mu = prediction[row]
      if (power === 0) return (y - mu) ** 2
      if (power === 1) return 2 * ((y === 0 ? 0 : y * Math.log(y / mu)) - y + mu)
      if (power === 2) return 2 * (Math.log(mu / y) + y / mu - 1)
      const base = power < 0 ? Math.max(y, 0) : y
      const own = base ** (2 - power) / ((1 - power) * (2 - power))
      return 2 * (own - (y * mu ** (1 - power)) / (1 - power) + mu ** (2 - power) / (2 - power))
    })

const devianceDomain =
  (power: number): Domain =>
  (sample, weights) => {
    const { truth, prediction } = sample
    if (power === 0) return null
    if (some(prediction, sample, weights, (one) => one <= 0)) return 'a prediction is 0 or less'
    if (power >= 1 && power < 2 && some(truth, sample, weights, (one) => one < 0))
      return 'a label is less than 0'
    return power >= 2 && some(truth, sample, weights, (one) => one <= 0) ? 'a label is 0 or less' : null
  }

const d2 = (name: string, title: string, aliases: string[], compute: Compute): Metric => ({
  ...error,
  name,
  title,
  better: 'higher',
  range: [-Infinity, 1],
  aliases,
  compute,
  estimator: { kind: 'resample' },
})

const tweedieExplained = (power: number): Compute => {
  const compute = explained(
    (truth, prediction, weights) => weightedMean(devianceLosses(power)(truth, prediction), weights),
    weightedMean,
  )
  return ofPoints((sample, options) => {
    const reason = devianceDomain(power)(sample, weightsOf(sample, options))
    if (reason !== null) return undefinedBecause(reason)
    const found = compute(sample, options)
    // Where the truth is constant scikit-learn divides by zero.
    return found.value === null ? undefinedBecause(found.reason) : found
  })
}

/** Σ w|e| / Σ w|y|. @see Kolassa & Schütz (2007) */
export const wapeInfluence: RowLoss = (truth, prediction) => {
  const errors = absoluteErrors(truth, prediction)
  const sizes = truth.map(Math.abs)
  const [size, total] = [weightedMean(sizes, null), weightedMean(errors, null)]
  return errors.map((one, row) => (one - total) / size - (total / size ** 2) * (sizes[row] - size))
}

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
  {
    ...error,
    name: 'mean_poisson_deviance',
    title: 'Poisson deviance',
    ...meanLoss(devianceLosses(1), devianceDomain(1)),
  },
  {
    ...error,
    name: 'mean_gamma_deviance',
    title: 'gamma deviance',
    ...meanLoss(devianceLosses(2), devianceDomain(2)),
  },
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

/** `mean_tweedie_deviance_1.5`; there is none between 0 and 1. */
export const tweedieDeviance = (power: number): Metric => ({
  ...error,
  name: `mean_tweedie_deviance_${power}`,
  title: `Tweedie deviance of power ${power}`,
  ...meanLoss(devianceLosses(power), devianceDomain(power)),
})

/** `d2_tweedie_score_1.5` */
export const tweedieExplainedScore = (power: number): Metric =>
  d2(`d2_tweedie_score_${power}`, `D² of the Tweedie deviance of power ${power}`, [], tweedieExplained(power))
