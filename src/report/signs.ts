import type { Sign } from './blocks.ts'

/** The four signs; two outcomes that are not verdicts borrow one. A word always stands beside it. */
export const SIGNS: Record<Sign, string> = {
  pass: '✅',
  warn: '⚠️',
  fail: '❌',
  inconclusive: '⚪',
  skipped: '⚪',
  error: '❌',
}
