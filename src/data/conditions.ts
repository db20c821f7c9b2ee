import { plain } from '../text.ts'
import type { Operator } from './contract-schema.ts'
import type { LogicalType } from './types.ts'

export type Scalar = string | number | boolean

export const COMPARISONS = ['<', '<=', '=', '!=', '>', '>='] as const
export type Comparison = (typeof COMPARISONS)[number]

/**
 * A question to one row; plain data without a dialect. Values that are missing or of another type answer only
 * `missing` and `type` with yes.
 */
export type Condition =
  | { test: 'missing'; column: string; tokens: Scalar[] }
  | { test: 'type'; column: string; type: LogicalType }
  | { test: 'below' | 'above'; column: string; bound: number | string; orEqual: boolean }
  | { test: 'shorter' | 'longer'; column: string; length: number }
  | { test: 'one-of' | 'other-value'; column: string; values: Scalar[] }
  | { test: 'match' | 'no-match'; column: string; pattern: string }
  | { test: 'not-multiple'; column: string; of: number }
  /** `column comparison other` does not hold, though both have values. */
  | { test: 'breaks-comparison'; column: string; comparison: Comparison; other: string }

/** The columns that a condition reads. */
export const conditionColumns = (condition: Condition): string[] =>
  condition.test === 'breaks-comparison' ? [condition.column, condition.other] : [condition.column]

/** How many of what are allowed; `value` is for figures that count no rows, such as a mean. */
export interface Limit {
  operator: Operator
  value: number | [number, number]
  unit: 'rows' | 'percent' | 'value'
}

export const NONE: Limit = { operator: 'mustBe', value: 0, unit: 'rows' }

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

/** `none`, `at most 5 rows`, `less than 1 % of rows`. */
export function limitWords({ operator, value, unit }: Limit): string {
  const [low, high] = (typeof value === 'number' ? [value, value] : value).map(plain)
  if (unit === 'value') return valueWords(operator, low, high)
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

/** `0.5`, `more than 0.5`, `between 1 and 2, both excluded`. */
function valueWords(operator: Operator, low: string, high: string): string {
  switch (operator) {
    case 'mustBe':
      return low
    case 'mustNotBe':
      return `not ${low}`
    case 'mustBeGreaterThan':
      return `more than ${low}`
    case 'mustBeGreaterOrEqualTo':
      return `at least ${low}`
    case 'mustBeLessThan':
      return `less than ${low}`
    case 'mustBeLessOrEqualTo':
      return `at most ${low}`
    case 'mustBeBetween':
      return `between ${low} and ${high}, both excluded`
    case 'mustNotBeBetween':
      return `at most ${low} or at least ${high}`
  }
}
