/**
 * Mean absolute error of forecasting each value by the one `season` steps before it in its series, which scales MASE.
 * NaN for a series of at most `season` values.
 * @param values [rows] of all series
 * @param order rows in the order of time
 * @param codes series of each row, from 0
 * @see Hyndman & Koehler (2006), Another look at measures of forecast accuracy
 */
export function seasonalNaiveErrors(
  values: Float64Array,
  order: Uint32Array,
  { codes, count }: { codes: Int32Array; count: number },
  season: number,
): Float64Array {
  const seen = Array.from({ length: count }, (): number[] => [])
  for (const row of order) seen[codes[row]].push(values[row])
  return Float64Array.from(seen, (series) => {
    let sum = 0
    for (let i = season; i < series.length; i++) sum += Math.abs(series[i] - series[i - season])
    return series.length > season ? sum / (series.length - season) : Number.NaN
  })
}
