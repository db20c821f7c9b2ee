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
 * rows on both sides. A bin that the reference leaves empty, though it should have had five rows, stays by itself.
 */
export function decileCells(fine: Cells): Cells {
  const target = total(fine.reference) / GROUPS
  const grouped: Cells = { reference: [], current: [] }
  let open = false
  for (const [bin, reference] of fine.reference.entries()) {
    const current = fine.current[bin]
    const novel = isNovel(fine, reference, current)
    if (open && !novel) addTo(grouped, grouped.reference.length - 1, reference, current)
    else append(grouped, reference, current)
    open = !novel && (grouped.reference.at(-1) as number) < target
  }
  return pooled(grouped, fine, neighbours)
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
  const cells: Cells = { reference: [0], current: [0] }
  for (const [i, count] of all.reference.entries()) {
    if (i < values.length && !isSparse(all, count, all.current[i])) append(cells, count, all.current[i])
    else addTo(cells, 0, count, all.current[i])
  }
  return pooled(cells, all, smallest)
}

/**
 * A cell in which one side expects fewer than five rows. It looks at both sides together, so that under no drift
 * the choice of cells tells nothing of the difference. New values are never sparse: they are the difference.
 */
function isSparse(all: Cells, reference: number, current: number): boolean {
  const rows = [total(all.reference), total(all.current)]
  const expected = ((reference + current) * Math.min(...rows)) / (rows[0] + rows[1])
  return expected < LEAST_EXPECTED && !isNovel(all, reference, current)
}

/** None in the reference, where five were to be expected if there were no drift. */
function isNovel(all: Cells, reference: number, current: number): boolean {
  const rows = [total(all.reference), total(all.current)]
  return reference === 0 && (current * rows[0]) / (rows[0] + rows[1]) >= LEAST_EXPECTED
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

function pooled(cells: Cells, all: Cells, partner: Partner): Cells {
  const reference = [...cells.reference]
  const current = [...cells.current]
  for (;;) {
    const sums = reference.map((count, i) =>
      isSparse(all, count, current[i]) ? count + current[i] : Number.POSITIVE_INFINITY,
    )
    const cell = sums.indexOf(Math.min(...sums))
    if (reference.length === 1 || sums[cell] === Number.POSITIVE_INFINITY) return { reference, current }
    const own = reference.map((count, i) => count + current[i])
    addTo({ reference, current }, partner(own, cell), reference[cell], current[cell])
    reference.splice(cell, 1)
    current.splice(cell, 1)
  }
}
