import { createReadStream } from 'node:fs'

const LF = 10
const CR = 13

/** How the records of a text file are told apart: `without a quote a line is a record. */
export interface Records {
  delimiter: number | null
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
  { delimiter, quote, blankRows, header }: Records,
  onRecord: (line: number) => void,
): Promise<void> {
  let line = 1
  let start = 1
  let quoted = false
  let length = 0
  let fieldStart = true
  let afterReturn = false
  let pastHeader = !header
  const end = () => {
    if (length > 0 || blankRows) {
      if (pastHeader) onRecord(start)
      pastHeader = true
    }
    length = 0
    fieldStart = true
  }
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>)
    for (const byte of chunk) {
      const isSecondHalf = byte === LF && afterReturn
      afterReturn = byte === CR
      if (isSecondHalf) continue
      if (byte === LF || byte === CR) {
        line += 1
        if (quoted) continue
        end()
        start = line
      } else {
        length += 1
        if (byte === quote && (quoted || fieldStart)) {
          quoted = !quoted
          // A doubled quote closes and opens again.
          fieldStart = !quoted
        } else fieldStart = !quoted && byte === delimiter
      }
    }
  if (length > 0) end()
}
