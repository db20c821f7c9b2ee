import type { IntegritySettings } from '../../config/integrity.ts'
import type { IntegrityCheck } from '../../evidence/integrity.ts'
import { labelIssues } from '../../statistics/confident-learning.ts'
import { plain } from '../../text.ts'
import { judged, untested } from './finding.ts'
import { rowsAllowed, rowsFound } from './words.ts'

/** The labels of a split and what a model that has not seen them makes of its rows. */
export interface PredictedLabels {
  split: string
  /** Class number of each row; −1 where it has no label. */
  labels: Int32Array
  /** Row-major [rows, classes]. */
  probabilities: Float64Array
  classes: number
}

const ROWS_SHOWN = 10
/** Probabilities are often written with a few digits. */
const SUM_ERROR = 0.01

/**
 * Labels that confident learning finds to be wrong ({@link labelIssues}); the statistic is the share of labels that it
 * estimates to be wrong, and the rows come with the most doubtful first.
 */
export function wrongLabels(
  { split, labels, probabilities, classes }: PredictedLabels,
  { severity, 'max-percent': most }: NonNullable<IntegritySettings['wrong-labels']>,
): IntegrityCheck[] {
  if (severity === 'off') return []
  const named = { check: 'wrong-labels', split, of: labels.length } as const
  const labelled = Uint32Array.from(labels.keys()).filter((row) => labels[row] >= 0)
  if (labelled.length === 0) return [untested(named, severity, 'no row has a label')]
  const odd = labelled.find((row) => !areShares(probabilities.subarray(row * classes, (row + 1) * classes)))
  if (odd !== undefined)
    return [untested(named, severity, `the predictions of row ${plain(odd + 1)} are no probabilities`)]
  const found = labelIssues(
    Int32Array.from(labelled, (row) => labels[row]),
    labelled.length === labels.length ? probabilities : rowsOf(probabilities, labelled, classes),
    classes,
  )
  const share = estimatedShare(found.joint, classes)
  const worst = found.issues.toSorted((a, b) => found.quality[a] - found.quality[b]).slice(0, ROWS_SHOWN)
  const failing = found.issues.length
  return [
    judged(
      {
        ...named,
        broken: failing > (most / 100) * labels.length,
        failing,
        statistic: share,
        threshold: most,
        found: rowsFound(failing, labels.length, 'whose label the predictions contradict'),
        allowed: rowsAllowed(most),
        rows: worst.map((at) => labelled[at] + 1),
      },
      severity,
    ),
  ]
}

function areShares(row: Float64Array): boolean {
  let sum = 0
  for (const p of row) {
    if (!(p >= 0 && p <= 1)) return false
    sum += p
  }
  return Math.abs(sum - 1) <= SUM_ERROR
}

function rowsOf(matrix: Float64Array, rows: Uint32Array, width: number): Float64Array {
  const chosen = new Float64Array(rows.length * width)
  for (const [at, row] of rows.entries())
    chosen.set(matrix.subarray(row * width, (row + 1) * width), at * width)
  return chosen
}

/** The part of the joint off its diagonal. */
function estimatedShare(joint: Float64Array, classes: number): number {
  const total = joint.reduce((sum, n) => sum + n, 0)
  const right = Array.from({ length: classes }, (_, i) => joint[i * classes + i]).reduce(
    (sum, n) => sum + n,
    0,
  )
  return (total - right) / total
}
