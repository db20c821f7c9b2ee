import { profileValues } from '../../src/data/profile.ts'
import { compareProfiles } from '../../src/drift/compare.ts'
import type { CategoricalProfile, ColumnProfile } from '../../src/evidence/facts.ts'
import { type Random, randomFromSeed } from '../../src/statistics/random.ts'
import { progress, runsOf, type TruthArea, type TruthOptions } from './area.ts'
import { noiseOf } from './population.ts'
import { type TruthRow, truthRow } from './row.ts'

const SEED = 20260101
const REFERENCE_ROWS = 10_000
/** Defaults of the action. */
const SETTINGS = { alpha: 0.05, floor: 0.02 }

export const drift: TruthArea = {
  about: 'false alarms of a whole report, and power at a small shift',
  notes:
    'Six columns: normal, log-normal, tied, half empty, five categories, two hundred. Reference of 10,000 rows, ' +
    'drawn anew in every run. False alarms: no column differs, and any column is reported. Power: the normal ' +
    'column moves by 0.2 standard deviations, and is reported.',
  *simulate(options) {
    yield falseAlarms([100, 500, 5000], options)
    yield [power(options)]
  },
}

const report = (reference: ColumnProfile[], current: ColumnProfile[]): string[] =>
  compareProfiles(reference, current, SETTINGS)
    .filter(({ drifted }) => drifted)
    .map(({ column }) => column)

function falseAlarms(sizes: number[], options: TruthOptions): TruthRow[] {
  const runs = runsOf(2000, options)
  const random = randomFromSeed(SEED)
  const alarms = sizes.map(() => 0)
  for (let run = 0; run < runs; run++) {
    const reference = columnsOf(random, REFERENCE_ROWS, 0)
    for (const [i, rows] of sizes.entries())
      alarms[i] += Number(report(reference, columnsOf(random, rows, 0, reference)).length > 0)
    progress('false alarms', run, runs)
  }
  return sizes.map((rows, i) =>
    truthRow(`False alarms, ${rows.toLocaleString('en-US')} rows`, alarms[i], runs, { atMost: 0.05 }),
  )
}

function power(options: TruthOptions): TruthRow {
  const runs = runsOf(1000, options)
  const random = randomFromSeed(SEED)
  let found = 0
  for (let run = 0; run < runs; run++) {
    const reference = columnsOf(random, REFERENCE_ROWS, 0)
    const current = columnsOf(random, 5000, 0.2, reference)
    found += Number(report(reference, current).includes('normal'))
    progress('power', run, runs)
  }
  return truthRow('Power at a shift of 0.2 σ, 5,000 rows', found, runs, { atLeast: 0.95 })
}

function columnsOf(
  random: Random,
  rows: number,
  shift: number,
  frozen: ColumnProfile[] = [],
): ColumnProfile[] {
  const noise = noiseOf(random)
  const numeric = (name: string, draw: () => number): ColumnProfile =>
    profileValues(
      name,
      Float64Array.from({ length: rows }, draw),
      frozen.find((one) => one.name === name),
    )
  return [
    numeric('normal', () => shift + noise()),
    numeric('lognormal', () => Math.exp(2 * noise())),
    numeric('ties', () => Math.floor(random.uniform() * random.uniform() * 8)),
    numeric('gaps', () => (random.uniform() < 0.5 ? Number.NaN : random.uniform())),
    categorical('few', rows, () => Math.floor(random.uniform() * 5)),
    categorical('many', rows, () => Math.floor(200 * random.uniform() ** 3)),
  ]
}

function categorical(name: string, rows: number, draw: () => number): CategoricalProfile {
  const counts = new Map<number, number>()
  for (let row = 0; row < rows; row++) {
    const value = draw()
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const categories = [...counts].map(([value, count]) => ({ value: `c${value}`, count }))
  return { name, kind: 'categorical', rows, nulls: 0, distinct: counts.size, categories, other: 0 }
}
