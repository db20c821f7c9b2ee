import type { Cut as CutBy } from '../config/cut.ts'
import type { FairnessBy } from '../config/fairness.ts'
import { UserError } from '../errors.ts'
import { count } from '../text.ts'
import { type Columns, crossed, cuts, type Hidden, NONE, namesOf } from './slices.ts'

/** Rows by group: row i is of group `codes[i]`. */
export interface Groups {
  columns: string[]
  /** One label a column, of each group. */
  labels: string[][]
  codes: Int32Array
  /** Rows of each group. */
  members: Uint32Array[]
}

/** More groups are a column of names or numbers, not of groups. */
const MOST_GROUPS = 100

const listOf = (by: FairnessBy['by']): CutBy[] => (Array.isArray(by) ? by : [by])

export const groupColumns = (by: FairnessBy['by']): string[] => listOf(by).flatMap(namesOf)

/** @throws UserError for a column that is not there, and for one with too many values. */
export function groupsOf(by: FairnessBy['by'], columns: Columns, hidden: Hidden = NONE): Groups {
  const parts = listOf(by).flatMap((one) => cuts(one, columns, hidden, Infinity))
  const { codes, labels: first, and = [] } = crossed(parts)
  const labels = first.map((label, group) => [label, ...(and[group] ?? []).map((other) => other.label)])
  if (labels.length > MOST_GROUPS)
    throw new UserError(
      `${parts.map(({ column }) => `"${column}"`).join(', ')} has ${count(labels.length)} groups; at most ${MOST_GROUPS} can be compared`,
      { hint: 'Cut numbers into ranges: by: { age: quantiles(4) }.' },
    )
  const sizes = new Uint32Array(labels.length)
  for (const code of codes) sizes[code]++
  const members = Array.from(sizes, (size) => new Uint32Array(size))
  sizes.fill(0)
  for (let row = 0; row < codes.length; row++) members[codes[row]][sizes[codes[row]]++] = row
  return { columns: parts.map(({ column }) => column), labels, codes, members }
}
