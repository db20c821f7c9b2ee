import type { LedgerEvent } from '../ledger.ts'

/** What judged what: a model's candidate on a dataset, by the digests of their bytes. */
export interface Look {
  model: string
  data: string
  candidate: string
}

/** What an event says of the look that it records; undefined where it records none. */
const lookIn = ({ details: { holdout, sha256 } }: LedgerEvent): Omit<Look, 'model'> | undefined =>
  typeof holdout === 'string' && typeof sha256 === 'string' ? { data: holdout, candidate: sha256 } : undefined

/**
 * Number of this candidate among all that were judged on the same bytes, from 1. Judged again, it keeps its number:
 * the same question asked twice tells nothing new.
 */
export function lookNumber(events: readonly LedgerEvent[], { model, data, candidate }: Look): number {
  const seen = new Set<string>()
  for (const event of events) {
    const look = event.model === model ? lookIn(event) : undefined
    if (look?.data === data) seen.add(look.candidate)
  }
  const before = [...seen].indexOf(candidate)
  return before < 0 ? seen.size + 1 : before + 1
}
