import type { Column } from '../data/engine.ts'

/** Values at evenly spaced ranks, each once, or the most frequent texts: all of them occur in the data. */
export function quantileGrid(column: Column, size: number): (number | string)[] {
  if (!(column instanceof Float64Array)) return frequentTexts(column, size)
  const sorted = column.filter((value) => !Number.isNaN(value)).sort()
  if (sorted.length === 0) return []
  const at = (i: number): number => sorted[Math.round((i * (sorted.length - 1)) / (size - 1))]
  return [...new Set(Array.from({ length: size }, (_, i) => at(i)))]
}

function frequentTexts(column: (string | null)[], size: number): string[] {
  const counts = new Map<string, number>()
  for (const text of column) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1)
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return byCount.slice(0, size).map(([text]) => text)
}

/**
 * Mean answer of each column of scores, `width` of them a row.
 * @see Friedman (2001), Greedy function approximation, equation 53; scikit-learn's `partial_dependence`, method brute
 */
export function meanAnswers(scores: Float64Array, width: number): number[] {
  const sums = new Array<number>(width).fill(0)
  for (let i = 0; i < scores.length; i++) sums[i % width] += scores[i]
  return sums.map((sum) => (sum * width) / scores.length)
}

export const maxGap = (a: number[], b: number[]): number =>
  a.reduce((gap, value, i) => Math.max(gap, Math.abs(value - b[i])), 0)
