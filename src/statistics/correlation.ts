/**
 * Pearson's correlation over the pairs in which both are numbers, as pandas' `DataFrame.corr` has it. Null for fewer
 * than three pairs, and where one of both does not vary.
 */
export function correlation(x: Float64Array, y: Float64Array): number | null {
  let [n, meanX, meanY] = [0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    if (Number.isNaN(x[i]) || Number.isNaN(y[i])) continue
    n += 1
    meanX += (x[i] - meanX) / n
    meanY += (y[i] - meanY) / n
  }
  if (n < 3) return null
  let [xx, yy, xy] = [0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    if (Number.isNaN(x[i]) || Number.isNaN(y[i])) continue
    const [dx, dy] = [x[i] - meanX, y[i] - meanY]
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  const scale = Math.sqrt(xx) * Math.sqrt(yy)
  return scale > 0 ? Math.max(-1, Math.min(1, xy / scale)) : null
}
