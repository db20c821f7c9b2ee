import type { NumericProfile, NumericSketch } from '../evidence/facts.ts'
import type { Engine } from './engine.ts'

/** Cells that a column keeps; before that, cells into which its range may fall. */
const MOST_CELLS = 4096
const RANGE_CELLS = 1n << 20n
/** Unit of the sums: the smallest double above zero is 2^-1074. */
const LEAST_EXPONENT = 1074

interface Cells {
  shift: number
  /** Number of a cell → rows. */
  counts: Map<bigint, number>
  sum: bigint
  squares: bigint
}

const words = new DataView(new ArrayBuffer(8))

/** A double's place among all doubles: rises with the value; 0 for both zeros. */
function placeOf(value: number): bigint {
  words.setFloat64(0, Math.abs(value))
  const bits = words.getBigUint64(0)
  return value < 0 ? -bits : bits
}

function valueAt(place: bigint): number {
  words.setBigUint64(0, place < 0n ? -place : place)
  return place < 0n ? -words.getFloat64(0) : words.getFloat64(0)
}

/**
 * The cells and exact sums of a column of doubles without NaN and infinities; null where there are no values.
 * `values` is a table expression with a column `column`; reads it once.
 */
export async function sketchColumn(
  engine: Engine,
  values: string,
  column: string,
  { min, max }: Pick<NumericProfile, 'min' | 'max'>,
): Promise<NumericSketch | undefined> {
  if (min === null || max === null) return undefined
  const shift = rangeShift(min, max)
  const cells: Cells = { shift, counts: new Map(), sum: 0n, squares: 0n }
  // A mantissa of 53 bits in two halves, for its square has 106 and their sum must stay below 127.
  const rows = await engine.rows(
    `SELECT CAST(c AS VARCHAR) AS c, e, n, CAST(m AS VARCHAR) AS m, CAST(hh AS VARCHAR) AS hh, CAST(hl AS VARCHAR) AS hl, CAST(ll AS VARCHAR) AS ll FROM (
       SELECT ((place - 1) >> ${shift}) + 1 AS c, e, count(*) AS n, sum(m) AS m, sum((m >> 26) * (m >> 26)) AS hh,
         sum((m >> 26) * (m & 67108863)) AS hl, sum((m & 67108863) * (m & 67108863)) AS ll
       FROM (SELECT CASE WHEN b < 0 THEN -a ELSE a END AS place, greatest(a >> 52, 1) AS e,
           (a & 4503599627370495) + CASE WHEN a >> 52 = 0 THEN 0 ELSE 4503599627370496 END AS m
         FROM (SELECT b, b & 9223372036854775807 AS a FROM (SELECT CAST(CAST(${column} AS BIT) AS BIGINT) AS b FROM ${values} WHERE ${column} IS NOT NULL)))
       GROUP BY 1, 2)`,
  )
  for (const row of rows) addGroup(cells, row)
  return written(coarsened(cells, shift))
}

/** One cell and exponent; a cell at a power of two has two exponents. */
function addGroup(cells: Cells, row: Record<string, unknown>): void {
  const [c, m, hh, hl, ll] = ['c', 'm', 'hh', 'hl', 'll'].map((name) => BigInt(row[name] as string))
  const exponent = BigInt(row.e as number) - 1n
  cells.counts.set(c, (cells.counts.get(c) ?? 0) + (row.n as number))
  cells.sum += (c > 0n ? m : -m) << exponent
  cells.squares += ((hh << 52n) + (hl << 27n) + ll) << (2n * exponent)
}

/**
 * The least cells that cut the range into no more than a million: decided by its ends alone, at the 12 digits that
 * evidence keeps of them.
 */
function rangeShift(min: number, max: number): number {
  const range = placeOf(Number(max.toPrecision(12))) - placeOf(Number(min.toPrecision(12)))
  let shift = 0
  while (range >> BigInt(shift) >= RANGE_CELLS) shift += 1
  return shift
}

/** Cells joined by twos until they are few enough and at least 2^`shift` wide. */
function coarsened(cells: Cells, shift: number): Cells {
  let { counts, shift: now } = cells
  while (now < shift || counts.size > MOST_CELLS) {
    const joined = new Map<bigint, number>()
    for (const [cell, count] of counts) {
      // Of two neighbours the even one ends where both together end.
      const into = (cell + 1n) >> 1n
      joined.set(into, (joined.get(into) ?? 0) + count)
    }
    counts = joined
    now += 1
  }
  return { ...cells, shift: now, counts }
}

/**
 * Adds up parts. What comes out does not depend on their order or grouping, and is what the whole would give: the
 * width of cells follows from the ends of the range and from how many cells are not empty, and both only grow.
 */
export function mergeSketches(sketches: NumericSketch[], min: number, max: number): NumericSketch {
  const parts = sketches.map(read)
  const shift = Math.max(rangeShift(min, max), ...parts.map((part) => part.shift))
  const merged: Cells = { shift, counts: new Map(), sum: 0n, squares: 0n }
  for (const part of parts) {
    for (const [cell, count] of coarsened(part, shift).counts)
      merged.counts.set(cell, (merged.counts.get(cell) ?? 0) + count)
    merged.sum += part.sum
    merged.squares += part.squares
  }
  return written(coarsened(merged, shift))
}

function written({ shift, counts, sum, squares }: Cells): NumericSketch {
  const cells = [...counts.keys()].sort((a, b) => (a < b ? -1 : 1))
  return {
    shift,
    first: String(cells[0]),
    steps: cells.slice(1).map((cell, i) => Number(cell - cells[i])),
    counts: cells.map((cell) => counts.get(cell) as number),
    sum: String(sum),
    squares: String(squares),
  }
}

function read({ shift, first, steps, counts, sum, squares }: NumericSketch): Cells {
  let cell = BigInt(first)
  const cells = counts.map((count, i): [bigint, number] => {
    if (i > 0) cell += BigInt(steps[i - 1])
    return [cell, count]
  })
  return { shift, counts: new Map(cells), sum: BigInt(sum), squares: BigInt(squares) }
}

/** The cells from the smallest up: the value at which each ends, and how many values it holds. */
export function cellEnds(sketch: NumericSketch): { end: number; count: number }[] {
  const { shift, counts } = read(sketch)
  return [...counts].map(([cell, count]) => ({ end: valueAt(cell << BigInt(shift)), count }))
}

/** Mean and sample standard deviation, each rounded once, from the exact sums. */
export function sketchMoments({ sum, squares, counts }: NumericSketch): Pick<NumericProfile, 'mean' | 'std'> {
  const n = BigInt(counts.reduce((all, count) => all + count, 0))
  const total = BigInt(sum)
  const spread = n * BigInt(squares) - total * total
  const mean = quotient(total, n)
  const variance = quotient(spread, n * (n - 1n))
  // Before it is scaled: the square of a double may be no double.
  const odd = variance.exponent % 2 !== 0
  const root = Math.sqrt(odd ? variance.mantissa * 2 : variance.mantissa)
  return {
    mean: scaled(mean.mantissa, mean.exponent - LEAST_EXPONENT),
    std: n < 2n ? null : scaled(root, Math.floor(variance.exponent / 2) - LEAST_EXPONENT),
  }
}

/** a / b as mantissa · 2^exponent, from the first 64 bits of the quotient. */
function quotient(a: bigint, b: bigint): { mantissa: number; exponent: number } {
  if (a === 0n) return { mantissa: 0, exponent: 0 }
  const size = a < 0n ? -a : a
  const lift = Math.max(0, 64 - (bitLength(size) - bitLength(b)))
  const whole = (size << BigInt(lift)) / b
  const drop = Math.max(0, bitLength(whole) - 64)
  const mantissa = Number(whole >> BigInt(drop))
  return { mantissa: a < 0n ? -mantissa : mantissa, exponent: drop - lift }
}

/** In two steps: the factor alone may be below the smallest double. */
function scaled(mantissa: number, exponent: number): number {
  const half = Math.trunc(exponent / 2)
  return mantissa * 2 ** half * 2 ** (exponent - half)
}

const bitLength = (value: bigint): number => value.toString(2).length
