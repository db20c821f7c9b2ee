import { describe, expect, it } from 'vitest'
import { sliceColumns } from '../../src/evaluation/slices.ts'

const named = (...args: Parameters<typeof sliceColumns>) =>
  sliceColumns(...args).map(({ column, codes, labels }) => ({
    column,
    rows: Array.from(codes, (code) => labels[code]),
  }))

describe('a plain column', () => {
  it('has a slice for each value, and one for what is missing', () => {
    expect(named(['origin'], { origin: ['B', 'A', null, 'B', 'C'] })).toEqual([
      { column: 'origin', rows: ['B', 'A', 'missing', 'B', 'C'] },
    ])
    expect(named(['hour'], { hour: Float64Array.of(3, Number.NaN, 3) })[0].rows).toEqual([
      '3',
      'missing',
      '3',
    ])
  })

  it('orders slices by rows, then by name', () => {
    expect(sliceColumns(['x'], { x: ['c', 'b', 'b', 'a'] })[0].labels).toEqual(['b', 'a', 'c'])
  })

  it('puts values beyond the 20 most frequent together', () => {
    const x = Array.from({ length: 45 }, (_, i) => (i < 40 ? `v${i % 20}` : `rare${i}`))
    const [{ rows }] = named(['x'], { x })
    expect(new Set(rows).size).toBe(21)
    expect(rows.slice(40)).toEqual(['other', 'other', 'other', 'other', 'other'])
  })

  it('quotes a value that is spelled like a collecting slice', () => {
    expect(named(['x'], { x: ['missing', null, 'other'] })[0].rows).toEqual([
      '"missing"',
      'missing',
      '"other"',
    ])
  })
})

describe('quantiles', () => {
  it('cuts whole numbers into ranges named by their ends', () => {
    const hour = Float64Array.from({ length: 24 }, (_, i) => 23 - i)
    const [slice] = sliceColumns([{ hour: 'quantiles(4)' }], { hour })
    expect(slice.labels).toEqual(['0 to 5', '6 to 11', '12 to 17', '18 to 23'])
    expect(slice.labels[slice.codes[0]]).toBe('18 to 23')
    expect(slice.labels[slice.codes[23]]).toBe('0 to 5')
  })

  it('shortens fractions, but keeps ranges apart', () => {
    expect(sliceColumns([{ x: 'quantiles(2)' }], { x: [1.2345, 3.4567, 5.5, 7.8] })[0].labels).toEqual([
      '1.23 to 3.46',
      '5.5 to 7.8',
    ])
    expect(sliceColumns([{ x: 'quantiles(2)' }], { x: [1.00001, 1.00002] })[0].labels).toEqual([
      '1.00001',
      '1.00002',
    ])
  })

  it('merges ranges that one value fills, and sets what is missing apart', () => {
    expect(named([{ x: 'quantiles(4)' }], { x: [0, 0, 0, null, 0, 0, 0, 5, 9] })[0].rows).toEqual([
      '0',
      '0',
      '0',
      'missing',
      '0',
      '0',
      '0',
      '5 to 9',
      '5 to 9',
    ])
  })

  it('takes a column with nothing in it', () => {
    expect(named([{ x: 'quantiles(4)' }], { x: [null, null] })[0].rows).toEqual(['missing', 'missing'])
  })

  it('refuses text and a single part', () => {
    expect(() => sliceColumns([{ x: 'quantiles(2)' }], { x: [1, 'late'] })).toThrow(
      'quantiles of "x" need numbers; row 2 is text',
    )
    expect(() => sliceColumns([{ x: 'quantiles(1)' }], { x: [1] })).toThrow('at least quantiles(2)')
  })
})

it('takes several cuts, and names the nearest column for one that is not there', () => {
  const columns = { origin: ['A'], hour: [1] }
  expect(sliceColumns(['origin', { hour: 'quantiles(2)' }], columns).map(({ column }) => column)).toEqual([
    'origin',
    'hour',
  ])
  expect(() => sliceColumns(['orgin'], columns)).toThrow(
    'no column "orgin" to slice by. Did you mean "origin"?',
  )
})
