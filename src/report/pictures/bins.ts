import type { NumericProfile } from '../../evidence/facts.ts'

export interface Bin {
  low: number
  high: number
  /** Rows in the bin, as a share of the rows that have a value, per unit of the column. */
  density: number
}

/**
 * A profile's fixed bins pooled into at most about `most` drawn ones with finite ends. The outermost bins hold all
 * that lies beyond their edges; their drawn width ends at the nearer of the data's end and a quarter of the
 * inner range, so that one outlier does not squeeze the picture.
 */
export function pooledBins(profile: NumericProfile, range: [number, number], most = 20): Bin[] {
  const { edges, counts } = profile
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (edges.length === 0 || total === 0) return []
  const [low, high] = range
  const shift = isWhole(profile) ? 0.5 : 0
  const least = (high - low) / most
  const bins: Bin[] = []
  let start = low
  let rows = 0
  counts.forEach((count, i) => {
    rows += count
    const end = i < edges.length ? edges[i] + shift : high
    if (end <= start || (i < edges.length && end - start < least * 0.999)) return
    bins.push({ low: start, high: end, density: rows / total / (end - start) })
    start = end
    rows = 0
  })
  return bins
}

const MOST_WHOLE_VALUES = 12

/**
 * A column of few whole numbers, value by value: bin i is what lies above edge i − 1, up to edge i. An edge just
 * below a number only parts it from smaller ones. Undefined where the column is not of that kind.
 */
export function wholeValues(profile: NumericProfile): { value: string; count: number }[] | undefined {
  const { edges, counts, min, max } = profile
  if (min === null || max === null || edges.length === 0) return undefined
  const ends = [...edges.map(wholeEdge), Math.max(max, wholeEdge(edges[edges.length - 1]))]
  if (![min, max, ...ends].every(Number.isInteger)) return undefined
  const bars = counts.flatMap((count, i) => {
    if (count === 0) return []
    const low = i === 0 ? Math.min(min, ends[0]) : ends[i - 1] + 1
    return [{ value: low >= ends[i] ? `${ends[i]}` : `${low} to ${ends[i]}`, count }]
  })
  return bars.length <= MOST_WHOLE_VALUES ? bars : undefined
}

/** The last whole number that lies below the edge or on it, where the edge marks one. */
const wholeEdge = (edge: number): number =>
  Number.isInteger(edge) ? edge : Math.ceil(edge) - edge < 1e-6 ? Math.ceil(edge) - 1 : edge

/** Whole numbers are drawn around themselves: 5 from 4.5 to 5.5. */
const isWhole = ({ edges, min, max }: NumericProfile): boolean =>
  [...edges.map(wholeEdge), min ?? 0, max ?? 0].every(Number.isInteger)

/** Ends of the axis that suit all of the profiles; undefined where none has bins. */
export function drawnRange(profiles: NumericProfile[]): [number, number] | undefined {
  const binned = profiles.filter(({ edges }) => edges.length > 0)
  if (binned.length === 0) return undefined
  const first = Math.min(...binned.map(({ edges }) => edges[0]))
  const last = Math.max(...binned.map(({ edges }) => edges[edges.length - 1]))
  const reach = (last - first || Math.abs(last) || 1) / 4
  const whole = binned.every(isWhole)
  const low = Math.max(first - reach, Math.min(first, ...binned.map(({ min }) => min ?? first)))
  const high = Math.min(last + reach, Math.max(last, ...binned.map(({ max }) => max ?? last)))
  const air = whole ? 0.5 : low < high ? 0 : reach
  return [(whole ? Math.floor(low) : low) - air, (whole ? Math.ceil(high) : high) + air]
}
