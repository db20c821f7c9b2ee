import type { BaselineDifference, ColumnChange, SplitChange } from '../evidence/baseline.ts'
import { count, plural } from '../text.ts'
import type { Block, Details, Span } from './blocks.ts'
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

export function baselineDetails(difference: BaselineDifference | undefined): Details[] {
  return difference ? [...movedDetails(difference), ...columnDetails(difference)] : []
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

function columnDetails(difference: BaselineDifference): Details[] {
  const rows = difference.splits.flatMap((split) =>
    (split.columns ?? []).map((column) => ({ split, column })),
  )
  if (rows.length === 0) return []
  const cells = rows
    .sort((a, b) => Number(b.column.drifted) - Number(a.column.drifted))
    .map(({ split, column }): Cell[] => [
      split.split,
      column.column,
      column.reason ?? (column.drifted ? 'changed' : 'same'),
      orDash(column.effect, significant),
      `${percent(column.nulls.before)} → ${percent(column.nulls.after)}`,
      categoryWords(column),
    ])
  return [
    details(
      `Against the data of ${difference.source}`,
      table(
        [
          left('Split'),
          left('Column'),
          left('Distribution'),
          right('PSI'),
          right('Missing'),
          left('Categories'),
        ],
        cells,
        20,
      ),
    ),
  ]
}

function categoryWords({ categories }: ColumnChange): Span[] {
  if (!categories) return [DASH]
  const named = (names: string[] | undefined) => (names && names.length > 0 ? ` (${enumeration(names)})` : '')
  return [
    `${count(categories.new)} new${named(categories.names?.new)}, ${count(categories.vanished)} vanished${named(categories.names?.vanished)}`,
  ]
}
