import type { CategoricalProfile, NumericProfile } from '../evidence/facts.ts'

/** Counts of the same cells on both sides; nulls are in none. */
export interface Cells {
  reference: number[]
  current: number[]
}

const GROUPS = 10
/** Below this many expected rows in a cell the chi-square approximation fails (Cochran 1954). */
export const LEAST_EXPECTED = 5

export const total = (counts: number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** The bins of a numeric column as they are frozen: about a hundred. */
export const fineCells = (reference: NumericProfile, current: NumericProfile): Cells => ({
  reference: reference.counts,
  current: current.counts,
})

/**
 * Pools neighbouring bins into about ten of equal reference counts, then until every cell expects at least five
 * rows on both sides. A bin that the reference leaves empty stays by itself where enough current rows are in it.
 */
export function decileCells(fine: Cells): Cells {
  const target = total(fine.reference) / GROUPS
  const grouped: Cells = { reference: [], current: [] }
  let open = false
  for (const [bin, reference] of fine.reference.entries()) {
    const current = fine.current[bin]
    const novel = reference === 0 && current >= LEAST_EXPECTED
    if (open && !novel) addTo(grouped, grouped.reference.length - 1, reference, current)
    else append(grouped, reference, current)
    open = !novel && (grouped.reference.at(-1) as number) < target
  }
  return pooled(grouped, leastExpected(fine), neighbours)
}

/** One cell per category, all rare ones together; unlisted values are among the rare. */
export function categoryCells(reference: CategoricalProfile, current: CategoricalProfile): Cells {
  const before = new Map(reference.categories.map(({ value, count }) => [value, count]))
  const after = new Map(current.categories.map(({ value, count }) => [value, count]))
  const values = [...new Set([...before.keys(), ...after.keys()])]
  const all: Cells = {
    reference: [...values.map((value) => before.get(value) ?? 0), reference.other],
    current: [...values.map((value) => after.get(value) ?? 0), current.other],
  }
  const least = leastExpected(all)
  const cells: Cells = { reference: [0], current: [0] }
  for (const [i, count] of all.reference.entries()) {
    const common = count + all.current[i] >= least && i < values.length
    if (common) append(cells, count, all.current[i])
    else addTo(cells, 0, count, all.current[i])
  }
  return pooled(cells, least, smallest)
}

/**
 * Both sides together, a cell needs this many rows for each side to expect five. It looks at the pooled sample
 * alone, so that under no drift the choice of cells tells nothing of the difference.
 */
function leastExpected({ reference, current }: Cells): number {
  const rows = [total(reference), total(current)]
  return (LEAST_EXPECTED * (rows[0] + rows[1])) / Math.min(...rows)
}

function append(cells: Cells, reference: number, current: number): void {
  cells.reference.push(reference)
  cells.current.push(current)
}

function addTo(cells: Cells, cell: number, reference: number, current: number): void {
  cells.reference[cell] += reference
  cells.current[cell] += current
}

/** Which cell a cell with too few rows joins. */
type Partner = (sums: number[], cell: number) => number

const neighbours: Partner = (sums, cell) => {
  if (cell === 0) return 1
  if (cell === sums.length - 1) return cell - 1
  return sums[cell - 1] <= sums[cell + 1] ? cell - 1 : cell + 1
}

const smallest: Partner = (sums, cell) => {
  const others = sums.map((sum, i) => (i === cell ? Number.POSITIVE_INFINITY : sum))
  return others.indexOf(Math.min(...others))
}

function pooled({ reference, current }: Cells, least: number, partner: Partner): Cells {
  const cells = { reference: [...reference], current: [...current] }
  for (;;) {
    const sums = cells.reference.map((count, i) => count + cells.current[i])
    const cell = sums.indexOf(Math.min(...sums))
    if (sums.length === 1 || sums[cell] >= least) return cells
    addTo(cells, partner(sums, cell), cells.reference[cell], cells.current[cell])
    cells.reference.splice(cell, 1)
    cells.current.splice(cell, 1)
  }
}
