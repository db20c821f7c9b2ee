import { type ColumnAccess, conditionSql } from './conditions.ts'
import { type Engine, sqlIdentifier } from './engine.ts'
import type { Measure, Requirement } from './requirements.ts'

/** How SQL reaches the declared columns that a table has. */
export type Accesses = Map<string, ColumnAccess>

/** The columns without which a measure cannot be taken. */
export function columnsOf(measure: Measure): string[] {
  switch (measure.of) {
    case 'all-rows':
      return []
    case 'breaking-rows':
      return measure.parts.map(({ condition }) => condition.column)
    case 'repeated-rows':
      return measure.columns
  }
}

/** Rows that a requirement counts, one number per part; `total` is the number of all rows. */
export interface Counts {
  total: number
  byRequirement: Map<Requirement, number[]>
}

/**
 * Counts for all requirements: one pass over the table for everything that one row decides, and one grouping per
 * set of columns that must not repeat. All columns must be in `accesses`.
 */
export async function countRows(
  engine: Engine,
  table: string,
  accesses: Accesses,
  requirements: Requirement[],
): Promise<Counts> {
  const aggregates = requirements.flatMap((requirement, i) =>
    breakingConditions(requirement.measure, accesses).map(
      (condition, part) => `count(*) FILTER (${condition}) AS c${i}_${part}`,
    ),
  )
  const [counted] = await engine.rows(
    `SELECT ${['count(*) AS total', ...aggregates].join(', ')} FROM ${table}`,
  )
  const total = counted.total as number
  const byRequirement = new Map<Requirement, number[]>()
  for (const [i, requirement] of requirements.entries()) {
    const { measure } = requirement
    if (measure.of === 'all-rows') byRequirement.set(requirement, [total])
    else if (measure.of === 'repeated-rows')
      byRequirement.set(requirement, [await countRepeats(engine, table, accesses, measure.columns)])
    else
      byRequirement.set(
        requirement,
        measure.parts.map((_, part) => counted[`c${i}_${part}`] as number),
      )
  }
  return { total, byRequirement }
}

const ROWS_SHOWN = 10
/** A name that no column of the data is likely to have. */
const ROW_NUMBER = sqlIdentifier('mlops row number')

/** The first ten 1-based row numbers, in file order, of the rows that break each requirement: one more pass. */
export async function findRows(
  engine: Engine,
  table: string,
  accesses: Accesses,
  requirements: Requirement[],
): Promise<Map<Requirement, number[]>> {
  const found = new Map<Requirement, number[]>()
  const breaking = requirements.filter(({ measure }) => measure.of === 'breaking-rows')
  if (breaking.length > 0) {
    const smallest = breaking.map(
      ({ measure }, i) =>
        `min(${ROW_NUMBER}, ${ROWS_SHOWN}) FILTER (${breakingConditions(measure, accesses).join(' OR ')}) AS r${i}`,
    )
    const [row] = await engine.rows(
      `SELECT ${smallest.join(', ')} FROM (SELECT row_number() OVER () AS ${ROW_NUMBER}, * FROM ${table}) AS numbered`,
    )
    for (const [i, requirement] of breaking.entries())
      found.set(requirement, ((row[`r${i}`] ?? []) as bigint[]).map(Number))
  }
  for (const requirement of requirements)
    if (requirement.measure.of === 'repeated-rows')
      found.set(requirement, await findRepeats(engine, table, accesses, requirement.measure.columns))
  return found
}

function breakingConditions(measure: Measure, accesses: Accesses): string[] {
  if (measure.of !== 'breaking-rows') return []
  return measure.parts.map(({ condition }) =>
    conditionSql(condition, accesses.get(condition.column) as ColumnAccess),
  )
}

function keyOf(columns: string[], accesses: Accesses) {
  const values = columns.map((column) => (accesses.get(column) as ColumnAccess).value)
  return {
    select: values.map((value, i) => `${value} AS k${i}`).join(', '),
    names: values.map((_, i) => `k${i}`).join(', '),
    present: values.map((_, i) => `k${i} IS NOT NULL`).join(' AND '),
  }
}

async function countRepeats(engine: Engine, table: string, accesses: Accesses, columns: string[]) {
  const key = keyOf(columns, accesses)
  const [{ repeats }] = await engine.rows(
    `SELECT coalesce(sum(n - 1), 0)::BIGINT AS repeats FROM (SELECT count(*) AS n FROM (SELECT ${key.select} FROM ${table})
     WHERE ${key.present} GROUP BY ${key.names} HAVING count(*) > 1)`,
  )
  return repeats as number
}

async function findRepeats(engine: Engine, table: string, accesses: Accesses, columns: string[]) {
  const key = keyOf(columns, accesses)
  const rows = await engine.rows(
    `SELECT ${ROW_NUMBER} AS n FROM (
       SELECT ${ROW_NUMBER}, row_number() OVER (PARTITION BY ${key.names} ORDER BY ${ROW_NUMBER}) AS occurrence
       FROM (SELECT row_number() OVER () AS ${ROW_NUMBER}, ${key.select} FROM ${table}) WHERE ${key.present})
     WHERE occurrence > 1 ORDER BY n LIMIT ${ROWS_SHOWN}`,
  )
  return rows.map(({ n }) => n as number)
}
