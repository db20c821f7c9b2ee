import type { DatasetFacts } from '../evidence/facts.ts'
import { type Engine, sqlIdentifier } from './engine.ts'
import type { Format } from './files.ts'
import { type LogicalType, type StoredColumn, type StrictCast, strictCast } from './types.ts'

type Columns = DatasetFacts['columns']

const CANDIDATES: { type: string; logical: LogicalType }[] = [
  { type: 'BIGINT', logical: 'integer' },
  { type: 'DOUBLE', logical: 'number' },
  { type: 'BOOLEAN', logical: 'boolean' },
  { type: 'DATE', logical: 'date' },
  { type: 'TIMESTAMP', logical: 'timestamp' },
]

/** Numbers that a number's own text would not give back, such as the postal code 02134: by the order of their bytes. */
const codeLike = (text: string): string =>
  `(${text} < '1' AND ((${text} >= '00' AND ${text} < '0:') OR (${text} >= '+' AND ${text} < ',') OR ` +
  `(${text} >= '-00' AND ${text} < '-0:')))`

const textColumn = (name: string): StoredColumn => ({ name, type: 'VARCHAR', text: true })

export const inferredValue = (column: string, type: string): string =>
  inferredCast(column, type)?.value ?? column

/** Undefined for text, which is no cast. */
export function inferredCast(column: string, type: string): StrictCast | undefined {
  const candidate = CANDIDATES.find((one) => one.type === type)
  return candidate && strictCast(column, textColumn(column), candidate.logical)
}

/** `value` is the name of the candidate's value where it has been made already. */
function refutation(column: string, { logical, type }: (typeof CANDIDATES)[number], value?: string): string {
  const { broken: asked, given } = strictCast(column, textColumn(column), logical)
  const broken = value !== undefined && given !== undefined ? `(${value} IS NULL AND ${given})` : asked
  if (type === 'BIGINT') return `${broken} OR contains(${column}, '.') OR ${codeLike(column)}`
  return type === 'DOUBLE' ? `${broken} OR ${codeLike(column)}` : broken
}

const SAMPLE_ROWS = 2000

/** Columns of which one query asks, for its plan takes time that grows with their square: of a sample, and of all rows. */
const [AT_ONCE, AT_ONCE_OF_ALL] = [32, 128]

/** What a stored column may turn out to hold: text anything, in JSON only its text something else. */
function candidatesOf({ type, text }: StoredColumn, format: Format): typeof CANDIDATES {
  if (text) return CANDIDATES
  if (format !== 'jsonl') return []
  return type === 'VARCHAR' ? CANDIDATES.filter(({ logical }) => /date|timestamp/.test(logical)) : []
}

/** What the first rows of a table make of its columns. */
export interface LikelyTypes {
  columns: Columns
  /** Whether these were all rows. */
  settled: boolean
  stored: StoredColumn[]
  values: number[]
  candidates: (typeof CANDIDATES)[]
}

/** A look at the first rows strikes most candidates; null where there are no rows. */
export async function likelyTypes(
  engine: Engine,
  stored: string,
  columns: StoredColumn[],
  format: Format,
): Promise<LikelyTypes | null> {
  const all = columns.map((column) => candidatesOf(column, format))
  const found = await unrefuted(
    engine,
    `(SELECT * FROM ${stored} LIMIT ${SAMPLE_ROWS})`,
    columns,
    all,
    AT_ONCE,
  )
  if (found.rows === 0) return null
  return { ...found, stored: columns, columns: chosen(columns, found), settled: found.rows < SAMPLE_ROWS }
}

/** The types after a look at all rows: the first candidate that no value refutes. */
export async function settledTypes(engine: Engine, stored: string, likely: LikelyTypes): Promise<Columns> {
  if (likely.settled) return likely.columns
  return chosen(
    likely.stored,
    await unrefuted(engine, stored, likely.stored, likely.candidates, AT_ONCE_OF_ALL),
  )
}

/** The type of each column by all of its values; null where there are no rows. */
export async function inferTypes(
  engine: Engine,
  stored: string,
  columns: StoredColumn[],
  format: Format,
): Promise<Columns | null> {
  const likely = await likelyTypes(engine, stored, columns, format)
  return likely && settledTypes(engine, stored, likely)
}

/**
 * SQL of conditions of which one holds for every row that changes the likely types; NULL counts as false.
 * `nameOf` says how a column's text, its value in its likely type, and whether that is its own text, are called.
 */
export function typeRefutations(
  { stored, values, candidates, settled }: LikelyTypes,
  nameOf: (column: number) => { text: string; value: string; printed?: string },
): string[] {
  if (settled) return []
  return stored.flatMap((_, i) => {
    const [candidate] = candidates[i]
    if (!candidate) return []
    const { text, value, printed } = nameOf(i)
    if (values[i] === 0) return [`${text} IS NOT NULL`]
    const refuted = refutation(text, candidate, value)
    return [printed === undefined ? refuted : `CASE WHEN ${printed} THEN false ELSE ${refuted} END`]
  })
}

const chosen = (
  columns: StoredColumn[],
  { values, candidates }: Pick<LikelyTypes, 'values' | 'candidates'>,
) =>
  columns.map(({ name, type }, i) => {
    const [candidate] = candidates[i]
    return { name, type: values[i] > 0 && candidate ? candidate.type : type }
  })

async function unrefuted(
  engine: Engine,
  table: string,
  columns: StoredColumn[],
  candidates: (typeof CANDIDATES)[],
  atOnce: number,
) {
  const counts: Record<string, unknown> = {}
  for (let first = 0; first === 0 || first < columns.length; first += atOnce)
    Object.assign(counts, await countRefuted(engine, table, columns, candidates, [first, first + atOnce]))
  return {
    rows: counts.rows as number,
    values: columns.map((_, i) => counts[`n${i}`] as number),
    candidates: columns.map((_, i) => candidates[i].filter(({ type }) => counts[`r${i}_${type}`] === 0)),
  }
}

/** Of the columns from `first` to `end`: the values of each, and the rows that refute its candidates. */
async function countRefuted(
  engine: Engine,
  table: string,
  columns: StoredColumn[],
  candidates: (typeof CANDIDATES)[],
  [first, end]: [number, number],
) {
  const aggregates = columns.slice(first, end).flatMap(({ name }, k) => {
    const [i, column] = [first + k, sqlIdentifier(name)]
    const refuted = candidates[i].map(
      (candidate) => `count(*) FILTER (${refutation(column, candidate)}) AS "r${i}_${candidate.type}"`,
    )
    return [`count(${column}) AS n${i}`, ...refuted]
  })
  const [counts] = await engine.rows(`SELECT count(*) AS rows, ${aggregates.join(', ')} FROM ${table}`)
  return counts
}
