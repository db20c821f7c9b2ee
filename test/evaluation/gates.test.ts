import { describe, expect, it } from 'vitest'
import { judge, type Limits, limitsOf, pWorse, rowsToSettle } from '../../src/evaluation/gates.ts'
import type { Measurement } from '../../src/evaluation/measurement.ts'
import { METRICS } from '../../src/evaluation/metrics/registry.ts'
import { studentError } from '../../src/statistics/sampling-error.ts'

/** A measured metric whose 90 % interval is difference ± halfWidth. */
function measured(difference: number, halfWidth: number, change: Partial<Measurement> = {}): Measurement {
  const error = studentError(halfWidth / 1.6448536269514722, Infinity)
  return {
    metric: METRICS.roc_auc,
    rows: 1000,
    candidate: { value: 0.7 + difference, reason: null },
    production: { value: 0.7, reason: null },
    difference,
    errors: { method: 'delong', difference: error, candidate: error },
    shortage: null,
    equal: null,
    ...change,
  }
}

const limits = (change: Partial<Limits> = {}): Limits => ({ margin: 0.005, min: null, max: null, ...change })
const verdict = (one: Measurement, of = limits()) => judge(one, of, 0.95)

describe('verdict table, first match', () => {
  it('cannot judge an undefined metric', () => {
    const missing = { value: null, reason: 'only one class among 212 rows' } as const
    const expected = {
      verdict: 'inconclusive',
      reason: 'cannot be compared: only one class among 212 rows',
      moreRows: null,
    }
    expect(verdict(measured(0, 0.001, { candidate: missing, difference: null }))).toEqual(expected)
    expect(verdict(measured(0, 0.001, { production: missing, difference: null }))).toEqual({
      ...expected,
      reason: 'cannot be compared: production: only one class among 212 rows',
    })
  })

  it('cannot judge too few rows, even below a floor', () => {
    const shortage = { reason: 'too few rows: 12, needs 30', moreRows: 18 }
    expect(verdict(measured(0.1, 0.001, { shortage }), limits({ min: 0.9 }))).toEqual({
      verdict: 'inconclusive',
      reason: 'too few rows: 12, needs 30',
      moreRows: 18,
    })
  })

  it('fails below the floor and above the ceiling, however much better', () => {
    expect(verdict(measured(0.0912, 0.001), limits({ min: 0.8 }))).toEqual({
      verdict: 'fail',
      reason: '0.7912 is below the floor 0.8',
      moreRows: null,
    })
    expect(verdict(measured(0.0912, 0.001), limits({ max: 0.75 })).reason).toBe(
      '0.7912 is above the ceiling 0.75',
    )
  })

  it('fails where the whole interval is beyond the margin', () => {
    expect(verdict(measured(-0.0125, 0.0035))).toEqual({
      verdict: 'fail',
      reason: 'worse than production by 0.0090 to 0.0160; allowed 0.005',
      moreRows: null,
    })
  })

  it('passes where the whole interval is above 0', () => {
    expect(verdict(measured(0.005, 0.003))).toEqual({
      verdict: 'pass',
      reason: 'better than production by 0.0020 to 0.0080',
      moreRows: null,
    })
  })

  it('passes where the interval stays within the margin, also wholly below 0', () => {
    const expected = { verdict: 'pass', reason: 'within 0.005 of production', moreRows: null }
    expect(verdict(measured(0, 0.004))).toEqual(expected)
    expect(verdict(measured(-0.003, 0.001))).toEqual(expected)
  })

  it('warns where it is worse by an unclear amount', () => {
    expect(verdict(measured(-0.005, 0.004))).toEqual({
      verdict: 'warn',
      reason: 'worse than production by 0.0010 to 0.0090, which may be more than the allowed 0.005',
      moreRows: null,
    })
  })

  it('is inconclusive otherwise and says how many more rows would settle it', () => {
    // 1000·(0.0065/0.0025)² − 1000 = 5760
    expect(verdict(measured(-0.0025, 0.0065))).toEqual({
      verdict: 'inconclusive',
      reason:
        'could be 0.0090 worse to 0.0040 better; allowed loss 0.005; about 5,800 more rows would settle it',
      moreRows: 5800,
    })
  })

  it('is inconclusive without an interval', () => {
    const errors = { method: 'bootstrap', difference: null, candidate: null } as const
    expect(verdict(measured(0.1, 0.01, { errors })).verdict).toBe('inconclusive')
  })

  it('passes the same model, but not below the floor', () => {
    expect(verdict(measured(0, 0, { equal: 'same model' }))).toEqual({
      verdict: 'pass',
      reason: 'same model',
      moreRows: null,
    })
    expect(verdict(measured(0, 0, { equal: 'same model' }), limits({ min: 0.8 })).verdict).toBe('fail')
  })

  it('judges absolute limits alone where there is no margin', () => {
    expect(verdict(measured(-0.1, 0.001), limits({ margin: null, min: 0.5, max: 0.9 }))).toEqual({
      verdict: 'pass',
      reason: 'not below the floor 0.5, not above the ceiling 0.9',
      moreRows: null,
    })
  })

  it('turns around a metric where lower is better', () => {
    const loss = { metric: METRICS.log_loss }
    expect(verdict(measured(0.0125, 0.0035, loss)).reason).toBe(
      'worse than production by 0.0090 to 0.0160; allowed 0.005',
    )
    expect(verdict(measured(-0.005, 0.003, loss)).reason).toBe('better than production by 0.0020 to 0.0080')
  })
})

describe('p of being worse than the margin', () => {
  it('is the tail beyond the margin', () => {
    // z = (−0.01 + 0.005)/(0.005/1.6449)
    expect(pWorse(measured(-0.01, 0.005), 0.005)).toBeCloseTo(0.05, 12)
    expect(pWorse(measured(0.01, 0.005, { metric: METRICS.log_loss }), 0.005)).toBeCloseTo(0.05, 12)
    expect(pWorse(measured(-0.005, 0.005), 0.005)).toBe(0.5)
  })

  it('is 1 for equal models and null where it cannot be tested', () => {
    expect(pWorse(measured(0, 0, { equal: 'same model' }), 0)).toBe(1)
    expect(pWorse(measured(0, 0, { difference: null }), 0)).toBeNull()
  })
})

describe('limits of a gate', () => {
  const production = { value: 40, reason: null } as const

  it('takes a named margin, or the absolute limits alone', () => {
    expect(limitsOf({ margin: 0.01, min: 0.6 }, METRICS.roc_auc, production)).toEqual({
      margin: 0.01,
      min: 0.6,
      max: null,
    })
    expect(limitsOf({ max: 3 }, METRICS.rmse, production)).toEqual({ margin: null, min: null, max: 3 })
  })

  it('gives an empty gate a margin of 0.005, or 1 % of a loss', () => {
    expect(limitsOf({}, METRICS.roc_auc, production)?.margin).toBe(0.005)
    expect(limitsOf({}, METRICS.rmse, production)?.margin).toBeCloseTo(0.4, 12)
  })

  it('leaves only absolute limits to a first model', () => {
    expect(limitsOf({ margin: 0.01 }, METRICS.roc_auc, null)).toBeNull()
    expect(limitsOf({ margin: 0.01, min: 0.6 }, METRICS.roc_auc, null)).toEqual({
      margin: null,
      min: 0.6,
      max: null,
    })
  })
})

describe('rows to settle', () => {
  it('counts towards a pass above the margin and towards a fail below it', () => {
    expect(rowsToSettle({ difference: 0, low: -0.02, high: 0.03 }, 0.01, 100)).toBe(300)
    expect(rowsToSettle({ difference: -0.02, low: -0.05, high: 0.01 }, 0.01, 100)).toBe(800)
  })

  it('gives none for a difference on the margin', () => {
    expect(rowsToSettle({ difference: -0.01, low: -0.03, high: 0.01 }, 0.01, 100)).toBeNull()
  })
})
