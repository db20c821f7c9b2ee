const SIGN = 0x80000000
/** A digit of a pass: 2¹¹ counters stay in the nearest cache. */
const BITS = 11
const MASK = 2 ** BITS - 1
/** Fewer numbers are compared with each other. */
const FEW = 24

/**
 * Row numbers in ascending order of their values; equal values (−0 and +0 too) keep their order. NaN-free input.
 * Radix sort on the upper half of the bits of the doubles, then the few rows that share it by the lower half; of
 * doubles that are single-precision numbers, on those bits alone. O(n), some 30 ms for a million rows.
 */
export const argsort = (values: Float64Array): Uint32Array => sorted(values).order

/** The values in ascending order. NaN-free input; −0 may become 0. */
export function ascending(values: Float64Array): Float64Array {
  const single = singleKeys(values)
  if (single) return singlesOf(sortAlone(single))
  const order = argsort(values)
  const sorted = new Float64Array(values.length)
  for (let i = 0; i < order.length; i++) sorted[i] = values[order[i]]
  return sorted
}

/** Row numbers in ascending order, and where each group of equal values starts; after the last, the number of rows. */
export interface TieGroups {
  order: Uint32Array
  groups: number
  starts: Uint32Array
}

export function tieGroups(values: Float64Array): TieGroups {
  const { order, keys, low } = sorted(values)
  const rows = order.length
  const starts = new Uint32Array(rows + 1)
  let groups = 0
  for (let i = 0; i < rows; i++) {
    const isTied = i > 0 && keys[i] === keys[i - 1] && (!low || low[order[i]] === low[order[i - 1]])
    if (!isTied) starts[groups++] = i
  }
  starts[groups] = rows
  return { order, groups, starts }
}

function sorted(values: Float64Array): { order: Uint32Array; keys: Uint32Array; low: Uint32Array | null } {
  const single = singleKeys(values)
  if (single) return { ...sortKeys(single), low: null }
  const { low, high } = doubleKeys(values)
  const { order, keys } = sortKeys(high)
  sortWithin(order, keys, low)
  return { order, keys, low }
}

/** Changed so that their unsigned order is that of the numbers. Null where a value has more than 24 bits. */
function singleKeys(values: Float64Array): Uint32Array | null {
  const keys = new Uint32Array(values.length)
  const singles = new Float32Array(keys.buffer)
  for (let i = 0; i < values.length; i++) {
    // −0 becomes 0.
    singles[i] = values[i] + 0
    if (singles[i] !== values[i]) return null
    keys[i] = keys[i] >= SIGN ? ~keys[i] : keys[i] ^ SIGN
  }
  return keys
}

/** The numbers of such keys, which are used up. */
function singlesOf(keys: Uint32Array): Float64Array {
  for (let i = 0; i < keys.length; i++) keys[i] = keys[i] >= SIGN ? keys[i] ^ SIGN : ~keys[i]
  return new Float64Array(new Float32Array(keys.buffer))
}

/** The two halves of every double, changed likewise. */
function doubleKeys(values: Float64Array): { low: Uint32Array; high: Uint32Array } {
  const rows = values.length
  const low = new Uint32Array(rows)
  const high = new Uint32Array(rows)
  const double = new Float64Array(1)
  const words = new Uint32Array(double.buffer)
  for (let i = 0; i < rows; i++) {
    double[0] = values[i] + 0
    const negative = words[1] >= SIGN
    low[i] = negative ? ~words[0] : words[0]
    high[i] = negative ? ~words[1] : words[1] ^ SIGN
  }
  return { low, high }
}

/** The keys in order, each with its row; `unsorted` is used up. */
function sortKeys(unsorted: Uint32Array): { order: Uint32Array; keys: Uint32Array } {
  const rows = unsorted.length
  let keys: Uint32Array = unsorted
  let order: Uint32Array = new Uint32Array(rows)
  for (let i = 0; i < rows; i++) order[i] = i
  let spareKeys: Uint32Array = new Uint32Array(rows)
  let spareOrder: Uint32Array = new Uint32Array(rows)
  for (let shift = 0; shift < 32; shift += BITS) {
    if (!scatter(keys, order, shift, spareKeys, spareOrder)) continue
    ;[keys, spareKeys] = [spareKeys, keys]
    ;[order, spareOrder] = [spareOrder, order]
  }
  return { order, keys }
}

/** The keys in order; `unsorted` is used up. */
function sortAlone(unsorted: Uint32Array): Uint32Array {
  let keys: Uint32Array = unsorted
  let spare: Uint32Array = new Uint32Array(keys.length)
  for (let shift = 0; shift < 32; shift += BITS) {
    const starts = startsOf(keys, shift)
    if (starts === null) continue
    for (let i = 0; i < keys.length; i++) spare[starts[(keys[i] >>> shift) & MASK]++] = keys[i]
    ;[keys, spare] = [spare, keys]
  }
  return keys
}

/** Where the keys of each digit begin once they are in its order; null where all have the same. */
function startsOf(keys: Uint32Array, shift: number): Uint32Array | null {
  const starts = new Uint32Array(MASK + 2)
  for (let i = 0; i < keys.length; i++) starts[((keys[i] >>> shift) & MASK) + 1]++
  if (starts.includes(keys.length)) return null
  for (let digit = 1; digit <= MASK; digit++) starts[digit] += starts[digit - 1]
  return starts
}

/** One stable counting pass; false, with nothing moved, where all rows share the digit. */
function scatter(
  keys: Uint32Array,
  order: Uint32Array,
  shift: number,
  toKeys: Uint32Array,
  toOrder: Uint32Array,
): boolean {
  const starts = startsOf(keys, shift)
  if (starts === null) return false
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]
    const at = starts[(key >>> shift) & MASK]++
    toKeys[at] = key
    toOrder[at] = order[i]
  }
  return true
}

/** Rows of one key among each other, by their other half. */
function sortWithin(order: Uint32Array, keys: Uint32Array, low: Uint32Array): void {
  for (let start = 0; start < order.length; ) {
    let end = start + 1
    while (end < order.length && keys[end] === keys[start]) end++
    if (end - start > FEW) sortMany(order, start, end, low)
    else if (end - start > 1) sortFew(order, start, end, low)
    start = end
  }
}

/** Insertion sort. */
function sortFew(order: Uint32Array, start: number, end: number, low: Uint32Array): void {
  for (let i = start + 1; i < end; i++) {
    const row = order[i]
    let at = i
    for (; at > start && low[order[at - 1]] > low[row]; at--) order[at] = order[at - 1]
    order[at] = row
  }
}

function sortMany(order: Uint32Array, start: number, end: number, low: Uint32Array): void {
  const rows = order.slice(start, end)
  const own = Uint32Array.from(rows, (row) => low[row])
  if (own.every((word) => word === own[0])) return
  const ranks = sortKeys(own).order
  for (let i = 0; i < ranks.length; i++) order[start + i] = rows[ranks[i]]
}
