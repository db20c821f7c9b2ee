/** Rows of a model of up to {@link FULL_SPEED} that are scored where nobody said how many: about a second. */
const BUDGET = 200_000
/** Bytes of a model; of a larger one as many fewer rows are scored. */
const FULL_SPEED = 1 << 20
const ROWS = 5_000
const FEWEST_ROWS = 100
/** All answers of both models are held at once: 256 MiB. */
const MOST_ANSWERS = 2 ** 25

/** Values of a column that a curve of partial dependence goes through. */
export const GRID = 20
const CURVES = 8
const CURVE_ROWS = 500
const FEWEST_CURVE_ROWS = 50

export interface ImportanceSize {
  /** Rows that there are, and those that the configuration asks for; then nothing but memory is a limit. */
  rows: number
  wanted: number | undefined
  /** Columns, or groups of them, and how often each is permuted. */
  columns: number
  repeats: number
  models: number
  /** Numbers that a model answers to a row. */
  width: number
  /** Of the largest model. */
  bytes: number
}

export interface ImportancePlan {
  rows: number
  /** Curves of partial dependence, and the rows of each. */
  curves: number
  curveRows: number
}

/**
 * How many rows are permuted; the same whatever the machine, so that the same inputs give the same evidence.
 *
 * @returns null where too few rows could be scored for an answer that nobody asked for.
 */
export function importancePlan(size: ImportanceSize): ImportancePlan | null {
  const { rows, wanted, columns, repeats, models, width, bytes } = size
  const copies = 1 + columns * repeats
  const held = Math.max(FEWEST_ROWS, Math.floor(MOST_ANSWERS / (copies * models * width)))
  if (wanted !== undefined)
    return { rows: Math.min(rows, wanted, held), curves: CURVES, curveRows: CURVE_ROWS }
  const budget = BUDGET * Math.min(1, FULL_SPEED / bytes)
  const affordable = Math.floor(budget / copies)
  if (affordable < Math.min(FEWEST_ROWS, rows)) return null
  const curves = Math.min(CURVES, Math.floor(budget / 2 / (GRID * FEWEST_CURVE_ROWS)))
  return {
    rows: Math.min(rows, ROWS, affordable, held),
    curves,
    curveRows: Math.min(CURVE_ROWS, Math.floor(budget / 2 / (GRID * Math.max(1, curves)))),
  }
}
