import { expect, test } from 'vitest'
import { seasonalNaiveErrors } from '../../src/evaluation/seasonal-naive.ts'

test('the error of the naive forecast is that of each series in its own order of time', () => {
  // Series a in time: 1, 4, 2, 8. Series b: 10, 10. Series c: 5.
  const values = Float64Array.of(8, 10, 1, 5, 4, 10, 2)
  const codes = Int32Array.of(0, 1, 0, 2, 0, 1, 0)
  const order = Uint32Array.of(2, 1, 4, 3, 6, 5, 0)
  const errors = (season: number) => [...seasonalNaiveErrors(values, order, { codes, count: 3 }, season)]
  // |4 − 1|, |2 − 4|, |8 − 2| on average.
  expect(errors(1)).toEqual([11 / 3, 0, Number.NaN])
  // |2 − 1|, |8 − 4| on average.
  expect(errors(2)).toEqual([2.5, Number.NaN, Number.NaN])
})
