import type { ContractColumn } from '../contract.ts'
import { sqlOneOf, sqlString } from '../engine.ts'
import { readText } from '../reading.ts'
import { type LogicalType, logicalTypeOf, type StoredColumn, strictCast } from '../types.ts'
import type { Fix } from './fix.ts'

/** One fix of one column, and what the column is afterwards. */
export interface FixStep {
  fix: Fix
  sql(value: string): string
  after: StoredColumn
}

/** The steps that a column takes, in order; none for what cannot be fixed, such as the letters of a number. */
export function fixSteps(column: ContractColumn, stored: StoredColumn): FixStep[] {
  const steps: FixStep[] = []
  let now = stored
  for (const fix of column.fix?.fixes ?? []) {
    const step = stepOf(fix, column, now)
    if (!step) continue
    steps.push({ fix, ...step })
    now = step.after
  }
  return steps
}

type Step = Omit<FixStep, 'fix'>

function stepOf(fix: Fix, column: ContractColumn, stored: StoredColumn): Step | undefined {
  const isText = stored.text || logicalTypeOf(stored.type) === 'string'
  const same = (sql: Step['sql']): Step => ({ sql, after: stored })
  switch (fix) {
    case 'trim':
      return isText ? same((x) => `regexp_replace(${x}, '^[\\s\\pZ]+|[\\s\\pZ]+$', '', 'g')`) : undefined
    case 'lower':
    case 'upper':
      return isText ? same((x) => `${fix}(${x})`) : undefined
    case 'type':
      return isText ? textToType(column, stored) : valueToText(column, stored)
    case 'clip':
      return same((x) => clipped(x, column, stored))
  }
}

/** Only what a strict cast refuses is touched, and only where what is meant leaves no doubt. */
function textToType(column: ContractColumn, stored: StoredColumn): Step | undefined {
  const after = { ...stored, text: stored.text || column.type !== 'string' }
  return {
    sql: (x) => {
      const candidate = meant(x, column.type)
      return candidate === undefined
        ? x
        : `CASE WHEN ${broken(x, column, after)} THEN coalesce(${candidate}, ${x}) ELSE ${x} END`
    },
    after,
  }
}

/** Numbers with a fraction stay as they are: their text is one of many. */
function valueToText({ type }: ContractColumn, stored: StoredColumn): Step | undefined {
  const from = logicalTypeOf(stored.type)
  if (type !== 'string' || !(from === 'integer' || from === 'boolean' || from === 'date')) return undefined
  return { sql: (x) => `CAST(${x} AS VARCHAR)`, after: { ...stored, type: 'VARCHAR' } }
}

const castOf = (x: string, { type, reading }: ContractColumn, stored: StoredColumn) =>
  strictCast(
    stored.text || logicalTypeOf(stored.type) === 'string' ? readText(x, type, reading) : x,
    stored,
    type,
  )

const broken = (x: string, column: ContractColumn, stored: StoredColumn): string =>
  `coalesce(${castOf(x, column, stored).broken}, false)`

const DAY = '[0-9]{4}(/[0-9]{1,2}/|-[0-9]{1,2}-|[.][0-9]{1,2}[.])[0-9]{1,2}|[0-9]{8}'
const DAYS = ['%Y/%m/%d', '%Y-%m-%d', '%Y.%m.%d', '%Y%m%d']
const CLOCK = '[ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2})?'
const CLOCKS = ['%H:%M:%S', '%H:%M']

const YES = ['yes', 'y', 't', 'on', '1', '1.0'].map(sqlString)
const NO = ['no', 'n', 'f', 'off', '0', '0.0'].map(sqlString)

/** SQL of the plain text of a value that is of the type in other words; NULL where it is not. */
function meant(x: string, type: LogicalType): string | undefined {
  const shaped = (pattern: string, sql: string) =>
    `CASE WHEN regexp_full_match(${x}, ${sqlString(pattern)}) THEN ${sql} END`
  switch (type) {
    case 'boolean':
      return (
        `CASE WHEN ${sqlOneOf(`lower(${x})`, YES)} THEN 'true' ` +
        `WHEN ${sqlOneOf(`lower(${x})`, NO)} THEN 'false' END`
      )
    case 'integer': {
      const value = `TRY_CAST(${x} AS DOUBLE)`
      const whole = `CASE WHEN ${value} = trunc(${value}) AND abs(${value}) < 9007199254740992 THEN CAST(CAST(${value} AS BIGINT) AS VARCHAR) END`
      return shaped('[+-]?[0-9]+([.][0-9]*)?[eE][+-]?[0-9]+', whole)
    }
    case 'date':
      return shaped(
        DAY,
        `CAST(CAST(try_strptime(${x}, [${DAYS.map(sqlString).join(', ')}]) AS DATE) AS VARCHAR)`,
      )
    case 'timestamp': {
      const formats = DAYS.flatMap((day) => [
        day,
        ...CLOCKS.flatMap((clock) => [`${day} ${clock}`, `${day}T${clock}`]),
      ])
      return shaped(
        `(${DAY})(${CLOCK})?`,
        `CAST(try_strptime(${x}, [${formats.map(sqlString).join(', ')}]) AS VARCHAR)`,
      )
    }
    default:
      return undefined
  }
}

function clipped(x: string, column: ContractColumn, stored: StoredColumn): string {
  const { value } = castOf(x, column, stored)
  const { minimum, maximum } = column.fix ?? {}
  const bound = (given: number, whole: (value: number) => number): string => {
    const inside = column.type === 'integer' ? whole(given) : given
    if (!stored.text) return `CAST(${inside} AS ${stored.type})`
    return sqlString(String(inside).replace('.', column.reading.decimalChar ?? '.'))
  }
  return [
    'CASE',
    ...(minimum === undefined ? [] : [`WHEN ${value} < ${minimum} THEN ${bound(minimum, Math.ceil)}`]),
    ...(maximum === undefined ? [] : [`WHEN ${value} > ${maximum} THEN ${bound(maximum, Math.floor)}`]),
    `ELSE ${x} END`,
  ].join(' ')
}

/** SQL of the value as a typed file keeps it: text that now stands for another type becomes a value of it. */
export function writtenValue(
  x: string,
  column: ContractColumn | undefined,
  before: StoredColumn,
  after: StoredColumn,
): string {
  return column && after.text && !before.text ? castOf(x, column, after).value : x
}
