import type { CheckResult } from '../../evidence/check-result.ts'
import type { SplitFile } from '../checks.ts'
import { type Contract, type ContractColumn, isClassified } from '../contract.ts'
import { openStored } from '../dataset.ts'
import { type Engine, sqlIdentifier, sqlString } from '../engine.ts'
import { FORMATS } from '../patterns.ts'
import { readText } from '../reading.ts'
import { LOGICAL_TYPES, type LogicalType, logicalTypeOf, type StoredColumn, strictCast } from '../types.ts'

/** What the values of a column are, whatever the contract says of them; over all splits. */
export interface Observed {
  /** Types that every value has. */
  types: LogicalType[]
  /** Whether every value is a date of ISO 8601, which the contract's format of dates is not. */
  isoDate: boolean
  /** Of text in characters; null where there is no value, and for classified columns. */
  length: { least: number; most: number } | null
  /** Formats of text that every value has, the commonest first. */
  formats: string[]
}

/** Rules whose profile does not say what would let the data through. */
const LOOKED_AT = ['type', 'length', 'format']

const TYPES = LOGICAL_TYPES.filter((type) => type !== 'string')
const KNOWN = [...new Set(['uuid', 'email', 'ipv4', 'uri', 'date-time', ...Object.keys(FORMATS)])]

/** Looks once more at the columns whose type, length or format is broken. */
export async function observe(
  engine: Engine,
  { columns }: Contract,
  splits: Record<string, SplitFile>,
  broken: CheckResult[],
): Promise<Map<string, Observed>> {
  const wanted = columns.filter(({ name }) =>
    broken.some(({ rule, column }) => column === name && LOOKED_AT.includes(rule)),
  )
  const found = new Map<string, Observed>()
  if (wanted.length === 0) return found
  for (const { path, shownPath, csv } of Object.values(splits)) {
    const table = await openStored(engine, path, shownPath, csv)
    const present = wanted.flatMap((column) => {
      const stored = table.storedColumns.find(({ name }) => name === column.name)
      return stored ? [{ column, stored }] : []
    })
    if (present.length === 0) continue
    const asked = present.flatMap(({ column, stored }, i) => questions(column, stored, i))
    const [row] = await engine.rows(`SELECT ${asked.join(', ')} FROM ${table.stored}`)
    for (const [i, { column }] of present.entries())
      found.set(column.name, together(found.get(column.name), answered(column, row, i)))
  }
  return found
}

/** Aggregates over the column, with the number of the column in their names. */
function questions({ name, reading, type }: ContractColumn, stored: StoredColumn, i: number): string[] {
  const column = sqlIdentifier(name)
  const isText = stored.text || logicalTypeOf(stored.type) === 'string'
  const read = (wanted: LogicalType, as = reading) => (isText ? readText(column, wanted, as) : column)
  const fits = (wanted: LogicalType, as = reading) => {
    const { broken } = strictCast(read(wanted, as), stored, wanted)
    return `NOT coalesce(bool_or(${broken}), false)`
  }
  const iso = type === 'date' && reading.format !== undefined
  return [
    ...TYPES.map((wanted, t) => `${fits(wanted)} AS t${i}_${t}`),
    `${iso ? fits('date', { ...reading, format: undefined }) : 'false'} AS i${i}`,
    ...(isText
      ? [
          `min(length(${read('string')})) AS l${i}`,
          `max(length(${read('string')})) AS m${i}`,
          ...KNOWN.map(
            (format, f) =>
              `coalesce(bool_and(regexp_matches(${read('string')}, ${sqlString(FORMATS[format])})), false) AS f${i}_${f}`,
          ),
        ]
      : []),
  ]
}

function answered(column: ContractColumn, row: Record<string, unknown>, i: number): Observed {
  const [least, most] = [row[`l${i}`], row[`m${i}`]]
  return {
    types: TYPES.filter((_, t) => row[`t${i}_${t}`] === true),
    isoDate: row[`i${i}`] === true,
    length:
      isClassified(column) || least === undefined || least === null
        ? null
        : { least: Number(least), most: Number(most) },
    formats: KNOWN.filter((_, f) => row[`f${i}_${f}`] === true),
  }
}

function together(before: Observed | undefined, now: Observed): Observed {
  if (before === undefined) return now
  const [a, b] = [before.length, now.length]
  return {
    types: before.types.filter((type) => now.types.includes(type)),
    isoDate: before.isoDate && now.isoDate,
    length: a && b ? { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) } : (a ?? b),
    formats: before.formats.filter((format) => now.formats.includes(format)),
  }
}
