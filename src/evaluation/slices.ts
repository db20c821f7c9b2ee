import type { Cut as CutBy } from '../config/cut.ts'
import type { ModelConfig } from '../config/schema.ts'
import type { Discovery, SliceBy } from '../config/slices.ts'
import { UserError } from '../errors.ts'
import type { Comparison } from '../evidence/evaluation.ts'
import { didYouMean } from '../text.ts'
import { byListedValue, byQuantile, byValue, type Cut, type SliceValues, unnamed } from './cuts.ts'

export type SliceName = NonNullable<Comparison['slice']>
type Part = Pick<SliceName, 'column' | 'label'>

/** Slices of one kind. */
export interface SliceColumn extends Cut {
  /** Further columns of each slice, where columns are crossed; one entry a label. */
  and?: Part[][]
  /** Each has to pass on its own. */
  protected?: boolean
  /** Asked for by name, and so shown also where no row is in it. */
  named?: boolean
  discovered?: boolean
}

/** Slices as the configuration lists them; `auto` alone is discovery as it is by default. */
export const listedSlices = (slices: ModelConfig['evaluate']['slices']): SliceBy[] =>
  slices === 'auto' ? [{ auto: { depth: 2, top: 5 } }] : slices

/** What is asked to be looked for; null where nothing is. */
export const discoveryIn = (slices: readonly SliceBy[]): Discovery | null =>
  slices.find(isDiscovery)?.auto ?? null

export type Columns = Record<string, SliceValues>

/** Columns whose values must not be named. */
export type Hidden = ReadonlySet<string>
export const NONE: Hidden = new Set()

export function sliceNamed(slices: SliceColumn, code: number, rows: number): SliceName {
  return {
    column: slices.column,
    label: slices.labels[code],
    ...(slices.and ? { and: slices.and[code] } : {}),
    ...(rows === 0 ? { missing: true as const } : {}),
    ...(slices.protected ? { protected: true as const } : {}),
    ...(slices.discovered ? { discovered: true as const } : {}),
  }
}

/**
 * Cuts columns as the config asks: a name gives one slice for each of its 20 most frequent values, `quantiles(K)` K
 * ranges of about as many rows each, `cross` every combination that occurs. Nulls and NaN are `missing`. Values of
 * `hidden` columns are not named, but for those that the config lists itself.
 * @throws UserError for a column that is not there, and for quantiles of text.
 */
export function sliceColumns(
  slices: readonly SliceBy[],
  columns: Columns,
  hidden: Hidden = NONE,
): SliceColumn[] {
  return slices.flatMap((slice): SliceColumn[] => {
    if (isDiscovery(slice)) return []
    if (isCrossed(slice)) {
      const parts = slice.cross.flatMap((one) => cuts(one, columns, hidden))
      return [{ ...crossed(parts), protected: slice.protected }]
    }
    if (!isListed(slice)) return cuts(slice, columns, hidden)
    if (!slice.values)
      return cuts(slice.by, columns, hidden).map((cut) => ({ ...cut, protected: slice.protected }))
    if (typeof slice.by !== 'string')
      throw new UserError('slices by quantiles have ranges, not values', { hint: 'Leave out "values".' })
    const cut = byListedValue(slice.by, columnOf(slice.by, columns), slice.values.map(String))
    return [{ ...cut, named: true, protected: slice.protected }]
  })
}

/** Columns that slices are made of; those that discovery looks at are the caller's to add. */
export function sliceColumnNames(slices: readonly SliceBy[]): string[] {
  return slices.flatMap((slice) => {
    if (isDiscovery(slice)) return slice.auto.columns ?? []
    if (isCrossed(slice)) return slice.cross.flatMap(namesOf)
    return namesOf(isListed(slice) ? slice.by : slice)
  })
}

export const namesOf = (by: CutBy): string[] => (typeof by === 'string' ? [by] : Object.keys(by))

type Of<Key extends string> = Extract<SliceBy, { [key in Key]: unknown }>

const has = (slice: SliceBy, key: string, holds: (value: unknown) => boolean): boolean =>
  typeof slice !== 'string' && key in slice && holds((slice as Record<string, unknown>)[key])

// A column may be called like one of these keys, but then the value is `quantiles(K)`.
const isObject = (value: unknown): boolean => typeof value === 'object'
const isDiscovery = (slice: SliceBy): slice is Of<'auto'> => has(slice, 'auto', isObject)
const isCrossed = (slice: SliceBy): slice is Of<'cross'> => has(slice, 'cross', Array.isArray)
const isListed = (slice: SliceBy): slice is Of<'by'> =>
  has(slice, 'by', (value) => isObject(value) || !/^quantiles\(\d+\)$/.test(String(value)))

/** `most`: values of a plain column that get a set of their own. */
export function cuts(by: CutBy, columns: Columns, hidden: Hidden, most?: number): Cut[] {
  if (typeof by === 'string') {
    const cut = byValue(by, columnOf(by, columns), most)
    return [hidden.has(by) ? unnamed(cut, 'value') : cut]
  }
  return Object.entries(by).map(([column, parts]) => {
    const cut = byQuantile(column, columnOf(column, columns), Number(parts.slice('quantiles('.length, -1)))
    return hidden.has(column) ? unnamed(cut, 'range') : cut
  })
}

function columnOf(column: string, columns: Columns): SliceValues {
  if (Object.hasOwn(columns, column)) return columns[column]
  throw new UserError(`no column "${column}" to slice by.${didYouMean(column, Object.keys(columns))}`, {
    hint: `Columns: ${Object.keys(columns).join(', ')}.`,
  })
}

/** Every combination of sets that has rows, in the order of the sets. */
export function crossed(parts: readonly Cut[]): SliceColumn {
  const rows = parts[0].codes.length
  const combined = new Float64Array(rows)
  for (let row = 0; row < rows; row++)
    combined[row] = parts.reduce(
      (code, { codes, labels }) => (code < 0 || codes[row] < 0 ? -1 : code * labels.length + codes[row]),
      0,
    )
  const present = [...new Set(combined)].filter((code) => code >= 0).sort((a, b) => a - b)
  const codeOf = new Map(present.map((code, i) => [code, i]))
  const names = present.map((code) => partsAt(code, parts))
  return {
    column: parts[0].column,
    codes: Int32Array.from(combined, (code) => codeOf.get(code) ?? -1),
    labels: names.map(([first]) => first.label),
    and: names.map(([, ...others]) => others),
  }
}

function partsAt(code: number, parts: readonly Cut[]): Part[] {
  let left = code
  return parts
    .toReversed()
    .map(({ column, labels }) => {
      const label = labels[left % labels.length]
      left = Math.floor(left / labels.length)
      return { column, label }
    })
    .reverse()
}
