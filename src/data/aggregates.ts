import { canonicalJson } from '../evidence/canonical.ts'
import { type Condition, conditionColumns } from './conditions.ts'

/**
 * What is to be found out about a table, as plain data: it can be written as JSON and knows no dialect of SQL.
 * `render.ts` turns it into DuckDB's.
 */

/** Rows for which every condition has the answer `holds`. */
export type Filter = { condition: Condition; holds: boolean }[]

export type Statistic = 'mean' | 'sum' | 'min' | 'max' | 'stdev' | 'quantile' | 'distinct'

/** A key in another table; `table` is a name that the configuration knows, or null for the table itself. */
export interface Reference {
  table: string | null
  columns: string[]
}

export type Aggregate =
  | { function: 'count'; filter: Filter }
  /** `probability` belongs to `quantile`: linear interpolation, as numpy does by default. `stdev` divides by n − 1. */
  | { function: Statistic; column: string; probability?: number; filter: Filter }
  /** Seconds since 1970 of the latest value. */
  | { function: 'newest'; column: string; filter: Filter }
  /** Rows that repeat an earlier row in these columns; a row without one of the values repeats nothing. */
  | { function: 'repeats'; columns: string[]; filter: Filter }
  /** Rows whose values in these columns are no row of the reference; a row without one of the values is none. */
  | { function: 'orphans'; columns: string[]; reference: Reference; filter: Filter }

/**
 * Identity of an aggregate: function, column, filter and every parameter. Two questions share an answer only where
 * nothing at all differs.
 */
export const aggregateKey = (aggregate: Aggregate): string => canonicalJson(aggregate)

/** Each aggregate once, in order of first use. */
export function uniqueAggregates(aggregates: Aggregate[]): Aggregate[] {
  const known = new Map<string, Aggregate>()
  for (const aggregate of aggregates) {
    const key = aggregateKey(aggregate)
    if (!known.has(key)) known.set(key, aggregate)
  }
  return [...known.values()]
}

/** The columns of the table itself without which an aggregate cannot be found. */
export function aggregateColumns(aggregate: Aggregate): string[] {
  const own = 'columns' in aggregate ? aggregate.columns : 'column' in aggregate ? [aggregate.column] : []
  const self =
    aggregate.function === 'orphans' && aggregate.reference.table === null ? aggregate.reference.columns : []
  const filtered = aggregate.filter.flatMap(({ condition }) => conditionColumns(condition))
  return [...new Set([...own, ...self, ...filtered])]
}

/** One scan answers all of these together; the others need a pass each. */
export const isScan = ({ function: of }: Aggregate): boolean => of !== 'repeats' && of !== 'orphans'
