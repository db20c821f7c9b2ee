import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { validateSplits } from '../../src/data/checks.ts'
import { parseContract } from '../../src/data/contract.ts'
import { checkRules } from '../../src/data/rule-check.ts'
import type { CheckResult } from '../../src/evidence/check-result.ts'
import { randomContract, randomRows } from './random-contract.ts'
import { scratch } from './scratch.ts'

/** The rules alone keep the answers of a row in bits and most of its values nowhere; they must find what a whole validation finds. */

const space = scratch()

const contractOf = (table: object) =>
  parseContract(
    JSON.stringify({
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      id: 't',
      version: '1.0.0',
      status: 'active',
      schema: [{ name: 't', ...table }],
    }),
    't.odcs.yaml',
  )

/** The checks of a file by the rules alone, which are those of a whole validation to the letter. */
async function check(table: object, path: string, showValues = false): Promise<CheckResult[]> {
  const contract = contractOf(table)
  const files = { all: { path, shownPath: path.replace(/^.*\//, '') } }
  const options = { now: new Date('2001-06-30T13:00:00Z'), showValues }
  const whole = await validateSplits(space.engine, contract, files, options)
  const alone = await checkRules(space.engine, contract, files, options)
  expect({ checks: alone.checks, outcome: alone.outcome }).toEqual({
    checks: whole.checks,
    outcome: whole.outcome,
  })
  const { rows, bytes, digests } = whole.datasets.all
  expect(alone.datasets.all).toMatchObject({ rows, bytes, digest: digests.bytes })
  return alone.checks
}

const own = (implementation: object, more: object = {}) => ({
  type: 'custom',
  engine: 'mlops-actions',
  implementation,
  ...more,
})

describe('more conditions than a word has bits', () => {
  test.each([63, 64, 127])('%i of them', async (count) => {
    // Row i + 1 holds i, and is below every bound above it; two rows more hold nothing and no number.
    const rows = Array.from({ length: count }, (_, i) => `${i}`)
    const path = space.write('n.csv', `n,m\n${[...rows, '', 'x'].map((value) => `${value},1\n`).join('')}`)
    const bounds = Array.from({ length: count }, (_, i) => own({ check: 'range', minimum: i + 0.5 }))
    const checks = await check(
      { properties: [{ name: 'n', logicalType: 'integer', quality: bounds }] },
      path,
      true,
    )
    const found = checks.filter(({ rule }) => rule === 'range')
    expect(found.map(({ failing }) => failing)).toEqual(rows.map((_, i) => i + 1))
    expect(found.map(({ rows }) => rows)).toEqual(
      rows.map((_, i) => Array.from({ length: Math.min(10, i + 1) }, (_, k) => k + 1)),
    )
    expect(checks.find(({ rule, column }) => rule === 'type' && column === 'n')).toMatchObject({
      failing: 1,
      rows: [count + 2],
    })
  })

  test('a condition on the answers of two other words', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `${i},${i % 150}\n`)
    const bounds = Array.from({ length: 130 }, (_, i) =>
      own({ check: 'range', minimum: i + 0.5, where: { m: { minimum: 129 - i, missing: false } } }),
    )
    const columns = [
      { name: 'n', logicalType: 'integer', quality: bounds },
      { name: 'm', logicalType: 'integer' },
    ]
    const checks = await check({ properties: columns }, space.write('nm.csv', `n,m\n${rows.join('')}`))
    const expected = bounds.map(
      (_, i) => Array.from({ length: 300 }, (_, k) => k).filter((k) => k <= i && k % 150 >= 129 - i).length,
    )
    expect(checks.filter(({ rule }) => rule === 'range').map(({ failing }) => failing)).toEqual(expected)
    expect(Math.max(...expected)).toBe(130)
  })
})

test('every rule of a row that breaks all of them, and of none', async () => {
  const table = {
    properties: [
      {
        name: 'n',
        logicalType: 'integer',
        required: true,
        logicalTypeOptions: { minimum: 0, maximum: 5, multipleOf: 2 },
        quality: [
          own({ check: 'values', values: [0, 2, 4], mustBeLessThan: 50, unit: 'percent' }),
          own({ check: 'compare', comparison: '<', to: 'm' }),
          own({ check: 'range', maximum: 3, where: { s: 'yes' } }, { severity: 'warning' }),
        ],
      },
      { name: 'm', logicalType: 'number', logicalTypeOptions: { exclusiveMaximum: 100 } },
      { name: 's', logicalType: 'string', logicalTypeOptions: { maxLength: 3, pattern: '^[a-z]+$' } },
    ],
  }
  const path = space.write(
    'all.csv',
    'n,m,s\n2,3,yes\n7,-1,yes\n,nan,\nx,1e400,NO NO\n-1,100,"a,b"\n4,5,no\n',
  )
  const found = await check(table, path, true)
  expect(
    found.flatMap(({ rule, column, rows, verdict, failing }) =>
      failing ? [`${rule} ${column}: ${verdict} ${rows}`] : [],
    ),
  ).toEqual([
    'type n: fail 4',
    'required n: fail 3',
    'range n: fail 2,5',
    'multiple n: fail 2,5',
    'valid-values n: pass ',
    'comparison n: fail 2',
    'range n: warn 2',
    'type m: fail 4',
    'range m: fail 5',
    'length s: fail 4',
    'pattern s: fail 4,5',
  ])
})

describe('random contracts on random rows', () => {
  test.each(['csv', 'csv.gz', 'jsonl', 'parquet'])('%s', { timeout: 60_000 }, async (format) => {
    let [failed, passed] = [0, 0]
    for (let seed = 1; seed <= 4; seed++) {
      const { table, columns } = randomContract(seed)
      const text = randomRows(seed, columns, 300)
      const csv = space.write(`random-${seed}.csv`, text)
      const all = `read_csv('${csv}', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`
      const path =
        format === 'csv'
          ? csv
          : format === 'csv.gz'
            ? space.write(`random-${seed}.csv.gz`, gzipSync(text))
            : await space.copy(`SELECT * FROM ${all}`, `random-${seed}.${format}`)
      const checks = await check(table, path, seed % 2 === 0)
      failed += checks.filter(({ verdict }) => verdict === 'fail').length
      passed += checks.filter(({ verdict }) => verdict === 'pass').length
    }
    expect(failed).toBeGreaterThan(20)
    expect(passed).toBeGreaterThan(20)
  })
})
