import { ActionError } from '../errors.ts'
import { type Aggregate, aggregateColumns, aggregateKey, isScan, uniqueAggregates } from './aggregates.ts'
import { type Engine, EngineError } from './engine.ts'
import type { KeyTables } from './references.ts'
import {
  type Accesses,
  AnsweredAccesses,
  aggregateSql,
  conditionSql,
  filterSql,
  keySql,
  looseConditionSql,
  ROW_NUMBER,
} from './render.ts'
import { aggregatesOf, type Measure, type Requirement } from './requirement.ts'

/** What an aggregate came to; null where no value was there. `crashed` says why the engine gave no answer. */
export type Answer = { value: number | null } | { crashed: string }
export type Answers = Map<string, Answer>

/** The table that is measured. */
export interface Measured {
  engine: Engine
  /** Its name in SQL. */
  table: string
  accesses: Accesses
  references: KeyTables
}

/** The columns without which a measure cannot be taken. */
export const columnsOf = (measure: Measure): string[] => aggregatesOf(measure).flatMap(aggregateColumns)

/**
 * Answers to all aggregates, by {@link aggregateKey}: one pass over the table for everything that a scan decides,
 * and one grouping or join per key. All columns must be in `accesses`.
 */
export async function measure(measured: Measured, aggregates: Aggregate[]): Promise<Answers> {
  const all = uniqueAggregates(aggregates)
  const scans = all.filter(isScan)
  const few = scans.filter((one) => isOfFew(measured, one))
  const others = scans.filter((one) => !few.includes(one))
  const answers: Answers = new Map([
    ...(await scan(measured, others)),
    ...(await scan(answeredYes(measured), few)),
  ])
  for (const aggregate of all)
    if (!isScan(aggregate))
      answers.set(aggregateKey(aggregate), await answer(() => countKeys(measured, aggregate)))
  return answers
}

/** Whether an aggregate is about rows of which some answer is yes: where answers are kept, most rows have none. */
const isOfFew = ({ accesses }: Measured, { filter }: Aggregate): boolean =>
  accesses instanceof AnsweredAccesses &&
  filter.some(({ condition, holds }) => holds && accesses.answers.has(looseConditionSql(condition, accesses)))

const answeredYes = (measured: Measured): Measured =>
  measured.accesses instanceof AnsweredAccesses
    ? { ...measured, table: `(SELECT * FROM ${measured.table} WHERE ${measured.accesses.some})` }
    : measured

async function scan(measured: Measured, aggregates: Aggregate[]): Promise<Answers> {
  const { engine, table, accesses } = measured
  if (aggregates.length === 0) return new Map()
  const select = aggregates.map((aggregate, i) => `${aggregateSql(aggregate, accesses, table)} AS a${i}`)
  try {
    const [row] = await engine.rows(`SELECT ${select.join(', ')} FROM ${table}`)
    return new Map(
      aggregates.map((aggregate, i) => [aggregateKey(aggregate), { value: figure(row[`a${i}`]) }]),
    )
  } catch (error) {
    if (error instanceof ActionError || aggregates.length === 1) throw error
    return isolate(measured, aggregates, error)
  }
}

/** One aggregate that breaks must not take the others with it; where all break it is the table. */
async function isolate(measured: Measured, aggregates: Aggregate[], error: unknown): Promise<Answers> {
  const answers: Answers = new Map()
  for (const aggregate of aggregates) {
    const own = await answer(async () => {
      const alone = await scan(measured, [aggregate])
      const found = alone.get(aggregateKey(aggregate))
      return found && 'value' in found ? found.value : null
    })
    answers.set(aggregateKey(aggregate), own)
  }
  if ([...answers.values()].every((one) => 'crashed' in one)) throw error
  return answers
}

const figure = (value: unknown): number | null => {
  if (value === null || value === undefined) return null
  const found = Number(value)
  // The twelve digits that evidence keeps: the last ones of a sum depend on the order in which threads add.
  return Number.isInteger(found) ? found : Number.isFinite(found) ? Number(found.toPrecision(12)) : null
}

async function answer(body: () => Promise<number | null>): Promise<Answer> {
  try {
    return { value: await body() }
  } catch (error) {
    if (error instanceof ActionError) throw error
    return { crashed: crashWords(error) }
  }
}

/** The kind of the engine's error. */
export const crashWords = (error: unknown): string =>
  error instanceof EngineError ? error.kind : 'an error of the engine'

type KeyAggregate = Extract<Aggregate, { columns: string[] }>

async function countKeys(measured: Measured, aggregate: Aggregate): Promise<number> {
  const of = aggregate as KeyAggregate
  if (of.function === 'repeats' && (await isAscending(measured, of))) return 0
  const [{ n }] = await measured.engine.rows(
    of.function === 'repeats'
      ? `SELECT coalesce(sum(n - 1), 0)::BIGINT AS n FROM (SELECT count(*) AS n FROM ${keyRows(measured, of)}
         GROUP BY ${keySql(of.columns, measured.accesses).names} HAVING count(*) > 1)`
      : `SELECT count(*) AS n FROM ${orphans(measured, of)}`,
  )
  return n as number
}

/** Whether every key is above the one before, as those of a log are: then none repeats, and none needs to be hashed. */
async function isAscending(measured: Measured, of: KeyAggregate): Promise<boolean> {
  if (of.columns.length > 1) return false
  const [descent] = await measured.engine.rows(
    `SELECT 1 FROM (SELECT k0, lag(k0) OVER () AS before FROM ${keyRows(measured, of)}) WHERE k0 <= before LIMIT 1`,
  )
  return descent === undefined
}

/** The keys of the rows that count, as `k0`, `k1` …; with their row numbers if asked. */
function keyRows({ table, accesses }: Measured, { columns, filter }: KeyAggregate, numbered = false): string {
  const key = keySql(columns, accesses)
  const chosen = filterSql(filter, accesses)
  const from = numbered ? `(SELECT row_number() OVER () AS ${ROW_NUMBER}, * FROM ${table})` : table
  const select = `${key.select}${numbered ? `, ${ROW_NUMBER}` : ''}`
  return `(SELECT * FROM (SELECT ${select} FROM ${from}${chosen ? ` WHERE ${chosen}` : ''}) WHERE ${key.present})`
}

function orphans(measured: Measured, aggregate: KeyAggregate, numbered = false): string {
  if (aggregate.function !== 'orphans') throw new TypeError('only orphans have a reference')
  const { table, columns } = aggregate.reference
  const target =
    table === null
      ? `(SELECT ${keySql(columns, measured.accesses).select} FROM ${measured.table})`
      : measured.references.source(
          table,
          columns,
          aggregate.columns.map((column) => measured.accesses.get(column)),
        )
  const on = columns.map((_, i) => `own.k${i} = other.k${i}`).join(' AND ')
  return `${keyRows(measured, aggregate, numbered)} AS own ANTI JOIN ${target} AS other ON ${on}`
}

const ROWS_SHOWN = 10

/** The first ten 1-based row numbers, in file order, of the rows that break each requirement: one more pass. */
export async function findRows(
  measured: Measured,
  requirements: Requirement[],
): Promise<Map<Requirement, number[]>> {
  const { engine, table, accesses } = measured
  const found = new Map<Requirement, number[]>()
  const breaking = requirements.flatMap((requirement) => {
    const { measure: of } = requirement
    return of.of === 'breaking-rows' ? [{ requirement, of }] : []
  })
  if (breaking.length > 0) {
    const smallest = breaking.map(
      ({ of }, i) => `min(${ROW_NUMBER}, ${ROWS_SHOWN}) FILTER (${brokenSql(of, accesses)}) AS r${i}`,
    )
    const [row] = await engine.rows(
      `SELECT ${smallest.join(', ')} FROM (SELECT row_number() OVER () AS ${ROW_NUMBER}, * FROM ${table}) AS numbered`,
    )
    for (const [i, { requirement }] of breaking.entries())
      found.set(requirement, ((row[`r${i}`] ?? []) as bigint[]).map(Number))
  }
  for (const requirement of requirements)
    for (const aggregate of aggregatesOf(requirement.measure))
      if (!isScan(aggregate)) found.set(requirement, await findKeys(measured, aggregate as KeyAggregate))
  return found
}

async function findKeys(measured: Measured, aggregate: KeyAggregate): Promise<number[]> {
  const rows = await measured.engine.rows(`${keyPlaces(measured, aggregate)} ORDER BY n LIMIT ${ROWS_SHOWN}`)
  return rows.map(({ n }) => n as number)
}

/** SELECT of `n`: the numbers of the rows that repeat a key, or whose key is not there. */
function keyPlaces(measured: Measured, aggregate: KeyAggregate): string {
  if (aggregate.function !== 'repeats')
    return `SELECT ${ROW_NUMBER} AS n FROM ${orphans(measured, aggregate, true)}`
  const { names } = keySql(aggregate.columns, measured.accesses)
  return `SELECT ${ROW_NUMBER} AS n FROM (
       SELECT ${ROW_NUMBER}, row_number() OVER (PARTITION BY ${names} ORDER BY ${ROW_NUMBER}) AS occurrence
       FROM ${keyRows(measured, aggregate, true)}) WHERE occurrence > 1`
}

/** SELECT of `n`: the 1-based numbers of all rows that break a requirement about rows. */
export function brokenRows(measured: Measured, { measure: of }: Requirement): string {
  const { table, accesses } = measured
  if (of.of !== 'breaking-rows') {
    const [aggregate] = aggregatesOf(of)
    return keyPlaces(measured, aggregate as KeyAggregate)
  }
  return `SELECT n FROM (SELECT row_number() OVER () AS n, * FROM ${table}) WHERE ${brokenSql(of, accesses)}`
}

/** SQL that is true for the rows that break any part. */
function brokenSql(of: Extract<Measure, { of: 'breaking-rows' }>, accesses: Accesses): string {
  const chosen = filterSql(of.filter, accesses)
  const broken = of.parts.map(({ condition }) => conditionSql(condition, accesses)).join(' OR ')
  return `${chosen ? `${chosen} AND ` : ''}(${broken})`
}
