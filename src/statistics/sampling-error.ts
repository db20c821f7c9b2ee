import { normalCdf, normalQuantile, studentTCdf, studentTQuantile } from './distributions.ts'

/**
 * What an estimate says of the truth: a confidence distribution of (truth − estimate). The interval at a one-sided
 * confidence c runs from estimate + quantile(1 − c) to estimate + quantile(c).
 */
export interface SamplingError {
  quantile(p: number): number
  /** One-sided p of "the truth is at most x above the estimate". */
  cdf(x: number): number
  /** One-sided p of "the truth is at least x above the estimate". */
  sf(x: number): number
}

/** Both ends at the one-sided `confidence`. */
export const intervalOf = (value: number, error: SamplingError, confidence: number): [number, number] => [
  value + error.quantile(1 - confidence),
  value + error.quantile(confidence),
]

/** The same of −estimate. */
export const mirrored = (error: SamplingError): SamplingError => ({
  quantile: (p) => -error.quantile(1 - p),
  cdf: (x) => error.sf(-x),
  sf: (x) => error.cdf(-x),
})

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
