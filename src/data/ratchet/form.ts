import type { ParsedYaml, Path } from '../../config/yaml.ts'
import type { LogicalType } from '../types.ts'

/** Keys of a column that a proposal may change. */
export type Key =
  | 'type'
  | 'physicalType'
  | 'required'
  | 'unique'
  | 'minimum'
  | 'maximum'
  | 'minLength'
  | 'maxLength'
  | 'format'

/** A column as the file of a contract declares it. */
export interface ColumnForm {
  name: string
  /** What stands at a key; undefined where the column does not have it. */
  get(key: Key): unknown
  path(key: Key): Path
  /** Where checks of the keys in it point to: bounds, or lengths. */
  options: Path
  /** Lists of valid values, and where checks of them point to. */
  values: { list: unknown[]; path: Path; place: Path }[]
}

/** Where a standard keeps what can be changed. */
export interface Form {
  columns: ColumnForm[]
  /** How it writes a type. */
  types: Record<LogicalType, string>
  /** How it writes that dates are those of ISO 8601. */
  isoDate: string
  /** The list of columns. */
  list: Path
  newColumn(name: string, type: LogicalType): Record<string, string>
  /** Of the contract's version; undefined where the standard has none. */
  version: Path | undefined
}

type Item = Record<string, unknown>

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, part) => (inner as Item | undefined)?.[part as string], value)

/** ODCS, or Table Schema; undefined where the file is of neither. */
export function formOf({ value }: ParsedYaml): Form | undefined {
  const odcs: Path = ['schema', 0, 'properties']
  if (Array.isArray(at(value, odcs)))
    return {
      columns: columnForms(value, odcs, odcsPath, 'logicalTypeOptions', odcsValues),
      types: ODCS_TYPES,
      isoDate: 'yyyy-MM-dd',
      list: odcs,
      newColumn: (name, logicalType) => ({ name, logicalType }),
      version: ['version'],
    }
  if (!Array.isArray(at(value, ['fields']))) return undefined
  return {
    columns: columnForms(value, ['fields'], fieldPath, 'constraints', fieldValues),
    types: FIELD_TYPES,
    isoDate: '%Y-%m-%d',
    list: ['fields'],
    newColumn: (name, type) => ({ name, type: FIELD_TYPES[type] }),
    version: undefined,
  }
}

function columnForms(
  value: unknown,
  list: Path,
  inColumn: (key: Key) => Path,
  options: string,
  valuesOf: (column: Item, path: Path) => ColumnForm['values'],
): ColumnForm[] {
  return (at(value, list) as Item[]).map((column, i) => {
    const path = [...list, i]
    return {
      name: String(column.name),
      get: (key) => at(column, inColumn(key)),
      path: (key) => [...path, ...inColumn(key)],
      options: [...path, options],
      values: valuesOf(column, path),
    }
  })
}

const ODCS_TYPES = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp',
}

function odcsPath(key: Key): Path {
  if (key === 'type') return ['logicalType']
  return key === 'physicalType' || key === 'required' || key === 'unique'
    ? [key]
    : ['logicalTypeOptions', key]
}

const odcsValues = ({ quality }: Item, path: Path): ColumnForm['values'] =>
  ((quality ?? []) as Item[]).flatMap((rule, k) => {
    const list = at(rule, ['arguments', 'validValues'])
    const place = [...path, 'quality', k]
    return Array.isArray(list) ? [{ list, place, path: [...place, 'arguments', 'validValues'] }] : []
  })

const FIELD_TYPES = { ...ODCS_TYPES, timestamp: 'datetime' }

/** It keeps no physical types, and its format beside the type. */
const fieldPath = (key: Key): Path =>
  key === 'type' || key === 'physicalType' || key === 'format' ? [key] : ['constraints', key]

function fieldValues(column: Item, path: Path): ColumnForm['values'] {
  const within: Path[] = [['constraints', 'enum'], ['categories']]
  return within.flatMap((inner) => {
    const list = at(column, inner)
    const place = [...path, ...inner]
    const isPlain = Array.isArray(list) && list.every((one) => typeof one !== 'object')
    return isPlain ? [{ list, place, path: place }] : []
  })
}
