import type { Comparison } from '../evidence/evaluation.ts'

/** `hour 18 to 23`, `origin = ANC`; `all rows` where the comparison is of all. */
export function sliceName({ slice }: Comparison): string {
  if (!slice) return 'all rows'
  const range = /^[<>≤≥]|^[-−+]?[\d.,]+ to /.test(slice.label)
  return range ? `${slice.column} ${slice.label}` : `${slice.column} = ${slice.label}`
}
