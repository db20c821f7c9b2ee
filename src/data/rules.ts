import type { Path } from '../config/yaml.ts'
import { didYouMean, plain, plural } from '../text.ts'
import type { Filter, Reference, Statistic } from './aggregates.ts'
import { BOUNDS, type Bounds, boundComplaint, boundWords, rangeWords } from './bounds.ts'
import { breaking, type Part } from './breaking.ts'
import type { Comparison, Scalar } from './conditions.ts'
import { FORMATS, patternComplaint } from './patterns.ts'
import type { Places, Rule } from './requirement.ts'
import type { LogicalType } from './types.ts'

/** A declared column. */
export interface Declared {
  name: string
  type: LogicalType
}

/**
 * The rules that contracts of any standard are made of, each checked against the type of its column.
 * Every method throws a UserError at `path` for what the column cannot have.
 */
export class Rules {
  private readonly columns: Map<string, LogicalType>
  private readonly places: Places

  constructor(columns: Declared[], places: Places) {
    this.columns = new Map(columns.map(({ name, type }) => [name, type]))
    this.places = places
  }

  /** The named column. */
  column(name: string, path: Path): Declared {
    const type = this.columns.get(name)
    if (type !== undefined) return { name, type }
    throw this.places.error(
      path,
      `"${name}" is not a column of this contract.${didYouMean(name, this.columns.keys())}`,
    )
  }

  type({ name, type }: Declared): Rule {
    const words = `not of type ${type}`
    return breaking('type', name, type, `rows ${words}`, [[{ test: 'type', column: name, type }, words]])
  }

  missing(
    rule: string,
    { name, type }: Declared,
    path: Path,
    tokens: Scalar[] = [],
    filter: Filter = [],
  ): Rule {
    this.checkValues(tokens, type, path)
    return breaking(
      rule,
      name,
      'no missing value',
      'rows without a value',
      [[{ test: 'missing', column: name, tokens }, 'without a value']],
      filter,
    )
  }

  range({ name, type }: Declared, bounds: Bounds, path: Path, filter: Filter = []): Rule {
    const parts: Part[] = []
    for (const key of BOUNDS) {
      const bound = bounds[key]
      if (bound === undefined) continue
      const complaint = boundComplaint(bound, type)
      if (complaint !== null) throw this.places.error([...path, key], complaint)
      const test = /minimum$/i.test(key) ? 'below' : 'above'
      const orEqual = key.startsWith('exclusive')
      parts.push([
        { test, column: name, bound, orEqual },
        `${orEqual ? 'at or ' : ''}${test} ${boundWords(bound)}`,
      ])
    }
    if (parts.length === 0) throw this.places.error(path, `needs one of ${BOUNDS.join(', ')}`)
    return breaking('range', name, rangeWords(bounds), 'rows out of range', parts, filter)
  }

  length(
    column: Declared,
    { minLength, maxLength }: { minLength?: number; maxLength?: number },
    path: Path,
    filter: Filter = [],
  ): Rule {
    const { name } = this.text(column, 'length', path)
    const parts: Part[] = []
    if (minLength !== undefined)
      parts.push([
        { test: 'shorter', column: name, length: minLength },
        `shorter than ${plural(minLength, 'character')}`,
      ])
    if (maxLength !== undefined)
      parts.push([
        { test: 'longer', column: name, length: maxLength },
        `longer than ${plural(maxLength, 'character')}`,
      ])
    if (parts.length === 0) throw this.places.error(path, 'needs minLength or maxLength')
    return breaking(
      'length',
      name,
      lengthWords(minLength, maxLength),
      'rows of another length',
      parts,
      filter,
    )
  }

  pattern(column: Declared, pattern: string, path: Path, filter: Filter = []): Rule {
    const { name } = this.text(column, 'pattern', path)
    const complaint = patternComplaint(pattern)
    if (complaint)
      throw this.places.error(
        path,
        `the pattern ${pattern} is not supported: ${complaint.reason}${complaint.at > 0 ? ` (character ${complaint.at + 1})` : ''}`,
        PATTERN_HINT,
      )
    return breaking(
      'pattern',
      name,
      pattern,
      `rows not matching ${pattern}`,
      [[{ test: 'no-match', column: name, pattern }, 'not matching the pattern']],
      filter,
    )
  }

  /** @param format A name of {@link FORMATS}. */
  format(column: Declared, format: string, path: Path, filter: Filter = []): Rule {
    const { name } = this.text(column, 'format', path)
    const pattern = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
    if (pattern === undefined)
      throw this.places.error(
        path,
        `unknown format "${format}".${didYouMean(format, Object.keys(FORMATS)) || ` Known: ${Object.keys(FORMATS).join(', ')}.`}`,
      )
    return breaking(
      'format',
      name,
      format,
      `rows not of format ${format}`,
      [[{ test: 'no-match', column: name, pattern }, `not of format ${format}`]],
      filter,
    )
  }

  values({ name, type }: Declared, values: Scalar[], path: Path, filter: Filter = []): Rule {
    this.checkValues(values, type, path)
    return breaking(
      'valid-values',
      name,
      plural(values.length, 'value'),
      `other than ${plural(values.length, 'value')}`,
      [[{ test: 'other-value', column: name, values }, 'with another value']],
      filter,
    )
  }

  multiple({ name, type }: Declared, of: number, path: Path, filter: Filter = []): Rule {
    if (type !== 'integer' && type !== 'number')
      throw this.places.error(path, `a column of ${type} has no multiples`)
    const words = `not divisible by ${plain(of)}`
    return breaking(
      'multiple',
      name,
      `multiples of ${plain(of)}`,
      `rows ${words}`,
      [[{ test: 'not-multiple', column: name, of }, words]],
      filter,
    )
  }

  comparison(
    column: Declared,
    comparison: Comparison,
    other: Declared,
    path: Path,
    filter: Filter = [],
  ): Rule {
    if (KINDS[column.type] !== KINDS[other.type])
      throw this.places.error(path, `a column of ${other.type} cannot be compared with one of ${column.type}`)
    const words = `${column.name} ${comparison} ${other.name}`
    return breaking(
      'comparison',
      column.name,
      words,
      `rows against ${words}`,
      [
        [
          { test: 'breaks-comparison', column: column.name, comparison, other: other.name },
          `against ${words}`,
        ],
      ],
      filter,
    )
  }

  /** Rows that repeat a key; `rule` is `unique`, `primary-key` or `duplicate-values`. */
  key(rule: string, columns: Declared[], filter: Filter = []): Rule {
    return {
      rule,
      column: columns.length === 1 ? columns[0].name : null,
      measure: { of: 'repeated-rows', columns: columns.map(({ name }) => name), filter },
      allowed: columns.length === 1 ? 'no duplicate' : `no duplicate of ${enumeration(columns)}`,
      counted: 'duplicates',
    }
  }

  /** Whether the referring columns can be those of the reference is seen when it is opened. */
  reference(columns: Declared[], reference: Reference, path: Path, filter: Filter = []): Rule {
    if (columns.length !== reference.columns.length)
      throw this.places.error(
        path,
        `refers with ${plural(columns.length, 'column')} to ${plural(reference.columns.length, 'column')}`,
      )
    const target = reference.columns.map((name) => `${reference.table ?? 'the table'}.${name}`).join(', ')
    return {
      rule: 'reference',
      column: columns.length === 1 ? columns[0].name : null,
      measure: { of: 'orphaned-rows', columns: columns.map(({ name }) => name), reference, filter },
      allowed: `a key of ${target}`,
      counted: `rows without their key in ${target}`,
    }
  }

  statistic(
    { name, type }: Declared,
    statistic: Statistic,
    path: Path,
    options: { probability?: number; filter?: Filter } = {},
  ): Rule {
    const { probability, filter = [] } = options
    if (statistic !== 'distinct' && type !== 'integer' && type !== 'number' && type !== 'boolean')
      throw this.places.error(path, `a column of ${type} has no ${statistic}`)
    if ((statistic === 'quantile') !== (probability !== undefined))
      throw this.places.error(path, 'a quantile, and nothing else, needs its probability from 0 to 1')
    return {
      rule: statistic,
      column: name,
      measure: {
        of: 'statistic',
        function: statistic,
        column: name,
        ...(probability === undefined ? {} : { probability }),
        filter,
      },
      allowed: '',
      counted: probability === undefined ? '' : `quantile ${plain(probability)}`,
    }
  }

  age({ name, type }: Declared, path: Path): Rule {
    if (type !== 'date' && type !== 'timestamp')
      throw this.places.error(path, `freshness needs a date or a timestamp, and ${name} is ${type}`)
    return { rule: 'freshness', column: name, measure: { of: 'age', column: name }, allowed: '', counted: '' }
  }

  rows(filter: Filter = []): Rule {
    return { rule: 'row-count', column: null, measure: { of: 'all-rows', filter }, allowed: '', counted: '' }
  }

  growth(): Rule {
    return { rule: 'row-count-change', column: null, measure: { of: 'growth' }, allowed: '', counted: '' }
  }

  private text(column: Declared, what: string, path: Path): Declared {
    if (column.type === 'string') return column
    throw this.places.error(path, `a column of ${column.type} has no ${what}`)
  }

  checkValues(values: Scalar[], type: LogicalType, path: Path): void {
    const wanted =
      type === 'integer' || type === 'number' ? 'number' : type === 'boolean' ? 'boolean' : 'string'
    const isTime = KINDS[type] === 'time'
    const wrong = values.findIndex(
      (value) => typeof value !== wanted || (isTime && Number.isNaN(Date.parse(String(value)))),
    )
    if (wrong >= 0)
      throw this.places.error(
        [...path, wrong],
        `must be a ${wanted}, for the column is ${type}; quote text that looks otherwise`,
      )
  }
}

export const PATTERN_HINT =
  'Patterns are what ECMA-262 and RE2 share: no look-ahead, look-behind or back-references.'

const KINDS: Record<LogicalType, string> = {
  integer: 'number',
  number: 'number',
  date: 'time',
  timestamp: 'time',
  string: 'text',
  boolean: 'boolean',
}

const enumeration = (columns: Declared[]): string => columns.map(({ name }) => name).join(', ')

function lengthWords(minLength: number | undefined, maxLength: number | undefined): string {
  if (minLength === undefined) return `at most ${plural(maxLength as number, 'character')}`
  if (maxLength === undefined) return `at least ${plural(minLength, 'character')}`
  return `${minLength} to ${plural(maxLength, 'character')}`
}
