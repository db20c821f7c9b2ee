import { mkdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { refuseSilentChanges } from '../../src/data/csv-scan.ts'
import { openStored, type TableOptions } from '../../src/data/dataset.ts'
import { placing, walkRows } from '../../src/data/places.ts'
import type { RowPlace } from '../../src/evidence/facts.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'
import { errorText, scratch } from './scratch.ts'

const space = scratch()
/** Files are read in chunks of so many bytes. */
const CHUNK = 2 ** 20

/** What a look tells of a file of `text`. */
function look(text: string | Buffer, delimiter = ',', names = ['a', 'b'], quote = '"') {
  return refuseSilentChanges(space.write('looked.csv', text), 'x.csv', { delimiter, quote, names })
}

/** `what` begins at `offset` of a text of short rows, behind the last field of a row. */
function at(offset: number, what: string): string {
  const row = '1,2\n'
  const rows = (offset >> 2) - 2
  return `a,b\n${row.repeat(rows)}${'1'.repeat(offset - 4 * rows - 6)},2${what}\n${row}`
}

describe('where two chunks meet', () => {
  const offsets = [-3, -2, -1, 0, 1].map((shift) => [CHUNK + shift])

  test.each(offsets)('an empty line, a return and a quote at byte %i are seen', async (offset) => {
    expect(at(offset, '!').indexOf('!')).toBe(offset)
    expect(await look(at(offset, ''))).toMatchObject({ lineByLine: true })
    for (const what of ['\n', '\r', '"x"'])
      expect(await look(at(offset, what))).toMatchObject({ lineByLine: false })
  })

  test.each(offsets)('what the engine would change at byte %i is refused', async (offset) => {
    const line = `x.csv:${at(offset, '').slice(0, offset).split('\n').length}`
    expect(await errorText(() => look(at(offset, ',')))).toContain(`${line}  has 3 fields`)
    expect(await errorText(() => look(at(offset, ',\r')))).toContain(`${line}  has 3 fields`)
    expect(await errorText(() => look(at(offset, '\0')))).toContain(`${line}  has a NUL byte`)
    expect(await errorText(() => look(at(offset, '\n"1" ,2')))).toContain('has a space between a quote')
    expect(await errorText(() => look(at(offset, '\n1, "2"')))).toContain('has a space between a quote')
  })

  test.each(['¦', '‖', '𝄀'])('a delimiter of several bytes at the end of the file: %s', async (delimiter) => {
    const bytes = Buffer.byteLength(delimiter)
    for (let behind = 1; behind < bytes; behind++) {
      const head = `a${delimiter}b\n`
      const size = CHUNK - bytes + behind - Buffer.byteLength(`${head}1${delimiter}`)
      const text = `${head}1${delimiter}${'2'.repeat(size)}${delimiter}`
      expect(Buffer.byteLength(text)).toBe(CHUNK + behind)
      expect(await errorText(() => look(text, delimiter))).toContain('x.csv:2  has 3 fields')
    }
  })
})

describe('a line of more than 2 MB', () => {
  const TOO_LONG =
    'has a line of more than 2 MB\nA quote that does not end makes the rest of a file one line; else write Parquet.'
  // The engine would leave out a last line that ends behind its buffer of 8 MB.
  test.each([5_350_000, 5_900_000, CHUNK, 2 * CHUNK - 1, 4])('that begins at byte %i', async (start) => {
    const rows = '1,2\n'.repeat(Math.ceil(start / 4) - 1)
    const line = Math.ceil(start / 4) + 1
    for (const size of [2_000_001, 2_040_000, 2_900_000]) {
      const long = `${'x'.repeat(size - 2)},2`
      expect(await errorText(() => look(`a,b\n${rows}${long}\n`))).toBe(`x.csv:${line}  ${TOO_LONG}`)
      expect(await errorText(() => look(`a,b\n${rows}${long}`))).toBe(`x.csv:${line}  ${TOO_LONG}`)
      expect(await errorText(() => look(`a,b\n${rows}${long}\n${rows}`))).toBe(`x.csv:${line}  ${TOO_LONG}`)
    }
    expect(await look(`a,b\n${rows}${'x'.repeat(1_999_998)},2\n${rows}`)).toMatchObject({ lineByLine: true })
  })

  test('with CR alone, and in the midst of others', async () => {
    const text = `a,b\r${'1,2\r'.repeat(300_000)}${'x'.repeat(2_000_001)},2\r${'1,2\r'.repeat(300_000)}`
    expect(await errorText(() => look(text))).toBe(`x.csv:300002  ${TOO_LONG}`)
  })

  test('the engine reads a line of nearly 2 MB wherever its buffers end', async () => {
    const long = `${'x'.repeat(1_999_990)},2\n`
    for (const start of [6_100_000, 6_500_000, 7_999_000]) {
      const text = `a,b\n${'1,2\n'.repeat(start / 4)}${long}`
      const { stored } = await openStored(space.engine, space.write('near.csv', text), 'near.csv')
      const [found] = await space.engine.rows(
        `SELECT count(*) AS n, max(length(a)) AS longest FROM ${stored}`,
      )
      expect(found).toEqual({ n: start / 4 + 1, longest: 1_999_990 })
    }
  })
})

/** Whether the rows of a file are taken for its lines, and the lines of all rows by both ways. */
async function bothWays(path: string, options: TableOptions = {}) {
  const table = await openStored(space.engine, path, 'x.csv', options)
  const [{ n }] = await space.engine.rows(`SELECT count(*) AS n FROM ${table.stored}`)
  const rows = Array.from({ length: n as number }, (_, i) => i + 1)
  const walked: number[] = []
  await walkRows(table, (_, line) => walked.push(line))
  const finding: { split: string; rows: number[]; places?: RowPlace[] } = { split: 'x', rows }
  const place = await placing([finding], new Map([['x', table]]), { x: { rows: n as number } }, [])
  const { places } = place(finding)
  const isFast = table.plain.every((file) => table.bytes.lineByLine.has(file))
  return { isFast, walked, placed: places?.map(({ line }) => line) ?? [] }
}

describe('rows that are lines are not walked, and stand on the lines that a walk finds', () => {
  test.each<[string, string | Buffer, boolean, number[], TableOptions?]>([
    ['plain lines', 'a,b\n1,2\n3,4\n', true, [2, 3]],
    ['no line end at the end', 'a,b\n1,2\n3,4', true, [2, 3]],
    ['a byte order mark', '\ufeffa,b\n1,2\n3,4\n', true, [2, 3]],
    ['UTF-16', Buffer.from('\ufeffa,b\n1,é\n3,4\n', 'utf16le'), true, [2, 3]],
    ['quotes', 'a,b\n1,"2"\n"3\n",4\n5,6\n', false, [2, 3, 5]],
    ['quotes that are characters', 'a,b\n1,"2\n"3,4\n', true, [2, 3], { quote: '' }],
    ['another quote', "a,b\n1,'2\n'\n3,\"4\n", false, [2, 4], { quote: "'" }],
    ['no other quote', 'a,b\n1,"2\n3,4\n', true, [2, 3], { quote: "'" }],
    ['CR LF', 'a,b\r\n1,2\r\n3,4\r\n', false, [2, 3]],
    ['CR alone', 'a,b\r1,2\r3,4\r', false, [2, 3]],
    ['an empty line', 'a,b\n1,2\n\n3,4\n', false, [2, 4]],
    ['an empty line behind the header', 'a,b\n\n1,2\n3,4\n', false, [3, 4]],
    ['empty lines at the end', 'a,b\n1,2\n3,4\n\n\n', false, [2, 3]],
    ['one column', 'a\nx\ny\n', true, [2, 3]],
    ['one column with empty lines', 'a\nx\n\ny\n', false, [2, 3, 4]],
    ['one column, the last line blank', 'a\nx\n ', true, [2, 3]],
  ])('%s', async (_, content, isFast, lines, options) => {
    const found = await bothWays(space.write('way.csv', content), options)
    expect(found).toEqual({ isFast, walked: lines, placed: lines })
  })

  test('a packed file is one, several are walked', async () => {
    const packed = space.write('way.csv.gz', gzipSync('a,b\n1,2\n3,4\n'))
    expect(await bothWays(packed)).toEqual({ isFast: true, walked: [2, 3], placed: [2, 3] })
    mkdirSync(space.path('ways'))
    space.write('ways/1.csv', 'a,b\n1,2\n3,4\n')
    space.write('ways/2.csv', 'a,b\n5,6\n')
    expect(await bothWays(space.path('ways'))).toEqual({ isFast: true, walked: [2, 3, 2], placed: [2, 3, 2] })
  })

  test('any text that is read', { timeout: 30_000 }, async () => {
    const random = randomFromSeed(7)
    const pick = (from: string[]) => from[random.uint32() % from.length]
    let [read, fast] = [0, 0]
    for (let i = 0; i < 300; i++) {
      const end = pick(['\n', '\n', '\n', '\r\n', '\r'])
      const cell = () =>
        pick(['1', 'x', '', ' ', 'é', 'a b', ...(i % 2 ? ['"q"', '"q\n"', '""', '"a""b"', 'q"'] : [])])
      const columns = 1 + (i % 3)
      const row = () =>
        Array.from({ length: columns }, cell).join(',') + pick([end, end, end, end + (i % 5 ? '' : end)])
      const body = Array.from({ length: 1 + (random.uint32() % 6) }, row).join('')
      const text = `${['a', 'b', 'c'].slice(0, columns).join(',')}${end}${pick([body, body.slice(0, -end.length)])}`
      const path = space.write('any.csv', text)
      const found = await bothWays(path).catch(() => undefined)
      if (!found) continue
      read += 1
      if (found.isFast) fast += 1
      // Where a walk counts other rows than the engine it places none.
      if (found.isFast || found.placed.length > 0) expect([text, found.placed]).toEqual([text, found.walked])
    }
    expect(read).toBeGreaterThan(200)
    expect(fast).toBeGreaterThan(50)
  })
})
