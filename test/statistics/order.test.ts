import { describe, expect, it } from 'vitest'
import { argsort, tieGroups } from '../../src/statistics/argsort.ts'
import { holm } from '../../src/statistics/holm.ts'
import { mean, standardError, variance } from '../../src/statistics/moments.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'

describe('argsort', () => {
  it('orders signs, zeros, subnormals and infinities, and keeps the order of equals', () => {
    const values = Float64Array.of(2, -0, -1, 0, Infinity, 5e-324, -Infinity, -1, 1e-300)
    expect([...argsort(values)]).toEqual([6, 2, 7, 1, 3, 5, 8, 0, 4])
  })

  it.each([0, 1, 300, 30_000])('agrees with a comparison sort on %d rows with ties', (rows) => {
    const random = randomFromSeed(rows)
    const values = Float64Array.from({ length: rows }, () => Math.round((random.uniform() - 0.5) * 1000) / 7)
    const expected = Array.from(values.keys()).sort((a, b) => values[a] - values[b] || a - b)
    expect([...argsort(values)]).toEqual(expected)
  })
})

describe('tieGroups', () => {
  it('starts a group where the value changes, however little', () => {
    const values = Float64Array.of(0.1, 0.2, 0.1, 0.1 + 2 ** -56, 0, -0)
    const { order, groups, starts } = tieGroups(values)
    expect([...order]).toEqual([4, 5, 0, 2, 3, 1])
    expect(groups).toBe(4)
    expect([...starts.subarray(0, 5)]).toEqual([0, 2, 4, 5, 6])
  })

  it('orders many doubles that differ only in their last bits', () => {
    const values = Float64Array.from({ length: 100 }, (_, i) => 1 + ((i * 37) % 100) * 2 ** -52)
    expect(Array.from(argsort(values), (row) => (values[row] - 1) * 2 ** 52)).toEqual([...Array(100).keys()])
  })

  it('takes single-precision numbers for what they are', () => {
    const values = Float64Array.from([0.3, -0.1, 0.3, -0, 0, 1e30, -1e30, 2 ** -149], Math.fround)
    const { order, groups } = tieGroups(values)
    expect([...order]).toEqual([6, 1, 3, 4, 7, 0, 2, 5])
    expect(groups).toBe(6)
  })
})

describe('holm', () => {
  it('gives the values of statsmodels', () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005, 0.2, 0.004])
    for (const [i, expected] of [0.04, 0.09, 0.09, 0.025, 0.2, 0.024].entries())
      expect(adjusted[i]).toBeCloseTo(expected, 14)
  })

  it('leaves a single p alone, stays at most 1, and takes none', () => {
    expect(holm([0.3])).toEqual([0.3])
    expect(holm([0.9, 0.8])).toEqual([1, 1])
    expect(holm([])).toEqual([])
  })
})

it('computes mean, sample variance and standard error', () => {
  const values = Float64Array.of(1, 2, 4, 8)
  expect(mean(values)).toBe(3.75)
  expect(variance(values)).toBeCloseTo(9.583333333333334, 14)
  expect(standardError(values)).toBeCloseTo(Math.sqrt(9.583333333333334 / 4), 14)
  expect(variance(Float64Array.of(1))).toBeNaN()
})
