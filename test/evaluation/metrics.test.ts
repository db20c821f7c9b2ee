import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { findMetric, METRICS, metricsOf } from '../../src/evaluation/metrics/registry.ts'
import { scoredSample } from '../../src/evaluation/sample.ts'
import fixtures from '../fixtures/metrics.json' with { type: 'json' }

interface Case {
  labels: number[]
  scores: number[]
  threshold?: number
  expected: Record<string, number | null>
}

const compute = (name: string, labels: number[], scores: number[], threshold = 0.5) =>
  METRICS[name].compute(scoredSample(Float64Array.from(labels), Float64Array.from(scores)), { threshold })

function expectAgreement(name: string, cases: Case[]): number {
  let undefinedCases = 0
  for (const [i, { labels, scores, threshold, expected }] of cases.entries()) {
    const { value, reason } = compute(name, labels, scores, threshold)
    const wanted = expected[name]
    if (wanted === null) {
      undefinedCases += 1
      expect(value, `case ${i}`).toBeNull()
      expect(reason, `case ${i}`).toMatch(/\w/)
    } else
      expect(Math.abs(value! - wanted), `case ${i}`).toBeLessThanOrEqual(
        1e-12 * Math.max(1e-6, Math.abs(wanted)),
      )
  }
  return undefinedCases
}

describe('against scikit-learn', () => {
  it('covers at least 300 cases', () => {
    expect(fixtures.classification.length + fixtures.regression.length).toBeGreaterThanOrEqual(300)
  })

  it.each(metricsOf('binary-classification').map((metric) => metric.name))('%s', (name) => {
    expectAgreement(name, fixtures.classification)
  })

  it.each(metricsOf('regression').map((metric) => metric.name))('%s', (name) => {
    expectAgreement(name, fixtures.regression)
  })

  it('has undefined cases of every metric that can be undefined', () => {
    for (const name of ['roc_auc', 'average_precision', 'precision', 'recall', 'f1'])
      expect(expectAgreement(name, fixtures.classification), name).toBeGreaterThan(5)
    expect(expectAgreement('r2', fixtures.regression)).toBeGreaterThan(5)
  })
})

describe('golden values', () => {
  const labels = [0, 1, 1, 0, 1]
  const scores = [0.1, 0.8, 0.8, 0.8, 0.3]

  it('ranks with ties', () => {
    expect(compute('roc_auc', labels, scores).value).toBeCloseTo(2 / 3, 15)
    expect(compute('average_precision', labels, scores).value).toBeCloseTo(0.6944444444444444, 15)
    expect(compute('roc_auc', [0, 1, 0, 1], [0.5, 0.5, 0.5, 0.5]).value).toBe(0.5)
  })

  it('scores probabilities', () => {
    expect(compute('log_loss', [0, 1, 1], [0.1, 0.7, 0.6]).value).toBeCloseTo(0.3242870278, 9)
    expect(compute('brier_score_loss', [0, 1, 1], [0.1, 0.7, 0.6]).value).toBeCloseTo(0.0866667, 7)
    expect(compute('log_loss', [1, 0], [0, 0]).value).toBeCloseTo(18.0218, 4)
  })

  it('measures errors', () => {
    const [truth, predicted] = [
      [3, -0.5, 2, 7],
      [2.5, 0, 2, 8],
    ]
    expect(compute('r2', truth, predicted).value).toBeCloseTo(0.9486081, 7)
    expect(compute('rmse', truth, predicted).value).toBeCloseTo(0.6123724, 7)
    expect(compute('mae', truth, predicted).value).toBe(0.5)
  })
})

describe('undefined metrics say why', () => {
  it.each([
    ['roc_auc', [1, 1], [0.2, 0.4], 'only one class among 2 rows'],
    ['average_precision', [0], [0.2], 'no positive label among 1 row'],
    ['precision', [1, 0], [0.2, 0.4], 'no row is predicted positive'],
    ['recall', [0, 0], [0.2, 0.9], 'no row has a positive label'],
    ['f1', [0, 0], [0.2, 0.4], 'no row is positive or predicted positive'],
    ['log_loss', [0, 1], [0.2, 1.5], 'scores are not probabilities: 1.5 in row 2'],
    ['brier_score_loss', [0, 1], [-1, 0.5], 'scores are not probabilities: -1 in row 1'],
    ['r2', [4, 4], [4, 5], 'the label is the same in every row'],
    ['r2', [4], [4], 'only 1 row'],
  ])('%s of %j, %j', (name, labels, scores, reason) => {
    expect(compute(name, labels, scores)).toMatchObject({ value: null, reason })
  })

  it.each(Object.keys(METRICS))('%s of no rows', (name) => {
    expect(compute(name, [], [])).toEqual({ value: null, reason: 'no rows' })
  })
})

describe('names', () => {
  it('takes scikit-learn’s other names', () => {
    expect(findMetric('mean_absolute_error', 'regression').name).toBe('mae')
    expect(findMetric('root_mean_squared_error', 'regression').name).toBe('rmse')
    expect(findMetric('r2_score', 'regression').name).toBe('r2')
    expect(findMetric('roc_auc_score', 'binary-classification').name).toBe('roc_auc')
  })

  it('suggests the nearest name', () => {
    expect(() => findMetric('roc_acu', 'binary-classification')).toThrow(
      'unknown metric "roc_acu". Did you mean "roc_auc"?',
    )
    expect(() => findMetric('toString', 'regression')).toThrow(UserError)
  })

  it('refuses a metric of another task', () => {
    expect(() => findMetric('rmse', 'binary-classification')).toThrow(
      'metric "rmse" is for regression, forecasting, not binary-classification',
    )
  })
})
