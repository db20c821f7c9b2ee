import type { FairnessBy } from '../config/fairness.ts'
import type { Verdict } from '../evidence/envelope.ts'
import type { Comparison } from '../evidence/evaluation.ts'
import type { Fairness } from '../evidence/fairness.ts'
import { plural } from '../text.ts'
import { type Judgement, UNDEFINED_RESAMPLES, unlessWorse, worseThan } from './gates.ts'
import { changeText, plain } from './words.ts'

/** What a measure came to, before its verdict. */
export type FairnessFound = Omit<Fairness, 'verdict'>

interface FairnessCase {
  settings: FairnessBy
  rows: number
  groups: number
  judged: number
  /** Of the candidate's ratio less production's. */
  ratioInterval: [number, number] | null
  /** A metric of the measure has no largest value. */
  unbounded: boolean
  equal: string | null
}

/** How much wider the difference may be where no limit is named: of rates, and as a share of production's value. */
const DEFAULT_MARGIN = 0.02

const ORDER: readonly Verdict[] = ['fail', 'inconclusive', 'warn', 'pass']

/** Of the verdicts that decide; null where none does. */
export function gravest(gates: readonly Comparison[]): Verdict | null {
  const verdicts = gates.map(({ gate }) => gate?.verdict)
  return ORDER.find((verdict) => verdicts.includes(verdict)) ?? null
}

/** One comparison of the difference, and one of the ratio where it has a limit. */
export function fairnessGates(found: FairnessFound, given: FairnessCase): Comparison[] {
  const ratio = given.settings['min-ratio'] === undefined ? [] : [ratioGate(found, given)]
  const wanted = given.settings['max-difference'] !== undefined || marginOf(found, given) !== null
  return wanted || ratio.length === 0 ? [differenceGate(found, given), ...ratio] : ratio
}

const named = ({ measure, by }: FairnessFound, what: string): string =>
  `${measure}_${what} by ${by.join(' and ')}`

function differenceGate(found: FairnessFound, given: FairnessCase): Comparison {
  const { settings } = given
  const margin = marginOf(found, given)
  const max = settings['max-difference'] ?? null
  return {
    metric: named(found, 'difference'),
    slice: null,
    better: 'lower',
    rows: given.rows,
    production: found.production?.difference ?? null,
    candidate: found.candidate.difference,
    difference: found.widening,
    interval: found.wideningInterval,
    candidateInterval: found.candidate.differenceInterval,
    confidence: found.confidence,
    method: 'bootstrap',
    pWorse: null,
    gate: gateOf(given, { margin, min: null, max }, () =>
      judgeFound(given, [
        max === null ? null : judgeCeiling(found, max, settings.strict ?? false),
        margin === null ? null : judgeWidening(found, margin, given),
      ]),
    ),
  }
}

function ratioGate(found: FairnessFound, given: FairnessCase): Comparison {
  const min = given.settings['min-ratio'] as number
  const own = found.candidate.ratio
  const other = found.production?.ratio ?? null
  return {
    metric: named(found, 'ratio'),
    slice: null,
    better: 'higher',
    rows: given.rows,
    production: other,
    candidate: own,
    difference: own === null || other === null ? null : own - other,
    interval: given.ratioInterval,
    candidateInterval: found.candidate.ratioInterval,
    confidence: found.confidence,
    method: 'bootstrap',
    pWorse: null,
    gate: gateOf(given, { margin: null, min, max: null }, () =>
      judgeFound(given, [judgeFloor(found, min, given.settings.strict ?? false)]),
    ),
  }
}

type GateLimits = Pick<NonNullable<Comparison['gate']>, 'margin' | 'min' | 'max'>

/** Null where there is nothing to judge by: a first model without absolute limits. */
function gateOf({ settings }: FairnessCase, limits: GateLimits, judge: () => Judgement): Comparison['gate'] {
  if (limits.margin === null && limits.min === null && limits.max === null) return null
  return {
    ...limits,
    ...(settings.strict ? { strict: true as const } : {}),
    ...(settings.informational ? { informational: true as const } : {}),
    ...judge(),
  }
}

/** Null where none is asked for, or there is no production model to compare with. */
function marginOf(found: FairnessFound, { settings, unbounded }: FairnessCase): number | null {
  if (found.production === null) return null
  if (settings.margin !== undefined) return settings.margin
  if (settings['max-difference'] !== undefined || settings['min-ratio'] !== undefined) return null
  if (!unbounded) return DEFAULT_MARGIN
  const values = found.metrics.map(({ overall }) => Math.abs(overall.production ?? 0))
  return DEFAULT_MARGIN * Math.min(...values)
}

const inconclusive = (reason: string, moreRows: number | null = null): Judgement => ({
  verdict: 'inconclusive',
  reason,
  moreRows,
})
const failed = (reason: string): Judgement => ({ verdict: 'fail', reason, moreRows: null })
const passed = (reason: string): Judgement => ({ verdict: 'pass', reason, moreRows: null })

/** The gravest of the judgements; groups that nothing is known of keep a gate from passing. */
function judgeFound(
  { settings, groups, judged }: FairnessCase,
  judgements: readonly (Judgement | null)[],
): Judgement {
  const small = groups - judged
  const few = `${small} of ${plural(groups, 'group')} ${small === 1 ? 'has' : 'have'} too few rows to be judged`
  const fewest = settings.to === 'overall' ? 1 : 2
  if (judged < fewest)
    return inconclusive(small > 0 ? few : `cannot be compared: only ${plural(judged, 'group')}`)
  const known = judgements.filter((each) => each !== null)
  const verdict = ORDER.find((grave) => known.some((each) => each.verdict === grave))
  const all = known.filter((each) => each.verdict === verdict)
  const reason = all.map((each) => each.reason).join('; ')
  const isOpen = verdict === 'pass' || verdict === 'warn'
  if (small > 0 && isOpen && settings['small-groups'] === 'inconclusive')
    return inconclusive(`${few}; the others: ${reason}`)
  const moreRows = Math.max(0, ...all.map((each) => each.moreRows ?? 0)) || null
  return { verdict: verdict as Verdict, reason: small > 0 ? `${reason}; ${few}` : reason, moreRows }
}

const UNDEFINED = inconclusive('cannot be compared: undefined for some group')

/**
 * Only a difference that chance among so many groups cannot explain is too large; one that it can is not within the
 * limit either.
 */
function judgeCeiling({ candidate, measure }: FairnessFound, max: number, strict: boolean): Judgement {
  const told = (value: number): string => changeText(measure, value)
  const differ = (value: number): string => `groups differ by ${told(value)}`
  const above = (value: number): string => `${differ(value)}, more than ${told(max)}`
  const within = (value: number): string => `${differ(value)}, within ${told(max)}`
  const { difference: value, differenceInterval: interval } = candidate
  if (value === null) return UNDEFINED
  if (interval === null)
    return value > max ? failed(above(value)) : strict ? UNDEFINED_RESAMPLES : passed(within(value))
  if (interval[0] > max) return failed(above(value))
  if (value > max) return inconclusive(`${above(value)}, which may be chance: at least ${told(interval[0])}`)
  if (strict && interval[1] > max)
    return inconclusive(`groups may differ by ${told(interval[1])}, more than ${told(max)}`)
  return passed(within(value))
}

function judgeFloor({ candidate }: FairnessFound, min: number, strict: boolean): Judgement {
  const { ratio: value, ratioInterval: interval } = candidate
  if (value === null) return UNDEFINED
  const below = `a group has ${plain(value)} of another's value, less than ${min}`
  const enough = `every group has at least ${plain(value)} of any other's value; needed ${min}`
  if (interval === null) return value < min ? failed(below) : strict ? UNDEFINED_RESAMPLES : passed(enough)
  if (interval[1] < min) return failed(below)
  if (value < min) return inconclusive(`${below}, which may be chance: at most ${plain(interval[1])}`)
  if (strict && interval[0] < min)
    return inconclusive(`a group may have ${plain(interval[0])} of another's value, less than ${min}`)
  return passed(enough)
}

/** As every gate on a difference from production: wider is worse. */
function judgeWidening(found: FairnessFound, margin: number, { equal, rows }: FairnessCase): Judgement {
  const { widening, wideningInterval } = found
  if (widening === null) return UNDEFINED
  if (equal !== null) return passed(equal)
  if (wideningInterval === null) return UNDEFINED_RESAMPLES
  const [low, high] = [-wideningInterval[1], -wideningInterval[0]]
  const change = { metric: found.measure, difference: -widening, low, high }
  if (change.high < -margin) return failed(worseThan(change, margin))
  return unlessWorse(change, margin, rows)
}
