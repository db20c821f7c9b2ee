import { sqlIdentifier } from '../data/engine.ts'
import { type StoredColumn, strictCast } from '../data/types.ts'
import { UserError } from '../errors.ts'

/** How one column of the data becomes numbers or text for an input, as SQL. */
export interface Cell {
  /** A number without nulls (NaN where a float may be missing; BIGINT for 64-bit integers), or VARCHAR. */
  value: string
  /** True where the value is missing and the input cannot say so. */
  missing: string
  /** True where there is a value that the input cannot hold. */
  broken: string
}

const INTEGER_TYPES: Record<string, string> = {
  int64: 'BIGINT',
  int32: 'INTEGER',
  int16: 'SMALLINT',
  int8: 'TINYINT',
  uint32: 'UINTEGER',
  uint16: 'USMALLINT',
  uint8: 'UTINYINT',
}
/** Beyond it neighbouring integers are the same double. */
const EXACT = Number.MAX_SAFE_INTEGER
const FLOATS = ['float', 'double', 'float16']
const NESTED = /\[\d*\]$|^(STRUCT|MAP|UNION|LIST|BLOB|BIT)/

/**
 * The SQL of a cell. Nothing is rounded or cut: `5.7` is no integer, and an integer beyond 2⁵³ would lose digits.
 *
 * @param type ONNX element type of the input
 * @throws UserError where no value of the column's type can fill such an input
 */
export function cell(column: StoredColumn, type: string, model: string, file: string): Cell {
  const name = sqlIdentifier(column.name)
  if (NESTED.test(column.type)) throw mismatch(column, type, model, file)
  if (type === 'string') return textCell(name, column, model, file)
  if (type === 'bool') return booleanCell(name)
  const wanted = FLOATS.includes(type) ? 'number' : 'integer'
  const { value, broken } = numericCast(name, column, wanted)
  if (value === 'NULL') throw mismatch(column, type, model, file)
  if (wanted === 'number') {
    const stored = column.type === 'FLOAT' ? 'FLOAT' : 'DOUBLE'
    return { value: `coalesce(CAST(${value} AS ${stored}), 'NaN'::${stored})`, missing: 'false', broken }
  }
  const exact = `TRY_CAST(${value} AS ${INTEGER_TYPES[type]})`
  return {
    value: `coalesce(${exact}, 0)::${INTEGER_TYPES[type]}`,
    missing: `${value} IS NULL`,
    broken: `${broken} OR (${value} IS NOT NULL AND (${exact} IS NULL OR ${exact} NOT BETWEEN -${EXACT} AND ${EXACT}))`,
  }
}

function booleanCell(name: string): Cell {
  const text = `lower(CAST(${name} AS VARCHAR))`
  const value = `CASE WHEN ${text} IN ('true', '1') THEN 1.0 WHEN ${text} IN ('false', '0') THEN 0.0 END`
  return {
    value: `coalesce(CAST(${value} AS UTINYINT), 0)::UTINYINT`,
    missing: `${name} IS NULL`,
    broken: `${name} IS NOT NULL AND ${value} IS NULL`,
  }
}

function numericCast(name: string, column: StoredColumn, wanted: 'number' | 'integer') {
  if (column.type === 'BOOLEAN') return { value: `CAST(${name} AS TINYINT)`, broken: 'false' }
  // JSON is the type of a column in JSON Lines that holds nothing but null.
  if (column.type === 'JSON')
    return strictCast(`CAST(${name} AS VARCHAR)`, { ...column, type: 'VARCHAR', text: true }, wanted)
  return strictCast(name, column, wanted)
}

function textCell(name: string, column: StoredColumn, model: string, file: string): Cell {
  // Their text depends on who writes it: 1, 1.0, True.
  if (/^(BOOLEAN|FLOAT|DOUBLE|DECIMAL)/.test(column.type) && !column.text)
    throw mismatch(column, 'string', model, file)
  return { value: `coalesce(CAST(${name} AS VARCHAR), '')`, missing: 'false', broken: 'false' }
}

function mismatch(column: StoredColumn, type: string, model: string, file: string): UserError {
  return new UserError(`column "${column.name}" is ${column.type}; ${model} takes ${type}`, {
    location: { file },
    hint: 'Score data with the types that the model was trained on, or export the model for these types.',
  })
}
