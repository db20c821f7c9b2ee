import { clopperPearson } from '../clopper-pearson.ts'
import type { Table } from '../table.ts'

/** What we say of a rate. */
export type Claim = { atMost: number } | { atLeast: number } | { between: [number, number] }

/** How often something happened in simulations, against what we claim. */
export interface TruthRow {
  name: string
  rate: number
  runs: number
  /** Clopper–Pearson, 95 %. */
  interval: [number, number]
  claim: Claim
  /** Null where the interval lies on both sides of the claim: these runs are too few to tell. */
  holds: boolean | null
}

export function truthRow(name: string, events: number, runs: number, claim: Claim): TruthRow {
  const interval = clopperPearson(events, runs)
  return { name, rate: events / runs, runs, interval, claim, holds: holds(claim, interval) }
}

/** True where no rate in the interval contradicts the claim, false where every one does. */
export function holds(claim: Claim, [low, high]: [number, number]): boolean | null {
  const [least, most] = bounds(claim)
  if (low >= least && high <= most) return true
  return high < least || low > most ? false : null
}

function bounds(claim: Claim): [number, number] {
  if ('atMost' in claim) return [0, claim.atMost]
  return 'atLeast' in claim ? [claim.atLeast, 1] : claim.between
}

export function truthTable(rows: TruthRow[]): Table {
  return {
    header: ['', 'rate', 'runs', '95 % interval', 'claim', 'holds'],
    numeric: [1, 2, 3],
    rows: rows.map(({ name, rate, runs, interval, claim, holds }) => [
      name,
      `${percent(rate)} %`,
      runs.toLocaleString('en-US'),
      `${percent(interval[0])} to ${percent(interval[1])} %`,
      claimText(claim),
      holds === null ? 'undecided' : holds ? 'yes' : 'NO',
    ]),
  }
}

const percent = (share: number): string => (100 * share).toFixed(2)
const short = (share: number): string => String(Number((100 * share).toPrecision(4)))

function claimText(claim: Claim): string {
  if ('atMost' in claim) return `≤ ${short(claim.atMost)} %`
  return 'atLeast' in claim ? `≥ ${short(claim.atLeast)} %` : `${claim.between.map(short).join(' to ')} %`
}
