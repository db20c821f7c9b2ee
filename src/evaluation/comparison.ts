import type { Comparison } from '../evidence/evaluation.ts'
import type { SamplingError } from '../statistics/sampling-error.ts'
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
    pWorse: null,
    gate: null,
  }
}

function interval(
  value: number | null,
  error: SamplingError | null,
  confidence: number,
): [number, number] | null {
  if (value === null || error === null) return null
  return [value + error.quantile(1 - confidence), value + error.quantile(confidence)]
}
