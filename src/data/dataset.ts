import type { CsvOptions } from '../config/csv.ts'
import { UserError } from '../errors.ts'
import type { DatasetFacts } from '../evidence/facts.ts'
import { inferredValue, inferTypes } from './column-types.ts'
import { type HeaderOptions, hive, readDialect, refuseTwins } from './csv.ts'
import { verifiedDvcDigest } from './dvc.ts'
import { type Engine, sqlFiles, sqlIdentifier, sqlString } from './engine.ts'
import { type Files, type Format, findFiles, shownFile } from './files.ts'
import {
  type FilePart,
  fileParts,
  hexSum,
  partsDigest,
  type RowSum,
  rowsDigest,
  schemaDigest,
  sumRows,
} from './fingerprint.ts'
import type { ImageFile, OnFile } from './images/scan.ts'
import { openImages } from './images/table.ts'
import { checkParquetSchemas } from './parquet.ts'
import { plainFiles } from './plain.ts'
import { type Shard, shardFiles } from './shard.ts'
import { reading, source } from './source.ts'
import { TableBytes } from './table-bytes.ts'
import type { StoredColumn } from './types.ts'

type Columns = DatasetFacts['columns']

/** A dataset whose files were found, as it is stored. */
export interface StoredTable {
  /** Whether these are only the files of a shard. */
  isPart: boolean
  /** The files themselves, packed or not. */
  files: Files
  /** The same as plain UTF-8, which is what is read. */
  plain: string[]
  /** The digests of the files, where they are known already. */
  parts?: FilePart[]
  /** What was declared of its CSV. */
  csv: CsvOptions
  shownPath: string
  format: Format
  /** SQL table expression with the columns as stored: text for CSV. */
  stored: string
  /** The same, read by one thread of the engine: only of CSV. */
  alone?: () => string
  storedColumns: StoredColumn[]
  /** Of a folder of images: what its rows were made of. */
  images?: ImageFile[]
  bytes: TableBytes
}

/** A dataset whose columns are known. */
export interface Table extends StoredTable {
  /** With the types that the values have; for CSV they were found by reading all of them. */
  columns: Columns
  /** SQL table expression with the columns in the types of `columns`. */
  typed: string
}

/** How a dataset is to be read. */
export interface TableOptions extends HeaderOptions {
  shard?: Shard
  /** Hears of every image of a folder. */
  onFile?: OnFile
  parts?: FilePart[]
  /** Columns whose values no error may tell; those of all folders `key=value` where it is left out. */
  classified?: readonly string[]
  /** The caller has {@link TableBytes} look at the bytes beside other work; otherwise that comes first. */
  unseen?: boolean
}

/**
 * Finds a dataset and the columns that it stores. `path` is a file, a folder or a glob; `shownPath` names it in
 * errors.
 * @throws UserError for what is missing, empty or not a table.
 */
export async function openStored(
  engine: Engine,
  path: string,
  shownPath: string,
  options: TableOptions = {},
): Promise<StoredTable> {
  const whole = findFiles(path, shownPath, options.classified)
  if (whole.format === 'images') return openImages(engine, whole, shownPath, options)
  const files = options.shard ? { ...whole, paths: shardFiles(whole.paths, options.shard) } : whole
  const shown = (file: string) => shownFile(files, file, shownPath, options.classified)
  const plain = await plainFiles(files, engine.scratch, options.encoding, shown)
  const names = new Map(plain.map((each, i) => [each, shown(files.paths[i])]))
  return reading(shownPath, async () => {
    const { format, partitions } = files
    const shownPlain = (each: string) => names.get(each) ?? each
    if (format === 'parquet') await checkParquetSchemas(engine, plain, shownPlain)
    const bytes = new TableBytes({ files, plain, shown: shownPlain, csv: options })
    if (!options.unseen) await bytes.look()
    const asked = { paths: plain, format, partitions }
    const alone = () => source(asked, shownPlain, { ...options, alone: true })
    const stored = bytes.strays ? alone() : await storedSource(engine, asked, shownPlain, options)
    const described =
      format === 'csv' && partitions.length === 0
        ? textColumns(plain[0], shownPlain, options)
        : await describeColumns(engine, stored)
    await refuseHiddenColumns(engine, { ...files, paths: plain }, shownPlain, options)
    const storedColumns = described.map(({ name, type }) => ({
      name,
      type,
      text: format === 'csv' || partitions.includes(name),
    }))
    return {
      isPart: options.shard !== undefined,
      files,
      parts: options.parts,
      plain,
      csv: options,
      shownPath,
      format,
      stored,
      alone: format === 'csv' ? alone : undefined,
      storedColumns,
      bytes,
    }
  })
}

/**
 * What `read` gives of a table, and the digests of its files, which are looked at beside it: the engine reads in
 * threads of its own. Where both fail, what the bytes tell is better told.
 * @param known the digests, where somebody has read the bytes
 */
export async function readBeside<T>(
  table: StoredTable,
  read: (table: StoredTable) => Promise<T>,
  known?: FilePart[],
): Promise<{ table: StoredTable; parts: FilePart[]; found: T }> {
  const work = read(table)
  const looking = known ? table.bytes.look().then(() => known) : table.bytes.parts()
  await Promise.allSettled([looking, work])
  const parts = await looking
  return { parts, ...(await orAlone(table, (one) => (one === table ? work : read(one)))) }
}

/**
 * What `read` gives of a table whose bytes have been looked at; where it fails, and threads that begin in the middle of
 * a file may have taken lines in quotes for rows, it is read by one.
 */
async function orAlone<T>(
  table: StoredTable,
  read: (table: StoredTable) => Promise<T>,
): Promise<{ table: StoredTable; found: T }> {
  try {
    return { table, found: await read(table) }
  } catch (error) {
    if (!table.alone || !table.bytes.mayStray) throw error
    const other = { ...table, stored: table.alone() }
    return { table: other, found: await read(other) }
  }
}

/** What the engine would say of files of text, which are all alike. */
const textColumns = (path: string, shown: (path: string) => string, options: HeaderOptions): Columns =>
  readDialect(path, shown(path), options).names.map((name) => ({ name, type: 'VARCHAR' }))

/** A column of the files would give way in silence to the folder's of the same name. */
async function refuseHiddenColumns(
  engine: Engine,
  files: Files,
  shown: (path: string) => string,
  options: HeaderOptions,
): Promise<void> {
  if (files.partitions.length === 0) return
  const [first] = files.paths
  const own = await describeColumns(
    engine,
    source({ ...files, paths: [first], partitions: [] }, shown, options),
  )
  const hidden = own.find(({ name }) => files.partitions.includes(name))
  if (hidden)
    throw new UserError(`has a column "${hidden.name}", which its folder's name gives too`, {
      location: { file: shown(first) },
      hint: 'Leave it out of the file, or out of the folder names.',
    })
}

/** As {@link openStored}, with the types of the values. */
export async function openTable(
  engine: Engine,
  path: string,
  shownPath: string,
  options: TableOptions = {},
): Promise<Table> {
  const opened = await openStored(engine, path, shownPath, options)
  const { stored, storedColumns, format } = opened
  if (isTyped(opened))
    return { ...opened, columns: storedColumns.map(({ name, type }) => ({ name, type })), typed: stored }
  const { table, found } = await orAlone(opened, (one) =>
    reading(shownPath, () => inferTypes(engine, one.stored, storedColumns, format)),
  )
  if (found === null) throw noRows(format, shownPath)
  return typedTable(table, found)
}

/** A table whose columns have been found before. */
export const typedTable = (table: StoredTable, columns: Columns): Table => ({
  ...table,
  columns,
  typed: typedSource(table, columns),
})

/** Whether the files say themselves what types their columns have. */
export const isTyped = ({ format, storedColumns }: StoredTable): boolean =>
  format === 'images' || (format === 'parquet' && storedColumns.every(({ text }) => !text))

export function noRows(format: Format, shownPath: string): UserError {
  return new UserError(format === 'csv' ? 'has a header but no rows' : 'has no rows', {
    location: { file: shownPath },
    hint: 'Check the step that writes it.',
  })
}

export function typedSource({ stored, storedColumns }: StoredTable, columns: Columns): string {
  const values = columns.map(({ name, type }, i) => {
    const column = sqlIdentifier(name)
    return type === storedColumns[i].type ? column : `${inferredValue(column, type)} AS ${column}`
  })
  return `(SELECT ${values.join(', ')} FROM ${stored})`
}

/** Facts and digests of a dataset; reads all of it. Of a part they hold what the digests of the whole need. */
export async function describeTable(engine: Engine, table: Table): Promise<DatasetFacts> {
  const { shownPath, typed, columns } = table
  return factsOf(table, columns, await reading(shownPath, () => sumRows(engine, typed, columns)))
}

/** Facts of a dataset whose rows have been summed; reads the bytes of its files. */
export async function factsOf(table: StoredTable, columns: Columns, summed: RowSum): Promise<DatasetFacts> {
  const parts = table.parts ?? (await fileParts(table.files))
  const facts = withRowSum(await countedFacts({ ...table, parts }, columns, summed.rows), summed)
  return table.isPart ? { ...facts, parts: { files: parts, sum: hexSum(summed.sum) } } : facts
}

/** What is known of a dataset whose rows have been counted and not summed. */
export type UnsummedFacts = Omit<DatasetFacts, 'digests'> & { digests: Omit<DatasetFacts['digests'], 'rows'> }

export const withRowSum = (facts: UnsummedFacts, { sum }: Pick<RowSum, 'sum'>): DatasetFacts => ({
  ...facts,
  digests: { ...facts.digests, rows: rowsDigest(facts.columns, facts.rows, sum) },
})

/** As {@link describeTable} in a fraction of its time; `rows` where they have been counted. */
export async function unsummedFacts(engine: Engine, table: Table, rows?: number): Promise<UnsummedFacts> {
  return countedFacts(table, table.columns, rows ?? (await countRows(engine, table)))
}

async function countRows(engine: Engine, { shownPath, typed }: Table): Promise<number> {
  const [{ n }] = await reading(shownPath, () => engine.rows(`SELECT count(*) AS n FROM ${typed}`))
  return n as number
}

async function countedFacts(
  { files, parts: known, shownPath, format, isPart }: StoredTable,
  columns: Columns,
  rows: number,
): Promise<UnsummedFacts> {
  const dvc = isPart ? null : await verifiedDvcDigest(files.path, shownPath)
  const parts = known ?? (await fileParts(files))
  return {
    path: shownPath,
    format,
    bytes: parts.reduce((total, { bytes }) => total + bytes, 0),
    rows,
    columns,
    digests: {
      bytes: partsDigest(parts),
      schema: schemaDigest(columns),
      ...(dvc === null ? {} : { dvc }),
    },
  }
}

async function describeColumns(engine: Engine, table: string): Promise<Columns> {
  const described = await engine.rows(`DESCRIBE SELECT * FROM ${table}`)
  return described.map((row) => ({ name: row.column_name as string, type: row.column_type as string }))
}

/** The engine guesses dates in JSON by looks alone; text stays text here, and {@link inferTypes} decides. */
async function storedSource(
  engine: Engine,
  files: Pick<Files, 'paths' | 'format' | 'partitions'>,
  shown: (path: string) => string,
  options: HeaderOptions,
): Promise<string> {
  const table = source(files, shown, options)
  if (files.format !== 'jsonl') return table
  const described = await describeColumns(engine, table)
  await refuseTwinKeys(engine, files.paths, described, shown)
  const columns = described
    .filter(({ name }) => !files.partitions.includes(name))
    .map(({ name, type }) => {
      const kept = /^(DATE|TIME|UUID)/.test(type) ? 'VARCHAR' : type
      return `${sqlString(name)}: ${sqlString(kept)}`
    })
  return (
    `read_json(${sqlFiles(files.paths)}, format = 'newline_delimited', records = true, ` +
    `columns = {${columns.join(', ')}}${hive(files.partitions)})`
  )
}

/** Of two keys that differ only in case the engine renames the second, and then finds no value for it. */
async function refuseTwinKeys(
  engine: Engine,
  paths: string[],
  columns: Columns,
  shown: (path: string) => string,
): Promise<void> {
  const names = new Set(columns.map(({ name }) => name.toLowerCase()))
  const renamed = columns.some(
    ({ name }) => /_\d+$/.test(name) && names.has(name.toLowerCase().replace(/_\d+$/, '')),
  )
  if (!renamed) return
  const keys = await engine.rows(
    `SELECT DISTINCT unnest(json_keys(json)) AS key FROM read_json_objects(${sqlFiles(paths)}, format = 'newline_delimited') ORDER BY key`,
  )
  refuseTwins(
    keys.map(({ key }) => key as string),
    (message, hint) => new UserError(message, { location: { file: shown(paths[0]) }, hint }),
  )
}
