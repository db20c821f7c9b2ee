import { existsSync, globSync, statSync } from 'node:fs'
import { basename, dirname, extname, isAbsolute } from 'node:path'
import { ActionError, UserError } from '../errors.ts'
import type { DatasetFacts } from '../evidence/facts.ts'
import { didYouMean, plural } from '../text.ts'
import { csvSource, firstBytes, readDialect } from './csv.ts'
import { sqlFiles } from './engine.ts'

export type Format = DatasetFacts['format']

/** Files that together are one dataset, in the order in which their rows count. */
export interface Files {
  paths: string[]
  format: Format
}

const EXTENSIONS: Record<string, Format> = {
  '.parquet': 'parquet',
  '.pq': 'parquet',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
}

/** By its extension, a file that can hold rows. */
export const isTable = (path: string): boolean => extname(path).toLowerCase() in EXTENSIONS

/**
 * Finds the file of that very name, else the files of a glob, and their format by first bytes and extension.
 * @throws UserError for what is missing, empty, or not a table.
 */
export function findFiles(path: string, shownPath: string): Files {
  const paths = /[*?[{]/.test(path) && !existsSync(path) ? globSync(path).sort() : [path]
  if (paths.length === 0) throw new UserError('matches no file', { location: { file: shownPath } })
  const formats = paths.map((file) => formatOf(file, paths.length === 1 ? shownPath : file))
  const other = formats.findIndex((format) => format !== formats[0])
  if (other >= 0)
    throw new UserError(`mixes formats: ${formats[0]} and ${formats[other]}`, {
      location: { file: shownPath },
      hint: 'Name files of one format.',
    })
  return { paths, format: formats[0] }
}

function formatOf(path: string, shownPath: string): Format {
  const refuse = (message: string, hint?: string) =>
    new UserError(message, { location: { file: shownPath }, hint })
  const status = statSync(path, { throwIfNoEntry: false })
  if (!status) throw refuse(`does not exist.${didYouMean(basename(path), neighbours(path))}`)
  if (!status.isFile()) throw refuse('is a folder', 'Name a file, or a pattern such as folder/*.parquet.')
  if (status.size === 0) throw refuse('is empty', 'Check the step that writes it.')
  const start = firstBytes(path, 1024)
  const isParquet = start.subarray(0, 4).toString('latin1') === 'PAR1'
  if (isParquet) return 'parquet'
  refuseForeign(start, refuse)
  const format = EXTENSIONS[extname(path).toLowerCase()]
  if (format === undefined)
    throw refuse(
      `has an unknown extension "${extname(path)}"`,
      `Known: ${Object.keys(EXTENSIONS).join(', ')}.`,
    )
  if (format === 'parquet') throw refuse('is not a Parquet file', 'Check the step that writes it.')
  return format
}

function refuseForeign(start: Buffer, refuse: (message: string, hint?: string) => UserError): void {
  const text = start.toString('latin1')
  if (text.startsWith('version https://git-lfs.github.com/spec/'))
    throw refuse(
      'is a Git LFS pointer, not the data',
      'Check out with `lfs: true`, or run `git lfs pull` before this step.',
    )
  if (/^\s*<(!doctype|html|\?xml)/i.test(text))
    throw refuse('is a web page, not a table', 'The download may have given an error page.')
  if (start[0] === 0x1f && start[1] === 0x8b)
    throw refuse('is compressed with gzip', 'Decompress it first, or write Parquet.')
  if (text.startsWith('PK\x03\x04')) throw refuse('is a ZIP archive, not a table', 'Unpack it first.')
  if (start.includes(0)) throw refuse('is a binary file, not a table', 'Write CSV, Parquet or JSON Lines.')
}

function neighbours(path: string): string[] {
  const folder = dirname(path)
  return globSync('*', { cwd: isAbsolute(folder) ? folder : `./${folder}` })
}

/** The table expression of files: CSV as text columns, Parquet and JSON Lines as typed ones. */
export function source(path: string | string[], format: Format, shownPath?: string): string {
  const paths = typeof path === 'string' ? [path] : path
  const list = sqlFiles(paths)
  if (format === 'parquet') return `read_parquet(${list})`
  if (format === 'jsonl')
    return `read_json(${list}, format = 'newline_delimited', records = true, sample_size = -1, maximum_depth = 2)`
  const dialects = paths.map((file) => readDialect(file, shownPath ?? file))
  const other = dialects.findIndex((dialect) => dialect.names.join('\n') !== dialects[0].names.join('\n'))
  if (other >= 0)
    throw new UserError(`has other columns than ${paths[0]}`, { location: { file: paths[other], line: 1 } })
  return csvSource(paths, dialects[0])
}

/**
 * Runs `body`, which reads the dataset; what the engine says about a file that it cannot read becomes one line
 * without the engine's quotation of the data.
 */
export async function reading<T>(shownPath: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body()
  } catch (error) {
    if (error instanceof ActionError || !(error instanceof Error)) throw error
    throw readFailure(error, shownPath)
  }
}

function readFailure(error: Error, shownPath: string): Error {
  const line = Number(/(?:on Line:|in line|at line) (\d+)/.exec(error.message)?.[1])
  const location = { file: shownPath, line: Number.isInteger(line) ? line : undefined }
  const fields = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(error.message)
  if (fields)
    return new UserError(`has ${plural(Number(fields[2]), 'field')} where the header has ${fields[1]}`, {
      location,
      hint: 'Quote fields that hold the delimiter or a line break.',
    })
  if (/unterminated quote|Value with unterminated|quote should be followed/i.test(error.message))
    return new UserError('has a quoted field that does not end', { location })
  if (/unicode|utf-8|utf8/i.test(error.message))
    return new UserError('is not UTF-8 text', { location, hint: 'Save it as UTF-8.' })
  if (/Malformed JSON|JSON/i.test(error.message))
    return new UserError('is not JSON Lines: one object a line', { location })
  if (/^(Invalid Input|IO|TProtocol|Not implemented|Out of Range)/.test(error.message))
    return new UserError('cannot be read as a table', {
      location,
      hint: 'It may be cut off or damaged; check the step that writes it.',
      cause: error,
    })
  return error
}
