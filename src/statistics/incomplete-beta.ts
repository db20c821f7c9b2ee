import { poissonDeviance, stirlingError, type Tails } from './incomplete-gamma.ts'

const EPSILON = 2 ** -53
const TINY = 1e-300

/**
 * `I_x(a, b)` and its complement for a, b > 0. `y` is 1 − x, passed so that nothing is lost where x is near 1.
 * @see DiDonato & Morris (1992), equation 9, for the continued fraction; the prefactor is Loader's saddle-point form.
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): Tails {
  if (Number.isNaN(a + b + x + y)) return { lower: Number.NaN, upper: Number.NaN }
  if (x <= 0) return { lower: 0, upper: 1 }
  if (y <= 0) return { lower: 1, upper: 0 }
  if (a * y < b * x) {
    const { lower, upper } = incompleteBeta(b, a, y, x)
    return { lower: upper, upper: lower }
  }
  const n = a + b
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    poissonDeviance(a, n * x) -
    poissonDeviance(b, n * y)
  const scale = Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(exponent)
  const lower = scale * continuedFraction(a, b, x, y)
  return { lower, upper: 1 - lower }
}

/** Modified Lentz evaluation; `a·y − b·x` stays exact where x is near 1. */
function continuedFraction(a: number, b: number, x: number, y: number): number {
  const balance = a * y - b * x
  let c = 1 / TINY
  let d = (a + 1) / (a * (balance + 1))
  let fraction = d
  for (let m = 1; ; m++) {
    const odd = a + 2 * m - 1
    const numerator = ((a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x) / (odd * odd)
    const denominator = m + (m * (b - m) * x) / odd + ((a + m) * (balance + 1 + m * (1 + y))) / (odd + 2)
    d = 1 / (denominator + numerator * d || TINY)
    c = denominator + numerator / c || TINY
    fraction *= c * d
    if (Math.abs(c * d - 1) <= 2 * EPSILON) return fraction
  }
}
