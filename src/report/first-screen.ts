import type { Verdict } from '../evidence/envelope.ts'
import type { Comparison, Evaluation } from '../evidence/evaluation.ts'
import { count, plural } from '../text.ts'
import type { Block, List, Table, Text } from './blocks.ts'
import { type Cell, type Column, left, list, right, strong, table } from './build.ts'
import { allowedCell, comparisonCells, gateName } from './comparison.ts'
import { gates, openSlices } from './judged.ts'
import { metricTitle } from './metrics.ts'
import { arrow, intervalName, orDash, probability } from './numbers.ts'
import { type Fitted, fitting, restRows, roomBeside, rowsOf } from './screen.ts'
import { sliceName } from './slices.ts'

const MOST_SLICES = 10
const MOST_NOTES = 3
/** Rows that stay in the smallest budget. */
const MOST_KEPT = 3

/**
 * The tables that decide, on one screen: gates, then the slices that are not well, graver ones first. What has no
 * room is counted by its verdict; all of it is in the details.
 *
 * @param others blocks that stand beside them on the first screen
 * @returns `whole`: every gate and every remark is among the blocks
 */
export function decidingBlocks(document: Evaluation, others: Block[]): { blocks: Block[]; whole: boolean } {
  const judged = gates(document)
  const slices = openSlices(document)
  const notes = noteList(document)
  const tables = [judged, slices].filter(({ length }) => length > 0).length
  const room = roomBeside([...others, ...notes], tables)
  const half = Math.max(room - judged.length, room >> 1)
  const shownSlices = fitting(slices, Math.min(MOST_SLICES, half), verdictOf)
  const shownGates = fitting(judged, room - rowsOf(shownSlices), verdictOf)
  const blocks = [
    ...(judged.length > 0 ? [gateTable(shownGates)] : []),
    ...notes,
    ...(slices.length > 0 ? [sliceTable(shownSlices, slices)] : []),
  ]
  return { blocks, whole: shownGates.rest.size === 0 && remarks(document).length <= MOST_NOTES }
}

const verdictOf = ({ gate }: Comparison): Verdict | undefined => gate?.verdict

/** `90 % CI` where all intervals are of one confidence. */
function changeTitle(comparisons: Comparison[]): string {
  const names = new Set(comparisons.map(({ confidence }) => intervalName(confidence)))
  return `Change (${names.size === 1 ? [...names][0] : 'interval'})`
}

/** Gates with their verdicts; all of them also stand in the details where one has no row here. */
function gateTable(fitted: Fitted<Comparison>): Table {
  const { shown } = fitted
  const open = shown.filter(({ gate }) => gate?.verdict !== 'pass').length
  return table(
    gateColumns(shown),
    [...shown.map(gateRow), ...restRows(fitted, 'gate')],
    Math.max(1, Math.min(open, MOST_KEPT)),
  )
}

/** Every gate with its reason, and every remark. */
export const allGates = (document: Evaluation): Block[] => {
  const judged = gates(document)
  const remarked = warnings(document)
  return [
    table(
      [...gateColumns(judged), left('Why')],
      judged.map((gate) => [...gateRow(gate), gate.gate?.reason ?? '']),
      MOST_KEPT,
    ),
    ...(remarked.length > 0 ? [list(remarked)] : []),
  ]
}

const gateColumns = (comparisons: Comparison[]): Column[] => [
  left('Result'),
  left('Metric'),
  right('Production'),
  right('Candidate'),
  right(changeTitle(comparisons)),
  left('Allowed'),
]

const gateRow = (comparison: Comparison): Cell[] => [
  { sign: comparison.gate?.verdict ?? 'inconclusive' },
  gateName(comparison),
  ...comparisonCells(comparison),
  allowedCell(comparison),
]

/** The metric has a column where there is more than one. */
function sliceTable(fitted: Fitted<Comparison>, all: Comparison[]): Table {
  const { shown } = fitted
  const several = new Set(all.map(({ metric }) => metric)).size > 1
  const wanting = shown.some((slice) => needs(slice) !== '')
  const named = several ? '' : ` by ${metricTitle(shown[0].metric)} ${arrow(shown[0].better)}`
  return table(
    [
      left('Result'),
      left(`Slice${named}`),
      ...(several ? [left('Metric')] : []),
      right('Rows'),
      right('Production'),
      right('Candidate'),
      right(changeTitle(shown)),
      right('p, adjusted'),
      ...(wanting ? [left('Needs')] : []),
    ],
    [
      ...shown.map((slice) => sliceRow(slice, several)),
      ...restRows(fitted, several ? 'comparison' : 'slice'),
    ],
    Math.min(shown.length, MOST_KEPT),
  )
}

const sliceRow = (slice: Comparison, several: boolean): Cell[] => [
  { sign: slice.gate?.verdict ?? 'inconclusive' },
  sliceName(slice),
  ...(several ? [`${metricTitle(slice.metric)} ${arrow(slice.better)}`] : []),
  count(slice.rows),
  ...comparisonCells(slice),
  orDash(slice.pWorse, probability),
  needs(slice),
]

/** What would settle a slice that could not be judged. */
function needs({ gate, difference }: Comparison): string {
  if (gate?.moreRows != null) return `about ${count(gate.moreRows)} more rows`
  return gate?.verdict === 'inconclusive' && difference === null ? gate.reason : ''
}

function noteList(document: Evaluation): List[] {
  const notes = remarks(document)
  if (notes.length === 0) return []
  const shown = notes.length > MOST_NOTES ? notes.slice(0, MOST_NOTES - 1) : notes
  const rest = notes.length - shown.length
  return [list([...shown, ...(rest > 0 ? [`and ${plural(rest, 'more remark')} in the details`] : [])])]
}

/**
 * Why a gate neither passed nor failed (where it failed, the row of the table says it all), and what is to be known
 * before anybody trusts the numbers.
 */
const remarks = (document: Evaluation): Text[] => [
  ...gates(document)
    .filter(({ gate }) => gate?.verdict === 'warn' || gate?.verdict === 'inconclusive')
    .map((comparison): Text => [strong(gateName(comparison)), `: ${comparison.gate?.reason}`]),
  ...warnings(document).map((warning): Text => [strong('Note'), `: ${warning}`]),
]

/** What was noticed about the models beside the gates. */
const warnings = ({ candidate, production, importance }: Evaluation): string[] => [
  ...new Set([
    ...candidate.warnings,
    ...(production?.warnings ?? []).map((warning) => `production: ${warning}`),
    ...(importance?.warnings ?? []),
  ]),
]
