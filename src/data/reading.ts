import { sqlOneOf, sqlString } from './engine.ts'
import type { LogicalType } from './types.ts'

/** How the text of a column is to be read, where it differs from plain CSV: Table Schema's names and meaning. */
export interface Reading {
  /** Values that stand for a missing one. */
  missingValues?: string[]
  trueValues?: string[]
  falseValues?: string[]
  decimalChar?: string
  groupChar?: string
  /** strptime format of a date or timestamp. */
  format?: string
}

/** SQL of the text that a strict cast reads: `expression` in the form that plain CSV would have. */
export function readText(expression: string, type: LogicalType, reading: Reading): string {
  const { missingValues = [] } = reading
  const text = plainForm(expression, type, reading)
  return missingValues.length === 0
    ? text
    : `CASE WHEN NOT ${sqlOneOf(expression, missingValues.map(sqlString))} THEN ${text} END`
}

function plainForm(expression: string, type: LogicalType, reading: Reading): string {
  if (type === 'boolean') return booleanForm(expression, reading)
  if (type === 'integer' || type === 'number') return numberForm(expression, reading)
  if ((type === 'date' || type === 'timestamp') && reading.format !== undefined)
    // What does not parse stays as it is, with a mark that no cast accepts.
    return `coalesce(CAST(try_strptime(${expression}, ${sqlString(reading.format)}) AS VARCHAR), '? ' || ${expression})`
  return expression
}

function booleanForm(expression: string, { trueValues, falseValues }: Reading): string {
  if (!trueValues && !falseValues) return expression
  const isOneOf = (values: string[]) => sqlOneOf(expression, values.map(sqlString))
  const yes = trueValues ?? ['true', 'True', 'TRUE', '1']
  const no = falseValues ?? ['false', 'False', 'FALSE', '0']
  return `CASE WHEN ${isOneOf(yes)} THEN 'true' WHEN ${isOneOf(no)} THEN 'false' ELSE '? ' || ${expression} END`
}

function numberForm(expression: string, { decimalChar = '.', groupChar }: Reading): string {
  const ungrouped = groupChar ? `replace(${expression}, ${sqlString(groupChar)}, '')` : expression
  if (decimalChar === '.') return ungrouped
  // A point is no decimal sign here, and must not become one.
  return `replace(replace(${ungrouped}, '.', '?'), ${sqlString(decimalChar)}, '.')`
}

/** Java's letters (ODCS) as strptime's. */
const JAVA: [string, string][] = [
  ['yyyy', '%Y'],
  ['uuuu', '%Y'],
  ['yy', '%y'],
  ['MMMM', '%B'],
  ['MMM', '%b'],
  ['MM', '%m'],
  ['M', '%-m'],
  ['dd', '%d'],
  ['d', '%-d'],
  ['HH', '%H'],
  ['hh', '%I'],
  ['mm', '%M'],
  ['ss', '%S'],
  ['SSSSSS', '%f'],
  ['SSS', '%g'],
  ['a', '%p'],
  // Not a reminder: DateTimeFormatter's letters for an offset such as +02:00.
  ['XXX', '%z'],
  ['Z', '%z'],
]

/** The strptime format of a `DateTimeFormatter` pattern; undefined where it has letters that have none. */
export function strptimeOf(java: string): string | undefined {
  let format = ''
  for (let i = 0; i < java.length; ) {
    const quoted = /^'([^']*)'/.exec(java.slice(i))
    const letters = /^([A-Za-z])\1*/.exec(java.slice(i))
    if (quoted) {
      format += (quoted[1] || "'").replaceAll('%', '%%')
      i += quoted[0].length
    } else if (letters) {
      const known = JAVA.find(([name]) => name === letters[0])
      if (!known) return undefined
      format += known[1]
      i += letters[0].length
    } else {
      format += java[i] === '%' ? '%%' : java[i]
      i += 1
    }
  }
  return format
}
