import { incompleteBeta } from './incomplete-beta.ts'
import { incompleteGamma, poissonDeviance, stirlingError } from './incomplete-gamma.ts'
import { invertSurvival } from './inverse.ts'

/** Standard normal density. */
export const normalPdf = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/** P(Z ≤ z), accurate in the lower tail. @see DLMF 7.11.1: erf is an incomplete gamma function of order ½ */
export function normalCdf(z: number): number {
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2)
  return z < 0 ? upper / 2 : 0.5 + lower / 2
}

/** P(Z > z), accurate in the upper tail. */
export const normalSf = (z: number): number => normalCdf(-z)

/**
 * z with P(Z ≤ z) = p. ±Infinity at 0 and 1, NaN outside.
 * @see Abramowitz & Stegun 26.2.23 for the start; three Halley steps make it exact.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity
  if (p > 0.5) return -normalQuantile(1 - p)
  const t = Math.sqrt(-2 * Math.log(p))
  let z =
    (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t
  for (let i = 0; i < 3; i++) {
    const step = (normalCdf(z) - p) / normalPdf(z)
    z -= step / (1 + (z * step) / 2)
  }
  return z
}

/** P(T > t) of Student's t with `df` > 0 degrees of freedom. @see DLMF 8.17: I of order (df/2, ½) */
export function studentTSf(t: number, df: number): number {
  const square = t * t
  const tail = incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square)).lower / 2
  return t < 0 ? 1 - tail : tail
}

/** P(T ≤ t) of Student's t, accurate in the lower tail. */
export const studentTCdf = (t: number, df: number): number => studentTSf(-t, df)

/** Density of Student's t: a ratio of gamma functions half a step apart, by their Stirling errors. */
export function studentTPdf(t: number, df: number): number {
  const half = df / 2
  const gammaRatio =
    stirlingError(half + 0.5) - stirlingError(half) + (half + 1) * Math.log1p(0.5 / half) - 0.5
  const atZero = (Math.exp(gammaRatio) / Math.sqrt(2 * Math.PI)) * (df / (df + 1))
  return atZero * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df))
}

/** t with P(T ≤ t) = p. ±Infinity at 0 and 1, NaN outside. */
export function studentTQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1 && df > 0)) return Number.NaN
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity
  if (p === 0.5) return 0
  const tail = Math.min(p, 1 - p)
  const start = Math.max(-normalQuantile(tail), 1e-8)
  const t = invertSurvival(
    (x) => studentTSf(x, df),
    (x) => studentTPdf(x, df),
    tail,
    start,
  )
  return p < 0.5 ? -t : t
}

/** P(X > x) of chi-square with `df` > 0 degrees of freedom, accurate in the upper tail. */
export const chiSquareSf = (x: number, df: number): number => incompleteGamma(df / 2, x / 2).upper

/** P(X ≤ x) of chi-square, accurate in the lower tail. */
export const chiSquareCdf = (x: number, df: number): number => incompleteGamma(df / 2, x / 2).lower

/** Density of chi-square at x > 0. */
export function chiSquarePdf(x: number, df: number): number {
  const a = df / 2
  return (Math.exp(-stirlingError(a) - poissonDeviance(a, x / 2)) / Math.sqrt(2 * Math.PI * a)) * (a / x)
}

/** x with P(X ≤ x) = p. 0 and Infinity at 0 and 1, NaN outside. @see Wilson & Hilferty (1931) for the start */
export function chiSquareQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1 && df > 0)) return Number.NaN
  if (p === 0 || p === 1) return p === 0 ? 0 : Infinity
  const spread = 2 / (9 * df)
  const guess = df * Math.max(1 - spread + normalQuantile(p) * Math.sqrt(spread), 1e-4) ** 3
  if (p >= 0.5)
    return invertSurvival(
      (x) => chiSquareSf(x, df),
      (x) => chiSquarePdf(x, df),
      1 - p,
      guess,
    )
  // The lower tail is a survival function of 1/x.
  const inverse = invertSurvival(
    (u) => chiSquareCdf(1 / u, df),
    (u) => chiSquarePdf(1 / u, df) / (u * u),
    p,
    1 / guess,
  )
  return 1 / inverse
}

/**
 * P(√n D > x) of Kolmogorov's limit distribution; x = D·√(n₁n₂/(n₁+n₂)) for two samples. Same values as
 * `scipy.special.kolmogorov`. @see Kolmogorov (1933); Jacobi's theta transformation for small x
 */
export function kolmogorovSf(x: number): number {
  if (!(x > 0)) return Number.isNaN(x) ? Number.NaN : 1
  let sum = 0
  if (x < 1) {
    for (let odd = 1; odd < 20; odd += 2) sum += Math.exp((-(odd * odd) * Math.PI ** 2) / (8 * x * x))
    return 1 - (Math.sqrt(2 * Math.PI) / x) * sum
  }
  for (let k = 8; k >= 1; k--) sum = Math.exp(-2 * k * k * x * x) - sum
  return 2 * sum
}
