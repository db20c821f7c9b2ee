import { binomialPmf } from '../statistics/binomial.ts'
import { normalSf } from '../statistics/distributions.ts'

/** So many of so many rows. */
export interface Share {
  count: number
  rows: number
}

/** Current minus reference, and how often chance gives as much or more of it: upwards, and either way. */
export interface ShareChange {
  difference: number
  pMore: number
  pEither: number
}

const EXACT_UP_TO = 10_000

/**
 * Compares two shares by Fisher's exact test, either way by doubling the smaller tail; by the pooled z where all
 * margins are so large that it is as good. Neither side may be without rows.
 */
export function compareShares(reference: Share, current: Share): ShareChange {
  const all = reference.rows + current.rows
  const marked = reference.count + current.count
  const difference = current.count / current.rows - reference.count / reference.rows
  if (marked === 0 || marked === all) return { difference, pMore: 1, pEither: 1 }
  const margin = Math.min(marked, all - marked, reference.rows, current.rows)
  const { more, less } =
    margin <= EXACT_UP_TO
      ? hypergeometricTails(current.count, current.rows, reference.rows, marked)
      : normalTails(difference, marked / all, 1 / reference.rows + 1 / current.rows)
  return { difference, pMore: more, pEither: Math.min(1, 2 * Math.min(more, less)) }
}

function normalTails(difference: number, pooled: number, scale: number) {
  const z = difference / Math.sqrt(pooled * (1 - pooled) * scale)
  return { more: normalSf(z), less: normalSf(-z) }
}

/** P(X ≥ x) and P(X ≤ x) for x of `drawn` rows marked, where `marked` of all rows are. */
function hypergeometricTails(x: number, drawn: number, rest: number, marked: number) {
  const lowest = Math.max(0, marked - rest)
  const highest = Math.min(drawn, marked)
  const at = hypergeometricPmf(x, drawn, rest, marked)
  let more = at
  for (let k = x, p = at; k < highest && p > 0; k++) {
    p *= ((drawn - k) / (k + 1)) * ((marked - k) / (rest - marked + k + 1))
    more += p
  }
  let less = at
  for (let k = x, p = at; k > lowest && p > 0; k--) {
    p *= (k / (drawn - k + 1)) * ((rest - marked + k) / (marked - k + 1))
    less += p
  }
  return { more: Math.min(1, more), less: Math.min(1, less) }
}

/** By way of binomials, which lose nothing where factorials would. @see Loader (2000), as for binomialPmf. */
function hypergeometricPmf(x: number, drawn: number, rest: number, marked: number): number {
  const share = marked / (drawn + rest)
  return (
    (binomialPmf(x, drawn, share) * binomialPmf(marked - x, rest, share)) /
    binomialPmf(marked, drawn + rest, share)
  )
}
