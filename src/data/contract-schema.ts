import { z } from 'zod'
import { SEVERITIES } from '../evidence/check-result.ts'
import { COMPARISONS } from './conditions.ts'

/**
 * The profile of the Open Data Contract Standard 3.1 that is checked here. Keys of the standard that only describe
 * are allowed and left alone; those that ask for a check which is not made here are counted and shown; any other key
 * is refused.
 */

const stableId = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/, 'may hold letters, digits, _ and -')
  .optional()
const text = z.string().optional()
const tags = z.array(z.string()).optional()
const records = z.array(z.record(z.string(), z.unknown())).optional()

const customProperty = z.strictObject({
  id: stableId,
  property: z.string(),
  value: z.unknown(),
  description: text,
})
const customProperties = z.array(customProperty).optional()
export type CustomProperties = z.infer<typeof customProperties>

export const ROLES = ['feature', 'label', 'time', 'id', 'group', 'weight', 'split'] as const
export type Role = (typeof ROLES)[number]

const METRICS = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount'] as const

const range = z.tuple([z.number(), z.number()]).refine(([low, high]) => low < high, 'must be [low, high]')

/** A query may give a boolean; true is 1. */
const figure = z.union([z.number(), z.boolean().transform(Number)])

const operators = {
  mustBe: figure.optional(),
  mustNotBe: figure.optional(),
  mustBeGreaterThan: z.number().optional(),
  mustBeGreaterOrEqualTo: z.number().optional(),
  mustBeLessThan: z.number().optional(),
  mustBeLessOrEqualTo: z.number().optional(),
  mustBeBetween: range.optional(),
  mustNotBeBetween: range.optional(),
}
export type Operator = keyof typeof operators
export const OPERATORS = Object.keys(operators) as Operator[]

const unit = z.enum(['rows', 'percent'])

/** A threshold: exactly one operator. */
export const threshold = z.strictObject({ ...operators, unit: unit.optional() })
export type Threshold = z.infer<typeof threshold>

const scalar = z.union([z.string(), z.number(), z.boolean()])

const DIMENSIONS = [
  'accuracy',
  'completeness',
  'conformity',
  'consistency',
  'coverage',
  'timeliness',
  'uniqueness',
] as const

const quality = z.strictObject({
  id: stableId,
  name: text,
  description: text,
  dimension: z.enum(DIMENSIONS).optional(),
  businessImpact: text,
  method: text,
  scheduler: text,
  schedule: text,
  tags,
  authoritativeDefinitions: records,
  /** `text` is prose for people. */
  type: z.enum(['library', 'text', 'sql', 'custom']).default('library'),
  metric: z.enum(METRICS).optional(),
  arguments: z
    .strictObject({
      validValues: z.array(scalar).min(1).optional(),
      pattern: text,
      missingValues: z.array(scalar.nullable()).min(1).optional(),
      properties: z.array(z.string()).min(1).optional(),
    })
    .optional(),
  query: z.string().min(1).optional(),
  engine: text,
  implementation: z.unknown().optional(),
  ...operators,
  unit: unit.optional(),
  severity: z.enum(SEVERITIES).default('error'),
  customProperties,
})
export type Quality = z.infer<typeof quality>

const bound = z.union([z.number(), z.string()]).optional()
const bounds = {
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
}
const length = z.number().int().min(0).optional()
const lengths = { minLength: length, maxLength: length }

const logicalTypeOptions = z.strictObject({
  ...bounds,
  ...lengths,
  pattern: text,
  format: text,
  multipleOf: z.number().positive().optional(),
  timezone: z.boolean().optional(),
  defaultTimezone: text,
})
export type Options = z.infer<typeof logicalTypeOptions>

/** The standard's types; those that `LOGICAL_TYPES` lacks are counted as not checked. */
const STANDARD_TYPES = [
  'string',
  'date',
  'timestamp',
  'time',
  'number',
  'integer',
  'object',
  'array',
  'boolean',
] as const

const target = z.union([z.string(), z.array(z.string()).min(1)])
const relationship = { type: z.literal('foreignKey').optional(), to: target, customProperties }

const element = {
  id: stableId,
  physicalName: text,
  physicalType: text,
  businessName: text,
  description: text,
  tags,
  authoritativeDefinitions: records,
  quality: z.array(quality).optional(),
  customProperties,
}

const property = z.strictObject({
  ...element,
  name: z.string().min(1),
  logicalType: z.enum(STANDARD_TYPES).optional(),
  logicalTypeOptions: logicalTypeOptions.optional(),
  primaryKey: z.boolean().default(false),
  primaryKeyPosition: z.number().int().optional(),
  required: z.boolean().default(false),
  unique: z.boolean().default(false),
  partitioned: z.boolean().optional(),
  partitionKeyPosition: z.number().int().optional(),
  classification: text,
  encryptedName: text,
  transformSourceObjects: tags,
  transformLogic: text,
  transformDescription: text,
  criticalDataElement: z.boolean().optional(),
  examples: z.array(z.unknown()).optional(),
  relationships: z.array(z.strictObject(relationship)).optional(),
})
export type Property = z.infer<typeof property>

const table = z.strictObject({
  ...element,
  name: z.string().min(1),
  logicalType: z.literal('object').optional(),
  dataGranularityDescription: text,
  properties: z.array(property).min(1, 'declares no column'),
  relationships: z.array(z.strictObject({ ...relationship, from: target })).optional(),
})
export type TableSchema = z.infer<typeof table>

const slaProperty = z.strictObject({
  id: stableId,
  property: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  valueExt: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  unit: text,
  element: text,
  driver: text,
  description: text,
  scheduler: text,
  schedule: text,
})
export type SlaProperty = z.infer<typeof slaProperty>

const object = z.record(z.string(), z.unknown()).optional()

export const dataContract = z.strictObject({
  apiVersion: z.literal('v3.1.0'),
  kind: z.literal('DataContract'),
  id: z.string().min(1),
  version: z.string().min(1),
  status: z.string(),
  name: text,
  tenant: text,
  domain: text,
  dataProduct: text,
  description: object,
  tags,
  servers: records,
  team: z.union([z.record(z.string(), z.unknown()), z.array(z.record(z.string(), z.unknown()))]).optional(),
  roles: records,
  support: records,
  price: object,
  authoritativeDefinitions: records,
  slaDefaultElement: text,
  slaProperties: z.array(slaProperty).optional(),
  customProperties,
  contractCreatedTs: text,
  schema: z.array(table).min(1, 'describes no table'),
})
export type DataContract = z.infer<typeof dataContract>

/** A condition of `where` on one column: a value, a list of values, null for missing, or bounds. */
const predicate = z.union([
  scalar,
  z.null(),
  z.array(scalar).min(1),
  z.strictObject({
    ...bounds,
    values: z.array(scalar).min(1).optional(),
    pattern: text,
    missing: z.boolean().optional(),
  }),
])
export const where = z.record(z.string(), predicate)
export type Where = z.infer<typeof where>

const common = {
  column: text,
  where: where.optional(),
  ...operators,
  unit: unit.optional(),
  warn: threshold.optional(),
}

const columns = z.array(z.string()).min(1).optional()

/** What `implementation` may hold where the engine is `mlops-actions`, by the name of its `check`. */
export const CUSTOM_CHECKS = {
  type: z.strictObject({ check: z.literal('type'), ...common }),
  required: z.strictObject({
    check: z.literal('required'),
    ...common,
    missingValues: z.array(scalar).min(1).optional(),
  }),
  range: z.strictObject({ check: z.literal('range'), ...common, ...bounds }),
  values: z.strictObject({ check: z.literal('values'), ...common, values: z.array(scalar).min(1) }),
  pattern: z.strictObject({ check: z.literal('pattern'), ...common, pattern: z.string() }),
  format: z.strictObject({ check: z.literal('format'), ...common, format: z.string() }),
  length: z.strictObject({ check: z.literal('length'), ...common, ...lengths }),
  multipleOf: z.strictObject({ check: z.literal('multipleOf'), ...common, of: z.number().positive() }),
  compare: z.strictObject({
    check: z.literal('compare'),
    ...common,
    comparison: z.enum(COMPARISONS),
    to: z.string(),
  }),
  unique: z.strictObject({ check: z.literal('unique'), ...common, columns }),
  reference: z.strictObject({ check: z.literal('reference'), ...common, columns, to: target }),
  rowCount: z.strictObject({ check: z.literal('rowCount'), ...common }),
  rowCountChange: z.strictObject({ check: z.literal('rowCountChange'), ...common }),
  quantile: z.strictObject({
    check: z.literal('quantile'),
    ...common,
    probability: z.number().min(0).max(1),
  }),
  mean: z.strictObject({ check: z.literal('mean'), ...common }),
  sum: z.strictObject({ check: z.literal('sum'), ...common }),
  min: z.strictObject({ check: z.literal('min'), ...common }),
  max: z.strictObject({ check: z.literal('max'), ...common }),
  stdev: z.strictObject({ check: z.literal('stdev'), ...common }),
  distinct: z.strictObject({ check: z.literal('distinct'), ...common }),
}
export type CustomCheck = z.infer<(typeof CUSTOM_CHECKS)[keyof typeof CUSTOM_CHECKS]>
