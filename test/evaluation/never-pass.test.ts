import { describe, expect, it } from 'vitest'
import type { MetricGate } from '../../src/config/gate.ts'
import { UserError } from '../../src/errors.ts'
import { type ComparisonInput, compareModels } from '../../src/evaluation/compare.ts'
import { checkEvidenceBelongsTogether } from '../../src/registry/evidence.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'
import { binarySample, type MaybeAlone, pairOf, regressionSample } from './samples.ts'

/** Cases of each kind; every one is another draw. */
const CASES = 150

/** What a case is drawn with. */
function drawn(seed: number) {
  const random = randomFromSeed(seed)
  const below = (limit: number): number => Math.floor(random.uniform() * limit)
  const oneOf = <Value>(values: readonly Value[]): Value => values[below(values.length)]
  return { random, below, oneOf }
}

const input = (scores: MaybeAlone, change: Partial<ComparisonInput>): ComparisonInput => ({
  task: 'binary-classification',
  ...pairOf(scores),
  sameModel: false,
  slices: [],
  gates: {},
  confidence: 0.95,
  threshold: 0.5,
  minRows: 30,
  resamples: 100,
  seed: 1,
  ...change,
})

/** The outcome; `refused` where the input is an error of the user. */
function outcomeOf(of: ComparisonInput): string {
  try {
    return compareModels(of).outcome
  } catch (error) {
    if (error instanceof UserError) return 'refused'
    throw error
  }
}

const wide: MetricGate = { margin: 1000 }
const BINARY = [
  'roc_auc',
  'average_precision',
  'log_loss',
  'brier_score_loss',
  'accuracy',
  'precision',
  'recall',
  'f1',
]

function neverPasses(name: string, make: (seed: number) => ComparisonInput): void {
  it(name, () => {
    const passed = Array.from({ length: CASES }, (_, seed) => seed).filter((seed) =>
      ['pass', 'warn'].includes(outcomeOf(make(seed))),
    )
    expect(passed).toEqual([])
  })
}

describe('never passes, however wide the margin', () => {
  neverPasses('a score or a label that is not a number', (seed) => {
    const { below, oneOf } = drawn(seed)
    const scores = binarySample(40 + below(200), 0.5, seed)
    const column = oneOf(['labels', 'candidate', 'production'] as const)
    scores[column][below(scores.labels.length)] = oneOf([Number.NaN, Infinity, -Infinity])
    return input(scores, { gates: { [oneOf(BINARY)]: wide } })
  })

  neverPasses('no rows, or fewer than are needed', (seed) => {
    const { below, oneOf } = drawn(seed)
    const rows = seed % 3 === 0 ? 0 : below(30)
    return input(binarySample(rows, 0.5, seed), {
      gates: { [oneOf(BINARY)]: { ...wide, min: -1, 'max-gain': 9 } },
    })
  })

  neverPasses('fewer rows than one gate needs', (seed) => {
    const { below, oneOf } = drawn(seed)
    const rows = 100 + below(200)
    return input(binarySample(rows, 0.5, seed), {
      gates: { [oneOf(BINARY)]: { ...wide, 'min-rows': rows + 1 } },
    })
  })

  neverPasses('a metric that is undefined for one of the models', (seed) => {
    const { below, oneOf } = drawn(seed)
    const scores = binarySample(60 + below(200), 0.5, seed)
    const one = oneOf(['candidate', 'production'] as const)
    const constant = { ...scores, [one]: scores[one].map(() => 0.1) }
    if (seed % 2 === 0) return input(constant, { gates: { precision: wide } })
    const label = seed % 4 === 1 ? 0 : 1
    return input({ ...scores, labels: scores.labels.map(() => label) }, { gates: { roc_auc: wide } })
  })

  neverPasses('a metric that is unknown, or of another task', (seed) =>
    input(binarySample(100, 0.5, seed), {
      gates: { [drawn(seed).oneOf(['rmse', 'r2', 'roc', 'f2'])]: wide },
    }),
  )

  neverPasses('a named slice that is missing', (seed) => {
    const { below, oneOf } = drawn(seed)
    const rows = 100 + below(200)
    const slices = [
      {
        column: 'origin',
        codes: new Int32Array(rows),
        labels: ['A', 'Z'],
        named: true,
        protected: seed % 2 === 0,
      },
    ]
    return input(binarySample(rows, 0.5, seed), { slices, gates: { [oneOf(BINARY)]: wide } })
  })

  neverPasses('a protected slice with too few rows', (seed) => {
    const rows = 300
    const codes = Int32Array.from({ length: rows }, (_, row) => (row < 1 + drawn(seed).below(28) ? 1 : 0))
    const slices = [{ column: 'origin', codes, labels: ['A', 'B'], protected: true }]
    return input(binarySample(rows, 0.5, seed), { slices, gates: { accuracy: wide } })
  })

  neverPasses('a share of a production value of zero', (seed) => {
    const scores = regressionSample(50 + drawn(seed).below(100), 0.5, seed)
    // Production is perfect, or off by rounding.
    const production = scores.labels.map((label) => label + (seed % 2) * 1e-12)
    return input(
      { ...scores, production },
      {
        task: 'regression',
        gates: { [seed % 3 === 0 ? 'mae' : 'rmse']: seed % 5 === 0 ? {} : { 'relative-margin': 5 } },
      },
    )
  })

  neverPasses('a worse model against a negative production value', (seed) => {
    const scores = regressionSample(200, 1, seed)
    const off = (by: number) => scores.labels.map((label, row) => label + by + scores.candidate[row] - label)
    // R² of both is far below zero, and the candidate's further.
    return input(
      { labels: scores.labels, production: off(9), candidate: off(20) },
      {
        task: 'regression',
        gates: { r2: { 'relative-margin': 0.01 } },
      },
    )
  })

  neverPasses('other labels, or other rows, for the two models', (seed) => {
    const scores = binarySample(100, 0.5, seed)
    const other = pairOf(binarySample(seed % 2 === 0 ? 100 : 101, 0.5, seed + 1)).production
    return { ...input(scores, { gates: { accuracy: wide } }), production: other }
  })

  neverPasses('gates that decide nothing', (seed) =>
    input(binarySample(300, 0.5, seed), { gates: { accuracy: { ...wide, informational: true } } }),
  )

  neverPasses('a first model that has no absolute limit', (seed) =>
    input(
      { ...binarySample(300, 0.5, seed), production: null },
      { gates: { [drawn(seed).oneOf(BINARY)]: wide } },
    ),
  )
})

it('an evaluation of other bytes is not registered, whatever its outcome', () => {
  const digest = (fill: string) => `sha256:${fill.repeat(64)}`
  const evaluation = {
    model: 'm',
    outcome: 'pass',
    candidate: { sha256: digest('a') },
    inputs: {},
    data: { path: 'test.csv', split: 'test', digests: { bytes: digest('b') } },
    overall: [],
    slices: [],
  } as never
  const check = (modelSha256: string) => () =>
    checkEvidenceBelongsTogether({ model: 'm', modelSha256, source: 's', evaluation })
  expect(check(digest('a'))).not.toThrow()
  for (let i = 1; i <= 9; i++) expect(check(digest(String(i)))).toThrow(/the candidate is/)
})

it('negates every difference and mirrors every interval when the models are exchanged', () => {
  for (let seed = 0; seed < 25; seed++) {
    const { below, oneOf } = drawn(seed)
    const isBinary = seed % 3 !== 0
    const rows = 40 + below(300)
    const one = input(isBinary ? binarySample(rows, 0.6, seed) : regressionSample(rows, 0.7, seed), {
      task: isBinary ? 'binary-classification' : 'regression',
      intervals: oneOf(['auto', 'bootstrap'] as const),
      seed,
    })
    const exchanged = compareModels({ ...one, candidate: one.production!, production: one.candidate }).overall
    for (const [i, { difference, interval, metric }] of compareModels(one).overall.entries()) {
      expect(exchanged[i].difference, metric).toBe(difference === null ? null : -difference)
      if (interval === null) expect(exchanged[i].interval).toBeNull()
      else {
        expect(exchanged[i].interval![0], `${metric} ${seed}`).toBeCloseTo(-interval[1], 11)
        expect(exchanged[i].interval![1], `${metric} ${seed}`).toBeCloseTo(-interval[0], 11)
      }
    }
  }
})
