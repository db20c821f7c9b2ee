import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lateRate, sigmoid, smoothedRates } from '../../examples/flight-delay/training/encoding.mjs'
import { fitLogistic } from '../../examples/flight-delay/training/logistic.mjs'
import { logLoss, rocAuc } from '../../examples/flight-delay/training/metrics.mjs'
import { fitTrees } from '../../examples/flight-delay/training/trees.mjs'

const oracle = JSON.parse(readFileSync(new URL('../fixtures/example/oracle.json', import.meta.url), 'utf8'))
const cells = { ...oracle.cells, length: oracle.cells.rows.length }
const split = { training: cells, validation: cells }

type Margins = { train: Float64Array; val: Float64Array }

/** The last margins that a trainer reports, as probabilities. */
function lastProbabilities(fit: (onStep: (step: number, margins: Margins) => void) => void): number[] {
  let last: Float64Array = new Float64Array()
  fit((_, margins) => {
    last = margins.val
  })
  return Array.from(last, sigmoid)
}

const largestDifference = (a: number[], b: number[]) =>
  Math.max(...a.map((value, i) => Math.abs(value - b[i]!)))

describe('against scikit-learn', () => {
  it('smooths the late rates of airports as TargetEncoder does', () => {
    const prior = lateRate(cells)
    expect(prior).toBeCloseTo(oracle.prior, 14)
    const rates = smoothedRates(cells, 'origin', { prior, smoothing: oracle.smoothing })
    expect([...rates.keys()]).toEqual(['ANC', 'ATL', 'DEN', 'JFK', 'LAX', 'ORD', 'SFO'])
    for (const [airport, rate] of rates) expect(rate).toBeCloseTo(oracle.origin_rates[airport], 12)
  })

  it('fits the logistic regression of LogisticRegression', () => {
    const params = { smoothing: oracle.smoothing, l2: oracle.l2 }
    const fitted = lastProbabilities((onStep) => fitLogistic(split, params, onStep))
    expect(fitted).toHaveLength(300)
    expect(largestDifference(fitted, oracle.logistic)).toBeLessThan(1e-8)
  })

  it('grows the trees of HistGradientBoostingClassifier', () => {
    const params = {
      ...oracle.trees,
      smoothing: oracle.smoothing,
      l2: oracle.l2,
      subsample: 1,
      min_child_weight: 0,
    }
    const fitted = lastProbabilities((onStep) => fitTrees(split, params, 0, onStep))
    expect(largestDifference(fitted, oracle.trees.probabilities)).toBeLessThan(1e-6)
  })

  it('measures log loss and ROC AUC as sklearn.metrics does', () => {
    const margins = oracle.logistic.map((p: number) => Math.log(p / (1 - p)))
    expect(logLoss(margins, cells)).toBeCloseTo(oracle.metrics.log_loss, 12)
    expect(rocAuc(margins, cells)).toBeCloseTo(oracle.metrics.roc_auc, 12)
  })
})

describe('rocAuc', () => {
  const flights = (late: number[]) => ({ length: late.length, late, rows: late.map(() => 1) })

  it('counts ties half', () => {
    expect(rocAuc([0.1, 0.4, 0.4, 0.8], flights([0, 0, 1, 1]))).toBe(0.875)
    expect(rocAuc([0, 0, 0], flights([0, 1, 1]))).toBe(0.5)
  })

  it('is null where one class is missing', () => {
    expect(rocAuc([0.1, 0.2], flights([1, 1]))).toBeNull()
    expect(rocAuc([0.1, 0.2], flights([0, 0]))).toBeNull()
  })
})
