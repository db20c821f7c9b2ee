import { describe, expect, it } from 'vitest'
import { binomialPmf } from '../../src/statistics/binomial.ts'
import * as distributions from '../../src/statistics/distributions.ts'
import fixtures from '../fixtures/distributions.json' with { type: 'json' }

type Case = [name: string, args: number[], expected: number]
const functions: Record<string, (...args: number[]) => number> = { ...distributions, binomialPmf } as never
const byName = Map.groupBy(fixtures as Case[], ([name]) => name)

describe('against scipy', () => {
  it('has cases for every function', () => {
    expect([...byName.keys()].sort()).toEqual(Object.keys(functions).sort())
  })

  it.each([...byName])('%s', (name, cases) => {
    for (const [, args, expected] of cases) {
      const error = Math.abs(functions[name](...args) - expected)
      expect(error, `${name}(${args})`).toBeLessThanOrEqual(1e-12 * (Math.abs(expected) || 1))
    }
  })
})

describe('edges', () => {
  it('gives infinities at probabilities 0 and 1, and NaN outside', () => {
    expect(distributions.normalQuantile(0)).toBe(-Infinity)
    expect(distributions.studentTQuantile(1, 5)).toBe(Infinity)
    expect(distributions.chiSquareQuantile(0, 5)).toBe(0)
    expect(distributions.chiSquareQuantile(1, 5)).toBe(Infinity)
    expect(distributions.normalQuantile(1.1)).toBeNaN()
    expect(distributions.studentTQuantile(-0.1, 5)).toBeNaN()
    expect(distributions.chiSquareQuantile(0.5, 0)).toBeNaN()
  })

  it('passes NaN on instead of making a number of it', () => {
    expect(distributions.normalCdf(Number.NaN)).toBeNaN()
    expect(distributions.studentTSf(Number.NaN, 3)).toBeNaN()
    expect(distributions.chiSquareSf(Number.NaN, 3)).toBeNaN()
    expect(distributions.kolmogorovSf(Number.NaN)).toBeNaN()
  })

  it('takes statistics beyond the support', () => {
    expect(distributions.chiSquareSf(-1, 3)).toBe(1)
    expect(distributions.chiSquareSf(Infinity, 3)).toBe(0)
    expect(distributions.kolmogorovSf(0)).toBe(1)
  })
})
