import type { CategoricalProfile, ColumnProfile, NumericProfile } from '../evidence/facts.ts'
import { MAX_CATEGORIES } from './category-profile.ts'
import { innerEdges, ranksOf } from './profile.ts'
import { estimateDistinct, mergeRegisters } from './registers.ts'
import { cellEnds, mergeSketches, sketchMoments } from './sketch.ts'

/**
 * The profile of a column from those of its parts, in any order. Rows, nulls, ends, moments and the counts of bins
 * are exact; a quantile's rank is off by at most `rankError`. Categories are exact where every part lists all of its
 * own; else a count may lack `countError` rows, and `distinct` is HyperLogLog's with a standard error of 1.6 %.
 *
 * @throws TypeError for profiles without sketches or of different kinds
 */
export function mergeProfiles(parts: ColumnProfile[]): ColumnProfile {
  const numeric = parts.filter((part) => part.kind === 'numeric')
  const categorical = parts.filter((part) => part.kind === 'categorical')
  if (numeric.length === parts.length) return mergeNumeric(numeric)
  if (categorical.length === parts.length) return mergeCategorical(categorical)
  throw new TypeError(`parts of "${parts[0].name}" are of different kinds`)
}

const total = (values: number[]): number => values.reduce((sum, value) => sum + value, 0)

function mergeNumeric(parts: NumericProfile[]): NumericProfile {
  const [rows, nulls] = [total(parts.map((part) => part.rows)), total(parts.map((part) => part.nulls))]
  const mask = parts.some(({ masked }) => masked) ? { masked: true as const } : {}
  const base = { name: parts[0].name, kind: 'numeric' as const, rows, nulls, ...mask }
  // Masked parts share no bins, and have no sketch that would give them some.
  const filled = parts.filter(({ min }) => min !== null)
  if (filled.length === 0)
    return {
      ...base,
      mean: null,
      std: null,
      min: null,
      max: null,
      quantiles: [],
      edges: [],
      counts: [rows - nulls],
    }
  const min = Math.min(...filled.map((part) => part.min as number))
  const max = Math.max(...filled.map((part) => part.max as number))
  const sketch = mergeSketches(
    filled.map((part) => {
      if (part.sketch) return part.sketch
      throw new TypeError(`a part of "${part.name}" has no sketch`)
    }),
    min,
    max,
  )
  const cells = cellEnds(sketch)
  const ends = rankEnds(cells, rows - nulls)
  // The greatest value may lie a little above what evidence keeps of it, but not above the end of its cell.
  const edges = innerEdges([min, ...ends.slice(1, -1).map(roundedUp), max])
  return {
    ...base,
    ...sketchMoments(sketch),
    min,
    max,
    quantiles: [min, ...ends.slice(1, -1).map((end) => Math.min(end, max)), max],
    edges,
    counts: countsOf(cells, edges),
    rankError: Math.max(...cells.map(({ count }) => count)) / (rows - nulls),
  }
}

type Ends = { end: number; count: number }[]

/** The end of the cell that holds each percentile's rank. */
function rankEnds(cells: Ends, n: number): number[] {
  let [at, upTo] = [0, cells[0].count]
  return ranksOf(n).map((rank) => {
    while (upTo < rank) upTo += cells[++at].count
    return cells[at].end
  })
}

/** At the 12 digits that evidence keeps, and not below the end of the cell, whose last value may be the end. */
function roundedUp(value: number): number {
  const near = Number(value.toPrecision(12))
  if (near >= value) return near
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 11)
  const above = Number((near + unit).toPrecision(12))
  return Number.isFinite(above) ? above : near
}

function countsOf(cells: Ends, edges: number[]): number[] {
  const counts = new Array<number>(edges.length + 1).fill(0)
  let bin = 0
  for (const { end, count } of cells) {
    while (bin < edges.length && end > edges[bin]) bin += 1
    counts[bin] += count
  }
  return counts
}

function mergeCategorical(parts: CategoricalProfile[]): CategoricalProfile {
  const [rows, nulls] = [total(parts.map((part) => part.rows)), total(parts.map((part) => part.nulls))]
  const counts = new Map<string, number>()
  for (const { value, count } of parts.flatMap(({ categories }) => categories))
    counts.set(value, (counts.get(value) ?? 0) + count)
  const categories = [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || Buffer.compare(Buffer.from(a.value), Buffer.from(b.value)))
    .slice(0, MAX_CATEGORIES)
  const partial = parts.filter(({ other }) => other > 0)
  const listed = { categories, other: rows - nulls - total(categories.map(({ count }) => count)) }
  const masked = parts.some((part) => part.masked)
  const mask = masked ? { masked: true as const } : {}
  const base = { name: parts[0].name, kind: 'categorical' as const, rows, nulls, ...mask }
  if (partial.length === 0 && !masked) return { ...base, distinct: counts.size, ...listed }
  const registers = mergeRegisters(
    parts.map((part) => {
      if (part.registers) return part.registers
      throw new TypeError(`a part of "${part.name}" has no registers`)
    }),
  )
  return {
    ...base,
    distinct: Math.max(masked ? 0 : counts.size, estimateDistinct(registers)),
    ...listed,
    // A value that a part does not list has there at most as many rows as the least one that it lists.
    countError: total(partial.map((part) => part.categories.at(-1)?.count ?? 0)),
  }
}
