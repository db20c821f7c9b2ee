import { describe, expect, it } from 'vitest'
import { noError, resampledError, studentError, unseenError } from '../../src/statistics/sampling-error.ts'

describe('studentError', () => {
  it('scales quantiles and tails by the standard error', () => {
    const error = studentError(0.5, 9)
    expect(error.quantile(0.95)).toBeCloseTo(0.9165564663281185, 12)
    expect(error.cdf(0.9165564663281185)).toBeCloseTo(0.95, 12)
    expect(error.sf(0.9165564663281185)).toBeCloseTo(0.05, 12)
  })

  it('is normal for infinite degrees of freedom', () => {
    expect(studentError(0.5, Infinity).quantile(0.95)).toBeCloseTo(0.8224268134757361, 12)
  })
})

it('knows an estimate without error', () => {
  expect([noError.quantile(0.05), noError.cdf(-0.1), noError.cdf(0), noError.sf(0.1)]).toEqual([0, 0, 1, 0])
})

it('bounds a failure that never came by the rule of three', () => {
  const error = unseenError(100)
  expect(error.quantile(0.05)).toBeCloseTo(-0.02951304, 7)
  expect(error.quantile(0.95)).toBeCloseTo(0.02951304, 7)
  expect(error.cdf(-0.02951304)).toBeCloseTo(0.05, 6)
  expect(error.sf(0.02951304)).toBeCloseTo(0.05, 6)
})

describe('resampledError', () => {
  const values = Float64Array.from({ length: 1000 }, (_, i) => 5 + (i - 499.5) / 1000)

  it('reads quantiles and tails off the resamples, around their centre', () => {
    const error = resampledError(values, 5)
    expect(error.quantile(0.5)).toBeCloseTo(0, 12)
    expect(error.quantile(0.95)).toBeCloseTo(0.44955, 10)
    expect(error.cdf(-0.4)).toBe(0.1)
    expect(error.sf(0.4)).toBe(0.1)
  })

  it('goes on as a normal curve where fewer than ten resamples reach', () => {
    const error = resampledError(values, 5)
    expect(error.cdf(-10)).toBeLessThan(1e-100)
    expect(error.sf(10)).toBeLessThan(1e-100)
    expect(error.cdf(-0.498)).toBe(0.01)
  })
})
