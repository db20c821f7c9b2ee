import { placements, type Ranking } from './ranking.ts'

/**
 * Variance of an area under the ROC curve, or of the difference of two on the same rows: sample variances of the
 * placement values (or of their differences) in each class, over the sizes of the classes. NaN for a class of one.
 * @see DeLong, DeLong & Clarke-Pearson (1988); Sun & Xu (2014) for ranking in O(n log n)
 */
export function delongVariance(labels: Float64Array, candidate: Ranking, production?: Ranking): number {
  const { positives, negatives } = candidate
  if (positives < 2 || negatives < 2) return Number.NaN
  const values = placements(candidate, labels)
  if (production) {
    const others = placements(production, labels)
    for (let row = 0; row < values.length; row++) values[row] -= others[row]
  }
  const sums = [0, 0]
  for (let row = 0; row < values.length; row++) sums[labels[row]] += values[row]
  const [ofNegatives, ofPositives] = [sums[0] / negatives, sums[1] / positives]
  let [squaresBelow, squaresAbove] = [0, 0]
  for (let row = 0; row < values.length; row++) {
    if (labels[row] === 1) squaresAbove += (values[row] - ofPositives) ** 2
    else squaresBelow += (values[row] - ofNegatives) ** 2
  }
  return squaresAbove / (positives - 1) / positives + squaresBelow / (negatives - 1) / negatives
}
