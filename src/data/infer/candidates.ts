import type { CategoricalProfile, ColumnProfile, NumericProfile } from '../../evidence/facts.ts'
import { plural } from '../../text.ts'
import { type Engine, sqlIdentifier, sqlString } from '../engine.ts'
import { FORMATS } from '../patterns.ts'
import type { LogicalType } from '../types.ts'

export interface InferredColumn {
  name: string
  /** DuckDB's name of the type. */
  type: string
  logical: LogicalType
}

/** A rule that the learned rows keep, still to be confirmed by those held out. */
export type Candidate = {
  column: string
  words: string /** SQL, true for a row that breaks it. */
  breaks: string
} & (
  | { rule: 'required' }
  | { rule: 'missing'; share: number }
  | { rule: 'unique' }
  | { rule: 'range'; minimum: number; maximum: number }
  | { rule: 'values'; values: string[] }
  | { rule: 'format'; format: string }
)

const MOST_VALID_VALUES = 50
/** Fewer rows without a repeat say little of a key. */
const LEAST_KEYS = 100
/** A column that is mostly missing is missing for a reason; as deequ has it, whose rules these are. */
const MOST_MISSING = 0.8
const LOOKED_FOR = ['uuid', 'email', 'ipv4', 'uri', 'date-time'] as const

/**
 * What each column of `table` could be held to.
 * @param profiles of the rows of `table`, column by column
 * @param keys columns that may be keys: neither label nor time
 * @see https://github.com/awslabs/deequ, suggestions/rules: CompleteIfComplete, RetainCompleteness,
 * UniqueIfApproximatelyUnique, CategoricalRange
 */
export async function candidatesOf(
  engine: Engine,
  table: string,
  columns: InferredColumn[],
  profiles: ColumnProfile[],
  keys: string[],
): Promise<Candidate[]> {
  const texts = columns.filter(({ logical }) => logical === 'string')
  const possibleKeys = columns.filter(
    ({ name, logical }) => keys.includes(name) && (logical === 'string' || logical === 'integer'),
  )
  const found = await look(engine, table, possibleKeys, texts)
  return columns.flatMap((column, i): Candidate[] => {
    const profile = profiles[i]
    const { name } = column
    const identifier = sqlIdentifier(name)
    const missing = missingSql(column)
    const share = profile.rows === 0 ? 1 : profile.nulls / profile.rows
    const values =
      profile.kind === 'categorical' && column.logical === 'string' ? validValues(profile) : undefined
    const range =
      profile.kind === 'numeric' && /integer|number/.test(column.logical) ? outward(profile) : undefined
    const format = values === undefined ? found.formats.get(name) : undefined
    return [
      ...(share === 0 ? [{ column: name, rule: 'required' as const, words: 'no gap', breaks: missing }] : []),
      ...(share > 0 && share <= MOST_MISSING
        ? [
            {
              column: name,
              rule: 'missing' as const,
              share,
              words: `${plural(profile.nulls, 'gap')}`,
              breaks: missing,
            },
          ]
        : []),
      ...(found.keys.has(name)
        ? [{ column: name, rule: 'unique' as const, words: 'no value twice', breaks: '' }]
        : []),
      ...(range
        ? [
            {
              column: name,
              rule: 'range' as const,
              ...range,
              words: 'from the smallest to the largest value, rounded outward,',
              breaks: `${identifier} < ${range.minimum} OR ${identifier} > ${range.maximum}`,
            },
          ]
        : []),
      ...(values
        ? [
            {
              column: name,
              rule: 'values' as const,
              values,
              words: `${plural(values.length, 'value')}, each often`,
              breaks: `${identifier} NOT IN (${values.map(sqlString).join(', ')})`,
            },
          ]
        : []),
      ...(format
        ? [
            {
              column: name,
              rule: 'format' as const,
              format,
              words: `every value is ${format}`,
              breaks: `NOT regexp_matches(${identifier}, ${sqlString(FORMATS[format])})`,
            },
          ]
        : []),
    ]
  })
}

/** NaN is no value, as everywhere in checks. */
const missingSql = ({ name, type }: InferredColumn): string => {
  const identifier = sqlIdentifier(name)
  return /^(FLOAT|DOUBLE)$/.test(type)
    ? `(${identifier} IS NULL OR isnan(${identifier}))`
    : `${identifier} IS NULL`
}

/** One pass for what profiles do not tell: columns without a repeat, and formats that every text has. */
async function look(engine: Engine, table: string, keys: InferredColumn[], texts: InferredColumn[]) {
  const asked = [
    ...keys.map(({ name }, i) => {
      const identifier = sqlIdentifier(name)
      return `count(${identifier}) - count(DISTINCT ${identifier}) AS k${i}, count(${identifier}) AS n${i}`
    }),
    ...texts.flatMap(({ name }, i) =>
      LOOKED_FOR.map(
        (format, j) =>
          `coalesce(bool_and(regexp_matches(${sqlIdentifier(name)}, ${sqlString(FORMATS[format])})), false) AS t${i}_${j}`,
      ),
    ),
  ]
  const [row] = asked.length === 0 ? [{}] : await engine.rows(`SELECT ${asked.join(', ')} FROM ${table}`)
  return {
    keys: new Set(
      keys
        .filter((_, i) => row[`k${i}`] === 0 && (row[`n${i}`] as number) >= LEAST_KEYS)
        .map(({ name }) => name),
    ),
    formats: new Map(
      texts.flatMap(({ name }, i): [string, string][] => {
        const format = LOOKED_FOR.find((_, j) => row[`t${i}_${j}`] === true)
        return format ? [[name, format]] : []
      }),
    ),
  }
}

/** A set of values is worth declaring where every one of them is seen often. */
function validValues({ categories, distinct, rows, nulls }: CategoricalProfile): string[] | undefined {
  if (distinct === 0 || distinct > MOST_VALID_VALUES || distinct * 10 > rows - nulls) return undefined
  return categories.map(({ value }) => value).sort()
}

/** A range with both ends rounded away from its middle, to two digits. */
export function outward({
  min,
  max,
}: Pick<NumericProfile, 'min' | 'max'>): { minimum: number; maximum: number } | undefined {
  if (min === null || max === null) return undefined
  return { minimum: roundTo(min, Math.floor), maximum: roundTo(max, Math.ceil) }
}

function roundTo(value: number, direction: (value: number) => number): number {
  if (value === 0) return 0
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1)
  return Number((direction(value / step) * step).toPrecision(12))
}
