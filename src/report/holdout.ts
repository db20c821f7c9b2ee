import type { Evaluation } from '../evidence/evaluation.ts'
import { count, plain, plural } from '../text.ts'
import type { Span, Text } from './blocks.ts'

/** One test set for many candidates becomes a training set by and by. */
export function holdoutSentence({ holdout }: Evaluation): Span[] {
  if (!holdout || (holdout.evaluations === 1 && !holdout.spending)) return []
  const { evaluations, spending } = holdout
  const budget = spending ? `, of ${count(spending.looks)} looks that it is good for` : ''
  return [` Evaluated ${plural(evaluations, 'time')} on this holdout${budget}.`]
}

export function holdoutRows({ holdout }: Evaluation): [string, Text][] {
  if (!holdout) return []
  const { evaluations, recorded, spending } = holdout
  const known = recorded
    ? 'this one is recorded too'
    : 'those that the ledger knows, and this one, which it will not'
  return [
    ['evaluations on this holdout', `${count(evaluations)}: ${known}`],
    ...(spending
      ? ([
          [
            'error rate',
            `${plain(1 - spending.declared)} over ${count(spending.looks)} looks (${SPENDING[spending.method]}), ${plain(1 - spending.confidence)} at this one`,
          ],
        ] as [string, Text][])
      : []),
  ]
}

const SPENDING = { bonferroni: 'Bonferroni', pocock: 'spent as by Pocock' }
