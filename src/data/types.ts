/** ODCS names of the column types that contracts may use. */
export const LOGICAL_TYPES = ['string', 'integer', 'number', 'boolean', 'date', 'timestamp'] as const
export type LogicalType = (typeof LOGICAL_TYPES)[number]

/** A column as a table stores it: `text` columns come from CSV, where every value is text until proven otherwise. */
export interface StoredColumn {
  name: string
  /** DuckDB's name of the type. */
  type: string
  text: boolean
}

/** The logical type that a DuckDB type is by itself; undefined for nested and binary types. */
export function logicalTypeOf(type: string): LogicalType | undefined {
  if (/^U?(TINY|SMALL|BIG|HUGE)INT$|^U?INTEGER$/.test(type)) return 'integer'
  if (/^(FLOAT|DOUBLE|DECIMAL\(.*\))$/.test(type)) return 'number'
  if (/^(VARCHAR|UUID|ENUM\(.*\))$/.test(type)) return 'string'
  if (type === 'BOOLEAN') return 'boolean'
  if (type === 'DATE') return 'date'
  return type.startsWith('TIMESTAMP') ? 'timestamp' : undefined
}

/** The two questions that a type asks of a column, as SQL. */
export interface StrictCast {
  /** The value in its logical type; NULL where it is missing (NaN counts as missing) or of another type. */
  value: string
  /** True for values that are there and are not of the type. */
  broken: string
  /**
   * Where it is set, `broken` is this and no `value`: whoever has the value already need not cast twice. NULL counts
   * as false.
   */
  given?: string
  /** Where it is set, true where the text is the one that the engine gives the value. */
  printed?: string
  /** Where it is set, `value` in two steps, of which the second needs the engine's own cast, `plain`, only once. */
  steps?: { plain: string; value: (plain: string) => string }
}

const INTEGER = '[+-]?[0-9]+([.]0*)?'
const NUMBER = '[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?'
const DATE = '[0-9]{4}-[0-9]{2}-[0-9]{2}'
/** RFC 3339: no hour 24, which the engine would take for the next day. */
const HOUR = '([01][0-9]|2[0-3])'
const TIME = `${HOUR}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?`
const OFFSET = `(Z|[+-]${HOUR}(:?[0-5][0-9])?)?`
const MIDNIGHT = '([ T]00:00(:00([.]0+)?)?)?'

/**
 * Casts without the conveniences of a SQL cast, which rounds `5.7` to 6, reads `1_000` and `0x10` as numbers, and
 * drops the offset of a timestamp.
 */
export function strictCast(expression: string, stored: StoredColumn, wanted: LogicalType): StrictCast {
  const from = logicalTypeOf(stored.type)
  if (stored.text || (from === 'string' && (wanted === 'date' || wanted === 'timestamp')))
    return textCast(expression, wanted)
  if (from === wanted) return sameType(expression, stored.type, wanted)
  if (from === 'integer' && wanted === 'number') return { value: expression, broken: 'false' }
  if (from === 'date' && wanted === 'timestamp')
    return { value: `CAST(${expression} AS TIMESTAMP)`, broken: 'false' }
  if (from === 'number' && wanted === 'integer') return wholeNumbers(expression, stored.type)
  if (from === 'timestamp' && wanted === 'date')
    return when(`date_trunc('day', ${expression}) = ${expression}`, expression, `CAST(${expression} AS DATE)`)
  return { value: 'NULL', broken: `${expression} IS NOT NULL` }
}

/** Whether values of the stored type can be of the logical type at all. */
export const isCompatible = (stored: StoredColumn, wanted: LogicalType): boolean =>
  strictCast('x', stored, wanted).value !== 'NULL'

/** `value` where `condition` holds; broken where it does not. */
const when = (condition: string, expression: string, value: string): StrictCast => ({
  value: `CASE WHEN ${condition} THEN ${value} END`,
  broken: `${expression} IS NOT NULL AND NOT coalesce(${condition}, false)`,
})

function sameType(expression: string, type: string, wanted: LogicalType): StrictCast {
  if (wanted === 'number' && !type.startsWith('DECIMAL'))
    return {
      value: `CASE WHEN isfinite(${expression}) THEN ${expression} END`,
      broken: `isinf(${expression})`,
    }
  if (wanted === 'timestamp' && type === 'TIMESTAMP WITH TIME ZONE') return instant(expression)
  return { value: expression, broken: 'false' }
}

function wholeNumbers(expression: string, type: string): StrictCast {
  if (type.startsWith('DECIMAL')) return when(`${expression} = trunc(${expression})`, expression, expression)
  return {
    value: `CASE WHEN isfinite(${expression}) AND ${expression} = trunc(${expression}) THEN ${expression} END`,
    broken: `${expression} IS NOT NULL AND NOT isnan(${expression}) AND (isinf(${expression}) OR ${expression} <> trunc(${expression}))`,
  }
}

const instant = (expression: string): StrictCast => ({
  value: `make_timestamp(epoch_us(${expression}))`,
  broken: 'false',
})

const matches = (expression: string, pattern: string): string =>
  `regexp_full_match(${expression}, '${pattern}')`

/**
 * Text of a shape, parsed: broken where it has another shape or does not parse; no characters are no value. Most texts
 * are those that the engine gives their values, which is seen in half the time that the shape takes.
 */
function parsed(text: string, pattern: string, { type, length, parse }: Printed): StrictCast {
  const plain = `TRY_CAST(${text} AS ${type})`
  const isPrinted = (cast: string) =>
    `${length ? `strlen(${text}) = ${length} AND ` : ''}CAST(${cast} AS VARCHAR) = ${text}`
  const valueBy = (cast: string) =>
    `CASE WHEN ${isPrinted(cast)} THEN ${cast} WHEN ${matches(text, pattern)} THEN ${parse ?? plain} END`
  const value = valueBy(plain)
  const given = `${text} <> ''`
  return {
    value,
    given,
    printed: isPrinted(plain),
    broken: `${given} AND (${value}) IS NULL`,
    steps: { plain, value: valueBy },
  }
}

interface Printed {
  /** Of the engine. */
  type: string
  /** Of its plainest texts; of other lengths it also prints infinities, and years that have no four digits. */
  length?: number
  /** Default: the plain cast. */
  parse?: string
}

function textCast(expression: string, wanted: LogicalType): StrictCast {
  switch (wanted) {
    case 'string':
      return { value: expression, broken: 'false' }
    case 'integer':
      return parsed(expression, INTEGER, { type: 'BIGINT' })
    case 'number': {
      const value = `TRY_CAST(${expression} AS DOUBLE)`
      const finite = `${matches(expression, NUMBER)} AND isfinite(${value})`
      const plain = `TRY_CAST(${expression} || 'e0' AS DOUBLE)`
      const valueBy = (cast: string, same: string) =>
        `CASE WHEN ${isPlainNumber(expression, cast)} THEN ${same} WHEN ${finite} THEN ${value} END`
      return {
        value: valueBy(plain, value),
        steps: { plain, value: (cast) => valueBy(cast, cast) },
        given: `${expression} <> '' AND lower(${expression}) <> 'nan'`,
        broken: `${expression} <> '' AND NOT coalesce(${finite}, false) AND lower(${expression}) <> 'nan'`,
      }
    }
    case 'boolean':
      return when(
        `lower(${expression}) IN ('true', 'false')`,
        `nullif(${expression}, '')`,
        `(lower(${expression}) = 'true')`,
      )
    case 'date':
      return parsed(expression, DATE + MIDNIGHT, { type: 'DATE', length: 10 })
    case 'timestamp':
      return parsed(expression, `${DATE}([ T]${TIME}${OFFSET})?`, {
        type: 'TIMESTAMP',
        length: 19,
        parse: textTimestamp(expression),
      })
  }
}

/**
 * Digits with or without a point, seen faster than their shape: the engine takes an exponent behind nothing else, if no
 * blank and no plus stand before it and no underscore within. `cast` is that of the text with an exponent of 0.
 */
const isPlainNumber = (text: string, cast: string): string =>
  `${text} >= '-' AND NOT contains(${text}, '_') AND isfinite(${cast})`

/** A cast to a plain timestamp drops an offset; the one that keeps it takes twice the time, so it waits for one. */
function textTimestamp(text: string): string {
  const zone = `substr(${text}, 11)`
  const hasOffset = `contains(${zone}, '+') OR contains(${zone}, '-') OR suffix(${text}, 'Z')`
  const withOffset = instant(`TRY_CAST(${text} AS TIMESTAMP WITH TIME ZONE)`).value
  return `CASE WHEN ${hasOffset} THEN ${withOffset} ELSE TRY_CAST(${text} AS TIMESTAMP) END`
}

const EXACT_IN_DOUBLE = '9007199254740992'

/**
 * The one text that a value has whatever file holds it, as SQL: 5 for 5.0, an ISO date for a timestamp at midnight,
 * NULL for NaN. Types of the same value in CSV, Parquet and JSON Lines differ; this text does not.
 */
export function canonicalText(expression: string, type: string): string {
  if (type === 'VARCHAR') return expression
  if (type === 'FLOAT' || type === 'DOUBLE') return realText(expression)
  const decimal = /^DECIMAL\((\d+),(\d+)\)$/.exec(type)
  if (decimal) return decimalText(expression, Number(decimal[1]), Number(decimal[2]))
  if (type === 'TIMESTAMP WITH TIME ZONE') return timestampText(instant(expression).value)
  if (type.startsWith('TIMESTAMP')) return timestampText(expression)
  return `CAST(${expression} AS VARCHAR)`
}

const realText = (x: string): string =>
  `CASE WHEN isnan(${x}) THEN NULL WHEN abs(${x}) < ${EXACT_IN_DOUBLE} AND ${x} = trunc(${x}) ` +
  `THEN CAST(CAST(${x} AS BIGINT) AS VARCHAR) ELSE CAST(${x} AS VARCHAR) END`

function decimalText(expression: string, width: number, scale: number): string {
  if (scale === 0) return `CAST(${expression} AS VARCHAR)`
  if (width <= 15) return realText(`CAST(${expression} AS DOUBLE)`)
  return `rtrim(rtrim(CAST(${expression} AS VARCHAR), '0'), '.')`
}

/** As {@link canonicalText} of a value whose `text` is there, and whether it is the one that the engine prints. */
export function knownText(value: string, type: string, text: string, printed: string): string {
  const midnight = type === 'TIMESTAMP' ? ` AND NOT suffix(${text}, '00:00:00')` : ''
  return `CASE WHEN ${printed}${midnight} THEN ${text} ELSE ${canonicalText(value, type)} END`
}

const timestampText = (x: string): string =>
  `CASE WHEN date_trunc('day', ${x}) = ${x} THEN CAST(CAST(${x} AS DATE) AS VARCHAR) ELSE CAST(${x} AS VARCHAR) END`
