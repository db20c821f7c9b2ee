import type { Metric } from './metrics/metric.ts'
import { type Ranking, rankingOf } from './ranking.ts'
import type { Sample } from './sample.ts'

/**
 * The area under the ROC curve, or average precision, again and again with drawn weights [rows]: the rows are sorted
 * once and packed with their label and the end of their tie, so that a resample only runs through them.
 * Null for other metrics. NaN where a class has no weight.
 */
export function rankedResampler({ name }: Metric, sample: Sample): ((weights: Uint8Array) => number) | null {
  const { truth, rows } = sample
  if (rows >= 2 ** 30) return null
  if (name === 'roc_auc') {
    const packed = pack(rankingOf(sample), truth)
    return (weights) => areaOf(packed, weights)
  }
  if (name === 'average_precision') {
    const packed = pack(rankingOf(sample), truth)
    return (weights) => averagePrecisionOf(packed, weights)
  }
  return null
}

/** Row number · 4 + label · 2 + 1 where the next row has a higher score; ascending by score. */
function pack({ order, groups, starts }: Ranking, labels: Float64Array): Uint32Array {
  const packed = Uint32Array.from(order, (row) => row * 4 + labels[row] * 2)
  for (let g = 1; g <= groups; g++) packed[starts[g] - 1] |= 1
  return packed
}

/** Whole numbers all the way: exact below 2⁵³. */
function areaOf(packed: Uint32Array, weights: Uint8Array): number {
  let twice = 0
  let positives = 0
  let negatives = 0
  let tiedPositives = 0
  let tiedNegatives = 0
  for (let i = 0; i < packed.length; i++) {
    const entry = packed[i]
    if (entry & 2) tiedPositives += weights[entry >>> 2]
    else tiedNegatives += weights[entry >>> 2]
    if ((entry & 1) === 0) continue
    if (tiedPositives !== 0) {
      twice += tiedPositives * (2 * negatives + tiedNegatives)
      positives += tiedPositives
      tiedPositives = 0
    }
    negatives += tiedNegatives
    tiedNegatives = 0
  }
  return twice / (2 * positives * negatives)
}

function averagePrecisionOf(packed: Uint32Array, weights: Uint8Array): number {
  let sum = 0
  let positives = 0
  let all = 0
  let tied = 0
  for (let i = packed.length - 1; i >= 0; i--) {
    const entry = packed[i]
    const weight = weights[entry >>> 2]
    tied += -((entry >>> 1) & 1) & weight
    all += weight
    // The rows of a tie end where the one below it in order ends its own.
    if (i > 0 && (packed[i - 1] & 1) === 0) continue
    if (tied === 0) continue
    positives += tied
    sum += (tied * positives) / all
    tied = 0
  }
  return sum / positives
}
