import { argsort } from './argsort.ts'

/**
 * The value below which this share of the weight lies; where the share falls between two values, their mean.
 * Values of weight 0 do not count; without weights, all alike.
 * @see Hyndman & Fan (1996), definition 2; `averaged_inverted_cdf` of numpy
 */
export function weightedPercentile(
  values: Float64Array,
  weights: ArrayLike<number> | null,
  share: number,
): number {
  const order = argsort(values).filter((row) => !weights || weights[row] > 0)
  const below = new Float64Array(order.length)
  let sum = 0
  for (let i = 0; i < order.length; i++) {
    sum += weights ? weights[order[i]] : 1
    below[i] = sum
  }
  const wanted = share * sum
  let at = below.findIndex((weight) => weight >= wanted)
  if (at < 0) at = order.length - 1
  const isBetween = below[at] - wanted <= Number.EPSILON && at + 1 < order.length
  return isBetween ? (values[order[at]] + values[order[at + 1]]) / 2 : values[order[at]]
}
