import { variance } from '../statistics/moments.ts'
import { placements, type Ranking } from './ranking.ts'

/** Values of the rows that have this label. */
function withLabel(label: number, values: Float64Array, labels: Float64Array, rows: number): Float64Array {
  const chosen = new Float64Array(rows)
  let found = 0
  for (let row = 0; row < values.length; row++) if (labels[row] === label) chosen[found++] = values[row]
  return chosen
}

/**
 * Variance of an area under the ROC curve, or of the difference of two on the same rows: sample variances of the
 * placement values (or of their differences) in each class, over the sizes of the classes. NaN for a class of one.
 * @see DeLong, DeLong & Clarke-Pearson (1988); Sun & Xu (2014) for ranking in O(n log n)
 */
export function delongVariance(labels: Float64Array, candidate: Ranking, production?: Ranking): number {
  const { positives, negatives } = candidate
  const values = placements(candidate, labels)
  if (production) {
    const others = placements(production, labels)
    for (let row = 0; row < values.length; row++) values[row] -= others[row]
  }
  return (
    variance(withLabel(1, values, labels, positives)) / positives +
    variance(withLabel(0, values, labels, negatives)) / negatives
  )
}
