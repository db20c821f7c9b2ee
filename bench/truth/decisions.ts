import type { Random } from '../../src/statistics/random.ts'
import type { PairedScores } from './population.ts'

/** How often one model alone is right in a row; where both agree they are right in `bothRight` of all rows. */
export interface Disagreement {
  onlyCandidate: number
  onlyProduction: number
  bothRight: number
}

export const EQUAL: Disagreement = { onlyCandidate: 0.03, onlyProduction: 0.03, bothRight: 0.8 }

/** Rows of two models whose decisions at 0.5 are right as often as `of(row)` says. */
export function drawDecisions(random: Random, rows: number, of: (row: number) => Disagreement): PairedScores {
  const labels = new Float64Array(rows)
  const candidate = new Float64Array(rows)
  const production = new Float64Array(rows)
  const score = (right: boolean, label: number): number =>
    (right ? label : 1 - label) / 2 + random.uniform() / 2
  for (let row = 0; row < rows; row++) {
    const { onlyCandidate, onlyProduction, bothRight } = of(row)
    const label = Number(random.uniform() < 0.5)
    const u = random.uniform()
    const both = u >= onlyCandidate + onlyProduction && u < onlyCandidate + onlyProduction + bothRight
    labels[row] = label
    candidate[row] = score(both || u < onlyCandidate, label)
    production[row] = score(both || (u >= onlyCandidate && u < onlyCandidate + onlyProduction), label)
  }
  return { labels, candidate, production }
}

/** Further models, each of which agrees with the production of these rows as `of` says, independently of the others. */
export function drawCandidates(
  random: Random,
  { labels, production }: PairedScores,
  { onlyCandidate, onlyProduction, bothRight }: Disagreement,
  models: number,
): Float64Array[] {
  const whereRight = bothRight / (bothRight + onlyProduction)
  const whereWrong = onlyCandidate / (1 - bothRight - onlyProduction)
  return Array.from({ length: models }, () =>
    labels.map((label, row) => {
      const isRight = production[row] >= 0.5 === (label === 1)
      const right = random.uniform() < (isRight ? whereRight : whereWrong)
      return (right ? label : 1 - label) / 2 + random.uniform() / 2
    }),
  )
}
