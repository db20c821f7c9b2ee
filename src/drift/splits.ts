import type { ColumnProfile } from '../evidence/facts.ts'
import type { IntegrityCheck } from '../evidence/integrity.ts'
import { compareProfiles } from './compare.ts'

export interface SplitDriftOptions {
  alpha: number
  floor: number
  severity: IntegrityCheck['severity']
  /** Columns to compare; the others differ by design, such as a time or an id. */
  columns: string[]
}

/**
 * Compares every split with the first, whose bins their profiles are counted in, by the tests of a drift report and
 * with its false-alarm rate for all columns of a split together. One check a column that differs, else one for all.
 */
export function splitDrift(
  splits: { split: string; profiles: ColumnProfile[] }[],
  { alpha, floor, severity, columns }: SplitDriftOptions,
): IntegrityCheck[] {
  const [first, ...others] = splits
  return others.flatMap(({ split, profiles }) => {
    const only = (of: ColumnProfile[]) => of.filter(({ name }) => columns.includes(name))
    const compared = compareProfiles(only(first.profiles), only(profiles), { alpha, floor })
    if (compared.length === 0) return []
    const base = {
      check: 'split-drift' as const,
      split,
      against: first.split,
      class: null,
      severity,
      failing: null,
      of: profiles[0]?.rows ?? 0,
      rows: [],
    }
    const untested = compared.filter(({ drifted, reason }) => !drifted && reason !== null)
    const drifted = compared.filter((column) => column.drifted)
    const same: IntegrityCheck = {
      ...base,
      column: null,
      verdict: 'pass',
      statistic: null,
      threshold: alpha,
      found: `none of ${compared.length} columns differ`,
      allowed: `as ${first.split}`,
      reason: null,
    }
    if (drifted.length + untested.length === 0) return [same]
    return [
      ...drifted.map(({ column, effect, reason, tests }) => ({
        ...base,
        column,
        verdict: severity === 'error' ? ('fail' as const) : ('warn' as const),
        statistic: effect,
        threshold: tests.find(({ test }) => test === 'psi')?.threshold ?? null,
        found: reason ?? driftWords(tests.filter((test) => test.drifted).map(({ test }) => test)),
        allowed: `as ${first.split}`,
        reason: null,
      })),
      ...untested.map(({ column, reason }) => ({
        ...base,
        column,
        verdict: 'inconclusive' as const,
        statistic: null,
        threshold: null,
        found: 'not tested',
        allowed: `as ${first.split}`,
        reason,
      })),
    ]
  })
}

const NAMES: Record<string, string> = {
  psi: 'its distribution differs',
  'null-rate': 'its share of missing values differs',
  'unseen-categories': 'it has new categories',
}

/** The tests that decide, in words; the others are for the reader of a drift report. */
const driftWords = (tests: string[]): string => tests.flatMap((test) => NAMES[test] ?? []).join(', ')
