import type { LabelGroup } from '../../statistics/explained-variance.ts'
import type { CastSplit } from '../checks.ts'
import { type Engine, sqlString } from '../engine.ts'
import type { ColumnAccess } from '../render.ts'
import type { Roles } from './roles.ts'

const MOST_CLASSES = 100
/** Steps of a number's range: their sums are whole numbers, and the same whatever the order of threads. */
const STEPS = 2 ** 30

/** A label as numbers that can be summed: its classes, or one number in whole steps from the middle of its range. */
export interface LabelScale {
  value: string
  /** Empty for a number. */
  classes: string[]
}

/** Undefined where the split has no label; with a reason where it tells nothing. */
export async function labelScale(
  engine: Engine,
  { table, accesses, profiles }: CastSplit,
  { label, classes }: Roles,
): Promise<LabelScale | { reason: string } | undefined> {
  const access = accesses.get(label)
  if (!access) return undefined
  if (classes) return classScale(engine, table, access)
  const profile = profiles.find(({ name }) => name === label)
  if (profile?.kind !== 'numeric' || profile.min === null || profile.max === null)
    return { reason: `the label "${label}" is not a number` }
  if (profile.min === profile.max) return { reason: 'the label has only one value' }
  const middle = (profile.min + profile.max) / 2
  const unit = STEPS / (profile.max - profile.min)
  return {
    value: `CAST(round((CAST(${access.value} AS DOUBLE) - (${middle})::DOUBLE) * (${unit})::DOUBLE) AS HUGEINT)`,
    classes: [],
  }
}

async function classScale(engine: Engine, table: string, { value }: ColumnAccess) {
  const text = `CAST(${value} AS VARCHAR)`
  const found = await engine.rows(
    `SELECT ${text} AS class FROM ${table} WHERE ${value} IS NOT NULL GROUP BY 1 ORDER BY 1 LIMIT ${MOST_CLASSES + 1}`,
  )
  if (found.length > MOST_CLASSES) return { reason: `the label has more than ${MOST_CLASSES} classes` }
  if (found.length < 2) return { reason: 'the label has only one value' }
  return { value: text, classes: found.map((row) => row.class as string) }
}

/** Sums of the labels by group, and of their squares over all: whole numbers, one pass over two columns. */
export async function labelSums(
  engine: Engine,
  { table }: CastSplit,
  by: string,
  { value, classes }: LabelScale,
): Promise<{ groups: LabelGroup[]; squares: number }> {
  const sums =
    classes.length > 0
      ? classes.map((name, i) => `count(*) FILTER (y = ${sqlString(name)}) AS s${i}`)
      : ['CAST(sum(y) AS VARCHAR) AS s0', 'CAST(sum(y * y) AS VARCHAR) AS squares']
  const rows = await engine.rows(
    `SELECT count(*) AS n, ${sums.join(', ')} FROM (SELECT ${by} AS g, ${value} AS y FROM ${table})
     WHERE y IS NOT NULL GROUP BY g ORDER BY g`,
  )
  const groups = rows.map((row) => ({
    rows: row.n as number,
    sums: classes.length > 0 ? classes.map((_, i) => row[`s${i}`] as number) : [Number(row.s0)],
  }))
  const squares =
    classes.length > 0
      ? groups.reduce((sum, group) => sum + group.rows, 0)
      : rows.reduce((sum, row) => sum + Number(row.squares), 0)
  return { groups, squares }
}
