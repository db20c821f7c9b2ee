import type { JudgedModel } from '../evidence/evaluation.ts'
import { type Ranking, ranking } from './ranking.ts'

export type Curves = NonNullable<JudgedModel['curves']>
type Point = [number, number]

const MOST_POINTS = 201
const CALIBRATION_BINS = 10

/**
 * ROC, precision-recall and calibration of scores against labels 0 and 1. Null where a class is absent.
 * Long curves keep their end points and about evenly spaced ones between them.
 */
export function curves(labels: Float64Array, scores: Float64Array): Curves | null {
  const ranked = ranking(labels, scores)
  const { positives, negatives } = ranked
  if (positives === 0 || negatives === 0) return null
  const steps = descendingCounts(ranked)
  return {
    roc: thinned(
      [[0, 0], ...steps.map(({ hits, alarms }): Point => [alarms / negatives, hits / positives])],
      ([falsePositiveRate, truePositiveRate]) => falsePositiveRate + truePositiveRate,
    ),
    precisionRecall: thinned(
      [[0, 1], ...steps.map(({ hits, alarms }): Point => [hits / positives, hits / (hits + alarms)])],
      ([recall]) => recall,
    ),
    calibration: calibration(ranked, labels, scores),
  }
}

/** Positives and negatives at or above each distinct score, from the highest down. */
function descendingCounts({ order, groups, positives }: Ranking): { hits: number; alarms: number }[] {
  return groups.toReversed().map(({ start, positivesBelow }) => {
    const hits = positives - positivesBelow
    return { hits, alarms: order.length - start - hits }
  })
}

/** At most 201 points: the first, the last, and between them the first to reach each step of `along`. */
function thinned(points: Point[], along: (point: Point) => number): Point[] {
  if (points.length <= MOST_POINTS) return points
  const last = points.length - 1
  const start = along(points[0])
  const step = (along(points[last]) - start) / (MOST_POINTS - 1)
  const kept = [points[0]]
  let reached = 0
  for (let i = 1; i < last; i++) {
    const at = Math.floor((along(points[i]) - start) / step)
    if (at <= reached) continue
    reached = at
    if (kept.length < MOST_POINTS - 1) kept.push(points[i])
  }
  return [...kept, points[last]]
}

/** Ten bins of about equal counts; rows of one score are never parted, so there may be fewer. */
function calibration(
  { order, groups }: Ranking,
  labels: Float64Array,
  scores: Float64Array,
): Curves['calibration'] {
  const bins: Curves['calibration'] = []
  let start = 0
  for (const { end } of groups) {
    const bin = Math.floor((start * CALIBRATION_BINS) / order.length)
    if (end < Math.round(((bin + 1) * order.length) / CALIBRATION_BINS)) continue
    let predicted = 0
    let observed = 0
    for (let i = start; i < end; i++) {
      predicted += scores[order[i]]
      observed += labels[order[i]]
    }
    const rows = end - start
    bins.push({ predicted: predicted / rows, observed: observed / rows, rows })
    start = end
  }
  return bins
}
