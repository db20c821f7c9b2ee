import type { Comparison } from '../evidence/evaluation.ts'

export interface ResourceJudgement {
  verdict: NonNullable<Comparison['gate']>['verdict']
  reason: string
}

export const inconclusive = (reason: string): ResourceJudgement => ({ verdict: 'inconclusive', reason })

export interface ResourceGate extends ResourceJudgement {
  metric: string
  confidence: number
  /** Calls that were timed, or 1 for what is only looked up. */
  rows?: number
  candidate?: number | null
  production?: number | null
  candidateInterval?: [number, number] | null
  differenceInterval?: [number, number] | null
  method?: 'bootstrap' | 'none'
  /** Absolute limit. */
  max: number | null
  /** Most times production's. */
  ratio: number | null
}

/** A limit on what a model costs, as the evidence shows gates. Less is better. */
export function resourceGate(gate: ResourceGate): Comparison {
  const { candidate = null, production = null, ratio, max, verdict, reason } = gate
  return {
    metric: gate.metric,
    slice: null,
    better: 'lower',
    rows: gate.rows ?? 0,
    production,
    candidate,
    difference: candidate === null || production === null ? null : candidate - production,
    interval: gate.differenceInterval ?? null,
    candidateInterval: gate.candidateInterval ?? null,
    confidence: gate.confidence,
    method: gate.method ?? 'none',
    pWorse: null,
    gate: {
      margin: ratio === null || production === null ? null : (ratio - 1) * production,
      min: null,
      max,
      verdict,
      reason,
      moreRows: null,
    },
  }
}
