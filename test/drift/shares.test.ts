import { describe, expect, test } from 'vitest'
import { compareShares } from '../../src/drift/shares.ts'
import { oracle, relativeError } from './oracle.ts'

describe.each(oracle.shares)('shares $reference and $current', ({ reference, current, more, either }) => {
  const found = compareShares(
    { count: reference[0], rows: reference[1] },
    { count: current[0], rows: current[1] },
  )

  test('p is scipy’s', () => {
    expect(relativeError(found.pMore, more)).toBeLessThan(1e-9)
    expect(relativeError(found.pEither, either)).toBeLessThan(1e-9)
  })

  test('the difference is current minus reference', () => {
    expect(found.difference).toBeCloseTo(current[0] / current[1] - reference[0] / reference[1], 14)
  })
})

test('none or all on both sides is no change', () => {
  expect(compareShares({ count: 0, rows: 5 }, { count: 0, rows: 7 })).toEqual({
    difference: 0,
    pMore: 1,
    pEither: 1,
  })
  expect(compareShares({ count: 5, rows: 5 }, { count: 7, rows: 7 }).pEither).toBe(1)
})
