import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { CsvOptions } from '../../src/config/csv.ts'
import { describeTable, openStored, openTable } from '../../src/data/dataset.ts'
import { findFiles } from '../../src/data/files.ts'
import { errorText, scratch } from './scratch.ts'

const space = scratch()

function write(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(space.path(name)), { recursive: true })
  return space.write(name, content)
}

async function read(path: string, csv?: CsvOptions) {
  const table = await openTable(space.engine, space.path(path), path, csv)
  return {
    rows: await space.engine.rows(`SELECT * FROM ${table.typed}`),
    facts: await describeTable(space.engine, table),
  }
}

const error = (path: string) => errorText(() => read(path))
const CSV = 'id,name\n1,ä\n2,b\n'
const md5 = (content: string) => createHash('md5').update(content).digest('hex')

describe('packed files', () => {
  test('are the same rows as unpacked, and other bytes', async () => {
    write('plain/x.csv', CSV)
    const plain = await read('plain/x.csv')
    for (const [name, content] of [
      ['x.csv.gz', gzipSync(CSV)],
      ['x.csv.zst', zstdCompressSync(CSV)],
      ['x.jsonl.gz', gzipSync('{"id":1,"name":"ä"}\n{"name":"b","id":2}\n')],
      ['x.utf16.csv', Buffer.from(`\ufeff${CSV}`, 'utf16le')],
    ] as const) {
      write(name, content)
      const { facts } = await read(name)
      expect(facts.digests.rows, name).toBe(plain.facts.digests.rows)
      expect(facts.bytes, name).toBe(content.length)
      expect(facts.digests.bytes, name).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
    }
  })

  test('with a wrong checksum, cut off, or of another kind are refused', async () => {
    const packed = gzipSync(CSV.repeat(100))
    const wrong = Buffer.from(packed)
    wrong[wrong.length - 8] ^= 1
    write('wrong.csv.gz', wrong)
    write('cut.csv.gz', packed.subarray(0, -20))
    const zstd = zstdCompressSync(CSV.repeat(1000))
    write('cut.csv.zst', zstd.subarray(0, -9))
    write('plain.csv.gz', CSV)
    write('zstd.csv.gz', zstd)
    write('p.parquet.gz', gzipSync('PAR1'))
    expect(await error('wrong.csv.gz')).toContain(
      'wrong.csv.gz  is damaged: it cannot be unpacked by gzip (incorrect data check)',
    )
    expect(await error('cut.csv.gz')).toContain(
      'cut.csv.gz  is damaged: it cannot be unpacked by gzip (unexpected end of file)',
    )
    expect(await error('cut.csv.zst')).toContain('cut.csv.zst  is damaged: it cannot be unpacked by zstd')
    expect(await error('plain.csv.gz')).toBe(
      'plain.csv.gz  is not packed by gzip, as its name says\nName it by what it is.',
    )
    expect(await error('zstd.csv.gz')).toContain(
      'zstd.csv.gz  is packed by zstd, which its name does not say',
    )
    expect(await error('p.parquet.gz')).toContain('is a Parquet file packed by gzip')
  })

  test('that grow beyond the bound are not unpacked', async () => {
    write('bomb.csv.gz', gzipSync(Buffer.concat([Buffer.from('a\n'), Buffer.alloc(300 << 20, '1')])))
    expect(await error('bomb.csv.gz')).toMatch(/^bomb\.csv\.gz {2}grows beyond .* when it is unpacked, from /)
  })
})

test.each([
  ['PK\x03\x04', 'a ZIP archive'],
  ['ARROW1\0', 'an Arrow file'],
  ['Obj\x01', 'an Avro file'],
  ['SQLite format 3\0', 'a SQLite database'],
  ['%PDF-1.4', 'a PDF document'],
  ['\x93NUMPY', 'a NumPy file'],
  ['\x80\x04\x95', 'a Python pickle'],
])('a file that begins with %j is refused as what it is', async (start, name) => {
  write('foreign.csv', Buffer.from(`${start} and so on`, 'latin1'))
  expect(await error('foreign.csv')).toContain(`foreign.csv  is ${name}, not a table\n`)
})

describe('folders and patterns', () => {
  test('a folder is its tables, without the files that Spark keeps beside them', async () => {
    write('spark/part-0.csv', 'id\n1\n')
    write('spark/part-1.csv', 'id\n2\n')
    write('spark/_SUCCESS', '')
    write('spark/.part-0.csv.crc', 'x')
    expect((await read('spark')).rows).toEqual([{ id: 1 }, { id: 2 }])
  })

  test('Hive partitions are columns, text until all values are something else', async () => {
    write('hive/year=2024/state=NY/a.csv', 'id\n1\n')
    write('hive/year=2025/state=a%20b/a.csv', 'id\n2\n')
    write('hive/year=2025/state=__HIVE_DEFAULT_PARTITION__/a.csv', 'id\n3\n')
    for (const path of ['hive', 'hive/**/*.csv', 'hive/year=*/**/*.csv'])
      expect((await read(path)).rows, path).toEqual([
        { id: 1, state: 'NY', year: 2024 },
        { id: 3, state: null, year: 2025 },
        { id: 2, state: 'a b', year: 2025 },
      ])
    mkdirSync(space.path('codes/zip=02134'), { recursive: true })
    await space.copy('SELECT 7 AS id', 'codes/zip=02134/x.parquet')
    expect((await read('codes')).rows).toEqual([{ id: 7, zip: '02134' }])
  })

  test('a file that moves to another partition changes the digest of the bytes', async () => {
    write('a/p=1/x.csv', 'id\n1\n')
    write('a/p=2/x.csv', 'id\n2\n')
    write('b/p=1/x.csv', 'id\n2\n')
    write('b/p=2/x.csv', 'id\n1\n')
    const [a, b] = [await read('a'), await read('b')]
    expect(a.facts.digests.bytes).not.toBe(b.facts.digests.bytes)
  })

  test('what the files do not agree on is refused', async () => {
    write('keys/p=1/x.csv', 'id\n1\n')
    write('keys/q=1/x.csv', 'id\n1\n')
    expect(await error('keys')).toBe(
      'keys  is partitioned by p in one folder and by q in another\nEvery file needs the same folders key=value.',
    )
    write('hidden/id=1/x.csv', 'id\n5\n')
    expect(await error('hidden')).toContain('has a column "id", which its folder\'s name gives too')
    write('columns/a.csv', 'id,x\n1,2\n')
    write('columns/b.csv', 'x,id\n1,2\n')
    expect(await error('columns')).toContain(
      'columns: b.csv:1  has other columns or another delimiter than columns: a.csv',
    )
    mkdirSync(space.path('types'))
    await space.copy('SELECT 1 AS id', 'types/a.parquet')
    await space.copy("SELECT 'x' AS id", 'types/b.parquet')
    expect(await error('types')).toContain(
      'types: b.parquet  stores column "id" as VARCHAR, other than types: a.parquet',
    )
    await space.copy('SELECT 1 AS id, 2 AS extra', 'types/b.parquet')
    expect(await error('types')).toContain(
      'types: b.parquet  has a column "extra", other than types: a.parquet',
    )
    await space.copy('SELECT 1 AS other', 'types/b.parquet')
    expect(await error('types')).toContain(
      'types: b.parquet  has no column "id", other than types: a.parquet',
    )
    write('mixed/a.csv', 'id\n1\n')
    write('mixed/b.csv.gz', gzipSync('id\n1\n'))
    expect(await error('mixed')).toContain('mixes formats: csv and csv packed by gzip')
    write('nothing/readme.md', 'x')
    expect(await error('nothing')).toContain('nothing  is a folder without a table')
    expect(await error('no/*.csv')).toBe('no/*.csv  matches no file')
  })

  test('a link out of the folder is refused', async () => {
    write('outside.csv', 'id\n1\n')
    mkdirSync(space.path('links'))
    symlinkSync('../outside.csv', space.path('links/x.csv'))
    expect(await error('links')).toContain('x.csv is a link to a file outside of the folder')
  })
})

test.each([
  ['twins.csv', 'a,A\n1,2\n', 'twins.csv:1  columns "a" and "A" differ only in case\nRename one of them.'],
  [
    'twins.jsonl',
    '{"a":1,"A":2}\n',
    'twins.jsonl  columns "A" and "a" differ only in case\nRename one of them.',
  ],
  ['again.jsonl', '{"a":1,"a":2}\n', 'again.jsonl:1  has an object with the same key twice'],
  [
    'long.csv',
    `a,b\n${'x'.repeat(3_000_000)},2\n`,
    'long.csv:2  has a line of more than 2 MB\nA quote that does not end makes the rest of a file one line; else write Parquet.',
  ],
  [
    'longer.csv',
    `a,b\n1,2\n${'x'.repeat(9_000_000)},2\n`,
    'longer.csv:3  has a line of more than 2 MB\nA quote that does not end makes the rest of a file one line; else write Parquet.',
  ],
])('%s is refused: the engine would change it in silence, or not say why', async (name, content, text) => {
  write(name, content)
  expect(await error(name)).toBe(text)
})

test('an error about a file says of the columns in its folders only what may be shown', async () => {
  write('parts/country=DE/city=Ulm/a.csv', 'id\n1\n')
  write('parts/country=DE/city=Bonn/b.csv', 'id\n1,\n')
  const told = (classified?: string[]) =>
    errorText(() => openStored(space.engine, space.path('parts'), 'parts', { classified }))
  expect(await told(['city'])).toContain('parts: country=DE/city=***/b.csv:2  has 2 fields')
  expect(await told([])).toContain('parts: country=DE/city=Bonn/b.csv:2  has 2 fields')
  expect(await told()).toContain('parts: country=***/city=***/b.csv:2  has 2 fields')
  write('parts/country=DE/city=Bonn/b.csv', '')
  expect(await told(['city'])).toContain('parts: country=DE/city=***/b.csv  is empty')
})

test('a key that ends like a renamed one is just a key', async () => {
  write('suffix.jsonl', '{"a":1,"a_1":2}\n')
  expect((await read('suffix.jsonl')).rows).toEqual([{ a: 1, a_1: 2 }])
})

describe('quoted nothing', () => {
  test('is a text without characters in a column of text, and missing in any other', async () => {
    write('quoted.csv', 'id,name,day\n1,"",2024-01-05\n"",x,""\n3,,2024-01-06\n')
    const { rows, facts } = await read('quoted.csv')
    expect(facts.columns.map(({ type }) => type)).toEqual(['BIGINT', 'VARCHAR', 'DATE'])
    expect(rows.map(({ id, name }) => [id, name])).toEqual([
      [1, ''],
      [null, 'x'],
      [3, null],
    ])
  })
})

describe('data that DVC tracks', () => {
  const tracked = (out: string) => `outs:\n- ${out.trim().replaceAll('\n', '\n  ')}\n`

  test('gets its MD5 beside the other digests, and may be named by its .dvc file', async () => {
    write('dvc/x.csv', CSV)
    write('dvc/x.csv.dvc', tracked(`md5: ${md5(CSV)}\nsize: 17\nhash: md5\npath: x.csv`))
    expect((await read('dvc/x.csv')).facts.digests.dvc).toBe(md5(CSV))
    const { facts } = await read('dvc/x.csv.dvc')
    expect(facts).toMatchObject({ path: 'dvc/x.csv.dvc', digests: { dvc: md5(CSV) } })
    expect(findFiles(space.path('dvc/x.csv.dvc'), 'x').path).toBe(space.path('dvc/x.csv'))
  })

  test('that was changed, or that is not here, is refused with what to do', async () => {
    write('dvc/changed.csv', CSV)
    write('dvc/changed.csv.dvc', tracked(`md5: ${'a'.repeat(32)}\nhash: md5\npath: changed.csv`))
    expect(await error('dvc/changed.csv')).toContain(
      `dvc/changed.csv  is not the data that changed.csv.dvc names: md5 ${'a'.repeat(32)} there, ${md5(CSV)} here\n`,
    )
    write('dvc/gone.csv.dvc', tracked(`md5: ${'b'.repeat(32)}\nsize: 37891850\nhash: md5\npath: gone.csv`))
    const gone = `is kept by DVC and is not here (md5 ${'b'.repeat(32)}, 38 MB)\nRun \`dvc pull dvc/gone.csv.dvc\` before this step.`
    expect(await error('dvc/gone.csv')).toBe(`dvc/gone.csv  ${gone}`)
    expect(await error('dvc/gone.csv.dvc')).toBe(`dvc/gone.csv  ${gone}`)
    write(
      'dvc/folder.dvc',
      tracked(`md5: ${'c'.repeat(32)}.dir\nsize: 5\nnfiles: 2\nhash: md5\npath: folder`),
    )
    expect(await error('dvc/folder/x.csv')).toContain(
      `(md5 ${'c'.repeat(32)}.dir, 5 B, 2 files)\nRun \`dvc pull dvc/folder.dvc\` before`,
    )
    write('dvc/broken.csv.dvc', 'outs: 5\n')
    expect(await error('dvc/broken.csv.dvc')).toContain('is not what `dvc add` writes')
  })

  test('before version 3 its text was digested without carriage returns', async () => {
    write('dvc/old.csv', 'id\r\n1\r\n')
    write('dvc/old.csv.dvc', tracked(`md5: ${md5('id\n1\n')}\nsize: 8\npath: old.csv`))
    expect((await read('dvc/old.csv')).facts.digests.dvc).toBe(md5('id\n1\n'))
  })

  test('of a folder it is the MD5 of the list that DVC keeps', async () => {
    write('dvc/parts/b.csv', 'id\n1\n')
    write('dvc/parts/a/ü.csv', 'id\n2\n')
    const list = `[{"md5": "${md5('id\n2\n')}", "relpath": "a/\\u00fc.csv"}, {"md5": "${md5('id\n1\n')}", "relpath": "b.csv"}]`
    write('dvc/parts.dvc', tracked(`md5: ${md5(list)}.dir\nsize: 10\nnfiles: 2\nhash: md5\npath: parts`))
    expect((await read('dvc/parts')).facts.digests.dvc).toBe(`${md5(list)}.dir`)
  })
})
