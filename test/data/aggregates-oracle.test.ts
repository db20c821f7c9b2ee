import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Aggregate, aggregateKey, type Statistic } from '../../src/data/aggregates.ts'
import { parseContract } from '../../src/data/contract.ts'
import { measure } from '../../src/data/measure.ts'
import { openReferences } from '../../src/data/references.ts'
import { explainedVariance } from '../../src/statistics/explained-variance.ts'
import { relativeError } from '../drift/oracle.ts'
import { scratch } from './scratch.ts'

const space = scratch()

interface Oracle {
  columns: {
    name: string
    values: number[]
    mean: number
    sum: number
    stdev: number | null
    quantiles: [number, number][]
  }[]
  explained: {
    name: string
    groups: number[]
    label: number[]
    classes: number
    share: number
    adjusted: number
  }[]
}

const oracle = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/aggregates.json'), 'utf8'),
) as Oracle

const EMPTY = parseContract(
  `apiVersion: v3.1.0
kind: DataContract
id: t
version: 1.0.0
status: active
schema: [{ name: t, properties: [{ name: x, logicalType: number }] }]
`,
  'c',
)

test.each(oracle.columns)('$name: the figures of numpy', async ({ values, mean, sum, stdev, quantiles }) => {
  await space.engine.rows(
    `CREATE OR REPLACE TEMP TABLE figures AS SELECT unnest([${values.join(', ')}]::DOUBLE[]) AS x`,
  )
  const of = (statistic: Statistic, probability?: number): Aggregate => ({
    function: statistic,
    column: 'x',
    filter: [],
    ...(probability === undefined ? {} : { probability }),
  })
  const wanted: [Aggregate, number | null][] = [
    [of('mean'), mean],
    [of('sum'), sum],
    [of('stdev'), stdev],
    ...quantiles.map(([p, value]): [Aggregate, number] => [of('quantile', p), value]),
  ]
  const answers = await measure(
    {
      engine: space.engine,
      table: 'figures',
      accesses: new Map([['x', { value: 'x', broken: 'false', type: 'number' }]]),
      references: await openReferences(space.engine, EMPTY, {}),
    },
    wanted.map(([aggregate]) => aggregate),
  )
  for (const [aggregate, expected] of wanted) {
    const answer = answers.get(aggregateKey(aggregate))
    const value = answer && 'value' in answer ? answer.value : undefined
    const label = `${aggregate.function} ${JSON.stringify(aggregate)}`
    if (expected === null) expect(value, label).toBeNull()
    else expect(relativeError(value as number, expected), label).toBeLessThan(1e-11)
  }
})

test.each(oracle.explained)(
  '$name: the R² of scikit-learn',
  ({ groups, label, classes, share, adjusted }) => {
    const sums = Array.from({ length: Math.max(...groups) + 1 }, () => ({
      rows: 0,
      sums: new Array<number>(Math.max(1, classes)).fill(0),
    }))
    for (const [row, group] of groups.entries()) {
      sums[group].rows += 1
      sums[group].sums[classes > 0 ? label[row] : 0] += classes > 0 ? 1 : label[row]
    }
    const squares = classes > 0 ? label.length : label.reduce((sum, y) => sum + y * y, 0)
    const found = explainedVariance(sums, squares)
    expect(found?.share).toBeCloseTo(share, 12)
    expect(found?.adjusted).toBeCloseTo(adjusted, 12)
  },
)
