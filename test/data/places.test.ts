import { mkdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openStored, type TableOptions } from '../../src/data/dataset.ts'
import { placing } from '../../src/data/places.ts'
import { recordLines } from '../../src/data/record-lines.ts'
import { scratch } from './scratch.ts'

const space = scratch()

/** Places of rows of a dataset, as reports would get them. */
async function places(name: string, rows: number[], options: TableOptions = {}, classified: string[] = []) {
  const table = await openStored(space.engine, space.path(name), name, options)
  const [{ n }] = await space.engine.rows(`SELECT count(*) AS n FROM ${table.stored}`)
  const place = await placing(
    [{ split: 'train', rows }],
    new Map([['train', table]]),
    { train: { rows: n as number } },
    classified,
  )
  return place({ split: 'train', rows, places: undefined }).places
}

const lines = (...numbers: number[]) => numbers.map((line) => ({ line }))

/** Row 1 on line 2, row 2 on lines 3 to 5, row 3 on line 6, row 4 on line 7, a blank line, row 5 on line 9. */
const CSV = 'a,b\n1,x\n"2\n""two""\n",y\n3,"z,\'"\n4,q"q\n\n5,"end"'

describe('the line on which a row begins', () => {
  test.each<[string, string, { line: number }[], TableOptions?]>([
    ['quotes, line breaks, blank lines', CSV, lines(2, 3, 6, 7, 9)],
    ['CR LF', CSV.replaceAll('\n', '\r\n'), lines(2, 3, 6, 7, 9)],
    ['CR alone', 'a,b\r1,x\r2,y\r"3\r",z\r4,q\r5,w\r', lines(2, 3, 4, 6, 7)],
    ['a byte order mark before a quoted header', `\ufeff"a,1",b${CSV.slice(3)}`, lines(2, 3, 6, 7, 9)],
    ['one column, where a blank line is a row', 'a\n1\n\n3\n"4\n"\n5\n', lines(2, 3, 4, 5, 7)],
    ['no quote at all', 'a,b\n1,x\n2,y\n3,z\n\n4,z\n5,v', lines(2, 3, 4, 6, 7)],
    [
      'a delimiter of two bytes',
      'a¦b\n1¦"x\nx"\n2¦y\n3¦"\n"\n4¦z\n5¦v\n',
      lines(2, 4, 5, 7, 8),
      { delimiter: '¦' },
    ],
    ['another quote', "a;b\n'1\n1';x\n2;y\"\n3;'z;'\n4;z\n5;v\n", lines(2, 4, 5, 6, 7), { quote: "'" }],
    ['no quote by declaration', 'a,b\n1,"x\n2,y\n3,z"\n4,z\n5,v\n', lines(2, 3, 4, 5, 6), { quote: '' }],
  ])('%s', async (_, text, expected, options) => {
    space.write('one.csv', text)
    expect(await places('one.csv', [1, 2, 3, 4, 5], options)).toEqual(expected)
  })

  test('packed, and in another encoding: the line of the text', async () => {
    space.write('packed.csv.gz', gzipSync(CSV))
    expect(await places('packed.csv.gz', [3])).toEqual(lines(6))
    space.write('wide.csv', Buffer.from(`\ufeff${CSV}`, 'utf16le'))
    expect(await places('wide.csv', [3, 5])).toEqual(lines(6, 9))
  })

  test('JSON Lines: blank lines are none', async () => {
    space.write('x.jsonl', '{"a":1}\n\n{"a":2}\n{"a":3}')
    expect(await places('x.jsonl', [1, 2, 3])).toEqual(lines(1, 3, 4))
  })

  test('several files: the file and its line; a classified folder is starred', async () => {
    for (const country of ['de', 'fr']) mkdirSync(space.path(`parts/country=${country}`), { recursive: true })
    space.write('parts/country=de/x.csv', CSV)
    space.write('parts/country=fr/x.csv', CSV)
    expect(await places('parts', [5, 8])).toEqual([
      { file: 'country=de/x.csv', line: 9 },
      { file: 'country=fr/x.csv', line: 6 },
    ])
    expect(await places('parts', [8], {}, ['country'])).toEqual([{ file: 'country=***/x.csv', line: 6 }])
    expect(await places('parts/*/x.csv', [6])).toEqual([{ file: 'country=fr/x.csv', line: 2 }])
  })

  test('Parquet has no lines', async () => {
    await space.copy('SELECT 1 AS a', 'x.parquet')
    expect(await places('x.parquet', [1])).toBeUndefined()
  })

  test('nothing is read where no row is named', async () => {
    const table = await openStored(space.engine, space.write('gone.csv', CSV), 'gone.csv')
    const unread = { ...table, plain: [space.path('nowhere')] }
    const none = { split: 'train', rows: [] }
    const place = await placing([none], new Map([['train', unread]]), { train: { rows: 5 } }, [])
    expect(place(none)).toBe(none)
  })

  test('records that the engine counts otherwise get no line rather than a wrong one', async () => {
    const table = await openStored(space.engine, space.write('other.csv', CSV), 'other.csv')
    const finding = { split: 'train', rows: [1] }
    const place = await placing([finding], new Map([['train', table]]), { train: { rows: 6 } }, [])
    expect(place(finding)).toBe(finding)
  })
})

test('records that end anywhere in a chunk', async () => {
  const text = `a,b\r\n${'x,"1\r\n2"\r\ny,z\r\n'.repeat(150_000)}`
  const found: number[] = []
  const path = space.write('long.csv', text)
  await recordLines(
    path,
    { delimiter: Buffer.from(','), quote: 34, blankRows: false, header: true },
    (line) => found.push(line),
  )
  expect(text.length).toBeGreaterThan(2 ** 21)
  expect(found.length).toBe(300_000)
  expect(found.slice(-2)).toEqual([2 + 3 * 149_999, 4 + 3 * 149_999])
})
