const EPSILON = 2 ** -53
const TINY = 1e-300

/**
 * `ln Γ(n + 1) − [(n + ½) ln n − n + ½ ln 2π]` for n > 0: what Stirling's formula leaves over.
 * @see DLMF 5.11.1, shifted up to n ≥ 15 by the recurrence of Γ.
 */
export function stirlingError(n: number): number {
  let shift = 0
  let at = n
  while (at < 15) {
    shift += (at + 0.5) * Math.log1p(1 / at) - 1
    at += 1
  }
  const square = at * at
  const series =
    1 / 12 -
    (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) /
      square
  return shift + series / at
}

/**
 * `x ln(x / mean) + mean − x` for x, mean > 0, without cancellation where they are close.
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 */
export function poissonDeviance(x: number, mean: number): number {
  const gap = x - mean
  if (Math.abs(gap) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const ratio = gap / (x + mean)
  let term = 2 * x * ratio
  let sum = gap * ratio
  for (let odd = 3; ; odd += 2) {
    term *= ratio * ratio
    const next = sum + term / odd
    if (next === sum) return sum
    sum = next
  }
}

/** Lower and upper regularized incomplete gamma functions, each accurate in its own tail. */
export interface Tails {
  lower: number
  upper: number
}

/**
 * `P(a, x)` and `Q(a, x)` for a > 0, x ≥ 0: power series below a + 1, continued fraction above.
 * @see DLMF 8.11.4 and 8.9.2
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (Number.isNaN(a) || Number.isNaN(x)) return { lower: Number.NaN, upper: Number.NaN }
  if (x <= 0) return { lower: 0, upper: 1 }
  if (x === Infinity) return { lower: 1, upper: 0 }
  const scale = Math.exp(-stirlingError(a) - poissonDeviance(a, x)) / Math.sqrt(2 * Math.PI * a)
  if (x < a + 1) {
    const lower = scale * powerSeries(a, x)
    return { lower, upper: 1 - lower }
  }
  const upper = scale * a * continuedFraction(a, x)
  return { lower: 1 - upper, upper }
}

function powerSeries(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; term > sum * EPSILON; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

/** Modified Lentz evaluation. @see Thompson & Barnett (1986) */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / TINY
  let d = 1 / b
  let fraction = d
  for (let n = 1; ; n++) {
    const numerator = -n * (n - a)
    b += 2
    d = 1 / (numerator * d + b || TINY)
    c = b + numerator / c || TINY
    const factor = c * d
    fraction *= factor
    if (Math.abs(factor - 1) <= 2 * EPSILON) return fraction
  }
}
