import type { Path } from '../config/yaml.ts'
import { didYouMean } from '../text.ts'
import type { Bounds } from './bounds.ts'
import {
  type CustomProperties,
  type DataContract,
  OPERATORS,
  type Options,
  type Property,
  type Quality,
  type Threshold,
  threshold,
  type Where,
  where,
} from './contract-schema.ts'
import { customRequirement, ENGINE } from './custom-check.ts'
import { freshness } from './freshness.ts'
import { metricRule, queryRule } from './library.ts'
import { FORMATS } from './patterns.ts'
import { referenceOf } from './references.ts'
import type { Places, Requirement } from './requirement.ts'
import { type Declared, Rules } from './rules.ts'
import { requirementOf } from './thresholds.ts'
import { filterOf } from './where.ts'

/** Everything that an ODCS contract asks of its first table; what is not tested goes to `places.unsupported`. */
export function requirementsOf(
  contract: DataContract,
  columns: Declared[],
  file: string,
  places: Places,
): Requirement[] {
  const compiler = new Compiler(contract, columns, file, places)
  return compiler.requirements().filter((requirement) => requirement !== null)
}

type Maybe = Requirement | null

const F32 = 3.4028234663852886e38
/** The values that a format of numbers can hold; null for all that are read. */
const NUMBER_FORMATS: Record<string, Bounds | null> = {
  i8: { minimum: -(2 ** 7), maximum: 2 ** 7 - 1 },
  i16: { minimum: -(2 ** 15), maximum: 2 ** 15 - 1 },
  i32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  i64: null,
  i128: null,
  u8: { minimum: 0, maximum: 2 ** 8 - 1 },
  u16: { minimum: 0, maximum: 2 ** 16 - 1 },
  u32: { minimum: 0, maximum: 2 ** 32 - 1 },
  u64: { minimum: 0 },
  u128: { minimum: 0 },
  f32: { minimum: -F32, maximum: F32 },
  f64: null,
}
const WIDE = ['u64', 'i128', 'u128']

class Compiler {
  private readonly contract: DataContract
  private readonly columns: Declared[]
  private readonly file: string
  private readonly places: Places
  private readonly rules: Rules

  constructor(contract: DataContract, columns: Declared[], file: string, places: Places) {
    this.contract = contract
    this.columns = columns
    this.file = file
    this.places = places
    this.rules = new Rules(columns, places)
  }

  requirements(): Maybe[] {
    const [table, ...others] = this.contract.schema
    const path = ['schema', 0]
    for (const [i, { name }] of others.entries())
      this.places.skip(
        ['schema', i + 1, 'name'],
        null,
        `table ${name}: only the first table of a contract is checked`,
      )
    return [
      ...table.properties.flatMap((property, i) => this.property(property, [...path, 'properties', i])),
      this.primaryKey(),
      ...(table.relationships ?? []).map(({ from, to }, i) => {
        const at = [...path, 'relationships', i]
        const own = referenceOf(from, [...at, 'from'], this.places)
        const columns = own.columns.map((name) => this.rules.column(name, [...at, 'from']))
        return this.relationship(columns, to, at)
      }),
      ...(table.quality ?? []).map((rule, i) => this.quality(rule, [...path, 'quality', i])),
      ...(this.contract.slaProperties ?? []).map((sla, i) =>
        freshness(sla, ['slaProperties', i], table.name, this.rules, this.places),
      ),
    ]
  }

  private property(property: Property, path: Path): Maybe[] {
    const column = this.columns.find(({ name }) => name === property.name)
    if (!column) return this.untyped(property, path)
    const { places, rules } = this
    return [
      places.strict(rules.type(column), [...path, 'logicalType']),
      property.required || property.primaryKey
        ? places.strict(rules.missing('required', column, path), [
            ...path,
            property.required ? 'required' : 'primaryKey',
          ])
        : null,
      property.unique ? places.strict(rules.key('unique', [column]), [...path, 'unique']) : null,
      ...this.options(column, property.logicalTypeOptions ?? {}, [...path, 'logicalTypeOptions']),
      ...(property.relationships ?? []).map(({ to }, i) =>
        this.relationship([column], to, [...path, 'relationships', i]),
      ),
      ...(property.quality ?? []).map((rule, i) => this.quality(rule, [...path, 'quality', i], column)),
    ]
  }

  private untyped(property: Property, path: Path): Maybe[] {
    const { name, logicalType, required, unique, primaryKey, logicalTypeOptions, quality, relationships } =
      property
    const asked = [
      required ? 'required' : '',
      unique ? 'unique' : '',
      primaryKey ? 'primaryKey' : '',
      logicalTypeOptions ? 'logicalTypeOptions' : '',
      quality?.some(({ type }) => type !== 'text') ? 'quality' : '',
      relationships ? 'relationships' : '',
    ].filter(Boolean)
    const type = logicalType
      ? `values of logicalType ${logicalType}`
      : 'values of a column without logicalType'
    this.places.skip([...path, 'name'], name, asked.length > 0 ? `${type}, with ${asked.join(', ')}` : type)
    return []
  }

  private options(column: Declared, options: Options, path: Path): Maybe[] {
    const { places, rules } = this
    const { minLength, maxLength, pattern, format, multipleOf, timezone, defaultTimezone, ...bounds } =
      options
    const isSet = (values: object) => Object.values(values).some((value) => value !== undefined)
    if (timezone !== undefined) places.skip([...path, 'timezone'], column.name, 'timezone')
    if (defaultTimezone !== undefined && !/^(Etc\/)?UTC$/.test(defaultTimezone))
      places.skip(
        [...path, 'defaultTimezone'],
        column.name,
        `defaultTimezone ${defaultTimezone}: times without an offset are read as UTC`,
      )
    return [
      isSet(bounds) ? places.strict(rules.range(column, bounds, path), path) : null,
      isSet({ minLength, maxLength })
        ? places.strict(rules.length(column, { minLength, maxLength }, path), path)
        : null,
      pattern === undefined
        ? null
        : places.strict(rules.pattern(column, pattern, [...path, 'pattern']), [...path, 'pattern']),
      multipleOf === undefined
        ? null
        : places.strict(rules.multiple(column, multipleOf, [...path, 'multipleOf']), [...path, 'multipleOf']),
      format === undefined ? null : this.format(column, format, [...path, 'format']),
    ]
  }

  private format(column: Declared, format: string, path: Path): Maybe {
    const { places, rules } = this
    if (column.type === 'integer' || column.type === 'number') {
      const bounds = NUMBER_FORMATS[format]
      if (bounds === undefined)
        throw places.error(
          path,
          `unknown format "${format}". Known: ${Object.keys(NUMBER_FORMATS).join(', ')}.`,
        )
      if (WIDE.includes(format)) places.skip(path, column.name, `format ${format} beyond 64 bits with a sign`)
      return bounds === null
        ? null
        : places.strict({ ...rules.range(column, bounds, path), rule: 'format', allowed: format }, path)
    }
    // How text is read as a date is settled with the column.
    if (column.type === 'date' || column.type === 'timestamp') return null
    if (column.type !== 'string') throw places.error(path, `a column of ${column.type} has no format`)
    if (!Object.hasOwn(FORMATS, format)) return places.skip(path, column.name, `format ${format}`)
    return places.strict(rules.format(column, format, path), path)
  }

  /** The columns with `primaryKey`, in the order of their positions. */
  private primaryKey(): Maybe {
    const properties = this.contract.schema[0].properties
    const key = properties
      .map(({ name, primaryKey, primaryKeyPosition = -1 }, i) => ({
        name,
        primaryKey,
        position: primaryKeyPosition,
        i,
      }))
      .filter(({ primaryKey }) => primaryKey)
      .sort((a, b) => a.position - b.position)
    if (key.length === 0) return null
    const twice = key.find(({ position }, i) => key.length > 1 && position === key[i + 1]?.position)
    const path = (i: number) => ['schema', 0, 'properties', i]
    if (twice)
      throw this.places.error(
        [...path(twice.i), 'primaryKeyPosition'],
        'the columns of a primary key need a primaryKeyPosition each',
      )
    const columns = key.flatMap(({ name }) => this.columns.find((column) => column.name === name) ?? [])
    return columns.length < key.length
      ? null // An untyped column is counted where it is declared.
      : this.places.strict(this.rules.key('primary-key', columns), [...path(key[0].i), 'primaryKey'])
  }

  private relationship(columns: Declared[], to: string | string[], path: Path): Requirement {
    const at = [...path, 'to']
    const reference = referenceOf(to, at, this.places)
    const [{ name, id }] = this.contract.schema
    const table = reference.table === name || reference.table === id ? null : reference.table
    return this.places.strict(this.rules.reference(columns, { ...reference, table }, at), path)
  }

  /** Null for prose, and for what other engines check. */
  private quality(given: Quality, path: Path, own?: Declared): Maybe {
    const { rules, places, file } = this
    refuseStray(given, path, places)
    if (given.type === 'text') return null
    if (given.type === 'custom') {
      if (given.engine === ENGINE) return customRequirement(given, path, { rules, places, file, own })
      return places.skip(path, own?.name ?? null, `a check of the engine ${given.engine}`)
    }
    const { warn, where } = extensionsOf(given.customProperties, [...path, 'customProperties'], places)
    if (where && given.type === 'sql') throw places.error(where.path, 'belongs into the query')
    const filter = filterOf(where?.value, rules, where?.path ?? path, places)
    const rule =
      given.type === 'sql'
        ? queryRule(given, path, this.contract.schema[0].name, own, places)
        : metricRule(given, path, { rules, places, own, filter })
    const judged = {
      given,
      severity: given.severity,
      ...(warn ? { warn: { given: warn.value, path: warn.path } } : {}),
    }
    return requirementOf(rule, judged, path, places)
  }
}

/** Keys that belong to another type of quality would be read by nobody. */
function refuseStray(given: Quality, path: Path, places: Places): void {
  const belongs: Record<string, Quality['type']> = {
    metric: 'library',
    arguments: 'library',
    query: 'sql',
    engine: 'custom',
    implementation: 'custom',
  }
  for (const [key, type] of Object.entries(belongs))
    if (given[key as keyof Quality] !== undefined && given.type !== type)
      throw places.error([...path, key], `"${key}" belongs to type: ${type}, and this is type: ${given.type}`)
  const needed = { library: 'metric', sql: 'query', custom: 'engine', text: undefined }[given.type]
  if (needed !== undefined && given[needed as keyof Quality] === undefined)
    throw places.error(path, `"${needed}" is missing`)
  const operator = OPERATORS.find((each) => given[each] !== undefined)
  if (operator !== undefined && (given.type === 'custom' || given.type === 'text'))
    throw places.error(
      [...path, operator],
      `"${operator}" does not belong to type: ${given.type}`,
      given.type === 'custom'
        ? 'The standard has thresholds of custom checks in their implementation.'
        : undefined,
    )
}

interface Extensions {
  warn?: { value: Threshold; path: Path }
  where?: { value: Where; path: Path }
}

const EXTENSIONS = { 'mlops.warn': threshold, 'mlops.where': where }

/** `mlops.warn` and `mlops.where`, the second threshold and the filter, for which the standard has no key. */
function extensionsOf(given: CustomProperties, path: Path, places: Places): Extensions {
  const found: Extensions = {}
  for (const [i, { property, value }] of (given ?? []).entries()) {
    if (!property.startsWith('mlops.')) continue
    if (property !== 'mlops.warn' && property !== 'mlops.where')
      throw places.error(
        [...path, i, 'property'],
        `unknown property "${property}".${didYouMean(property, Object.keys(EXTENSIONS)) || ` Known: ${Object.keys(EXTENSIONS).join(', ')}.`}`,
      )
    const parsed = places.inside(EXTENSIONS[property], value, [...path, i, 'value'])
    if (property === 'mlops.warn') found.warn = { value: parsed as Threshold, path: [...path, i, 'value'] }
    else found.where = { value: parsed as Where, path: [...path, i, 'value'] }
  }
  return found
}
