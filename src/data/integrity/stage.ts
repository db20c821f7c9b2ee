import type { CastSplit } from '../checks.ts'
import { type Engine, sqlIdentifier } from '../engine.ts'
import type { ColumnAccess } from '../render.ts'
import type { Roles } from './roles.ts'

/**
 * The rows of a split as hashes, in a temporary table that may spill: `row_a, row_b` of all declared columns where
 * there are other splits, `feature_a, feature_b` of the features, `group_a, group_b`, `label` and `time`. `rowid` counts rows in the order
 * of the file.
 */
export interface StagedSplit {
  split: string
  table: string
  rows: number
  /** Declared columns that the split has, in the order of their names. */
  columns: string[]
  features: string[]
  has: { label: boolean; group: boolean; time: boolean }
}

/** Writes the stage of a split: one pass over its casts. One that is `alone` has nothing to be compared with row by row. */
export async function stageSplit(
  engine: Engine,
  { split, table, accesses, rows }: CastSplit,
  { features, label, group, time }: Roles,
  alone: boolean,
): Promise<StagedSplit> {
  const columns = [...accesses.keys()].sort()
  const present = features.filter((name) => accesses.has(name)).sort()
  const access = (name: string | null) => (name === null ? undefined : accesses.get(name))
  const values = (names: string[]) => names.map((name) => comparable(accesses.get(name) as ColumnAccess))
  const stage = sqlIdentifier(`mlops stage ${split}`)
  const [labels, groups, times] = [access(label), access(group), access(time)]
  const fields = [
    ...(alone ? [] : hashes('row', values(columns))),
    ...hashes('feature', values(present)),
    ...(labels ? [`${comparable(labels).value} AS label`] : []),
    ...(groups ? [...hashes('group', [comparable(groups)]), `${groups.value} IS NOT NULL AS grouped`] : []),
    ...(times ? [`${times.value} AS time`] : []),
  ]
  await engine.rows(
    `CREATE OR REPLACE TEMP TABLE ${stage} AS SELECT ${fields.join(', ') || 'NULL'} FROM ${table}`,
  )
  return {
    split,
    table: stage,
    rows,
    columns,
    features: present,
    has: { label: labels !== undefined, group: groups !== undefined, time: times !== undefined },
  }
}

interface Comparable {
  value: string
  text: boolean
}

/**
 * A value in the one type that it has whatever file holds it. Decimals are compared as doubles, and a value of
 * another type than the declared one as if it were missing: the contract's own checks report those.
 */
function comparable({ value, type }: ColumnAccess): Comparable {
  switch (type) {
    case 'integer':
      return { value: `TRY_CAST(${value} AS HUGEINT)`, text: false }
    case 'number':
      // The two zeros are one number.
      return { value: `(CAST(${value} AS DOUBLE) + 0e0)`, text: false }
    case 'timestamp':
      return { value: `CAST(${value} AS TIMESTAMP)`, text: false }
    case 'string':
      return { value: `CAST(${value} AS VARCHAR)`, text: true }
    default:
      return { value, text: false }
  }
}

/**
 * Two 64-bit hashes of the same values, of which the second sees every text with a byte more and the columns in the
 * other order: together 128 bits, so that among 10⁹ rows two different ones agree with probability below 10⁻²⁰.
 * They are compared within one process only, for the engine's hash changes between its versions.
 */
function hashes(name: string, values: Comparable[]): string[] {
  if (values.length === 0) return []
  const second = [...values].reverse().map(({ value, text }) => (text ? `${value} || '#'` : value))
  return [
    `hash(${values.map(({ value }) => value).join(', ')}) AS ${name}_a`,
    `hash(${[...second, '1'].join(', ')}) AS ${name}_b`,
  ]
}
