import type { Comparison } from '../evidence/evaluation.ts'
import { intervalOf, type SamplingError } from '../statistics/sampling-error.ts'
import type { Judgement } from './gates.ts'
import type { Limits } from './limits.ts'
import type { Measurement } from './measurement.ts'

/** The evidence of a measurement over all rows, not judged yet. `confidence` is one-sided. */
export function comparison(measured: Measurement, confidence: number): Comparison {
  const { metric, candidate, production, difference, errors, equal } = measured
  const own = interval(candidate.value, errors.candidate, confidence)
  const [low, high] = metric.range
  const isEqual = equal !== null && difference !== null
  return {
    metric: metric.name,
    slice: null,
    better: metric.better,
    rows: measured.rows,
    production: production?.value ?? null,
    candidate: candidate.value,
    difference,
    interval: isEqual ? [0, 0] : interval(difference, errors.difference, confidence),
    candidateInterval: own && [Math.max(low, own[0]), Math.min(high, own[1])],
    confidence,
    method: isEqual ? 'none' : errors.method,
    ...(errors.resamples === undefined || isEqual
      ? {}
      : { resamples: errors.resamples, monteCarloError: errors.monteCarloError ?? null }),
    pWorse: null,
    gate: null,
  }
}

const interval = (value: number | null, error: SamplingError | null, confidence: number) =>
  value === null || error === null ? null : intervalOf(value, error, confidence)

/** The evidence of a gate: its limits, as far as they were set, and what they came to. */
export function gateOf(limits: Limits, judgement: Judgement): NonNullable<Comparison['gate']> {
  const { margin, min, max, strict, maxGain, informational } = limits
  return {
    margin,
    min,
    max,
    ...(strict ? { strict: true as const } : {}),
    ...(maxGain === null ? {} : { maxGain }),
    ...(informational ? { informational: true as const } : {}),
    ...judgement,
  }
}

/**
 * The true loss that would be found to be more than the margin in four of five such samples; null where there is no
 * interval. `confidence` is one-sided, of the test that finds it.
 */
export function detectableLoss({ errors }: Measurement, margin: number, confidence: number): number | null {
  const error = errors.difference
  if (error === null) return null
  const reach = (p: number): number => (error.quantile(p) - error.quantile(1 - p)) / 2
  return margin + reach(confidence) + reach(POWER)
}

const POWER = 0.8
