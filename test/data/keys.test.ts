import { describe, expect, test } from 'vitest'
import { validateSplits } from '../../src/data/checks.ts'
import { parseContract } from '../../src/data/contract.ts'
import { type Engine, openEngine } from '../../src/data/engine.ts'
import { checkRules } from '../../src/data/rule-check.ts'
import { scratch } from './scratch.ts'

/** Keys that ascend repeat nothing and are not grouped; whatever the order, the same repeats must be found. */

const space = scratch()

const contractOf = (properties: object[], quality: object[] = []) =>
  parseContract(
    JSON.stringify({
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      id: 't',
      version: '1.0.0',
      status: 'active',
      schema: [{ name: 't', properties, quality }],
    }),
    't.odcs.yaml',
  )

/** How many rows repeat a key, the first of them, and whether keys were grouped to find that out. */
async function repeats(path: string, contract: ReturnType<typeof contractOf>, engine = space.engine) {
  const files = { all: { path, shownPath: 'keys' } }
  let isGrouped = false
  const spy: Engine = {
    ...engine,
    rows(sql) {
      isGrouped ||= /GROUP BY k0/.test(sql)
      return engine.rows(sql)
    },
  }
  const { checks } = await checkRules(spy, contract, files)
  const whole = await validateSplits(engine, contract, files)
  expect(checks).toEqual(whole.checks)
  const found = checks.find(({ rule }) => rule === 'unique')
  return { failing: found?.failing, rows: found?.rows, isGrouped }
}

const NONE = { failing: 0, rows: [], isGrouped: false }
const keyOf = (logicalType: string) => contractOf([{ name: 'k', logicalType, unique: true }])

describe('a key of one column', () => {
  test.each<[string, string, string[], object]>([
    ['ascending', 'integer', ['-3', '0', '7', '10'], NONE],
    ['the last repeats', 'integer', ['1', '2', '10', '10'], { failing: 1, rows: [4], isGrouped: true }],
    ['the first repeats', 'integer', ['1', '1', '2', '3'], { failing: 1, rows: [2], isGrouped: true }],
    [
      'the last repeats the first',
      'integer',
      ['1', '2', '3', '1'],
      { failing: 1, rows: [4], isGrouped: true },
    ],
    ['descending', 'integer', ['9', '5', '2'], { failing: 0, rows: [], isGrouped: true }],
    ['one row', 'integer', ['1'], NONE],
    ['no value at all', 'integer', ['', '', ''], NONE],
    ['nulls between', 'integer', ['', '1', '', '', '2', ''], NONE],
    ['a repeat across nulls', 'integer', ['1', '', '2', '', '2'], { failing: 1, rows: [5], isGrouped: true }],
    ['text ascends by its bytes', 'string', ['10', '9', 'A', 'a', 'é'], NONE],
    ['text that ascends as numbers only', 'string', ['9', '10'], { failing: 0, rows: [], isGrouped: true }],
    ['a text without characters comes first', 'string', ['""', 'a'], NONE],
    ['texts without characters repeat', 'string', ['""', '""'], { failing: 1, rows: [2], isGrouped: true }],
    ['zeros of both signs are one', 'number', ['-0', '0'], { failing: 1, rows: [2], isGrouped: true }],
    ['zeros apart', 'number', ['-0', '1', '0'], { failing: 1, rows: [3], isGrouped: true }],
    ['numbers that differ in the last bit', 'number', ['0.3', '0.30000000000000004'], NONE],
    ['NaN is no value', 'number', ['1', 'nan', '2', 'NaN', '3'], NONE],
    ['what is of another type has no key', 'integer', ['1', 'x', '2', 'x'], NONE],
    ['days', 'date', ['2001-01-01', '2001-01-02'], NONE],
    [
      'the same moment at another offset',
      'timestamp',
      ['2001-01-01T10:00:00+02:00', '2001-01-01T08:00:00Z'],
      { failing: 1, rows: [2], isGrouped: true },
    ],
  ])('%s', async (_, type, values, expected) => {
    const path = space.write('keys.csv', `k,b\n${values.map((value) => `${value},1\n`).join('')}`)
    expect(await repeats(path, keyOf(type))).toEqual(expected)
  })

  test('of Parquet, which is read again', async () => {
    const sorted = await space.copy('SELECT i AS k FROM range(300000) t(i)', 'sorted.parquet')
    expect(await repeats(sorted, keyOf('integer'))).toEqual(NONE)
    const last = await space.copy('SELECT least(i, 299998) AS k FROM range(300000) t(i)', 'last.parquet')
    expect(await repeats(last, keyOf('integer'))).toEqual({ failing: 1, rows: [300_000], isGrouped: true })
    const zeros = `SELECT unnest([-0.0::DOUBLE, 'nan'::DOUBLE, NULL, 0.0::DOUBLE]) AS k`
    expect(await repeats(await space.copy(zeros, 'zeros.parquet'), keyOf('number'))).toEqual({
      failing: 1,
      rows: [4],
      isGrouped: true,
    })
  })

  test('of rows that a filter chooses', async () => {
    const unique = (where: object) =>
      contractOf(
        [
          { name: 'k', logicalType: 'integer' },
          { name: 's', logicalType: 'string' },
        ],
        [
          {
            type: 'custom',
            engine: 'mlops-actions',
            implementation: { check: 'unique', columns: ['k'], where },
          },
        ],
      )
    const path = space.write('filtered.csv', 'k,s\n5,a\n1,b\n6,a\n1,b\n7,a\n2,b\n')
    expect(await repeats(path, unique({ s: 'a' }))).toEqual(NONE)
    expect(await repeats(path, unique({ s: 'b' }))).toEqual({ failing: 1, rows: [4], isGrouped: true })
    expect(await repeats(path, unique({ s: ['v', 'w', 'x', 'y', 'z', 'a'] }))).toEqual(NONE)
  })
})

test('a key of two columns is grouped, and its parts may repeat', async () => {
  const pair = contractOf(
    [
      { name: 'k', logicalType: 'integer' },
      { name: 'b', logicalType: 'integer' },
    ],
    [{ metric: 'duplicateValues', arguments: { properties: ['k', 'b'] }, mustBe: 0 }],
  )
  const path = space.write('pairs.csv', 'k,b\n1,1\n1,2\n2,1\n1,2\n,1\n,1\n')
  const { checks } = await checkRules(space.engine, pair, { all: { path, shownPath: 'pairs.csv' } })
  expect(checks.find(({ rule }) => /unique|duplicate/.test(rule))).toMatchObject({ failing: 1, rows: [4] })
})

test('two ascending halves that repeat each other, read by several threads', {
  timeout: 30_000,
}, async () => {
  const engine = await openEngine({ memoryLimit: '1GB', threads: 4 })
  try {
    for (const format of ['csv', 'parquet']) {
      const path = await space.copy(
        `SELECT 1000000000 + i % 700000 AS k, 'abcdefgh' AS b FROM range(1400000) t(i)`,
        `halves.${format}`,
      )
      expect(await repeats(path, keyOf('integer'), engine)).toEqual({
        failing: 700_000,
        rows: Array.from({ length: 10 }, (_, i) => 700_001 + i),
        isGrouped: true,
      })
    }
  } finally {
    engine.close()
  }
})
