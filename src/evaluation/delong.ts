import { variance } from '../statistics/moments.ts'
import { placements, type Ranking } from './ranking.ts'

/** Values of the rows with label 1, and of those with label 0. */
function byClass(
  values: Float64Array,
  labels: Float64Array,
): { positive: Float64Array; negative: Float64Array } {
  return {
    positive: values.filter((_, row) => labels[row] === 1),
    negative: values.filter((_, row) => labels[row] === 0),
  }
}

/**
 * Variance of an area under the ROC curve, or of the difference of two on the same rows: sample variances of the
 * placement values (or of their differences) in each class, over the sizes of the classes. NaN for a class of one.
 * @see DeLong, DeLong & Clarke-Pearson (1988); Sun & Xu (2014) for ranking in O(n log n)
 */
export function delongVariance(labels: Float64Array, candidate: Ranking, production?: Ranking): number {
  const values = placements(candidate, labels)
  if (production) {
    const others = placements(production, labels)
    for (let row = 0; row < values.length; row++) values[row] -= others[row]
  }
  const { positive, negative } = byClass(values, labels)
  return variance(positive) / positive.length + variance(negative) / negative.length
}
