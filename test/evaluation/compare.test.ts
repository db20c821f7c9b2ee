import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { type ComparisonInput, compareModels } from '../../src/evaluation/compare.ts'
import { unitsOf } from '../../src/evaluation/dependence.ts'
import { canonicalJson } from '../../src/evidence/canonical.ts'
import { comparison } from '../../src/evidence/evaluation.ts'
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts'
import { holm } from '../../src/statistics/holm.ts'
import {
  balancedSample,
  binarySample,
  type MaybeAlone,
  pairOf,
  regressionSample,
  type Scores,
} from './samples.ts'

const input = (scores: MaybeAlone, change: Partial<ComparisonInput> = {}): ComparisonInput => ({
  task: 'binary-classification',
  ...pairOf(scores),
  sameModel: false,
  slices: [],
  gates: { roc_auc: { margin: 0.005 } },
  confidence: 0.95,
  threshold: 0.5,
  minRows: 30,
  resamples: 500,
  seed: 1,
  ...change,
})

/** `count` slices of about equal size. */
const sliced = (rows: number, count: number) => ({
  column: 'hour',
  codes: Int32Array.from({ length: rows }, (_, row) => row % count),
  labels: Array.from({ length: count }, (_, i) => `h${i}`),
})

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

describe('overall', () => {
  it('holds every metric of the task, gated ones first', () => {
    const gates = { f1_score: { margin: 0.01 }, log_loss: { margin: 0.1 } }
    const { overall } = compareModels(input(binarySample(500, 0.2), { gates }))
    expect(overall.map(({ metric }) => metric)).toEqual([
      'f1',
      'log_loss',
      ...BINARY.filter((name) => name !== 'f1' && name !== 'log_loss'),
    ])
    expect(overall.map(({ gate }) => gate !== null)).toEqual([true, true, ...new Array(6).fill(false)])
    expect(overall.map(({ method }) => method)).toEqual([
      'bootstrap',
      'mean-t',
      'delong',
      'influence',
      'mean-t',
      'score',
      'bootstrap',
      'bootstrap',
    ])
  })

  it('is evidence: schema and canonical JSON accept it', () => {
    for (const rows of [0, 1, 12, 400]) {
      const result = compareModels(input(binarySample(rows, 0.2), { slices: [sliced(rows, 3)], gates: {} }))
      for (const one of [...result.overall, ...result.slices]) {
        expect(comparison.parse(one)).toEqual(one)
        expect(() => canonicalJson(one)).not.toThrow()
      }
    }
  })

  it('is the same for the same input and moves with the seed in resampled metrics alone', () => {
    const sample = binarySample(500, 0.2)
    const json = (seed: number) => compareModels(input(sample, { seed })).overall.map(canonicalJson)
    const moved = json(1).flatMap((one, i) => (one === json(2)[i] ? [] : [JSON.parse(one).metric]))
    expect(json(1)).toEqual(json(1))
    expect(moved).toEqual(['precision', 'recall', 'f1'])
  })

  it('has intervals that cover the difference', () => {
    for (const result of [
      compareModels(input(binarySample(500, 0.2))),
      compareModels(input(regressionSample(500, 0.7), { task: 'regression', gates: {} })),
    ])
      for (const { difference, interval, candidate, candidateInterval } of result.overall) {
        expect(interval![0]).toBeLessThan(difference!)
        expect(interval![1]).toBeGreaterThan(difference!)
        expect(candidateInterval![0]).toBeLessThan(candidate!)
        expect(candidateInterval![1]).toBeGreaterThan(candidate!)
      }
  })
})

describe('verdicts and outcome', () => {
  it('passes a better model, fails a worse one, and doubts a few rows', () => {
    const better = binarySample(5000, 0.6)
    expect(compareModels(input(better)).outcome).toBe('pass')
    const worse = { ...better, candidate: better.production, production: better.candidate }
    expect(compareModels(input(worse)).outcome).toBe('fail')
    expect(compareModels(input(balancedSample(30))).outcome).toBe('inconclusive')
  })

  it('ranks fail over inconclusive over warn over pass', () => {
    const gates = (first: object, second: object) => ({ roc_auc: first, accuracy: second })
    const outcome = (first: object, second: object) =>
      compareModels(input(balancedSample(200), { gates: gates(first, second) })).outcome
    expect(outcome({ margin: 0 }, { min: 0.99 })).toBe('fail')
    expect(outcome({ margin: 0 }, { min: 0.1 })).toBe('inconclusive')
    expect(outcome({ min: 0.1 }, { min: 0.1 })).toBe('pass')
  })

  it('gates ROC AUC, or RMSE at 1 % of production, where no gate is configured', () => {
    const [auc] = compareModels(input(binarySample(500, 0), { gates: {} })).overall
    expect([auc.metric, auc.gate?.margin]).toEqual(['roc_auc', 0.005])
    const [rmse] = compareModels(input(regressionSample(500, 1), { task: 'regression', gates: {} })).overall
    expect(rmse.metric).toBe('rmse')
    expect(rmse.gate?.margin).toBeCloseTo(0.01 * rmse.production!, 12)
  })

  it('judges a regression', () => {
    const gates = { rmse: { margin: 0.01 } }
    const outcome = (noise: number) =>
      compareModels(input(regressionSample(2000, noise), { task: 'regression', gates })).outcome
    expect(outcome(0.5)).toBe('pass')
    expect(outcome(1.5)).toBe('fail')
  })
})

describe('what cannot be tested never passes', () => {
  const verdictOf = (
    sample: Scores,
    gates: ComparisonInput['gates'] = { roc_auc: { margin: 0.5, min: 0 } },
  ) => {
    const { overall, outcome } = compareModels(input(sample, { gates }))
    return [outcome, overall[0].gate?.reason]
  }

  it('no rows, few rows, one class, few of a class', () => {
    expect(verdictOf(binarySample(0, 0))).toEqual(['inconclusive', 'cannot be compared: no rows'])
    expect(verdictOf(binarySample(29, 0))).toEqual(['inconclusive', 'too few rows: 29, needs 30'])
    expect(verdictOf(binarySample(212, 0, 1, 0))).toEqual([
      'inconclusive',
      'cannot be compared: only one class among 212 rows',
    ])
    const rare = binarySample(100, 0)
    rare.labels.fill(0).fill(1, 0, 4)
    expect(verdictOf(rare)).toEqual([
      'inconclusive',
      'too few rows: only 4 positive rows among 100, needs 10',
    ])
  })

  it('but exactly enough rows are judged', () => {
    const gates = { accuracy: { margin: 0.9 } }
    expect(verdictOf(binarySample(29, 0), gates)[0]).toBe('inconclusive')
    expect(verdictOf(binarySample(30, 0), gates)).toEqual(['pass', 'within 90 pp of production'])
  })

  it('an undefined metric of either model', () => {
    const sample = binarySample(200, 0)
    const gates = { precision: { margin: 0.5 } }
    expect(verdictOf({ ...sample, candidate: sample.labels.map(() => 0.1) }, gates)).toEqual([
      'inconclusive',
      'cannot be compared: no row is predicted positive',
    ])
    expect(verdictOf({ ...sample, production: sample.labels.map(() => 0.1) }, gates)).toEqual([
      'inconclusive',
      'cannot be compared: production: no row is predicted positive',
    ])
  })

  it('a score that is not a number', () => {
    const sample = binarySample(50, 0)
    sample.production[16] = Number.NaN
    expect(() => compareModels(input(sample))).toThrow(
      new UserError('the score of production in row 17 is NaN'),
    )
    const infinite = binarySample(50, 0)
    infinite.candidate[0] = Infinity
    expect(() => compareModels(input(infinite))).toThrow('the score of candidate in row 1 is Infinity')
  })

  it('labels that are not classes, and rows that do not match', () => {
    const sample = binarySample(50, 0)
    sample.labels[3] = 2
    expect(() => compareModels(input(sample))).toThrow('the label in row 4 is 2, not 0 or 1')
    expect(() => compareModels(input({ ...binarySample(50, 0), candidate: new Float64Array(49) }))).toThrow(
      'candidate has 49 scores for 50 rows',
    )
  })

  it('a metric gated under two names, or of another task', () => {
    const gates = { f1: {}, f1_score: {} }
    expect(() => compareModels(input(binarySample(50, 0), { gates }))).toThrow(
      'metric "f1_score" is gated twice',
    )
    expect(() => compareModels(input(binarySample(50, 0), { gates: { r2: {} } }))).toThrow(UserError)
  })
})

describe('the same model', () => {
  it('differs by exactly 0 everywhere', () => {
    const sample = binarySample(300, 0)
    for (const change of [
      { production: sample.production, sameModel: true },
      { production: sample.candidate, sameModel: false },
    ]) {
      const { production, sameModel } = change
      const result = compareModels(input({ ...sample, production }, { sameModel, slices: [sliced(300, 2)] }))
      expect(result.overall.map(({ difference }) => difference)).toEqual(new Array(8).fill(0))
      expect(result.overall.map(({ interval }) => interval)).toEqual(new Array(8).fill([0, 0]))
      expect(result.overall[0].gate).toMatchObject({
        verdict: 'pass',
        reason: change.sameModel ? 'same model' : 'the same scores on every row',
      })
      expect(result.slices.map(({ difference }) => difference)).toEqual([0, 0])
      expect(result.flips).toMatchObject({
        rows: 300,
        changed: 0,
        becameRight: 0,
        becameWrong: 0,
        churn: { value: 0, interval: [0, 0] },
      })
      expect(result.outcome).toBe('pass')
    }
  })
})

it('negates every difference and mirrors its interval when the models are exchanged', () => {
  const tasks = [
    input(binarySample(400, 0.4)),
    input(regressionSample(400, 0.7), { task: 'regression', gates: { rmse: {} } }),
  ]
  for (const one of tasks) {
    const straight = compareModels(one).overall
    const exchanged = compareModels({ ...one, candidate: one.production!, production: one.candidate }).overall
    for (const [i, { difference, interval }] of straight.entries()) {
      expect(exchanged[i].difference).toBe(-difference!)
      expect(exchanged[i].interval![0]).toBeCloseTo(-interval![1], 12)
      expect(exchanged[i].interval![1]).toBeCloseTo(-interval![0], 12)
    }
  }
})

describe('a first model', () => {
  it('has absolute limits only', () => {
    const gates = { roc_auc: { margin: 0.005, min: 0.6 }, log_loss: { margin: 0.002 } }
    const alone = { ...binarySample(500, 0.5), production: null }
    const result = compareModels(input(alone, { gates, slices: [sliced(500, 2)] }))
    const [auc, loss] = result.overall
    expect(auc.gate).toEqual({
      margin: null,
      min: 0.6,
      max: null,
      verdict: 'pass',
      reason: 'not below the floor 0.6',
      moreRows: null,
    })
    expect(loss.gate).toBeNull()
    expect([auc.production, auc.difference, auc.interval, auc.pWorse]).toEqual([null, null, null, null])
    expect(auc.candidateInterval).not.toBeNull()
    expect(result.slices.map(({ metric, gate }) => [metric, gate])).toEqual([
      ['roc_auc', null],
      ['log_loss', null],
      ['roc_auc', null],
      ['log_loss', null],
    ])
    expect(result.flips).toBeNull()
    expect(result.outcome).toBe('pass')
  })

  it('is not passed by margins that could not be judged', () => {
    expect(compareModels(input(binarySample(500, 0.5), { production: null })).outcome).toBe('inconclusive')
  })
})

describe('flips', () => {
  it('counts decisions that changed', () => {
    const sample = {
      labels: Float64Array.of(1, 1, 0, 0, 1, 0),
      candidate: Float64Array.of(0.9, 0.1, 0.9, 0.1, 0.9, 0.1),
      production: Float64Array.of(0.1, 0.9, 0.1, 0.9, 0.9, 0.1),
    }
    expect(compareModels(input(sample)).flips).toMatchObject({
      rows: 6,
      changed: 4,
      becameRight: 2,
      becameWrong: 2,
    })
  })

  it('has none for a regression', () => {
    expect(compareModels(input(regressionSample(50, 1), { task: 'regression', gates: {} })).flips).toBeNull()
  })
})

describe('slices', () => {
  const gates = { accuracy: { margin: 0.02 } }

  it('fail where a slice is worse beyond chance, and come first', () => {
    const sample = binarySample(4000, 0)
    for (let row = 2; row < 4000; row += 60) sample.candidate[row] = 1 - sample.labels[row]
    const result = compareModels(input(sample, { gates, slices: [sliced(4000, 20)] }))
    expect(result.overall[0].gate?.verdict).not.toBe('fail')
    expect(result.slices.filter(({ gate }) => gate?.verdict === 'fail')).toHaveLength(1)
    expect(result.slices[0].slice).toEqual({ column: 'hour', label: 'h2' })
    expect(result.slices[0].gate?.reason).toMatch(/^worse than production by .* among 20 comparisons$/)
    expect(result.slices[0].pWorse).toBeLessThan(0.05)
    expect(result.outcome).toBe('fail')
  })

  it('only warn where one of many is worse by what chance gives', () => {
    // Both models are right in every row, but the candidate goes wrong in 10 of the 200 rows of h2: alone its p
    // is 0.03, among 20 it is no news.
    const labels = Float64Array.from({ length: 4000 }, (_, row) => Math.floor(row / 20) % 2)
    const production = labels.map((label) => 0.2 + 0.6 * label)
    const candidate = labels.map((label, row) => {
      const right = 0.1 + 0.8 * label
      return row % 20 === 2 && row < 200 ? 1 - right : right
    })
    const sample = { labels, candidate, production }
    const result = compareModels(input(sample, { gates, slices: [sliced(4000, 20)] }))
    const worst = result.slices.find(({ slice }) => slice?.label === 'h2')!
    expect(worst.interval![1]).toBeLessThan(-0.02)
    expect(worst.gate?.verdict).toBe('warn')
    expect(worst.gate?.reason).toMatch(/allowed 2 pp, but chance gives as much among 20 comparisons$/)
    expect(worst.pWorse).toBeGreaterThan(0.05)
    expect(result.outcome).toBe('pass')
  })

  it('adjust p within the family that can be tested', () => {
    const { slices } = compareModels(input(binarySample(1000, 0.1), { gates, slices: [sliced(1000, 4)] }))
    const p = slices.map(({ pWorse }) => pWorse!)
    expect(p.toSorted((a, b) => a - b)).toEqual(p)
    expect(slices.every(({ gate }) => gate?.margin === 0.02 && gate.min === null)).toBe(true)
  })

  it('with too few rows are shown, never judged, and leave the outcome alone', () => {
    const sample = binarySample(2000, 1)
    const codes = Int32Array.from({ length: 2000 }, (_, row) => (row < 12 ? 1 : 0))
    const slices = [{ column: 'origin', codes, labels: ['ATL', 'ANC'] }]
    const result = compareModels(input(sample, { gates, slices }))
    expect(result.slices.map(({ slice }) => slice?.label)).toEqual(['ATL', 'ANC'])
    expect(result.slices[1]).toMatchObject({
      rows: 12,
      interval: null,
      pWorse: null,
      method: 'none',
      gate: { verdict: 'inconclusive', reason: 'too few rows: 12, needs 30', moreRows: 18 },
    })
    expect(result.slices[1].candidate).not.toBeNull()
    expect(result.outcome).toBe('pass')
  })

  it('are compared on metrics with a margin alone', () => {
    const both = { accuracy: { margin: 0.02 }, roc_auc: { min: 0.5 } }
    const { slices } = compareModels(input(binarySample(400, 0.2), { gates: both, slices: [sliced(400, 2)] }))
    expect(slices.map(({ metric }) => metric)).toEqual(['accuracy', 'accuracy'])
  })

  it('leave out a name without rows', () => {
    const slices = [{ column: 'x', codes: new Int32Array(400), labels: ['a', 'b'] }]
    expect(compareModels(input(binarySample(400, 0.2), { gates, slices })).slices).toHaveLength(1)
  })
})

describe('protected slices', () => {
  const gates = { accuracy: { margin: 0.02 } }
  const sample = binarySample(4000, 0)
  // Of the 200 rows of h2 the candidate loses some: not beyond chance among 20, but beyond it alone.
  const weak = {
    ...sample,
    candidate: sample.production.map((score, row) =>
      row % 20 === 2 && row < 600 ? 1 - sample.labels[row] : score,
    ),
  }
  const outcomeOf = (scores: Scores, protect: boolean) =>
    compareModels(input(scores, { gates, slices: [{ ...sliced(4000, 20), protected: protect }] }))

  it('are judged on their own, without a correction for their number', () => {
    const plain = outcomeOf(weak, false).slices.find(({ slice }) => slice?.label === 'h2')!
    const guarded = outcomeOf(weak, true).slices.find(({ slice }) => slice?.label === 'h2')!
    expect(guarded.slice?.protected).toBe(true)
    expect(guarded.pWorse!).toBeCloseTo(plain.pWorse! / 20, 12)
    expect(guarded.gate?.reason).not.toMatch(/comparisons/)
  })

  it('decide the outcome where they cannot tell', () => {
    expect(outcomeOf(balancedSample(2000), false).outcome).toBe('pass')
    expect(outcomeOf(balancedSample(2000), true).outcome).toBe('inconclusive')
  })
})

describe('the correction for many slices', () => {
  it('is what the configuration says', () => {
    const scores = binarySample(2000, 0.1, 4)
    const p = (correction: 'holm' | 'bh' | 'none') =>
      compareModels(
        input(scores, { gates: { accuracy: { margin: 0 } }, slices: [sliced(2000, 8)], correction }),
      ).slices.map(({ pWorse }) => pWorse!)
    const raw = p('none')
    expect(p('holm')[0]).toBeCloseTo(Math.min(1, 8 * raw[0]), 12)
    expect(p('bh')).toEqual(benjaminiHochberg(raw))
    expect(p('holm')).toEqual(holm(raw))
  })
})

it('says which loss a slice would show', () => {
  const { slices } = compareModels(
    input(binarySample(2000, 0.1), { gates: { log_loss: { margin: 0.01 } }, slices: [sliced(2000, 4)] }),
  )
  for (const { detectableLoss, interval } of slices) {
    // 0.01 + (z of 1 − 0.05/4 + z of 0.8)·se, where the 90 % interval is 2·1.645·se wide
    const error = (interval![1] - interval![0]) / 2 / 1.645
    expect(detectableLoss! / (0.01 + (2.2414 + 0.8416) * error)).toBeCloseTo(1, 1.7)
  }
})

it('gives a gate its own confidence and its own least number of rows', () => {
  const gates = { accuracy: { margin: 0.02, confidence: 0.99 }, roc_auc: { 'min-rows': 501 } }
  const [accuracy, auc] = compareModels(input(binarySample(500, 0.2), { gates })).overall
  const [usual] = compareModels(
    input(binarySample(500, 0.2), { gates: { accuracy: { margin: 0.02 } } }),
  ).overall
  expect(accuracy.confidence).toBe(0.99)
  expect(accuracy.interval![0]).toBeLessThan(usual.interval![0])
  expect(auc.gate).toMatchObject({
    verdict: 'inconclusive',
    reason: 'too few rows: 500, needs 501',
    moreRows: 1,
  })
})

it('shows an informational gate, which decides nothing', () => {
  const worse = binarySample(3000, 0.8)
  const exchanged = { ...worse, candidate: worse.production, production: worse.candidate }
  const gates = { roc_auc: { margin: 0.005, informational: true }, accuracy: { min: 0.5 } }
  const result = compareModels(input(exchanged, { gates, slices: [sliced(3000, 3)] }))
  expect(result.overall[0].gate).toMatchObject({ verdict: 'fail', informational: true })
  expect(result.slices[0].gate).toMatchObject({ verdict: 'fail', informational: true })
  expect(result.outcome).toBe('pass')
})

it('judges units, not rows, where rows hang together', () => {
  const scores = binarySample(400, 0.3)
  const units = unitsOf(Array.from({ length: 400 }, (_, row) => row % 20))
  const [auc] = compareModels(input(scores, { dependence: units })).overall
  expect(auc.gate).toMatchObject({
    verdict: 'inconclusive',
    reason: 'too few units: 20, needs 30',
    moreRows: 200,
  })
  const enough = compareModels(input(scores, { dependence: units, minRows: 20 })).overall
  expect(enough.map(({ method }) => method)).toEqual(new Array(8).fill('influence'))
  expect(enough.every(({ interval }) => interval !== null)).toBe(true)
})
