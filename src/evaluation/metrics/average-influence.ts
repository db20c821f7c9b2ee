import { mean } from '../../statistics/moments.ts'
import { column, type Sample, subset } from '../sample.ts'
import type { Weights } from './values.ts'

export type BinaryScore = (truth: Float64Array, scores: Float64Array, weights: Weights) => number

/** A binary metric, and the influence of each row on it. */
export interface RankedScore {
  of: BinaryScore
  influence: (truth: Float64Array, scores: Float64Array) => Float64Array
}

/**
 * Influence of each row on the average of a binary metric over the labels of a [rows, K] truth of 0 and 1. The
 * average by shares of positives, Σ pₖAₖ / Σ pₖ, varies with the shares too; a row of the micro average is K cells.
 * @see Hampel (1974), The Influence Curve and Its Role in Robust Estimation
 */
export function influenceOverLabels(
  truth: Float64Array,
  { prediction, rows, width }: Pick<Sample, 'prediction' | 'rows' | 'width'>,
  { of, influence }: RankedScore,
  average: 'macro' | 'weighted' | 'micro',
): Float64Array {
  if (average === 'micro') {
    const cells = influence(truth, prediction)
    return Float64Array.from({ length: rows }, (_, row) =>
      mean(cells.subarray(row * width, (row + 1) * width)),
    )
  }
  const sum = new AverageInfluence(rows)
  for (let k = 0; k < width; k++) {
    const labels = column(truth, width, k)
    const share = mean(labels)
    if (average === 'weighted' && share === 0) continue
    const scores = column(prediction, width, k)
    const weight = average === 'macro' ? 1 : share
    sum.add(weight, of(labels, scores, null), influence(labels, scores))
    if (average === 'weighted') sum.addWeights(share, of(labels, scores, null), labels)
  }
  return sum.total()
}

/**
 * The same of the mean over pairs of classes that are seen, each ranked by the scores of either.
 * @see Hand & Till (2001)
 */
export function influenceOverPairs(
  sample: Sample,
  { of, influence }: RankedScore,
  isWeighted: boolean,
): Float64Array {
  const { truth, rows, width } = sample
  const sum = new AverageInfluence(rows)
  for (const [a, b] of pairsOf(truth)) {
    const chosen = Uint32Array.from([...truth.keys()].filter((row) => truth[row] === a || truth[row] === b))
    const both = subset(sample, chosen)
    const share = chosen.length / rows
    const halves = [a, b].map((k) => {
      const labels = both.truth.map((label) => Number(label === k))
      const scores = column(both.prediction, width, k)
      return { area: of(labels, scores, null), values: influence(labels, scores) }
    })
    const values = new Float64Array(rows)
    const members = new Float64Array(rows)
    for (let i = 0; i < chosen.length; i++) {
      values[chosen[i]] = (halves[0].values[i] + halves[1].values[i]) / (2 * share)
      members[chosen[i]] = 1
    }
    const area = (halves[0].area + halves[1].area) / 2
    sum.add(isWeighted ? share : 1, area, values)
    if (isWeighted) sum.addWeights(share, area, members)
  }
  return sum.total()
}

export function pairsOf(truth: Float64Array): [number, number][] {
  const seen = [...new Set(truth)].sort((a, b) => a - b)
  return seen.flatMap((a, i) => seen.slice(i + 1).map((b): [number, number] => [a, b]))
}

/** Influence of each row on Σ wₖAₖ / Σ wₖ. */
class AverageInfluence {
  readonly #sums: Float64Array
  readonly #drift: Float64Array
  #scores = 0
  #weights = 0

  constructor(rows: number) {
    this.#sums = new Float64Array(rows)
    this.#drift = new Float64Array(rows)
  }

  add(weight: number, score: number, influence: Float64Array): void {
    this.#weights += weight
    this.#scores += weight * score
    for (let row = 0; row < influence.length; row++) this.#sums[row] += weight * influence[row]
  }

  /** Where the weight is the share of the rows that are members, it varies as they do. */
  addWeights(share: number, score: number, members: Float64Array): void {
    for (let row = 0; row < members.length; row++) {
      this.#sums[row] += (members[row] - share) * score
      this.#drift[row] += members[row] - share
    }
  }

  total(): Float64Array {
    const average = this.#scores / this.#weights
    return this.#sums.map((sum, row) => (sum - average * this.#drift[row]) / this.#weights)
  }
}
