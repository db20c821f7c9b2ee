import type { MetricGate } from '../config/schema.ts'
import type { Verdict } from '../evidence/envelope.ts'
import { count } from '../text.ts'
import type { Measurement } from './measurement.ts'
import type { Metric } from './metrics/metric.ts'

export interface Judgement {
  verdict: Verdict
  reason: string
  moreRows: number | null
}

/** Limits that apply: null where one is not asked for, or cannot be without a production model. */
export interface Limits {
  margin: number | null
  min: number | null
  max: number | null
}

/** Allowed loss where a gate names none: of a metric between 0 and 1, and as a share of production's value. */
const DEFAULT_MARGIN = 0.005
const DEFAULT_RELATIVE_MARGIN = 0.01

/** The limits of a gate; a gate that names none gets the default margin. Null: nothing of it can be judged. */
export function limitsOf(
  gate: MetricGate,
  metric: Metric,
  production: Measurement['production'],
): Limits | null {
  const min = gate.min ?? null
  const max = gate.max ?? null
  if (production === null) return min === null && max === null ? null : { margin: null, min, max }
  if (gate.margin !== undefined) return { margin: gate.margin, min, max }
  if (min !== null || max !== null) return { margin: null, min, max }
  const relative = DEFAULT_RELATIVE_MARGIN * Math.abs(production.value ?? 0)
  return { margin: metric.better === 'higher' ? DEFAULT_MARGIN : relative, min, max }
}

/** The difference turned so that positive is better, with its interval in the same direction. */
export interface Oriented {
  difference: number
  low: number
  high: number
}

/** Null where there is no difference or no interval. `confidence` is one-sided. */
export function oriented(measured: Measurement, confidence: number): Oriented | null {
  const { difference, errors, metric, equal } = measured
  if (difference === null) return null
  if (equal !== null) return { difference: 0, low: 0, high: 0 }
  if (errors.difference === null) return null
  const low = difference + errors.difference.quantile(1 - confidence)
  const high = difference + errors.difference.quantile(confidence)
  return metric.better === 'higher'
    ? { difference, low, high }
    : { difference: -difference, low: -high, high: -low }
}

/** One-sided p of "no worse than the margin allows": small where it is worse by more. Null where untested. */
export function pWorse(measured: Measurement, margin: number): number | null {
  const { difference, errors, metric, equal } = measured
  if (difference === null) return null
  if (equal !== null) return 1
  if (errors.difference === null) return null
  return metric.better === 'higher'
    ? errors.difference.cdf(difference + margin)
    : errors.difference.sf(difference - margin)
}

/** Why nothing can be said, or null. */
export function untestable(measured: Measurement): Judgement | null {
  const { candidate, production, shortage } = measured
  const because = (reason: string, moreRows: number | null = null): Judgement => ({
    verdict: 'inconclusive',
    reason: `cannot be compared: ${reason}`,
    moreRows,
  })
  if (candidate.value === null) return because(candidate.reason, shortage?.moreRows)
  if (production?.value === null) return because(`production: ${production.reason}`, shortage?.moreRows)
  return shortage && { verdict: 'inconclusive', reason: shortage.reason, moreRows: shortage.moreRows }
}

/** There is a difference, but no interval of it. */
export const UNDEFINED_RESAMPLES: Judgement = {
  verdict: 'inconclusive',
  reason: 'cannot be compared: undefined in too many resamples',
  moreRows: null,
}

/** The verdict on one gate over all rows: the first row of the table that applies. */
export function judge(measured: Measurement, limits: Limits, confidence: number): Judgement {
  const nothing = untestable(measured)
  if (nothing) return nothing
  const beyond = beyondAbsolute(measured.candidate.value as number, limits)
  if (beyond) return beyond
  if (limits.margin === null) return { verdict: 'pass', reason: withinAbsolute(limits), moreRows: null }
  if (measured.equal !== null) return { verdict: 'pass', reason: measured.equal, moreRows: null }
  const change = oriented(measured, confidence)
  if (!change) return UNDEFINED_RESAMPLES
  if (change.high < -limits.margin)
    return { verdict: 'fail', reason: `${worseBy(change)}; allowed ${limits.margin}`, moreRows: null }
  return unlessWorse(change, limits.margin, measured.rows)
}

/** The rows of the table below "worse than the margin allows". */
export function unlessWorse(change: Oriented, margin: number, rows: number): Judgement {
  const show = fixed(change)
  if (change.low > 0)
    return {
      verdict: 'pass',
      reason: `better than production by ${show(change.low)} to ${show(change.high)}`,
      moreRows: null,
    }
  if (change.low >= -margin)
    return { verdict: 'pass', reason: `within ${margin} of production`, moreRows: null }
  if (change.high < 0)
    return {
      verdict: 'warn',
      reason: `${worseBy(change)}, which may be more than the allowed ${margin}`,
      moreRows: null,
    }
  const moreRows = rowsToSettle(change, margin, rows)
  const settle = moreRows === null ? '' : `; about ${count(moreRows)} more rows would settle it`
  return {
    verdict: 'inconclusive',
    reason: `could be ${show(-change.low)} worse to ${show(change.high)} better; allowed loss ${margin}${settle}`,
    moreRows,
  }
}

/**
 * Rows to add until the interval, which shrinks with √n, leaves the margin: n·(half-width/(d + m))² − n, at two
 * digits. Null where the difference lies on the margin itself.
 */
export function rowsToSettle(
  { difference, low, high }: Oriented,
  margin: number,
  rows: number,
): number | null {
  const distance = difference + margin
  const halfWidth = distance > 0 ? difference - low : high - difference
  const more = rows * ((halfWidth / distance) ** 2 - 1)
  if (!(more < 1e9)) return null
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, more))) - 1)
  return Math.max(1, Math.ceil(more / unit) * unit)
}

function beyondAbsolute(value: number, { min, max }: Limits): Judgement | null {
  const show = (of: number): string => String(Number(of.toPrecision(4)))
  if (min !== null && value < min)
    return { verdict: 'fail', reason: `${show(value)} is below the floor ${min}`, moreRows: null }
  if (max !== null && value > max)
    return { verdict: 'fail', reason: `${show(value)} is above the ceiling ${max}`, moreRows: null }
  return null
}

function withinAbsolute({ min, max }: Limits): string {
  const floor = min === null ? [] : [`not below the floor ${min}`]
  return [...floor, ...(max === null ? [] : [`not above the ceiling ${max}`])].join(', ')
}

/** `worse than production by 0.009 to 0.016` */
export function worseBy(change: Oriented): string {
  const show = fixed(change)
  return `worse than production by ${show(-change.high)} to ${show(-change.low)}`
}

/** As many decimals as the interval supports: two digits of its half-width. */
function fixed({ low, high }: Oriented): (value: number) => string {
  const halfWidth = (high - low) / 2
  const decimals = halfWidth > 0 ? Math.min(10, Math.max(0, 1 - Math.floor(Math.log10(halfWidth)))) : 4
  return (value) => value.toFixed(decimals)
}
