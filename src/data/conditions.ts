import type { Operator } from './contract-schema.ts'
import { sqlString } from './engine.ts'
import type { LogicalType, StrictCast } from './types.ts'

export type Scalar = string | number | boolean

/** What makes a row break a requirement. Values that are missing or of another type break only those two tests. */
export type Condition =
  | { test: 'missing'; column: string; tokens: Scalar[] }
  | { test: 'type'; column: string; type: LogicalType }
  | { test: 'below' | 'above'; column: string; bound: number | string; orEqual: boolean }
  | { test: 'shorter' | 'longer'; column: string; length: number }
  | { test: 'other-value'; column: string; values: Scalar[] }
  | { test: 'no-match'; column: string; pattern: string }

/** How many of what are allowed. */
export interface Limit {
  operator: Operator
  value: number | [number, number]
  unit: 'rows' | 'percent'
}

export const NONE: Limit = { operator: 'mustBe', value: 0, unit: 'rows' }

/** A column as SQL: the strict cast to its declared type, and that type. */
export interface ColumnAccess extends StrictCast {
  type: LogicalType
}

/** SQL that is true for the rows which break a requirement and never NULL. */
export function conditionSql(condition: Condition, access: ColumnAccess): string {
  const { value, broken } = access
  switch (condition.test) {
    case 'missing': {
      const absent = `(${value} IS NULL AND NOT coalesce(${broken}, false))`
      return condition.tokens.length === 0
        ? absent
        : `(${absent} OR coalesce(${value} IN (${literals(condition.tokens, access.type)}), false))`
    }
    case 'type':
      return `coalesce(${broken}, false)`
    case 'below':
    case 'above': {
      const sign = condition.test === 'below' ? '<' : '>'
      return `coalesce(${value} ${sign}${condition.orEqual ? '=' : ''} ${literal(condition.bound, access.type)}, false)`
    }
    case 'shorter':
      return `coalesce(length(${value}) < ${condition.length}, false)`
    case 'longer':
      return `coalesce(length(${value}) > ${condition.length}, false)`
    case 'other-value':
      return `coalesce(${value} NOT IN (${literals(condition.values, access.type)}), false)`
    case 'no-match':
      return `coalesce(NOT regexp_matches(${value}, ${sqlString(condition.pattern)}), false)`
  }
}

const literals = (values: Scalar[], type: LogicalType): string =>
  values.map((value) => literal(value, type)).join(', ')

function literal(value: Scalar, type: LogicalType): string {
  if (type === 'date' || type === 'timestamp') return `TIMESTAMP ${sqlString(String(value))}`
  return type === 'string' ? sqlString(String(value)) : String(value)
}

/** Whether `measured` (rows, or percent of rows) is allowed. Between excludes both ends, as the standard says. */
export function isAllowed({ operator, value }: Limit, measured: number): boolean {
  const [low, high] = typeof value === 'number' ? [value, value] : value
  switch (operator) {
    case 'mustBe':
      return measured === low
    case 'mustNotBe':
      return measured !== low
    case 'mustBeGreaterThan':
      return measured > low
    case 'mustBeGreaterOrEqualTo':
      return measured >= low
    case 'mustBeLessThan':
      return measured < low
    case 'mustBeLessOrEqualTo':
      return measured <= low
    case 'mustBeBetween':
      return measured > low && measured < high
    case 'mustNotBeBetween':
      return measured <= low || measured >= high
  }
}

/** `1,234.5` with a real minus sign. */
export const number = (value: number): string =>
  value.toLocaleString('en-US', { maximumSignificantDigits: 12 }).replace('-', '−')

/** `none`, `at most 5 rows`, `less than 1 % of rows`. */
export function limitWords({ operator, value, unit }: Limit): string {
  const [low, high] = (typeof value === 'number' ? [value, value] : value).map(number)
  const noun = unit === 'percent' ? ' % of rows' : operator === 'mustBe' && value === 1 ? ' row' : ' rows'
  switch (operator) {
    case 'mustBe':
      return value === 0 ? 'none' : `exactly ${low}${noun}`
    case 'mustNotBe':
      return `not ${low}${noun}`
    case 'mustBeGreaterThan':
      return `more than ${low}${noun}`
    case 'mustBeGreaterOrEqualTo':
      return `at least ${low}${noun}`
    case 'mustBeLessThan':
      return `fewer than ${low}${noun}`.replace('fewer', unit === 'percent' ? 'less' : 'fewer')
    case 'mustBeLessOrEqualTo':
      return `at most ${low}${noun}`
    case 'mustBeBetween':
      return `more than ${low} and fewer than ${high}${noun}`
    case 'mustNotBeBetween':
      return `at most ${low} or at least ${high}${noun}`
  }
}
