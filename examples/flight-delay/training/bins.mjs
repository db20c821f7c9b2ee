/** Enough for every hour, weekday and, nearly, every airport; a bin fits a byte. */
const MAX_BINS = 128

/** Distinct values in ascending order with the number of rows that have each. */
function weightedValues(values, rows) {
  const weights = new Map()
  for (let i = 0; i < values.length; i++) weights.set(values[i], (weights.get(values[i]) ?? 0) + rows[i])
  return [...weights].sort(([a], [b]) => a - b)
}

/** A float32 t with below ≤ t < above, halfway where float32 has a number there. */
function threshold(below, above) {
  const middle = Math.fround((below + above) / 2)
  return middle < above ? middle : below
}

/**
 * Edges of at most `MAX_BINS` bins of about equal numbers of rows; with few distinct values, of one bin each. Bin b
 * holds edge(b − 1) < x ≤ edge(b), so that an edge is the threshold of a `BRANCH_LEQ` node as it stands.
 *
 * @param {Float32Array} values
 * @param {Float64Array} rows weight of each value
 * @returns {Float32Array} inner edges in ascending order
 */
export function binEdges(values, rows) {
  const distinct = weightedValues(values, rows)
  const total = distinct.reduce((sum, [, weight]) => sum + weight, 0)
  const perBin = distinct.length <= MAX_BINS ? 0 : total / MAX_BINS
  const edges = []
  let below = 0
  for (let k = 0; k + 1 < distinct.length; k++) {
    below += distinct[k][1]
    if (below >= perBin * (edges.length + 1)) edges.push(threshold(distinct[k][0], distinct[k + 1][0]))
  }
  return Float32Array.from(edges.slice(0, MAX_BINS - 1))
}

/** Number of edges below the value. */
function binOf(value, edges) {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= edges[middle]) high = middle
    else low = middle + 1
  }
  return low
}

/** @returns {Uint8Array} the bin of every value */
export const binned = (values, edges) => Uint8Array.from(values, (value) => binOf(value, edges))
