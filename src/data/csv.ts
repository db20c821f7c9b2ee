import { closeSync, openSync, readSync } from 'node:fs'
import { UserError } from '../errors.ts'
import { sqlFiles, sqlString } from './engine.ts'

/** What separates the fields of a CSV file, and the names in its header. */
export interface Dialect {
  delimiter: string
  names: string[]
}

const DELIMITERS = [',', ';', '\t', '|']
const HEADER_LIMIT = 1 << 18

/**
 * Reads the header ourselves: an engine that guesses renames duplicates, drops spaces and takes data for names.
 * @throws UserError where there is no usable header.
 */
export function readDialect(path: string, shownPath: string): Dialect {
  const refuse = (message: string, hint?: string) =>
    new UserError(message, { location: { file: shownPath, line: 1 }, hint })
  const header = headerLine(decode(firstBytes(path, HEADER_LIMIT), refuse))
  const delimiter = mostFrequent(header)
  const names = splitFields(header, delimiter)
  const empty = names.indexOf('')
  if (empty >= 0)
    throw refuse(`column ${empty + 1} has no name`, 'Give every column a name in the first line.')
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw refuse(`two columns are named "${twice}"`, 'Rename one of them.')
  if (names.every((name) => /^[+-]?[0-9.]+$/.test(name)))
    throw refuse(
      'has no header: the first line holds only numbers',
      'Write the column names in the first line.',
    )
  return { delimiter, names }
}

/** The files as one table of text, in the order given. Values are NULL where the field is empty. */
export function csvSource(paths: string[], dialect: Dialect): string {
  const columns = dialect.names.map((name) => `${sqlString(name)}: 'VARCHAR'`).join(', ')
  return (
    `read_csv(${sqlFiles(paths)}, auto_detect = false, header = true, ` +
    `delim = ${sqlString(dialect.delimiter)}, quote = '"', escape = '"', nullstr = '', columns = {${columns}})`
  )
}

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

function decode(bytes: Buffer, refuse: (message: string, hint?: string) => UserError): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    throw refuse('is not UTF-8 text', 'Save it as UTF-8.')
  }
}

function headerLine(text: string): string {
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted
    else if (!quoted && (text[i] === '\n' || text[i] === '\r')) return text.slice(0, i)
  }
  return text
}

function mostFrequent(header: string): string {
  const plain = header.replace(/"[^"]*"/g, '')
  const occurrences = (delimiter: string) => plain.split(delimiter).length - 1
  return DELIMITERS.reduce((best, delimiter) =>
    occurrences(delimiter) > occurrences(best) ? delimiter : best,
  )
}

function splitFields(line: string, delimiter: string): string[] {
  const fields: string[] = []
  let field = ''
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"' && quoted && line[i + 1] === '"') {
      field += '"'
      i += 1
    } else if (line[i] === '"') quoted = !quoted
    else if (line[i] === delimiter && !quoted) {
      fields.push(field)
      field = ''
    } else field += line[i]
  }
  return [...fields, field]
}
