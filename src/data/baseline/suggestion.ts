import type { BaselineDifference, SplitChange } from '../../evidence/baseline.ts'
import { count, plural } from '../../text.ts'

type Suggestion = Pick<BaselineDifference, 'change' | 'reason'>
type Found = Pick<BaselineDifference, 'splits' | 'addedSplits' | 'removedSplits' | 'moved'>

/**
 * Croissant's versions of a dataset: patch for the same data in other bytes, minor for additions that leave the old
 * data as it was, major for what was changed, removed or moved to another split. Digests tell equality and counts,
 * so without the old rows a split that has grown is neither.
 * @see https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html on versioning
 */
export function suggestion(found: Found): Suggestion {
  const losses = lossesOf(found)
  if (losses.length > 0) return { change: 'major', reason: losses.join('; ') }
  const open = found.splits.filter(isOpen).map(({ split }) => split)
  if (open.length > 0)
    return {
      change: 'unknown',
      reason: `rows of ${open.join(', ')} differ, and only the old rows could tell whether all of them are kept`,
    }
  const additions = additionsOf(found)
  if (additions.length > 0)
    return { change: 'minor', reason: `${additions.join('; ')}, all else is as it was` }
  if (found.splits.some(({ same }) => !same.bytes))
    return { change: 'patch', reason: 'the same rows in other files' }
  return { change: 'none', reason: 'the same files' }
}

/** What is no longer as it was, and so makes a change major. */
function lossesOf({ splits, removedSplits, moved }: Found): string[] {
  return [
    ...removedSplits.map((split) => `${split} is no longer there`),
    ...splits.flatMap(({ split, removed }) => removed.map((column) => `${split} has lost ${column}`)),
    ...splits.flatMap(({ split, changed }) =>
      changed.map(({ column }) => `${column} of ${split} has another type`),
    ),
    ...(moved ?? []).map(({ from, to, rows }) => `${plural(rows, 'row')} moved from ${from} to ${to}`),
    ...splits.flatMap(lostRows),
  ]
}

function lostRows({ split, rows, same, added, removed, changed }: SplitChange): string[] {
  if (same.rows) return []
  if (rows.removed !== null)
    return rows.removed > 0 ? [`${plural(rows.removed, 'row')} of ${split} changed or went`] : []
  if (rows.after < rows.before) return [`${split} has ${plural(rows.before - rows.after, 'row')} fewer`]
  const sameColumns = added.length + removed.length + changed.length === 0
  // As many rows that are not the same ones: some are not there any more.
  return sameColumns && rows.after === rows.before ? [`${split} has as many rows, but not the same ones`] : []
}

/** Whether some rows are new, and nobody knows whether all old ones are among them. */
const isOpen = ({ same, rows }: SplitChange): boolean => !same.rows && rows.removed === null

const additionsOf = ({ splits, addedSplits }: Found): string[] => [
  ...addedSplits.map((split) => `${split} was added`),
  ...splits.flatMap(({ split, added }) => added.map((column) => `${split} has gained ${column}`)),
  ...splits.flatMap(({ split, rows: { added } }) =>
    added ? [`${split} has ${count(added)} new ${added === 1 ? 'row' : 'rows'}`] : [],
  ),
]
