import { normalQuantile } from './distributions.ts'

/**
 * Interval of a share, each end at the one-sided `confidence`; within 0 and 1, and never of no width.
 * @see Wilson (1927), Probable Inference, the Law of Succession, and Statistical Inference
 */
export function wilsonInterval(successes: number, trials: number, confidence: number): [number, number] {
  const z2 = normalQuantile(confidence) ** 2
  const center = (successes + z2 / 2) / (trials + z2)
  const reach = Math.sqrt(z2 * ((successes * (trials - successes)) / trials + z2 / 4)) / (trials + z2)
  return [
    successes === 0 ? 0 : Math.max(0, center - reach),
    successes === trials ? 1 : Math.min(1, center + reach),
  ]
}
