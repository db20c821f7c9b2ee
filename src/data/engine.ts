import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection, DuckDBDataChunk, DuckDBValue, DuckDBVector } from '@duckdb/node-api'
import { PlatformError } from '../errors.ts'
import { loadDuckdb } from '../platform/native.ts'

/**
 * One column of a result. Numbers, booleans (0, 1) and decimals are a `Float64Array` with NaN for null; everything
 * else (text, dates, timestamps) is the engine's text with null for null.
 */
export type Column = Float64Array | (string | null)[]

/** Values as the engine stores them. */
export type Items =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint16Array
  | Uint32Array

/** Some consecutive rows of a result, column by column. */
export interface Chunk {
  rows: number
  names: string[]
  column(index: number): Column
  /** A view of a numeric column without nulls, to be read before the next chunk; else null. */
  items(index: number): Items | null
}

/** An open SQL engine on local files. Not for sharing between processes; close it. */
export interface Engine {
  /** A folder outside of the workspace that goes when the engine closes. */
  scratch: string
  /** All rows as objects; bigints become numbers where that loses nothing, decimals and dates as JavaScript has them. */
  rows(sql: string): Promise<Record<string, unknown>[]>
  /** All rows as whole columns, in the order of the result. */
  columns(sql: string): Promise<Record<string, Column>>
  /** The rows in order, about 2,000 at a time, without an object per row. */
  stream(sql: string): AsyncIterable<Chunk>
  close(): void
}

export interface EngineOptions {
  /** Such as `4GB`. Default: half of the machine's memory; more spills to a temporary folder. */
  memoryLimit?: string
  threads?: number
}

type Duckdb = Awaited<ReturnType<typeof loadDuckdb>>

const MEBIBYTE = 1 << 20

/** Failures that are about names in a statement of ours, and quote no data. */
const ABOUT_NAMES = /^(Binder|Catalog) Error: [^\n]*/

/**
 * A failure of the engine. What it says may quote a raw line of the data, so its message is the kind alone, which may
 * go to any log; `said` is for who looks for a known cause, and must not be shown.
 */
export class EngineError extends Error {
  readonly #said: string

  constructor(said: string) {
    const kind = /^[A-Z][A-Za-z -]* Error(?=:)/.exec(said)?.[0] ?? 'an error of the engine'
    super(ABOUT_NAMES.exec(said)?.[0] ?? kind)
    this.name = 'EngineError'
    this.#said = said
  }

  get said(): string {
    return this.#said
  }

  /** `Conversion Error` */
  get kind(): string {
    return this.message.split(':')[0]
  }
}

/** Opens an in-memory engine that loads no extension, keeps row order, and spills outside of the workspace. */
export async function openEngine(options: EngineOptions = {}): Promise<Engine> {
  return open(await loadDuckdb(), options)
}

async function open({ DuckDBInstance }: Duckdb, options: EngineOptions): Promise<Engine> {
  const spill = mkdtempSync(join(tmpdir(), 'mlops-tables-'))
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: options.memoryLimit ?? `${Math.floor(totalmem() / 2 / MEBIBYTE)}MiB`,
    threads: String(options.threads ?? availableParallelism()),
    temp_directory: spill,
    preserve_insertion_order: 'true',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_unsigned_extensions: 'false',
  })
  const connection = await instance.connect()
  await connection.run(`SET TimeZone = 'UTC'`)
  await connection.run('SET lock_configuration = true')
  return {
    scratch: spill,
    rows: (sql) => rows(connection, sql),
    columns: (sql) => columns(connection, sql),
    stream: (sql) => stream(connection, sql),
    close() {
      connection.closeSync()
      instance.closeSync()
      rmSync(spill, { recursive: true, force: true })
    },
  }
}

/** An engine, and what `work` gives, which runs while the engine opens in a thread of its own; if it fails, none is open. */
export async function openBeside<T>(work: () => Promise<T>): Promise<[Engine, T]> {
  const ignore = () => {}
  const opening = open(await loadDuckdb(), {})
  opening.catch(ignore)
  try {
    const done = await work()
    return [await opening, done]
  } catch (error) {
    await opening.then((engine) => engine.close(), ignore)
    throw error
  }
}

/** `'it''s'` */
export const sqlString = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A list of files, each of exactly that name: the engine would take `a[1].csv` for a pattern, and read `a1.csv`. */
export const sqlFiles = (paths: string[]): string =>
  `[${paths.map((path) => sqlString(path.replaceAll(/[*?[]/g, '[$&]'))).join(', ')}]`

/**
 * As `IN`, of which the engine makes a join from five values on: behind it the rows of its threads stand in any order,
 * and a row number means nothing.
 */
export const sqlOneOf = (value: string, literals: string[]): string =>
  `list_contains([${literals.join(', ')}], ${value})`

/** `"a ""b"""` */
export const sqlIdentifier = (name: string): string => `"${name.replaceAll('"', '""')}"`

async function rows(connection: DuckDBConnection, sql: string): Promise<Record<string, unknown>[]> {
  const reader = await guard(() => connection.runAndReadAll(sql))
  return reader
    .getRowObjectsJS()
    .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, small(value)])))
}

const small = (value: unknown): unknown =>
  typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value

async function columns(connection: DuckDBConnection, sql: string): Promise<Record<string, Column>> {
  const result = await guard(() => connection.run(sql))
  const names = result.deduplicatedColumnNames()
  const numeric = numericColumns(result.columnTypes().map(String))
  const chunks = await guard(() => result.fetchAllChunks())
  const total = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0)
  return Object.fromEntries(
    names.map((name, index) => {
      const column: Column = numeric[index] ? new Float64Array(total) : new Array<string | null>(total)
      let offset = 0
      for (const chunk of chunks) {
        fill(column, offset, chunk, index)
        offset += chunk.rowCount
      }
      return [name, column]
    }),
  )
}

async function* stream(connection: DuckDBConnection, sql: string): AsyncGenerator<Chunk> {
  const result = await guard(() => connection.stream(sql))
  const names = result.deduplicatedColumnNames()
  const numeric = numericColumns(result.columnTypes().map(String))
  for (;;) {
    const chunk = await guard(() => result.fetchChunk())
    if (!chunk || chunk.rowCount === 0) return
    yield {
      rows: chunk.rowCount,
      names,
      column(index) {
        const column: Column = numeric[index]
          ? new Float64Array(chunk.rowCount)
          : new Array<string | null>(chunk.rowCount)
        fill(column, 0, chunk, index)
        return column
      },
      items: (index) => items(chunk.getColumnVector(index)),
    }
  }
}

const NUMERIC = /^(BOOLEAN|U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\))$/

const numericColumns = (types: string[]): boolean[] => types.map((type) => NUMERIC.test(type))

/** What the engine's vectors of plain numbers have beside `getItem`, which asks for every value whether it is null. */
interface PlainVector {
  items?: unknown
  validity?: { data: unknown }
}

/** The values of a vector of numbers in memory, where none of them is null. Scaled numbers are no such vector. */
function items(vector: DuckDBVector): Items | null {
  const { items, validity } = vector as PlainVector
  if (!ArrayBuffer.isView(items) || items instanceof DataView || validity?.data !== null) return null
  return PLAIN.test(String(vector.type)) ? (items as Items) : null
}

const PLAIN = /^(U?(TINY|SMALL)INT|U?INTEGER|BIGINT|FLOAT|DOUBLE)$/

function fill(column: Column, offset: number, chunk: DuckDBDataChunk, index: number): void {
  const vector = chunk.getColumnVector(index)
  const rowCount = chunk.rowCount
  const plain = column instanceof Float64Array ? items(vector) : null
  if (plain && !(plain instanceof BigInt64Array)) (column as Float64Array).set(plain, offset)
  else if (column instanceof Float64Array)
    for (let row = 0; row < rowCount; row++) column[offset + row] = toNumber(vector.getItem(row))
  else
    for (let row = 0; row < rowCount; row++) {
      const value = vector.getItem(row)
      column[offset + row] = value === null ? null : String(value)
    }
}

function toNumber(value: DuckDBValue): number {
  if (typeof value === 'number') return value
  if (value === null) return Number.NaN
  if (typeof value === 'object' && 'toDouble' in value) return value.toDouble()
  return Number(value)
}

/** Memory that does not suffice is the machine's fault, and has a remedy; no failure goes up with its words. */
async function guard<T>(body: () => Promise<T>): Promise<T> {
  try {
    return await body()
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Out of Memory'))
      throw new PlatformError('the data needs more memory or temporary disk space than this machine gives', {
        hint: 'Use a larger runner, or Parquet with fewer columns.',
      })
    throw error instanceof Error ? new EngineError(error.message) : error
  }
}
