import type { BaselineDifference, ColumnChange, SplitChange } from '../evidence/baseline.ts'
import { count, plural } from '../text.ts'
import type { Block, Details, Span, Table } from './blocks.ts'
import { type Cell, details, enumeration, left, paragraph, right, strong, table } from './build.ts'
import { DASH, orDash, percent, significant } from './numbers.ts'

/** One breath about what is new in the data. */
export function baselineLine(difference: BaselineDifference | undefined): Block[] {
  if (!difference) return []
  const { source, change, reason, splits, addedSplits, removedSplits } = difference
  const said = [
    ...splits.flatMap((split) => splitWords(split)),
    ...addedSplits.map((split) => `${split} is new`),
    ...removedSplits.map((split) => `${split} is gone`),
  ]
  const what = change === 'none' ? reason : said.join('; ')
  const suggested = SUGGESTED[change] && ` ${SUGGESTED[change]}: ${reason}.`
  return [paragraph(strong(`Against the data of ${source}`), `: ${what}.${suggested}`)]
}

const SUGGESTED: Record<BaselineDifference['change'], string> = {
  none: '',
  patch: 'A patch version of the data',
  minor: 'A minor version of the data',
  major: 'A major version of the data',
  unknown: 'A minor or a major version of the data',
}

function splitWords({ split, rows, same, added, removed, changed, columns }: SplitChange): string[] {
  if (same.rows) return [`${split} has the same rows`]
  const drifted = (columns ?? []).filter((column) => column.drifted).map(({ column }) => column)
  const parts = [
    rows.before === rows.after ? `as many rows` : `${count(rows.before)} → ${plural(rows.after, 'row')}`,
    rows.added !== null && rows.removed !== null
      ? `${count(rows.added)} new and ${count(rows.removed)} gone`
      : '',
    added.length > 0 ? `added ${enumeration(added)}` : '',
    removed.length > 0 ? `lost ${enumeration(removed)}` : '',
    changed.length > 0 ? `other type of ${enumeration(changed.map(({ column }) => column))}` : '',
    drifted.length > 0
      ? `changed ${enumeration(drifted)}`
      : columns === null
        ? 'distributions not compared'
        : 'no column beyond chance',
  ]
  return [`${split}: ${parts.filter(Boolean).join(', ')}`]
}

/** A column of a split whose distribution, missing values or categories are beyond chance. */
interface Changed {
  split: string
  column: ColumnChange
}

const allColumns = ({ splits }: BaselineDifference): Changed[] =>
  splits.flatMap(({ split, columns }) => (columns ?? []).map((column) => ({ split, column })))

/** The columns that changed, most first. */
export const changedColumns = (difference: BaselineDifference | undefined): Changed[] =>
  (difference ? allColumns(difference) : [])
    .filter(({ column }) => column.drifted)
    .sort((a, b) => (b.column.effect ?? 0) - (a.column.effect ?? 0))

/** At most `most` rows, the last of which counts the others. */
export function changedTable(changed: Changed[], most: number, keep: number): Table {
  const shown = changed.length > most ? changed.slice(0, Math.max(1, most - 1)) : changed
  const rest = changed.length - shown.length
  return table(
    [left('Split'), left('Changed column'), ...MEASURES],
    [
      ...shown.map(({ split, column }): Cell[] => [split, column.column, ...measures(column)]),
      ...(rest > 0 ? [['', `and ${plural(rest, 'more column')}`]] : []),
    ],
    keep,
  )
}

const MEASURES = [right('PSI'), right('Missing'), left('Categories')]

const measures = (column: ColumnChange): Cell[] => [
  orDash(column.effect, significant),
  `${percent(column.nulls.before)} → ${percent(column.nulls.after)}`,
  categoryWords(column),
]

export function baselineDetails(difference: BaselineDifference | undefined): Details[] {
  return difference ? [...movedDetails(difference), ...splitDetails(difference)] : []
}

function movedDetails({ moved, source }: BaselineDifference): Details[] {
  if (!moved || moved.length === 0) return []
  return [
    details(
      `Rows that moved between splits since ${source}`,
      table(
        [left('From'), left('To'), right('Rows'), left('Now in'), left('Ids')],
        moved.map(({ from, to, rows, places, ids }): Cell[] => [
          from,
          to,
          count(rows),
          `${places.length === 1 ? 'row' : 'rows'} ${places.map(count).join(' · ')}`,
          ids ? enumeration(ids) : DASH,
        ]),
      ),
    ),
  ]
}

function splitDetails(difference: BaselineDifference): Details[] {
  if (difference.splits.length === 0) return []
  const columns = allColumns(difference).sort((a, b) => Number(b.column.drifted) - Number(a.column.drifted))
  return [
    details(
      `Against the data of ${difference.source}`,
      splitTable(difference.splits),
      ...(columns.length > 0 ? [columnTable(columns)] : []),
    ),
  ]
}

/** Rows, columns and fingerprints. */
function splitTable(splits: SplitChange[]): Table {
  const sameness = (same: boolean) => (same ? 'same' : 'other')
  const columnWords = ({ added, removed, changed }: SplitChange): string =>
    [
      added.length > 0 ? `added ${enumeration(added)}` : '',
      removed.length > 0 ? `lost ${enumeration(removed)}` : '',
      ...changed.map(({ column, before, after }) => `${column}: ${before} → ${after}`),
    ]
      .filter(Boolean)
      .join('; ') || 'the same'
  return table(
    [
      left('Split'),
      ...['Rows before', 'Rows now', 'New', 'Gone'].map(right),
      left('Columns'),
      ...['Digest of the files', 'of the rows', 'of the columns'].map(left),
    ],
    splits.map((split): Cell[] => [
      split.split,
      count(split.rows.before),
      count(split.rows.after),
      orDash(split.rows.added, count),
      orDash(split.rows.removed, count),
      columnWords(split),
      ...[split.same.bytes, split.same.rows, split.same.schema].map(sameness),
    ]),
    10,
  )
}

const columnTable = (columns: Changed[]): Table =>
  table(
    [left('Split'), left('Column'), left('Distribution'), ...MEASURES],
    columns.map(({ split, column }): Cell[] => [
      split,
      column.column,
      column.reason ?? (column.drifted ? 'changed' : 'same'),
      ...measures(column),
    ]),
    20,
  )

function categoryWords({ categories }: ColumnChange): Span[] {
  if (!categories) return [DASH]
  const named = (names: string[] | undefined) => (names && names.length > 0 ? ` (${enumeration(names)})` : '')
  return [
    `${count(categories.new)} new${named(categories.names?.new)}, ${count(categories.vanished)} vanished${named(categories.names?.vanished)}`,
  ]
}
