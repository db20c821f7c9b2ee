import { describe, expect, test } from 'vitest'
import {
  chiSquare,
  jensenShannon,
  kolmogorovSmirnov,
  nullRate,
  populationStability,
  unseenCategories,
} from '../../src/drift/tests.ts'
import { unseenByChance } from '../../src/drift/unseen.ts'
import { oracle, relativeError } from './oracle.ts'

describe.each(oracle.cells)('cells "$name"', (cells) => {
  test('PSI is numpy’s and its threshold and p are scipy’s', () => {
    const found = populationStability(cells, cells.alpha, 0)
    expect(relativeError(found.statistic, cells.psi.statistic)).toBeLessThan(1e-12)
    expect(relativeError(found.threshold, cells.psi.threshold)).toBeLessThan(1e-9)
    expect(relativeError(found.pValue, cells.psi.p)).toBeLessThan(1e-9)
    expect(found.drifted).toBe(cells.psi.statistic > cells.psi.threshold)
  })

  test('the Jensen–Shannon distance is scipy’s', () => {
    const found = jensenShannon(cells, 0.02).statistic
    if (cells.jensenshannon < 1e-7) expect(found).toBeLessThan(1e-7)
    else expect(relativeError(found, cells.jensenshannon)).toBeLessThan(1e-12)
  })

  test('chi-square is scipy’s without Yates', () => {
    const found = chiSquare(cells, cells.alpha)
    expect(relativeError(found.statistic, cells.chi2.statistic)).toBeLessThan(1e-12)
    expect(relativeError(found.pValue, cells.chi2.p)).toBeLessThan(1e-9)
  })
})

test.each(oracle.columns)(
  'Kolmogorov–Smirnov on the bins of "$name" is scipy’s',
  ({ reference, current, ks }) => {
    const found = kolmogorovSmirnov({ reference: reference.counts, current: current.counts }, 0.01)
    expect(Math.abs((found.statistic as number) - ks.statistic)).toBeLessThan(1e-14)
    expect(relativeError(found.pValue, ks.p)).toBeLessThan(1e-9)
    expect(found.drifted).toBe(ks.p < 0.01)
  },
)

test('the floor keeps a significant but tiny effect from counting', () => {
  const cells = { reference: [500_000, 500_000], current: [505_000, 495_000] }
  expect(populationStability(cells, 0.01, 0)).toMatchObject({ drifted: true })
  expect(populationStability(cells, 0.01, 0.02)).toMatchObject({ drifted: false, threshold: 0.02 })
})

test('the Jensen–Shannon threshold is that of the stability index in its own units', () => {
  expect(jensenShannon({ reference: [1, 1], current: [1, 1] }, 0.02).threshold).toBeCloseTo(0.060056, 6)
})

describe('null rate', () => {
  test('a significant change of less than one point is no drift', () => {
    const found = nullRate({ count: 1000, rows: 1_000_000 }, { count: 9000, rows: 1_000_000 }, 0.01)
    expect(found.pValue).toBe(0)
    expect(found.drifted).toBe(false)
  })

  test('from none to five per cent of 1,000 rows is drift', () => {
    expect(nullRate({ count: 0, rows: 1000 }, { count: 50, rows: 1000 }, 0.01).drifted).toBe(true)
  })

  test('two nulls in a hundred rows are not, at the rate at which chance gives them', () => {
    const [reference, current] = [
      { count: 0, rows: 1000 },
      { count: 2, rows: 100 },
    ]
    expect(nullRate(reference, current, 0.01).drifted).toBe(false)
    expect(nullRate(reference, current, 0.02).drifted).toBe(true)
  })

  test('no nulls on both sides', () => {
    expect(nullRate({ count: 0, rows: 10 }, { count: 0, rows: 20 }, 0.05)).toMatchObject({
      statistic: 0,
      pValue: 1,
      drifted: false,
    })
  })
})

describe('unseen categories', () => {
  test.each(oracle.unseen)(
    '$rows rows: no likelier than a random split gives them',
    ({ reference, current, rows, p }) => {
      const totals = reference.map((count, i) => count + current[i])
      const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0)
      const bound = unseenByChance(rows, totals, sum(reference), sum(current))
      expect(bound).toBeGreaterThanOrEqual(p * 0.98)
      expect(bound).toBeLessThanOrEqual(Math.min(1, 12 * p))
    },
  )

  test('a new category with many rows is drift', () => {
    const found = unseenCategories({ count: 30, rows: 1000 }, 1000, [985, 985, 30], 0.01)
    expect(found).toMatchObject({ statistic: 0.03, threshold: 0.01, drifted: true })
    expect(found.pValue).toBeLessThan(1e-9)
  })

  test('as many rows in a long tail are not', () => {
    expect(unseenCategories({ count: 30, rows: 100 }, 100, new Array(160).fill(1), 0.01).drifted).toBe(false)
  })

  test('nor is one per cent or less', () => {
    const found = unseenCategories({ count: 1000, rows: 100_000 }, 100_000, [199_000, 1000], 0.01)
    expect(found.drifted).toBe(false)
    expect(found.pValue).toBeLessThan(1e-100)
  })

  test('none are certain', () => {
    expect(unseenCategories({ count: 0, rows: 10 }, 10, [20], 0.01).pValue).toBe(1)
  })
})
