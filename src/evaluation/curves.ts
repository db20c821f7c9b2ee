import type { JudgedModel } from '../evidence/evaluation.ts'
import { type Ranking, rankingOf } from './ranking.ts'

export type Curves = NonNullable<JudgedModel['curves']>
type Point = [number, number]

const MOST_POINTS = 201
const CALIBRATION_BINS = 10

/**
 * ROC, precision-recall and calibration of scores against labels 0 and 1. Null where a class is absent.
 * Long curves keep their end points and about evenly spaced ones between them.
 */
export function curves(labels: Float64Array, scores: Float64Array): Curves | null {
  const ranked = rankingOf({ truth: labels, prediction: scores })
  const { order, groups, starts, positivesBelow, positives, negatives } = ranked
  if (positives === 0 || negatives === 0) return null
  // Point 0 is above every score, point i includes the i highest distinct ones.
  const hits = (point: number): number => positives - positivesBelow[groups - point]
  const chosen = (point: number): number => order.length - starts[groups - point]
  const falsePositiveRate = (point: number): number => (chosen(point) - hits(point)) / negatives
  const recall = (point: number): number => hits(point) / positives
  return {
    roc: thinned(groups, (point) => falsePositiveRate(point) + recall(point)).map(
      (point): Point => [falsePositiveRate(point), recall(point)],
    ),
    precisionRecall: thinned(groups, recall).map(
      (point): Point => [recall(point), point === 0 ? 1 : hits(point) / chosen(point)],
    ),
    calibration: calibration(ranked, scores),
  }
}

/** At most 201 of the points 0 … last: both ends, and between them the first to reach each step of `along`. */
function thinned(last: number, along: (point: number) => number): number[] {
  if (last < MOST_POINTS) return Array.from({ length: last + 1 }, (_, point) => point)
  const step = (along(last) - along(0)) / (MOST_POINTS - 1)
  const kept = [0]
  let reached = 0
  for (let point = 1; point < last && kept.length < MOST_POINTS - 1; point++) {
    const at = Math.floor((along(point) - along(0)) / step)
    if (at <= reached) continue
    reached = at
    kept.push(point)
  }
  return [...kept, last]
}

/** Ten bins of about equal counts; rows of one score are never parted, so there may be fewer. */
function calibration(
  { order, groups, starts, positivesBelow }: Ranking,
  scores: Float64Array,
): Curves['calibration'] {
  const bins: Curves['calibration'] = []
  const boundary = (bin: number): number => Math.round((bin * order.length) / CALIBRATION_BINS)
  let start = 0
  let firstGroup = 0
  let bin = 1
  for (let group = 1; group <= groups; group++) {
    const end = starts[group]
    if (end < boundary(bin)) continue
    while (bin <= CALIBRATION_BINS && boundary(bin) <= end) bin += 1
    let predicted = 0
    for (let i = start; i < end; i++) predicted += scores[order[i]]
    const rows = end - start
    const observed = positivesBelow[group] - positivesBelow[firstGroup]
    bins.push({ predicted: predicted / rows, observed: observed / rows, rows })
    start = end
    firstGroup = group
  }
  return bins
}
