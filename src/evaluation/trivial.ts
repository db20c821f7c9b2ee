import { ascending } from '../statistics/argsort.ts'
import { quantileOf } from '../statistics/bootstrap.ts'
import { mean } from '../statistics/moments.ts'
import type { Metric, Task } from './metrics/metric.ts'
import type { Sample } from './sample.ts'

/** Errors that the median keeps smallest; the others the mean. */
const BY_MEDIAN = ['mae', 'median_absolute_error', 'mape', 'd2_absolute_error_score']

/**
 * What a model that looks at nothing would answer: the share of each class, or of numbers the mean or the median, of
 * these very rows, than which no constant of other rows does better. Null for tasks that have no such constant.
 * @see scikit-learn's DummyClassifier (prior; most_frequent where classes alone are predicted) and DummyRegressor
 */
export function trivialSample(sample: Sample, task: Task, { name }: Metric): Sample | null {
  const { truth, rows, width, classes } = sample
  if (rows === 0) return null
  if (task === 'binary-classification' && width === 1) return constant(sample, [mean(truth)])
  if (task === 'regression' && width === 1 && truth.length === rows)
    return constant(sample, [BY_MEDIAN.includes(name) ? median(truth) : mean(truth)])
  if (task !== 'multiclass') return null
  const shares = classes.map(() => 0)
  for (const one of truth) shares[one] += 1 / rows
  if (width === classes.length) return constant(sample, shares)
  return constant(sample, [shares.indexOf(Math.max(...shares))])
}

const median = (values: Float64Array): number => quantileOf(ascending(values), 0.5)

const constant = (sample: Sample, answer: number[]): Sample => ({
  ...sample,
  prediction: Float64Array.from({ length: sample.rows * answer.length }, (_, i) => answer[i % answer.length]),
})
