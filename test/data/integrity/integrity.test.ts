import { expect, test } from 'vitest'
import { mlopsConfig } from '../../../src/config/schema.ts'
import { outcomeOf, validateSplits } from '../../../src/data/checks.ts'
import { parseContract } from '../../../src/data/contract.ts'
import { SplitIntegrity } from '../../../src/data/integrity/integrity.ts'
import { rolesOf } from '../../../src/data/integrity/roles.ts'
import type { IntegrityCheck } from '../../../src/evidence/integrity.ts'
import { scratch } from '../scratch.ts'

const held = scratch()

const contract = parseContract(
  `apiVersion: v3.1.0
kind: DataContract
id: visits
version: 1.0.0
status: active
schema:
  - name: visits
    properties:
      - { name: visit, logicalType: string, customProperties: [{ property: mlops.role, value: id }] }
      - { name: patient, logicalType: string, customProperties: [{ property: mlops.role, value: group }] }
      - { name: seen, logicalType: timestamp, customProperties: [{ property: mlops.role, value: time }] }
      - { name: age, logicalType: number }
      - { name: ward, logicalType: string }
      - { name: note, logicalType: string }
      - { name: ill, logicalType: integer, customProperties: [{ property: mlops.role, value: label }] }
`,
  'visits.odcs.yaml',
)

const ROWS = 100_000

/** Clean rows: `first` tells the splits apart; every tenth row is ill, in no order that a column tells. */
const visits = (first: number, rows: number) =>
  `SELECT 'V' || ((i * 7919 + ${first}) % 1000003 + 1000000) AS visit, 'P' || (${first} + i // 4) AS patient,
   TIMESTAMP '2024-01-01' + INTERVAL (${first} + i) SECOND AS seen, (${first} + i) * 0.37 % 97 + (${first} + i) / 1e7 AS age,
   ['north', 'south', 'east'][1 + (i * 31 % 97 % 3)::INT] AS ward, 'note ' || (${first} + i) AS note,
   (i * 37 % 10 = 3)::INT AS ill FROM range(${rows}) t(i)`

const TRAIN = visits(0, ROWS)
const TEST = visits(5_000_000, 20_000)

async function checksOf(
  train: string,
  test: string,
  { integrity = {}, task = 'binary-classification', format = 'parquet' } = {},
): Promise<IntegrityCheck[]> {
  const config = mlopsConfig.parse({
    version: 1,
    models: { m: { task, data: { contract: 'c', splits: { train: 't' }, label: 'ill', integrity } } },
  })
  const { data } = config.models.m
  const roles = rolesOf(contract, { task, ...data })
  const splits = {
    train: { path: await held.copy(train, `train.${format}`), shownPath: 'train' },
    test: { path: await held.copy(test, `test.${format}`), shownPath: 'test' },
  }
  const run = new SplitIntegrity(held.engine, {
    roles,
    settings: data.integrity,
    order: ['train', 'test'],
    classified: [],
  })
  await validateSplits(held.engine, contract, splits, { onCasts: (seen) => run.see(seen) })
  return run.finish()
}

const open = (checks: IntegrityCheck[]) =>
  checks
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ check, split, column, verdict, failing, rows }) => [check, split, column, verdict, failing, rows])

/** The test split with its last row taken out of `from` with changes. */
const withLast = (from: string, change: string, rows = 20_000) =>
  `SELECT * FROM (${TEST} LIMIT ${rows - 1}) UNION ALL (SELECT * REPLACE (${change}) FROM (${from}) LIMIT 1)`

test('clean splits give no alarm', async () => {
  const checks = await checksOf(TRAIN, TEST)
  expect(open(checks)).toEqual([])
  expect(outcomeOf(checks)).toBe('pass')
  expect([...new Set(checks.map(({ check }) => check))].sort()).toEqual([
    'class-ratio',
    'conflicting-labels',
    'feature-overlap',
    'feature-signal',
    'group-overlap',
    'identifier-signal',
    'personal-data',
    'row-overlap',
    'time-overlap',
    'unseen-labels',
  ])
})

test('one row of train in the last row of test', async () => {
  const checks = open(await checksOf(TRAIN, withLast(`${TRAIN} LIMIT 1`, 'visit AS visit')))
  expect(checks).toEqual([
    ['row-overlap', 'test', null, 'fail', 1, [20_000]],
    ['feature-overlap', 'test', null, 'warn', 1, [20_000]],
    ['group-overlap', 'test', null, 'fail', 1, [20_000]],
    ['time-overlap', 'train', null, 'warn', 99_999, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  ])
})

test('the same features under another id, time and group, in CSV against Parquet types', async () => {
  const change = `'V1' AS visit, 'P-new' AS patient, TIMESTAMP '2030-01-01' AS seen`
  const checks = await checksOf(TRAIN, withLast(TRAIN, change), { format: 'csv' })
  expect(open(checks)).toEqual([['feature-overlap', 'test', null, 'warn', 1, [20_000]]])
})

test('one row of a patient who is in train', async () => {
  const checks = await checksOf(TRAIN, withLast(`${visits(9_000_000, 1)}`, `'P7' AS patient`))
  expect(open(checks)).toEqual([['group-overlap', 'test', null, 'fail', 1, [20_000]]])
})

test('missing groups are no group', async () => {
  const none = (rows: string) => `SELECT * REPLACE (NULL AS patient) FROM (${rows})`
  expect(open(await checksOf(none(TRAIN), none(TEST)))).toEqual([])
})

test('one training row after the start of test', async () => {
  const train = `SELECT * FROM (${TRAIN} LIMIT ${ROWS - 1}) UNION ALL (SELECT * REPLACE (TIMESTAMP '2025-01-01' AS seen) FROM (${visits(ROWS, 1)}))`
  expect(open(await checksOf(train, TEST))).toEqual([['time-overlap', 'train', null, 'warn', 1, [ROWS]]])
})

test('one row whose features come with another label; what no model can beat', async () => {
  const train = `SELECT * FROM (${TRAIN} LIMIT ${ROWS - 1}) UNION ALL
    (SELECT * REPLACE ('V0' AS visit, 'P0' AS patient, 1 - ill AS ill) FROM (${TRAIN}) LIMIT 1)`
  const checks = await checksOf(train, TEST)
  expect(open(checks)).toEqual([['conflicting-labels', 'train', null, 'warn', 2, [1, ROWS]]])
  expect(checks.find(({ check }) => check === 'conflicting-labels')?.statistic).toBe(1 - 1 / ROWS)
})

test('one row of a class that train lacks', async () => {
  const checks = await checksOf(TRAIN, withLast(visits(9_000_000, 1), '2 AS ill'))
  expect(open(checks)).toEqual([
    ['class-ratio', 'train', null, 'warn', null, []],
    ['class-ratio', 'test', null, 'warn', null, []],
    ['unseen-labels', 'test', null, 'fail', 1, [20_000]],
  ])
})

test('balance: rows of the rarest class over rows of the most frequent', async () => {
  const rare = `SELECT * REPLACE ((CAST(substr(note, 6) AS INTEGER) * 37 % 20 = 3)::INT AS ill) FROM (${TRAIN})`
  const checks = await checksOf(rare, TEST)
  expect(open(checks)).toEqual([['class-ratio', 'train', null, 'warn', null, []]])
  const ratio = checks.find(({ check, split }) => check === 'class-ratio' && split === 'train')?.statistic
  expect(ratio).toBeCloseTo(1 / 19, 10)
  expect(open(await checksOf(rare, TEST, { integrity: { 'class-ratio': { min: 0.05 } } }))).toEqual([])
})

test.each([
  ['a number', `ill * 50 + age / 97 AS age`, 'age'],
  ['a class', `CASE WHEN ill = 1 THEN 'x' ELSE ward END AS ward`, 'ward'],
  ['a text of many values', `CASE WHEN ill = 1 THEN 'T' || note ELSE 'S' || note END AS note`, 'note'],
  ['missing values', `CASE WHEN ill = 1 THEN age END AS age`, 'age'],
])('a feature that tells the label: %s', async (_, change, column) => {
  const made = (rows: string) => `SELECT * REPLACE (${change}) FROM (${rows})`
  const found = open(await checksOf(made(TRAIN), made(TEST))).filter(([check]) => check === 'feature-signal')
  expect(found).toEqual([['feature-signal', 'train', column, 'warn', null, []]])
})

test('an identifier in the order of the label', async () => {
  const sorted = `SELECT * REPLACE ('V' || (1000000 + row_number() OVER (ORDER BY ill)) AS visit) FROM (${TRAIN})`
  const checks = await checksOf(sorted, TEST)
  expect(open(checks)).toEqual([['identifier-signal', 'train', 'visit', 'warn', null, []]])
})

test('a number as the label: the signal is told, classes are not looked for', async () => {
  const made = (rows: string) => `SELECT * REPLACE (CAST(round(age * 3) AS INTEGER) AS ill) FROM (${rows})`
  const checks = await checksOf(made(TRAIN), made(TEST), { task: 'regression' })
  expect(open(checks)).toEqual([['feature-signal', 'train', 'age', 'warn', null, []]])
  expect(checks.some(({ check }) => check === 'class-ratio')).toBe(false)
})

test('one e-mail address in the last row, told by count and never by value', async () => {
  const train = `SELECT * FROM (${TRAIN} LIMIT ${ROWS - 1}) UNION ALL
    (SELECT * REPLACE ('write to ada@example.org' AS note) FROM (${visits(ROWS, 1)}))`
  const checks = await checksOf(train, TEST)
  const [found] = checks.filter(({ verdict }) => verdict !== 'pass')
  expect([found.check, found.split, found.column, found.class, found.failing]).toEqual([
    'personal-data',
    'train',
    'note',
    'email',
    1,
  ])
  expect(found.found).toBe('1 row with what looks like an e-mail address')
  expect(JSON.stringify(checks)).not.toContain('ada@')
})

test('every check can be switched off, made an error, or given a limit', async () => {
  const leaked = withLast(`${TRAIN} LIMIT 1`, 'visit AS visit')
  const off = Object.fromEntries(
    ['row-overlap', 'feature-overlap', 'group-overlap', 'time-overlap'].map((name) => [
      name,
      { severity: 'off' },
    ]),
  )
  expect(open(await checksOf(TRAIN, leaked, { integrity: off }))).toEqual([])
  const most = { 'row-overlap': { 'max-percent': 0.005 }, 'feature-overlap': { severity: 'error' } }
  const found = open(await checksOf(TRAIN, leaked, { integrity: { ...off, ...most } }))
  expect(found).toEqual([['feature-overlap', 'test', null, 'fail', 1, [20_000]]])
})

test('few features repeat by chance: no alarm for fair splits, one for a copied part', async () => {
  const number = 'CAST(substr(visit, 2) AS BIGINT)'
  const die = (from: number, rows: number) =>
    `SELECT * REPLACE (CAST(md5_number_lower(visit) % 600 AS DOUBLE) AS age, 'x' AS note, 'x' AS ward, ${number} % 2 AS ill)
     FROM (${visits(from, rows)})`
  const overlapOf = async (test: string) =>
    (await checksOf(die(0, 500), test)).find(({ check }) => check === 'feature-overlap')
  const fair = await overlapOf(die(5_000_000, 500))
  // 500 draws of 600 values meet 1 - exp(-500 / 600) = 57 % of 500 further draws.
  expect(fair?.failing).toBeGreaterThan(250)
  expect(fair?.failing).toBeLessThan(320)
  expect(fair?.verdict).toBe('pass')
  const copied = await overlapOf(`(${die(5_000_000, 250)}) UNION ALL (${die(0, 250)})`)
  expect(copied?.verdict).toBe('warn')
})

test.each(['csv', 'parquet'])(
  'the signal of a column is that of rows spread over a large split: %s',
  async (format) => {
    // The note tells the label, but not among the first rows.
    const train = `SELECT * REPLACE (CASE WHEN seen > TIMESTAMP '2024-01-01 01:00:00' THEN ill || ' note' ELSE note END AS note) FROM (${visits(0, 450_000)})`
    const [found] = (await checksOf(train, TEST, { format })).filter(
      ({ check, column }) => check === 'feature-signal' && column === 'note',
    )
    expect(found).toMatchObject({ verdict: 'warn', split: 'train' })
    expect(found.of).toBeGreaterThan(199_000)
    expect(found.of).toBeLessThan(201_000)
    expect(found.found).toMatch(/^tells \d\d\.\d % of ill, by (199|200),\d{3} rows$/)
  },
)

test('contradictions are counted over all parts of many rows', async () => {
  // 1,250,000 sets of two rows; in every thousandth the second row has another label.
  const train = `SELECT 'V' || i AS visit, 'P' AS patient, TIMESTAMP '2024-01-01' AS seen, (i // 2)::DOUBLE AS age, 'north' AS ward,
    'n' AS note, (i // 2 % 1000 = 0 AND i % 2 = 1)::INT AS ill FROM range(2500000) t(i)`
  const [found] = (await checksOf(train, TEST)).filter(
    ({ check, split }) => check === 'conflicting-labels' && split === 'train',
  )
  expect(found).toMatchObject({ failing: 2500, statistic: 1 - 1250 / 2_500_000 })
})
