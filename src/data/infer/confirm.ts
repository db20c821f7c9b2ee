import { wilsonInterval } from '../../statistics/wilson.ts'
import { plural } from '../../text.ts'
import { type Engine, sqlIdentifier } from '../engine.ts'
import type { Candidate } from './candidates.ts'

/** Of each end: both together hold 95 %, as in deequ. */
const CONFIDENCE = 0.975

/** A candidate after a look at the rows that it was not learned from. */
export type Confirmed = Candidate & {
  /** What becomes of it: a rule, a rule with a tolerance in per cent of rows, or nothing. */
  verdict: 'strict' | 'tolerant' | 'dropped'
  percent: number
  /** Why, for the person who reviews it; no value of the data. */
  why: string
}

/**
 * Judges every candidate by the rows held out. A rule that none of them breaks stands, with the share of further rows
 * that may still break it: the upper end of Wilson's interval.
 *
 * @param rows SQL of all rows, `held` an SQL expression that is true for those held out
 */
export async function confirm(
  engine: Engine,
  rows: string,
  held: string,
  candidates: Candidate[],
): Promise<Confirmed[]> {
  const counted = candidates.map((candidate, i) => {
    const column = sqlIdentifier(candidate.column)
    return candidate.rule === 'unique'
      ? `count(${column}) - count(DISTINCT ${column}) AS b${i}`
      : `count(*) FILTER (${held} AND (${candidate.breaks})) AS b${i}`
  })
  const select = ['count(*) AS rows', `count(*) FILTER (${held}) AS held`, ...counted]
  const [row] = await engine.rows(`SELECT ${select.join(', ')} FROM ${rows}`)
  const out = row.held as number
  const learned = (row.rows as number) - out
  return candidates.map((candidate, i) => judged(candidate, row[`b${i}`] as number, learned, out))
}

function judged(candidate: Candidate, broken: number, learned: number, held: number): Confirmed {
  const { rule, words } = candidate
  const start = `${rule}: ${words} in ${plural(learned, 'row')}`
  const after = (text: string) => `${start}; ${text}`
  if (held === 0)
    return {
      ...candidate,
      verdict: 'strict',
      percent: 0,
      why: after('too few rows to hold any out, so nothing confirms it'),
    }
  const [low, high] = wilsonInterval(broken, held, CONFIDENCE)
  const interval = `${percent(low)} to ${percent(high)} of further rows (Wilson, 95 %)`
  if (rule === 'missing') return { ...candidate, ...missing(candidate.share, learned, broken, held, after) }
  if (broken === 0)
    return {
      ...candidate,
      verdict: 'strict',
      percent: 0,
      why: after(
        `all ${plural(held, 'row')} held out keep it: at most ${percent(high)} of further rows do not (Wilson, 95 %)`,
      ),
    }
  const against = `${broken.toLocaleString('en-US')} of ${plural(held, 'row')} held out ${broken === 1 ? 'breaks' : 'break'} it, ${interval}`
  if (rule === 'required' || rule === 'range')
    return {
      ...candidate,
      verdict: 'tolerant',
      percent: roundUp(high),
      why: after(`${against}, so they are tolerated`),
    }
  return { ...candidate, verdict: 'dropped', percent: 0, why: after(`${against}, so it is left out`) }
}

/** The upper end of the interval of what was learned; enough for what was held out, unless that is worse. */
function missing(
  share: number,
  learned: number,
  broken: number,
  held: number,
  after: (text: string) => string,
): Pick<Confirmed, 'verdict' | 'percent' | 'why'> {
  const gaps = Math.round(share * learned)
  const [, limit] = wilsonInterval(gaps, learned, CONFIDENCE)
  const [low] = wilsonInterval(broken, held, CONFIDENCE)
  const all = wilsonInterval(gaps + broken, learned + held, CONFIDENCE)[1]
  const allowed = roundUp(Math.max(limit, all))
  const same = low <= limit
  return {
    verdict: 'tolerant',
    percent: allowed,
    why: after(
      `${percent(broken / held)} of ${plural(held, 'row')} held out have none${same ? '' : ', which is more'}: at most ${allowed} % (Wilson, 95 %)`,
    ),
  }
}

/** Up to two digits behind the point, of a per cent: a limit must not be below what it was made of. */
const roundUp = (share: number): number => Number((Math.ceil(share * 1e4) / 100).toFixed(2))

const percent = (share: number): string => `${Number((share * 100).toPrecision(2))} %`
