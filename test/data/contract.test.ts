import { describe, expect, test } from 'vitest'
import { parseContract } from '../../src/data/contract.ts'
import { errorText } from './scratch.ts'

/** A contract with these lines under its one property, or at the table's quality. */
function contract(property: string[], table: string[] = []): string {
  return [
    'apiVersion: v3.1.0',
    'kind: DataContract',
    'id: flights',
    'version: 1.2.0',
    'status: active',
    'schema:',
    '  - name: flights',
    '    properties:',
    '      - name: delay',
    ...property.map((line) => `        ${line}`),
    ...(table.length > 0 ? ['    quality:', ...table.map((line) => `      ${line}`)] : []),
  ].join('\n')
}

const parse = (property: string[], table: string[] = []) =>
  parseContract(contract(property, table), 'flights.odcs.yaml')

const refusal = (property: string[], table: string[] = []) => errorText(() => parse(property, table))

test('a contract is its columns and everything it asks of them, each with its place', () => {
  const found = parse(
    [
      'logicalType: integer',
      'required: true',
      'unique: true',
      'logicalTypeOptions: { minimum: -60, exclusiveMaximum: 1900 }',
      'quality:',
      '  - { type: library, metric: nullValues, mustBeLessThan: 1, unit: percent, severity: warning }',
      '  - { type: text, description: Measured at the gate. }',
      'customProperties: [{ property: mlops.role, value: label }]',
    ],
    ['- { metric: rowCount, mustBeBetween: [10, 20] }'],
  )
  expect(found).toMatchObject({
    path: 'flights.odcs.yaml',
    id: 'flights',
    version: '1.2.0',
    columns: [{ name: 'delay', type: 'integer', role: 'label', position: { line: 9, column: 15 } }],
  })
  expect(
    found.requirements.map(({ rule, column, severity, allowed, position }) => [
      rule,
      column,
      severity,
      allowed,
      position.line,
    ]),
  ).toEqual([
    ['type', 'delay', 'error', 'integer', 10],
    ['required', 'delay', 'error', 'no missing value', 11],
    ['unique', 'delay', 'error', 'no duplicate', 12],
    ['range', 'delay', 'error', 'at least −60, less than 1,900', 13],
    ['null-values', 'delay', 'warning', 'rows without a value: less than 1 % of rows', 15],
    ['row-count', null, 'error', 'more than 10 and fewer than 20 rows', 19],
  ])
})

test('the digest is of the text', () => {
  expect(parse(['logicalType: string']).digest).not.toBe(parse(['logicalType: string', '# note']).digest)
})

describe('what cannot be checked is refused where it stands', () => {
  test('an unknown key, with the nearest', async () => {
    expect(await refusal(['logicalType: integer', 'requird: true'])).toBe(
      [
        'flights.odcs.yaml:11:9  unknown key "requird" under schema.0.properties.0. Did you mean "required"?',
        '   11 |         requird: true',
        '                ^^^^^^^',
      ].join('\n'),
    )
  })

  test.each([
    [
      'a version of the standard that we do not know',
      ['logicalType: integer'],
      [],
      'v3.1.0',
      'v3.2.0',
      ':1:13',
    ],
    ['another kind', ['logicalType: integer'], [], 'DataContract', 'DataProduct', ':2:7'],
  ])('%s', async (_, property, table, from, to, place) => {
    const text = contract(property, table).replace(from, to)
    expect(await errorText(() => parseContract(text, 'c.yaml'))).toContain(`c.yaml${place}  `)
  })

  test.each([
    ['a logical type', ['logicalType: text'], '"schema.0.properties.0.logicalType"'],
    ['a metric', ['logicalType: string', 'quality: [{ metric: freshness, mustBe: 0 }]'], 'quality.0.metric'],
    [
      'a check in SQL without one',
      ['logicalType: string', 'quality: [{ type: sql, mustBe: 0 }]'],
      '"query" is missing',
    ],
    [
      'a severity',
      ['logicalType: string', 'quality: [{ metric: nullValues, mustBe: 0, severity: high }]'],
      'quality.0.severity',
    ],
    ['no metric', ['logicalType: string', 'quality: [{ mustBe: 0 }]'], '"metric" is missing'],
    [
      'no operator',
      ['logicalType: string', 'quality: [{ metric: nullValues }]'],
      'needs exactly one of mustBe',
    ],
    [
      'two operators',
      ['logicalType: string', 'quality: [{ metric: nullValues, mustBe: 0, mustNotBe: 1 }]'],
      'it has 2',
    ],
    [
      'a row count of a column',
      ['logicalType: string', 'quality: [{ metric: rowCount, mustBe: 1 }]'],
      'belongs to the table',
    ],
    [
      'invalid values of nothing',
      ['logicalType: string', 'quality: [{ metric: invalidValues, mustBe: 0 }]'],
      'needs validValues or pattern',
    ],
    [
      'a range of text',
      ['logicalType: string', 'logicalTypeOptions: { minimum: 1 }'],
      'a column of string has no range',
    ],
    [
      'a date as the bound of a number',
      ['logicalType: number', 'logicalTypeOptions: { maximum: "2001-01-01" }'],
      'must be a number for a column of number',
    ],
    [
      'a number as the bound of a date',
      ['logicalType: date', 'logicalTypeOptions: { maximum: 5 }'],
      'must be a date such as "2001-01-31" for a column of date',
    ],
    [
      'a pattern of numbers',
      ['logicalType: integer', 'logicalTypeOptions: { pattern: "^1" }'],
      'a column of integer has no pattern',
    ],
    [
      'a length of numbers',
      ['logicalType: integer', 'logicalTypeOptions: { maxLength: 3 }'],
      'a column of integer has no length',
    ],
    [
      'numbers as values of text',
      [
        'logicalType: string',
        'quality: [{ metric: invalidValues, mustBe: 0, arguments: { validValues: [a, 1] } }]',
      ],
      'must be a string',
    ],
    [
      'a role',
      ['logicalType: string', 'customProperties: [{ property: mlops.role, value: lable }]'],
      'unknown role "lable". Did you mean "label"?',
    ],
    [
      'a property of ours',
      ['logicalType: string', 'customProperties: [{ property: mlops.rolle, value: label }]'],
      'Did you mean "mlops.role"?',
    ],
  ])('%s', async (_, property, message) => {
    expect(await refusal(property)).toContain(message)
  })

  test('a key of columns that are not declared', async () => {
    expect(
      await refusal(
        ['logicalType: string'],
        ['- { metric: duplicateValues, mustBe: 0, arguments: { properties: [dealy] } }'],
      ),
    ).toContain('"dealy" is not a column of this contract. Did you mean "delay"?')
  })

  test('a column that is declared twice', async () => {
    const text = `${contract(['logicalType: string'])}\n      - name: delay\n        logicalType: string`
    expect(await errorText(() => parseContract(text, 'c.yaml'))).toContain(
      'c.yaml:11:15  column "delay" is declared twice',
    )
  })
})
