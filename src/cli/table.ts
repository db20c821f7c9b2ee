import { oneLine } from '../report/text-safety.ts'

/**
 * Columns as wide as what is in them, two blanks between. Names come from Git and may hold anything: control
 * characters, which could rewrite the terminal, are dropped.
 */
export function alignedLines(rows: string[][]): string[] {
  const cells = rows.map((row) => row.map(oneLine))
  const widths: number[] = []
  for (const row of cells)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(cell))
  return cells.map((row) =>
    row
      .map((cell, i) => cell + ' '.repeat(widths[i] - width(cell)))
      .join('  ')
      .trimEnd(),
  )
}

/** Cells of a terminal: East Asian characters take two, combining marks none. */
function width(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let cells = 0
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue
    cells +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1
  }
  return cells
}

/** `  ` before every line. */
export const indented = (lines: string[]): string[] => lines.map((line) => `  ${line}`)
