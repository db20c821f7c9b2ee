import type { MetricGate } from '../config/gate.ts'
import type { AlphaSpending } from '../config/holdout.ts'
import type { Comparison } from '../evidence/evaluation.ts'
import { spentAlpha } from '../statistics/alpha-spending.ts'
import { count, plural } from '../text.ts'
import { bareGate } from './bare-gate.ts'

interface Spent {
  /** One-sided, of everything that has none of its own. */
  confidence: number
  gates: Record<string, MetricGate>
}

/** The confidences of one look out of a budget; a look after the last one is held to what the last one had. */
export function spentConfidence(given: Spent, { looks, method }: AlphaSpending, look: number): Spent {
  const spent = (confidence: number): number =>
    1 - spentAlpha(method, 1 - confidence, Math.min(look, looks), looks)
  const gates = Object.entries(given.gates).map(([name, gate]): [string, MetricGate] => [
    name,
    gate.confidence === undefined ? gate : { ...gate, confidence: spent(gate.confidence) },
  ])
  return { confidence: spent(given.confidence), gates: Object.fromEntries(gates) }
}

/** Whether the budget of looks allows this one. What is beyond it was never tested at its declared error rate. */
export function budgetGate(
  look: number,
  { looks }: AlphaSpending,
  rows: number,
  confidence: number,
): Comparison {
  const isLeft = look <= looks
  return bareGate({
    metric: 'holdout_looks',
    rows,
    candidate: look,
    max: looks,
    confidence,
    verdict: isLeft ? 'pass' : 'inconclusive',
    reason: isLeft
      ? `look ${count(look)} of ${count(looks)} on these rows`
      : `the ${plural(looks, 'look')} that evaluate.alpha-spending allows on these rows are used up; judge on fresh rows`,
  })
}
