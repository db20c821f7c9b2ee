import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Engine, openBeside, openEngine, sqlIdentifier, sqlString } from '../../src/data/engine.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ memoryLimit: '1GB', threads: 2 })
})
afterAll(() => engine.close())

describe('rows', () => {
  test('gives plain numbers for bigints that fit and keeps those that do not', async () => {
    expect(
      await engine.rows(
        'SELECT 9007199254740991::BIGINT AS fits, 9007199254740993::BIGINT AS wide, 1.5 AS d',
      ),
    ).toEqual([{ fits: 9007199254740991, wide: 9007199254740993n, d: 1.5 }])
  })
})

describe('columns', () => {
  test('are typed, with NaN and null for nulls, over many chunks in order', async () => {
    const columns = await engine.columns(
      `SELECT i::INTEGER AS i, CASE WHEN i % 2 = 0 THEN i / 4 END AS half, CASE WHEN i % 3 = 0 THEN 'v' || i END AS text,
       i % 2 = 0 AS even, (i / 8)::DECIMAL(9,3) AS decimal, DATE '2001-02-03' AS day FROM range(5000) t(i)`,
    )
    expect(columns.i).toBeInstanceOf(Float64Array)
    expect(columns.i).toHaveLength(5000)
    expect(columns.i[4999]).toBe(4999)
    expect(columns.half[4998]).toBe(1249.5)
    expect(columns.half[4999]).toBeNaN()
    expect(columns.text[4998]).toBe('v4998')
    expect(columns.text[4999]).toBeNull()
    expect([...columns.even.slice(0, 3)]).toEqual([1, 0, 1])
    expect(columns.decimal[1]).toBe(0.125)
    expect(columns.day[0]).toBe('2001-02-03')
  })
})

describe('stream', () => {
  test('walks all rows in order, chunk by chunk', async () => {
    let sum = 0
    let chunks = 0
    let last = -1
    for await (const chunk of engine.stream('SELECT i FROM range(10000) t(i)')) {
      const column = chunk.column(0) as Float64Array
      for (const value of column) {
        expect(value).toBe(last + 1)
        last = value
        sum += value
      }
      chunks += 1
    }
    expect(sum).toBe(49_995_000)
    expect(chunks).toBeGreaterThan(1)
  })
})

test('no extension is loaded and the configuration is locked', async () => {
  await expect(engine.rows("SELECT * FROM 'https://127.0.0.1/x.parquet'")).rejects.toMatchObject({
    said: expect.stringMatching(/httpfs/),
  })
  await expect(engine.rows('SET autoload_known_extensions = true')).rejects.toMatchObject({
    said: expect.stringMatching(/locked/),
  })
})

test('quoting', async () => {
  expect(sqlString("it's")).toBe("'it''s'")
  expect(sqlIdentifier('a "b"')).toBe('"a ""b"""')
  expect(await engine.rows(`SELECT ${sqlString("it's")} AS ${sqlIdentifier('a "b"')}`)).toEqual([
    { 'a "b"': "it's" },
  ])
})

test('running out of memory says what to do', async () => {
  const small = await openEngine({ memoryLimit: '20MB', threads: 1 })
  try {
    await expect(
      small.rows("SELECT length(string_agg(i::VARCHAR, repeat('x', 100))) FROM range(3000000) t(i)"),
    ).rejects.toThrow(/more memory/)
  } finally {
    small.close()
  }
})

test('what the engine says of data is in no message, stack or inspection', async () => {
  const failed = await engine.rows("SELECT CAST(x AS INTEGER) FROM (VALUES ('hunter2')) t(x)").catch(String)
  expect(failed).toBe('EngineError: Conversion Error')
  const error = await engine.rows("SELECT CAST(x AS INTEGER) FROM (VALUES ('hunter2')) t(x)").catch((e) => e)
  expect(error.said).toContain('hunter2')
  expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain('hunter2')
  expect(error.stack).not.toContain('hunter2')
  await expect(engine.rows('SELECT y FROM (SELECT 1 AS x)')).rejects.toThrow(/^Binder Error: .*"y"/)
})

describe('an engine opened beside other work', () => {
  test('comes with what the work gave', async () => {
    const [opened, done] = await openBeside(async () => 'done')
    expect(done).toBe('done')
    expect(await opened.rows('SELECT 1 AS one')).toEqual([{ one: 1 }])
    opened.close()
  })

  test('is closed where the work fails, whose error is told', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'engine-'))
    vi.stubEnv('TMPDIR', folder)
    let during: string[] = []
    const failure = openBeside(async () => {
      during = readdirSync(folder)
      throw new Error('no contract')
    })
    await expect(failure).rejects.toThrow('no contract')
    vi.unstubAllEnvs()
    expect(during).toHaveLength(1)
    expect(readdirSync(folder)).toEqual([])
    rmSync(folder, { recursive: true })
  })
})
