import { describe, expect, it } from 'vitest'
import { drawBinomial, drawMultinomial } from '../../src/statistics/binomial.ts'
import { randomFromSeed, randomFromState, seedFromDigests } from '../../src/statistics/random.ts'

describe('xoshiro128**', () => {
  it('gives the reference sequence', () => {
    const random = randomFromState([1, 2, 3, 4])
    expect(Array.from({ length: 6 }, () => random.uint32())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492,
    ])
  })

  it('fills an array with the same numbers, wherever it is in its stream', () => {
    const [one, other] = [randomFromSeed(9), randomFromSeed(9)]
    for (const size of [1, 5, 200, 64, 0, 63]) {
      const filled = new Uint32Array(size)
      one.fill(filled)
      expect([...filled]).toEqual(Array.from(filled, () => other.uint32()))
      expect(one.uint32()).toBe(other.uint32())
    }
  })

  it('repeats itself for one seed and not for another', () => {
    const first = (seed: number): number => randomFromSeed(seed).uint32()
    expect(first(1)).toBe(first(1))
    expect(first(1)).not.toBe(first(2))
    expect(first(0)).not.toBe(0)
  })

  it('fills the unit interval evenly', () => {
    const random = randomFromSeed(3)
    const bins = new Array<number>(10).fill(0)
    for (let i = 0; i < 100_000; i++) bins[Math.floor(random.uniform() * 10)]++
    for (const bin of bins) expect(Math.abs(bin - 10_000)).toBeLessThan(400)
  })
})

it('takes the first 32 bits of the digest as the seed', () => {
  expect(seedFromDigests('a', 'b')).toBe(0x7e18f737)
})

describe('binomial draws', () => {
  it.each([
    [10, 0.5],
    [40, 0.02],
    [500, 0.97],
    [1_000_000, 0.3],
  ])('have the mean and variance of n = %d, p = %d', (n, p) => {
    const random = randomFromSeed(n)
    const draws = Array.from({ length: 20_000 }, () => drawBinomial(random, n, p))
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length
    const expected = n * p * (1 - p)
    expect(Math.abs(mean - n * p)).toBeLessThan(4 * Math.sqrt(expected / draws.length))
    expect(Math.abs(variance / expected - 1)).toBeLessThan(0.06)
    expect(draws.every((draw) => Number.isInteger(draw) && draw >= 0 && draw <= n)).toBe(true)
  })

  it('are certain at p = 0 and p = 1', () => {
    const random = randomFromSeed(1)
    expect(drawBinomial(random, 7, 0)).toBe(0)
    expect(drawBinomial(random, 7, 1)).toBe(7)
    expect(drawBinomial(random, 0, 0.5)).toBe(0)
  })

  it('split a total over cells in proportion to their weights', () => {
    const random = randomFromSeed(5)
    const drawn = new Float64Array(3)
    const sums = [0, 0, 0]
    for (let i = 0; i < 5000; i++) {
      drawMultinomial(random, 100, Float64Array.of(1, 0, 3), drawn)
      expect(drawn[0] + drawn[1] + drawn[2]).toBe(100)
      for (const cell of sums.keys()) sums[cell] += drawn[cell] / 5000
    }
    expect(sums[0]).toBeCloseTo(25, 0)
    expect(sums[1]).toBe(0)
    expect(sums[2]).toBeCloseTo(75, 0)
  })
})
