import type { Discovery } from '../config/slices.ts'
import { UserError } from '../errors.ts'
import { byQuantile, byValue, type Cut, unnamed } from './cuts.ts'
import type { Task } from './metrics/metric.ts'
import type { PairedSamples } from './pair.ts'
import type { Sample } from './sample.ts'
import { type Columns, crossed, type Hidden, NONE, type SliceColumn } from './slices.ts'

/** Ranges that a column of many numbers is cut into. */
const RANGES = 4
/** A column of numbers with more values than this is cut into ranges. */
const FEW_VALUES = 12
/** A column whose frequent values cover less of the rows than this names rows rather than groups of them. */
const LEAST_COVER = 0.5

/**
 * Looks for slices in which the candidate loses most: candidates are all values and ranges of the columns, and of
 * pairs of them; the loss of each row is squared (Brier's for probabilities). They are found on one half of the
 * rows, chosen by a hash of what the row holds, and given back with the rows of the other half alone: what is then
 * tested there has not been looked for there.
 * @see Chung et al. (2019), Slice Finder: Automated Data Slicing for Model Validation
 * @throws UserError for a task whose rows have no loss of their own.
 */
export function discoverSlices(
  { candidate, production, dependence }: PairedSamples,
  task: Task,
  columns: Columns,
  { depth, columns: named, top }: Discovery,
  minRows: number,
  hidden: Hidden = NONE,
): SliceColumn[] {
  if (production === null || candidate.rows === 0) return []
  const losses = rowLosses(task, candidate)
  const harm = rowLosses(task, production).map((loss, row) => losses[row] - loss)
  const isMined =
    dependence.kind === 'units' ? halfOfUnits(dependence.codes) : halfOfRows(columns, candidate.rows)
  const singles = (named ?? Object.keys(columns)).flatMap((name) => groupingCut(name, columns, hidden))
  const pairs =
    depth < 2 ? [] : singles.flatMap((one, i) => singles.slice(i + 1).map((other) => crossed([one, other])))
  const columnsToTest = [...singles, ...pairs]
  const isLeft = isMined.slice()
  const found: SliceColumn[] = []
  while (found.length < top) {
    const best = columnsToTest
      .map((column) => worst(column, harm, { isMined, isLeft }, minRows))
      .reduce(worse, null)
    if (best === null) break
    found.push(testedHalf(best, isMined))
    // What is explained is put aside, so that the next one is not the same rows by another name.
    for (let row = 0; row < isLeft.length; row++) if (best.column.codes[row] === best.code) isLeft[row] = 0
  }
  return found
}

/** Of a slice: less is chance even for one that was not looked for. */
const LEAST_SCORE = 1.645

interface Found {
  column: SliceColumn
  code: number
  /** Mean harm over its standard error. */
  score: number
}

const worse = (one: Found | null, other: Found | null): Found | null =>
  one === null || (other !== null && other.score > one.score) ? other : one

interface Halves {
  isMined: Uint8Array
  /** Mined rows that no slice has yet. */
  isLeft: Uint8Array
}

/** The slice that loses most, of those with enough rows in both halves. */
function worst(column: SliceColumn, harm: Float64Array, half: Halves, minRows: number): Found | null {
  const { codes, labels } = column
  const [rows, tested, sums, squares] = [0, 1, 2, 3].map(() => new Float64Array(labels.length))
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]
    if (code < 0) continue
    if (half.isMined[row] === 0) tested[code]++
    if (half.isLeft[row] === 0) continue
    rows[code]++
    sums[code] += harm[row]
    squares[code] += harm[row] ** 2
  }
  return labels.reduce((best: Found | null, _, code) => {
    const mean = sums[code] / rows[code]
    const score = mean / Math.sqrt((squares[code] / rows[code] - mean ** 2) / rows[code])
    const isFit = rows[code] >= minRows && tested[code] >= minRows && score > LEAST_SCORE
    return isFit ? worse(best, { column, code, score }) : best
  }, null)
}

function testedHalf(
  { column: { column, codes, labels, and }, code }: Found,
  isMined: Uint8Array,
): SliceColumn {
  return {
    column,
    codes: codes.map((of, row) => (of === code && isMined[row] === 0 ? 0 : -1)),
    labels: [labels[code]],
    ...(and ? { and: [and[code]] } : {}),
    discovered: true,
  }
}

/** Nothing where the column has one value, or names single rows. */
function groupingCut(name: string, columns: Columns, hidden: Hidden): Cut[] {
  const values = columns[name]
  const isNumeric = values instanceof Float64Array
  const isRanges = isNumeric && hasMoreThan(values, FEW_VALUES)
  const cut = isRanges ? byQuantile(name, values, RANGES) : byValue(name, values)
  const other = cut.labels.indexOf('other')
  const covered = cut.codes.reduce((sum, code) => sum + Number(code !== other), 0)
  return cut.labels.length < 2 || covered < LEAST_COVER * cut.codes.length
    ? []
    : [hidden.has(name) ? unnamed(cut, isRanges ? 'range' : 'value') : cut]
}

function hasMoreThan(values: Float64Array, most: number): boolean {
  const seen = new Set<number>()
  for (let row = 0; row < values.length && seen.size <= most; row++) seen.add(values[row])
  return seen.size > most
}

function rowLosses(task: Task, { rows, truth, prediction, width }: Sample): Float64Array {
  if (task === 'binary-classification' || (task === 'regression' && width === 1))
    return prediction.map((score, row) => (score - truth[row]) ** 2)
  if (task !== 'multiclass') throw new UserError(`slices cannot be looked for in ${task}; list them instead`)
  const losses = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    if (width === 1) losses[row] = Number(prediction[row] !== truth[row])
    for (let one = 0; width > 1 && one < width; one++)
      losses[row] += (prediction[row * width + one] - Number(truth[row] === one)) ** 2
  }
  return losses
}

/** FNV-1a over what the row holds; equal rows are in the same half. */
function halfOfRows(columns: Columns, rows: number): Uint8Array {
  const hashes = new Uint32Array(rows).fill(0x811c9dc5)
  for (const name of Object.keys(columns).sort()) {
    const values = columns[name]
    for (let row = 0; row < rows; row++) hashes[row] = hashed(hashes[row], String(values[row] ?? ''))
  }
  return Uint8Array.from(hashes, half)
}

/** What hangs together is not torn apart. */
const halfOfUnits = (codes: Int32Array): Uint8Array =>
  Uint8Array.from(codes, (code) => half(hashed(0x811c9dc5, String(code))))

function hashed(start: number, text: string): number {
  let hash = start
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return Math.imul(hash ^ 0x1f, 0x01000193)
}

/** The low bits of FNV are its weakest: the high ones are mixed in. */
const half = (hash: number): number => ((hash >>> 16) ^ (hash >>> 7) ^ hash) & 1
