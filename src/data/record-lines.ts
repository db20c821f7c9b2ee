import { fileChunks } from '../evidence/files.ts'

const LF = 10
const CR = 13
const MARK = Buffer.from('\ufeff')

/** How the records of a text file are told apart: without a quote a line is a record. */
export interface Records {
  delimiter: Buffer | null
  quote: number | null
  /** Lines of nothing are rows of one column, and no rows of more. */
  blankRows: boolean
  header: boolean
}

/**
 * Calls `onRecord` with the 1-based line on which each record of a file begins, in order, the header left out. Fields
 * in quotes may hold line breaks, so that a record's number does not tell its line.
 */
export async function recordLines(
  path: string,
  records: Records,
  onRecord: (line: number) => void,
): Promise<void> {
  const scan = new LineScan(records, onRecord)
  let isFirst = true
  for await (const chunk of fileChunks(path)) {
    scan.read(isFirst && chunk.subarray(0, MARK.length).equals(MARK) ? chunk.subarray(MARK.length) : chunk)
    isFirst = false
  }
  scan.end()
}

/** A line without a quote is passed by a search for its end; only the others are read byte by byte. */
class LineScan {
  private readonly records: Records
  private readonly onRecord: (line: number) => void
  private line = 1
  /** The line on which this record begins. */
  private start = 1
  /** Bytes of this record, line ends left out. */
  private length = 0
  private quoted = false
  private fieldStart = true
  /** How many bytes of a delimiter have been met. */
  private matched = 0
  private afterReturn = false
  private pastHeader: boolean

  constructor(records: Records, onRecord: (line: number) => void) {
    this.records = records
    this.onRecord = onRecord
    this.pastHeader = !records.header
  }

  read(chunk: Buffer): void {
    const { quote } = this.records
    let [nextQuote, nextReturn] = [-1, -1]
    for (let at = 0; at < chunk.length; ) {
      const end = indexOr(chunk, LF, at)
      if (nextReturn < at) nextReturn = indexOr(chunk, CR, at)
      if (nextQuote < at) nextQuote = quote === null ? chunk.length : indexOr(chunk, quote, at)
      const last = nextReturn === end - 1 ? end - 1 : end
      if (end < chunk.length && !this.quoted && !this.afterReturn && nextQuote > end && nextReturn >= last) {
        this.length += last - at
        this.lineEnd()
      } else for (const byte of chunk.subarray(at, end + 1)) this.meet(byte)
      at = end + 1
    }
  }

  /** The last line may lack its end. */
  end(): void {
    if (this.length > 0) this.record()
  }

  private meet(byte: number): void {
    const isSecondHalf = byte === LF && this.afterReturn
    this.afterReturn = byte === CR
    if (isSecondHalf) return
    if (byte === LF || byte === CR) this.lineEnd()
    else this.field(byte)
  }

  private lineEnd(): void {
    this.line += 1
    if (this.quoted) return
    this.record()
    this.start = this.line
  }

  private field(byte: number): void {
    this.length += 1
    if (byte === this.records.quote && (this.quoted || this.fieldStart)) {
      this.quoted = !this.quoted
      // A doubled quote closes and opens again.
      this.fieldStart = !this.quoted
      return
    }
    const { delimiter } = this.records
    if (this.quoted || delimiter === null) this.fieldStart = false
    else {
      this.matched = byte === delimiter[this.matched] ? this.matched + 1 : Number(byte === delimiter[0])
      this.fieldStart = this.matched === delimiter.length
      if (this.fieldStart) this.matched = 0
    }
  }

  private record(): void {
    if (this.length > 0 || this.records.blankRows) {
      if (this.pastHeader) this.onRecord(this.start)
      this.pastHeader = true
    }
    this.length = 0
    this.fieldStart = true
    this.matched = 0
  }
}

const indexOr = (chunk: Buffer, byte: number, from: number): number => {
  const found = chunk.indexOf(byte, from)
  return found < 0 ? chunk.length : found
}
