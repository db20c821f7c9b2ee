import { argsort } from './argsort.ts'

/** What confident learning says of given labels. */
export interface LabelIssues {
  /** Rows whose given label is i and whose true label is estimated to be j, `classes` × `classes`, row-major. */
  joint: Float64Array
  /** Row numbers, ascending, of the labels that look wrong. */
  issues: number[]
  /** Of every row, between 0 and 1: (p of the given label − largest p of another + 1) / 2; low is doubtful. */
  quality: Float64Array
}

/** The rounding of probabilities that were averaged and compared. */
const TIE = 1e-6
/** A class keeps at least this many rows. */
const LEAST_ROWS = 1

/**
 * Labels that out-of-sample probabilities contradict: confident learning, pruned by noise rate (Northcutt, Jiang and
 * Chuang 2021, doi:10.1613/jair.1.12125, sections 3.1 and 3.2.2). A row counts for class j where its probability of j
 * reaches the mean of that probability among the rows with label j, and j is its most probable class. From these
 * counts, scaled to the number of rows of each label, follows how many labels i are really j; so many rows are
 * pruned, by the largest margin p_j − p_i. A row whose label is its most probable class is left alone.
 * `cleanlab.filter.find_label_issues` with its defaults gives the same rows where no two margins are equal.
 *
 * @param labels class number of each row, 0 ≤ label < `classes`
 * @param probabilities row-major [rows, classes], each row summing to one
 */
export function labelIssues(labels: Int32Array, probabilities: Float64Array, classes: number): LabelIssues {
  const counts = new Float64Array(classes)
  for (const label of labels) counts[label]++
  const joint = calibrated(confidentCounts(labels, probabilities, counts), counts)
  const moves = rowsToPrune(joint, classes)
  const wrong = new Uint8Array(labels.length)
  for (let given = 0; given < classes; given++)
    if (counts[given] > LEAST_ROWS) prune(labels, probabilities, classes, given, moves, wrong)
  const quality = new Float64Array(labels.length)
  const issues: number[] = []
  for (const [row, label] of labels.entries()) {
    const own = probabilities[row * classes + label]
    const other = largestOther(probabilities, row * classes, classes, label)
    quality[row] = (own - other + 1) / 2
    if (wrong[row] === 1 && other > own + TIE) issues.push(row)
  }
  return { joint, issues, quality }
}

/** Mean probability of each class among the rows that have it as their label; 2, so that no row reaches it, for none. */
function thresholdsOf(labels: Int32Array, probabilities: Float64Array, counts: Float64Array): Float64Array {
  const sums = new Float64Array(counts.length)
  for (const [row, label] of labels.entries()) sums[label] += probabilities[row * counts.length + label]
  return sums.map((sum, label) => (counts[label] === 0 ? 2 : Math.max(sum / counts[label], 2 * TIE)))
}

function confidentCounts(
  labels: Int32Array,
  probabilities: Float64Array,
  counts: Float64Array,
): Float64Array {
  const classes = counts.length
  const thresholds = thresholdsOf(labels, probabilities, counts)
  const joint = new Float64Array(classes * classes)
  for (const [row, label] of labels.entries()) {
    let confident = 0
    let first = -1
    let top = 0
    for (let j = 0; j < classes; j++) {
      const p = probabilities[row * classes + j]
      if (p > probabilities[row * classes + top]) top = j
      if (p < thresholds[j] - TIE) continue
      confident += 1
      if (first < 0) first = j
    }
    if (confident > 0) joint[label * classes + (confident > 1 ? top : first)]++
  }
  // Every class has a row that is right.
  for (let i = 0; i < classes; i++) joint[i * classes + i] = Math.max(joint[i * classes + i], 1)
  return joint
}

/** Scaled so that each given label has as many rows as it has in the data. */
function calibrated(joint: Float64Array, counts: Float64Array): Float64Array {
  const classes = counts.length
  const rows = Array.from({ length: classes }, (_, i) => joint.subarray(i * classes, (i + 1) * classes))
  return Float64Array.from(
    rows.flatMap((row, i) => {
      const total = row.reduce((sum, n) => sum + n, 0)
      return wholeRow(row.map((n) => (n / total) * counts[i]))
    }),
  )
}

/** Whole numbers with the sum of the numbers: those that rounding moved most give way. */
function wholeRow(exact: ArrayLike<number>): number[] {
  const values = Array.from(exact)
  const whole = values.map(halfToEven)
  let missing = halfToEven(values.reduce((sum, x) => sum + x, 0)) - whole.reduce((sum, x) => sum + x, 0)
  while (missing !== 0) {
    const step = Math.sign(missing)
    const byError = values
      .map((x, i) => ({ i, error: x - whole[i] }))
      .sort((a, b) => a.error - b.error || a.i - b.i)
    if (step > 0) byError.reverse()
    const changed = byError.slice(0, Math.abs(missing))
    for (const { i } of changed) whole[i] += step
    missing -= step * changed.length
  }
  return whole
}

function halfToEven(x: number): number {
  const below = Math.floor(x)
  return x - below === 0.5 ? below + (below % 2) : Math.round(x)
}

/** How many rows of a given label (column) are of another class (row), with at least {@link LEAST_ROWS} right ones. */
function rowsToPrune(joint: Float64Array, classes: number): number[][] {
  const truly = Array.from({ length: classes }, (_, j) =>
    Array.from({ length: classes }, (_, given) => joint[given * classes + j]),
  )
  for (let given = 0; given < classes; given++) {
    const lacking = Math.max(truly[given][given], LEAST_ROWS) - truly[given][given]
    const others = Math.max(truly.filter((row) => row[given] !== 0).length - 1, 1)
    for (const [j, row] of truly.entries())
      row[given] = j === given ? row[given] + lacking : Math.max(0, row[given] - lacking / others)
  }
  return truly.map(wholeRow)
}

/** Marks the rows of one label with the largest margins of each other class. */
function prune(
  labels: Int32Array,
  probabilities: Float64Array,
  classes: number,
  given: number,
  moves: number[][],
  wrong: Uint8Array,
): void {
  const rows: number[] = []
  for (const [row, label] of labels.entries()) if (label === given) rows.push(row)
  for (let j = 0; j < classes; j++) {
    if (j === given || moves[j][given] <= 0) continue
    const margins = Float64Array.from(
      rows,
      (row) => probabilities[row * classes + given] - probabilities[row * classes + j],
    )
    for (const at of argsort(margins).subarray(0, moves[j][given])) wrong[rows[at]] = 1
  }
}

function largestOther(probabilities: Float64Array, start: number, classes: number, label: number): number {
  let largest = Number.NEGATIVE_INFINITY
  for (let j = 0; j < classes; j++)
    if (j !== label && probabilities[start + j] > largest) largest = probabilities[start + j]
  return largest
}
