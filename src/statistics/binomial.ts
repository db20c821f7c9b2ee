import { poissonDeviance, stirlingError } from './incomplete-gamma.ts'
import type { Random } from './random.ts'

/**
 * Probability of `k` successes in `n` trials. @see Loader (2000), Fast and Accurate Computation of Binomial
 * Probabilities.
 */
export function binomialPmf(k: number, n: number, p: number): number {
  if (k === 0) return Math.exp(n * Math.log1p(-p))
  if (k === n) return p ** n
  const exponent =
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    poissonDeviance(k, n * p) -
    poissonDeviance(n - k, n * (1 - p))
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)))
}

/**
 * One binomial draw by inversion outwards from the mode: exact, about 2·√(np(1 − p)) steps.
 * @see Kemp (1986), A modal method for generating binomial variables.
 */
export function drawBinomial(random: Random, n: number, p: number): number {
  if (n === 0 || p <= 0) return 0
  if (p >= 1) return n
  const mode = Math.min(n, Math.floor((n + 1) * p))
  const odds = p / (1 - p)
  let up = mode
  let down = mode
  let above = binomialPmf(mode, n, p)
  let below = above
  let rest = random.uniform() - above
  while (rest >= 0 && (up < n || down > 0)) {
    if (up < n) {
      above *= ((n - up) / (up + 1)) * odds
      up += 1
      rest -= above
      if (rest < 0) return up
    }
    if (down > 0) {
      below *= down / ((n - down + 1) * odds)
      down -= 1
      rest -= below
      if (rest < 0) return down
    }
    // Past the point where doubles can add anything, what is left of the draw is rounding.
    if (above === 0 && below === 0) break
  }
  return mode
}

/** One multinomial draw of `total` over weights that need not sum to 1. */
export function drawMultinomial(
  random: Random,
  total: number,
  weights: Float64Array,
  into: Float64Array,
): void {
  let left = total
  let weightLeft = 0
  for (let i = 0; i < weights.length; i++) weightLeft += weights[i]
  for (let i = 0; i < weights.length; i++) {
    const share = i === weights.length - 1 ? 1 : Math.min(1, weights[i] / weightLeft)
    into[i] = weightLeft > 0 ? drawBinomial(random, left, share) : 0
    left -= into[i]
    weightLeft -= weights[i]
  }
}
