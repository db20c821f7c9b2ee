import { canonicalJson } from '../../evidence/canonical.ts'
import type { Condition, Limit } from '../conditions.ts'
import type { Requirement } from '../requirement.ts'

/** How a demand stands to an earlier one: weaker, stronger, the same, or neither of them for sure. */
export type Stand = 'weaker' | 'stronger' | 'same' | 'unclear'

/** Together: one weaker part makes the whole weaker only where no part is stronger. */
export function together(stands: Stand[]): Stand {
  const has = (stand: Stand) => stands.includes(stand)
  if (has('unclear') || (has('weaker') && has('stronger'))) return 'unclear'
  return has('weaker') ? 'weaker' : has('stronger') ? 'stronger' : 'same'
}

const SEVERITIES = ['info', 'warning', 'error']

/** Two requirements that ask the same question, by {@link questionOf}. */
export const compareRequirements = (before: Requirement, after: Requirement): Stand =>
  together([
    byOrder(SEVERITIES.indexOf(before.severity), SEVERITIES.indexOf(after.severity)),
    compareLimits(before.limit, after.limit),
    before.warn === null
      ? after.warn === null
        ? 'same'
        : 'stronger'
      : after.warn === null
        ? 'weaker'
        : compareLimits(before.warn, after.warn),
    compareMeasures(before, after),
  ])

/** What a requirement asks, without how much it demands. */
export function questionOf({ rule, column, measure }: Requirement): string {
  const of = measure.of === 'breaking-rows' ? { of: measure.of, filter: measure.filter } : measure
  return canonicalJson({ rule, column, measure: of })
}

const byOrder = (before: number, after: number): Stand =>
  before === after ? 'same' : after > before ? 'stronger' : 'weaker'

interface Interval {
  low: number
  high: number
  openLow: boolean
  openHigh: boolean
}

function compareLimits(before: Limit, after: Limit): Stand {
  if (canonicalJson(before) === canonicalJson(after)) return 'same'
  const [own, other] = [intervalOf(before), intervalOf(after)]
  if (before.unit !== after.unit || !own || !other) return 'unclear'
  const [within, around] = [isWithin(other, own), isWithin(own, other)]
  if (within && around) return 'same'
  return within ? 'stronger' : around ? 'weaker' : 'unclear'
}

/** What a limit allows; undefined where that is in two pieces. */
function intervalOf({ operator, value }: Limit): Interval | undefined {
  const [first, second] = typeof value === 'number' ? [value, value] : value
  const all = { low: -Infinity, high: Infinity, openLow: true, openHigh: true }
  switch (operator) {
    case 'mustBe':
      return { low: first, high: first, openLow: false, openHigh: false }
    case 'mustBeGreaterThan':
      return { ...all, low: first }
    case 'mustBeGreaterOrEqualTo':
      return { ...all, low: first, openLow: false }
    case 'mustBeLessThan':
      return { ...all, high: first }
    case 'mustBeLessOrEqualTo':
      return { ...all, high: first, openHigh: false }
    case 'mustBeBetween':
      return { low: first, high: second, openLow: true, openHigh: true }
    default:
      return undefined
  }
}

const isWithin = (inner: Interval, outer: Interval): boolean =>
  (inner.low > outer.low || (inner.low === outer.low && (inner.openLow || !outer.openLow))) &&
  (inner.high < outer.high || (inner.high === outer.high && (inner.openHigh || !outer.openHigh)))

function compareMeasures(before: Requirement, after: Requirement): Stand {
  const [a, b] = [before.measure, after.measure]
  if (a.of !== 'breaking-rows' || b.of !== 'breaking-rows') return 'same'
  const [own, other] = [a.parts, b.parts].map((parts) => parts.map(({ condition }) => condition))
  const pairs = own.map((condition) => [condition, other.find((one) => one.test === condition.test)] as const)
  return together([
    ...pairs.map(([condition, then]) => (then ? compareConditions(condition, then) : 'weaker')),
    ...other.filter(({ test }) => !own.some((one) => one.test === test)).map((): Stand => 'stronger'),
  ])
}

/** Two conditions of one test that a row must not meet. */
function compareConditions(before: Condition, after: Condition): Stand {
  if (canonicalJson(before) === canonicalJson(after)) return 'same'
  switch (before.test) {
    case 'below':
    case 'above': {
      const then = after as typeof before
      if (typeof before.bound !== typeof then.bound) return 'unclear'
      const [a, b] = [before.bound, then.bound].map((bound) =>
        typeof bound === 'number' ? bound : Date.parse(bound),
      )
      if (a === b) return before.orEqual ? 'weaker' : 'stronger'
      return b > a === (before.test === 'below') ? 'stronger' : 'weaker'
    }
    case 'shorter':
      return byOrder(before.length, (after as typeof before).length)
    case 'longer':
      return byOrder((after as typeof before).length, before.length)
    case 'other-value':
      return byInclusion((after as typeof before).values, before.values)
    case 'missing':
      return byInclusion(before.tokens, (after as typeof before).tokens)
    default:
      return 'unclear'
  }
}

/** Stronger where the second holds more than the first. */
function byInclusion(first: unknown[], second: unknown[]): Stand {
  const more = second.some((value) => !first.includes(value))
  const less = first.some((value) => !second.includes(value))
  return more && less ? 'unclear' : more ? 'stronger' : less ? 'weaker' : 'same'
}
