import { describe, expect, test } from 'vitest'
import { contractOutcome, outcomeOf, validateSplits } from '../../src/data/checks.ts'
import { parseContract } from '../../src/data/contract.ts'
import { type CheckResult, checkResult } from '../../src/evidence/check-result.ts'
import { errorText, scratch } from './scratch.ts'

const space = scratch()

const HEAD =
  'apiVersion: v3.1.0\nkind: DataContract\nid: t\nversion: 1.0.0\nstatus: active\nschema:\n  - name: t\n'

/** `columns` are the properties in flow style, one a line from line 9; `table` is the table's quality. */
const contractOf = (columns: string[], table: string[] = []) =>
  parseContract(
    `${HEAD}    properties:\n${columns.map((column) => `      - { ${column} }\n`).join('')}` +
      (table.length > 0 ? `    quality:\n${table.map((rule) => `      - { ${rule} }\n`).join('')}` : ''),
    't.odcs.yaml',
  )

async function check(path: string, columns: string[], table: string[] = []) {
  const contract = contractOf(columns, table)
  const result = await validateSplits(space.engine, contract, { train: { path, shownPath: 't' } })
  for (const one of result.checks) expect(() => checkResult.parse(one)).not.toThrow()
  return result
}

const brief = (checks: CheckResult[]) =>
  checks
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ rule, column, verdict, found, rows }) => [rule, column, verdict, found, rows])

const INTEGER = 'name: x, logicalType: integer'

describe('row numbers', () => {
  test('are the first ten in file order', async () => {
    const path = await space.copy(
      'SELECT CASE WHEN i % 3 = 2 THEN -i ELSE i END AS x FROM range(100000) t(i)',
      'many.parquet',
    )
    const { checks } = await check(path, [`${INTEGER}, logicalTypeOptions: { minimum: 0 }`])
    expect(checks.find(({ rule }) => rule === 'range')).toMatchObject({
      failing: 33_333,
      found: '33,333 rows below 0',
      allowed: 'at least 0',
      rows: [3, 6, 9, 12, 15, 18, 21, 24, 27, 30],
    })
  })

  test('of duplicates are those of the repeats', async () => {
    const path = space.write('repeats.csv', 'x\n5\n6\n5\n\n5\n6\n')
    const { checks } = await check(path, [`${INTEGER}, unique: true`])
    expect(checks.find(({ rule }) => rule === 'unique')).toMatchObject({
      failing: 3,
      found: '3 rows repeat an earlier one',
      rows: [3, 5, 6],
    })
  })
})

describe('columns', () => {
  test('one that is missing fails once, and its other checks are inconclusive', async () => {
    const path = space.write('missing.csv', 'delay,extra\n1,2\n')
    const { checks, outcome, profiles } = await check(path, [
      'name: dealy, logicalType: integer, required: true',
    ])
    expect(
      checks.map(({ rule, column, verdict, found, reason }) => [rule, column, verdict, found, reason]),
    ).toEqual([
      ['row-count', null, 'pass', '1 row', null],
      ['column-missing', 'dealy', 'fail', 'no column "dealy". Did you mean "delay"?', null],
      ['column-extra', 'delay', 'warn', 'column "delay" is not in the contract', null],
      ['column-extra', 'extra', 'warn', 'column "extra" is not in the contract', null],
      ['type', 'dealy', 'inconclusive', 'not tested', 'there is no column "dealy"'],
      ['required', 'dealy', 'inconclusive', 'not tested', 'there is no column "dealy"'],
    ])
    expect(outcome).toBe('fail')
    expect(profiles.train).toEqual([])
  })

  test('an extra one is a warning', async () => {
    const { outcome } = await check(space.write('extra.csv', 'x,y\n1,2\n'), [INTEGER])
    expect(outcome).toBe('warn')
  })

  test('a column without any rule is still read', async () => {
    const path = space.write('bad-cell.csv', `x,y\n${'1,1\n'.repeat(30_000)}1,one\n`)
    const { checks } = await check(path, [INTEGER, 'name: y, logicalType: integer'])
    expect(brief(checks)).toEqual([['type', 'y', 'fail', '1 row not of type integer', [30_001]]])
  })

  test('a stored type that cannot be the declared one is named', async () => {
    const path = await space.copy("SELECT unnest(['1', '2', NULL]) AS x", 'stored.parquet')
    const { checks, profiles } = await check(path, [INTEGER])
    expect(brief(checks)).toEqual([
      ['type', 'x', 'fail', '2 rows not of type integer, stored as VARCHAR', [1, 2]],
    ])
    expect(profiles.train[0].kind).toBe('categorical')
  })

  test('whole numbers in a real column are integers', async () => {
    const path = await space.copy('SELECT unnest([1.0, 2.0, NULL, 2.5]::DOUBLE[]) AS x', 'real.parquet')
    const { checks } = await check(path, [INTEGER])
    expect(brief(checks)).toEqual([['type', 'x', 'fail', '1 row not of type integer', [4]]])
  })
})

describe('tolerance and severity', () => {
  const path = () => space.write('nulls.csv', `x\n${'1\n'.repeat(97)}${'""\n'.repeat(3)}`)
  const nulls = (rule: string) => [`${INTEGER}, quality: [{ metric: nullValues, ${rule} }]`]

  test.each([
    ['mustBeLessThan: 4', 'pass'],
    ['mustBeLessThan: 3', 'fail'],
    ['mustBeLessOrEqualTo: 3', 'pass'],
    ['mustBe: 3', 'pass'],
    ['mustNotBe: 3', 'fail'],
    ['mustBeBetween: [3, 9]', 'fail'],
    ['mustBeBetween: [2, 4]', 'pass'],
    ['mustNotBeBetween: [3, 9]', 'pass'],
    ['mustNotBeBetween: [2, 4]', 'fail'],
    ['mustBeLessThan: 3.1, unit: percent', 'pass'],
    ['mustBeLessThan: 3, unit: percent', 'fail'],
    ['mustBeGreaterThan: 2', 'pass'],
    ['mustBeGreaterOrEqualTo: 4', 'fail'],
  ])('%s: %s', async (rule, verdict) => {
    const { checks } = await check(path(), nulls(rule))
    expect(checks.find((one) => one.rule === 'null-values')?.verdict).toBe(verdict)
  })

  test('a percentage is said as one', async () => {
    const { checks } = await check(path(), nulls('mustBeLessThan: 3, unit: percent'))
    expect(brief(checks)).toEqual([
      ['null-values', 'x', 'fail', '3 rows without a value (3 %)', [98, 99, 100]],
    ])
  })

  test.each([
    ['error', 'fail', 'fail'],
    ['warning', 'warn', 'warn'],
    ['info', 'warn', 'pass'],
  ])('severity %s: verdict %s, outcome %s', async (severity, verdict, outcome) => {
    const result = await check(path(), nulls(`mustBe: 0, severity: ${severity}`))
    expect(result.checks.find((one) => one.rule === 'null-values')?.verdict).toBe(verdict)
    expect(result.outcome).toBe(outcome)
  })

  test('tokens for missing values', async () => {
    const rule = 'metric: missingValues, mustBe: 0, arguments: { missingValues: [-999, null] }'
    const { checks } = await check(space.write('tokens.csv', 'x,y\n1,1\n-999,1\n,1\n'), [
      `${INTEGER}, quality: [{ ${rule} }]`,
      'name: y, logicalType: integer',
    ])
    expect(brief(checks)).toEqual([['missing-values', 'x', 'fail', '2 rows without a value', [2, 3]]])
  })
})

describe('the whole table', () => {
  test('row count, and a key of two columns', async () => {
    const path = space.write('keys.csv', 'x,y\n1,1\n1,2\n1,1\n')
    const { checks } = await check(
      path,
      [INTEGER, 'name: y, logicalType: integer'],
      [
        'metric: rowCount, mustBeGreaterThan: 3',
        'metric: duplicateValues, mustBe: 0, arguments: { properties: [x, y] }',
      ],
    )
    expect(brief(checks)).toEqual([
      ['row-count', null, 'fail', '3 rows', []],
      ['duplicate-values', null, 'fail', '1 row repeats an earlier one', [3]],
    ])
  })

  test('without rows fails, and tells nothing else', async () => {
    const path = await space.copy('SELECT 1 AS x WHERE false', 'none.parquet')
    const { checks, outcome } = await check(path, [`${INTEGER}, required: true`])
    expect(checks.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ['row-count', 'fail'],
      ['type', 'inconclusive'],
      ['required', 'inconclusive'],
    ])
    expect(outcome).toBe('fail')
  })
})

test('a pattern that the engine does not know is refused at its line', async () => {
  expect(
    await errorText(() =>
      check(space.write('p.csv', 'x\na\n'), [
        "name: x, logicalType: string, logicalTypeOptions: { pattern: '(?=a)' }",
      ]),
    ),
  ).toMatch(/^t\.odcs\.yaml:9:72 {2}the pattern \(\?=a\) is not supported: a look-ahead is not supported\n/)
})

test('no value of the data is in the results', async () => {
  const path = space.write('secret.csv', 'x,y\nhunter2,hunter3\nhunter2,hunter4\n')
  const { checks } = await check(path, [
    'name: x, logicalType: integer, unique: true, logicalTypeOptions: { maximum: 5 }',
    "name: y, logicalType: string, logicalTypeOptions: { pattern: '^[a-z]+$', maxLength: 3 }, quality: [{ metric: invalidValues, mustBe: 0, arguments: { validValues: [a] } }]",
  ])
  expect(checks.filter(({ verdict }) => verdict === 'fail')).toHaveLength(4)
  expect(JSON.stringify(checks)).not.toContain('hunter')
})

test('every split is checked, described and profiled', async () => {
  const train = space.write('train.csv', 'x\n1\n2\n')
  const test = await space.copy('SELECT 9 AS x', 'test.parquet')
  const result = await validateSplits(
    space.engine,
    contractOf([`${INTEGER}, logicalTypeOptions: { maximum: 5 }`]),
    {
      train: { path: train, shownPath: 'data/train.csv' },
      test: { path: test, shownPath: 'data/test.parquet' },
    },
  )
  expect(result.checks.map(({ split, rule, verdict }) => [split, rule, verdict])).toEqual([
    ['train', 'row-count', 'pass'],
    ['train', 'type', 'pass'],
    ['train', 'range', 'pass'],
    ['test', 'row-count', 'pass'],
    ['test', 'type', 'pass'],
    ['test', 'range', 'fail'],
  ])
  expect(result.datasets.test).toMatchObject({ path: 'data/test.parquet', rows: 1 })
  expect(result.profiles.train[0]).toMatchObject({ name: 'x', kind: 'numeric', rows: 2, mean: 1.5 })
})

test('nothing tested is not passed', () => {
  expect(outcomeOf([])).toBe('inconclusive')
})

test('a contract that asks for nothing is not passed by what is found besides', () => {
  const found = [{ severity: 'error', verdict: 'pass' }] as const
  expect(contractOutcome({ requirements: [] }, [...found])).toBe('inconclusive')
  expect(contractOutcome({ requirements: [] }, [{ severity: 'error', verdict: 'fail' }])).toBe('fail')
})
