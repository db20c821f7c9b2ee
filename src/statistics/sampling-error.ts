import { normalCdf, normalQuantile, studentTCdf, studentTQuantile } from './distributions.ts'
import { standardError } from './moments.ts'
import { quantile } from './quantile.ts'

/** Distribution of (estimate − truth). */
export interface SamplingError {
  quantile(p: number): number
  /** P(error ≤ x). */
  cdf(x: number): number
  /** P(error ≥ x). */
  sf(x: number): number
}

/** Student's t times `scale`, a standard error > 0; `df` = Infinity is normal. */
export function studentError(scale: number, df: number): SamplingError {
  const cdf = (t: number): number => (df === Infinity ? normalCdf(t) : studentTCdf(t, df))
  return {
    quantile: (p) => scale * (df === Infinity ? normalQuantile(p) : studentTQuantile(p, df)),
    cdf: (x) => cdf(x / scale),
    sf: (x) => cdf(-x / scale),
  }
}

/** No error at all: the estimate is the truth. */
export const noError: SamplingError = {
  quantile: () => 0,
  cdf: (x) => (x >= 0 ? 1 : 0),
  sf: (x) => (x <= 0 ? 1 : 0),
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

/** Below this many resamples a tail is read off a normal curve. */
const FEW = 10

/**
 * The error that resampled values show around their own centre. Tails that fewer than ten resamples reach are
 * normal ones, so that a p-value can be smaller than one over their number.
 */
export function resampledError(values: Float64Array, center: number): SamplingError {
  const errors = values.map((value) => value - center).sort()
  const spread = standardError(errors) * Math.sqrt(errors.length)
  const tail = (reached: number, z: number): number =>
    reached >= FEW || spread === 0 ? reached / errors.length : Math.min(FEW / errors.length, normalCdf(z))
  return {
    quantile: (p) => quantile(errors, p),
    cdf: (x) => tail(errors.findLastIndex((error) => error <= x) + 1, x / spread),
    sf: (x) => {
      const first = errors.findIndex((error) => error >= x)
      return tail(first < 0 ? 0 : errors.length - first, -x / spread)
    },
  }
}
