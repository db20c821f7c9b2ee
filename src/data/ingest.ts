import type { DatasetFacts } from '../evidence/facts.ts'
import {
  inferredCast,
  inferredValue,
  inferTypes,
  type LikelyTypes,
  likelyTypes,
  settledTypes,
  typeRefutations,
} from './column-types.ts'
import type { ContractColumn } from './contract.ts'
import { factsOf, isTyped, noRows, readBeside, type StoredTable, typedSource } from './dataset.ts'
import { type Engine, sqlIdentifier } from './engine.ts'
import { HALVES, type RowSum, rowFields, rowHash, rowSum, SUMS, sumRows } from './fingerprint.ts'
import { reading } from './source.ts'
import { canonicalText, knownText } from './types.ts'
import { type CastTable, castTable } from './view.ts'

/** A dataset that has been read: what it is, and its values as a contract sees them. */
export interface Ingested {
  facts: DatasetFacts
  casts: CastTable
  /** The dataset, as it was read. */
  table: StoredTable
}

/**
 * Makes the table `name` of a dataset's strict casts, which may spill to disk, and finds its facts. Text is read once
 * for all of it: the casts, the types of the values and the digest of the rows. Parquet is read again for less than
 * a copy costs, and is a view.
 */
export async function ingest(
  engine: Engine,
  opened: StoredTable,
  declared: ContractColumn[],
  name: string,
): Promise<Ingested> {
  const casts = castTable(declared, opened.storedColumns)
  const make = opened.format === 'parquet' ? viewed : copied
  const { table, parts, found } = await readBeside(
    opened,
    (one) => reading(one.shownPath, () => make(engine, one, casts, name)),
    opened.parts,
  )
  return { facts: await factsOf({ ...table, parts }, found.columns, found.sum), casts, table }
}

/** Drops what {@link ingest} made. */
export const forget = (engine: Engine, { format }: StoredTable, name: string) =>
  engine.rows(`DROP ${format === 'parquet' ? 'VIEW' : 'TABLE'} IF EXISTS ${name}`)

interface Summed {
  columns: DatasetFacts['columns']
  sum: RowSum
}

async function viewed(engine: Engine, table: StoredTable, casts: CastTable, name: string): Promise<Summed> {
  const { stored, storedColumns, format, shownPath } = table
  const columns = isTyped(table)
    ? storedColumns.map((column) => ({ name: column.name, type: column.type }))
    : await inferTypes(engine, stored, storedColumns, format)
  if (columns === null) throw noRows(format, shownPath)
  await engine.rows(`CREATE OR REPLACE TEMP VIEW ${name} AS ${castSelect(table, casts)}`)
  return { columns, sum: await sumRows(engine, typedSource(table, columns), columns) }
}

/** SELECT of all answers of `casts`. */
export const castSelect = ({ stored }: StoredTable, { steps }: CastTable): string =>
  steps.reduce((from, step, i) => {
    const select = `SELECT ${step.join(', ') || 'NULL'} FROM ${from}`
    return i < steps.length - 1 ? `(${select})` : select
  }, stored)

/** The types of the first rows are taken for those of all; where a row refutes one, the digest is made once more. */
async function copied(engine: Engine, table: StoredTable, casts: CastTable, name: string): Promise<Summed> {
  const { stored, storedColumns, format, shownPath } = table
  const likely = await likelyTypes(engine, stored, storedColumns, format)
  if (likely === null) throw noRows(format, shownPath)
  await engine.rows(`CREATE OR REPLACE TEMP TABLE ${name} AS ${summedSelect(stored, likely, casts)}`)
  const [found] = await engine.rows(`SELECT ${SUMS}, bool_or(refuted) AS refuted FROM ${name}`)
  if (!found.refuted) return { columns: likely.columns, sum: rowSum(found) }
  const columns = await settledTypes(engine, stored, likely)
  return { columns, sum: await sumRows(engine, typedSource(table, columns), columns) }
}

/** SELECT of the answers of `casts`, the two halves of the row's hash, and whether the row refutes a likely type. */
function summedSelect(stored: string, likely: LikelyTypes, casts: CastTable): string {
  const made = new Map(casts.values.map(({ sql, name }) => [sql, name]))
  // Under names of our own: a column may have the name of a value.
  const own = likely.stored.map(({ name }, i) => ({ sql: sqlIdentifier(name), name: `o${i}` }))
  const typed = likely.columns.map(({ name, type }, i) => {
    if (type === likely.stored[i].type) return own[i]
    const sql = inferredValue(sqlIdentifier(name), type)
    return { sql, name: made.get(sql) ?? `t${i}` }
  })
  const further = typed.filter(({ sql, name }, i) => name !== own[i].name && !made.has(sql))
  const printed = likely.columns.map(({ name, type }, i) => {
    const sql = type === likely.stored[i].type ? undefined : inferredCast(sqlIdentifier(name), type)?.printed
    return sql === undefined ? undefined : { sql, name: `s${i}` }
  })
  const fields = rowFields(likely.columns, ({ type }, i) => {
    const same = printed[i]
    return same ? knownText(typed[i].name, type, own[i].name, same.name) : canonicalText(typed[i].name, type)
  })
  const refuted = typeRefutations(likely, (i) => ({
    text: own[i].name,
    value: typed[i].name,
    printed: printed[i]?.name,
  }))
  const steps = [...casts.values, ...own, ...further, ...printed.filter((one) => one !== undefined)]
  const first = `SELECT ${steps.map(named).join(', ')} FROM ${stored}`
  const second = `SELECT ${[...casts.answers, ...fields].join(', ')}, ${anyOf(refuted)} AS refuted FROM (${first})`
  const hidden = fields.map((_, i) => `f${i}`).join(', ')
  const third = `SELECT * EXCLUDE (${hidden}), ${rowHash(likely.columns)} FROM (${second})`
  return `SELECT * EXCLUDE (m), ${HALVES} FROM (${third})`
}

const anyOf = (conditions: string[]): string =>
  conditions.map((condition) => `coalesce(${condition}, false)`).join(' OR ') || 'false'

const named = ({ sql, name }: { sql: string; name: string }): string => `${sql} AS ${name}`
