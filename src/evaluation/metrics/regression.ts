import { absoluteErrors, type RowLoss, r2Influence, rmseInfluence, squaredErrors } from '../losses.ts'
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

const error = {
  tasks: ['regression'],
  better: 'lower',
  range: [0, Infinity],
  classes: 'none',
  standard: true,
} as const

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

const meanOf = (losses: RowLoss): Compute =>
  judged((sample, options) =>
    value(weightedMean(rowMeans(losses)(sample, options), weightsOf(sample, options))),
  )

/** The mean over the outputs of a statistic of one: scikit-learn's `uniform_average`. */
const overOutputs = (
  sample: Sample,
  of: (truth: Float64Array, prediction: Float64Array) => number,
): number => {
  let sum = 0
  for (let column = 0; column < sample.width; column++) sum += of(...output(sample, column))
  return sum / sample.width
}

const rmse: Compute = judged((sample, options) => {
  const weights = weightsOf(sample, options)
  return value(overOutputs(sample, (y, p) => Math.sqrt(weightedMean(squaredErrors(y, p), weights))))
})

/** Mean squared distance of the labels from their mean. */
function spread(labels: Float64Array, weights: Weights): number {
  const center = weightedMean(labels, weights)
  return weightedMean(
    labels.map((label) => (label - center) ** 2),
    weights,
  )
}

const r2: Compute = judged((sample, options) => {
  if (sample.rows < 2) return undefinedBecause('only 1 row')
  const weights = weightsOf(sample, options)
  let isConstant = false
  const score = overOutputs(sample, (truth, prediction) => {
    const squares = weightedMean(squaredErrors(truth, prediction), weights)
    const total = spread(truth, weights)
    if (total > 0) return 1 - squares / total
    isConstant = true
    return squares === 0 ? 1 : 0
  })
  return isConstant ? undefinedBecause('the label is the same in every row', score) : value(score)
})

/** Of a metric that is the mean over the outputs. */
const influenceOf =
  (of: RowLoss): RowValues =>
  (sample) => {
    const sum = new Float64Array(sample.rows)
    for (let column = 0; column < sample.width; column++) {
      const influence = of(...output(sample, column))
      for (let row = 0; row < sum.length; row++) sum[row] += influence[row] / sample.width
    }
    return sum
  }

export const regressionMetrics: readonly Metric[] = [
  {
    ...error,
    name: 'mae',
    title: 'mean absolute error',
    aliases: ['mean_absolute_error'],
    compute: meanOf(absoluteErrors),
    estimator: { kind: 'mean', influence: rowMeans(absoluteErrors) },
  },
  {
    ...error,
    name: 'rmse',
    title: 'root mean squared error',
    aliases: ['root_mean_squared_error'],
    compute: rmse,
    estimator: { kind: 'influence', influence: influenceOf(rmseInfluence) },
  },
  {
    ...error,
    name: 'r2',
    title: 'R²',
    better: 'higher',
    range: [-Infinity, 1],
    aliases: ['r2_score'],
    compute: r2,
    estimator: { kind: 'influence', influence: influenceOf(r2Influence) },
  },
]
