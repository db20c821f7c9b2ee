/** Shares of rows: told in per cent, their changes in percentage points. */
const RATES =
  /^(?:(?:top_\d+_|balanced_)?accuracy|(?:precision|recall)(?:_\w+)?|specificity|negative_predictive_value|(?:true|false)_(?:positive|negative)_rate|selection_rate|hamming_loss|(?:traffic_)?churn|negative_flip_rate|demographic_parity|equal_opportunity|equalized_odds)$/

/** A gate of fairness: `selection_rate_difference by sex`. */
export const BY_GROUP = /^(.+)_(difference|ratio) by (.+)$/s

export function isRate(name: string): boolean {
  const fair = BY_GROUP.exec(name)
  return fair ? fair[2] === 'difference' && RATES.test(fair[1]) : RATES.test(name)
}

/** At most four digits. */
export const plain = (value: number): string => String(Number(value.toPrecision(4)))

/** `0.791`, `41.2 %` */
export const valueText = (metric: string, value: number): string =>
  isRate(metric) ? `${plain(100 * value)} %` : plain(value)

/** `0.005`, `2.5 pp` */
export const changeText = (metric: string, change: number): string =>
  isRate(metric) ? `${plain(100 * change)} pp` : plain(change)

/** `0.009 to 0.016`, `0.9 to 1.6 pp`: as many decimals as the interval supports, two digits of its half-width. */
export function spanTexts(metric: string, [low, high]: [number, number]): { from: string; to: string } {
  const [scale, unit] = isRate(metric) ? [100, ' pp'] : [1, '']
  const halfWidth = (scale * Math.abs(high - low)) / 2
  const decimals = halfWidth > 0 ? Math.min(10, Math.max(0, 1 - Math.floor(Math.log10(halfWidth)))) : 4
  const show = (value: number): string => (scale * value).toFixed(decimals)
  return { from: show(low), to: `${show(high)}${unit}` }
}
