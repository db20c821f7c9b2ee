import { describe, expect, test } from 'vitest'
import { categoryCells, decileCells } from '../../src/drift/cells.ts'
import type { CategoricalProfile } from '../../src/evidence/facts.ts'

describe('deciles', () => {
  test('a hundred bins become ten', () => {
    const fine = { reference: new Array(100).fill(50), current: new Array(100).fill(20) }
    expect(decileCells(fine)).toEqual({
      reference: new Array(10).fill(500),
      current: new Array(10).fill(200),
    })
  })

  test('bins that the reference leaves empty stay apart where current rows fill them', () => {
    expect(decileCells({ reference: [0, 900, 100, 0], current: [40, 50, 10, 30] })).toEqual({
      reference: [0, 900, 100, 0],
      current: [40, 50, 10, 30],
    })
  })

  test('and join their neighbour where hardly any row does', () => {
    expect(decileCells({ reference: [0, 900, 100, 0], current: [1, 450, 49, 0] })).toEqual({
      reference: [900, 100],
      current: [451, 49],
    })
  })

  test('cells are pooled until both sides expect five rows in each', () => {
    const { reference, current } = decileCells({
      reference: new Array(100).fill(100),
      current: new Array(100).fill(0).map((_, i) => Number(i % 5 === 0)),
    })
    expect(reference.reduce((sum, count) => sum + count, 0)).toBe(10_000)
    expect(current.reduce((sum, count) => sum + count, 0)).toBe(20)
    for (const [i, count] of reference.entries())
      expect(((count + current[i]) * 20) / 10_020).toBeGreaterThanOrEqual(5)
    expect(reference.length).toBe(2)
  })

  test('nothing can be told from one row', () => {
    expect(decileCells({ reference: [10, 10], current: [1, 0] })).toEqual({ reference: [20], current: [1] })
  })
})

describe('categories', () => {
  const profile = (counts: Record<string, number>, other = 0): CategoricalProfile => {
    const categories = Object.entries(counts).map(([value, count]) => ({ value, count }))
    const rows = categories.reduce((sum, { count }) => sum + count, other)
    return { name: 'c', kind: 'categorical', rows, nulls: 0, distinct: categories.length, categories, other }
  }

  test('rare ones and unlisted values share a cell', () => {
    const cells = categoryCells(profile({ a: 100, b: 90, x: 4, y: 4 }, 6), profile({ b: 95, a: 95, z: 3 }, 7))
    expect(cells).toEqual({ reference: [14, 100, 90], current: [10, 95, 95] })
  })

  test('a frequent new category has its own', () => {
    expect(categoryCells(profile({ a: 100 }), profile({ a: 60, b: 40 }))).toEqual({
      reference: [100, 0],
      current: [60, 40],
    })
  })

  test('one rare row joins the smallest cell', () => {
    expect(categoryCells(profile({ a: 100, b: 50, c: 1 }), profile({ a: 100, b: 50 }))).toEqual({
      reference: [100, 51],
      current: [100, 50],
    })
  })
})
