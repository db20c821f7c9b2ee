import { UserError } from '../errors.ts'
import { plural } from '../text.ts'
import { csvSource, type HeaderOptions, hive, LONG_LINE, readDialect } from './csv.ts'
import { EngineError, sqlFiles } from './engine.ts'
import type { Files } from './files.ts'

/** The table expression of plain files: CSV as text columns, Parquet and JSON Lines as typed ones. */
export function source(
  { paths, format, partitions }: Pick<Files, 'paths' | 'format' | 'partitions'>,
  shown: (path: string) => string,
  options: HeaderOptions = {},
): string {
  const list = sqlFiles(paths)
  if (format === 'parquet') return `read_parquet(${list}${hive(partitions)})`
  if (format === 'jsonl')
    return `read_json(${list}, format = 'newline_delimited', records = true, sample_size = -1, maximum_depth = 2${hive(partitions)})`
  const dialects = paths.map((file) => readDialect(file, shown(file), options))
  const other = dialects.findIndex(
    ({ names, delimiter }) =>
      names.join('\n') !== dialects[0].names.join('\n') || delimiter !== dialects[0].delimiter,
  )
  if (other >= 0)
    throw new UserError(`has other columns or another delimiter than ${shown(paths[0])}`, {
      location: { file: shown(paths[other]), line: 1 },
    })
  return csvSource(paths, dialects[0], partitions, options.alone)
}

/**
 * Runs `body`, which reads the dataset; what the engine says about a file that it cannot read becomes one line
 * without the engine's quotation of the data.
 */
export async function reading<T>(shownPath: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body()
  } catch (error) {
    throw error instanceof EngineError ? readFailure(error, shownPath) : error
  }
}

const FIELDS = /Expected Number of Columns: (\d+) Found: (\d+)/

/** What the engine says, what we say, and what to do about it. */
const FAILURES: { said: RegExp; message: string; hint?: string }[] = [
  {
    said: /unterminated quote|Value with unterminated|quote should be followed/i,
    message: 'has a quoted field that does not end, or text after the end of its quotes',
    hint: 'A quote inside of quotes is written twice.',
  },
  {
    // A line that is longer than a buffer cannot be read in parallel, and has no number.
    said: /Maximum line size|maximum_line_size|max_line_size|buffer_size|does not support a full read/i,
    ...LONG_LINE,
  },
  {
    said: /state machine reached an invalid state/i,
    message: 'mixes line breaks: some lines end with CR LF, some with LF or CR alone',
    hint: 'Write every line with the same end.',
  },
  {
    said: /unicode|utf-8|utf8/i,
    message: 'is not UTF-8 text',
    hint: 'Save it as UTF-8, or declare its encoding: data.csv.encoding.',
  },
  { said: /has duplicate key/i, message: 'has an object with the same key twice' },
  { said: /Malformed JSON|JSON/i, message: 'is not JSON Lines: one object a line' },
  {
    said: /^(Invalid Input|IO|TProtocol|Not implemented|Out of Range)/,
    message: 'cannot be read as a table',
    hint: 'It may be cut off or damaged; check the step that writes it.',
  },
]

function readFailure(error: EngineError, shownPath: string): Error {
  const line = Number(/(?:on Line:|in line|at line) (\d+)/.exec(error.said)?.[1])
  const location = { file: shownPath, line: Number.isInteger(line) ? line : undefined }
  const fields = FIELDS.exec(error.said)
  if (fields)
    return new UserError(`has ${plural(Number(fields[2]), 'field')} where the header has ${fields[1]}`, {
      location,
      hint: 'Quote fields that hold the delimiter or a line break.',
    })
  const failure = FAILURES.find(({ said }) => said.test(error.said))
  return failure ? new UserError(failure.message, { location, hint: failure.hint, cause: error }) : error
}
