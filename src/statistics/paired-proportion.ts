import { normalCdf, normalQuantile } from './distributions.ts'
import { mirrored, type SamplingError } from './sampling-error.ts'

/** Rows on which only the first, and only the second of two raters is right, of all rows. */
export interface PairedRatings {
  onlyFirst: number
  onlySecond: number
  rows: number
}

/**
 * The score test of "the shares of rows that both have right differ by δ", turned around: the variance is that of
 * the most probable table with this δ, so that few disagreements are not taken for none.
 * @see Tango (1998), Equivalence test and confidence interval for the difference in proportions for the
 * paired-sample design. Statistics in Medicine 17, 891–908.
 */
export function pairedProportionError(ratings: PairedRatings): SamplingError {
  const { onlyFirst, onlySecond, rows } = ratings
  // Worked out for one order of the two, so that exchanging them changes signs and nothing else.
  if (onlyFirst < onlySecond)
    return mirrored(pairedProportionError({ onlyFirst: onlySecond, onlySecond: onlyFirst, rows }))
  const estimate = (onlyFirst - onlySecond) / rows
  const tail = (x: number): number => -score(ratings, Math.min(1, Math.max(-1, estimate + x)))
  return {
    quantile: (p) => limitAt(ratings, normalQuantile(p)) - estimate,
    cdf: (x) => normalCdf(tail(x)),
    sf: (x) => normalCdf(-tail(x)),
  }
}

/** z of the score test at a difference δ, falling from +∞ at −1 to −∞ at 1. */
function score({ onlyFirst, onlySecond, rows }: PairedRatings, delta: number): number {
  const gap = onlyFirst - onlySecond - rows * delta
  const variance = rows * (2 * secondAlone(onlyFirst, onlySecond, rows, delta) + delta * (1 - delta))
  if (variance > 0) return gap / Math.sqrt(variance)
  return gap === 0 ? 0 : gap * Infinity
}

/** Most probable share of rows that only the second has right, where the shares differ by δ: Tango's equation 17. */
function secondAlone(onlyFirst: number, onlySecond: number, rows: number, delta: number): number {
  const b = (2 * rows - onlyFirst + onlySecond) * delta - onlyFirst - onlySecond
  const c = -onlySecond * delta * (1 - delta)
  const root = Math.sqrt(Math.max(0, b * b - 8 * rows * c))
  return Math.max(0, (root - b) / (4 * rows), -delta)
}

/** The δ whose score is −z, by bisection: the score only falls. */
function limitAt(ratings: PairedRatings, z: number): number {
  let low = -1
  let high = 1
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (score(ratings, middle) > -z) low = middle
    else high = middle
  }
  return (low + high) / 2
}
