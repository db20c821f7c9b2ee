import { describe, expect, test } from 'vitest'
import { profileColumns, profileValues } from '../../src/data/profile.ts'
import { canonicalJson } from '../../src/evidence/canonical.ts'
import type { CategoricalProfile, ColumnProfile, NumericProfile } from '../../src/evidence/facts.ts'
import { oracle, relativeError } from '../drift/oracle.ts'
import { scratch } from './scratch.ts'

const space = scratch()

function expectProfile(found: NumericProfile, wanted: (typeof oracle.columns)[number]['reference']) {
  for (const key of ['rows', 'min', 'max', 'quantiles', 'edges', 'counts'] as const)
    expect(found[key], key).toEqual(wanted[key])
  expect(relativeError(found.mean, wanted.mean)).toBeLessThan(1e-12)
  expect(relativeError(found.std, wanted.std)).toBeLessThan(1e-12)
  expect(found.nulls).toBe(0)
}

describe.each(oracle.columns)('"$name" is profiled as numpy does', ({ name, values, reference, current }) => {
  test('in memory', () => {
    const frozen = profileValues(name, Float64Array.from(values.reference))
    expectProfile(frozen, reference)
    expectProfile(profileValues(name, Float64Array.from(values.current), frozen), current)
  })

  test('by SQL', async () => {
    const table = (numbers: number[]) => `(SELECT unnest([${numbers.map((x) => `${x}e0`).join(', ')}]) AS x)`
    const [frozen] = await profileColumns(space.engine, table(values.reference), [
      { name: 'x', kind: 'numeric' },
    ])
    expectProfile(frozen as NumericProfile, reference)
    const columns = [{ name: 'x', kind: 'numeric' as const }]
    const [other] = await profileColumns(space.engine, table(values.current), columns, [frozen])
    expectProfile(other as NumericProfile, current)
  })
})

test.each([
  ['few values', 300],
  ['as many values as rows', 90_000],
  ['many values behind few', 0],
])('by SQL as in memory: %s', async (_, distinct) => {
  const value = distinct === 0 ? 'greatest(i, 45000)' : `i % ${distinct}`
  const table = `(SELECT (${value}) / 7 - 20 AS x FROM range(90000) t(i))`
  const [bySql] = await profileColumns(space.engine, table, [{ name: 'x', kind: 'numeric' }])
  const { x } = await space.engine.columns(`SELECT x FROM ${table}`)
  expectProfile(bySql as NumericProfile, profileValues('x', x as Float64Array) as never)
})

test('the bins survive being written as evidence', () => {
  const values = Float64Array.from({ length: 1000 }, (_, i) => (i % 7) / 7)
  const profile = profileValues('x', values)
  const read = JSON.parse(canonicalJson(profile)) as ColumnProfile
  expect(profileValues('x', values, read)).toEqual(profile)
})

test('missing values are counted apart, and an empty column has no numbers', async () => {
  const table = `(SELECT unnest([1.5, NULL, 'nan'::DOUBLE, 'inf'::DOUBLE, -2]) AS x, NULL::DOUBLE AS nothing, NULL::VARCHAR AS no_text)`
  const [x, nothing, text] = await profileColumns(space.engine, table, [
    { name: 'x', kind: 'numeric' },
    { name: 'nothing', kind: 'numeric' },
    { name: 'no_text', kind: 'categorical' },
    { name: 'absent', kind: 'numeric' },
  ])
  expect(x).toMatchObject({ rows: 5, nulls: 3, mean: -0.25, min: -2, max: 1.5 })
  const empty = {
    rows: 5,
    nulls: 5,
    mean: null,
    std: null,
    min: null,
    max: null,
    quantiles: [],
    edges: [],
    counts: [0],
  }
  expect(nothing).toEqual({ name: 'nothing', kind: 'numeric', ...empty })
  expect(profileValues('nothing', new Float64Array(5).fill(Number.NaN))).toEqual(nothing)
  expect(text).toEqual({
    name: 'no_text',
    kind: 'categorical',
    rows: 5,
    nulls: 5,
    distinct: 0,
    categories: [],
    other: 0,
  })
})

test('dates are seconds, booleans are categories', async () => {
  const table = `(SELECT unnest([DATE '1970-01-02', '1970-01-03']) AS day, unnest([true, true]) AS yes)`
  const [day, yes] = await profileColumns(space.engine, table, [
    { name: 'day', kind: 'numeric' },
    { name: 'yes', kind: 'categorical' },
  ])
  expect(day).toMatchObject({ min: 86_400, max: 172_800 })
  expect((yes as CategoricalProfile).categories).toEqual([{ value: 'true', count: 2 }])
})

describe('categories', () => {
  const columns = [{ name: 'c', kind: 'categorical' as const }]

  test('are sorted by count, then value', async () => {
    const [profile] = await profileColumns(
      space.engine,
      `(SELECT unnest(['b', 'a', 'c', 'c', NULL, 'a', 'b''s']) AS c)`,
      columns,
    )
    expect(profile).toEqual({
      name: 'c',
      kind: 'categorical',
      rows: 7,
      nulls: 1,
      distinct: 4,
      categories: [
        { value: 'a', count: 2 },
        { value: 'c', count: 2 },
        { value: 'b', count: 1 },
        { value: "b's", count: 1 },
      ],
      other: 0,
    })
  })

  test('beyond a thousand are counted together, and those of the frozen profile are kept first', async () => {
    const many = `(SELECT 'c' || i AS c FROM range(1500) t(i), range(2) UNION ALL SELECT 'rare')`
    const [profile] = (await profileColumns(space.engine, many, columns)) as CategoricalProfile[]
    expect(profile).toMatchObject({ rows: 3001, distinct: 1501, other: 1001 })
    expect(profile.categories).toHaveLength(1000)
    const [frozen] = await profileColumns(space.engine, `(SELECT 'rare' AS c)`, columns)
    const [kept] = (await profileColumns(space.engine, many, columns, [frozen])) as CategoricalProfile[]
    expect(kept.categories.at(-1)).toEqual({ value: 'rare', count: 1 })
    expect(kept).toMatchObject({ distinct: 1501, other: 1002 })
  })
})

test('twice the same data gives the same bytes', async () => {
  const table = `(SELECT random_value AS x FROM (SELECT (hash(i) % 1000003) / 7 AS random_value FROM range(50000) t(i)))`
  const once = () => profileColumns(space.engine, table, [{ name: 'x', kind: 'numeric' }])
  expect(canonicalJson(await once())).toBe(canonicalJson(await once()))
})

describe('a masked column', () => {
  const rows = (n: number, scale = 1) =>
    `(SELECT ((i * 7919) % 1009) * ${scale} + 1000001 AS x, 'patient ' || (i * 7919) % 37 AS name, i % 3 = 0 AS flag FROM range(${n}) t(i))`
  const columns = [
    { name: 'x', kind: 'numeric' as const, masked: true },
    { name: 'name', kind: 'categorical' as const, masked: true },
    { name: 'flag', kind: 'categorical' as const, masked: true },
  ]

  test('has neither ends nor quantiles, bins of mean and deviation, and groups for categories', async () => {
    const [x, name, flag] = await profileColumns(space.engine, rows(1009), columns)
    expect(x).toMatchObject({ masked: true, min: null, max: null, quantiles: [], rows: 1009, nulls: 0 })
    const { mean, std, edges, counts } = x as NumericProfile
    expect(mean).toBe(1000001 + 504)
    expect(relativeError(std, Math.sqrt((1009 * 1010) / 12))).toBeLessThan(1e-9)
    expect(edges.slice(11, 14)).toEqual([-73, 0, 73].map((step) => 1000505 + step))
    expect(counts.reduce((sum, n) => sum + n)).toBe(1009)
    expect(counts.at(-1)).toBe(0)
    expect(name).toMatchObject({ masked: true, distinct: 37, other: 0, nulls: 0 })
    const { categories } = name as CategoricalProfile
    expect(categories.every(({ value }) => /^#[0-9a-f]$/.test(value))).toBe(true)
    expect(categories.reduce((sum, { count }) => sum + count, 0)).toBe(1009)
    expect((flag as CategoricalProfile).categories.map(({ value }) => value)).toEqual(['false', 'true'])
  })

  test('of few values or of one has no mean, for that would be the value', async () => {
    const [few] = await profileColumns(space.engine, rows(9), columns)
    expect(few).toMatchObject({ mean: null, std: null, edges: [], counts: [9] })
    const [same] = await profileColumns(space.engine, rows(50, 0), columns)
    expect(same).toMatchObject({ mean: null, std: null, edges: [], counts: [50] })
  })

  test('is counted as the reference was, masked or not', async () => {
    const frozen = await profileColumns(space.engine, rows(1009), columns)
    const unmasked = columns.map(({ name, kind }) => ({ name, kind }))
    const [x, name] = await profileColumns(space.engine, rows(500, 2), unmasked, frozen)
    expect(x).toMatchObject({ masked: true, edges: (frozen[0] as NumericProfile).edges, min: null })
    expect((name as CategoricalProfile).categories[0].value).toMatch(/^#/)
    const open = await profileColumns(space.engine, rows(1009), unmasked)
    const [again] = await profileColumns(space.engine, rows(500, 2), columns, open)
    expect(again.masked).toBeUndefined()
  })
})
