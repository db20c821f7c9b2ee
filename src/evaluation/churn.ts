import type { Distances } from '../evidence/flips.ts'
import { quantileOf } from '../statistics/bootstrap.ts'
import type { Task } from './metrics/metric.ts'
import { positives, predictedClasses } from './paired.ts'
import type { Sample } from './sample.ts'
import { type Hits, hitsOf } from './shares.ts'

/** What counts as another answer. */
export interface ChurnRule {
  task: Task
  /** Of two classes. */
  threshold: number
  /** Of numbers: a smaller move is none; null where nothing says so. */
  tolerance: number | null
}

/** Class number that a model decides on in each row; null where the task decides nothing. */
export function decisionsOf({ task, threshold }: ChurnRule, sample: Sample): ArrayLike<number> | null {
  if (task === 'binary-classification') return positives({ threshold })(sample)
  return task === 'multiclass' ? predictedClasses(sample) : null
}

/** Rows that are answered otherwise, without a label; null for numbers without a tolerance, and for other tasks. */
export function changedRows(rule: ChurnRule, candidate: Sample, production: Sample): Hits | null {
  const [own, other] = [decisionsOf(rule, candidate), decisionsOf(rule, production)]
  if (own && other) return hitsOf(candidate.rows, (row) => own[row] !== other[row])
  const { tolerance } = rule
  if (rule.task !== 'regression' || tolerance === null) return null
  return hitsOf(
    candidate.rows,
    (row) => Math.abs(candidate.prediction[row] - production.prediction[row]) > tolerance,
  )
}

/** How far the answer of each row moves; of several classes the largest move of a probability. */
export function movesOf(candidate: Sample, production: Sample): Float64Array {
  const { rows, width } = candidate
  const moves = new Float64Array(rows)
  for (let i = 0; i < rows * width; i++) {
    const row = Math.floor(i / width)
    moves[row] = Math.max(moves[row], Math.abs(candidate.prediction[i] - production.prediction[i]))
  }
  return moves
}

/** Quantiles as numpy's default; null without rows. */
export function distancesOf(moves: Float64Array): Distances | null {
  if (moves.length === 0) return null
  const sorted = moves.toSorted()
  const at = (p: number): number => quantileOf(sorted, p)
  return { median: at(0.5), p90: at(0.9), p95: at(0.95), p99: at(0.99), max: at(1) }
}
