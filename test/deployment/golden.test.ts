import { describe, expect, it } from 'vitest'
import { compareGolden } from '../../src/deployment/golden.ts'

describe('compareGolden', () => {
  it('passes within the tolerance, and reports the largest error', () => {
    const result = compareGolden(
      { label: [0, 1, 1], probability: [0.1, 0.75, 0.5] },
      { label: [0, 1, 1], probability: [0.1, 0.75006, 0.5] },
    )
    expect(result).toMatchObject({ records: 3, tolerance: 1e-4, passed: true, firstBad: null })
    expect(result.maxAbsoluteError).toBeCloseTo(6e-5, 12)
  })

  it('allows atol + rtol times the expected value, as numpy.isclose', () => {
    const at = (actual: number): boolean => compareGolden({ y: [1000.5] }, { y: [actual] }).passed
    expect([at(1000.6), at(1000.60016), at(1000.4), at(1000.3)]).toEqual([true, false, true, false])
    expect(compareGolden({ y: [0.5] }, { y: [0.6] }, { absolute: 0.11, relative: 0 }).passed).toBe(true)
  })

  it('names the first bad value', () => {
    expect(compareGolden({ a: [0.5, 0.25], b: [0.125] }, { a: [0.5, 0.75], b: [9.5] })).toEqual({
      records: 1,
      maxAbsoluteError: 9.375,
      tolerance: 1e-4,
      passed: false,
      firstBad: { output: 'a', index: 1, expected: 0.25, actual: 0.75 },
    })
  })

  it('wants whole numbers, big ones, strings and booleans to be equal', () => {
    expect(compareGolden({ id: [100_000] }, { id: [100_001] }).passed).toBe(false)
    expect(compareGolden({ id: [7n] }, { id: [8n] }).firstBad).toEqual({
      output: 'id',
      index: 0,
      expected: 7n,
      actual: 8n,
    })
    expect(compareGolden({ name: ['late'] }, { name: ['on time'] }).passed).toBe(false)
    expect(
      compareGolden({ name: ['late'], flag: [true], id: [7n] }, { name: ['late'], flag: [true], id: [7n] }),
    ).toEqual({
      records: 1,
      maxAbsoluteError: null,
      tolerance: 1e-4,
      passed: true,
      firstBad: null,
    })
  })

  it('takes NaN for NaN and infinity for infinity only', () => {
    const same = { y: [Number.NaN, Infinity, 0.5] }
    expect(compareGolden(same, same)).toMatchObject({ passed: true, maxAbsoluteError: 0 })
    expect(compareGolden({ y: [Number.NaN] }, { y: [0.5] }).passed).toBe(false)
    expect(compareGolden({ y: [Infinity] }, { y: [1e300] }).passed).toBe(false)
    expect(compareGolden({ y: [0.5] }, { y: [Infinity] }).passed).toBe(false)
  })

  it('fails on another number of values and on a missing output', () => {
    expect(compareGolden({ y: [0.5, 0.5] }, { y: [0.5] }).firstBad).toEqual({
      output: 'y',
      index: -1,
      expected: 2,
      actual: 1,
    })
    expect(compareGolden({ y: [0.5] }, {}).passed).toBe(false)
  })

  it('fails on another kind of value, which has no error in numbers', () => {
    expect(compareGolden({ y: [0.5] }, { y: ['late'] })).toMatchObject({
      passed: false,
      maxAbsoluteError: null,
      firstBad: { output: 'y', index: 0, expected: 0.5, actual: 'late' },
    })
  })

  it('never passes where there was nothing to compare', () => {
    expect(compareGolden({}, {}).passed).toBe(false)
    expect(compareGolden({ y: [] }, { y: [] })).toMatchObject({ records: 0, passed: false })
  })
})
