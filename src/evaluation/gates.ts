import type { Verdict } from '../evidence/envelope.ts'
import { intervalOf } from '../statistics/sampling-error.ts'
import { count } from '../text.ts'
import type { Limits } from './limits.ts'
import type { Measurement } from './measurement.ts'
import { changeText, spanTexts, valueText } from './words.ts'

export interface Judgement {
  verdict: Verdict
  reason: string
  moreRows: number | null
}

/** The difference turned so that positive is better, with its interval in the same direction. */
export interface Oriented {
  /** Whose difference it is: it has its unit. */
  metric: string
  difference: number
  low: number
  high: number
}

/** Null where there is no difference or no interval. `confidence` is one-sided. */
export function oriented(measured: Measurement, confidence: number): Oriented | null {
  const { difference, errors, metric, equal } = measured
  if (difference === null) return null
  const { name } = metric
  if (equal !== null) return { metric: name, difference: 0, low: 0, high: 0 }
  if (errors.difference === null) return null
  const [low, high] = intervalOf(difference, errors.difference, confidence)
  return metric.better === 'higher'
    ? { metric: name, difference, low, high }
    : { metric: name, difference: -difference, low: -high, high: -low }
}

/** One-sided p of "no worse than the margin allows": small where it is worse by more. Null where untested. */
export function pWorse(measured: Measurement, margin: number): number | null {
  const { difference, errors, metric, equal } = measured
  if (difference === null) return null
  if (equal !== null) return 1
  if (errors.difference === null) return null
  return metric.better === 'higher'
    ? errors.difference.sf(-margin - difference)
    : errors.difference.cdf(margin - difference)
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
export function judge(measured: Measurement, limits: Limits): Judgement {
  const nothing = untestable(measured)
  if (nothing) return nothing
  const beyond = beyondAbsolute(measured, limits)
  if (beyond) return beyond
  return unlessSuspicious(measured, limits, judgeMargin(measured, limits))
}

function judgeMargin(measured: Measurement, limits: Limits): Judgement {
  const { margin, confidence, refused } = limits
  if (measured.equal !== null) return passed(measured.equal)
  if (refused !== null)
    return { verdict: 'inconclusive', reason: `cannot be compared: ${refused}`, moreRows: null }
  if (margin === null) return passed(withinAbsolute(measured.metric.name, limits))
  const change = oriented(measured, confidence)
  if (!change) return UNDEFINED_RESAMPLES
  if (change.high < -margin) return { verdict: 'fail', reason: worseThan(change, margin), moreRows: null }
  return unlessWorse(change, margin, measured.rows)
}

const passed = (reason: string): Judgement => ({ verdict: 'pass', reason, moreRows: null })

/** Too good to be true: looked at before it is believed. */
function unlessSuspicious(measured: Measurement, { maxGain }: Limits, judgement: Judgement): Judgement {
  const { difference, metric } = measured
  if (maxGain === null || difference === null || judgement.verdict !== 'pass') return judgement
  const gain = metric.better === 'higher' ? difference : -difference
  if (gain <= maxGain) return judgement
  const reason = `better than production by ${changeText(metric.name, gain)}, more than the ${changeText(metric.name, maxGain)} that max-gain expects: possible leakage`
  return { verdict: 'warn', reason, moreRows: null }
}

/** The rows of the table below "worse than the margin allows". */
export function unlessWorse(change: Oriented, margin: number, rows: number): Judgement {
  const { metric, low, high } = change
  if (low > 0) {
    const { from, to } = spanTexts(metric, [low, high])
    return {
      verdict: 'pass',
      reason: `better than production by ${from} to ${to}`,
      moreRows: null,
    }
  }
  if (low >= -margin)
    return { verdict: 'pass', reason: `within ${changeText(metric, margin)} of production`, moreRows: null }
  if (high < 0)
    return {
      verdict: 'warn',
      reason: `${worseBy(change)}, which may be more than the allowed ${changeText(metric, margin)}`,
      moreRows: null,
    }
  const moreRows = rowsToSettle(change, margin, rows)
  const { from, to } = spanTexts(metric, [-low, high])
  const settle = moreRows === null ? '' : `; about ${count(moreRows)} more rows would settle it`
  return {
    verdict: 'inconclusive',
    reason: `could be ${from} worse to ${to} better; allowed loss ${changeText(metric, margin)}${settle}`,
    moreRows,
  }
}

/**
 * Rows to add until the interval, which shrinks with √n, says more than now: until its low end reaches the margin,
 * n·(half-width/(d + m))² − n, or its high end shows a loss, n·(half-width/d)² − n; whichever comes first, at two
 * digits. Null where neither is in sight.
 */
export function rowsToSettle(
  { difference, low, high }: Omit<Oriented, 'metric'>,
  margin: number,
  rows: number,
): number | null {
  const toPass = difference > -margin ? ((difference - low) / (difference + margin)) ** 2 : Infinity
  const toLoss = difference < 0 ? ((high - difference) / difference) ** 2 : Infinity
  const more = rows * (Math.min(toPass, toLoss) - 1)
  if (!(more < 1e9)) return null
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, more))) - 1)
  return Math.max(1, Math.ceil(more / unit) * unit)
}

/** By the value, or where `strict` by the end of its interval that is nearer to the limit. */
function beyondAbsolute(measured: Measurement, limits: Limits): Judgement | null {
  const { min, max, strict, confidence } = limits
  const value = measured.candidate.value as number
  const error = measured.errors.candidate
  if (strict && error === null && (min !== null || max !== null)) return NO_INTERVAL
  const [low, high] = strict && error ? intervalOf(value, error, confidence) : [value, value]
  const { name } = measured.metric
  const told = (limit: number): string => valueText(name, limit)
  if (min !== null && low < min) return broken(name, value, low, `below the floor ${told(min)}`)
  if (max !== null && high > max) return broken(name, value, high, `above the ceiling ${told(max)}`)
  return null
}

const NO_INTERVAL: Judgement = {
  verdict: 'inconclusive',
  reason: 'cannot be judged: strict limits need an interval, and there is none',
  moreRows: null,
}

const broken = (name: string, value: number, end: number, what: string): Judgement => ({
  verdict: 'fail',
  reason:
    value === end
      ? `${valueText(name, value)} is ${what}`
      : `${valueText(name, value)} could be ${valueText(name, end)}, ${what}`,
  moreRows: null,
})

function withinAbsolute(name: string, { min, max }: Limits): string {
  const floor = min === null ? [] : [`not below the floor ${valueText(name, min)}`]
  const ceiling = max === null ? [] : [`not above the ceiling ${valueText(name, max)}`]
  return [...floor, ...ceiling].join(', ')
}

/** `worse than production by 0.9 to 1.6 pp` */
function worseBy({ metric, low, high }: Oriented): string {
  const { from, to } = spanTexts(metric, [-high, -low])
  return `worse than production by ${from} to ${to}`
}

/** The same, and what was allowed. */
export const worseThan = (change: Oriented, margin: number): string =>
  `${worseBy(change)}; allowed ${changeText(change.metric, margin)}`
