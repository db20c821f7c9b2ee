import { describe, expect, test } from 'vitest'
import {
  decimalsFor,
  decimalsOf,
  fixed,
  intervalName,
  percent,
  probability,
  signed,
  significant,
} from '../../src/report/numbers.ts'
import { comparison } from './samples.ts'

describe('numbers', () => {
  test.each([
    [0.00202, 4],
    [0.09, 3],
    [0.2, 2],
    [3.4, 1],
    [340, 0],
    [0, 4],
    [1e-12, 8],
  ])('two significant digits of a half-width of %d are %d decimals', (halfWidth, decimals) => {
    expect(decimalsFor(halfWidth)).toBe(decimals)
  })

  test('a real minus, thousands separators, never a negative zero', () => {
    expect(fixed(-1234.5, 2)).toBe('−1,234.50')
    expect(fixed(-0.0004, 3)).toBe('0.000')
    expect(signed(0.0184, 3)).toBe('+0.018')
    expect(signed(-0.0184, 3)).toBe('−0.018')
    expect(signed(0.0001, 3)).toBe('0.000')
  })

  test.each([
    [0.66143, '0.661'],
    [12_345.6, '12,346'],
    [1_462_513, '1,462,513'],
    [-2.5e-7, '−2.50e−7'],
    [0, '0'],
  ])('%d with three significant digits is %s', (value, text) => {
    expect(significant(value)).toBe(text)
  })

  test.each([
    [0.031, '3.1 %'],
    [0.05, '5 %'],
    [1, '100 %'],
    [0.00034, '0.034 %'],
    [0.0004, '0.04 %'],
    [0, '0 %'],
  ])('the share %d is %s', (share, text) => {
    expect(percent(share)).toBe(text)
  })

  test('probabilities and the name of an interval', () => {
    expect(probability(0.0004)).toBe('< 0.001')
    expect(probability(0.41)).toBe('0.410')
    expect(intervalName(0.95)).toBe('90 % CI')
    expect(intervalName(0.975)).toBe('95 % CI')
  })

  test('a row without interval shows three digits, or as many as its change needs', () => {
    expect(decimalsOf(comparison('rmse', { production: 12.5, candidate: 12.4, difference: -0.1 }))).toBe(2)
    expect(
      decimalsOf(comparison('rmse', { production: 12.5, candidate: 12.4999, difference: -0.0001 })),
    ).toBe(5)
    expect(decimalsOf(comparison('rmse', {}))).toBe(3)
  })
})
