import type { CheckResult } from '../evidence/check-result.ts'
import type { Verdict } from '../evidence/envelope.ts'
import { count, duration, plain, plural } from '../text.ts'
import { type Aggregate, aggregateKey } from './aggregates.ts'
import { isAllowed } from './conditions.ts'
import type { Answer, Answers } from './measure.ts'
import { aggregatesOf, type Requirement } from './requirement.ts'
import { isCompatible, type StoredColumn } from './types.ts'

/** A check of one table, before its split is named. */
export type TableCheck = Omit<CheckResult, 'split'>

/** What is known of the table besides the answers. */
export interface Evidence {
  answers: Answers
  /** Answers to queries, by requirement. */
  queries: Map<Requirement, Answer>
  stored: Map<string, StoredColumn>
  /** Rows of this split last time; undefined where there was none. */
  previousRows: number | undefined
  /** Seconds since 1970. */
  now: number
}

export const UNPLACED = {
  column: null,
  severity: 'error' as CheckResult['severity'],
  failing: null,
  rows: [] as number[],
  contract: null as CheckResult['contract'],
  reason: null,
}

export const described = ({ rule, column, severity, allowed, position }: Requirement) => ({
  ...UNPLACED,
  rule,
  column,
  severity,
  allowed,
  contract: position,
})

export function untested(requirement: Requirement, reason: string): TableCheck {
  return { ...described(requirement), verdict: 'inconclusive', found: 'not tested', reason }
}

/** A check that broke is as bad as one that failed, whatever severity it has. */
const broken = (requirement: Requirement, reason: string): TableCheck => ({
  ...described(requirement),
  severity: 'error',
  verdict: 'fail',
  found: 'the check itself broke',
  reason: `the check broke: ${reason}`,
})

export function judge(requirement: Requirement, evidence: Evidence): TableCheck {
  const answers =
    requirement.measure.of === 'query'
      ? [evidence.queries.get(requirement) as Answer]
      : aggregatesOf(requirement.measure).map(
          (aggregate: Aggregate) => evidence.answers.get(aggregateKey(aggregate)) as Answer,
        )
  const crash = answers.find((answer) => 'crashed' in answer)
  if (crash && 'crashed' in crash) return broken(requirement, crash.crashed)
  const values = answers.map((answer) => ('value' in answer ? answer.value : null))
  return isAboutRows(requirement)
    ? judgeRows(requirement, values.map(Number), evidence)
    : judgeFigure(requirement, values[0], evidence)
}

const isAboutRows = ({ measure: { of } }: Requirement): boolean =>
  of === 'breaking-rows' || of === 'repeated-rows' || of === 'orphaned-rows'

/** `values` are rows per part, and then the rows that were looked at. */
function judgeRows(requirement: Requirement, values: number[], { stored }: Evidence): TableCheck {
  const counts = values.slice(0, -1)
  const total = values.at(-1) as number
  const failing = counts.reduce((sum, n) => sum + n, 0)
  if (total === 0) {
    const { measure } = requirement
    const isFiltered = 'filter' in measure && measure.filter.length > 0
    return untested(requirement, isFiltered ? 'there are no rows of this condition' : 'there are no rows')
  }
  const measured = (unit: string) => (unit === 'percent' ? (failing / total) * 100 : failing)
  return {
    ...described(requirement),
    verdict: verdictOf(requirement, measured),
    failing,
    found: rowWords(requirement, counts, failing, total, stored),
  }
}

/** `measured` gives the figure in the unit of a limit. */
export function verdictOf(
  { limit, warn, severity }: Requirement,
  measured: (unit: string) => number,
): Verdict {
  if (!isAllowed(limit, measured(limit.unit))) return severity === 'error' ? 'fail' : 'warn'
  return warn !== null && !isAllowed(warn, measured(warn.unit)) ? 'warn' : 'pass'
}

function judgeFigure(requirement: Requirement, value: number | null, evidence: Evidence): TableCheck {
  const { measure } = requirement
  if (measure.of === 'growth') return judgeGrowth(requirement, value as number, evidence.previousRows)
  if (value === null) return untested(requirement, 'there are no values')
  const figure = measure.of === 'age' ? evidence.now - value : value
  return {
    ...described(requirement),
    verdict: verdictOf(requirement, () => figure),
    found:
      measure.of === 'all-rows'
        ? plural(figure, 'row')
        : measure.of === 'age'
          ? ageWords(figure)
          : plain(Number(figure.toPrecision(6))),
  }
}

const ageWords = (seconds: number): string =>
  seconds < 0 ? `the latest is ${duration(-seconds)} in the future` : `the latest is ${duration(seconds)} old`

/** Where there was no last time nothing is tested, and nothing is held up either. */
export function judgeGrowth(
  requirement: Requirement,
  rows: number,
  previousRows: number | undefined,
): TableCheck {
  if (!previousRows)
    return { ...untested(requirement, 'there is no last time to compare with'), severity: 'info' }
  const measured = (unit: string) =>
    unit === 'percent' ? ((rows - previousRows) / previousRows) * 100 : rows - previousRows
  const more = rows - previousRows
  return {
    ...described(requirement),
    verdict: verdictOf(requirement, measured),
    found: `${plural(rows, 'row')}, ${more < 0 ? `${count(-more)} fewer` : `${count(more)} more`} than last time (${share(measured('percent'))})`,
  }
}

const share = (percent: number): string => `${plain(Number(percent.toPrecision(3)))} %`

/** In words, and never with a value of the data. */
function rowWords(
  { measure, limit, column }: Requirement,
  counts: number[],
  failing: number,
  total: number,
  stored: Map<string, StoredColumn>,
): string {
  if (failing === 0) return 'none'
  const part = limit.unit === 'percent' ? ` (${share((failing / total) * 100)})` : ''
  if (measure.of === 'repeated-rows')
    return `${plural(failing, 'row')}${part} ${failing === 1 ? 'repeats' : 'repeat'} an earlier one`
  if (measure.of === 'orphaned-rows')
    return `${plural(failing, 'row')}${part} ${failing === 1 ? 'refers' : 'refer'} to a key that is not there`
  if (measure.of !== 'breaking-rows') return plural(failing, 'row')
  const parts = measure.parts
    .map(({ words }, i) => (counts[i] > 0 ? `${plural(counts[i], 'row')} ${words}` : ''))
    .filter(Boolean)
  const { condition } = measure.parts[0]
  const own = stored.get(column ?? '')
  const stores = condition.test === 'type' && own && !isCompatible(own, condition.type)
  return `${parts.join(', ')}${part}${stores ? `, stored as ${own.type}` : ''}`
}
