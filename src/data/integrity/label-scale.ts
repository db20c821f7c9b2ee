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

/** How rows are grouped: by SQL over their values, which are counted one by one first where there are `few` of them. */
export interface Grouping {
  value: string
  group: (value: string) => string
  few: boolean
}

/** Sums of the labels by group, and of their squares over all: whole numbers, one pass over two columns. */
export async function labelSums(
  engine: Engine,
  { table }: CastSplit,
  { value, group, few }: Grouping,
  { value: label, classes }: LabelScale,
): Promise<{ groups: LabelGroup[]; squares: number }> {
  const sums = [
    'count(*) AS n',
    ...(classes.length > 0
      ? classes.map((name, i) => `count(*) FILTER (y = ${sqlString(name)}) AS s${i}`)
      : ['sum(y) AS s0', 'sum(y * y) AS squares']),
  ]
  const names = ['n', ...(classes.length > 0 ? classes.map((_, i) => `s${i}`) : ['s0', 'squares'])]
  const valued = `(SELECT ${few ? value : group(value)} AS g, ${label} AS y FROM ${table})`
  const counted = `(SELECT g, ${sums.join(', ')} FROM ${valued} WHERE y IS NOT NULL GROUP BY g)`
  // A sum may be wider than the engine's plain numbers.
  const added = names.map((name) => `CAST(sum(${name}) AS VARCHAR) AS ${name}`)
  const rows = await engine.rows(
    `SELECT ${few ? group('g') : 'g'} AS h, ${added.join(', ')} FROM ${counted} GROUP BY h ORDER BY h`,
  )
  const groups = rows.map((row) => ({
    rows: Number(row.n),
    sums: classes.length > 0 ? classes.map((_, i) => Number(row[`s${i}`])) : [Number(row.s0)],
  }))
  const squares =
    classes.length > 0
      ? groups.reduce((sum, group) => sum + group.rows, 0)
      : rows.reduce((sum, row) => sum + Number(row.squares), 0)
  return { groups, squares }
}
