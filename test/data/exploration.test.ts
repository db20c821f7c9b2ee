import { expect, test } from 'vitest'
import { type CastSplit, validateSplits } from '../../src/data/checks.ts'
import { parseContract } from '../../src/data/contract.ts'
import { type AskedLabel, explore } from '../../src/data/exploration.ts'
import type { Exploration } from '../../src/evidence/exploration.ts'
import { scratch } from './scratch.ts'

const space = scratch()

const contract = parseContract(
  `apiVersion: v3.1.0
kind: DataContract
id: t
version: 1.0.0
status: active
schema:
  - name: t
    properties:
      - { name: x, logicalType: integer }
      - { name: twice, logicalType: number }
      - { name: secret, logicalType: integer, classification: restricted }
      - { name: kind, logicalType: string }
      - { name: late, logicalType: integer }
`,
  't.odcs.yaml',
)

/** Of every four rows one is late where x is below 50, three above. */
const rows = (n: number) =>
  `SELECT i % 100 AS x, CASE WHEN i % 5 > 0 THEN 2 * (i % 100) END AS twice, 100000 + i AS secret,
   CASE WHEN i % 10 < 6 THEN 'often' WHEN i % 10 < 9 THEN 'rare' END AS kind,
   (CASE WHEN i % 100 < 50 THEN i % 4 = 0 ELSE i % 4 > 0 END)::INT AS late FROM range(${n}) t(i)`

async function explored(sql: string, label: Partial<AskedLabel> = {}): Promise<Exploration> {
  const path = await space.copy(sql, 't.csv')
  let found: Exploration | undefined
  await validateSplits(
    space.engine,
    contract,
    { train: { path, shownPath: 't' } },
    {
      onCasts: async (seen: CastSplit) => {
        found = await explore(space.engine, seen, { name: 'late', shows: 'share', positive: null, ...label })
      },
    },
  )
  return found as Exploration
}

const labelBy = ({ label }: Exploration, column: string) =>
  label.columns.find((one) => one.column === column)?.bins ?? []

test('the label by deciles of a number and by categories, with Wilson intervals', async () => {
  const found = await explored(rows(1000))
  expect(found).toMatchObject({ split: 'train', sampled: 1000, rows: 1000 })
  expect(found.label).toMatchObject({ column: 'late', shows: 'share', reason: null, overall: 0.51 })
  const x = labelBy(found, 'x')
  expect(x.map(({ low, high }) => [low, high])).toEqual([
    [null, 9],
    ...[9, 19, 29, 39, 49, 59, 69, 79].map((low) => [low, low + 10]),
    [89, null],
  ])
  // Of 10 to 19 every fourth is late: 12 and 16, ten times each.
  expect(x[1]).toMatchObject({ rows: 100, value: 0.2 })
  // scipy.stats.binomtest(20, 100).proportion_ci(method='wilson')
  expect(x[1].interval[0]).toBeCloseTo(0.1333669, 7)
  expect(x[1].interval[1]).toBeCloseTo(0.2888292, 7)
  expect(labelBy(found, 'kind').map(({ place, rows, value }) => [place, rows, value])).toEqual([
    [1, 600, 310 / 600],
    [2, 300, 0.5],
  ])
  expect(found.correlations.columns).toEqual(['x', 'twice', 'secret', 'late'])
  expect(found.correlations.values.map((row) => row.length)).toEqual([1, 2, 3])
  expect(found.correlations.values[0][0]).toBeCloseTo(1, 12)
})

test('a masked column has bins, and no value of it', async () => {
  const found = await explored(rows(1000))
  const bins = labelBy(found, 'secret')
  expect(bins.length).toBeGreaterThan(5)
  expect(bins.reduce((sum, bin) => sum + bin.rows, 0)).toBe(1000)
  const [few] = [await explored(rows(9))]
  expect(few.label.columns).toEqual([])
})

test('a large file is sampled evenly, and in the same way every time', async () => {
  const found = await explored(rows(200_000))
  expect(found.rows).toBe(200_000)
  expect(Math.abs(found.sampled - 50_000)).toBeLessThan(50)
  expect(Math.abs((found.label.overall as number) - 0.51)).toBeLessThan(0.001)
  for (const { rows } of labelBy(found, 'x')) expect(Math.abs(rows - 5000)).toBeLessThan(150)
  expect(await explored(rows(200_000))).toEqual(found)
})

test('means of a number, a named positive class, and what has neither', async () => {
  const mean = await explored(rows(1000), { name: 'x', shows: 'mean' })
  expect(mean.label.overall).toBe(49.5)
  expect(labelBy(mean, 'kind')[0]).toMatchObject({ rows: 600, value: 47.5 })
  const named = await explored(rows(1000), { name: 'kind', positive: 'rare' })
  expect(named.label.overall).toBeCloseTo(1 / 3, 12)
  const [none, wrong] = [
    await explored(rows(1000), { shows: null }),
    await explored(rows(1000), { name: 'x' }),
  ]
  expect(none.label).toMatchObject({ shows: null, columns: [], overall: null })
  expect(wrong.label.reason).toBe('"x" is not 0 and 1; data.positive-label names the positive class')
})
