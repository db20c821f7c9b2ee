import { expect, test } from 'vitest'
import type { NumericProfile } from '../../src/evidence/facts.ts'
import { drawnRange, pooledBins, wholeValues } from '../../src/report/pictures/bins.ts'
import { distributionSpec } from '../../src/report/pictures/distribution.ts'

const profile = (edges: number[], counts: number[], min: number, max: number): NumericProfile => ({
  name: 'x',
  kind: 'numeric',
  rows: 100,
  nulls: 0,
  mean: null,
  std: null,
  min,
  max,
  quantiles: [],
  edges,
  counts,
})

test('whole numbers are drawn around themselves', () => {
  const hours = profile([0, 1, 2], [10, 20, 30, 40], 0, 3)
  const range = drawnRange([hours])
  expect(range).toEqual([-0.5, 3.5])
  expect(pooledBins(hours, [-0.5, 3.5])).toEqual([
    { low: -0.5, high: 0.5, density: 0.1 },
    { low: 0.5, high: 1.5, density: 0.2 },
    { low: 1.5, high: 2.5, density: 0.3 },
    { low: 2.5, high: 3.5, density: 0.4 },
  ])
})

test('a few whole numbers are drawn value by value, with rare neighbours together', () => {
  const weekdays = profile([1 - 1e-9, 1, 2, 5, 7], [0, 10, 20, 30, 40, 0], 1, 7)
  expect(wholeValues(weekdays)).toEqual([
    { value: '1', count: 10 },
    { value: '2', count: 20 },
    { value: '3 to 5', count: 30 },
    { value: '6 to 7', count: 40 },
  ])
  expect(wholeValues(profile([0.5], [50, 50], 0, 1))).toBeUndefined()
  expect(
    wholeValues(
      profile(
        Array.from({ length: 20 }, (_, i) => i),
        Array(21).fill(5),
        0,
        20,
      ),
    ),
  ).toBeUndefined()
})

test('narrow bins are pooled, and no row is lost', () => {
  const fine = profile([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9], Array(10).fill(10), 0.02, 0.99)
  const bins = pooledBins(fine, [0, 1], 4)
  expect(bins.map(({ high }) => high)).toEqual([0.3, 0.6, 0.9, 1])
  expect(bins.reduce((sum, { low, high, density }) => sum + (high - low) * density, 0)).toBeCloseTo(1, 12)
})

test('an outlier does not squeeze the picture', () => {
  const delays = profile([-10.5, 0.5, 29.5], [10, 40, 40, 10], -60.25, 1500.5)
  expect(drawnRange([delays])).toEqual([-20.5, 39.5])
})

test('a constant column has no bins to draw', () => {
  expect(drawnRange([profile([], [100], 5, 5)])).toBeUndefined()
  expect(pooledBins(profile([], [100], 5, 5), [0, 1])).toEqual([])
})

test('whole numbers that only one side has stand in their own order', () => {
  const june = profile([6 - 1e-9, 6], [0, 100, 0], 6, 6)
  const spring = profile([3 - 1e-9, 3, 4, 5], [0, 30, 30, 40, 0], 3, 5)
  const spec = distributionSpec([
    { name: 'test', profile: june },
    { name: 'train', profile: spring },
  ])
  expect(JSON.stringify(spec)).toContain('"sort":["3","4","5","6"]')
})
