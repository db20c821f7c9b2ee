import { argsort } from '../statistics/argsort.ts'

/** Rows that share one score, from the lowest score up. */
export interface TieGroup {
  /** Positions in `order`: start ≤ i < end. */
  start: number
  end: number
  positives: number
  /** Positives with a lower score. */
  positivesBelow: number
}

/** Binary labels ranked by score. */
export interface Ranking {
  /** Row numbers, ascending by score. */
  order: Uint32Array
  groups: TieGroup[]
  positives: number
  negatives: number
}

export function ranking(labels: Float64Array, scores: Float64Array): Ranking {
  const order = argsort(scores)
  const groups: TieGroup[] = []
  let positivesBelow = 0
  for (let start = 0; start < order.length; ) {
    const score = scores[order[start]]
    let positives = 0
    let end = start
    while (end < order.length && scores[order[end]] === score) positives += labels[order[end++]]
    groups.push({ start, end, positives, positivesBelow })
    positivesBelow += positives
    start = end
  }
  return { order, groups, positives: positivesBelow, negatives: order.length - positivesBelow }
}

/**
 * Share of (positive, negative) pairs in the right order, ties counting half: the area under the ROC curve.
 * Sums whole numbers, so it is exact before its one division. Both classes must be present.
 */
export function areaUnderRoc({ groups, positives, negatives }: Ranking): number {
  let twice = 0
  for (const group of groups) {
    const negativesBelow = group.start - group.positivesBelow
    const tiedNegatives = group.end - group.start - group.positives
    twice += group.positives * (2 * negativesBelow + tiedNegatives)
  }
  return twice / (2 * positives * negatives)
}

/** Σ (recallᵢ − recallᵢ₋₁)·precisionᵢ over distinct scores from the highest down; no interpolation. */
export function averagePrecision({ order, groups, positives }: Ranking): number {
  let sum = 0
  for (let i = groups.length - 1; i >= 0; i--) {
    const { start, positives: inGroup, positivesBelow } = groups[i]
    sum += inGroup * ((positives - positivesBelow) / (order.length - start))
  }
  return sum / positives
}

/**
 * Placement value of each row: for a positive the share of negatives below it, for a negative the share of
 * positives above it, ties counting half.
 * @see DeLong, DeLong & Clarke-Pearson (1988)
 */
export function placements(
  { order, groups, positives, negatives }: Ranking,
  labels: Float64Array,
): Float64Array {
  const values = new Float64Array(order.length)
  for (const group of groups) {
    const negativesBelow = group.start - group.positivesBelow
    const tiedNegatives = group.end - group.start - group.positives
    const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives
    const positivesAbove = positives - group.positivesBelow - group.positives
    const ofNegative = (positivesAbove + group.positives / 2) / positives
    for (let i = group.start; i < group.end; i++) {
      const row = order[i]
      values[row] = labels[row] === 1 ? ofPositive : ofNegative
    }
  }
  return values
}

/**
 * Influence of each row on average precision: its variance over n estimates the variance of the metric.
 * With A(t) = P(y = 1, s ≥ t) and B(t) = P(s ≥ t), the metric is E[y·A(s)/B(s)]/π, and its Gateaux derivative at
 * (y, s) is {y·[A(s)/B(s) + E(Y·1{S ≤ s}/B(S)) − AP] − E(Y·1{S ≤ s}·A(S)/B(S)²)}/π.
 * @see Hampel (1974), The Influence Curve and Its Role in Robust Estimation.
 */
export function averagePrecisionInfluence(ranked: Ranking, labels: Float64Array): Float64Array {
  const { order, groups, positives } = ranked
  const rows = order.length
  const value = averagePrecision(ranked)
  const influence = new Float64Array(rows)
  let gained = 0
  let diluted = 0
  for (const group of groups) {
    const atOrAbove = rows - group.start
    const precision = (positives - group.positivesBelow) / atOrAbove
    gained += group.positives / atOrAbove
    diluted += (group.positives * precision) / atOrAbove
    for (let i = group.start; i < group.end; i++) {
      const row = order[i]
      influence[row] = ((labels[row] * (precision + gained - value) - diluted) * rows) / positives
    }
  }
  return influence
}
