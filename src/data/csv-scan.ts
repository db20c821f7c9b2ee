import { UserError } from '../errors.ts'
import { fileChunks } from '../evidence/files.ts'
import { plural } from '../text.ts'
import { BUFFER, type Dialect, LONG_LINE, LONGEST_LINE } from './csv.ts'

const [LF, CR, SPACE] = [0x0a, 0x0d, 0x20]

/** What a look at all bytes of a file tells besides. */
export interface Looked {
  /** Whether every line is one record: none is empty, and nothing is in quotes. */
  lineByLine: boolean
  /** Whether there are quotes, and more than one of the engine's buffers. */
  mayCutQuotes: boolean
  /** Whether a buffer begins inside of quotes, where a thread may take lines for rows. */
  cutsQuotes: boolean
}

/**
 * Refuses what the engine would change without a word: it drops spaces between a delimiter and a quote, empty fields
 * behind the last column, and a last line that is longer than its buffer, and it reads NUL as any other character. Most
 * files hold none of the few bytes that this takes, which a search finds out; only the others are read byte by byte.
 * @param onChunk sees all bytes on their way
 * @throws UserError with the line.
 */
export async function refuseSilentChanges(
  path: string,
  shownPath: string,
  dialect: Dialect,
  onChunk: (chunk: Buffer) => void = () => {},
): Promise<Looked> {
  const search = new Search(dialect)
  let size = 0
  for await (const chunk of fileChunks(path)) {
    onChunk(chunk)
    search.read(chunk)
    size += chunk.length
  }
  const mayCutQuotes = search.quoted && size > BUFFER
  const isRead = mayCutQuotes || search.isSuspicious()
  return {
    lineByLine: search.lineByLine,
    mayCutQuotes,
    cutsQuotes: isRead && (await scanFields(path, shownPath, dialect)),
  }
}

/** Whether a buffer of the engine begins inside of quotes. */
async function scanFields(path: string, shownPath: string, dialect: Dialect): Promise<boolean> {
  const scan = new Scan(shownPath, dialect)
  let [at, cuts] = [0, false]
  for await (const chunk of fileChunks(path)) {
    const start = at === 0 && chunk.subarray(0, MARK.length).equals(MARK) ? MARK.length : 0
    const cut = (Math.floor(at / BUFFER) + 1) * BUFFER - at
    scan.read(chunk.subarray(start, cut))
    if (cut < chunk.length) {
      cuts ||= scan.isQuoted()
      scan.read(chunk.subarray(cut))
    }
    at += chunk.length
  }
  scan.end()
  return cuts
}

/** The byte order mark of UTF-8. */
const MARK = Buffer.from('\ufeff')

/** A delimiter may have four bytes, and a line end follows it. */
const LONGEST = 5

/** Searches for bytes that most tables do not hold. */
class Search {
  private readonly delimiter: string
  private readonly quote: string
  private found = false
  private tail = Buffer.alloc(0)
  /** Bytes since the last line break. */
  private length = 0
  lineByLine = true
  quoted = false

  constructor({ delimiter, quote }: Dialect) {
    this.delimiter = delimiter
    this.quote = quote
  }

  read(chunk: Buffer): void {
    // Where two chunks meet.
    this.look(Buffer.concat([this.tail, chunk.subarray(0, LONGEST)]))
    this.look(chunk)
    this.measure(chunk)
    // The last chunk may be shorter than a delimiter.
    this.tail = Buffer.concat([this.tail, chunk.subarray(-LONGEST)]).subarray(-LONGEST)
  }

  isSuspicious(): boolean {
    return this.found || this.tail.toString('latin1').endsWith(Buffer.from(this.delimiter).toString('latin1'))
  }

  /** A chunk is shorter than the longest line: of those in it only the first and the last may be too long. */
  private measure(chunk: Buffer): void {
    const end = chunk.includes(LF) ? LF : CR
    const first = chunk.indexOf(end)
    this.found ||= this.length + (first < 0 ? chunk.length : first) > LONGEST_LINE
    this.length = first < 0 ? this.length + chunk.length : chunk.length - 1 - chunk.lastIndexOf(end)
  }

  /** From the end a search looks for the last byte first, and line ends and quotes are rarer than delimiters and blanks. */
  private look(bytes: Buffer): void {
    const { delimiter, quote } = this
    const quoted = quote !== '' && bytes.includes(quote)
    this.quoted ||= quoted
    const returns = bytes.includes(CR)
    if (quoted || returns || bytes.includes('\n\n')) this.lineByLine = false
    this.found ||=
      bytes.includes(0) ||
      bytes.lastIndexOf(`${delimiter}\n`) >= 0 ||
      (returns && bytes.lastIndexOf(`${delimiter}\r`) >= 0) ||
      (quoted && (bytes.lastIndexOf(` ${quote}`) >= 0 || bytes.includes(`${quote} `)))
  }
}

/** What a byte may be, outside of quotes. */
const [OTHER, DELIMITER, QUOTE, BLANK, END, NUL] = [0, 1, 2, 3, 4, 5]

/** Where in a field the scan is. */
const START = 0
/** Only spaces since the delimiter. */
const SPACES = 1
const PLAIN = 2
const QUOTED = 3
/** Behind a quote in quotes: it may be doubled, or the last. */
const CLOSED = 4

/** Follows the fields of a file from its first byte on. */
class Scan {
  private readonly shownPath: string
  private readonly columns: number
  private readonly delimiter: Buffer
  private readonly kinds = new Uint8Array(256)
  private state = START
  /** How many bytes of a delimiter of several have been met. */
  private matched = 0
  private fields = 1
  private line = 1
  private last = 0
  /** Bytes before this chunk, and before this line. */
  private before = 0
  private lineStart = 0

  constructor(shownPath: string, { delimiter, quote, names }: Dialect) {
    this.shownPath = shownPath
    this.columns = names.length
    this.delimiter = Buffer.from(delimiter)
    this.kinds[SPACE] = BLANK
    if (quote !== '') this.kinds[Buffer.from(quote)[0]] = QUOTE
    this.kinds[this.delimiter[0]] = DELIMITER
    this.kinds[LF] = END
    this.kinds[CR] = END
    this.kinds[0] = NUL
  }

  read(chunk: Buffer): void {
    const { kinds } = this
    for (let i = 0; i < chunk.length; i++) {
      const kind = kinds[chunk[i]]
      if (kind === END) this.lineLength(this.before + i)
      if (kind !== OTHER || this.matched > 0) this.meet(chunk[i], kind, i > 0 ? chunk[i - 1] : this.last)
      else if (this.state !== QUOTED) this.state = PLAIN
    }
    this.before += chunk.length
    if (chunk.length > 0) this.last = chunk[chunk.length - 1]
  }

  /** Also behind a quote that may be doubled. */
  isQuoted(): boolean {
    return this.state === QUOTED || this.state === CLOSED
  }

  /** The last line may lack its end. */
  end(): void {
    this.lineLength(this.before)
    if (this.state !== QUOTED) this.row()
  }

  private lineLength(end: number): void {
    if (end - this.lineStart > LONGEST_LINE) throw this.complaint(LONG_LINE.message, LONG_LINE.hint)
    this.lineStart = end + 1
  }

  private meet(byte: number, kind: number, before: number): void {
    if (kind === NUL) throw this.complaint('has a NUL byte', 'Text has none; check the step that writes it.')
    if (kind === END) this.lineEnd(byte, before)
    else if (this.state === QUOTED) this.state = kind === QUOTE ? CLOSED : QUOTED
    else if (kind === DELIMITER || this.matched > 0) this.delimit(byte)
    else if (kind === QUOTE) this.open()
    else this.space()
  }

  /** A delimiter may be a character of several bytes, of which others share some. */
  private delimit(byte: number): void {
    this.matched = byte === this.delimiter[this.matched] ? this.matched + 1 : 0
    if (this.matched === 0) this.state = PLAIN
    if (this.matched < this.delimiter.length) return
    this.matched = 0
    this.fields += 1
    this.state = START
  }

  private open(): void {
    if (this.state === SPACES) throw this.spaced()
    if (this.state !== PLAIN) this.state = QUOTED
  }

  private space(): void {
    if (this.state === CLOSED) throw this.spaced()
    if (this.state === START) this.state = SPACES
  }

  private lineEnd(byte: number, before: number): void {
    const isSecond = byte === LF && before === CR
    if (this.state !== QUOTED && !isSecond) this.row()
    if (!isSecond) this.line += 1
  }

  private row(): void {
    if (this.fields > this.columns)
      throw this.complaint(
        `has ${plural(this.fields, 'field')} where the header has ${this.columns}`,
        'Quote fields that hold the delimiter or a line break.',
      )
    this.fields = 1
    this.state = START
  }

  private spaced(): UserError {
    return this.complaint(
      'has a space between a quote and a delimiter: it may or may not belong to the value',
      "Write no space there, or declare that quotes are plain characters: data.csv.quote: ''.",
    )
  }

  private complaint(message: string, hint: string): UserError {
    return new UserError(message, { location: { file: this.shownPath, line: this.line }, hint })
  }
}
