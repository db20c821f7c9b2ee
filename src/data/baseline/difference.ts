import type { BaselineDifference, ColumnChange, SplitChange } from '../../evidence/baseline.ts'
import type { ColumnDrift } from '../../evidence/drift.ts'
import type { ColumnProfile, DatasetFacts } from '../../evidence/facts.ts'
import type { Validation } from '../../evidence/validation.ts'

/** What is known of the data on one side. */
export type Described = Pick<Validation, 'datasets' | 'profiles'>

export interface DifferenceOptions {
  source: string
  digest: string
  /** Split → comparison of its columns, the current ones counted in the bins of the baseline. */
  drift: Record<string, ColumnDrift[]>
  /** Columns whose new and vanished categories may be named. */
  named: string[]
}

/** How `after` differs from `before`: from digests and profiles alone, so that the old data is not needed. */
export function baselineDifference(
  before: Described,
  after: Described,
  { source, digest, drift, named }: DifferenceOptions,
): BaselineDifference {
  const [old, now] = [before, after].map(({ datasets }) => Object.keys(datasets))
  const splits = now
    .filter((split) => old.includes(split))
    .map((split) =>
      splitChange(split, before.datasets[split], after.datasets[split], drift[split] ?? [], named),
    )
  const addedSplits = now.filter((split) => !old.includes(split))
  const removedSplits = old.filter((split) => !now.includes(split))
  return {
    source,
    digest,
    ...suggestion(splits, addedSplits, removedSplits),
    addedSplits,
    removedSplits,
    splits,
  }
}

function splitChange(
  split: string,
  before: DatasetFacts,
  after: DatasetFacts,
  drift: ColumnDrift[],
  named: string[],
): SplitChange {
  const [types, now] = [before, after].map(
    ({ columns }) => new Map(columns.map(({ name, type }) => [name, type])),
  )
  const digests = { ...before.digests }
  return {
    split,
    rows: { before: before.rows, after: after.rows },
    same: {
      bytes: digests.bytes === after.digests.bytes,
      rows: digests.rows === after.digests.rows,
      schema: digests.schema === after.digests.schema,
    },
    added: [...now.keys()].filter((name) => !types.has(name)),
    removed: [...types.keys()].filter((name) => !now.has(name)),
    changed: [...types].flatMap(([column, type]) => {
      const type2 = now.get(column)
      return type2 !== undefined && type2 !== type ? [{ column, before: type, after: type2 }] : []
    }),
    columns: drift.map((column) => columnChange(column, named.includes(column.column))),
  }
}

function columnChange(drift: ColumnDrift, mayName: boolean): ColumnChange {
  const { column, nullRate, effect, drifted, reason, reference, current } = drift
  return {
    column,
    nulls: { before: nullRate.reference, after: nullRate.current },
    categories: categoryChange(reference, current, mayName),
    effect,
    drifted,
    reason,
  }
}

const MOST_NAMES = 10

function categoryChange(before: ColumnProfile | null, after: ColumnProfile | null, mayName: boolean) {
  if (before?.kind !== 'categorical' || after?.kind !== 'categorical') return null
  if (before.other > 0 || after.other > 0) return null
  const [old, now] = [before, after].map(({ categories }) => categories.filter(({ count }) => count > 0))
  const beyond = (some: typeof old, others: typeof old) => {
    const known = new Set(others.map(({ value }) => value))
    return some.map(({ value }) => value).filter((value) => !known.has(value))
  }
  const [fresh, gone] = [beyond(now, old), beyond(old, now)]
  const names = { new: fresh.slice(0, MOST_NAMES), vanished: gone.slice(0, MOST_NAMES) }
  return { new: fresh.length, vanished: gone.length, names: mayName ? names : null }
}

/**
 * Croissant's versions of a dataset: patch for the same data in other bytes, minor for additions that leave the old
 * data as it was, major for all else. Digests tell equality and nothing of a part, so rows that were added count as
 * a change, which is the safe side.
 * @see https://docs.mlcommons.org/croissant/docs/croissant-spec.html, Dataset versioning.
 */
function suggestion(
  splits: SplitChange[],
  added: string[],
  removed: string[],
): Pick<BaselineDifference, 'change' | 'reason'> {
  const list = (names: string[]) => names.join(', ')
  if (removed.length > 0) return { change: 'major', reason: `${list(removed)} is no longer there` }
  const lost = splits.filter((split) => split.removed.length + split.changed.length > 0)
  if (lost.length > 0)
    return {
      change: 'major',
      reason: `columns of ${list(lost.map(({ split }) => split))} were removed or changed their type`,
    }
  const other = splits.filter(({ same }) => !same.rows).map(({ split }) => split)
  if (other.length > 0)
    return {
      change: 'major',
      reason: `rows of ${list(other)} differ, and digests do not tell whether all old ones are kept`,
    }
  if (added.length > 0) return { change: 'minor', reason: `${list(added)} was added, all else is as it was` }
  if (splits.some(({ same }) => !same.bytes))
    return { change: 'patch', reason: 'the same rows in other files' }
  return { change: 'none', reason: 'the same files' }
}
