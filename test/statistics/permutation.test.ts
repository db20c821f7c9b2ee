import { expect, test } from 'vitest'
import { drawnNumbers, permutation } from '../../src/statistics/permutation.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'

test('every number comes once, and every order equally often', () => {
  const random = randomFromSeed(11)
  const counts = new Map<string, number>()
  for (let i = 0; i < 6000; i++) {
    const order = permutation(random, 3).join('')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect([...counts.keys()].sort()).toEqual(['012', '021', '102', '120', '201', '210'])
  // Chi-square with 5 degrees of freedom: above 20.5 in one of a thousand.
  const chi2 = [...counts.values()].reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0)
  expect(chi2).toBeLessThan(20.5)
})

test('numbers are drawn once and ascend; all of them where too many are wanted', () => {
  const drawn = [...drawnNumbers(randomFromSeed(3), 1000, 50)]
  expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b))
  expect(drawn.length).toBe(50)
  expect(drawn[49]).toBeLessThan(1000)
  expect([...drawnNumbers(randomFromSeed(3), 3, 5)]).toEqual([0, 1, 2])
})
