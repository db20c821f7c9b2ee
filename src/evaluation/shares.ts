import type { Share } from '../evidence/flips.ts'
import { intervalOf, noError, unseenError } from '../statistics/sampling-error.ts'
import { wilsonInterval } from '../statistics/wilson.ts'
import { type Dependence, independentCount, meanError } from './dependence.ts'

/** 1 for each row that has it, else 0. */
export type Hits = Uint8Array

export function hitsOf(rows: number, holds: (row: number) => boolean): Hits {
  const hits = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) if (holds(row)) hits[row] = 1
  return hits
}

export function total(hits: Hits): number {
  let sum = 0
  for (let row = 0; row < hits.length; row++) sum += hits[row]
  return sum
}

/**
 * Share of the rows `among` that have it: Wilson's interval; for rows that hang together the variance of the ratio's
 * influence over units or blocks, and the bound of Clopper and Pearson where no unit differs.
 */
export function shareOf(hits: Hits, among: Hits, dependence: Dependence, confidence: number): Share {
  const trials = total(among)
  if (trials === 0) return { value: null, interval: null }
  const both = new Uint8Array(hits.length)
  for (let row = 0; row < both.length; row++) both[row] = hits[row] & among[row]
  const successes = total(both)
  const value = successes / trials
  if (dependence.kind === 'rows') return { value, interval: wilsonInterval(successes, trials, confidence) }
  const scale = hits.length / trials
  const influence = Float64Array.from(both, (hit, row) => (hit - value * among[row]) * scale)
  const found = meanError(influence, dependence)
  const unseen = value === 0 || value === 1
  const error =
    found === noError || (found && unseen) ? unseenError(independentCount(dependence, hits.length)) : found
  if (error === null) return { value, interval: null }
  const [low, high] = intervalOf(value, error, confidence)
  return { value, interval: [Math.max(0, low), Math.min(1, high)] }
}
