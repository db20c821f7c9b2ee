import { describe, expect, it } from 'vitest'
import { type Dependence, meanError, unitsOf } from '../../src/evaluation/dependence.ts'
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts'
import {
  accelerationOf,
  bcaError,
  monteCarloError,
  percentileError,
  quantileOf,
} from '../../src/statistics/bootstrap.ts'
import { pairedProportionError } from '../../src/statistics/paired-proportion.ts'
import { drawPoissonWeights } from '../../src/statistics/poisson-weights.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'
import { wilsonInterval } from '../../src/statistics/wilson.ts'
import fixtures from '../fixtures/comparison.json' with { type: 'json' }

describe("Tango's score interval", () => {
  it('agrees with the likelihood maximised by scipy', () => {
    expect(fixtures.tango).toHaveLength(8)
    for (const { b, c, n, ends, p } of fixtures.tango) {
      const error = pairedProportionError({ onlyFirst: b, onlySecond: c, rows: n })
      const estimate = (b - c) / n
      expect(estimate + error.quantile(0.05)).toBeCloseTo(ends[0], 7)
      expect(estimate + error.quantile(0.95)).toBeCloseTo(ends[1], 7)
      expect(error.sf(-0.02 - estimate)).toBeCloseTo(p, 7)
      expect(error.cdf(error.quantile(0.3))).toBeCloseTo(0.3, 9)
    }
  })

  it('is z²/(n + z²) to either side where the models never disagree', () => {
    const error = pairedProportionError({ onlyFirst: 0, onlySecond: 0, rows: 30 })
    expect(error.quantile(0.95)).toBeCloseTo(0.0827243, 6)
    expect(error.quantile(0.05)).toBeCloseTo(-0.0827243, 6)
  })

  it('mirrors to the bit', () => {
    const one = pairedProportionError({ onlyFirst: 3, onlySecond: 11, rows: 70 })
    const other = pairedProportionError({ onlyFirst: 11, onlySecond: 3, rows: 70 })
    expect(one.quantile(0.25)).toBe(-other.quantile(0.75))
    expect(one.cdf(-0.01)).toBe(other.sf(0.01))
  })
})

describe('rows that hang together', () => {
  it('have the error of the sums of their units, and of circular blocks', () => {
    for (const { values, codes, units, order, length, blocks } of fixtures.dependent) {
      const rows = Float64Array.from(values)
      expect(meanError(rows, unitsOf(codes))?.quantile(0.95)).toBeCloseTo(units, 10)
      const inBlocks: Dependence = { kind: 'blocks', order: Uint32Array.from(order), length }
      expect(meanError(rows, inBlocks)?.quantile(0.95)).toBeCloseTo(blocks, 10)
    }
  })

  it('are as many rows where every unit has one row', () => {
    const values = Float64Array.of(1, 4, 2, 9, 3)
    const alone = unitsOf([5, 3, 1, 7, 9])
    const expected = meanError(values, { kind: 'rows' })?.quantile(0.9) as number
    expect(meanError(values, alone)?.quantile(0.9)).toBeCloseTo(expected, 12)
    expect(meanError(values, unitsOf([1, 1, 1, 1, 1]))).toBeNull()
  })
})

describe('resampled intervals', () => {
  it('agree with BCa and percentiles by scipy and numpy', () => {
    for (const { offsets, acceleration, ends, percentile } of fixtures.bca) {
      const sorted = Float64Array.from(offsets)
      for (const [i, p] of [0.05, 0.5, 0.95].entries()) {
        expect(bcaError(sorted, acceleration).quantile(p)).toBeCloseTo(ends[i], 10)
        expect(percentileError(sorted).quantile(p)).toBeCloseTo(percentile[i], 12)
      }
    }
  })

  it('turn quantiles around', () => {
    const sorted = Float64Array.from({ length: 999 }, (_, i) => (i - 400) ** 3 / 1e8)
    const error = bcaError(sorted, 0.02)
    expect(error.cdf(error.quantile(0.9))).toBeCloseTo(0.9, 2)
    expect(error.sf(error.quantile(0.9))).toBeCloseTo(0.1, 2)
    // No p is smaller than so few resamples can show.
    expect(percentileError(sorted).cdf(-100)).toBe(0.001)
  })

  it('mirror', () => {
    const sorted = Float64Array.of(-0.3, -0.1, 0, 0.2, 0.7)
    const turned = Float64Array.of(-0.7, -0.2, 0, 0.1, 0.3)
    expect(bcaError(sorted, 0.05).quantile(0.1)).toBeCloseTo(-bcaError(turned, -0.05).quantile(0.9), 12)
  })

  it('know what so few resamples leave open', () => {
    // Of a uniform quantile at one half: √(1/4/400).
    const sorted = Float64Array.from({ length: 400 }, (_, i) => i / 399)
    expect(monteCarloError(sorted, 0.5)).toBeCloseTo(0.025, 12)
    expect(quantileOf(sorted, 0.25)).toBeCloseTo(0.25, 12)
  })

  it('are accelerated by the skewness of the rows', () => {
    // Σl³ = 6, Σl² = 6
    expect(accelerationOf(Float64Array.of(-1, -1, 2))).toBeCloseTo(6 / (6 * 6 ** 1.5), 12)
    expect(accelerationOf(new Float64Array(3))).toBe(0)
  })
})

it('adjusts p-values as Benjamini and Hochberg do', () => {
  for (const { p, bh } of fixtures.adjusted)
    for (const [i, value] of benjaminiHochberg(p).entries()) expect(value).toBeCloseTo(bh[i], 12)
})

it('draws Poisson weights of mean and variance 1, the same on every machine', () => {
  const weights = new Uint8Array(200_001)
  drawPoissonWeights(randomFromSeed(7), weights)
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  const variance = weights.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) / weights.length
  expect(mean).toBeCloseTo(1, 2)
  expect(variance).toBeCloseTo(1, 1)
  expect([...weights.subarray(0, 12)]).toEqual([0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 1])
})

describe("Wilson's interval", () => {
  it("is scipy's", () => {
    expect(fixtures.wilson).toHaveLength(6)
    for (const { k, n, ends } of fixtures.wilson) {
      const [low, high] = wilsonInterval(k, n, 0.95)
      expect(low).toBeCloseTo(ends[0], 9)
      expect(high).toBeCloseTo(ends[1], 9)
    }
  })
})
