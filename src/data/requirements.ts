import type { ParsedYaml, Path, Position } from '../config/yaml.ts'
import { excerpt } from '../config/yaml.ts'
import { UserError } from '../errors.ts'
import type { CheckResult } from '../evidence/validation.ts'
import { didYouMean, plural } from '../text.ts'
import { type Condition, type Limit, limitWords, NONE, number, type Scalar } from './conditions.ts'
import { OPERATORS, type Property, type Quality, type TableSchema } from './contract-schema.ts'

/** What is counted to judge a requirement. */
export type Measure =
  | { of: 'all-rows' }
  | { of: 'breaking-rows'; parts: { condition: Condition; words: string }[] }
  /** Rows that repeat the values of an earlier row in these columns. */
  | { of: 'repeated-rows'; columns: string[] }

/** One requirement of the contract, before anything is known of the data. */
export interface Requirement {
  rule: string
  column: string | null
  severity: CheckResult['severity']
  measure: Measure
  limit: Limit
  /** What is allowed, in words. */
  allowed: string
  position: Position
}

/** Turns the contract's table into the list of everything that it asks of the data. */
export function requirementsOf(table: TableSchema, parsed: ParsedYaml, file: string): Requirement[] {
  const compiler = new Compiler(table, parsed, file)
  const columns = table.properties.flatMap((property, i) => compiler.property(property, i))
  const rules = (table.quality ?? []).map((rule, i) => compiler.quality(rule, ['schema', 0, 'quality', i]))
  return [...columns, ...rules].filter((requirement) => requirement !== null)
}

class Compiler {
  private readonly names: string[]
  private readonly parsed: ParsedYaml
  private readonly file: string

  constructor(table: TableSchema, parsed: ParsedYaml, file: string) {
    this.names = table.properties.map(({ name }) => name)
    this.parsed = parsed
    this.file = file
  }

  property(property: Property, index: number): (Requirement | null)[] {
    const path = ['schema', 0, 'properties', index]
    const { name, logicalType: type } = property
    const breaking = (rule: string, at: Path, allowed: string, ...parts: [Condition, string][]) =>
      this.requirement(rule, name, at, allowed, {
        of: 'breaking-rows',
        parts: parts.map(([condition, words]) => ({ condition, words })),
      })
    return [
      breaking('type', [...path, 'logicalType'], type, [
        { test: 'type', column: name, type },
        `not of type ${type}`,
      ]),
      property.required
        ? breaking('required', [...path, 'required'], 'no missing value', [
            { test: 'missing', column: name, tokens: [] },
            'without a value',
          ])
        : null,
      property.unique
        ? this.requirement('unique', name, [...path, 'unique'], 'no duplicate', {
            of: 'repeated-rows',
            columns: [name],
          })
        : null,
      ...this.options(property, [...path, 'logicalTypeOptions']),
      ...(property.quality ?? []).map((rule, i) => this.quality(rule, [...path, 'quality', i], property)),
    ]
  }

  private options(property: Property, path: Path): Requirement[] {
    return [this.range(property, path), this.length(property, path), this.pattern(property, path)].filter(
      (requirement) => requirement !== null,
    )
  }

  private range({ name, logicalType, logicalTypeOptions = {} }: Property, path: Path): Requirement | null {
    const parts: { condition: Condition; words: string }[] = []
    for (const [key, bound] of Object.entries(logicalTypeOptions)) {
      if (!/^(exclusive)?(minimum|maximum)$/i.test(key)) continue
      this.checkBound(bound as number | string, logicalType, [...path, key])
      const test = /minimum$/i.test(key) ? 'below' : 'above'
      const orEqual = key.startsWith('exclusive')
      const words = `${orEqual ? 'at or ' : ''}${test} ${boundWords(bound as number | string)}`
      parts.push({ condition: { test, column: name, bound: bound as number | string, orEqual }, words })
    }
    if (parts.length === 0) return null
    return this.requirement('range', name, path, rangeWords(logicalTypeOptions), {
      of: 'breaking-rows',
      parts,
    })
  }

  private checkBound(bound: number | string, type: Property['logicalType'], path: Path): void {
    const isNumeric = type === 'integer' || type === 'number'
    const isTime = type === 'date' || type === 'timestamp'
    if (isNumeric && typeof bound === 'number') return
    if (isTime && typeof bound === 'string' && /^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2})?)?$/.test(bound))
      return
    const wanted = isNumeric ? 'a number' : isTime ? 'a date such as "2001-01-31"' : undefined
    throw this.error(
      path,
      wanted ? `must be ${wanted} for a column of ${type}` : `a column of ${type} has no range`,
    )
  }

  private length({ name, logicalType, logicalTypeOptions = {} }: Property, path: Path): Requirement | null {
    const { minLength, maxLength } = logicalTypeOptions
    if (minLength === undefined && maxLength === undefined) return null
    if (logicalType !== 'string') throw this.error(path, `a column of ${logicalType} has no length`)
    const parts: { condition: Condition; words: string }[] = []
    if (minLength !== undefined)
      parts.push({
        condition: { test: 'shorter', column: name, length: minLength },
        words: `shorter than ${plural(minLength, 'character')}`,
      })
    if (maxLength !== undefined)
      parts.push({
        condition: { test: 'longer', column: name, length: maxLength },
        words: `longer than ${plural(maxLength, 'character')}`,
      })
    const allowed =
      minLength === undefined
        ? `at most ${plural(maxLength as number, 'character')}`
        : maxLength === undefined
          ? `at least ${plural(minLength, 'character')}`
          : `${minLength} to ${plural(maxLength, 'character')}`
    return this.requirement('length', name, path, allowed, { of: 'breaking-rows', parts })
  }

  private pattern({ name, logicalType, logicalTypeOptions = {} }: Property, path: Path): Requirement | null {
    const { pattern } = logicalTypeOptions
    if (pattern === undefined) return null
    if (logicalType !== 'string')
      throw this.error([...path, 'pattern'], `a column of ${logicalType} has no pattern`)
    return this.requirement('pattern', name, [...path, 'pattern'], pattern, noMatch(name, pattern))
  }

  /** Null for prose. */
  quality(rule: Quality, path: Path, property?: Property): Requirement | null {
    if (rule.type === 'text') return null
    if (rule.metric === undefined) throw this.error(path, '"metric" is missing')
    const limit = this.limit(rule, path)
    const { name, measure, allowed } = this.measure(rule, path, property)
    const words = rule.metric === 'rowCount' ? limitWords(limit) : `${allowed}: ${limitWords(limit)}`
    return {
      ...this.requirement(name, property?.name ?? null, path, words, measure, limit),
      severity: rule.severity,
    }
  }

  private limit(rule: Quality, path: Path): Limit {
    const given = OPERATORS.filter((operator) => rule[operator] !== undefined)
    if (given.length !== 1)
      throw this.error(path, `needs exactly one of ${OPERATORS.join(', ')}; it has ${given.length}`)
    if (rule.metric === 'rowCount' && rule.unit === 'percent')
      throw this.error([...path, 'unit'], 'a row count has no percent')
    return { operator: given[0], value: rule[given[0]] as Limit['value'], unit: rule.unit }
  }

  private measure(
    rule: Quality,
    path: Path,
    property?: Property,
  ): { name: string; measure: Measure; allowed: string } {
    if (rule.metric === 'rowCount') {
      if (property) throw this.error(path, 'rowCount belongs to the table, not to a column')
      return { name: 'row-count', measure: { of: 'all-rows' }, allowed: '' }
    }
    if (rule.metric === 'duplicateValues')
      return {
        name: 'duplicate-values',
        measure: { of: 'repeated-rows', columns: this.keyColumns(rule, path, property) },
        allowed: 'duplicates',
      }
    if (!property) throw this.error(path, `${rule.metric} belongs to a column, not to the table`)
    return this.columnMeasure(rule, path, property)
  }

  private columnMeasure(
    { metric, arguments: given = {} }: Quality,
    path: Path,
    { name, logicalType }: Property,
  ) {
    if (metric !== 'invalidValues') {
      const tokens =
        metric === 'missingValues' ? (given.missingValues ?? []).filter((token) => token !== null) : []
      this.checkValues(tokens, logicalType, [...path, 'arguments', 'missingValues'])
      const condition: Condition = { test: 'missing', column: name, tokens }
      const parts = [{ condition, words: 'without a value' }]
      return {
        name: metric === 'nullValues' ? 'null-values' : 'missing-values',
        measure: { of: 'breaking-rows' as const, parts },
        allowed: 'rows without a value',
      }
    }
    if (given.validValues) {
      this.checkValues(given.validValues, logicalType, [...path, 'arguments', 'validValues'])
      const condition: Condition = { test: 'other-value', column: name, values: given.validValues }
      return {
        name: 'valid-values',
        measure: { of: 'breaking-rows' as const, parts: [{ condition, words: 'with another value' }] },
        allowed: `other than ${plural(given.validValues.length, 'value')}`,
      }
    }
    if (given.pattern === undefined) throw this.error(path, 'invalidValues needs validValues or pattern')
    if (logicalType !== 'string') throw this.error(path, `a column of ${logicalType} has no pattern`)
    return {
      name: 'pattern',
      measure: noMatch(name, given.pattern),
      allowed: `not matching ${given.pattern}`,
    }
  }

  private keyColumns({ arguments: given }: Quality, path: Path, property?: Property): string[] {
    const columns = given?.properties ?? (property ? [property.name] : [])
    if (columns.length === 0) throw this.error(path, 'duplicateValues of a table needs arguments.properties')
    const unknown = columns.findIndex((column) => !this.names.includes(column))
    if (unknown >= 0)
      throw this.error(
        [...path, 'arguments', 'properties', unknown],
        `"${columns[unknown]}" is not a column of this contract.${didYouMean(columns[unknown], this.names)}`,
      )
    return columns
  }

  private checkValues(values: Scalar[], type: Property['logicalType'], path: Path): void {
    const wanted =
      type === 'integer' || type === 'number' ? 'number' : type === 'boolean' ? 'boolean' : 'string'
    const wrong = values.findIndex((value) => typeof value !== wanted)
    if (wrong >= 0)
      throw this.error(
        [...path, wrong],
        `must be a ${wanted}, for the column is ${type}; quote text that looks otherwise`,
      )
  }

  private requirement(
    rule: string,
    column: string | null,
    path: Path,
    allowed: string,
    measure: Measure,
    limit: Limit = NONE,
  ): Requirement {
    return { rule, column, severity: 'error', measure, limit, allowed, position: this.parsed.locate(path) }
  }

  private error(path: Path, message: string): UserError {
    const position = this.parsed.locate(path)
    return new UserError(message, {
      location: { file: this.file, ...position },
      excerpt: excerpt(this.parsed.text, position),
    })
  }
}

const noMatch = (column: string, pattern: string): Measure => ({
  of: 'breaking-rows',
  parts: [{ condition: { test: 'no-match', column, pattern }, words: 'not matching the pattern' }],
})

const boundWords = (bound: number | string): string => (typeof bound === 'number' ? number(bound) : bound)

function rangeWords(options: NonNullable<Property['logicalTypeOptions']>): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = options
  if (
    minimum !== undefined &&
    maximum !== undefined &&
    exclusiveMinimum === undefined &&
    exclusiveMaximum === undefined
  )
    return `${boundWords(minimum)} to ${boundWords(maximum)}`
  return [
    minimum === undefined ? '' : `at least ${boundWords(minimum)}`,
    exclusiveMinimum === undefined ? '' : `more than ${boundWords(exclusiveMinimum)}`,
    maximum === undefined ? '' : `at most ${boundWords(maximum)}`,
    exclusiveMaximum === undefined ? '' : `less than ${boundWords(exclusiveMaximum)}`,
  ]
    .filter(Boolean)
    .join(', ')
}
