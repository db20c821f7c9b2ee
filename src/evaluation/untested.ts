import type { ModelConfig } from '../config/schema.ts'
import type { Comparison } from '../evidence/evaluation.ts'

/** What the configuration asks for and this version cannot test is shown as such: it never reads as passed. */
export function untestedGates({ latency, confidence }: ModelConfig['evaluate'], rows: number): Comparison[] {
  const asked = latency ? ['p95 latency'] : []
  return asked.map((metric) => ({
    metric,
    slice: null,
    better: 'lower',
    rows,
    production: null,
    candidate: null,
    difference: null,
    interval: null,
    candidateInterval: null,
    confidence,
    method: 'none',
    pWorse: null,
    gate: {
      margin: null,
      min: null,
      max: null,
      verdict: 'inconclusive',
      reason: 'this version does not test it',
      moreRows: null,
    },
  }))
}
