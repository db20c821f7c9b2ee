import { INDEPENDENT } from '../../src/evaluation/dependence.ts'
import type { PairedSamples } from '../../src/evaluation/pair.ts'
import { scoredSample } from '../../src/evaluation/sample.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'

export interface Scores {
  labels: Float64Array
  candidate: Float64Array
  production: Float64Array
}

/** No production: a first model. */
export type MaybeAlone = Omit<Scores, 'production'> & { production: Float64Array | null }

/** Independent rows that both models scored. */
export const pairOf = ({ labels, candidate, production }: MaybeAlone): PairedSamples => ({
  candidate: scoredSample(labels, candidate),
  production: production && scoredSample(labels, production),
  dependence: INDEPENDENT,
})

/** Two probability models that share most of their signal; `gain` is the candidate's own. */
export function binarySample(rows: number, gain: number, seed = 1, positives = 0.3): Scores {
  const random = randomFromSeed(seed)
  const noise = (): number => random.uniform() + random.uniform() + random.uniform() - 1.5
  const squash = (x: number): number => 1 / (1 + Math.exp(-x))
  const labels = Float64Array.from({ length: rows }, () => (random.uniform() < positives ? 1 : 0))
  const shared = labels.map((label) => label * 1.2 - 0.8 + 2 * noise())
  return {
    labels,
    candidate: shared.map((z, row) => squash(z + gain * (labels[row] - 0.5) + 0.4 * noise())),
    production: shared.map((z) => squash(z + 0.4 * noise())),
  }
}

export function regressionSample(rows: number, candidateNoise: number, seed = 1): Scores {
  const random = randomFromSeed(seed)
  const noise = (): number => random.uniform() + random.uniform() + random.uniform() - 1.5
  const labels = Float64Array.from({ length: rows }, () => 10 * random.uniform())
  return {
    labels,
    candidate: labels.map((label) => label + candidateNoise * noise()),
    production: labels.map((label) => label + noise()),
  }
}

/** Every row twice, the models exchanged: whatever the seed, they differ row by row and not in any metric. */
export function balancedSample(pairs: number): Scores {
  const { labels, candidate, production } = binarySample(pairs, 0)
  return {
    labels: Float64Array.of(...labels, ...labels),
    candidate: Float64Array.of(...candidate, ...production),
    production: Float64Array.of(...production, ...candidate),
  }
}
