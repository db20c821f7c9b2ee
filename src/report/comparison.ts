import type { Comparison } from '../evidence/evaluation.ts'
import { count, plain } from '../text.ts'
import type { Span } from './blocks.ts'
import { strong } from './build.ts'
import { metricTitle } from './metrics.ts'
import { arrow, DASH, decimalsOf, fixed, intervalName, orDash, signed, span } from './numbers.ts'
import { sliceName } from './slices.ts'
import { inUnits } from './units.ts'

/** How one comparison reads in a table and in a sentence. */

/** `ROC AUC ↑`, `recall, origin = ANC ↑` */
export const gateName = (comparison: Comparison): string =>
  `${metricTitle(comparison.metric)}${comparison.slice ? `, ${sliceName(comparison)}` : ''} ${arrow(comparison.better)}`

/** Production, candidate and change, all with the same decimals and in the same unit. */
export function comparisonCells(comparison: Comparison): [string, string, string] {
  const { shown, unit } = inUnits(comparison)
  const decimals = decimalsOf(shown)
  const value = (of: number | null) => orDash(of, (number) => `${fixed(number, decimals)}${unit.value}`)
  const change = changeCell(shown, decimals, unit.change)
  const better = directionOf(comparison)
  const other = shown.trivial === undefined ? value(shown.production) : `${value(shown.trivial)} (trivial)`
  return [other, value(shown.candidate), better ? `${change} ${better}` : change]
}

function changeCell({ difference, interval }: Comparison, decimals: number, unit: string): string {
  if (difference === null) return DASH
  const change = `${signed(difference, decimals)}${unit}`
  return interval ? `${change} (${span(interval, (end) => signed(end, decimals))})` : change
}

/** Up is better, whichever way the number goes; nothing where the interval holds 0 or nothing can be told. */
function directionOf({ interval, better, gate }: Comparison): string {
  if (interval === null || (interval[0] <= 0 && interval[1] >= 0)) return ''
  if (gate?.verdict === 'inconclusive') return ''
  return interval[0] > 0 === (better === 'higher') ? '▲\u00a0better' : '▼\u00a0worse'
}

/** `≥ −0.005 · value ≥ 0.65 · needs about 900 more rows` */
export function allowedCell(comparison: Comparison): string {
  const { shown, unit } = inUnits(comparison)
  const { gate, better } = shown
  if (!gate) return DASH
  const parts = [
    gate.margin === null
      ? ''
      : better === 'higher'
        ? `≥ ${plain(0 - gate.margin)}${unit.change}`
        : `≤ ${gate.margin > 0 ? '+' : ''}${plain(gate.margin)}${unit.change}`,
    gate.min === null ? '' : `value ≥ ${plain(gate.min)}${unit.value}`,
    gate.max === null ? '' : `value ≤ ${plain(gate.max)}${unit.value}`,
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
  const { shown, unit } = inUnits(comparison)
  const { metric, difference, interval, candidate, candidateInterval, confidence } = shown
  const title = capitalised(metricTitle(metric))
  const decimals = decimalsOf(shown)
  const write = (value: number) => fixed(value, decimals)
  const ci = (ends: [number, number], number = write) =>
    ` (${intervalName(confidence)} ${span(ends, number)})`
  if (difference === null) {
    if (candidate === null) return [`${title} cannot be computed`]
    return [
      `${title} is `,
      strong(`${write(candidate)}${unit.value}`),
      candidateInterval ? ci(candidateInterval) : '',
    ]
  }
  if (interval && interval[0] <= 0 && interval[1] >= 0) {
    const ends = ci(interval, (end) => signed(end, decimals))
    return [`${title} changes by `, strong(`${signed(difference, decimals)}${unit.change}`), ends]
  }
  const sizes = interval?.map(Math.abs).sort((a, b) => a - b) as [number, number] | undefined
  const size = `${write(Math.abs(difference))}${unit.change}`
  return [`${title} ${difference < 0 ? 'falls' : 'rises'} by `, strong(size), sizes ? ci(sizes) : '']
}

/** The change alone, for a sentence about a slice: `−0.041`, `−4.1 pp`. */
export function changeOf(comparison: Comparison): string {
  const { shown, unit } = inUnits(comparison)
  return orDash(shown.difference, (change) => `${signed(change, decimalsOf(shown))}${unit.change}`)
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
