import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describeTable, openTable } from '../../src/data/dataset.ts'
import type { Engine } from '../../src/data/engine.ts'
import { datasetFacts } from '../../src/evidence/facts.ts'
import { errorText, scratch } from './scratch.ts'

const space = scratch()

const describeDataset = async (engine: Engine, path: string, shownPath: string) =>
  describeTable(engine, await openTable(engine, path, shownPath))

const ROWS = `SELECT i AS id, i / 4 AS half, CASE WHEN i % 3 = 0 THEN NULL ELSE 'näme ' || i END AS "text, quoted",
  i % 2 = 0 AS even, TIMESTAMP '2001-01-01 00:00:00' + INTERVAL (i * 7) HOUR AS "at", DATE '2001-01-01' + i::INTEGER AS day
  FROM range(3000) t(i)`

describe('facts', () => {
  test('of a small file, digit by digit', async () => {
    const facts = await describeDataset(
      space.engine,
      space.write('small.csv', 'id,name\n1,a\n2,\n2,\n'),
      'data/small.csv',
    )
    expect(facts).toEqual({
      path: 'data/small.csv',
      format: 'csv',
      bytes: 18,
      rows: 3,
      columns: [
        { name: 'id', type: 'BIGINT' },
        { name: 'name', type: 'VARCHAR' },
      ],
      digests: {
        bytes: `sha256:${createHash('sha256').update('id,name\n1,a\n2,\n2,\n').digest('hex')}`,
        rows: 'sha256:b9559414983622c64a3b3d3c21de1930adb26512bd4ec3ac0807252f5e577979',
        schema: 'sha256:55a0aafcaeda6c021133d0d216e24c5476b860827da9da33faf66d536187d578',
      },
    })
    expect(() => datasetFacts.parse(facts)).not.toThrow()
  })

  test('a name with brackets is that file, not a pattern that finds another', async () => {
    space.write('part1.csv', 'id\n1\n2\n3\n')
    space.write('part1.jsonl', '{"id":1}\n{"id":2}\n{"id":3}\n')
    const csv = space.write('part[1].csv', 'id\n7\n')
    const jsonl = space.write('part[1].jsonl', '{"id":7}\n')
    expect((await describeDataset(space.engine, csv, 'part[1].csv')).rows).toBe(1)
    expect((await describeDataset(space.engine, jsonl, 'part[1].jsonl')).rows).toBe(1)
    expect((await describeDataset(space.engine, space.path('part[1-2].csv'), 'part[1-2].csv')).rows).toBe(3)
  })

  test('the same rows have one digest in every format, order, layout and delimiter', async () => {
    const files = [
      await space.copy(ROWS, 'a.parquet'),
      await space.copy(`${ROWS} ORDER BY hash(i)`, 'b.parquet', ', COMPRESSION ZSTD, ROW_GROUP_SIZE 2048'),
      await space.copy(ROWS, 'c.csv'),
      await space.copy(
        `SELECT day, "at", even, "text, quoted", half, id FROM (${ROWS})`,
        'd.csv',
        ", DELIMITER ';'",
      ),
      await space.copy(ROWS, 'e.jsonl'),
      await space.copy(
        `SELECT id::INTEGER AS id, half::DECIMAL(9, 2) AS half, * EXCLUDE (id, half) FROM (${ROWS})`,
        'f.parquet',
      ),
      space.write('g.csv', `\ufeff${readFileSync(space.path('c.csv'), 'utf8').replaceAll('\n', '\r\n')}`),
    ]
    const facts = await Promise.all(files.map((file) => describeDataset(space.engine, file, file)))
    expect(new Set(facts.map(({ rows }) => rows))).toEqual(new Set([3000]))
    expect(new Set(facts.map(({ digests }) => digests.rows)).size).toBe(1)
    expect(new Set(facts.map(({ digests }) => digests.schema)).size).toBe(1)
    expect(new Set(facts.map(({ digests }) => digests.bytes)).size).toBe(files.length)
  })

  test.each([
    ['a cell', `SELECT * REPLACE (CASE WHEN id = 2999 THEN 0 ELSE half END AS half) FROM (${ROWS})`],
    ['a lost row', `SELECT * FROM (${ROWS}) WHERE id > 0`],
    ['one row twice', `${ROWS} UNION ALL SELECT * FROM (${ROWS}) WHERE id = 5`],
    ['a null for a value', `SELECT * REPLACE (nullif(half, 0) AS half) FROM (${ROWS})`],
    ['a column name', `SELECT * RENAME (half AS halb) FROM (${ROWS})`],
    ['values that move between columns', `SELECT * REPLACE (half AS id, id::DOUBLE AS half) FROM (${ROWS})`],
  ])('the digest of the rows tells %s', async (_, sql) => {
    const before = await describeDataset(space.engine, await space.copy(ROWS, 'x.parquet'), 'x')
    const after = await describeDataset(space.engine, await space.copy(sql, 'y.parquet'), 'y')
    expect(after.digests.rows).not.toBe(before.digests.rows)
  })

  test('two equal rows do not cancel out', async () => {
    const digest = async (content: string) =>
      (await describeDataset(space.engine, space.write('pair.csv', content), 'pair.csv')).digests.rows
    expect(await digest('a,b\n1,2\n1,2\n9,9\n')).not.toBe(await digest('a,b\n3,4\n3,4\n9,9\n'))
  })

  test('NaN is a missing value', async () => {
    const digest = async (value: string) => {
      const file = await space.copy(`SELECT 1 AS id, ${value}::DOUBLE AS x`, 'nan.parquet')
      return (await describeDataset(space.engine, file, 'nan')).digests.rows
    }
    expect(await digest("'nan'")).toBe(await digest('NULL'))
  })

  test('several files are one dataset', async () => {
    await space.copy('SELECT 1 AS id', 'part-2.parquet')
    await space.copy('SELECT 2 AS id', 'part-1.parquet')
    const parts = await describeDataset(space.engine, space.path('part-*.parquet'), 'part-*.parquet')
    const whole = await describeDataset(
      space.engine,
      await space.copy('SELECT unnest([1, 2]) AS id', 'whole.parquet'),
      'whole.parquet',
    )
    expect(parts.rows).toBe(2)
    expect(parts.digests.rows).toBe(whole.digests.rows)
    expect(parts.digests.bytes).not.toBe(whole.digests.bytes)
  })
})

describe('types of text files come from all values', () => {
  const types = async (name: string, content: string) =>
    Object.fromEntries(
      (await describeDataset(space.engine, space.write(name, content), name)).columns.map((column) => [
        column.name,
        column.type,
      ]),
    )

  test('by value', async () => {
    expect(
      await types(
        't.csv',
        'i,n,b,d,t,code,text,none\n1,1,true,2001-01-31,2001-01-31T10:00:00+02:00,0123,a,\n-2,.5e3,False,2001-02-28,2001-02-28 00:00:00,999,1,\n',
      ),
    ).toEqual({
      i: 'BIGINT',
      n: 'DOUBLE',
      b: 'BOOLEAN',
      d: 'DATE',
      t: 'TIMESTAMP',
      code: 'VARCHAR',
      text: 'VARCHAR',
      none: 'VARCHAR',
    })
  })

  test('of more columns than one query asks for, and where a late row refutes some', async () => {
    const kinds = [
      { text: '7', type: 'BIGINT' },
      { text: '7.5', type: 'DOUBLE' },
      { text: 'true', type: 'BOOLEAN' },
      { text: 'x', type: 'VARCHAR' },
    ]
    const columns = Array.from({ length: 270 }, (_, i) => kinds[(i * 3 + (i >> 5)) % 4])
    const refuted = [0, 31, 32, 128, 129, 269]
    const row = columns.map(({ text }) => text).join(',')
    const last = columns.map(({ text }, i) => (refuted.includes(i) ? 'y' : text)).join(',')
    const text = `${columns.map((_, i) => `c${i}`).join(',')}\n${`${row}\n`.repeat(2100)}${last}\n`
    const { columns: found } = await openTable(space.engine, space.write('wide.csv', text), 'wide.csv')
    expect(found.map(({ type }) => type)).toEqual(
      columns.map(({ type }, i) => (refuted.includes(i) ? 'VARCHAR' : type)),
    )
  })

  test('the last of many rows counts too', async () => {
    const ones = '1\n'.repeat(60_000)
    expect(await types('late.csv', `x\n${ones}0.5\n`)).toEqual({ x: 'DOUBLE' })
    expect(await types('later.csv', `x\n${ones}one\n`)).toEqual({ x: 'VARCHAR' })
  })

  test('an offset is not dropped', async () => {
    const digest = async (content: string) =>
      (await describeDataset(space.engine, space.write('zone.csv', content), 'zone.csv')).digests.rows
    expect(await digest('t\n2001-01-31T10:00:00+02:00\n')).toBe(await digest('t\n2001-01-31 08:00:00\n'))
  })
})

describe('what cannot be read is one clear line', () => {
  test.each([
    ['empty.csv', '', 'data/empty.csv  is empty\nCheck the step that writes it.'],
    ['header.csv', 'a,b\n', 'data/header.csv  has a header but no rows\nCheck the step that writes it.'],
    [
      'marked.csv',
      '\ufeff"a\nb",y\n1,0\n',
      'data/marked.csv:1  has a byte order mark, and a line break in the name of a column\nSave it without the mark, or name the column in one line.',
    ],
    ['twice.csv', 'a,a\n1,2\n', 'data/twice.csv:1  two columns are named "a"\nRename one of them.'],
    [
      'page.csv',
      '<!DOCTYPE html><p>404',
      'data/page.csv  is a web page, not a table\nThe download may have given an error page.',
    ],
    [
      'ragged.csv',
      'a,b\n1,2\n3\n',
      'data/ragged.csv:3  has 1 field where the header has 2\nQuote fields that hold the delimiter or a line break.',
    ],
    [
      'quote.csv',
      'a,b\n"x,2\n',
      'data/quote.csv:2  has a quoted field that does not end, or text after the end of its quotes\nA quote inside of quotes is written twice.',
    ],
    [
      'numbers.csv',
      '1,2\n3,4\n',
      'data/numbers.csv:1  has no header: the first line holds only numbers\nWrite the column names in the first line.',
    ],
    [
      'unnamed.csv',
      'a,,c\n1,2,3\n',
      'data/unnamed.csv:1  column 2 has no name\nGive every column a name in the first line.',
    ],
    [
      'pointer.parquet',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n',
      'data/pointer.parquet  is a Git LFS pointer, not the data of 9 B\nCheck out with `lfs: true`, or run `git lfs pull` before this step.',
    ],
    [
      'text.parquet',
      'a,b\n1,2\n',
      'data/text.parquet  is not a Parquet file\nCheck the step that writes it.',
    ],
    [
      'cut.parquet',
      'PAR1 and no more',
      'data/cut.parquet  cannot be read as a table\nIt may be cut off or damaged; check the step that writes it.',
    ],
    [
      'latin.csv',
      Uint8Array.of(0x61, 0x0a, 0xe9, 0x0a),
      'data/latin.csv:1  is not UTF-8 text\nSave it as UTF-8, or declare its encoding: data.csv.encoding.',
    ],
    [
      'packed.csv',
      Uint8Array.of(0x1f, 0x8b, 8, 0),
      'data/packed.csv  is packed by gzip, which its name does not say\nName it with .gz at the end, such as data.csv.gz.',
    ],
    ['list.jsonl', '[{"a": 1}]\n', 'data/list.jsonl  is not JSON Lines: one object a line'],
    ['cut.jsonl', '{"a": 1}\n{"a"', 'data/cut.jsonl:3  is not JSON Lines: one object a line'],
    [
      'notes.txt',
      'hello',
      'data/notes.txt  has an unknown extension ".txt"\nKnown: .parquet, .pq, .csv, .tsv, .jsonl, .ndjson, .csv.gz, .csv.zst, .jsonl.gz, .jsonl.zst.',
    ],
  ])('%s', async (name, content, text) => {
    const path = space.write(name, content)
    expect(await errorText(() => describeDataset(space.engine, path, `data/${name}`))).toBe(text)
  })

  test('a missing file, with the one that was meant', async () => {
    space.write('trainset.csv', 'a\n1\n')
    expect(
      await errorText(() => describeDataset(space.engine, space.path('trainsett.csv'), 'trainsett.csv')),
    ).toBe('trainsett.csv  does not exist. Did you mean "trainset.csv"?')
  })

  test('no value of a broken line is quoted', async () => {
    const path = space.write('secret.csv', 'a,b\n1,2\nhunter2\n')
    expect(await errorText(() => describeDataset(space.engine, path, 'secret.csv'))).not.toContain('hunter2')
  })
})
