import { normalCdf, normalQuantile, studentTCdf, studentTQuantile } from './distributions.ts'

/** Distribution of (estimate − truth). */
export interface SamplingError {
  quantile(p: number): number
  /** P(error ≤ x). */
  cdf(x: number): number
  /** P(error ≥ x). */
  sf(x: number): number
}

/** No error at all: the estimate is the truth. */
export const noError: SamplingError = {
  quantile: () => 0,
  cdf: (x) => (x >= 0 ? 1 : 0),
  sf: (x) => (x <= 0 ? 1 : 0),
}

/** Student's t times `scale`, a standard error ≥ 0; `df` = Infinity is normal. */
export function studentError(scale: number, df: number): SamplingError {
  if (scale === 0) return noError
  const cdf = (t: number): number => (df === Infinity ? normalCdf(t) : studentTCdf(t, df))
  return {
    quantile: (p) => scale * (df === Infinity ? normalQuantile(p) : studentTQuantile(p, df)),
    cdf: (x) => cdf(x / scale),
    sf: (x) => cdf(-x / scale),
  }
}

/**
 * The error of a share that came out as 0 or 1 in `trials` trials: a rate of failure r would have shown none with
 * probability (1 − r)ⁿ. Either side is bounded as if it were the open one.
 * @see Clopper & Pearson (1934)
 */
export function unseenError(trials: number): SamplingError {
  return {
    quantile: (p) => (p < 0.5 ? p ** (1 / trials) - 1 : 1 - (1 - p) ** (1 / trials)),
    cdf: (x) => Math.min(1, Math.max(0, 1 + x) ** trials),
    sf: (x) => Math.min(1, Math.max(0, 1 - x) ** trials),
  }
}
