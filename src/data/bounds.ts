import { plain } from '../text.ts'
import type { LogicalType } from './types.ts'

export type Bound = number | string

export interface Bounds {
  minimum?: Bound
  maximum?: Bound
  exclusiveMinimum?: Bound
  exclusiveMaximum?: Bound
}

export const BOUNDS = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'] as const

const DATE = /^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?Z?)?$/

/** What is wrong with a bound of a column of the type; null where nothing is. */
export function boundComplaint(bound: Bound, type: LogicalType): string | null {
  const isNumeric = type === 'integer' || type === 'number'
  const isTime = type === 'date' || type === 'timestamp'
  if (isNumeric && typeof bound === 'number') return null
  if (isTime && typeof bound === 'string' && DATE.test(bound) && !Number.isNaN(Date.parse(bound))) return null
  const wanted = isNumeric ? 'a number' : isTime ? 'a date such as "2001-01-31"' : undefined
  return wanted ? `must be ${wanted} for a column of ${type}` : `a column of ${type} has no range`
}

export const boundWords = (bound: Bound): string => (typeof bound === 'number' ? plain(bound) : bound)

export function rangeWords({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Bounds): string {
  const isPlain = exclusiveMinimum === undefined && exclusiveMaximum === undefined
  if (minimum !== undefined && maximum !== undefined && isPlain)
    return `${boundWords(minimum)} to ${boundWords(maximum)}`
  const word = (bound: Bound | undefined, words: string) =>
    bound === undefined ? [] : [`${words} ${boundWords(bound)}`]
  return [
    ...word(minimum, 'at least'),
    ...word(exclusiveMinimum, 'more than'),
    ...word(maximum, 'at most'),
    ...word(exclusiveMaximum, 'less than'),
  ].join(', ')
}
