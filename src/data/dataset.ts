import { statSync } from 'node:fs'
import { UserError } from '../errors.ts'
import type { DatasetFacts } from '../evidence/facts.ts'
import { type Engine, sqlFiles, sqlIdentifier, sqlString } from './engine.ts'
import { bytesDigest, rowsDigest, schemaDigest } from './fingerprint.ts'
import { type Format, findFiles, reading, source } from './source.ts'
import { type LogicalType, type StoredColumn, strictCast } from './types.ts'

type Columns = DatasetFacts['columns']

/** A dataset whose files were found and whose columns are known. */
export interface Table {
  paths: string[]
  shownPath: string
  format: Format
  /** With the types that the values have; for CSV they were found by reading all of them. */
  columns: Columns
  /** SQL table expression with the columns as stored: text for CSV. */
  stored: string
  storedColumns: StoredColumn[]
  /** SQL table expression with the columns in the types of `columns`. */
  typed: string
}

/**
 * Finds a dataset and its columns. `path` is a file or a glob; `shownPath` names it in errors.
 * @throws UserError for what is missing, empty or not a table.
 */
export async function openTable(engine: Engine, path: string, shownPath: string): Promise<Table> {
  const { paths, format } = findFiles(path, shownPath)
  return reading(shownPath, async () => {
    const stored = await storedSource(engine, paths, format, shownPath)
    const described = await describeColumns(engine, stored)
    const text = format === 'csv'
    const storedColumns = described.map(({ name, type }) => ({ name, type, text }))
    const table = { paths, shownPath, format, stored, storedColumns }
    if (format === 'parquet') return { ...table, columns: described, typed: stored }
    const columns = await inferTypes(engine, stored, described, format)
    if (columns === null) throw noRows(format, shownPath)
    return { ...table, columns, typed: typedSource(stored, described, columns) }
  })
}

function noRows(format: Format, shownPath: string): UserError {
  return new UserError(format === 'csv' ? 'has a header but no rows' : 'has no rows', {
    location: { file: shownPath },
    hint: 'Check the step that writes it.',
  })
}

function typedSource(stored: string, described: Columns, columns: Columns): string {
  const values = columns.map(({ name, type }, i) => {
    const column = sqlIdentifier(name)
    return type === described[i].type ? column : `${inferredValue(column, type)} AS ${column}`
  })
  return `(SELECT ${values.join(', ')} FROM ${stored})`
}

/** Facts and digests of a dataset; reads all of it. */
export async function describeTable(engine: Engine, table: Table): Promise<DatasetFacts> {
  const { paths, shownPath, format, columns } = table
  const { rows, digest } = await reading(shownPath, () => rowsDigest(engine, table.typed, columns))
  return {
    path: shownPath,
    format,
    bytes: paths.reduce((sum, path) => sum + statSync(path).size, 0),
    rows,
    columns,
    digests: { bytes: await bytesDigest(paths), rows: digest, schema: schemaDigest(columns) },
  }
}

async function describeColumns(engine: Engine, table: string): Promise<Columns> {
  const described = await engine.rows(`DESCRIBE SELECT * FROM ${table}`)
  return described.map((row) => ({ name: row.column_name as string, type: row.column_type as string }))
}

/** The engine guesses dates in JSON by looks alone; text stays text here, and {@link inferTypes} decides. */
async function storedSource(
  engine: Engine,
  paths: string[],
  format: Format,
  shownPath: string,
): Promise<string> {
  const table = source(paths, format, shownPath)
  if (format !== 'jsonl') return table
  const columns = (await describeColumns(engine, table)).map(({ name, type }) => {
    const kept = /^(DATE|TIME|UUID)/.test(type) ? 'VARCHAR' : type
    return `${sqlString(name)}: ${sqlString(kept)}`
  })
  return (
    `read_json(${sqlFiles(paths)}, format = 'newline_delimited', records = true, ` +
    `columns = {${columns.join(', ')}})`
  )
}

const CANDIDATES: { type: string; logical: LogicalType }[] = [
  { type: 'BIGINT', logical: 'integer' },
  { type: 'DOUBLE', logical: 'number' },
  { type: 'BOOLEAN', logical: 'boolean' },
  { type: 'DATE', logical: 'date' },
  { type: 'TIMESTAMP', logical: 'timestamp' },
]

/** Numbers that a number's own text would not give back, such as the postal code 02134. */
const CODE_LIKE = '[+-]?0[0-9].*|[+].*'

const textColumn = (name: string): StoredColumn => ({ name, type: 'VARCHAR', text: true })

function inferredValue(column: string, type: string): string {
  const candidate = CANDIDATES.find((one) => one.type === type)
  return candidate ? strictCast(column, textColumn(column), candidate.logical).value : column
}

function refutation(column: string, { logical, type }: (typeof CANDIDATES)[number]): string {
  const { broken } = strictCast(column, textColumn(column), logical)
  if (type === 'BIGINT') return `${broken} OR regexp_full_match(${column}, '${CODE_LIKE}|.*[.].*')`
  return type === 'DOUBLE' ? `${broken} OR regexp_full_match(${column}, '${CODE_LIKE}')` : broken
}

const SAMPLE_ROWS = 2000

/** What a stored column may turn out to hold: in CSV anything, in JSON only its text something else. */
function candidatesOf({ type }: Columns[number], format: Format): typeof CANDIDATES {
  if (format === 'csv') return CANDIDATES
  return type === 'VARCHAR' ? CANDIDATES.filter(({ logical }) => /date|timestamp/.test(logical)) : []
}

/**
 * The first candidate that no value refutes; null where there are no rows. A look at the first rows strikes most
 * candidates; all rows decide.
 */
async function inferTypes(
  engine: Engine,
  stored: string,
  columns: Columns,
  format: Format,
): Promise<Columns | null> {
  const all = columns.map((column) => candidatesOf(column, format))
  const likely = await unrefuted(engine, `(SELECT * FROM ${stored} LIMIT ${SAMPLE_ROWS})`, columns, all)
  if (likely.rows === 0) return null
  const settled =
    likely.rows < SAMPLE_ROWS ? likely : await unrefuted(engine, stored, columns, likely.candidates)
  return columns.map(({ name, type }, i) => {
    const [candidate] = settled.candidates[i]
    return { name, type: settled.values[i] > 0 && candidate ? candidate.type : type }
  })
}

async function unrefuted(engine: Engine, table: string, columns: Columns, candidates: (typeof CANDIDATES)[]) {
  const aggregates = columns.flatMap(({ name }, i) => {
    const column = sqlIdentifier(name)
    const refuted = candidates[i].map(
      (candidate) => `count(*) FILTER (${refutation(column, candidate)}) AS "r${i}_${candidate.type}"`,
    )
    return [`count(${column}) AS n${i}`, ...refuted]
  })
  const [counts] = await engine.rows(`SELECT count(*) AS rows, ${aggregates.join(', ')} FROM ${table}`)
  return {
    rows: counts.rows as number,
    values: columns.map((_, i) => counts[`n${i}`] as number),
    candidates: columns.map((_, i) => candidates[i].filter(({ type }) => counts[`r${i}_${type}`] === 0)),
  }
}
