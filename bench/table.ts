export interface Table {
  header: string[]
  rows: string[][]
  /** Positions of the columns of numbers. */
  numeric: number[]
}

/** For a terminal: columns padded with spaces. */
export function plainTable({ header, rows, numeric }: Table): string {
  const widths = header.map((_, i) => Math.max(...[header, ...rows].map((cells) => [...cells[i]].length)))
  const pad = (cell: string, i: number): string => {
    const space = ' '.repeat(widths[i] - [...cell].length)
    return numeric.includes(i) ? space + cell : cell + space
  }
  return [header, ...rows].map((cells) => cells.map(pad).join('  ').trimEnd()).join('\n')
}

/** For docs. */
export function markdownTable({ header, rows, numeric }: Table): string {
  const rule = header.map((_, i) => (numeric.includes(i) ? '---:' : '---'))
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
