import { incompleteBeta } from '../src/statistics/incomplete-beta.ts'

/**
 * Exact two-sided interval of a share: the shares that `successes` of `trials` does not contradict at `confidence`.
 * @see Clopper & Pearson (1934), The use of confidence or fiducial limits illustrated in the case of the binomial.
 */
export function clopperPearson(successes: number, trials: number, confidence = 0.95): [number, number] {
  const tail = (1 - confidence) / 2
  return [
    successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1),
    successes === trials ? 1 : betaQuantile(1 - tail, successes + 1, trials - successes),
  ]
}

/** Bisection down to neighbouring doubles: slow, safe, and needed a few times a run. */
function betaQuantile(p: number, a: number, b: number): number {
  let low = 0
  let high = 1
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (incompleteBeta(a, b, middle, 1 - middle).lower < p) low = middle
    else high = middle
  }
}
