import { describe, expect, it } from 'vitest'
import { judge, pWorse, rowsToSettle } from '../../src/evaluation/gates.ts'
import { type Limits, limitsOf } from '../../src/evaluation/limits.ts'
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
    limits: null,
    shortage: null,
    equal: null,
    ...change,
  }
}

const limits = (change: Partial<Limits> = {}): Limits => ({
  margin: 0.005,
  min: null,
  max: null,
  strict: false,
  maxGain: null,
  informational: false,
  confidence: 0.95,
  refused: null,
  ...change,
})
const verdict = (one: Measurement, of = limits()) => judge(one, of)

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
  const of = (gate: Parameters<typeof limitsOf>[0], metric = METRICS.roc_auc, value: number | null = 40) =>
    limitsOf(gate, metric, value === null ? null : { value, reason: null }, 0.95)

  it('takes a named margin, or the absolute limits alone', () => {
    expect(of({ margin: 0.01, min: 0.6 })).toEqual(limits({ margin: 0.01, min: 0.6 }))
    expect(of({ max: 3 }, METRICS.rmse)).toEqual(limits({ margin: null, max: 3 }))
  })

  it('gives an empty gate a margin of 0.005, or 1 % of a loss', () => {
    expect(of({})?.margin).toBe(0.005)
    expect(of({}, METRICS.rmse)?.margin).toBeCloseTo(0.4, 12)
    expect(of({ 'max-gain': 3 }, METRICS.rmse)).toEqual(limits({ margin: 0.4, maxGain: 3 }))
  })

  it('takes a share of production, in its own size, and the smaller of two margins', () => {
    expect(of({ 'relative-margin': 0.02 })?.margin).toBeCloseTo(0.8, 12)
    expect(of({ 'relative-margin': 0.02 }, METRICS.r2, -0.5)?.margin).toBeCloseTo(0.01, 12)
    expect(of({ 'relative-margin': 0.02, margin: 0.5 })?.margin).toBe(0.5)
    expect(of({ 'relative-margin': 0.02, margin: 0.9 })?.margin).toBeCloseTo(0.8, 12)
  })

  it('refuses a share of nothing', () => {
    for (const value of [0, 9e-10, -9e-10]) {
      const refused = of({ 'relative-margin': 0.02, margin: 0.5 }, METRICS.r2, value)
      expect(refused?.margin).toBeNull()
      expect(refused?.refused).toMatch(/^a margin relative to production's value of .* means nothing/)
      expect(judge(measured(0.1, 0.01), refused as Limits)).toMatchObject({ verdict: 'inconclusive' })
    }
    expect(of({ 'relative-margin': 0.02 }, METRICS.r2, 2e-9)?.refused).toBeNull()
    expect(of({}, METRICS.rmse, 0)?.refused).not.toBeNull()
  })

  it('leaves only absolute limits to a first model', () => {
    expect(of({ margin: 0.01 }, METRICS.roc_auc, null)).toBeNull()
    expect(of({ margin: 0.01, min: 0.6 }, METRICS.roc_auc, null)).toEqual(limits({ margin: null, min: 0.6 }))
  })

  it('carries what else the gate says', () => {
    const gate = { strict: true, confidence: 0.99, informational: true, 'max-gain': 0.1 }
    const expected = { strict: true, confidence: 0.99, informational: true, maxGain: 0.1 }
    expect(limitsOf(gate, METRICS.roc_auc, production, 0.95)).toEqual(limits(expected))
  })
})

describe('a strict limit', () => {
  const near = measured(0.01, 0.02)

  it('is judged by the end of the interval', () => {
    // 0.71 ± 0.02
    expect(verdict(near, limits({ margin: null, min: 0.7 })).verdict).toBe('pass')
    expect(verdict(near, limits({ margin: null, min: 0.7, strict: true }))).toEqual({
      verdict: 'fail',
      reason: '0.71 could be 0.69, below the floor 0.7',
      moreRows: null,
    })
    expect(verdict(near, limits({ margin: null, max: 0.72, strict: true })).reason).toBe(
      '0.71 could be 0.73, above the ceiling 0.72',
    )
    expect(verdict(near, limits({ margin: null, min: 0.689, max: 0.731, strict: true })).verdict).toBe('pass')
  })

  it('is not kept where there is no interval', () => {
    const errors = { method: 'none', difference: null, candidate: null } as const
    const without = measured(0.01, 0.02, { errors })
    expect(verdict(without, limits({ margin: null, min: 0.1, strict: true })).verdict).toBe('inconclusive')
  })
})

it('warns of a gain that is too good to be true', () => {
  const gain = limits({ maxGain: 0.05 })
  expect(verdict(measured(0.0499, 0.001), gain).verdict).toBe('pass')
  expect(verdict(measured(0.0612, 0.001), gain)).toEqual({
    verdict: 'warn',
    reason: 'better than production by 0.0612, more than the 0.05 that max-gain expects: possible leakage',
    moreRows: null,
  })
  expect(verdict(measured(-0.0612, 0.001, { metric: METRICS.log_loss }), gain).verdict).toBe('warn')
  expect(verdict(measured(0.0612, 0.001, { metric: METRICS.log_loss }), gain).verdict).toBe('fail')
})

describe('rows to settle', () => {
  it('counts towards a pass, or towards a loss that is certain, whichever comes first', () => {
    expect(rowsToSettle({ difference: 0, low: -0.02, high: 0.03 }, 0.01, 100)).toBe(300)
    // (0.03/0.02)² = 2.25
    expect(rowsToSettle({ difference: -0.02, low: -0.05, high: 0.01 }, 0.01, 100)).toBe(130)
    expect(rowsToSettle({ difference: -0.01, low: -0.03, high: 0.01 }, 0.01, 100)).toBe(300)
    // To the margin (0.02/0.002)² = 100, to a certain loss (0.02/0.008)² = 6.25
    expect(rowsToSettle({ difference: -0.008, low: -0.028, high: 0.012 }, 0.01, 100)).toBe(530)
  })

  it('gives none where nothing is in sight', () => {
    expect(rowsToSettle({ difference: 0, low: -0.03, high: 0.03 }, 0, 100)).toBeNull()
  })
})
