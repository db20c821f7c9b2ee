import { expect, test } from 'vitest'
import { NearIndex } from '../../../src/data/images/near.ts'

/** A hash with the given bits of 64 set. */
const hash = (...bits: number[]) =>
  bits
    .reduce((sum, bit) => sum | (1n << BigInt(bit)), 0n)
    .toString(16)
    .padStart(16, '0')

test.each([0, 1, 2, 3, 5, 8])('finds every hash within %d bits and none beyond', (most) => {
  // Bits that lie far apart, and bits that lie together, so that every band is hit.
  for (const step of [1, 3, 7]) {
    const bits = (n: number) => Array.from({ length: n }, (_, i) => (5 + i * step) % 64)
    const index = new NearIndex(most)
    index.add(hash(), 'a')
    expect(index.hasNear(hash(...bits(most)), 'b')).toBe(true)
    expect(index.hasNear(hash(...bits(most + 1)), 'b')).toBe(false)
  }
})

test('a file of the same bytes is not another', () => {
  const index = new NearIndex(2)
  index.add(hash(1), 'a')
  index.add(hash(1), 'a')
  expect(index.hasNear(hash(1), 'a')).toBe(false)
  expect(index.hasNear(hash(1), 'b')).toBe(true)
  index.add(hash(1), 'b')
  expect(index.hasNear(hash(1), 'a')).toBe(true)
})
