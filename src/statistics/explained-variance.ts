/** Rows with about the same value of a feature, and the sums of their labels: one per class, or of the number. */
export interface LabelGroup {
  rows: number
  sums: number[]
}

export interface ExplainedVariance {
  rows: number
  groups: number
  /** R² = between / total: Pearson's η², for classes Light and Margolin's R² (Goodman and Kruskal's τ). */
  share: number
  /** Kelley's ε² = 1 − (1 − R²)(n − 1)/(n − g): near 0 where the groups tell nothing, however many there are. */
  adjusted: number
}

/**
 * The share of the label's variance that lies between groups. `squares` is the sum of all squared labels; for
 * classes, where a label is a vector with a single one, that is the number of rows. Undefined where the label does
 * not vary or every group is a single row.
 * @see Kelley (1935), An unbiased correlation ratio measure; Light & Margolin (1971), An analysis of variance for
 * categorical data.
 */
export function explainedVariance(groups: LabelGroup[], squares: number): ExplainedVariance | undefined {
  const filled = groups.filter(({ rows }) => rows > 0)
  const rows = filled.reduce((sum, group) => sum + group.rows, 0)
  const squared = (sums: number[]): number => sums.reduce((sum, x) => sum + x * x, 0)
  const totals = (filled[0]?.sums ?? []).map((_, i) => filled.reduce((sum, { sums }) => sum + sums[i], 0))
  const ofMean = squared(totals) / rows
  const total = squares - ofMean
  if (rows <= filled.length || !(total > 0)) return undefined
  const between = filled.reduce((sum, group) => sum + squared(group.sums) / group.rows, 0) - ofMean
  const share = Math.min(1, Math.max(0, between / total))
  const adjusted = 1 - ((1 - share) * (rows - 1)) / (rows - filled.length)
  return { rows, groups: filled.length, share, adjusted }
}
