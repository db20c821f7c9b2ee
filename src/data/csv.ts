import { closeSync, openSync, readSync } from 'node:fs'
import type { CsvOptions } from '../config/csv.ts'
import { UserError } from '../errors.ts'
import { bytes, plural } from '../text.ts'
import { sqlFiles, sqlString } from './engine.ts'
import type { Refuse } from './foreign.ts'

/** What separates the fields of a CSV file, and the names in its header. */
export interface Dialect {
  delimiter: string
  quote: string
  names: string[]
}

/** What was declared of a file, and names of which its header must have one before any is shown. */
export interface HeaderOptions extends CsvOptions {
  names?: string[]
  /** Whether one thread of the engine reads a file from its beginning. */
  alone?: boolean
}

const DELIMITERS = [',', ';', '\t', '|']
const HEADER_LIMIT = 1 << 18
const MARK = Buffer.from('\ufeff')

/**
 * Reads the header ourselves: an engine that guesses renames duplicates, drops spaces and takes data for names.
 * @throws UserError where there is no usable header.
 */
export function readDialect(path: string, shownPath: string, options: HeaderOptions = {}): Dialect {
  const refuse = (message: string, hint?: string) =>
    new UserError(message, { location: { file: shownPath, line: 1 }, hint })
  const { quote = '"' } = options
  const bytes = firstBytes(path, HEADER_LIMIT)
  const start = decode(bytes, refuse)
  const header = headerLine(start, quote, refuse)
  // The engine would drop it from the value.
  if (/^[\r\n]+\ufeff/.test(start.slice(header.length)))
    throw refuse(
      'has a byte order mark after the header',
      'Files were joined: leave out the mark of the second.',
    )
  const delimiter = options.delimiter ?? mostFrequent(header, quote)
  const names = splitFields(header, delimiter, quote, refuse)
  if (options.names && !names.some((name) => options.names?.includes(name)))
    throw refuse(
      `has no header: none of the ${plural(names.length, 'field')} of its first line is a column of the contract`,
      'Write the column names in the first line. They are not shown here: they may be values of a classified column.',
    )
  const empty = names.indexOf('')
  if (empty >= 0)
    throw refuse(`column ${empty + 1} has no name`, 'Give every column a name in the first line.')
  refuseTwins(names, refuse)
  // The engine would take the rest of the name for a row.
  if (bytes.subarray(0, 3).equals(MARK) && names.some((name) => /[\r\n]/.test(name)))
    throw refuse(
      'has a byte order mark, and a line break in the name of a column',
      'Save it without the mark, or name the column in one line.',
    )
  if (names.every((name) => /^[+-]?[0-9.]+$/.test(name)))
    throw refuse(
      'has no header: the first line holds only numbers',
      'Write the column names in the first line.',
    )
  return { delimiter, quote, names }
}

/** The engine takes names that differ only in case for one, and would rename the second. */
export function refuseTwins(names: string[], refuse: Refuse): void {
  const folded = names.map((name) => name.toLowerCase())
  const second = folded.findIndex((name, i) => folded.indexOf(name) !== i)
  if (second < 0) return
  const first = names[folded.indexOf(folded[second])]
  throw first === names[second]
    ? refuse(`two columns are named "${first}"`, 'Rename one of them.')
    : refuse(`columns "${first}" and "${names[second]}" differ only in case`, 'Rename one of them.')
}

/** Bytes that a thread of the engine takes at once; its own buffers of 32 MB take a sixth more time, and more memory. */
export const BUFFER = 8_000_000
/** Bytes; the engine's own, which would grow with the buffer. */
export const LONGEST_LINE = 2_000_000
export const LONG_LINE = {
  message: 'has a line of more than 2 MB',
  hint: 'A quote that does not end makes the rest of a file one line; else write Parquet.',
}

/**
 * The files as one table of text, in the order given. A field with nothing in it is NULL; one with `""` is the text
 * that its writer quoted, which has no characters.
 */
export function csvSource(paths: string[], dialect: Dialect, partitions: string[], alone = false): string {
  const columns = dialect.names.map((name) => `${sqlString(name)}: 'VARCHAR'`).join(', ')
  return (
    `read_csv(${sqlFiles(paths)}, auto_detect = false, header = true, ` +
    `delim = ${sqlString(dialect.delimiter)}, quote = ${sqlString(dialect.quote)}, ` +
    `escape = ${sqlString(dialect.quote)}, nullstr = '', allow_quoted_nulls = false, ` +
    `parallel = ${!alone}, buffer_size = ${BUFFER}, max_line_size = ${LONGEST_LINE}, columns = {${columns}}${hive(partitions)})`
  )
}

/** Columns from the names of folders come as text, whatever they look like. */
export const hive = (partitions: string[]): string =>
  partitions.length > 0
    ? ', hive_partitioning = true, hive_types_autocast = false'
    : ', hive_partitioning = false'

/** The first `limit` bytes of a file. */
export function firstBytes(path: string, limit: number): Buffer {
  const buffer = Buffer.alloc(limit)
  const descriptor = openSync(path, 'r')
  try {
    return buffer.subarray(0, readSync(descriptor, buffer, 0, limit, 0))
  } finally {
    closeSync(descriptor)
  }
}

/** A header is read as far as the limit, which may cut a character into two. */
function decode(bytes: Buffer, refuse: Refuse): string {
  if (bytes.includes(0))
    throw refuse(
      'is a binary file, not a table',
      'Write CSV, Parquet or JSON Lines. Where it is UTF-16 without a mark, declare it: data.csv.encoding.',
    )
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: bytes.length === HEADER_LIMIT })
  } catch {
    throw refuse('is not UTF-8 text', 'Save it as UTF-8, or declare its encoding: data.csv.encoding.')
  }
}

function headerLine(text: string, quote: string, refuse: Refuse): string {
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    if (text[i] === quote) quoted = !quoted
    else if (!quoted && (text[i] === '\n' || text[i] === '\r')) return text.slice(0, i)
  }
  if (quoted) throw refuse('has a quoted name that does not end')
  if (text.length >= HEADER_LIMIT)
    throw refuse(`has no line break in its first ${bytes(HEADER_LIMIT)}`, 'The first line holds the names.')
  return text
}

function mostFrequent(header: string, quote: string): string {
  const plain =
    quote === ''
      ? header
      : header
          .split(quote)
          .filter((_, i) => i % 2 === 0)
          .join('')
  const occurrences = (delimiter: string) => plain.split(delimiter).length - 1
  return DELIMITERS.reduce((best, delimiter) =>
    occurrences(delimiter) > occurrences(best) ? delimiter : best,
  )
}

/** A quote opens a field only as its first character, and only a doubled one stands for itself (RFC 4180). */
function splitFields(line: string, delimiter: string, quote: string, refuse: Refuse): string[] {
  const fields: string[] = []
  let field = ''
  let quoted = false
  let closed = false
  for (let i = 0; i < line.length; i++) {
    if (quoted && line[i] === quote && line[i + 1] === quote) {
      field += quote
      i += 1
    } else if (quoted && line[i] === quote) {
      quoted = false
      closed = true
    } else if (!quoted && line[i] === quote && field === '' && !closed) quoted = true
    else if (!quoted && line[i] === delimiter) {
      fields.push(field)
      field = ''
      closed = false
    } else if (closed) throw refuse(`column ${fields.length + 1} has text after the end of its quotes`)
    else field += line[i]
  }
  return [...fields, field]
}
