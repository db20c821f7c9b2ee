import { normalCdf, normalQuantile } from './distributions.ts'
import type { SamplingError } from './sampling-error.ts'

/** Resampled values of a statistic, as distances from the estimate; ascending. */
export type Resamples = Float64Array

/** Half of a step where p lies exactly between two values, so that mirrored resamples give mirrored ends. */
export function quantileOf(sorted: Resamples, p: number): number {
  const at = Math.min(Math.max(p, 0), 1) * (sorted.length - 1)
  const below = Math.floor(at)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below] + (at - below) * (sorted[above] - sorted[below])
}

/** Share of values below x, those equal to x counting half. */
function shareBelow(sorted: Resamples, x: number): number {
  const first = position(sorted, (value) => value >= x)
  return (first + position(sorted, (value) => value > x)) / 2 / sorted.length
}

function position(sorted: Resamples, holds: (value: number) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(sorted[middle])) high = middle
    else low = middle + 1
  }
  return low
}

/** The smallest p that resamples can show: one of them more than there are. */
const bounded = (p: number, resamples: number): number =>
  Math.min(Math.max(p, 1 / (resamples + 1)), resamples / (resamples + 1))

/** Percentile interval. @see Efron (1981), Nonparametric standard errors and confidence intervals. */
export function percentileError(sorted: Resamples): SamplingError {
  return {
    quantile: (p) => quantileOf(sorted, p),
    cdf: (x) => bounded(shareBelow(sorted, x), sorted.length),
    sf: (x) => bounded(1 - shareBelow(sorted, x), sorted.length),
  }
}

/**
 * Bias-corrected and accelerated interval. `acceleration` is Σl³/(6·(Σl²)^1.5) of the influence values l of the rows.
 * @see Efron (1987), Better Bootstrap Confidence Intervals, equations 2.3 and 6.6.
 */
export function bcaError(sorted: Resamples, acceleration: number): SamplingError {
  const bias = normalQuantile(bounded(shareBelow(sorted, 0), sorted.length))
  const adjusted = (p: number): number => {
    const z = bias + normalQuantile(p)
    return normalCdf(bias + z / (1 - acceleration * z))
  }
  const restored = (p: number): number => {
    const w = normalQuantile(p) - bias
    return normalCdf(w / (1 + acceleration * w) - bias)
  }
  return {
    quantile: (p) => quantileOf(sorted, adjusted(p)),
    cdf: (x) => restored(bounded(shareBelow(sorted, x), sorted.length)),
    sf: (x) => 1 - restored(bounded(shareBelow(sorted, x), sorted.length)),
  }
}

/** Skewness of the mean of the influence values, over 6; 0 where none has any. */
export function accelerationOf(influence: Float64Array): number {
  let squares = 0
  let cubes = 0
  for (let i = 0; i < influence.length; i++) {
    squares += influence[i] ** 2
    cubes += influence[i] ** 3
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5)
}

/**
 * Standard error that so few resamples leave to their quantile: half the distance of the order statistics one
 * binomial standard error to either side.
 */
export function monteCarloError(sorted: Resamples, p: number): number {
  const step = Math.sqrt((p * (1 - p)) / sorted.length)
  return (quantileOf(sorted, p + step) - quantileOf(sorted, p - step)) / 2
}
