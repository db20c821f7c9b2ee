import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { validateSplits } from '../../src/data/checks.ts'
import { parseContract } from '../../src/data/contract.ts'
import { openTable } from '../../src/data/dataset.ts'
import { type Engine, openEngine } from '../../src/data/engine.ts'
import { rowsOf } from '../../src/data/render.ts'
import { repairSplit } from '../../src/data/repair/repair.ts'
import { checkRules } from '../../src/data/rule-check.ts'
import { scratch } from './scratch.ts'

/**
 * Files so long that several threads of the engine read them at once: whatever stands above, the rows must stay in
 * the order of the file, for their numbers are all that a finding tells of them.
 */

const space = scratch()
const ROWS = 1_500_000
/** Indices of the rows that break what a contract asks, from the first buffer of the engine to the last. */
const BROKEN = [3, 250_001, 700_002, 700_003, 1_200_004, 1_499_999]
const NUMBERS = BROKEN.map((index) => index + 1)
const isBroken = `i IN (${BROKEN.join(', ')})`

let engine: Engine
let long: string
beforeAll(async () => {
  engine = await openEngine({ memoryLimit: '2GB', threads: 4 })
  long = await space.copy(
    `SELECT i AS id, CASE WHEN ${isBroken} THEN 'x' ELSE substr('abcdef', 1 + (i % 6)::INT, 1) END AS kind,
       CASE WHEN ${isBroken} THEN '99' WHEN i % 3 = 0 THEN 'n/a' ELSE (i % 9)::VARCHAR END AS n,
       CASE WHEN ${isBroken} THEN 'maybe' WHEN i % 2 = 0 THEN 'yes' ELSE 'off' END AS flag
     FROM range(${ROWS}) t(i)`,
    'long.csv',
  )
})
afterAll(() => engine.close())

const contractOf = (columns: string[]) =>
  parseContract(
    'apiVersion: v3.1.0\nkind: DataContract\nid: t\nversion: 1.0.0\nstatus: active\nschema:\n  - name: t\n    properties:\n' +
      columns.map((column) => `      - { ${column} }\n`).join(''),
    't.odcs.yaml',
  )

const KIND =
  'name: kind, logicalType: string, quality: [{ metric: invalidValues, arguments: { validValues: [a, b, c, d, e, f] }, mustBe: 0 }]'
const TOKENS = 'value: [n/a, none, "null", "-", "?", missing]'
const NUMBER = `name: n, logicalType: integer, logicalTypeOptions: { maximum: 9 }, customProperties: [{ property: mlops.missing-values, ${TOKENS} }]`
const RULES = contractOf([KIND, NUMBER])
const files = () => ({ all: { path: long, shownPath: 'long.csv' } })

test('the file is longer than two buffers of the engine', () => {
  expect(readFileSync(long).length).toBeGreaterThan(2 * 8_000_000)
})

test.each([
  ['the rules alone', checkRules],
  ['a whole validation', validateSplits],
])('%s: rows against a list of values, and behind a list of missing ones', async (_, check) => {
  const { checks } = await check(engine, RULES, files())
  const rows = Object.fromEntries(checks.map(({ column, rule, rows }) => [`${rule} ${column}`, rows]))
  expect(rows).toMatchObject({ 'valid-values kind': NUMBERS, 'range n': NUMBERS })
})

test('a repair writes the rows in their order, and names those that it puts aside', async () => {
  const FLAG = 'name: flag, logicalType: boolean, customProperties: [{ property: mlops.fix, value: [type] }]'
  const found = await repairSplit(
    engine,
    contractOf(['name: id, logicalType: integer', NUMBER, FLAG]),
    { path: long, shownPath: 'long.csv' },
    {
      keyTables: {},
      cleanPath: space.path('clean'),
      badPath: space.path('bad'),
      mask: false,
      shown: (x) => x,
    },
  )
  expect(found.clean.rows).toBe(ROWS - BROKEN.length)
  expect(readFileSync(space.path('bad.csv'), 'utf8').split('\n').slice(1)).toEqual([
    ...BROKEN.map((i) => `${i + 1},long.csv,${i + 2},range(n):10 type(flag):11,${i},x,99,maybe`),
    '',
  ])
  let [lines, last, wrong] = [0, -1, 0]
  for await (const line of createInterface({ input: createReadStream(space.path('clean.csv')) })) {
    if (lines++ === 0) continue
    const id = Number(line.slice(0, line.indexOf(',')))
    if (id <= last || !line.endsWith(id % 2 === 0 ? ',true' : ',false')) wrong++
    last = id
  }
  expect([lines, wrong]).toEqual([ROWS - BROKEN.length + 1, 0])
})

test.each(['csv', 'parquet', 'jsonl'])(
  'chosen rows of %s come in their order, from a list of any length',
  async (format) => {
    const all = 150_000
    const path = await space.copy(`SELECT i AS id FROM range(${all}) t(i)`, `chosen.${format}`)
    const { typed } = await openTable(engine, path, path)
    const few = Uint32Array.from({ length: 10_000 }, (_, i) => i * 15)
    const most = Uint32Array.from({ length: all - 1 }, (_, i) => i + 1)
    for (const rows of [few, most, Uint32Array.of(), Uint32Array.of(0), Uint32Array.of(7, 8, 149_999)]) {
      const { id } = await engine.columns(`SELECT CAST(id AS DOUBLE) AS id FROM ${rowsOf(typed, rows)}`)
      expect(id).toEqual(Float64Array.from(rows))
    }
  },
)
