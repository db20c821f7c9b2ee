import type { Comparison } from '../evidence/evaluation.ts'
import { count } from '../text.ts'
import type { Span } from './blocks.ts'
import { strong } from './build.ts'
import { metricTitle } from './metrics.ts'
import { arrow, DASH, decimalsOf, fixed, intervalName, orDash, plain, signed, span } from './numbers.ts'
import { sliceName } from './slices.ts'

/** How one comparison reads in a table and in a sentence. */

/** `ROC AUC ↑`, `recall, origin = ANC ↑` */
export const gateName = (comparison: Comparison): string =>
  `${metricTitle(comparison.metric)}${comparison.slice ? `, ${sliceName(comparison)}` : ''} ${arrow(comparison.better)}`

/** Production, candidate and change, all with the same decimals. */
export function comparisonCells(comparison: Comparison): [string, string, string] {
  const decimals = decimalsOf(comparison)
  const value = (of: number | null) => orDash(of, (number) => fixed(number, decimals))
  return [value(comparison.production), value(comparison.candidate), changeCell(comparison, decimals)]
}

function changeCell({ difference, interval }: Comparison, decimals: number): string {
  if (difference === null) return DASH
  const change = signed(difference, decimals)
  return interval ? `${change} (${span(interval, (end) => signed(end, decimals))})` : change
}

/** `≥ −0.005 · value ≥ 0.65 · needs about 900 more rows` */
export function allowedCell({ gate, better }: Comparison): string {
  if (!gate) return DASH
  const parts = [
    gate.margin === null
      ? ''
      : better === 'higher'
        ? `≥ ${plain(-gate.margin)}`
        : `≤ ${gate.margin > 0 ? '+' : ''}${plain(gate.margin)}`,
    gate.min === null ? '' : `value ≥ ${plain(gate.min)}`,
    gate.max === null ? '' : `value ≤ ${plain(gate.max)}`,
    gate.moreRows === null ? '' : `needs about ${count(gate.moreRows)} more rows`,
  ]
  return parts.filter(Boolean).join(' · ') || DASH
}

/** The interval lies on the better side of no change. */
export const isBetter = ({ interval, better }: Comparison): boolean =>
  interval !== null && (better === 'higher' ? interval[0] > 0 : interval[1] < 0)

/** The interval lies beyond the allowed loss. */
export const isWorse = ({ interval, better, gate }: Comparison): boolean =>
  interval !== null &&
  gate?.margin != null &&
  (better === 'higher' ? interval[1] < -gate.margin : interval[0] > gate.margin)

/** `ROC AUC rises by **0.018** (90 % CI 0.016 to 0.020)` */
export function changeSentence(comparison: Comparison): Span[] {
  const { metric, difference, interval, candidate, candidateInterval, confidence } = comparison
  const name = metricTitle(metric)
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  const decimals = decimalsOf(comparison)
  const write = (value: number) => fixed(value, decimals)
  if (difference === null) {
    if (candidate === null) return [`${title} cannot be computed`]
    const ends = candidateInterval ? ` (${intervalName(confidence)} ${span(candidateInterval, write)})` : ''
    return [`${title} is `, strong(write(candidate)), ends]
  }
  if (interval && interval[0] <= 0 && interval[1] >= 0) {
    const ends = ` (${intervalName(confidence)} ${span(interval, (end) => signed(end, decimals))})`
    return [`${title} changes by `, strong(signed(difference, decimals)), ends]
  }
  const sizes = interval?.map(Math.abs).sort((a, b) => a - b) as [number, number] | undefined
  const ends = sizes ? ` (${intervalName(confidence)} ${span(sizes, write)})` : ''
  return [`${title} ${difference < 0 ? 'falls' : 'rises'} by `, strong(write(Math.abs(difference))), ends]
}
