import { expect, test } from 'vitest'
import { parseContract } from '../../src/data/contract.ts'
import { describeTable, openStored, openTable } from '../../src/data/dataset.ts'
import { ingest } from '../../src/data/ingest.ts'
import { scratch } from './scratch.ts'

const held = scratch()

const contract = (types: Record<string, string>) =>
  parseContract(
    `apiVersion: v3.1.0
kind: DataContract
id: rows
version: 1.0.0
status: active
schema:
  - name: rows
    properties:
${Object.entries(types)
  .map(([name, type]) => `      - { name: ${name}, logicalType: ${type} }`)
  .join('\n')}
`,
    'rows.odcs.yaml',
  )

/** The facts by one pass, which must be those of a look at all rows first. */
async function facts(select: string, types: Record<string, string>, format = 'csv') {
  const path = await held.copy(select, `rows.${format}`)
  const apart = await describeTable(held.engine, await openTable(held.engine, path, 'rows'))
  const stored = await openStored(held.engine, path, 'rows')
  const { facts, casts } = await ingest(held.engine, stored, contract(types).columns, 'ingested')
  const broken = [...casts.accesses].map(
    ([name, access]) => `count(*) FILTER (${access.broken}) AS "${name}"`,
  )
  const [counts] = await held.engine.rows(`SELECT ${broken.join(', ')} FROM ingested`)
  await held.engine.rows(`DROP ${format === 'parquet' ? 'VIEW' : 'TABLE'} ingested`)
  expect(facts).toEqual(apart)
  return { types: facts.columns.map(({ type }) => type), rows: facts.rows, broken: counts }
}

const rows = (last: string) =>
  `SELECT i AS a, i / 4 AS b, TIMESTAMP '2024-01-01' + INTERVAL (i) MINUTE AS c, i % 2 = 0 AS d, 't' || i AS e
   FROM range(3000) t(i) UNION ALL SELECT ${last}`
const declared = { a: 'integer', b: 'number', c: 'timestamp', d: 'boolean', e: 'string' }

test.each(['csv', 'jsonl', 'parquet'])('what all rows bear out: %s', async (format) => {
  const found = await facts(rows(`7, 0.5, TIMESTAMP '2024-02-01', true, 'z'`), declared, format)
  expect(found.types).toEqual(['BIGINT', 'DOUBLE', 'TIMESTAMP', 'BOOLEAN', 'VARCHAR'])
  expect(found).toMatchObject({ rows: 3001, broken: { a: 0, b: 0, c: 0, d: 0, e: 0 } })
})

test.each([
  ['0.5 among integers', `'0.5', '1', '2024-02-01', 'true', 'z'`, 'a', 'DOUBLE'],
  ['a code among integers', `'007', '1', '2024-02-01', 'true', 'z'`, 'a', 'VARCHAR'],
  ['a word among numbers', `'1', 'x', '2024-02-01', 'true', 'z'`, 'b', 'VARCHAR'],
  ['a day that is none', `'1', '1', '2024-02-30', 'true', 'z'`, 'c', 'VARCHAR'],
  ['a word among booleans', `'1', '1', '2024-02-01', 'maybe', 'z'`, 'd', 'VARCHAR'],
])('the last row, far behind the first ones, decides: %s', async (_, last, column, type) => {
  const text = 'SELECT CAST(COLUMNS(*) AS VARCHAR) FROM'
  const found = await facts(
    `${text} (${rows(`7, 0.5, TIMESTAMP '2024-02-01', true, 'z'`)}) UNION ALL SELECT ${last}`,
    declared,
  )
  expect(found.types['abcde'.indexOf(column)]).toBe(type)
  expect(found.rows).toBe(3002)
})

test('a column whose first value comes late has the type of that value', async () => {
  const found = await facts(`SELECT i AS a, CASE WHEN i > 2500 THEN i END AS b FROM range(3000) t(i)`, {
    b: 'integer',
  })
  expect(found.types).toEqual(['BIGINT', 'BIGINT'])
  const none = await facts(`SELECT i AS a, NULL AS b FROM range(3000) t(i)`, { b: 'integer' })
  expect(none.types).toEqual(['BIGINT', 'VARCHAR'])
})

test('columns with the names that the pass itself uses', async () => {
  const names = ['v0', 'g0', 'b0', 'p0', 'o0', 't0', 'f0', 'm', 'refuted', 'm_low']
  const select = names.map((name, i) => `i + ${i} AS ${name}`).join(', ')
  const types = Object.fromEntries(names.map((name) => [name, 'string']))
  const found = await facts(`SELECT ${select} FROM range(3000) t(i)`, types)
  expect(found.types).toEqual(names.map(() => 'BIGINT'))
})

test.each([
  [
    'integer',
    ['7', '-7', '+7', '07', '7.', '7.00'],
    ['1_000', ' 7', '7 ', '7e2', '0x7', '7.5', '9223372036854775808'],
  ],
  [
    'number',
    ['7', '-7', '+7', '.5', '-.5', '5.', '1e5', '-2.5E-3', '007', 'nan'],
    ['+-7', ' 7', '7 ', '1_0', '7f', 'inf', '-inf', '1e400', '0x7', '9'.repeat(400), '7e', '.', '-'],
  ],
  [
    'date',
    ['2024-02-29', '2024-02-29T00:00:00'],
    ['infinity', '-infinity', '10000-01-01', '0044-03-15 (BC)', '2024-2-9', 'epoch'],
  ],
  [
    'timestamp',
    ['2024-02-29', '2024-02-29 23:59:59', '2024-02-29 23:59:59.5', '2024-02-29T23:59:00Z'],
    [
      'infinity',
      '10000-01-01 00:00:00',
      '2024-02-29 24:00:00',
      '2024-02-29  1:00:00',
      '0044-03-15 (BC) 00:00:00',
    ],
  ],
])('what the engine itself prints is no more than what a type allows: %s', async (type, good, bad) => {
  const values = [...good, ...bad].map((text) => `('${text}')`).join(', ')
  const found = await facts(`SELECT * FROM (VALUES ${values}) t(a)`, { a: type })
  expect(found.broken).toEqual({ a: bad.length })
})
