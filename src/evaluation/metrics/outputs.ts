import type { RowLoss } from '../losses.ts'
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

/** What metrics of numbers are made of. Of a forecast with quantiles they take the median; several outputs count alike. */

export const error = {
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
export const influenceOf = (of: RowLoss): RowValues =>
  rowsOfPoints((sample) => {
    const sum = new Float64Array(sample.rows)
    for (let column = 0; column < sample.width; column++) {
      const influence = of(...output(sample, column))
      for (let row = 0; row < sum.length; row++) sum[row] += influence[row] / sample.width
    }
    return sum
  })

export type OutputScore = (truth: Float64Array, prediction: Float64Array, weights: Weights) => number

/** The mean over the outputs of a statistic of one: scikit-learn's `uniform_average`. */
function overOutputs(sample: Sample, options: MetricOptions, of: OutputScore): number {
  const weights = weightsOf(sample, options)
  let sum = 0
  for (let column = 0; column < sample.width; column++) sum += of(...output(sample, column), weights)
  return sum / sample.width
}

/** Why the metric does not fit these numbers, or null. */
export type Domain = (sample: Sample, weights: Weights) => string | null

/** Whether a number that counts is of the kind. */
export const some = (
  values: Float64Array,
  { width }: Sample,
  weights: Weights,
  is: (value: number) => boolean,
): boolean => values.some((value, i) => is(value) && (!weights || weights[Math.floor(i / width)] > 0))

const anything: Domain = () => null

export const meanLoss = (
  losses: RowLoss,
  domain: Domain = anything,
): Pick<Metric, 'compute' | 'estimator'> => {
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

export const byOutput = (
  of: OutputScore,
  domain: Domain = anything,
): Pick<Metric, 'compute' | 'estimator'> => ({
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
export const explained = (
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

/** A share of the loss of the best constant forecast that is explained. */
export const d2 = (name: string, title: string, aliases: string[], compute: Compute): Metric => ({
  ...error,
  name,
  title,
  better: 'higher',
  range: [-Infinity, 1],
  aliases,
  compute,
  estimator: { kind: 'resample' },
})
