/** How an error rate is spread over a budget of looks: evenly, or more of it early. */
export type Spending = 'bonferroni' | 'pocock'

/**
 * Error rate that look `look` (from 1) of `looks` may use, so that all of them together use at most `alpha`, however
 * they depend on each other: Bonferroni's alpha / looks, or what Pocock's spending function α·ln(1 + (e − 1)·t) gives
 * between t = (look − 1) / looks and look / looks.
 * @see Lan & DeMets (1983), Discrete sequential boundaries for clinical trials
 */
export function spentAlpha(method: Spending, alpha: number, look: number, looks: number): number {
  if (method === 'bonferroni') return alpha / looks
  const spent = (k: number): number => alpha * Math.log(1 + ((Math.E - 1) * k) / looks)
  return spent(look) - spent(look - 1)
}
