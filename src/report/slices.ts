import type { Comparison } from '../evidence/evaluation.ts'

/** `hour 18 to 23`, `origin = ANC`, `origin = ANC, hour 18 to 23`; `all rows` where the comparison is of all. */
export function sliceName({ slice }: Pick<Comparison, 'slice'>): string {
  if (!slice) return 'all rows'
  return [slice, ...(slice.and ?? [])].map(partName).join(', ')
}

/** The same of parallel lists of columns and labels. */
export const labelsName = (columns: string[], labels: string[]): string =>
  columns.map((column, i) => partName({ column, label: labels[i] })).join(', ')

function partName({ column, label }: { column: string; label: string }): string {
  const range = /^[<>≤≥]|^[-−+]?[\d.,]+ to |^range \d+ of /.test(label)
  return range ? `${column} ${label}` : `${column} = ${label}`
}

/** `protected`, `found by search`; empty for a plain slice. */
export const sliceKind = ({ slice }: Pick<Comparison, 'slice'>): string =>
  [slice?.protected ? 'protected' : '', slice?.discovered ? 'found by search' : ''].filter(Boolean).join(', ')
