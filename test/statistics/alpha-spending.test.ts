import { describe, expect, it } from 'vitest'
import { spentAlpha } from '../../src/statistics/alpha-spending.ts'

const all = (method: 'bonferroni' | 'pocock', looks: number): number[] =>
  Array.from({ length: looks }, (_, i) => spentAlpha(method, 0.05, i + 1, looks))

describe('an error rate over a budget of looks', () => {
  it('is spread evenly', () => {
    expect(all('bonferroni', 20).every((alpha) => alpha === 0.0025)).toBe(true)
  })

  it('is spent as the function that Lan and DeMets give for Pocock', () => {
    // 0.05·ln(1 + (e − 1)·k/5) by Python's math, look by look.
    const spent = [0.01476973, 0.01138713, 0.0092688, 0.00781633, 0.00675801]
    for (const [i, alpha] of all('pocock', 5).entries())
      expect(alpha, `look ${i + 1}`).toBeCloseTo(spent[i], 8)
  })

  it.each(['bonferroni', 'pocock'] as const)('adds up to the whole by %s', (method) => {
    for (const looks of [1, 2, 20, 1000])
      expect(all(method, looks).reduce((sum, alpha) => sum + alpha, 0)).toBeCloseTo(0.05, 12)
  })
})
