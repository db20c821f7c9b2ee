import type { Distances, Share, Traffic } from '../evidence/flips.ts'
import { type ChurnRule, changedRows, decisionsOf, distancesOf, movesOf } from './churn.ts'
import { INDEPENDENT } from './dependence.ts'
import type { Sample } from './sample.ts'
import { type Hits, hitsOf, shareOf, total } from './shares.ts'
import { type SliceColumn, sliceNamed } from './slices.ts'

/** What changes on rows that nobody has labelled. */
export interface Churn extends Pick<Traffic, 'becamePositive' | 'becameNegative' | 'slices'> {
  rows: number
  changed: number | null
  churn: Share | null
  distances: Distances | null
}

export interface TrafficOptions extends ChurnRule {
  /** One-sided. */
  confidence: number
  slices: readonly SliceColumn[]
}

/** Both models' answers on the same rows, by slice too; labels are not looked at. */
export function compareTraffic(candidate: Sample, production: Sample, options: TrafficOptions): Churn {
  const { rows } = candidate
  const every = new Uint8Array(rows).fill(1)
  const changed = changedRows(options, candidate, production)
  return {
    rows,
    changed: changed && total(changed),
    churn: changed && shareOf(changed, every, INDEPENDENT, options.confidence),
    ...(options.task === 'binary-classification' && changed ? directions(options, candidate, changed) : {}),
    distances: distancesOf(movesOf(candidate, production)),
    slices: changed ? options.slices.flatMap((column) => slicesOf(column, changed, options)) : [],
  }
}

function directions(options: TrafficOptions, candidate: Sample, changed: Hits) {
  const own = decisionsOf(options, candidate) as ArrayLike<number>
  const becamePositive = changed.reduce((sum, hit, row) => sum + hit * own[row], 0)
  return { becamePositive, becameNegative: total(changed) - becamePositive }
}

/** Largest churn first. */
const slicesOf = (column: SliceColumn, changed: Hits, { confidence }: TrafficOptions): Traffic['slices'] =>
  column.labels
    .map((_, code) => {
      const among = hitsOf(changed.length, (row) => column.codes[row] === code)
      const rows = total(among)
      const name = sliceNamed(column, code, rows)
      const parts = [name, ...(name.and ?? [])]
      return {
        columns: parts.map((part) => part.column),
        labels: parts.map((part) => part.label),
        rows,
        changed: total(changed.map((hit, row) => hit & among[row])),
        churn: shareOf(changed, among, INDEPENDENT, confidence),
      }
    })
    .sort((a, b) => (b.churn.value ?? -1) - (a.churn.value ?? -1))
