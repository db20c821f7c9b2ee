import type { Sign } from './blocks.ts'

/** The four signs; two outcomes that are not verdicts borrow one. A word always stands beside it. */
export const SIGNS: Record<Sign, string> = {
  pass: '✅',
  warn: '⚠️',
  fail: '❌',
  inconclusive: '⚪',
  skipped: '⚪',
  error: '❌',
}

/** The same signs for a page, drawn: not every machine, and hardly any printer, has a font with them. */
const SHAPES: Record<Sign, string> = {
  pass: '<path d="m4.5 8.3 2.4 2.4 4.8-5.2"/><circle cx="8" cy="8" r="6.5"/>',
  warn: '<path d="M8 1.8 14.6 13.7H1.4ZM8 6v3.6M8 11.6v.2"/>',
  fail: '<path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"/><circle cx="8" cy="8" r="6.5"/>',
  inconclusive: '<circle cx="8" cy="8" r="6.5"/>',
  skipped: '<path d="M5 8h6"/><circle cx="8" cy="8" r="6.5"/>',
  error: '<path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"/><circle cx="8" cy="8" r="6.5"/>',
}

export const drawnSign = (sign: Sign): string =>
  `<svg class="mark ${sign}" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${SHAPES[sign]}</svg>`
