/**
 * An upper bound of the probability that at least `rows` current rows have a category that no reference row has,
 * where the rows of both sides were shuffled: without drift the sides are a random split of the pooled rows.
 *
 * Of a category with t rows all are current with probability C(n_c, t) / C(n, t); the sum over the categories is
 * bounded by Chernoff's method, which holds for small numbers too, where a normal approximation gives alarms.
 * @see Joag-Dev & Proschan (1983) for the negative association that makes the bound hold for a split.
 */
export function unseenByChance(
  rows: number,
  totals: number[],
  referenceRows: number,
  currentRows: number,
): number {
  if (rows === 0) return 1
  const groups = new Map<number, number>()
  for (const t of totals) if (t > 0) groups.set(t, (groups.get(t) ?? 0) + 1)
  const categories = [...groups].map(([size, count]) => ({
    size,
    count,
    logChance: logAllCurrent(size, currentRows, referenceRows + currentRows),
  }))
  const exponent = (theta: number): number =>
    categories.reduce(
      (sum, { size, count, logChance }) => sum + count * logMoment(logChance, theta * size),
      -theta * rows,
    )
  return Math.min(1, Math.exp(minimum(exponent, 0, LARGEST_THETA)))
}

const LARGEST_THETA = 50

/** log of C(current, size) / C(all, size), or of its bound (current / all)^size, which is as good for large sizes. */
function logAllCurrent(size: number, current: number, all: number): number {
  if (size > current) return Number.NEGATIVE_INFINITY
  if (size > 1000) return size * Math.log(current / all)
  let log = 0
  for (let i = 0; i < size; i++) log += Math.log((current - i) / (all - i))
  return log
}

/** log(1 − p + p eˣ) for log p. */
function logMoment(logChance: number, x: number): number {
  const exponent = logChance + x
  const rest = -Math.expm1(logChance)
  return exponent > 30
    ? exponent + Math.log1p(rest * Math.exp(-exponent))
    : Math.log(rest + Math.exp(exponent))
}

const GOLDEN = (Math.sqrt(5) - 1) / 2

/** Smallest value of a convex function between two ends, by golden sections. */
function minimum(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let i = 0; i < 60; i++) {
    const width = GOLDEN * (high - low)
    if (f(high - width) < f(low + width)) high = low + width
    else low = high - width
  }
  return f((low + high) / 2)
}
