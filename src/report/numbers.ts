import type { Comparison } from '../evidence/evaluation.ts'
import { plain } from '../text.ts'

/** How the reports write numbers: a real minus, thousands separators, as many digits as the interval supports. */

const MINUS = '−'
const MOST_DECIMALS = 8

/** Decimals that show two significant digits of an interval's half-width. */
export function decimalsFor(halfWidth: number): number {
  if (!(halfWidth > 0)) return 4
  return Math.min(MOST_DECIMALS, Math.max(0, 1 - Math.floor(Math.log10(halfWidth))))
}

const formats = new Map<number, Intl.NumberFormat>()

/** Making one takes longer than using it a hundred times. */
function formatOf(decimals: number): Intl.NumberFormat {
  const known = formats.get(decimals)
  if (known) return known
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const made = new Intl.NumberFormat('en-US', digits)
  formats.set(decimals, made)
  return made
}

/** `1,234.50`, `−0.012`; never a negative zero. */
export function fixed(value: number, decimals: number): string {
  const text = formatOf(decimals).format(Math.abs(value))
  return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text
}

/** `+0.018`, `−0.009`, `0.000`. */
export function signed(value: number, decimals: number): string {
  const text = fixed(value, decimals)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** Three significant digits, or as many as asked: `0.661`, `12,346`, `1.20e−7`. */
export function significant(value: number, digits = 3): string {
  if (value === 0) return '0'
  const magnitude = Math.floor(Math.log10(Math.abs(value)))
  if (magnitude < -5 || magnitude > 14)
    return value
      .toExponential(digits - 1)
      .replaceAll('-', MINUS)
      .replace('e+', 'e')
  if (Number.isInteger(value)) return fixed(value, 0)
  return fixed(value, Math.min(MOST_DECIMALS, Math.max(0, digits - 1 - magnitude)))
}

/** A share as `3.1 %`. Small shares keep two significant digits; only zero reads as zero. */
export function percent(share: number): string {
  const value = share * 100
  if (value === 0) return '0 %'
  if (Math.abs(value) < 0.0001) return `${significant(value, 1)} %`
  const decimals = Math.abs(value) >= 0.95 ? 1 : decimalsFor(Math.abs(value))
  return `${fixed(value, decimals).replace(/\.0+$|(?<=\.\d*[1-9])0+$/, '')} %`
}

/** `0.016 to 0.020` */
export const span = ([low, high]: readonly [number, number], write: (value: number) => string): string =>
  `${write(low)} to ${write(high)}`

/** `0.032`, `< 0.001` */
export const probability = (p: number): string => (p < 0.001 ? '< 0.001' : fixed(p, 3))

export const arrow = (better: Comparison['better']): string => (better === 'higher' ? '↑' : '↓')

/** `90 % CI`: `confidence` is one-sided, the interval two-sided. */
export const intervalName = (confidence: number): string =>
  `${plain(Math.round((2 * confidence - 1) * 1e4) / 100)} % CI`

/** One number of decimals for all cells of a comparison's row. */
export function decimalsOf({
  interval,
  candidateInterval,
  difference,
  candidate,
  production,
}: Comparison): number {
  const width = interval ?? candidateInterval
  if (width && width[1] > width[0]) return decimalsFor((width[1] - width[0]) / 2)
  const size = Math.max(...[candidate, production].map((value) => Math.abs(value ?? 0)))
  const digits = size > 0 ? Math.max(0, 2 - Math.floor(Math.log10(size))) : 3
  const needed = difference ? decimalsFor(Math.abs(difference)) : digits
  return Math.min(MOST_DECIMALS, Math.max(digits, needed))
}

export const DASH = '–'

/** A value that may be missing: a dash says so. */
export const orDash = (value: number | null, write: (value: number) => string): string =>
  value === null ? DASH : write(value)
