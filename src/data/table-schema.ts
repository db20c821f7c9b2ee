import { z } from 'zod'
import { checkStrictly, type ParsedYaml, type Path } from '../config/yaml.ts'
import type { ContractColumn, Terms } from './contract.ts'
import { FIELDS_MATCH } from './fields-match.ts'
import { FORMATS } from './patterns.ts'
import type { Reading } from './reading.ts'
import { Places, type Requirement } from './requirement.ts'
import { type Declared, Rules } from './rules.ts'
import type { LogicalType } from './types.ts'

/** Table Schema 2.0 of the Data Package standard, https://datapackage.org/standard/table-schema/ */

const text = z.string().optional()
const bound = z.union([z.number(), z.string()]).optional()
const length = z.number().int().min(0).optional()
const scalar = z.union([z.string(), z.number(), z.boolean()])
const labelled = z.array(z.union([z.string(), z.strictObject({ value: z.string(), label: z.string() })]))
const names = z.union([z.string(), z.array(z.string()).min(1)])

const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  minLength: length,
  maxLength: length,
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
  pattern: text,
  enum: z.array(scalar).min(1).optional(),
  jsonSchema: z.record(z.string(), z.unknown()).optional(),
})

const TYPES = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
  datetime: 'timestamp',
  time: 'string',
  year: 'integer',
  yearmonth: 'string',
  any: 'string',
  object: null,
  array: null,
  list: null,
  duration: null,
  geopoint: null,
  geojson: null,
} satisfies Record<string, LogicalType | null>
type FieldType = keyof typeof TYPES

const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(Object.keys(TYPES) as [FieldType, ...FieldType[]]).default('any'),
  format: text,
  title: text,
  description: text,
  example: z.unknown().optional(),
  rdfType: text,
  missingValues: labelled.optional(),
  constraints: constraints.optional(),
  trueValues: z.array(z.string()).min(1).optional(),
  falseValues: z.array(z.string()).min(1).optional(),
  decimalChar: z.string().length(1).optional(),
  groupChar: z.string().length(1).optional(),
  bareNumber: z.boolean().optional(),
  categories: z
    .union([z.array(z.strictObject({ value: scalar, label: z.string() })), z.array(scalar)])
    .optional(),
  categoriesOrdered: z.boolean().optional(),
  delimiter: text,
  itemType: text,
})
type Field = z.infer<typeof field>

const tableSchema = z.strictObject({
  $schema: text,
  name: text,
  title: text,
  description: text,
  fields: z.array(field).min(1, 'declares no field'),
  fieldsMatch: z
    .union([
      z.enum(Object.keys(FIELDS_MATCH) as [string]),
      z.array(z.enum(Object.keys(FIELDS_MATCH) as [string])).length(1),
    ])
    .default('exact'),
  missingValues: labelled.default(['']),
  primaryKey: names.optional(),
  uniqueKeys: z.array(z.array(z.string()).min(1)).optional(),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: names,
        reference: z.strictObject({ resource: z.string().default(''), fields: names }),
      }),
    )
    .optional(),
})
type TableSchema = z.infer<typeof tableSchema>

/** Compiles a Table Schema to the terms that an ODCS contract comes to. */
export function parseTableSchema(parsed: ParsedYaml, file: string): Terms {
  const schema = checkStrictly(tableSchema, parsed, file)
  const places = new Places(parsed, file)
  places.refuseDuplicates(
    schema.fields.map(({ name }) => name),
    ['fields'],
  )
  const fields = schema.fields.map((each, i) => ({
    field: each,
    i,
    type: TYPES[each.type] as LogicalType | null,
  }))
  const columns = fields.flatMap(({ field: each, i, type }): ContractColumn[] => {
    if (type === null) {
      places.skip(['fields', i, 'name'], each.name, `values of type ${each.type}`)
      return []
    }
    const position = places.at(['fields', i, 'name'])
    return [
      {
        name: each.name,
        type,
        role: null,
        environments: null,
        classification: null,
        reading: readingOf(each, schema, ['fields', i], places),
        position,
      },
    ]
  })
  const compiler = new Compiler(schema, columns, places)
  return {
    id: schema.name ?? file.replace(/^.*\//, ''),
    version: '1',
    table: schema.name ?? 'data',
    columns,
    untyped: fields
      .filter(({ type }) => type === null)
      .map(({ field: { name }, i }) => ({ name, position: places.at(['fields', i, 'name']) })),
    classified: [],
    dedupe: false,
    match: FIELDS_MATCH[[schema.fieldsMatch].flat()[0]],
    requirements: compiler.requirements(),
    unsupported: places.unsupported,
  }
}

function readingOf(each: Field, schema: TableSchema, path: Path, places: Places): Reading {
  const missing = (each.missingValues ?? schema.missingValues).map((one) =>
    typeof one === 'string' ? one : one.value,
  )
  if (!missing.includes(''))
    places.skip(
      [...path, 'missingValues'],
      each.name,
      'missingValues without "": an empty field is missing here',
    )
  if (each.bareNumber === false) places.skip([...path, 'bareNumber'], each.name, 'bareNumber: false')
  const isTime = each.type === 'date' || each.type === 'datetime'
  // Only text can hold an empty value that is there: `""`.
  const tokens = missing.filter((token) => token !== '' || TYPES[each.type] === 'string')
  return {
    ...(tokens.length > 0 ? { missingValues: tokens } : {}),
    ...(each.type === 'boolean'
      ? {
          trueValues: each.trueValues ?? ['true', 'True', 'TRUE', '1'],
          falseValues: each.falseValues ?? ['false', 'False', 'FALSE', '0'],
        }
      : {}),
    ...(each.decimalChar ? { decimalChar: each.decimalChar } : {}),
    ...(each.groupChar ? { groupChar: each.groupChar } : {}),
    ...(isTime && each.format?.includes('%') ? { format: each.format } : {}),
  }
}

class Compiler {
  private readonly schema: TableSchema
  private readonly columns: Declared[]
  private readonly places: Places
  private readonly rules: Rules

  constructor(schema: TableSchema, columns: Declared[], places: Places) {
    this.schema = schema
    this.columns = columns
    this.places = places
    this.rules = new Rules(columns, places)
  }

  requirements(): Requirement[] {
    const { schema, rules, places } = this
    const keys = (schema.uniqueKeys ?? []).map((key, i) => {
      const at = ['uniqueKeys', i]
      return places.strict(rules.key('unique', this.named(key, at)), at)
    })
    const foreign = (schema.foreignKeys ?? []).map(({ fields, reference }, i) => {
      const at = ['foreignKeys', i]
      const to = {
        table: reference.resource === '' ? null : reference.resource,
        columns: [reference.fields].flat(),
      }
      return places.strict(
        rules.reference(this.named(fields, [...at, 'fields']), to, [...at, 'reference']),
        at,
      )
    })
    return [
      ...schema.fields.flatMap((each, i) => this.field(each, ['fields', i])),
      ...this.primaryKey(),
      ...keys,
      ...foreign,
    ]
  }

  private named(given: string | string[], path: Path): Declared[] {
    return [given]
      .flat()
      .map((name, i) => this.rules.column(name, Array.isArray(given) ? [...path, i] : path))
  }

  private primaryKey(): Requirement[] {
    const { schema, rules, places } = this
    if (schema.primaryKey === undefined) return []
    const path = ['primaryKey']
    const columns = this.named(schema.primaryKey, path)
    return [
      ...columns.map((column) => places.strict(rules.missing('required', column, path), path)),
      places.strict(rules.key('primary-key', columns), path),
    ]
  }

  private field(each: Field, path: Path): Requirement[] {
    const column = this.columns.find(({ name }) => name === each.name)
    if (!column) {
      if (each.constraints)
        this.places.skip([...path, 'constraints'], each.name, `constraints of type ${each.type}`)
      return []
    }
    const { places, rules } = this
    return [
      places.strict(rules.type(column), [...path, 'name']),
      ...this.format(each, column, path),
      ...this.categories(each, column, [...path, 'categories']),
      ...this.constraints(each, column, [...path, 'constraints']),
    ]
  }

  private format(each: Field, column: Declared, path: Path): Requirement[] {
    const { places, rules } = this
    const at = [...path, 'format']
    const shape = (pattern: string) => [
      places.strict({ ...rules.pattern(column, pattern, path), rule: 'format', allowed: each.type }, [
        ...path,
        'type',
      ]),
    ]
    if (each.type === 'time') return shape('^(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?$')
    if (each.type === 'yearmonth') return shape('^-?[0-9]{4}-(?:0[1-9]|1[0-2])$')
    if (each.format === undefined || each.format === 'default') return []
    if (each.type === 'string' && Object.hasOwn(FORMATS, each.format))
      return [places.strict(rules.format(column, each.format, at), at)]
    if (!each.format.includes('%')) places.skip(at, each.name, `format ${each.format}`)
    return []
  }

  private categories({ categories }: Field, column: Declared, path: Path): Requirement[] {
    if (!categories || categories.length === 0) return []
    const values = categories.map((one) => (typeof one === 'object' ? one.value : one))
    return [this.places.strict(this.rules.values(column, values, path), path)]
  }

  private constraints({ constraints: given = {} }: Field, column: Declared, path: Path): Requirement[] {
    const { places, rules } = this
    const { required, unique, minLength, maxLength, pattern, enum: values, jsonSchema, ...bounds } = given
    const isSet = (each: object) => Object.values(each).some((value) => value !== undefined)
    const found: Requirement[] = []
    const add = (rule: Parameters<Places['strict']>[0], key?: string) =>
      found.push(places.strict(rule, key ? [...path, key] : path))
    if (required) add(rules.missing('required', column, path), 'required')
    if (unique) add(rules.key('unique', [column]), 'unique')
    if (isSet({ minLength, maxLength })) add(rules.length(column, { minLength, maxLength }, path))
    if (isSet(bounds)) add(rules.range(column, bounds, path))
    // The whole value has to match, as in XML Schema, whose expressions the standard names.
    if (pattern !== undefined) add(rules.pattern(column, `^(?:${pattern})$`, [...path, 'pattern']), 'pattern')
    if (values) add(rules.values(column, values, [...path, 'enum']), 'enum')
    if (jsonSchema) places.skip([...path, 'jsonSchema'], column.name, 'jsonSchema')
    return found
  }
}
