import { UserError } from '../errors.ts'
import { ascending } from '../statistics/argsort.ts'

/** A column cut into named sets of rows: row i is in the set `labels[codes[i]]`, or in none where the code is −1. */
export interface Cut {
  column: string
  codes: Int32Array
  labels: string[]
}

export type SliceValues = ArrayLike<number | string | null>

const MISSING = 'missing'
const OTHER = 'other'
/** Values of a plain column that get a slice of their own; the rest share `other`. */
const VALUES = 20

const isMissing = (value: number | string | null | undefined): boolean =>
  value === null || value === undefined || Number.isNaN(value)

/** A set for each of the most frequent values, 20 where not said otherwise; nulls and NaN are `missing`. */
export function byValue(column: string, values: SliceValues, most: number = VALUES): Cut {
  const counts = new Map<string, number>()
  for (let i = 0; i < values.length; i++) {
    if (isMissing(values[i])) continue
    const key = String(values[i])
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most)
  const codeOf = new Map(frequent.map(([value], code) => [value, code]))
  // A value that is spelled like a collecting slice is quoted, so that no two slices share a name.
  const labels = frequent.map(([value]) => (value === MISSING || value === OTHER ? `"${value}"` : value))
  const names = new SliceNames(labels)
  const codes = new Int32Array(values.length)
  for (let i = 0; i < codes.length; i++)
    codes[i] = isMissing(values[i])
      ? names.code(MISSING)
      : (codeOf.get(String(values[i])) ?? names.code(OTHER))
  return { column, codes, labels }
}

/**
 * The same sets, named by none of their values: `value 3 of 12`, the most frequent first, and `range 2 of 4`, from the
 * lowest. What stands for other or missing values keeps its name.
 */
export function unnamed(cut: Cut, kind: 'value' | 'range'): Cut {
  const isCollecting = (label: string): boolean => label === MISSING || label === OTHER
  const named = cut.labels.filter((label) => !isCollecting(label)).length
  return {
    ...cut,
    labels: cut.labels.map((label, i) => (isCollecting(label) ? label : `${kind} ${i + 1} of ${named}`)),
  }
}

/** A set for each of these values, also where no row has it. */
export function byListedValue(column: string, values: SliceValues, listed: readonly string[]): Cut {
  const codeOf = new Map(listed.map((value, code) => [value, code]))
  const codes = Int32Array.from(values, (value) =>
    isMissing(value) ? -1 : (codeOf.get(String(value)) ?? -1),
  )
  return { column, codes, labels: [...listed] }
}

/** `parts` ranges of about as many rows each; nulls and NaN are `missing`. @throws UserError for text. */
export function byQuantile(column: string, values: SliceValues, parts: number): Cut {
  if (parts < 2) throw new UserError(`quantiles(${parts}) of "${column}" must be at least quantiles(2)`)
  const present = numbersOf(column, values)
  const sorted = ascending(present)
  const edges = [
    ...new Set(
      Array.from({ length: parts }, (_, i) => sorted[Math.ceil((sorted.length * (i + 1)) / parts) - 1]),
    ),
  ]
  const labels = sorted.length === 0 ? [] : rangeLabels(sorted, edges)
  const names = new SliceNames(labels)
  const codes = new Int32Array(values.length)
  const limits = Float64Array.from(edges)
  for (let i = 0; i < codes.length; i++) {
    const value = values[i] as number
    let code = 0
    if (isMissing(value)) code = names.code(MISSING)
    else while (value > limits[code]) code++
    codes[i] = code
  }
  return { column, codes, labels }
}

function numbersOf(column: string, values: SliceValues): Float64Array {
  const present = new Float64Array(values.length)
  let found = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    if (isMissing(value)) continue
    if (typeof value !== 'number')
      throw new UserError(`quantiles of "${column}" need numbers; row ${i + 1} is text`, {
        hint: `Slice by its values instead: slices: [${column}].`,
      })
    present[found++] = value
  }
  return present.subarray(0, found)
}

/** `18 to 23`: least and greatest value in each range, at the fewest digits that tell the ranges apart. */
function rangeLabels(sorted: Float64Array, edges: number[]): string[] {
  const first = edges.map((_, i) => (i === 0 ? sorted[0] : sorted[firstAbove(sorted, edges[i - 1])]))
  for (let digits = 3; ; digits++) {
    const show = (value: number): string =>
      Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(digits)))
    const labels = edges.map((last, i) =>
      first[i] === last ? show(last) : `${show(first[i])} to ${show(last)}`,
    )
    if (digits === 17 || new Set(labels).size === labels.length) return labels
  }
}

/** Position of the first sorted value above `edge`. */
function firstAbove(sorted: Float64Array, edge: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle] <= edge) low = middle + 1
    else high = middle
  }
  return low
}

/** Adds the collecting slices to `labels` when a first row falls into one. */
class SliceNames {
  readonly #labels: string[]
  readonly #codes = new Map<string, number>()

  constructor(labels: string[]) {
    this.#labels = labels
  }

  code(name: typeof MISSING | typeof OTHER): number {
    const known = this.#codes.get(name)
    if (known !== undefined) return known
    this.#codes.set(name, this.#labels.push(name) - 1)
    return this.#labels.length - 1
  }
}
