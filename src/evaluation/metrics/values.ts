import type { Sample } from '../sample.ts'
import type { MetricOptions, MetricValue } from './metric.ts'

export type Compute = (sample: Sample, options: MetricOptions) => MetricValue
export type Weights = ArrayLike<number> | null

export const value = (of: number): MetricValue => ({ value: of, reason: null })

/** `printed`: the number that scikit-learn gives all the same. */
export const undefinedBecause = (reason: string, printed?: number): MetricValue =>
  printed === undefined ? { value: null, reason } : { value: null, reason, printed }

/** The value, or why it is undefined where it is NaN. */
export const valueUnless = (of: number, reason: string, printed?: number): MetricValue =>
  Number.isNaN(of) ? undefinedBecause(reason, printed) : value(of)

export const weightsOf = (sample: Sample, options: MetricOptions): Weights =>
  options.weights ?? sample.weights

/** A metric of rows that can be judged: some have a weight, and what they hold are numbers. */
export const judged =
  (compute: Compute): Compute =>
  (sample, options) => {
    const reason = unusable(sample, weightsOf(sample, options))
    return reason === null ? compute(sample, options) : undefinedBecause(reason)
  }

function unusable(sample: Sample, weights: Weights): string | null {
  if (sample.rows === 0) return 'no rows'
  if (weights) {
    let total = 0
    for (let row = 0; row < sample.rows; row++) {
      if (!(weights[row] >= 0 && weights[row] < Infinity))
        return `the weight of row ${row + 1} is ${weights[row]}`
      total += weights[row]
    }
    if (total === 0) return 'every row has weight 0'
  }
  return (
    notFinite(sample.prediction, sample.rows, 'prediction') ?? notFinite(sample.truth, sample.rows, 'label')
  )
}

/** Every metric asks anew; what a sample holds does not change. */
const knownFinite = new WeakSet<Float64Array>()

function notFinite(values: Float64Array, rows: number, what: string): string | null {
  if (knownFinite.has(values)) return null
  for (let i = 0; i < values.length; i++)
    if (values[i] - values[i] !== 0)
      return `the ${what} of row ${Math.floor((i * rows) / values.length) + 1} is ${values[i]}`
  knownFinite.add(values)
  return null
}

/** Σ w·x / Σ w. */
export function weightedMean(values: ArrayLike<number>, weights: Weights): number {
  let sum = 0
  if (!weights) {
    for (let i = 0; i < values.length; i++) sum += values[i]
    return sum / values.length
  }
  let total = 0
  for (let i = 0; i < values.length; i++) {
    // A row without weight says nothing, not even where its value is undefined.
    if (weights[i] === 0) continue
    sum += weights[i] * values[i]
    total += weights[i]
  }
  return sum / total
}
