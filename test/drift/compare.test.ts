import { describe, expect, test } from 'vitest'
import { profileValues } from '../../src/data/profile.ts'
import { compareColumn, compareProfiles } from '../../src/drift/compare.ts'
import { columnDrift } from '../../src/evidence/drift.ts'
import type { CategoricalProfile, ColumnProfile } from '../../src/evidence/facts.ts'
import { oracle } from './oracle.ts'

const options = { role: 'feature' as const, alpha: 0.01, floor: 0.02 }

const numeric = (values: (number | null)[], frozen?: ColumnProfile) =>
  profileValues(
    'x',
    Float64Array.from(values, (value) => value ?? Number.NaN),
    frozen,
  )

const categorical = (counts: Record<string, number>, nulls = 0): CategoricalProfile => {
  const categories = Object.entries(counts).map(([value, count]) => ({ value, count }))
  const values = categories.reduce((sum, { count }) => sum + count, 0)
  return {
    name: 'c',
    kind: 'categorical',
    rows: values + nulls,
    nulls,
    distinct: categories.length,
    categories,
    other: 0,
  }
}

const range = (n: number, value: (i: number) => number | null) =>
  Array.from({ length: n }, (_, i) => value(i))

function pair(name: string) {
  const column = oracle.columns.find((one) => one.name === name)
  if (!column) throw new Error(`no column ${name}`)
  const reference = numeric(column.values.reference)
  return compareColumn(reference, numeric(column.values.current, reference), options)
}

describe('numeric columns', () => {
  test('of the same distribution have not drifted', () => {
    expect(pair('normal')).toMatchObject({ drifted: false, reason: null, kind: 'numeric', unseen: null })
    expect(pair('two-values').drifted).toBe(false)
    expect(pair('thirds').drifted).toBe(false)
  })

  test('that moved have, and the tests say how', () => {
    const found = pair('shifted')
    expect(found.drifted).toBe(true)
    expect(found.tests.map(({ test, drifted }) => [test, drifted])).toEqual([
      ['psi', true],
      ['ks', true],
      ['jensenshannon', true],
      ['null-rate', false],
    ])
    expect(found.effect).toBe(found.tests[0].statistic)
  })

  test('new values below and above a constant are seen', () => {
    const reference = numeric(range(1000, () => 0))
    for (const novel of [-1, 1]) {
      const current = numeric(
        range(200, (i) => (i < 20 ? novel : 0)),
        reference,
      )
      expect(compareColumn(reference, current, options).drifted).toBe(true)
    }
    expect(
      compareColumn(
        reference,
        numeric(
          range(200, () => 0),
          reference,
        ),
        options,
      ),
    ).toMatchObject({
      drifted: false,
      effect: 0,
    })
  })

  test('one enormous value changes nothing else', () => {
    const values = range(5000, (i) => Math.sin(i))
    const reference = numeric(values)
    const shifted = range(2000, (i) => Math.sin(i) + 0.4)
    const plain = compareColumn(reference, numeric(shifted, reference), options)
    const outlier = compareColumn(reference, numeric([...shifted, 1e9], reference), options)
    expect(plain.drifted && outlier.drifted).toBe(true)
    expect(Math.abs((plain.effect as number) - (outlier.effect as number))).toBeLessThan(0.001)
  })

  test('too few rows are not called equal', () => {
    const found = pair('tiny')
    expect(found).toMatchObject({
      drifted: false,
      effect: null,
      reason: 'too few rows to compare: 2 values on one side',
    })
    expect(found.tests[0]).toMatchObject({
      test: 'psi',
      statistic: null,
      reason: 'too few rows for two cells',
    })
  })
})

describe('null rates', () => {
  test('from none to one in ten is drift, whatever the values', () => {
    const reference = numeric(range(1000, (i) => i % 50))
    const current = numeric(
      range(1000, (i) => (i % 10 === 0 ? null : i % 50)),
      reference,
    )
    const found = compareColumn(reference, current, options)
    expect(found.nullRate).toEqual({ reference: 0, current: 0.1 })
    expect(found.tests.find(({ test }) => test === 'null-rate')).toMatchObject({
      drifted: true,
      statistic: 0.1,
    })
    expect(found.drifted).toBe(true)
  })
})

describe('categorical columns', () => {
  test('chi-square takes the place of Kolmogorov–Smirnov', () => {
    const found = compareColumn(categorical({ a: 500, b: 500 }), categorical({ a: 60, b: 40 }), options)
    expect(found.tests.map(({ test }) => test)).toEqual([
      'psi',
      'chi2',
      'jensenshannon',
      'null-rate',
      'unseen-categories',
    ])
    expect(found.drifted).toBe(false)
    expect(found.unseen).toEqual({ rows: 0, share: 0, categories: [] })
  })

  test('unseen categories beyond one per cent are drift', () => {
    const found = compareColumn(
      categorical({ a: 50_000, b: 50_000 }),
      categorical({ a: 4900, b: 4880, z: 200, y: 20 }),
      { ...options, floor: 10 },
    )
    expect(found.unseen).toEqual({ rows: 220, share: 0.022, categories: ['z', 'y'] })
    expect(found.tests[0].drifted).toBe(false)
    expect(found.drifted).toBe(true)
  })

  test('the unseen cannot be told where the reference does not list all it has', () => {
    const found = compareColumn(
      { ...categorical({ a: 500, b: 400 }), other: 100, rows: 1000 },
      categorical({ a: 60, b: 40 }),
      options,
    )
    expect(found.unseen).toBeNull()
    expect(found.tests.at(-1)).toMatchObject({
      test: 'unseen-categories',
      drifted: false,
      reason: 'the reference lists only its 2 most frequent categories',
    })
  })
})

describe('columns that cannot be compared are findings', () => {
  const reference = numeric(range(100, (i) => i))

  test.each([
    ['is missing from the current data', undefined, true],
    ['has no rows in the current data', numeric([], reference), true],
    ['has no values in the current data', numeric([null, null], reference), true],
    ['changed from numeric to categorical', { ...categorical({ a: 50 }), name: 'x' }, true],
    ['was not counted in the bins of the reference', numeric(range(100, (i) => i * 2)), true],
  ])('%s', (reason, current, drifted) => {
    expect(compareColumn(reference, current, options)).toMatchObject({
      reason,
      drifted,
      effect: null,
      tests: [],
    })
  })

  test('nothing on both sides is no drift, and says so', () => {
    const empty = numeric([null, null])
    expect(compareColumn(empty, numeric([null], empty), options)).toMatchObject({
      drifted: false,
      reason: 'has no values on either side',
    })
    expect(compareColumn(empty, reference, options)).toMatchObject({
      drifted: true,
      reason: 'has values, where the reference has none',
    })
  })
})

test('all columns share the false-alarm rate, and roles choose among them', () => {
  const reference = numeric(range(1000, (i) => i % 20))
  const named = ['a', 'b', 'c'].map((name) => ({ ...reference, name }))
  const all = compareProfiles(named, named, { alpha: 0.05, floor: 0.02 })
  expect(all.map(({ column }) => column)).toEqual(['a', 'b', 'c'])
  expect(all[0].tests[1]).toMatchObject({ test: 'ks', threshold: 0.05 / 3 })
  const chosen = compareProfiles(named, named, { alpha: 0.05, floor: 0.02, roles: { b: 'prediction' } })
  expect(chosen.map(({ column, role }) => [column, role])).toEqual([['b', 'prediction']])
  expect(chosen[0].tests[1].threshold).toBe(0.05)
  const blocked = compareProfiles(named, named, { alpha: 0.05, floor: 0.02, obstacles: { c: 'no scores' } })
  expect(blocked[2]).toMatchObject({ drifted: false, reason: 'no scores', tests: [], current: null })
  expect(blocked[0].tests[1].threshold).toBe(0.05 / 3)
})

test('every result fits the schema of the evidence', () => {
  for (const name of oracle.columns.map((column) => column.name))
    expect(() => columnDrift.parse(pair(name))).not.toThrow()
})
