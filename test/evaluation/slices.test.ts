import { describe, expect, it, test } from 'vitest'
import {
  discoveryIn,
  listedSlices,
  sliceColumnNames,
  sliceColumns,
  sliceNamed,
} from '../../src/evaluation/slices.ts'

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

describe('crossed columns', () => {
  const columns = { origin: ['A', 'B', 'A', 'B', null], hour: Float64Array.of(1, 1, 9, 9, 1) }

  it('give a slice for every combination that occurs', () => {
    const [slices] = sliceColumns([{ cross: ['origin', { hour: 'quantiles(2)' }] }], columns)
    const names = Array.from(slices.codes, (code) => sliceNamed(slices, code, 1))
    expect(names[0]).toEqual({ column: 'origin', label: 'A', and: [{ column: 'hour', label: '1' }] })
    expect(names[3]).toEqual({ column: 'origin', label: 'B', and: [{ column: 'hour', label: '9' }] })
    expect(names[4]).toEqual({ column: 'origin', label: 'missing', and: [{ column: 'hour', label: '1' }] })
    expect(slices.labels).toHaveLength(5)
  })

  it('can be protected', () => {
    const [slices] = sliceColumns([{ cross: ['origin', 'hour'], protected: true }], columns)
    expect(sliceNamed(slices, 0, 3).protected).toBe(true)
  })
})

describe('listed values', () => {
  it('are slices even where no row has them, and no other value is', () => {
    const [slices] = sliceColumns([{ by: 'origin', values: ['B', 'Z'], protected: true }], {
      origin: ['A', 'B', 'B', null],
    })
    expect([...slices.codes]).toEqual([-1, 0, 0, -1])
    expect(slices.labels).toEqual(['B', 'Z'])
    expect(slices.named).toBe(true)
    expect(sliceNamed(slices, 1, 0)).toEqual({ column: 'origin', label: 'Z', missing: true, protected: true })
  })

  it('take numbers and booleans as they read', () => {
    const [slices] = sliceColumns([{ by: 'x', values: [1, true] }], { x: ['true', 'false', '1'] })
    expect([...slices.codes]).toEqual([1, -1, 0])
  })

  it('are not of ranges', () => {
    expect(() => sliceColumns([{ by: { x: 'quantiles(2)' }, values: [1] }], { x: [1, 2] })).toThrow(
      'have ranges, not values',
    )
  })
})

it('tells a column that is called like a key from the key', () => {
  expect(sliceColumns([{ by: 'quantiles(2)' }], { by: [1, 2] })[0].column).toBe('by')
  expect(sliceColumns([{ auto: 'quantiles(2)' }], { auto: [1, 2] })[0].column).toBe('auto')
  expect(sliceColumns(listedSlices('auto'), { x: [1] })).toEqual([])
  expect(discoveryIn(listedSlices('auto'))).toEqual({ depth: 2, top: 5 })
})

it('names the columns that it needs', () => {
  const names = sliceColumnNames([
    'a',
    { b: 'quantiles(4)' },
    { cross: ['c', { d: 'quantiles(2)' }] },
    { by: 'e', values: [1] },
    { auto: { depth: 1, top: 2, columns: ['f'] } },
  ])
  expect(names).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('values of a hidden column are counted, not named; what is listed by hand keeps its name', () => {
  const columns = { city: ['b', 'b', 'a', null, 'b', 'a', 'c'], age: [1, 2, 3, 4, Number.NaN, 6, 7] }
  const hidden = new Set(['city', 'age'])
  const named = (...slices: Parameters<typeof sliceColumns>[0]) =>
    sliceColumns(slices, columns, hidden).flatMap(({ labels }) => labels)
  expect(named('city')).toEqual(['value 1 of 3', 'value 2 of 3', 'value 3 of 3', 'missing'])
  expect(named({ age: 'quantiles(2)' })).toEqual(['range 1 of 2', 'range 2 of 2', 'missing'])
  expect(named({ by: 'city', values: ['a'] })).toEqual(['a'])
  const [crossed] = sliceColumns([{ cross: ['city', { age: 'quantiles(2)' }] }], columns, hidden)
  expect(crossed.labels[0]).toBe('value 1 of 3')
  expect(crossed.and?.[0]).toEqual([{ column: 'age', label: 'range 1 of 2' }])
})
