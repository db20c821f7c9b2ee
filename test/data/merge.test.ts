import { expect, test } from 'vitest'
import { mergeProfiles } from '../../src/data/merge-profiles.ts'
import { type ProfiledColumn, profileColumns, profileValues } from '../../src/data/profile.ts'
import { canonicalJson } from '../../src/evidence/canonical.ts'
import type { CategoricalProfile, ColumnProfile, NumericProfile } from '../../src/evidence/facts.ts'
import { scratch } from './scratch.ts'

const space = scratch()

/** As a part's profile is read back from its document. */
const kept = (profiles: ColumnProfile[]): ColumnProfile[] => JSON.parse(canonicalJson(profiles))

const u = `(hash(i) % 1000003) / 1000003.0`
const v = `(hash(i * 7 + 1) % 1000003 + 1) / 1000004.0`
const DATA = `(SELECT i, ${u} AS uniform, sqrt(-2 * ln(${v})) * cos(6.283185307179586 * ${u}) AS normal,
  exp(3 * sqrt(-2 * ln(${v})) * cos(6.283185307179586 * ${u})) AS heavy, (hash(i) % 7)::DOUBLE - 3 AS whole,
  1700000000 + (hash(i) % 8640000000) / 1000.0 AS seconds, CASE WHEN i % 5 = 0 THEN i / 3.0 END AS gaps,
  CASE WHEN i % 1000 = 0 THEN 1e300 ELSE -0.0 END AS spread, 7.25 AS constant, NULL::DOUBLE AS nothing,
  'c' || (hash(i) % 40) AS few, 'k' || (hash(i) % 3000) AS many, NULL::VARCHAR AS no_text FROM range(20000) t(i))`
const numeric = ['uniform', 'normal', 'heavy', 'whole', 'seconds', 'gaps', 'spread', 'constant', 'nothing']
const columns: ProfiledColumn[] = [
  ...numeric.map((name) => ({ name, kind: 'numeric' as const })),
  ...['few', 'many', 'no_text'].map((name) => ({ name, kind: 'categorical' as const })),
]

const profileWhere = async (condition: string) =>
  kept(await profileColumns(space.engine, `(SELECT * FROM ${DATA} WHERE ${condition})`, columns, [], true))

test('parts give what the whole gives, however they are cut and in any order', async () => {
  const whole = await profileWhere('true')
  const exact = await profileColumns(space.engine, DATA, columns)
  const cuts = [
    ['i % 3 = 0', 'i % 3 = 1', 'i % 3 = 2'],
    ['i >= 100', 'i < 5', 'i BETWEEN 5 AND 99'],
    ['normal > 0.5', 'normal <= 0.5 AND i % 2 = 0', 'normal <= 0.5 AND i % 2 = 1', 'false'],
  ]
  for (const cut of cuts) {
    const parts = await Promise.all(cut.map(profileWhere))
    for (const [c, { name, kind }] of columns.entries()) {
      const own = parts.map((part) => part[c])
      const merged = mergeProfiles(own)
      expect(mergeProfiles(own.toReversed()), name).toEqual(merged)
      if (kind === 'numeric') {
        expect(merged, `${name} of ${cut}`).toEqual(mergeProfiles([whole[c]]))
        expectClose(merged as NumericProfile, exact[c] as NumericProfile)
      }
    }
    const [few, many, nothing] = [9, 10, 11].map((c) => mergeProfiles(parts.map((part) => part[c])))
    expect(few).toEqual(exact[9])
    expect(nothing).toEqual(exact[11])
    expectHeavyHitters(many as CategoricalProfile, exact[10] as CategoricalProfile)
  }
})

/** Exact where it is said to be exact, else within the bound that the profile itself states. */
function expectClose(merged: NumericProfile, exact: NumericProfile): void {
  const { name, rows, nulls, min, max } = exact
  const ends = kept([exact])[0] as NumericProfile
  expect(merged).toMatchObject({ name, rows, nulls, min: ends.min, max: ends.max })
  if (min === null || exact.mean === null || exact.std === null) {
    expect(merged.mean).toBe(exact.mean)
    return
  }
  // The sums of the whole round each value to a step of its range; those of parts round nothing.
  const range = (max as number) - min
  expect(Math.abs((merged.mean as number) - exact.mean), name).toBeLessThanOrEqual(
    1e-12 * (range + Math.abs(exact.mean)),
  )
  if (exact.std !== Number.POSITIVE_INFINITY)
    expect(Math.abs((merged.std as number) - exact.std), name).toBeLessThanOrEqual(1e-9 * range)
  expect(merged.counts.reduce((sum, count) => sum + count)).toBe(rows - nulls)
}

function expectHeavyHitters(merged: CategoricalProfile, exact: CategoricalProfile): void {
  expect(merged).toMatchObject({ rows: exact.rows, nulls: exact.nulls })
  const counts = new Map(exact.categories.map(({ value, count }) => [value, count]))
  for (const { value, count } of merged.categories) {
    const known = counts.get(value)
    if (known === undefined) continue
    expect(count).toBeLessThanOrEqual(known)
    expect(count).toBeGreaterThanOrEqual(known - (merged.countError as number))
  }
  // Four standard errors.
  expect(Math.abs(merged.distinct / exact.distinct - 1)).toBeLessThan(4 * 0.01625)
}

/** With an exponent it is a double, not a decimal that rounds twice. */
const double = (value: number) => (String(value).includes('e') ? String(value) : `${value}e0`)

test('a quantile has the rank that is asked for, within the bound that is stated', async () => {
  const whole = await profileColumns(space.engine, DATA, columns, [], true)
  for (const [c, name] of numeric.slice(0, 6).entries()) {
    const { quantiles, rankError, rows, nulls, edges, counts } = mergeProfiles([whole[c]]) as NumericProfile
    const n = rows - nulls
    const ranks = await space.engine.rows(
      `SELECT ${quantiles.map((q, p) => `count(*) FILTER (${name} <= ${double(q)}) AS r${p}, count(*) FILTER (${name} < ${double(q)}) AS l${p}`).join(', ')},
       ${edges.map((edge, k) => `count(*) FILTER (${name} <= ${double(edge)}) AS e${k}`).join(', ')} FROM ${DATA}`,
    )
    for (const p of quantiles.keys()) {
      const wanted = Math.max(1, Math.ceil((p * n) / 100))
      expect(ranks[0][`r${p}`] as number, `${name} p${p}`).toBeGreaterThanOrEqual(wanted)
      expect(ranks[0][`l${p}`] as number, `${name} p${p}`).toBeLessThanOrEqual(
        wanted + (rankError as number) * n,
      )
    }
    if (name !== 'whole') expect(rankError as number, name).toBeLessThan(0.01)
    let upTo = 0
    for (const k of edges.keys()) {
      upTo += counts[k]
      expect(upTo, `${name} edge ${k}`).toBe(ranks[0][`e${k}`])
    }
  }
})

test('whole numbers keep their own quantiles and bins', async () => {
  const whole = await profileWhere('true')
  const values = await space.engine.columns(`SELECT whole FROM ${DATA}`)
  const exact = profileValues('whole', values.whole as Float64Array)
  const merged = mergeProfiles([whole[3]]) as NumericProfile
  for (const key of ['quantiles', 'edges', 'counts', 'mean'] as const)
    expect(merged[key], key).toEqual(exact[key])
})

test('what is not a part of one column is a defect', async () => {
  const [whole] = await profileColumns(space.engine, '(SELECT 1.5 AS x)', [{ name: 'x', kind: 'numeric' }])
  expect(() => mergeProfiles([whole])).toThrow('a part of "x" has no sketch')
})

test('masked parts show no value, and add up to a masked whole', async () => {
  const masked = [
    { name: 'seconds', kind: 'numeric' as const, masked: true },
    { name: 'many', kind: 'categorical' as const, masked: true },
  ]
  const parts = await Promise.all(
    [0, 1].map(async (part) =>
      kept(
        await profileColumns(space.engine, `(SELECT * FROM ${DATA} WHERE i % 2 = ${part})`, masked, [], true),
      ),
    ),
  )
  const [seconds, many] = [0, 1].map((c) => mergeProfiles(parts.map((part) => part[c])))
  expect(parts[0][0]).not.toHaveProperty('sketch')
  expect(seconds).toMatchObject({
    masked: true,
    rows: 20000,
    min: null,
    quantiles: [],
    edges: [],
    counts: [20000],
  })
  const { categories, distinct } = many as CategoricalProfile
  expect(categories.map(({ value }) => value).sort()).toEqual(
    [...'0123456789abcdef'].map((digit) => `#${digit}`),
  )
  expect(categories.reduce((sum, { count }) => sum + count, 0)).toBe(20000)
  expect(Math.abs(distinct / 3000 - 1)).toBeLessThan(0.06)
})
