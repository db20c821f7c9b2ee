import type { Path } from '../../config/yaml.ts'
import type { YamlEdit } from '../../config/yaml-edit.ts'
import type { ColumnProfile } from '../../evidence/facts.ts'
import { outward } from '../infer/candidates.ts'
import type { LogicalType } from '../types.ts'
import type { ColumnForm, Form, Key } from './form.ts'
import type { Observed } from './observe.ts'

/** A column that breaks a rule, and what is known of it. */
export interface Broken {
  form: Form
  column: ColumnForm
  /** As the contract declares it. */
  type: LogicalType
  profiles: ColumnProfile[]
  observed: Observed | undefined
  /** Type that its values are stored in, where all splits agree. */
  stored: string | undefined
  classified: boolean
  /** Whether most rows break the rule, so that it is the rule that is wrong. */
  mostly: boolean
  /** Whether the check points there. */
  isAt: (path: Path) => boolean
}

/** Changes the rule so that it lets the data through; says how, or undefined where this is not for a program to decide. */
type Mend = (edit: YamlEdit, broken: Broken) => string | undefined

/** By the rule that is broken. */
export const MENDS: Partial<Record<string, Mend>> = {
  required: (edit, broken) => takeBack(edit, broken, 'required'),
  unique: (edit, broken) => takeBack(edit, broken, 'unique'),
  range: widenRange,
  length: widenLength,
  type: retype,
  format: reformat,
  'valid-values': addValues,
}

function takeBack(edit: YamlEdit, { column, isAt }: Broken, key: 'required' | 'unique'): string | undefined {
  if (column.get(key) !== true || !isAt(column.path(key))) return undefined
  edit.replace(column.path(key), false)
  return `not ${key} any more`
}

function widenRange(edit: YamlEdit, { column, profiles, isAt }: Broken): string | undefined {
  if (!isAt(column.options)) return undefined
  const seen = profiles.flatMap((one) =>
    one.kind === 'numeric' && one.min !== null && one.max !== null ? [one] : [],
  )
  const bounds = outward({
    min: Math.min(...seen.map(({ min }) => min as number)),
    max: Math.max(...seen.map(({ max }) => max as number)),
  })
  if (bounds === undefined || seen.length === 0) return undefined
  return widen(edit, column, [
    ['minimum', bounds.minimum],
    ['maximum', bounds.maximum],
  ])
}

function widenLength(edit: YamlEdit, { column, observed, isAt }: Broken): string | undefined {
  if (!isAt(column.options) || !observed?.length) return undefined
  const { least, most } = observed.length
  return widen(edit, column, [
    ['minLength', least],
    ['maxLength', most],
  ])
}

/** Lower ends go down, upper ends up; what lies within stays as it is. */
function widen(edit: YamlEdit, column: ColumnForm, ends: [Key, number][]): string | undefined {
  const words = ends.flatMap(([key, end]) => {
    const given = column.get(key)
    if (typeof given !== 'number' || (key.startsWith('min') ? end >= given : end <= given)) return []
    edit.replace(column.path(key), end)
    return [`${key} ${given} → ${end}`]
  })
  return words.join(', ') || undefined
}

/** Every value of the first is one of the second. */
const WIDER: Partial<Record<LogicalType, LogicalType>> = { integer: 'number', date: 'timestamp' }

/** A wider type where a few values need it; another one only where most values have none of the old one. */
function retype(edit: YamlEdit, broken: Broken): string | undefined {
  const { form, column, type, observed, stored, mostly, isAt } = broken
  if (!observed || typeof column.get('type') !== 'string') return undefined
  if (observed.isoDate && typeof column.get('format') === 'string') {
    edit.replace(column.path('format'), form.isoDate)
    return 'dates of ISO 8601'
  }
  if (!isAt(column.path('type')) && !isAt(column.path('type').slice(0, -1).concat('name'))) return undefined
  const wider = WIDER[type]
  const fits = (one: LogicalType | undefined) => one !== undefined && observed.types.includes(one)
  const other: LogicalType = observed.types[0] ?? 'string'
  const to = fits(wider) ? wider : mostly && other !== type ? other : undefined
  if (to === undefined) return undefined
  edit.replace(column.path('type'), form.types[to])
  if (stored !== undefined && typeof column.get('physicalType') === 'string')
    edit.replace(column.path('physicalType'), stored)
  return `type ${type} → ${to}`
}

const WIDEST: Partial<Record<LogicalType, string>> = { integer: 'i64', number: 'f64' }

/** A format that all values have; numbers may take the whole width of their type. */
function reformat(edit: YamlEdit, { column, type, observed, isAt }: Broken): string | undefined {
  const before = column.get('format')
  const after = WIDEST[type] ?? observed?.formats[0]
  if (typeof before !== 'string' || after === undefined || !isAt(column.path('format'))) return undefined
  edit.replace(column.path('format'), after)
  return `format ${before} → ${after}`
}

function addValues(edit: YamlEdit, { column, type, profiles, classified, isAt }: Broken): string | undefined {
  const values = column.values.find(({ place }) => isAt(place))
  if (values === undefined || classified || type !== 'string') return undefined
  const seen = profiles.flatMap((one) => (one.kind === 'categorical' ? [one] : []))
  // A profile keeps the most frequent values; the rest would be missing here.
  if (seen.some(({ categories, distinct }) => categories.length < distinct)) return undefined
  const more = [...new Set(seen.flatMap(({ categories }) => categories.map(({ value }) => value)))]
    .filter((value) => !values.list.includes(value))
    .sort()
  for (const value of more) edit.append(values.path, value)
  return more.length === 0 ? undefined : `${more.length} more valid ${more.length === 1 ? 'value' : 'values'}`
}
