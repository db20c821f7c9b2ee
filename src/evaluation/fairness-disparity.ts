import type { FairnessBy } from '../config/fairness.ts'
import { quantileOf } from '../statistics/bootstrap.ts'
import { mean } from '../statistics/moments.ts'

/** Values of one model, metric after metric: of each judged group, and last of all rows. */
export interface Panel {
  values: Float64Array
  /** Judged groups. */
  groups: number
}

export type ComparedTo = FairnessBy['to']

/** Two entries of a panel that are compared; both orders are there. */
type Pair = readonly [number, number]

function pairsOf({ values, groups }: Panel, to: ComparedTo): Pair[] {
  const metrics = values.length / (groups + 1)
  const pairs: Pair[] = []
  for (let metric = 0; metric < metrics; metric++) {
    const first = metric * (groups + 1)
    const all = first + groups
    for (let i = first; i < all; i++) {
      if (to === 'overall') pairs.push([i, all], [all, i])
      else for (let j = first; j < all; j++) if (i !== j) pairs.push([i, j])
    }
  }
  return pairs
}

/**
 * Largest less smallest value of the groups, or the largest distance from all rows; of several metrics the largest.
 * NaN where a value is. @see Fairlearn's MetricFrame.difference, and its `agg='worst_case'`
 */
export const differenceOf = (panel: Panel, to: ComparedTo): number =>
  pairsOf(panel, to).reduce((most, [i, j]) => Math.max(most, panel.values[i] - panel.values[j]), 0)

/**
 * Smallest over largest value of the groups, or the smallest ratio to all rows, whichever way it is below 1; of
 * several metrics the smallest. NaN where a value is, and of 0 over 0. @see Fairlearn's MetricFrame.ratio
 */
export const ratioOf = (panel: Panel, to: ComparedTo): number =>
  pairsOf(panel, to).reduce((least, [i, j]) => {
    const [value, other] = [panel.values[i], panel.values[j]]
    return value > other ? least : Math.min(least, value / other)
  }, 1)

export interface DisparityInterval {
  difference: [number, number] | null
  ratio: [number, number] | null
}

/**
 * Intervals of the difference and of the ratio that hold for all pairs of groups at once: the largest of many
 * differences is too large by chance, the more so the more groups there are and the smaller they are. The critical
 * value is the quantile of the largest standardised difference among the resamples; the ratio by Fieller's inversion
 * with the same value. Each end at the one-sided `confidence`. Null where the resamples have no spread.
 * @see Hothorn, Bretz & Westfall (2008), Simultaneous Inference in General Parametric Models
 */
export function disparityInterval(
  panel: Panel,
  draws: readonly Float64Array[],
  to: ComparedTo,
  confidence: number,
): DisparityInterval {
  const none: DisparityInterval = { difference: null, ratio: null }
  const covariance = covarianceOf(draws)
  if (covariance === null) return none
  const size = panel.values.length
  const error = ([i, j]: Pair, r = 1): number =>
    Math.sqrt(
      Math.max(
        0,
        covariance[i * size + i] + r * r * covariance[j * size + j] - 2 * r * covariance[i * size + j],
      ),
    )
  const pairs = pairsOf(panel, to).filter((pair) => error(pair) > 0)
  if (pairs.length === 0) return none
  const critical = criticalValue(
    draws,
    pairs,
    pairs.map((pair) => error(pair)),
    confidence,
  )
  const gaps = pairs.map((pair) => ({
    gap: panel.values[pair[0]] - panel.values[pair[1]],
    reach: critical * error(pair),
  }))
  return {
    difference: [
      Math.max(0, ...gaps.map(({ gap, reach }) => gap - reach)),
      Math.max(...gaps.map(({ gap, reach }) => gap + reach)),
    ],
    ratio: ratioInterval(panel, pairs, (pair, r) => critical * error(pair, r)),
  }
}

function criticalValue(
  draws: readonly Float64Array[],
  pairs: readonly Pair[],
  errors: readonly number[],
  confidence: number,
): number {
  const centers = centersOf(draws)
  const largest = Float64Array.from(draws, (values) => {
    let most = 0
    for (let p = 0; p < pairs.length; p++) {
      const [i, j] = pairs[p]
      most = Math.max(most, (values[i] - centers[i] - values[j] + centers[j]) / errors[p])
    }
    return most
  }).sort()
  return quantileOf(largest, confidence)
}

/** Ratios r at which some pair, and at which every pair, may still have value i at r times value j. */
function ratioInterval(
  { values }: Panel,
  pairs: readonly Pair[],
  reach: (pair: Pair, r: number) => number,
): [number, number] {
  const excess = (pair: Pair, r: number): number => values[pair[0]] - r * values[pair[1]]
  return [
    lastWhere((r) => pairs.every((pair) => excess(pair, r) >= reach(pair, r))),
    lastWhere((r) => pairs.every((pair) => excess(pair, r) >= -reach(pair, r))),
  ]
}

/** Largest r up to 1 at which it holds, by bisection: it holds up to some r and not beyond; 0 where it never does. */
function lastWhere(holds: (r: number) => boolean): number {
  if (holds(1)) return 1
  let low = 0
  let high = 1
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}

const centersOf = (draws: readonly Float64Array[]): number[] =>
  Array.from(draws[0], (_, entry) => mean(Float64Array.from(draws, (values) => values[entry])))

/** Row-major [entries, entries]; null for fewer than two resamples. */
function covarianceOf(draws: readonly Float64Array[]): Float64Array | null {
  if (draws.length < 2) return null
  const centers = centersOf(draws)
  const size = centers.length
  const sums = new Float64Array(size * size)
  for (const values of draws)
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) sums[i * size + j] += (values[i] - centers[i]) * (values[j] - centers[j])
  return sums.map((sum) => sum / (draws.length - 1))
}
