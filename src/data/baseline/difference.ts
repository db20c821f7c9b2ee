import type { BaselineDifference, ColumnChange, SplitChange } from '../../evidence/baseline.ts'
import type { ColumnDrift } from '../../evidence/drift.ts'
import type { ColumnProfile, DatasetFacts } from '../../evidence/facts.ts'
import type { Validation } from '../../evidence/validation.ts'
import { logicalTypeOf } from '../types.ts'
import type { RowChanges } from './row-changes.ts'
import { suggestion } from './suggestion.ts'

/** What is known of the data on one side. */
export type Described = Pick<Validation, 'datasets' | 'profiles'>

export interface DifferenceOptions {
  source: string
  digest: string
  /** Split → comparison of its columns, the current ones counted in the bins of the baseline; null where they were not. */
  drift: Record<string, ColumnDrift[]> | null
  /** Columns whose new and vanished categories may be named. */
  named: string[]
  /** Null where the old rows are not at hand. */
  rows: RowChanges | null
}

/** How `after` differs from `before`: from digests and profiles, so that the old data is not needed, and from its rows. */
export function baselineDifference(
  before: Described,
  after: Described,
  { source, digest, drift, named, rows }: DifferenceOptions,
): BaselineDifference {
  const [old, now] = [before, after].map(({ datasets }) => Object.keys(datasets))
  const splits = now
    .filter((split) => old.includes(split))
    .map((split) => ({
      ...splitChange(split, before.datasets[split], after.datasets[split], rows),
      columns:
        drift && (drift[split] ?? []).map((column) => columnChange(column, named.includes(column.column))),
    }))
  const addedSplits = now.filter((split) => !old.includes(split))
  const removedSplits = old.filter((split) => !now.includes(split))
  const moved = rows?.moved ?? null
  return {
    source,
    digest,
    ...suggestion({ splits, addedSplits, removedSplits, moved }),
    addedSplits,
    removedSplits,
    splits,
    moved,
  }
}

function splitChange(
  split: string,
  before: DatasetFacts,
  after: DatasetFacts,
  changes: RowChanges | null,
): Omit<SplitChange, 'columns'> {
  const [types, now] = [before, after].map(
    ({ columns }) => new Map(columns.map(({ name, type }) => [name, type])),
  )
  const digests = { ...before.digests }
  return {
    split,
    rows: {
      before: before.rows,
      after: after.rows,
      ...(changes?.splits[split] ?? { added: null, removed: null }),
    },
    same: {
      bytes: digests.bytes === after.digests.bytes,
      rows: digests.rows === after.digests.rows,
      schema: digests.schema === after.digests.schema,
    },
    added: [...now.keys()].filter((name) => !types.has(name)),
    removed: [...types.keys()].filter((name) => !now.has(name)),
    changed: [...types].flatMap(([column, type]) => {
      const type2 = now.get(column)
      return type2 !== undefined && logical(type2) !== logical(type)
        ? [{ column, before: type, after: type2 }]
        : []
    }),
  }
}

/** Formats store the same values in types of other widths. */
const logical = (type: string): string => logicalTypeOf(type) ?? type

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
  if (before.other > 0 || after.other > 0 || before.masked || after.masked) return null
  const [old, now] = [before, after].map(({ categories }) => categories.filter(({ count }) => count > 0))
  const beyond = (some: typeof old, others: typeof old) => {
    const known = new Set(others.map(({ value }) => value))
    return some.map(({ value }) => value).filter((value) => !known.has(value))
  }
  const [fresh, gone] = [beyond(now, old), beyond(old, now)]
  const names = { new: fresh.slice(0, MOST_NAMES), vanished: gone.slice(0, MOST_NAMES) }
  return { new: fresh.length, vanished: gone.length, names: mayName ? names : null }
}
