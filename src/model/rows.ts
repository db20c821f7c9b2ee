import type { CsvOptions } from '../config/csv.ts'
import type { ModelIo } from '../config/io.ts'
import { openStored } from '../data/dataset.ts'
import { type Chunk, type Engine, openEngine, sqlIdentifier } from '../data/engine.ts'
import { rowsOf } from '../data/render.ts'
import { reading } from '../data/source.ts'
import { UserError } from '../errors.ts'
import type { ModelFacts } from '../evidence/facts.ts'
import { count } from '../text.ts'
import { type Cell, cell } from './cells.ts'
import { FeedBuffer, type Feeds } from './feeds.ts'
import { bindInputs, type InputBinding } from './inputs.ts'

/** Some consecutive rows as tensors. */
export interface Batch {
  rows: number
  /** Rows of the tensors: more than `rows` where the model wants a fixed number, the rest being padding. */
  fed: number
  /** Index of the first of them in the file, from 0. */
  first: number
  feeds: Feeds
}

/** The rows of a data file in its order, as the tensors that a model takes. */
export interface RowSource {
  total: number
  inputs: InputBinding[]
  /** What the numbers lose on their way into the model's types, in words; complete after the last batch. */
  warnings(): string[]
  /** The tensors are written again for the next batch: use them before asking for it. */
  batches(): AsyncGenerator<Batch>
  close(): void
}

export interface RowRequest {
  /** A Parquet, CSV or JSON Lines file, a folder, or a glob. */
  data: string
  /** How errors name it. */
  shownData: string
  csv?: CsvOptions
  io?: ModelIo
  batchSize?: number
  limit?: number
  /** Only these, ascending; errors and batches then count among them. */
  rows?: Uint32Array
  /** Cores that reading and scoring may use; all where not given. */
  threads?: number
}

const BATCH_ROWS = 8192
/** So that one batch of tensors stays below 64 MiB. */
const BATCH_VALUES = (64 << 20) / 8

/**
 * Opens the data for a model.
 *
 * @throws UserError for data that cannot be read, a column that is missing or of a type that cannot fill its input
 */
export async function openRows(
  model: Pick<ModelFacts, 'path' | 'inputs' | 'metadata'>,
  request: RowRequest,
): Promise<RowSource> {
  const engine = await openEngine({ threads: request.threads })
  try {
    const { stored, storedColumns } = await openStored(engine, request.data, request.shownData, request.csv)
    const names = storedColumns.map(({ name }) => name)
    const inputs = bindInputs(model, { file: request.shownData, names }, request.io)
    const cells = inputs.flatMap((input) =>
      input.columns.map((name) => {
        const column = storedColumns[names.indexOf(name)]
        return { name, type: input.type, ...cell(column, input.type, model.path, request.shownData) }
      }),
    )
    const buffer = new FeedBuffer(inputs, batchRows(inputs, cells.length, request.batchSize))
    const sql = `SELECT ${selection(cells)} FROM ${wantedRows(stored, request)}`
    return {
      total: await countRows(engine, stored, request),
      inputs,
      warnings: () => buffer.warnings(),
      batches: () => batches(engine, sql, buffer, cells, request),
      close: () => engine.close(),
    }
  } catch (error) {
    engine.close()
    throw error
  }
}

function wantedRows(table: string, { limit, rows }: RowRequest): string {
  if (rows) return rowsOf(table, rows)
  return limit === undefined ? table : `${table} LIMIT ${limit}`
}

async function countRows(engine: Engine, table: string, request: RowRequest): Promise<number> {
  const { shownData: file, limit, rows } = request
  if (rows) return rows.length
  const [{ n }] = await reading(file, () => engine.rows(`SELECT count(*) AS n FROM ${table}`))
  if (n === 0)
    throw new UserError('has no rows to score', {
      location: { file },
      hint: 'Check the step that writes it.',
    })
  return Math.min(n as number, limit ?? Number.POSITIVE_INFINITY)
}

type NamedCell = Cell & { name: string; type: string }

/** The cells, then the index of the first one that cannot be filled: 2i where missing, 2i + 1 where broken. */
function selection(cells: NamedCell[]): string {
  const values = cells.map(({ value }, i) => `${value} AS c${i}`)
  const cases = cells.flatMap(({ missing, broken }, i) => [
    ...(broken === 'false' ? [] : [`WHEN ${broken} THEN ${2 * i + 1}`]),
    ...(missing === 'false' ? [] : [`WHEN ${missing} THEN ${2 * i}`]),
  ])
  return [...values, ...(cases.length > 0 ? [`CASE ${cases.join(' ')} ELSE -1 END AS problem`] : [])].join(
    ', ',
  )
}

async function* batches(
  engine: Engine,
  sql: string,
  buffer: FeedBuffer,
  cells: NamedCell[],
  request: RowRequest,
): AsyncGenerator<Batch> {
  const size = buffer.capacity
  let first = 0
  const chunks = engine.stream(sql)[Symbol.asyncIterator]()
  for (;;) {
    const { value: chunk, done } = await reading(request.shownData, () => chunks.next())
    if (done) break
    refuseProblems(chunk, cells, first + buffer.rows, request.shownData)
    const columns = cells.map((_, i) => chunk.items(i) ?? chunk.column(i))
    for (let from = 0; from < chunk.rows; ) {
      const taken = buffer.append(columns, from, Math.min(chunk.rows, from + size - buffer.rows))
      from += taken
      if (buffer.rows < size) break
      yield { rows: size, fed: size, first, feeds: buffer.feeds() }
      first += size
      buffer.rows = 0
    }
  }
  if (buffer.rows > 0) yield { rows: buffer.rows, fed: buffer.fed, first, feeds: buffer.feeds() }
}

function batchRows(inputs: InputBinding[], width: number, wanted = BATCH_ROWS): number {
  const fixed = inputs.find(({ fixedRows }) => fixedRows !== null)?.fixedRows
  if (fixed) return fixed
  let rows = wanted
  while (rows > 1 && rows * width > BATCH_VALUES) rows = Math.ceil(rows / 2)
  return rows
}

function refuseProblems(chunk: Chunk, cells: NamedCell[], first: number, file: string): void {
  if (chunk.names.length === cells.length) return
  const problems = (chunk.items(cells.length) ?? chunk.column(cells.length)) as Int32Array
  const row = firstProblem(problems)
  if (row < 0) return
  const { name, type } = cells[problems[row] >> 1]
  const missing = problems[row] % 2 === 0
  throw new UserError(
    missing
      ? `column ${sqlIdentifier(name)} is empty in row ${count(first + row + 1)}, and the model's input of type ${type} cannot be`
      : `column ${sqlIdentifier(name)} holds no valid ${type} in row ${count(first + row + 1)}`,
    {
      location: { file },
      hint: missing ? 'Fill the value, or export the model with a float input.' : undefined,
    },
  )
}

function firstProblem(problems: Int32Array): number {
  for (let row = 0; row < problems.length; row++) if (problems[row] >= 0) return row
  return -1
}
