import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { CONTRACT } from '../../bench/speed/orders.ts'
import { parseContract } from '../../src/data/contract.ts'
import { inferContract } from '../../src/data/infer/infer.ts'
import { errorText, scratch } from './scratch.ts'

const space = scratch()
const root = join(import.meta.dirname, '../..')
const schemaText = readFileSync(join(root, 'test/fixtures/odcs/odcs-json-schema-v3.1.0.json'))
const ajv = new Ajv2019({ strict: false, allErrors: true })
addFormats.default(ajv)
const official = ajv.compile(JSON.parse(schemaText.toString('utf8')))

/** What the standard's own schema has against a contract. */
function complaints(text: string): string[] {
  official(parse(text))
  return (official.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const HEAD = 'apiVersion: v3.1.0\nkind: DataContract\nid: t\nversion: 1.0.0\nstatus: active\n'
const contract = (columns: string[], rest = '') =>
  `${HEAD}schema:\n  - name: t\n    properties:\n${columns.map((one) => `      - { ${one} }\n`).join('')}${rest}`

/** Everything of the standard that is read, in one contract. */
const FULL = `${HEAD}name: Everything
tenant: acme
domain: sales
description: { purpose: tests, usage: none }
tags: [a]
servers: [{ server: here, type: local, path: data.csv, format: csv }]
team: { name: data, members: [{ username: ann }] }
support: [{ channel: help }]
price: { priceAmount: 1, priceCurrency: EUR, priceUnit: row }
slaProperties:
  - { property: freshness, value: 2, unit: d, element: t.when }
  - { property: retention, value: 3, unit: y, element: t.when }
contractCreatedTs: '2026-01-01T00:00:00Z'
schema:
  - name: t
    logicalType: object
    physicalName: t.csv
    relationships: [{ from: t.x, to: other.id }]
    customProperties: [{ property: mlops.fields-match, value: subset }, { property: theirs, value: 1 }]
    properties:
      - name: x
        id: x_id
        logicalType: integer
        primaryKey: true
        primaryKeyPosition: 1
        unique: true
        classification: public
        logicalTypeOptions: { minimum: 0, exclusiveMaximum: 10, multipleOf: 1, format: i32 }
        quality:
          - { type: text, description: prose }
          - { metric: nullValues, mustBeLessThan: 1, unit: percent, severity: warning, dimension: completeness }
          - { metric: missingValues, mustBe: 0, arguments: { missingValues: [null, -1] } }
          - { metric: duplicateValues, mustBeLessOrEqualTo: 3, customProperties: [{ property: mlops.warn, value: { mustBe: 0 } }] }
          - { metric: invalidValues, mustBe: 0, arguments: { validValues: [1, 2] }, customProperties: [{ property: mlops.where, value: { y: a } }] }
          - { type: sql, query: 'SELECT max({property}) FROM {object}', mustBeBetween: [0, 10] }
          - { type: custom, engine: mlops-actions, implementation: { check: mean, mustNotBeBetween: [5, 6] } }
          - { type: custom, engine: soda, implementation: 'type: duplicate_percent' }
      - { name: y, logicalType: string, required: true, logicalTypeOptions: { minLength: 1, maxLength: 9, pattern: '^[a-z]+$', format: hostname } }
      - { name: when, logicalType: timestamp, logicalTypeOptions: { minimum: '2001-01-01', format: 'yyyy-MM-dd HH:mm:ss', timezone: true } }
      - { name: day, logicalType: date, logicalTypeOptions: { maximum: '2031-01-01' } }
      - { name: tags, logicalType: array, required: true, items: { logicalType: string } }
      - { name: raw, physicalType: blob }
    quality:
      - { metric: rowCount, mustBeGreaterThan: 0 }
      - { metric: duplicateValues, mustBe: 0, arguments: { properties: [x, y] } }
`

test('the schema of the standard is the one of its release v3.1.0', () => {
  expect(createHash('sha256').update(schemaText).digest('hex')).toBe(
    '1a35de14c688b400fef306564f66e2af3304f057cd5cd6e7b847c1a8bf252c5b',
  )
  expect(complaints(HEAD.replace('kind: DataContract\n', ''))).toEqual([
    " must have required property 'kind'",
  ])
})

describe('what is read and written is the standard', () => {
  test('a contract with everything that is read', () => {
    const text = FULL.replace(', items: { logicalType: string }', '')
    expect(complaints(text)).toEqual([])
    const { unsupported, requirements } = parseContract(text, 'c.yaml')
    expect(requirements).toHaveLength(26)
    expect(unsupported.map(({ column, what, contract: at }) => [column, what, at.line])).toEqual([
      ['x', 'a check of the engine soda', 42],
      ['when', 'timezone', 44],
      ['tags', 'values of logicalType array, with required', 46],
      ['raw', 'values of a column without logicalType', 47],
      [null, 'service level retention', 17],
    ])
  })

  test('the contracts of the example and of the benchmark', () => {
    const example = readFileSync(join(root, 'examples/flight-delay/flights.odcs.yaml'), 'utf8')
    expect(complaints(example)).toEqual([])
    expect(complaints(CONTRACT)).toEqual([])
  })

  test('a contract that is inferred', async () => {
    const path = await space.copy(
      "SELECT i AS n, i / 4 AS part, 'a' || i % 3 AS kind, DATE '2001-01-01' + i::INTEGER AS day FROM range(500) t(i)",
      'infer.parquet',
    )
    expect(complaints(await inferContract(space.engine, path, 'infer.parquet', { id: 't' }))).toEqual([])
  })
})

describe('traps of the standard', () => {
  test.each([
    [
      'a key that the standard does not have',
      'name: x, logicalType: integer, enum: [1]',
      'unknown key "enum"',
    ],
    [
      'a set as an option, which comes with 3.2 only',
      'name: x, logicalType: string, logicalTypeOptions: { enum: [a] }',
      'unknown key "enum"',
    ],
    [
      'a severity of its own',
      'name: x, logicalType: string, quality: [{ metric: nullValues, mustBe: 0, severity: critical }]',
      'severity',
    ],
    [
      'a pattern beside its arguments, as in the example of the standard',
      "name: x, logicalType: string, quality: [{ metric: invalidValues, mustBe: 0, pattern: '^a' }]",
      'unknown key "pattern"',
    ],
    [
      'bounds of invalid values',
      'name: x, logicalType: integer, quality: [{ metric: invalidValues, mustBe: 0, arguments: { minimum: 1 } }]',
      'unknown key "minimum"',
    ],
    [
      'an argument of another metric',
      'name: x, logicalType: string, quality: [{ metric: nullValues, mustBe: 0, arguments: { pattern: a } }]',
      'nullValues has no argument "pattern"',
    ],
    [
      'a threshold of a custom check outside of it',
      'name: x, logicalType: integer, quality: [{ type: custom, engine: mlops-actions, mustBe: 0, implementation: { check: mean } }]',
      '"mustBe" does not belong to type: custom',
    ],
    [
      'a custom check that nobody knows',
      'name: x, logicalType: integer, quality: [{ type: custom, engine: mlops-actions, implementation: { check: meen, mustBe: 0 } }]',
      'unknown check "meen". Did you mean "mean"?',
    ],
    [
      'a key of a custom check',
      'name: x, logicalType: integer, quality: [{ type: custom, engine: mlops-actions, implementation: { check: range, minimun: 0 } }]',
      'unknown key "minimun". Did you mean "minimum"?',
    ],
    [
      'a custom statistic without a threshold',
      'name: x, logicalType: integer, quality: [{ type: custom, engine: mlops-actions, implementation: { check: mean } }]',
      'needs exactly one of mustBe',
    ],
    [
      'a reference to no table',
      'name: x, logicalType: integer, relationships: [{ to: id }]',
      'must be table.column, not "id"',
    ],
    [
      'a filter on no column',
      'name: x, logicalType: integer, quality: [{ type: custom, engine: mlops-actions, implementation: { check: required, where: { z: 1 } } }]',
      '"z" is not a column of this contract',
    ],
    [
      'a comparison of text with a number',
      'name: x, logicalType: integer, quality: [{ type: custom, engine: mlops-actions, implementation: { check: compare, comparison: <, to: y } }]',
      'a column of string cannot be compared with one of integer',
    ],
    [
      'percent of a mean',
      'name: x, logicalType: integer, quality: [{ type: custom, engine: mlops-actions, implementation: { check: mean, mustBe: 0, unit: percent } }]',
      'a mean counts no rows',
    ],
    ...[
      ['a look-ahead', '(?=a)'],
      ['a look-behind', '(?<!a)'],
      ['a back-reference', '(a)\\1'],
      ['a named group', '(?<n>a)'],
      ['a POSIX class', '[[:alpha:]]'],
      ['a possessive quantifier', 'a++'],
      ['an escape that ECMA-262 does not know', '\\Aa'],
    ].map(([name, pattern]) => [
      `${name} in a pattern`,
      `name: x, logicalType: string, logicalTypeOptions: { pattern: '${pattern}' }`,
      `${name} is not supported`,
    ]),
  ])('%s', async (_, column, message) => {
    const text = contract([column, 'name: y, logicalType: string'])
    const said = await errorText(() => parseContract(text, 'c.yaml'))
    expect(said).toContain(message)
    expect(said).toMatch(/^c\.yaml:9:\d+ {2}/)
  })

  test('mustBeBetween leaves out both ends', () => {
    const rule = '    quality: [{ metric: rowCount, mustBeBetween: [10, 20] }]\n'
    const [, count] = parseContract(contract(['name: x, logicalType: integer'], rule), 'c').requirements
    expect(count).toMatchObject({ allowed: 'more than 10 and fewer than 20 rows' })
  })
})
