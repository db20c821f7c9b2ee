/** Output name → its values, flattened, record by record. */
export type GoldenOutputs = Record<string, ArrayLike<number | bigint | string | boolean>>

export type GoldenValue = number | bigint | string | boolean

export interface GoldenDifference {
  output: string
  /** Position among the output's values; −1 where the number of values differs. */
  index: number
  expected: GoldenValue
  actual: GoldenValue
}

export interface GoldenResult {
  /** Length of the shortest output. */
  records: number
  /** Over all values with a fraction; null where there is none. */
  maxAbsoluteError: number | null
  /** The absolute part of what is allowed. */
  tolerance: number
  passed: boolean
  firstBad: GoldenDifference | null
}

export interface GoldenTolerance {
  /** Default 1e-4. */
  absolute?: number
  /** Default 1e-4. */
  relative?: number
}

/**
 * Compares outputs with recorded ones: |actual − expected| ≤ absolute + relative · |expected|, as `numpy.isclose`
 * with `equal_nan`. Strings, booleans and outputs of whole numbers only must be equal. Nothing to compare never passes.
 */
export function compareGolden(
  expected: GoldenOutputs,
  actual: GoldenOutputs,
  tolerance: GoldenTolerance = {},
): GoldenResult {
  const { absolute = 1e-4, relative = 1e-4 } = tolerance
  let firstBad: GoldenDifference | null = null
  let largest: number | null = null
  for (const [output, values] of Object.entries(expected)) {
    const found = actual[output] ?? []
    const length = lengthDifference(output, values, found)
    firstBad ??= length
    if (length) continue
    const exact = isWhole(values) && isWhole(found)
    for (let index = 0; index < values.length; index++) {
      const [want, got] = [values[index], found[index]]
      if (!exact) largest = larger(largest, want, got)
      const equal = Object.is(want, got) || want === got || (!exact && isClose(want, got, absolute, relative))
      if (!equal) firstBad ??= { output, index, expected: want, actual: got }
    }
  }
  const lengths = Object.values(expected).map((values) => values.length)
  const records = lengths.length === 0 ? 0 : Math.min(...lengths)
  const passed = firstBad === null && records > 0
  return { records, maxAbsoluteError: largest, tolerance: absolute, passed, firstBad }
}

function lengthDifference(
  output: string,
  expected: ArrayLike<GoldenValue>,
  actual: ArrayLike<GoldenValue>,
): GoldenDifference | null {
  if (expected.length === actual.length) return null
  return { output, index: -1, expected: expected.length, actual: actual.length }
}

const isWhole = (values: ArrayLike<GoldenValue>): boolean =>
  Array.from(values).every((value) => typeof value !== 'number' || Number.isInteger(value))

function isClose(want: GoldenValue, got: GoldenValue, absolute: number, relative: number): boolean {
  if (typeof want !== 'number' || typeof got !== 'number') return false
  return Math.abs(got - want) <= absolute + relative * Math.abs(want) && Number.isFinite(want)
}

function larger(largest: number | null, want: GoldenValue, got: GoldenValue): number | null {
  if (typeof want !== 'number' || typeof got !== 'number') return largest
  const error = Math.abs(got - want)
  return Number.isFinite(error) ? Math.max(largest ?? 0, error) : largest
}
