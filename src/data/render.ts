import type { Aggregate, Filter } from './aggregates.ts'
import type { Condition, Scalar } from './conditions.ts'
import { sqlIdentifier, sqlOneOf, sqlString } from './engine.ts'
import type { Reading } from './reading.ts'
import type { LogicalType, StrictCast } from './types.ts'

/** Aggregates and conditions in DuckDB's SQL. */

/** A column as SQL: the strict cast to its declared type, that type, and how its text was read. */
export interface ColumnAccess extends StrictCast {
  type: LogicalType
  reading?: Reading
}

/** How SQL reaches the declared columns that a table has. */
export type Accesses = Map<string, ColumnAccess>

/** Accesses to a table that holds the answers to conditions, and perhaps not the values that they are about. */
export class AnsweredAccesses extends Map<string, ColumnAccess> {
  /** The {@link looseConditionSql} on the values → the SQL of its answer. */
  readonly answers: Map<string, string>
  /** SQL that is true where any answer is yes. */
  readonly some: string

  constructor(accesses: Accesses, answers: Map<string, string>, some: string) {
    super(accesses)
    this.answers = answers
    this.some = some
  }
}

/** SQL that is true for the rows that meet the condition and never NULL. */
export function conditionSql(condition: Condition, accesses: Accesses): string {
  const sql = looseConditionSql(condition, accesses)
  if (accesses instanceof AnsweredAccesses) {
    const answer = accesses.answers.get(sql)
    if (answer !== undefined) return answer
  }
  return condition.test === 'missing' || condition.test === 'type' ? sql : `coalesce(${sql}, false)`
}

/** As {@link conditionSql}; it may be NULL where no value is there, and takes less. */
export function looseConditionSql(condition: Condition, accesses: Accesses): string {
  const access = accesses.get(condition.column) as ColumnAccess
  const { value, broken, type } = access
  switch (condition.test) {
    case 'missing': {
      const absent = `(${value} IS NULL AND NOT coalesce(${broken}, false))`
      return condition.tokens.length === 0
        ? absent
        : `(${absent} OR coalesce(${oneOf(value, condition.tokens, type)}, false))`
    }
    case 'type':
      return `coalesce(${broken}, false)`
    case 'below':
    case 'above': {
      const sign = condition.test === 'below' ? '<' : '>'
      return `${value} ${sign}${condition.orEqual ? '=' : ''} ${literal(condition.bound, type)}`
    }
    case 'shorter':
      return `length(${value}) < ${condition.length}`
    case 'longer':
      return `length(${value}) > ${condition.length}`
    case 'one-of':
      return oneOf(value, condition.values, type)
    case 'other-value':
      return `NOT ${oneOf(value, condition.values, type)}`
    case 'match':
      return `regexp_matches(${value}, ${sqlString(condition.pattern)})`
    case 'no-match':
      return `NOT regexp_matches(${value}, ${sqlString(condition.pattern)})`
    case 'not-multiple':
      return notMultiple(value, type, condition.of)
    case 'breaks-comparison': {
      const other = (accesses.get(condition.other) as ColumnAccess).value
      return `NOT (${value} ${condition.comparison} ${other})`
    }
  }
}

/** Doubles hold 0.3 and 0.1 only nearly: a quotient within 1e-9 of a whole number is one. */
const notMultiple = (value: string, type: LogicalType, of: number): string =>
  type === 'integer' && Number.isInteger(of)
    ? `${value} % ${of} <> 0`
    : `abs(${value} / ${of}e0 - round(${value} / ${of}e0)) > 1e-9 * greatest(1, abs(${value} / ${of}e0))`

/** From so many texts on looking one up in an enumeration takes less than comparing with each. */
const LONG_LIST = 100

function oneOf(value: string, values: Scalar[], type: LogicalType): string {
  const literals = [...new Set(values.map((each) => literal(each, type)))]
  if (type !== 'string' || literals.length < LONG_LIST) return sqlOneOf(value, literals)
  return `CASE WHEN ${value} IS NOT NULL THEN TRY_CAST(CAST(${value} AS VARCHAR) AS ENUM(${literals.join(', ')})) IS NOT NULL END`
}

function literal(value: Scalar, type: LogicalType): string {
  if (type === 'date' || type === 'timestamp') return `TIMESTAMP ${sqlString(String(value))}`
  return type === 'string' ? sqlString(String(value)) : String(value)
}

/** SQL that is true for the rows of the filter; undefined where it takes all. */
export function filterSql(filter: Filter, accesses: Accesses): string | undefined {
  if (filter.length === 0) return undefined
  return filter
    .map(({ condition, holds }) => `${holds ? '' : 'NOT '}${conditionSql(condition, accesses)}`)
    .join(' AND ')
}

/** An aggregate that one scan answers, as an expression of its SELECT list. */
export function aggregateSql(aggregate: Aggregate, accesses: Accesses, table: string): string {
  const filter = filterSql(aggregate.filter, accesses)
  const clause = filter === undefined ? '' : ` FILTER (${filter})`
  if (aggregate.function === 'count') return `count(*)${clause}`
  if (!('column' in aggregate)) throw new TypeError(`${aggregate.function} needs a pass of its own`)
  const { value, type } = accesses.get(aggregate.column) as ColumnAccess
  return `${statisticSql(aggregate, value, type, table)}${clause}`
}

type ColumnAggregate = Extract<Aggregate, { column: string }>

/** Sums are compensated, for a plain sum of doubles depends on the order in which threads add. */
function statisticSql(aggregate: ColumnAggregate, value: string, type: LogicalType, table: string): string {
  const real = type === 'boolean' ? `CAST(${value} AS INTEGER)` : `CAST(${value} AS DOUBLE)`
  switch (aggregate.function) {
    case 'mean':
      return `favg(${real})`
    case 'sum':
      return `fsum(${real})`
    case 'min':
      return `min(${real})`
    case 'max':
      return `max(${real})`
    case 'stdev':
      // From the smallest value on: far from zero the squares would leave few digits for the spread.
      return `stddev_samp(${real} - (SELECT min(${real}) FROM ${table}))`
    case 'quantile':
      return `quantile_cont(${real}, ${aggregate.probability}e0)`
    case 'distinct':
      return `count(DISTINCT ${value})`
    case 'newest':
      return `epoch(max(${value}))`
  }
}

/** The columns of a key under names of their own. */
export function keySql(columns: string[], accesses: Accesses) {
  const values = columns.map((column) => (accesses.get(column) as ColumnAccess).value)
  return {
    select: values.map((value, i) => `${value} AS k${i}`).join(', '),
    names: values.map((_, i) => `k${i}`).join(', '),
    present: values.map((_, i) => `k${i} IS NOT NULL`).join(' AND '),
  }
}

/** A name that no column of the data is likely to have. */
export const ROW_NUMBER = sqlIdentifier('mlops row number')

/**
 * These rows of a table, counted from 0 and ascending, in its order. They are asked for by one bit a row: of a list the
 * engine would make a join, behind which the order is not certain, and take longer to read it than to read the table.
 */
export function rowsOf(table: string, rows: Uint32Array): string {
  const last = rows[rows.length - 1] ?? 0
  const wanted = Buffer.alloc((last >> 3) + 1)
  for (const row of rows) wanted[row >> 3] |= 128 >> (row & 7)
  const isWanted = `get_bit(unhex('${wanted.toString('hex')}')::BIT, least(${ROW_NUMBER}, ${last})::INTEGER) = 1`
  const numbered = `SELECT *, row_number() OVER () - 1 AS ${ROW_NUMBER} FROM ${table}`
  return `(SELECT * FROM (${numbered}) WHERE ${ROW_NUMBER} <= ${last} AND ${isWanted})`
}
