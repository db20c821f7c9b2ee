/**
 * Quantile of ascending values at probability p, linear between order statistics (numpy's default).
 * NaN where there is no value.
 * @see Hyndman & Fan (1996), type 7.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const position = (sorted.length - 1) * p
  const below = Math.floor(position)
  const lower = sorted[below]
  const upper = sorted[Math.min(below + 1, sorted.length - 1)]
  return sorted.length === 0 ? Number.NaN : lower + (upper - lower) * (position - below)
}
