import { z } from 'zod'
import { SEVERITIES } from '../evidence/validation.ts'
import { LOGICAL_TYPES } from './types.ts'

/**
 * The profile of the Open Data Contract Standard 3.1 that is checked here. Keys of the standard that only describe
 * are allowed and left alone; those that ask for a check which is not made here are refused like any unknown key,
 * for a contract must not promise what nobody tests.
 */

const descriptive = z.unknown().optional()

const customProperty = z.strictObject({
  property: z.string(),
  value: z.unknown(),
  description: z.string().optional(),
})

export const ROLES = ['feature', 'label', 'time', 'id', 'group', 'weight', 'split'] as const
export type Role = (typeof ROLES)[number]

export const METRICS = [
  'nullValues',
  'missingValues',
  'invalidValues',
  'duplicateValues',
  'rowCount',
] as const

const range = z.tuple([z.number(), z.number()])

export const operators = {
  mustBe: z.number().optional(),
  mustNotBe: z.number().optional(),
  mustBeGreaterThan: z.number().optional(),
  mustBeGreaterOrEqualTo: z.number().optional(),
  mustBeLessThan: z.number().optional(),
  mustBeLessOrEqualTo: z.number().optional(),
  mustBeBetween: range.optional(),
  mustNotBeBetween: range.optional(),
}
export type Operator = keyof typeof operators
export const OPERATORS = Object.keys(operators) as Operator[]

const scalar = z.union([z.string(), z.number(), z.boolean()])

export const quality = z.strictObject({
  name: z.string().optional(),
  description: z.string().optional(),
  dimension: z.string().optional(),
  businessImpact: z.string().optional(),
  /** `text` is prose for people. */
  type: z.enum(['library', 'text']).default('library'),
  metric: z.enum(METRICS).optional(),
  arguments: z
    .strictObject({
      validValues: z.array(scalar).min(1).optional(),
      pattern: z.string().optional(),
      missingValues: z.array(scalar.nullable()).min(1).optional(),
      properties: z.array(z.string()).min(1).optional(),
    })
    .optional(),
  ...operators,
  unit: z.enum(['rows', 'percent']).default('rows'),
  severity: z.enum(SEVERITIES).default('error'),
})
export type Quality = z.infer<typeof quality>

const bound = z.union([z.number(), z.string()]).optional()

const logicalTypeOptions = z.strictObject({
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
  minLength: z.number().int().min(0).optional(),
  maxLength: z.number().int().min(0).optional(),
  pattern: z.string().optional(),
})

const property = z.strictObject({
  name: z.string().min(1),
  logicalType: z.enum(LOGICAL_TYPES),
  physicalType: z.string().optional(),
  businessName: z.string().optional(),
  description: z.string().optional(),
  classification: z.string().optional(),
  tags: z.array(z.string()).optional(),
  examples: z.array(z.unknown()).optional(),
  required: z.boolean().default(false),
  unique: z.boolean().default(false),
  logicalTypeOptions: logicalTypeOptions.optional(),
  quality: z.array(quality).optional(),
  customProperties: z.array(customProperty).optional(),
})
export type Property = z.infer<typeof property>

const table = z.strictObject({
  name: z.string(),
  logicalType: z.literal('object').optional(),
  physicalName: z.string().optional(),
  physicalType: z.string().optional(),
  businessName: z.string().optional(),
  description: z.string().optional(),
  tags: z.array(z.string()).optional(),
  properties: z.array(property).min(1, 'declares no column'),
  quality: z.array(quality).optional(),
  customProperties: z.array(customProperty).optional(),
})
export type TableSchema = z.infer<typeof table>

export const dataContract = z.strictObject({
  apiVersion: z.literal('v3.1.0'),
  kind: z.literal('DataContract'),
  id: z.string().min(1),
  version: z.string().min(1),
  status: z.string(),
  name: descriptive,
  tenant: descriptive,
  domain: descriptive,
  dataProduct: descriptive,
  description: descriptive,
  tags: descriptive,
  servers: descriptive,
  team: descriptive,
  roles: descriptive,
  support: descriptive,
  price: descriptive,
  authoritativeDefinitions: descriptive,
  customProperties: descriptive,
  contractCreatedTs: descriptive,
  schema: z.array(table).length(1, 'must describe exactly one table'),
})
