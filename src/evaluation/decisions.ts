/** Rows by label and decision. */
export interface Counts {
  truePositives: number
  falsePositives: number
  falseNegatives: number
  trueNegatives: number
}

/** A metric of the counts; NaN where it is undefined. */
export type CountStatistic = (counts: Counts) => number

export const accuracy: CountStatistic = ({ truePositives, falsePositives, falseNegatives, trueNegatives }) =>
  (truePositives + trueNegatives) / (truePositives + falsePositives + falseNegatives + trueNegatives)
export const precision: CountStatistic = (counts) =>
  counts.truePositives / (counts.truePositives + counts.falsePositives)
export const recall: CountStatistic = (counts) =>
  counts.truePositives / (counts.truePositives + counts.falseNegatives)
export const f1: CountStatistic = ({ truePositives, falsePositives, falseNegatives }) =>
  (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives)

/**
 * Rows by (label, production's decision, candidate's decision): cell 4·label + 2·production + candidate. They
 * hold all that a count metric of either model depends on.
 */
export function jointCells(
  labels: Float64Array,
  production: Float64Array,
  candidate: Float64Array,
  threshold: number,
): Float64Array {
  const cells = new Float64Array(8)
  for (let row = 0; row < labels.length; row++)
    cells[labels[row] * 4 + (production[row] >= threshold ? 2 : 0) + (candidate[row] >= threshold ? 1 : 0)]++
  return cells
}

/** Rows, or their weights, by label and decision of one model. */
export function decisionCounts(
  labels: Float64Array,
  scores: Float64Array,
  threshold: number,
  weights: ArrayLike<number> | null,
): Counts {
  return weights ? weightedCounts(labels, scores, threshold, weights) : countsOf(labels, scores, threshold)
}

interface Known {
  labels: Float64Array
  threshold: number
  counts: Counts
}

/** The counts of a model's scores, found once for all the metrics of them. */
const memory = new WeakMap<Float64Array, Known>()

function countsOf(labels: Float64Array, scores: Float64Array, threshold: number): Counts {
  const known = memory.get(scores)
  if (known?.labels === labels && known.threshold === threshold) return known.counts
  // Without a branch, for nobody can predict which way it goes.
  const cells = new Uint32Array(4)
  for (let row = 0; row < labels.length; row++)
    cells[Number(labels[row] === 1) * 2 + Number(scores[row] >= threshold)]++
  const [trueNegatives, falsePositives, falseNegatives, truePositives] = cells
  const counts = { truePositives, falsePositives, falseNegatives, trueNegatives }
  memory.set(scores, { labels, threshold, counts })
  return counts
}

function weightedCounts(
  labels: Float64Array,
  scores: Float64Array,
  threshold: number,
  weights: ArrayLike<number>,
): Counts {
  const counts: Counts = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 }
  for (let row = 0; row < labels.length; row++) {
    const weight = weights[row]
    if (labels[row] === 1) {
      if (scores[row] >= threshold) counts.truePositives += weight
      else counts.falseNegatives += weight
    } else if (scores[row] >= threshold) counts.falsePositives += weight
    else counts.trueNegatives += weight
  }
  return counts
}
