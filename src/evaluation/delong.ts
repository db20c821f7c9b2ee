import { placements, type Ranking } from './ranking.ts'

/**
 * Variance of an area under the ROC curve, or of the difference of two on the same rows: sample variances of the
 * placement values (or of their differences) in each class, over the sizes of the classes. NaN for a class of one.
 * @see DeLong, DeLong & Clarke-Pearson (1988); Sun & Xu (2014) for ranking in O(n log n)
 */
export function delongVariance(labels: Float64Array, candidate: Ranking, production?: Ranking): number {
  const values = placements(candidate)
  if (production) {
    const others = placements(production)
    for (let row = 0; row < values.length; row++) values[row] -= others[row]
  }
  return placementVariance(labels, values, candidate)
}

/**
 * The same from the placement values, or their differences, of rows with these labels. Labels are factors here, for a
 * branch on them goes either way.
 */
export function placementVariance(
  labels: Float64Array,
  values: Float64Array,
  { positives, negatives }: Pick<Ranking, 'positives' | 'negatives'>,
): number {
  if (positives < 2 || negatives < 2) return Number.NaN
  let [above, below] = [0, 0]
  for (let row = 0; row < values.length; row++) {
    above += values[row] * labels[row]
    below += values[row] * (1 - labels[row])
  }
  const [ofPositives, ofNegatives] = [above / positives, below / negatives]
  let [squaresAbove, squaresBelow] = [0, 0]
  for (let row = 0; row < values.length; row++) {
    const distance = values[row] - (ofPositives * labels[row] + ofNegatives * (1 - labels[row]))
    squaresAbove += distance * distance * labels[row]
    squaresBelow += distance * distance * (1 - labels[row])
  }
  return squaresAbove / (positives - 1) / positives + squaresBelow / (negatives - 1) / negatives
}
