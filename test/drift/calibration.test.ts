import { expect, test } from 'vitest'
import { profileValues } from '../../src/data/profile.ts'
import { compareProfiles } from '../../src/drift/compare.ts'
import type { CategoricalProfile, ColumnProfile } from '../../src/evidence/facts.ts'
import { normalQuantile } from '../../src/statistics/distributions.ts'
import { type Random, randomFromSeed } from '../../src/statistics/random.ts'

/** Six columns as tables have them: smooth, skewed, tied, half empty, few categories, many. */
const DRAWS: Record<string, (random: Random) => number | string> = {
  normal: (random) => normalQuantile(random.uniform()),
  lognormal: (random) => Math.exp(2 * normalQuantile(random.uniform())),
  ties: (random) => Math.floor(random.uniform() * random.uniform() * 8),
  gaps: (random) => (random.uniform() < 0.5 ? Number.NaN : random.uniform()),
  few: (random) => 'abcde'[Math.floor(random.uniform() * 5)],
  many: (random) => `c${Math.floor(200 * random.uniform() ** 3)}`,
}

function categorical(name: string, values: string[]): CategoricalProfile {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const categories = [...counts].map(([value, count]) => ({ value, count }))
  return {
    name,
    kind: 'categorical',
    rows: values.length,
    nulls: 0,
    distinct: counts.size,
    categories,
    other: 0,
  }
}

function sample(random: Random, rows: number, shift: number, frozen: ColumnProfile[] = []): ColumnProfile[] {
  return Object.entries(DRAWS).map(([name, draw]) => {
    const values = Array.from({ length: rows }, () => draw(random))
    if (typeof values[0] === 'string') return categorical(name, values as string[])
    const moved = Float64Array.from(values as number[], (value) =>
      name === 'normal' ? value + shift : value,
    )
    return profileValues(
      name,
      moved,
      frozen.find((one) => one.name === name),
    )
  })
}

function alarms(runs: number, rows: number, shift: number): number {
  const random = randomFromSeed(20260101)
  let flagged = 0
  for (let run = 0; run < runs; run++) {
    const reference = sample(random, 2000, 0)
    const current = sample(random, rows, shift, reference)
    const columns = compareProfiles(reference, current, { alpha: 0.05, floor: 0.02 })
    flagged += Number(columns.some(({ drifted }) => drifted))
  }
  return flagged
}

test('without drift at most one report in twenty is an alarm', () => {
  // 16 of 200 is the 97.5 % point of a binomial with 5 %.
  expect(alarms(200, 500, 0)).toBeLessThanOrEqual(16)
})

test('a shift of 0.4 standard deviations in one of six columns is found', () => {
  expect(alarms(40, 500, 0.4)).toBeGreaterThanOrEqual(38)
})
