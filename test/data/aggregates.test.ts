import { expect, test } from 'vitest'
import { type Aggregate, aggregateKey, isScan, uniqueAggregates } from '../../src/data/aggregates.ts'
import { validateSplits } from '../../src/data/checks.ts'
import { parseContract } from '../../src/data/contract.ts'
import { aggregatesOf } from '../../src/data/requirement.ts'
import { scratch } from './scratch.ts'

const space = scratch()

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: t
version: 1.0.0
status: active
schema:
  - name: t
    properties:
      - name: x
        logicalType: integer
        required: true
        unique: true
        logicalTypeOptions: { minimum: 0, maximum: 5 }
        quality:
          - { metric: nullValues, mustBeLessThan: 1, unit: percent }
          - { type: custom, engine: mlops-actions, implementation: { check: min, mustBe: 0 } }
          - { type: custom, engine: mlops-actions, implementation: { check: max, mustBe: 0 } }
          - { type: custom, engine: mlops-actions, implementation: { check: max, mustBe: 1, where: { y: a } } }
          - { type: custom, engine: mlops-actions, implementation: { check: quantile, probability: 0.1, mustBe: 0 } }
          - { type: custom, engine: mlops-actions, implementation: { check: quantile, probability: 0.9, mustBe: 0 } }
      - { name: y, logicalType: string, logicalTypeOptions: { format: email } }
`

const aggregates = () =>
  uniqueAggregates(parseContract(CONTRACT, 'c').requirements.flatMap(({ measure }) => aggregatesOf(measure)))

test('everything that a contract asks of a table is plain data without a dialect', () => {
  const all = aggregates()
  expect(JSON.parse(JSON.stringify(all))).toEqual(all)
  expect(JSON.stringify(all)).not.toMatch(/SELECT|CAST|count\(|FILTER|coalesce/)
  // Two questions that are one: the rows without a value, and all rows.
  expect(all.filter(isScan)).toHaveLength(12)
  expect(all.filter((one) => !isScan(one))).toHaveLength(1)
})

test('identity is function, column, filter and parameters', () => {
  const max: Aggregate = { function: 'max', column: 'x', filter: [] }
  const others: Aggregate[] = [
    { function: 'min', column: 'x', filter: [] },
    { function: 'max', column: 'y', filter: [] },
    {
      function: 'max',
      column: 'x',
      filter: [{ condition: { test: 'missing', column: 'y', tokens: [] }, holds: true }],
    },
    {
      function: 'max',
      column: 'x',
      filter: [{ condition: { test: 'missing', column: 'y', tokens: [] }, holds: false }],
    },
    { function: 'quantile', column: 'x', probability: 0.1, filter: [] },
    { function: 'quantile', column: 'x', probability: 0.9, filter: [] },
  ]
  expect(new Set([max, ...others].map(aggregateKey)).size).toBe(7)
  expect(aggregateKey({ filter: [], column: 'x', function: 'max' })).toBe(aggregateKey(max))
})

test('smallest and largest of one column are judged apart, and so is a filtered one', async () => {
  const path = space.write('minmax.csv', 'x,y\n0,a@b.c\n1,a\n5,b@b.c\n')
  const { checks } = await validateSplits(space.engine, parseContract(CONTRACT, 'c'), {
    all: { path, shownPath: 'minmax.csv' },
  })
  const found = checks.map(({ rule, verdict, found: words }) => [rule, verdict, words])
  expect(found.filter(([rule]) => ['min', 'max', 'quantile', 'format'].includes(rule))).toEqual([
    ['min', 'pass', '0'],
    ['max', 'fail', '5'],
    ['max', 'pass', '1'],
    ['quantile', 'fail', '0.2'],
    ['quantile', 'fail', '4.2'],
    ['format', 'fail', '1 row not of format email'],
  ])
})
