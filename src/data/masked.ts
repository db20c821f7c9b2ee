import type { ColumnProfile, NumericProfile } from '../evidence/facts.ts'

/** How columns are profiled whose values must not leave the machine: by sums and groups, never by a value. */

/** SQL of one of sixteen groups of a text, `#0` to `#f`: they show a change of the distribution, and no value. */
export const maskedText = (value: string): string => `'#' || substr(md5(${value}), 1, 1)`

/** SQL of a text as a profile's categories show it; a boolean is never masked. */
export const shownText = (value: string, { masked }: Pick<ColumnProfile, 'masked'>): string =>
  masked ? maskedText(value) : value

/** Of fewer values a mean and a deviation would tell the values themselves. */
const LEAST_VALUES = 10
/** Quarters of a deviation, to three deviations on both sides. */
const STEPS = Array.from({ length: 25 }, (_, i) => (i - 12) / 4)

/**
 * A numeric profile without its ends and quantiles, which are values. Its bins are made of the mean and the deviation
 * unless they are `given`; `whole` rounds them for columns of integers.
 */
export function maskedProfile(
  profile: NumericProfile,
  whole: boolean,
  given: number[] | undefined,
): NumericProfile {
  const { mean, std, rows, nulls } = profile
  const masked = { ...profile, min: null, max: null, quantiles: [], masked: true as const }
  if (mean === null || !std || rows - nulls < LEAST_VALUES)
    return { ...masked, mean: null, std: null, edges: given ?? [] }
  const edges = STEPS.map((step) => mean + step * std).map((edge) =>
    whole ? Math.round(edge) : Number(edge.toPrecision(12)),
  )
  return { ...masked, edges: given ?? [...new Set(edges)] }
}
