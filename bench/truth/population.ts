import type { Random } from '../../src/statistics/random.ts'

/** The same rows scored by both models. */
export interface PairedScores {
  labels: Float64Array
  candidate: Float64Array
  production: Float64Array
}

const ROWS = 100_000

/** Two probability models that share most of their signal; the candidate's own part is a little weaker. */
export function binaryPopulation(random: Random): PairedScores {
  const noise = noiseOf(random)
  const squash = (x: number): number => 1 / (1 + Math.exp(-x))
  const labels = Float64Array.from({ length: ROWS }, () => Number(random.uniform() < 0.3))
  const shared = labels.map((label) => 1.6 * label - 0.8 + 1.2 * noise())
  return {
    labels,
    candidate: shared.map((z) => squash(z + 0.8 * noise())),
    production: shared.map((z) => squash(z + 0.6 * noise())),
  }
}

/** Units of 1 to 9 rows that share a part of the noise of the label and of each model; `members` are their rows. */
export function clusteredPopulation(random: Random): PairedScores & { members: number[][] } {
  const noise = noiseOf(random)
  const squash = (x: number): number => 1 / (1 + Math.exp(-x))
  const members: number[][] = []
  const [labels, candidate, production]: number[][] = [[], [], []]
  while (labels.length < ROWS) {
    const own = [0, 1, 2].map(noise)
    const rows = Array.from({ length: 1 + Math.floor(9 * random.uniform()) }, () => {
      const label = Number(random.uniform() < squash(own[0]))
      const shared = 1.6 * label - 0.8 + noise()
      candidate.push(squash(shared + 0.8 * own[1] + 0.4 * noise()))
      production.push(squash(shared + 0.7 * own[2] + 0.4 * noise()))
      return labels.push(label) - 1
    })
    members.push(rows)
  }
  const [y, a, b] = [labels, candidate, production].map((values) => Float64Array.from(values))
  return { labels: y, candidate: a, production: b, members }
}

export function regressionPopulation(random: Random): PairedScores {
  const noise = noiseOf(random)
  const labels = Float64Array.from({ length: ROWS }, () => 10 * random.uniform())
  const shared = labels.map((label) => label + noise())
  return {
    labels,
    candidate: shared.map((y) => y + 0.8 * noise()),
    production: shared.map((y) => y + 0.7 * noise()),
  }
}

/** Standard normal, by Box and Muller. */
export const noiseOf = (random: Random) => (): number =>
  Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform())

/** Rows drawn with replacement: what holds of the population is then exactly the truth of which they are a sample. */
export function drawRows(random: Random, population: PairedScores, rows: number): PairedScores {
  const chosen = Uint32Array.from({ length: rows }, () => Math.floor(random.uniform() * ROWS))
  const pick = (values: Float64Array): Float64Array => Float64Array.from(chosen, (row) => values[row])
  return {
    labels: pick(population.labels),
    candidate: pick(population.candidate),
    production: pick(population.production),
  }
}
