import type { IntegrityCheck, IntegrityCheckName } from '../../evidence/integrity.ts'

export type Severity = 'off' | IntegrityCheck['severity']

/** What a check came to before its severity makes a verdict of it. */
export interface Finding {
  check: IntegrityCheckName
  split: string
  against?: string | null
  column?: string | null
  class?: string | null
  /** Whether more was found than is allowed. */
  broken: boolean
  failing?: number | null
  of: number
  statistic?: number | null
  threshold?: number | null
  found: string
  allowed: string
  rows?: number[]
}

const base = {
  against: null,
  column: null,
  class: null,
  failing: null,
  statistic: null,
  threshold: null,
  rows: [],
  reason: null,
}

export function judged(
  { broken, ...finding }: Finding,
  severity: IntegrityCheck['severity'],
): IntegrityCheck {
  const verdict = broken ? (severity === 'error' ? 'fail' : 'warn') : 'pass'
  return { ...base, ...finding, severity, verdict }
}

/** What could not be tested, and why. */
export function untested(
  finding: Pick<Finding, 'check' | 'split' | 'against' | 'column' | 'of'>,
  severity: IntegrityCheck['severity'],
  reason: string,
): IntegrityCheck {
  return { ...base, ...finding, severity, verdict: 'inconclusive', found: 'not tested', allowed: '', reason }
}
