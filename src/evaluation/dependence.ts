import { mean, standardError } from '../statistics/moments.ts'
import { drawPoissonWeights } from '../statistics/poisson-weights.ts'
import type { Random } from '../statistics/random.ts'
import { type SamplingError, studentError } from '../statistics/sampling-error.ts'

/**
 * Which rows hang together. `units`: rows of one user, query or series, which are drawn as one. `blocks`: rows in
 * the order of time, of which stretches are drawn; a length of null is ⌈n^⅓⌉.
 */
export type Dependence =
  | { kind: 'rows' }
  | { kind: 'units'; codes: Int32Array; count: number }
  | { kind: 'blocks'; order: Uint32Array; length: number | null }

export const INDEPENDENT: Dependence = { kind: 'rows' }

/** @see Hall, Horowitz & Jing (1995), On blocking rules for the bootstrap with dependent data, for n^⅓. */
const blockLength = (rows: number, length: number | null): number =>
  Math.max(1, Math.min(length ?? Math.ceil(Math.cbrt(rows)), Math.floor(rows / 2)))

/** How many things were drawn independently of each other. */
export function independentCount(dependence: Dependence, rows: number): number {
  if (dependence.kind === 'rows') return rows
  if (dependence.kind === 'units') return dependence.count
  return rows === 0 ? 0 : Math.floor(rows / blockLength(rows, dependence.length))
}

export const unitName = (dependence: Dependence): string =>
  ({ rows: 'row', units: 'unit', blocks: 'block' })[dependence.kind]

/** What hangs together among these rows. */
export function dependenceAmong(dependence: Dependence, rows: Uint32Array): Dependence {
  if (dependence.kind === 'rows') return dependence
  if (dependence.kind === 'units') return unitsOf(Int32Array.from(rows, (row) => dependence.codes[row]))
  const place = new Int32Array(dependence.order.length).fill(-1)
  for (let i = 0; i < rows.length; i++) place[rows[i]] = i
  const order = Uint32Array.from(
    dependence.order.filter((row) => place[row] >= 0),
    (row) => place[row],
  )
  return { ...dependence, order }
}

/** Units numbered anew, in the order in which they come. */
export function unitsOf(values: ArrayLike<number | string | null>): Dependence {
  const numbers = new Map<number | string | null, number>()
  const codes = new Int32Array(values.length)
  for (let row = 0; row < codes.length; row++) {
    const known = numbers.get(values[row])
    codes[row] = known ?? numbers.size
    if (known === undefined) numbers.set(values[row], numbers.size)
  }
  return { kind: 'units', codes, count: numbers.size }
}

/**
 * Sampling error of the mean of row values [n]; null where there is too little for a variance. Units: the variance
 * of their sums, with C/(C − 1) and Student's t of C − 1 degrees of freedom. Blocks: that of the circular block
 * bootstrap, which needs no drawing.
 * @see Liang & Zeger (1986) for units; Politis & Romano (1992) for circular blocks
 */
export function meanError(values: Float64Array, dependence: Dependence): SamplingError | null {
  if (dependence.kind === 'rows') return errorOf(standardError(values), values.length - 1)
  const count = independentCount(dependence, values.length)
  if (count < 2) return null
  const center = mean(values)
  const centered = values.map((value) => value - center)
  const scale =
    dependence.kind === 'units'
      ? unitScale(centered, dependence.codes, count)
      : blockScale(centered, dependence.order, blockLength(values.length, dependence.length))
  return errorOf(scale, count - 1)
}

/** Null where there are too few rows for a variance. */
const errorOf = (scale: number, df: number): SamplingError | null =>
  Number.isNaN(scale) ? null : studentError(scale, df)

function unitScale(centered: Float64Array, codes: Int32Array, count: number): number {
  const sums = new Float64Array(count)
  for (let row = 0; row < codes.length; row++) sums[codes[row]] += centered[row]
  const squares = sums.reduce((sum, one) => sum + one * one, 0)
  return Math.sqrt((squares * count) / (count - 1)) / centered.length
}

function blockScale(centered: Float64Array, order: Uint32Array, length: number): number {
  const rows = order.length
  let sum = 0
  for (let i = 0; i < length; i++) sum += centered[order[i]]
  let squares = 0
  for (let start = 0; start < rows; start++) {
    squares += sum * sum
    sum += centered[order[(start + length) % rows]] - centered[order[start]]
  }
  // As many rows less a block are what the sums of independent rows vary by; n/(n − L) makes up for it.
  return Math.sqrt(squares / length / (rows - length)) / Math.sqrt(rows)
}

/** Fills a lane of `into` [rows, lanes] with how often each row is in one resample. */
export type DrawWeights = (random: Random, into: Uint8Array, lane?: number, lanes?: number) => void

export function weightDrawer(dependence: Dependence, rows: number): DrawWeights {
  if (dependence.kind === 'rows') return drawPoissonWeights
  if (dependence.kind === 'units') {
    const { codes, count } = dependence
    const ofUnit = new Uint8Array(count)
    return (random, into, lane = 0, lanes = 1) => {
      drawPoissonWeights(random, ofUnit)
      for (let row = 0; row < rows; row++) into[row * lanes + lane] = ofUnit[codes[row]]
    }
  }
  const { order } = dependence
  const length = blockLength(rows, dependence.length)
  return (random, into, lane = 0, lanes = 1) => {
    for (let row = 0; row < rows; row++) into[row * lanes + lane] = 0
    for (let drawn = 0; drawn < rows; drawn += length) {
      const start = Math.floor(random.uniform() * rows)
      const size = Math.min(length, rows - drawn)
      for (let i = 0; i < size; i++) into[order[(start + i) % rows] * lanes + lane]++
    }
  }
}
