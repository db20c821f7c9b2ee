import { describe, expect, it } from 'vitest'
import { delongVariance } from '../../src/evaluation/delong.ts'
import { type RowLoss, r2Influence, rmseInfluence } from '../../src/evaluation/losses.ts'
import type { Metric, RowValues } from '../../src/evaluation/metrics/metric.ts'
import { knownMetrics, METRICS } from '../../src/evaluation/metrics/registry.ts'
import { pairedErrors } from '../../src/evaluation/paired.ts'
import { areaUnderRoc, averagePrecisionInfluence, ranking } from '../../src/evaluation/ranking.ts'
import { type Sample, scoredSample } from '../../src/evaluation/sample.ts'
import { mean, standardError } from '../../src/statistics/moments.ts'
import { pairedProportionError } from '../../src/statistics/paired-proportion.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'
import delong from '../fixtures/delong.json' with { type: 'json' }
import metrics from '../fixtures/metrics.json' with { type: 'json' }
import { binarySample, pairOf, regressionSample } from './samples.ts'

const options = { threshold: 0.5, resamples: 2000, seed: 7, intervals: 'auto', decision: null } as const
const relative = (actual: number, expected: number): number =>
  actual === expected ? 0 : Math.abs(actual / expected - 1)

describe('DeLong', () => {
  it('agrees with pair-by-pair placement values', () => {
    expect(delong.length).toBeGreaterThanOrEqual(50)
    for (const one of delong) {
      const labels = Float64Array.from(one.labels)
      const candidate = ranking(labels, Float64Array.from(one.candidate))
      const production = ranking(labels, Float64Array.from(one.production))
      expect(relative(areaUnderRoc(candidate), one.areas[0])).toBeLessThan(1e-12)
      expect(relative(areaUnderRoc(production), one.areas[1])).toBeLessThan(1e-12)
      expect(relative(delongVariance(labels, candidate), one.variance)).toBeLessThan(1e-10)
      expect(relative(delongVariance(labels, candidate, production), one.pairedVariance)).toBeLessThan(1e-10)
    }
  })

  it('does not call a perfect ranking of few rows free of error', () => {
    const labels = Float64Array.from({ length: 40 }, (_, i) => (i < 20 ? 0 : 1))
    const candidate = labels.map((_, i) => i / 40)
    const production = labels.map((label, i) => label + ((i * 7) % 20) / 40)
    const errors = pairedErrors(METRICS.roc_auc, pairOf({ labels, candidate, production }), options)
    // 1 − 0.05^(1/20)
    expect(errors.difference!.quantile(0.95)).toBeCloseTo(0.13911, 5)
    expect(errors.candidate!.quantile(0.05)).toBeCloseTo(-0.13911, 5)
  })

  it('has no error for two models that rank alike', () => {
    const { labels, candidate } = binarySample(200, 0)
    const errors = pairedErrors(
      METRICS.roc_auc,
      pairOf({ labels, candidate, production: candidate.map((s) => s / 2) }),
      options,
    )
    expect(errors.difference!.quantile(0.95)).toBe(0)
    expect(errors.candidate!.quantile(0.95)).toBeGreaterThan(0.01)
  })
})

describe('influence of a row', () => {
  /** A row given 1/m more weight moves the metric by influence/(n·m): repeat all m times, and one once more. */
  function expectDerivative(
    name: string,
    influence: RowLoss,
    labels: Float64Array,
    scores: Float64Array,
  ): void {
    const copies = 4000
    const repeated = (values: Float64Array, extra: number): Float64Array =>
      Float64Array.of(
        ...Array.from(values).flatMap((value) => new Array<number>(copies).fill(value)),
        values[extra],
      )
    const at = METRICS[name].compute(scoredSample(labels, scores), options).value!
    const values = influence(labels, scores)
    expect(Math.abs(mean(values))).toBeLessThan(1e-12)
    for (let row = 0; row < labels.length; row++) {
      const moved = METRICS[name].compute(scoredSample(repeated(labels, row), repeated(scores, row)), options)
        .value!
      expect((moved - at) * labels.length * copies, `row ${row}`).toBeCloseTo(values[row], 2)
    }
  }

  it('is the derivative of average precision', () => {
    expectDerivative(
      'average_precision',
      (labels, scores) => averagePrecisionInfluence(ranking(labels, scores)),
      Float64Array.of(0, 1, 1, 0, 1, 0, 0),
      Float64Array.of(0.1, 0.8, 0.8, 0.8, 0.3, 0.2, 0.9),
    )
  })

  it('is the derivative of RMSE and R²', () => {
    const labels = Float64Array.of(3, -0.5, 2, 7, 4)
    const scores = Float64Array.of(2.5, 0, 2, 8, 4.2)
    expectDerivative('rmse', rmseInfluence, labels, scores)
    expectDerivative('r2', r2Influence, labels, scores)
  })

  it('is zero for a perfect fit', () => {
    expect([...rmseInfluence(Float64Array.of(1, 2), Float64Array.of(1, 2))]).toEqual([0, 0])
  })
})

describe('paired errors', () => {
  it('of a mean loss are those of a paired t interval', () => {
    const { labels, candidate, production } = regressionSample(50, 0.8)
    const { difference, method } = pairedErrors(
      METRICS.mae,
      pairOf({ labels, candidate, production }),
      options,
    )
    const gaps = labels.map((y, i) => Math.abs(candidate[i] - y) - Math.abs(production[i] - y))
    // Student's t with 49 degrees of freedom at 0.95
    expect(difference!.quantile(0.95)).toBeCloseTo(1.6765508926168535 * standardError(gaps), 12)
    expect(method).toBe('mean-t')
  })

  it("of accuracy are those of Tango's score interval", () => {
    const labels = new Float64Array(100)
    const candidate = labels.map((_, i) => (i < 7 ? 1 : 0))
    const production = labels.map((_, i) => (i >= 5 && i < 17 ? 1 : 0))
    const { difference, method } = pairedErrors(
      METRICS.accuracy,
      pairOf({ labels, candidate, production }),
      options,
    )
    // 12 − 2 rows only the candidate has right, 7 − 2 only production.
    const expected = pairedProportionError({ onlyFirst: 10, onlySecond: 5, rows: 100 })
    expect(difference!.quantile(0.95)).toBe(expected.quantile(0.95))
    expect(method).toBe('score')
  })

  it('never call a handful of rows without disagreement certain', () => {
    const labels = Float64Array.from({ length: 40 }, (_, i) => i % 2)
    const candidate = labels.map((label) => 0.3 + 0.4 * label)
    const production = labels.map((label) => 0.2 + 0.6 * label)
    for (const name of ['accuracy', 'recall', 'precision', 'f1']) {
      const { difference } = pairedErrors(METRICS[name], pairOf({ labels, candidate, production }), options)
      expect(difference!.quantile(0.05), name).toBeLessThan(-0.01)
    }
  })

  it.each(['recall', 'precision', 'f1'] as const)('of %s agree with a bootstrap by numpy', (name) => {
    for (const { cells, errors } of metrics.countErrors) {
      const rows = pairOf(rowsOf(cells))
      const { difference } = pairedErrors(METRICS[name], rows, { ...options, resamples: 40_000 })
      const [low, high] = errors[name]
      expect(relative(difference!.quantile(0.05), low)).toBeLessThan(0.04)
      expect(relative(difference!.quantile(0.95), high)).toBeLessThan(0.04)
    }
  })

  it('mirror exactly where the models are exchanged', () => {
    const { labels, candidate, production } = binarySample(500, 0.3)
    for (const metric of Object.values(METRICS)) {
      if (!metric.tasks.includes('binary-classification')) continue
      const straight = pairedErrors(metric, pairOf({ labels, candidate, production }), options).difference!
      const exchanged = pairedErrors(
        metric,
        pairOf({ labels, candidate: production, production: candidate }),
        options,
      ).difference!
      expect(straight.quantile(0.05), metric.name).toBeCloseTo(-exchanged.quantile(0.95), 13)
      expect(straight.cdf(-0.001), metric.name).toBeCloseTo(exchanged.sf(0.001), 13)
    }
  })
})

/** Rows with these joint cells: label, production's decision, candidate's decision. */
function rowsOf(cells: number[]): {
  labels: Float64Array
  candidate: Float64Array
  production: Float64Array
} {
  const codes = cells.flatMap((rows, cell) => new Array<number>(rows).fill(cell))
  return {
    labels: Float64Array.from(codes, (code) => code >> 2),
    production: Float64Array.from(codes, (code) => (code >> 1) & 1),
    candidate: Float64Array.from(codes, (code) => code & 1),
  }
}

describe('influence on an average over classes or labels', () => {
  const rows = 60
  const random = randomFromSeed(7)
  const truth = Float64Array.from({ length: rows }, (_, row) => (row % 5 === 0 ? 2 : row % 2))
  const raw = Float64Array.from({ length: rows * 3 }, (_, i) => {
    const isTrue = truth[Math.floor(i / 3)] === i % 3
    return Math.round((random.uniform() + Number(isTrue)) * 16) + 1
  })
  const prediction = raw.map((score, i) => {
    const at = i - (i % 3)
    return score / (raw[at] + raw[at + 1] + raw[at + 2])
  })
  const classes = ['a', 'b', 'c']
  const multiclass = { ...scoredSample(truth, prediction), width: 3, classes }
  const labels = raw.map((score) => Number(score + 8 * random.uniform() > 16))
  const multilabel = { ...multiclass, truth: labels }

  /** n·dT/dw of one row's weight. */
  function derivative({ compute }: Metric, sample: Sample, row: number): number {
    const at = (weight: number): number => {
      const weights = new Float64Array(rows).fill(1)
      weights[row] = weight
      return compute(sample, { threshold: 0.5, weights }).value!
    }
    return (rows * (at(1 + 1e-5) - at(1 - 1e-5))) / 2e-5
  }

  const averages = (['multiclass', 'multilabel'] as const).flatMap((task) =>
    knownMetrics(task)
      .filter(
        ({ name, estimator }) => /roc_auc|average_precision/.test(name) && estimator.kind === 'influence',
      )
      .map((metric) => ({ task, name: metric.name, metric })),
  )

  it.each(averages)('$task $name is its derivative by the weight of the row', ({ task, metric }) => {
    const sample = task === 'multiclass' ? multiclass : multilabel
    const values = (metric.estimator as { influence: RowValues }).influence(sample, options)
    for (let row = 0; row < rows; row++)
      expect(derivative(metric, sample, row), `row ${row}`).toBeCloseTo(values[row], 5)
  })
})
