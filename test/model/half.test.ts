import { expect, it } from 'vitest'
import { fromHalves, toHalves } from '../../src/model/half.ts'

it.each([
  [0, 0x0000],
  [-0, 0x8000],
  [1, 0x3c00],
  [-2, 0xc000],
  [65504, 0x7bff],
  [65519, 0x7bff],
  [65520, 0x7c00],
  [Number.NEGATIVE_INFINITY, 0xfc00],
  [2 ** -24, 0x0001],
  [2 ** -14, 0x0400],
  // Ties go to the even neighbour.
  [1 + 2 ** -11, 0x3c00],
  [1 + 3 * 2 ** -11, 0x3c02],
  // A carry goes into the exponent.
  [2 - 2 ** -12, 0x4000],
  [Number.NaN, 0x7e00],
])('%d is %d in half precision (IEEE 754-2019)', (value, bits) => {
  expect(toHalves(Float32Array.of(value))[0]).toBe(bits)
})

it('every number of half precision comes back', () => {
  const bits = Uint16Array.from({ length: 0x7c01 }, (_, i) => i)
  expect(toHalves(fromHalves(bits))).toEqual(bits)
})
