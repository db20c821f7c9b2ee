import { describe, expect, it } from 'vitest'
import { argsort } from '../../src/statistics/argsort.ts'
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
