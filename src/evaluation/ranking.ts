import { tieGroups } from '../statistics/argsort.ts'
import type { Sample } from './sample.ts'

/** Binary labels ranked by score. Rows with one score are a tie group: positions starts[g] ≤ i < starts[g + 1]. */
export interface Ranking {
  /** Row numbers, ascending by score. */
  order: Uint32Array
  groups: number
  /** First position of each group, and at the end the number of rows. */
  starts: Uint32Array
  /** Positives before each group, and at the end all of them. */
  positivesBelow: Uint32Array
  positives: number
  negatives: number
  /** 1 for each row with label 1. One byte a row stays in the cache while rows are read in the order of the scores. */
  isPositive: Uint8Array
}

export function ranking(labels: Float64Array, scores: Float64Array): Ranking {
  const { order, groups, starts } = tieGroups(scores)
  const isPositive = new Uint8Array(labels)
  const positivesBelow = new Uint32Array(groups + 1)
  let positives = 0
  for (let g = 0; g < groups; g++) {
    positivesBelow[g] = positives
    for (let i = starts[g]; i < starts[g + 1]; i++) positives += isPositive[order[i]]
  }
  positivesBelow[groups] = positives
  return { order, groups, starts, positivesBelow, positives, negatives: order.length - positives, isPositive }
}

const rankings = new WeakMap<Float64Array, { truth: Float64Array; ranked: Ranking }>()

/** The ranking of a sample, found once for all that look at it: its metrics, their errors and its curves. */
export function rankingOf({ truth, prediction }: Pick<Sample, 'truth' | 'prediction'>): Ranking {
  const known = rankings.get(prediction)
  if (known?.truth === truth) return known.ranked
  const ranked = ranking(truth, prediction)
  rankings.set(prediction, { truth, ranked })
  return ranked
}

/**
 * Share of (positive, negative) pairs in the right order, ties counting half: the area under the ROC curve.
 * Sums whole numbers, so it is exact before its one division. Both classes must be present.
 */
export function areaUnderRoc({ groups, starts, positivesBelow, positives, negatives }: Ranking): number {
  let twice = 0
  for (let g = 0; g < groups; g++) {
    const tiedPositives = positivesBelow[g + 1] - positivesBelow[g]
    const tiedNegatives = starts[g + 1] - starts[g] - tiedPositives
    twice += tiedPositives * (2 * (starts[g] - positivesBelow[g]) + tiedNegatives)
  }
  return twice / (2 * positives * negatives)
}

/** The same with a weight of each row; some weight is on both classes. */
export function weightedAreaUnderRoc(
  { order, groups, starts }: Ranking,
  labels: Float64Array,
  weights: ArrayLike<number>,
): number {
  let area = 0
  let positives = 0
  let negatives = 0
  for (let g = 0; g < groups; g++) {
    let tiedPositives = 0
    let tiedNegatives = 0
    for (let i = starts[g]; i < starts[g + 1]; i++) {
      const row = order[i]
      if (labels[row] === 1) tiedPositives += weights[row]
      else tiedNegatives += weights[row]
    }
    area += tiedPositives * (negatives + tiedNegatives / 2)
    positives += tiedPositives
    negatives += tiedNegatives
  }
  return area / (positives * negatives)
}

/**
 * Area under the ROC curve up to `maxRate` false positives, the last step cut linearly, then standardised so that
 * chance is 0.5 and the most is 1. Some weight is on both classes.
 * @see McClish (1989), Analyzing a portion of the ROC curve
 */
export function partialAreaUnderRoc(
  { order, groups, starts }: Ranking,
  labels: Float64Array,
  weights: ArrayLike<number> | null,
  maxRate: number,
): number {
  const steps = new Float64Array(2 * groups)
  const totals = [0, 0]
  for (let g = 0; g < groups; g++) {
    for (let i = starts[g]; i < starts[g + 1]; i++) {
      const row = order[i]
      steps[2 * g + labels[row]] += weights ? weights[row] : 1
    }
    totals[0] += steps[2 * g]
    totals[1] += steps[2 * g + 1]
  }
  let area = 0
  let [rate, recall] = [0, 0]
  for (let g = groups - 1; g >= 0 && rate < maxRate; g--) {
    const [across, up] = [steps[2 * g] / totals[0], steps[2 * g + 1] / totals[1]]
    const part = across === 0 ? 1 : Math.min(1, (maxRate - rate) / across)
    area += part * across * (recall + (part * up) / 2)
    rate += part * across
    recall += part * up
  }
  const least = maxRate ** 2 / 2
  return (1 + (area - least) / (maxRate - least)) / 2
}

/** Σ (recallᵢ − recallᵢ₋₁)·precisionᵢ over distinct scores from the highest down; no interpolation. */
export function averagePrecision({ order, groups, starts, positivesBelow, positives }: Ranking): number {
  let sum = 0
  for (let g = groups - 1; g >= 0; g--) {
    const precision = (positives - positivesBelow[g]) / (order.length - starts[g])
    sum += (positivesBelow[g + 1] - positivesBelow[g]) * precision
  }
  return sum / positives
}

/** The same with a weight of each row; some weight is on positives. */
export function weightedAveragePrecision(
  { order, groups, starts }: Ranking,
  labels: Float64Array,
  weights: ArrayLike<number>,
): number {
  let sum = 0
  let positives = 0
  let all = 0
  for (let g = groups - 1; g >= 0; g--) {
    let tiedPositives = 0
    for (let i = starts[g]; i < starts[g + 1]; i++) {
      const row = order[i]
      all += weights[row]
      tiedPositives += weights[row] * labels[row]
    }
    positives += tiedPositives
    if (tiedPositives > 0) sum += (tiedPositives * positives) / all
  }
  return sum / positives
}

/**
 * Placement value of each row: for a positive the share of negatives below it, for a negative the share of
 * positives above it, ties counting half.
 * @see DeLong, DeLong & Clarke-Pearson (1988)
 */
export function placements(ranked: Ranking): Float64Array {
  const { order, groups, starts, positivesBelow, positives, negatives, isPositive } = ranked
  const values = new Float64Array(order.length)
  // By label: a branch on it goes either way.
  const placement = new Float64Array(2)
  for (let g = 0; g < groups; g++) {
    const tiedPositives = positivesBelow[g + 1] - positivesBelow[g]
    const tiedNegatives = starts[g + 1] - starts[g] - tiedPositives
    placement[1] = (starts[g] - positivesBelow[g] + tiedNegatives / 2) / negatives
    placement[0] = (positives - positivesBelow[g + 1] + tiedPositives / 2) / positives
    for (let i = starts[g]; i < starts[g + 1]; i++) values[order[i]] = placement[isPositive[order[i]]]
  }
  return values
}

/** Influence of each row on the area under the ROC curve: placement values by the shares of the classes. */
export function placementInfluence(ranked: Ranking, labels: Float64Array): Float64Array {
  const area = areaUnderRoc(ranked)
  const { positives, negatives } = ranked
  return placements(ranked).map(
    (value, row) => ((value - area) * labels.length) / (labels[row] === 1 ? positives : negatives),
  )
}

/**
 * Influence of each row on average precision: its variance over n estimates the variance of the metric.
 * With A(t) = P(y = 1, s ≥ t) and B(t) = P(s ≥ t), the metric is E[y·A(s)/B(s)]/π, and its Gateaux derivative at
 * (y, s) is {y·[A(s)/B(s) + E(Y·1{S ≤ s}/B(S)) − AP] − E(Y·1{S ≤ s}·A(S)/B(S)²)}/π.
 * @see Hampel (1974), The Influence Curve and Its Role in Robust Estimation.
 */
export function averagePrecisionInfluence(ranked: Ranking): Float64Array {
  const { order, groups, starts, positivesBelow, positives, isPositive } = ranked
  const rows = order.length
  const value = averagePrecision(ranked)
  const influence = new Float64Array(rows)
  const byLabel = new Float64Array(2)
  let gained = 0
  let diluted = 0
  for (let g = 0; g < groups; g++) {
    const atOrAbove = rows - starts[g]
    const precision = (positives - positivesBelow[g]) / atOrAbove
    const share = (positivesBelow[g + 1] - positivesBelow[g]) / atOrAbove
    gained += share
    diluted += share * precision
    byLabel[0] = (-diluted * rows) / positives
    byLabel[1] = ((precision + gained - value - diluted) * rows) / positives
    for (let i = starts[g]; i < starts[g + 1]; i++) influence[order[i]] = byLabel[isPositive[order[i]]]
  }
  return influence
}
