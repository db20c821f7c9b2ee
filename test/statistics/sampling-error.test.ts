import { describe, expect, it } from 'vitest'
import { noError, studentError, unseenError } from '../../src/statistics/sampling-error.ts'

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
  expect(studentError(0, 9)).toBe(noError)
  expect([noError.quantile(0.05), noError.cdf(-0.1), noError.cdf(0), noError.sf(0.1)]).toEqual([0, 0, 1, 0])
})

it('bounds a failure that never came by the rule of three', () => {
  const error = unseenError(100)
  expect(error.quantile(0.05)).toBeCloseTo(-0.02951304, 7)
  expect(error.quantile(0.95)).toBeCloseTo(0.02951304, 7)
  expect(error.cdf(-0.02951304)).toBeCloseTo(0.05, 6)
  expect(error.sf(0.02951304)).toBeCloseTo(0.05, 6)
})
