import { expect, test } from 'vitest'
import { parseContract } from '../../../src/data/contract.ts'
import { contractDifference } from '../../../src/data/ratchet/difference.ts'

const BASE = `apiVersion: v3.1.0
kind: DataContract
id: t
version: 1.0.0
status: active
schema:
  - name: t
    properties:
      - name: n
        logicalType: integer
        required: true
        classification: restricted
        logicalTypeOptions: { minimum: 0, maximum: 10 }
        customProperties: [{ property: mlops.role, value: id }]
      - name: kind
        logicalType: string
        unique: true
        logicalTypeOptions: { minLength: 1, pattern: '^[a-z]$' }
        quality:
          - { metric: invalidValues, arguments: { validValues: [a, b] }, mustBe: 0 }
          - { metric: nullValues, mustBeLessThan: 5, unit: percent, severity: warning }
      - { name: other }
    quality:
      - { metric: rowCount, mustBeBetween: [10, 100] }
      - { type: sql, query: 'SELECT count(*) FROM {object}', mustBeGreaterThan: 1 }
`

/** Grades and words of what changes where `from` becomes `to`, and whether an earlier demand is weaker now. */
function changes(...edits: [string, string][]) {
  const text = edits.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`there is no ${from}`)
    return now.replace(from, () => to)
  }, BASE)
  return contractDifference(parseContract(BASE, 'a'), parseContract(text, 'b')).map(
    ({ change: { grade, column, what }, weakened }) => [grade, column, what, weakened?.rule ?? null],
  )
}

test.each<[string, string, string, string | null, string, string | null]>([
  ['maximum: 10', 'maximum: 20', 'loosening', 'n', 'range: 0 to 10 → 0 to 20', 'range'],
  ['maximum: 10', 'maximum: 9', 'tightening', 'n', 'range: 0 to 10 → 0 to 9', null],
  [
    'minimum: 0, maximum: 10',
    'minimum: 1, maximum: 11',
    'loosening',
    'n',
    'range: 0 to 10 → 1 to 11; not for certain stricter',
    'range',
  ],
  [
    'minimum: 0, maximum: 10',
    'exclusiveMinimum: 0, maximum: 10',
    'tightening',
    'n',
    'range: 0 to 10 → more than 0, at most 10',
    null,
  ],
  [', maximum: 10', '', 'loosening', 'n', 'range: 0 to 10 → at least 0', 'range'],
  ['required: true', 'required: false', 'loosening', 'n', 'required removed (no missing value)', 'required'],
  [
    'unique: true',
    'required: true\n        unique: true',
    'tightening',
    'kind',
    'required added (no missing value)',
    null,
  ],
  [
    'validValues: [a, b]',
    'validValues: [a, b, c]',
    'loosening',
    'kind',
    'valid-values: other than 2 values: none → other than 3 values: none',
    'valid-values',
  ],
  [
    'validValues: [a, b]',
    'validValues: [b]',
    'tightening',
    'kind',
    'valid-values: other than 2 values: none → other than 1 value: none',
    null,
  ],
  [
    'validValues: [a, b]',
    'validValues: [a, c]',
    'loosening',
    'kind',
    'valid-values (other than 2 values: none): other values (2 values → 2); not for certain stricter',
    'valid-values',
  ],
  [
    "pattern: '^[a-z]$'",
    "pattern: '^[a-y]$'",
    'loosening',
    'kind',
    'pattern: ^[a-z]$ → ^[a-y]$; not for certain stricter',
    'pattern',
  ],
  [
    'minLength: 1',
    'minLength: 2',
    'tightening',
    'kind',
    'length: at least 1 character → at least 2 characters',
    null,
  ],
  [
    'mustBeLessThan: 5',
    'mustBeLessOrEqualTo: 5',
    'loosening',
    'kind',
    'null-values: rows without a value: less than 5 % of rows → rows without a value: at most 5 % of rows',
    'null-values',
  ],
  [
    'severity: warning',
    'severity: error',
    'tightening',
    'kind',
    'null-values (rows without a value: less than 5 % of rows), warning → error',
    null,
  ],
  [
    'mustBeBetween: [10, 100]',
    'mustBeGreaterThan: 10',
    'loosening',
    null,
    'row-count: more than 10 and fewer than 100 rows → more than 10 rows',
    'row-count',
  ],
  ['logicalType: integer', 'logicalType: number', 'loosening', 'n', 'type integer → number', 'type'],
  ['      - { name: other }\n', '', 'breaking', 'other', 'column removed', null],
  [
    '{ name: other }',
    '{ name: other }\n      - { name: more, logicalType: date }',
    'tightening',
    'more',
    'column added',
    null,
  ],
  ['value: id', 'value: group', 'breaking', 'n', 'role id → group', null],
  ['        classification: restricted\n', '', 'loosening', 'n', 'classification removed', null],
  ['version: 1.0.0', 'version: 1.1.0', 'neutral', null, 'id and version: t 1.0.0 → t 1.1.0', null],
  ['status: active', 'status: draft', 'neutral', null, 'texts that ask for nothing', null],
  [
    '  - name: t\n',
    '  - name: t\n    customProperties: [{ property: mlops.fields-match, value: partial }]\n',
    'loosening',
    null,
    'undeclared columns: warn → pass',
    null,
  ],
])('%s → %s', (from, to, ...expected) => {
  expect(changes([from, to])[0]).toEqual(expected)
})

test('nothing changed is nothing, and the worst comes first', () => {
  expect(changes()).toEqual([])
  expect(
    changes(
      ['maximum: 10', 'maximum: 9'],
      ['value: id', 'value: label'],
      ['unique: true', 'unique: false'],
    ).map(([grade]) => grade),
  ).toEqual(['breaking', 'loosening', 'tightening'])
})
