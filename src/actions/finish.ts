import type { Outcome } from '../evidence/envelope.ts'
import { SUMMARY_BYTES } from '../platform/github/limits.ts'
import type { Platform } from '../platform/platform.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { SIGNS } from '../report/signs.ts'
import type { ActionResult } from './action.ts'
import type { FailOn } from './inputs.ts'

/** Room for what other parts of a step add to the same summary. */
const SUMMARY_BUDGET = SUMMARY_BYTES - 4096

/** Outcomes that fail a step, by the input `fail-on`; an error fails it always. */
const BLOCKING: Record<FailOn, readonly Outcome[]> = {
  fail: ['error', 'fail'],
  inconclusive: ['error', 'fail', 'inconclusive'],
  warn: ['error', 'fail', 'inconclusive', 'warn'],
  never: ['error'],
}

export const blocks = (outcome: Outcome, failOn: FailOn): boolean => BLOCKING[failOn].includes(outcome)

/** `✅ pass        ROC AUC +0.004` */
export const verdictLine = ({ outcome, headline }: Pick<ActionResult, 'outcome' | 'headline'>): string =>
  `${SIGNS[outcome]} ${outcome.padEnd(12)} ${headline}`

/**
 * Writes what an action came to: its outputs and the summary.
 *
 * @returns the exit code: 0, 1 where the outcome fails the step, 2 where that outcome is `inconclusive`.
 */
export async function finish(result: ActionResult, platform: Platform, failOn: FailOn): Promise<0 | 1 | 2> {
  for (const [name, value] of Object.entries({ ...result.outputs, outcome: result.outcome }))
    platform.setOutput(name, value)
  if (result.report !== null)
    await platform.writeSummary(renderMarkdown(result.report, { bytes: SUMMARY_BUDGET }))
  if (!blocks(result.ends ?? result.outcome, failOn)) return 0
  return result.outcome === 'inconclusive' ? 2 : 1
}
