import { beforeAll, describe, expect, test } from 'vitest'
import { validateSplits } from '../../src/data/checks.ts'
import { parseContract } from '../../src/data/contract.ts'
import { checkRules } from '../../src/data/rule-check.ts'
import type { CheckResult } from '../../src/evidence/check-result.ts'
import { scratch } from './scratch.ts'

/**
 * For every kind of check one violation in the last of 100,000 rows: it must be found, and found alone. On the rows
 * without it nothing may be found.
 */

const space = scratch()
const N = 100_000
/** Freshness is judged from here; the latest row is an hour older. */
const NOW = new Date('2001-06-30T13:00:00Z')

interface Case {
  name: string
  /** The column's keys besides its name. */
  column: string
  /** SQL of the value in row `i`, and of the one in the last row that breaks the rule. */
  good: string
  bad: string
  /** Rule, verdict and words of what must be found. */
  found: [string, string, string]
  /** Further columns of the contract, with SQL of their values. */
  others?: [string, string][]
  /** Rules of the table. */
  table?: string
  sla?: string
}

const integer = 'logicalType: integer'
const number = 'logicalType: number'
const string = 'logicalType: string'
const timestamp = 'logicalType: timestamp'
const custom = (check: string) => `type: custom, engine: mlops-actions, implementation: { ${check} }`
const own = (type: string, check: string) => `${type}, quality: [{ ${custom(check)} }]`
const metric = (type: string, rule: string) => `${type}, quality: [{ ${rule} }]`
const options = (type: string, given: string) => `${type}, logicalTypeOptions: { ${given} }`

const UUID = "'00000000-0000-4000-8000-' || lpad(i::VARCHAR, 12, '0')"

const cases: Case[] = [
  {
    name: 'type integer',
    column: integer,
    good: 'i',
    bad: "'7.5'",
    found: ['type', 'fail', '1 row not of type integer'],
  },
  {
    name: 'type number',
    column: number,
    good: 'i / 8',
    bad: "'1e400'",
    found: ['type', 'fail', '1 row not of type number'],
  },
  {
    name: 'an infinity',
    column: number,
    good: 'i / 8',
    bad: "'inf'",
    found: ['type', 'fail', '1 row not of type number'],
  },
  {
    name: 'type boolean',
    column: 'logicalType: boolean',
    good: "'true'",
    bad: "'yes'",
    found: ['type', 'fail', '1 row not of type boolean'],
  },
  {
    name: 'type date',
    column: 'logicalType: date',
    good: "'2001-06-01'",
    bad: "'2001-02-30'",
    found: ['type', 'fail', '1 row not of type date'],
  },
  {
    name: 'type timestamp',
    column: timestamp,
    good: "'2001-06-01 10:00'",
    bad: "'01/02/2001'",
    found: ['type', 'fail', '1 row not of type timestamp'],
  },
  {
    name: 'a bad cell where nothing but a type is declared, and no rule',
    column: integer,
    good: '1',
    bad: "'x'",
    found: ['type', 'fail', '1 row not of type integer'],
  },
  {
    name: 'format of dates',
    column: options('logicalType: date', 'format: dd.MM.yyyy'),
    good: "'01.06.2001'",
    bad: "'2001-06-01'",
    found: ['type', 'fail', '1 row not of type date'],
  },
  {
    name: 'required',
    column: `${integer}, required: true`,
    good: 'i',
    bad: 'NULL',
    found: ['required', 'fail', '1 row without a value'],
  },
  {
    name: 'required, NaN',
    column: `${number}, required: true`,
    good: 'i',
    bad: "'NaN'",
    found: ['required', 'fail', '1 row without a value'],
  },
  {
    name: 'nullValues',
    column: metric(integer, 'metric: nullValues, mustBe: 0'),
    good: 'i',
    bad: 'NULL',
    found: ['null-values', 'fail', '1 row without a value'],
  },
  {
    name: 'missingValues',
    column: metric(integer, 'metric: missingValues, mustBe: 0, arguments: { missingValues: [-999] }'),
    good: 'i',
    bad: '-999',
    found: ['missing-values', 'fail', '1 row without a value'],
  },
  {
    name: 'tokens that stand for missing',
    column: `${string}, required: true, customProperties: [{ property: mlops.missing-values, value: [n/a] }]`,
    good: "'a'",
    bad: "'n/a'",
    found: ['required', 'fail', '1 row without a value'],
  },
  {
    name: 'unique',
    column: `${integer}, unique: true`,
    good: 'i',
    bad: '17',
    found: ['unique', 'fail', '1 row repeats an earlier one'],
  },
  {
    name: 'duplicateValues',
    column: metric(integer, 'metric: duplicateValues, mustBe: 0'),
    good: 'i',
    bad: '17',
    found: ['duplicate-values', 'fail', '1 row repeats an earlier one'],
  },
  {
    name: 'compound key',
    column: integer,
    good: 'i // 2',
    bad: '0',
    others: [[integer, 'i % 2']],
    table: 'metric: duplicateValues, mustBe: 0, arguments: { properties: [x, y0] }',
    found: ['duplicate-values', 'fail', '1 row repeats an earlier one'],
  },
  {
    name: 'primary key',
    column: `${integer}, primaryKey: true, primaryKeyPosition: 2`,
    good: 'i // 2',
    bad: '0',
    others: [[`${integer}, primaryKey: true, primaryKeyPosition: 1`, 'i % 2']],
    found: ['primary-key', 'fail', '1 row repeats an earlier one'],
  },
  {
    name: 'minimum',
    column: options(integer, 'minimum: 0'),
    good: 'i',
    bad: '-1',
    found: ['range', 'fail', '1 row below 0'],
  },
  {
    name: 'maximum',
    column: options(integer, `maximum: ${N}`),
    good: 'i',
    bad: `${N + 1}`,
    found: ['range', 'fail', '1 row above 100,000'],
  },
  {
    name: 'exclusiveMinimum',
    column: options(number, 'exclusiveMinimum: -0.5'),
    good: 'i',
    bad: '-0.5',
    found: ['range', 'fail', '1 row at or below −0.5'],
  },
  {
    name: 'exclusiveMaximum',
    column: options(integer, `exclusiveMaximum: ${N}`),
    good: 'i',
    bad: `${N}`,
    found: ['range', 'fail', '1 row at or above 100,000'],
  },
  {
    name: 'range of dates',
    column: options('logicalType: date', "maximum: '2001-12-31'"),
    good: "'2001-06-01'",
    bad: "'2002-01-01'",
    found: ['range', 'fail', '1 row above 2001-12-31'],
  },
  {
    name: 'multipleOf',
    column: options(integer, 'multipleOf: 5'),
    good: '5 * i',
    bad: '7',
    found: ['multiple', 'fail', '1 row not divisible by 5'],
  },
  {
    name: 'multipleOf a fraction',
    column: options(number, 'multipleOf: 0.1'),
    good: 'i / 10',
    bad: '0.05',
    found: ['multiple', 'fail', '1 row not divisible by 0.1'],
  },
  {
    name: 'format of integers',
    column: options(integer, 'format: i8'),
    good: 'i % 128',
    bad: '128',
    found: ['format', 'fail', '1 row above 127'],
  },
  {
    name: 'validValues',
    column: metric(string, 'metric: invalidValues, mustBe: 0, arguments: { validValues: [a, b] }'),
    good: "'a'",
    bad: "'c'",
    found: ['valid-values', 'fail', '1 row with another value'],
  },
  {
    name: 'pattern',
    column: options(string, "pattern: '^[A-Z]{3}$'"),
    good: "'ABC'",
    bad: "'ABCD'",
    found: ['pattern', 'fail', '1 row not matching the pattern'],
  },
  {
    name: 'invalidValues by pattern',
    column: metric(string, "metric: invalidValues, mustBe: 0, arguments: { pattern: '^[A-Z]{3}$' }"),
    good: "'ABC'",
    bad: "'AB'",
    found: ['pattern', 'fail', '1 row not matching the pattern'],
  },
  {
    name: 'maxLength',
    column: options(string, 'maxLength: 3'),
    good: "'äöü'",
    bad: "'ABCD'",
    found: ['length', 'fail', '1 row longer than 3 characters'],
  },
  {
    name: 'minLength',
    column: options(string, 'minLength: 3'),
    good: "'äöü'",
    bad: "'AB'",
    found: ['length', 'fail', '1 row shorter than 3 characters'],
  },
  {
    name: 'email',
    column: options(string, 'format: email'),
    good: "'u' || i || '@example.org'",
    bad: "'u@'",
    found: ['format', 'fail', '1 row not of format email'],
  },
  {
    name: 'uri',
    column: options(string, 'format: uri'),
    good: "'https://example.org/' || i",
    bad: "'example.org/a b'",
    found: ['format', 'fail', '1 row not of format uri'],
  },
  {
    name: 'uuid',
    column: options(string, 'format: uuid'),
    good: UUID,
    bad: "'0000'",
    found: ['format', 'fail', '1 row not of format uuid'],
  },
  {
    name: 'ipv4',
    column: options(string, 'format: ipv4'),
    good: "'10.0.' || i % 256 || '.1'",
    bad: "'10.0.256.1'",
    found: ['format', 'fail', '1 row not of format ipv4'],
  },
  {
    name: 'ipv6',
    column: options(string, 'format: ipv6'),
    good: "'fe80::' || to_hex(i % 65536)",
    bad: "'fe80:::1'",
    found: ['format', 'fail', '1 row not of format ipv6'],
  },
  {
    name: 'hostname',
    column: options(string, 'format: hostname'),
    good: "'h' || i || '.example.org'",
    bad: "'-a.org'",
    found: ['format', 'fail', '1 row not of format hostname'],
  },
  {
    name: 'a date as text',
    column: options(string, 'format: date'),
    good: "'2001-06-01'",
    bad: "'2001-13-01'",
    found: ['format', 'fail', '1 row not of format date'],
  },
  {
    name: 'row count',
    column: integer,
    good: 'i',
    bad: 'NULL',
    table: custom(`check: rowCount, where: { x: { missing: false } }, mustBe: ${N}`),
    found: ['row-count', 'fail', '99,999 rows'],
  },
  {
    name: 'rows against last time',
    column: integer,
    good: 'i',
    bad: 'i',
    table: custom('check: rowCountChange, mustBeGreaterOrEqualTo: 0'),
    found: ['row-count-change', 'fail', '100,000 rows, 1 fewer than last time (−0.001 %)'],
  },
  {
    name: 'freshness',
    column: timestamp,
    good: "CASE WHEN i < 99999 THEN '2001-06-01' ELSE '2001-06-30 12:00' END",
    bad: "'2001-06-02'",
    sla: 'property: freshness, value: 2, unit: h, element: t.x',
    found: ['freshness', 'fail', 'the latest is 28.5 days old'],
  },
  {
    name: 'comparison of columns',
    column: own(integer, 'check: compare, comparison: <=, to: y0'),
    good: 'i',
    bad: `${N}`,
    others: [[integer, 'i']],
    found: ['comparison', 'fail', '1 row against x <= y0'],
  },
  {
    name: 'condition',
    column: own(integer, 'check: required, where: { y0: paid }'),
    good: 'CASE WHEN i % 2 = 1 THEN i END',
    bad: 'NULL',
    others: [[string, "CASE WHEN i % 2 = 1 THEN 'paid' ELSE 'open' END"]],
    found: ['required', 'fail', '1 row without a value'],
  },
  {
    name: 'condition on a range',
    column: own(integer, 'check: range, maximum: 5, where: { y0: { minimum: 99999 } }'),
    good: '5',
    bad: '6',
    others: [[integer, 'i']],
    found: ['range', 'fail', '1 row above 5'],
  },
  {
    name: 'tolerance in percent',
    column: own(integer, 'check: range, minimum: 0, mustBeLessThan: 1, unit: percent'),
    good: 'CASE WHEN i < 999 THEN -1 ELSE i END',
    bad: '-1',
    found: ['range', 'fail', '1,000 rows below 0 (1 %)'],
  },
  {
    name: 'tolerance in rows',
    column: own(integer, 'check: range, minimum: 0, mustBeLessThan: 1000'),
    good: 'CASE WHEN i < 999 THEN -1 ELSE i END',
    bad: '-1',
    found: ['range', 'fail', '1,000 rows below 0'],
  },
  {
    name: 'second threshold',
    column: own(integer, 'check: range, minimum: 0, mustBeLessThan: 5, warn: { mustBe: 0 }'),
    good: 'i',
    bad: '-1',
    found: ['range', 'warn', '1 row below 0'],
  },
  {
    name: 'severity warning',
    column: metric(integer, 'metric: nullValues, mustBe: 0, severity: warning'),
    good: 'i',
    bad: 'NULL',
    found: ['null-values', 'warn', '1 row without a value'],
  },
  {
    name: 'tolerant type',
    column: own(string, 'check: type, mustBe: 0').replace(string, integer),
    good: 'i',
    bad: "'x'",
    found: ['type', 'fail', '1 row not of type integer'],
  },
  {
    name: 'tolerant set',
    column: own(string, 'check: values, values: [a]'),
    good: "'a'",
    bad: "'b'",
    found: ['valid-values', 'fail', '1 row with another value'],
  },
  {
    name: 'tolerant pattern',
    column: own(string, 'check: pattern, pattern: ^a$'),
    good: "'a'",
    bad: "'b'",
    found: ['pattern', 'fail', '1 row not matching the pattern'],
  },
  {
    name: 'tolerant format',
    column: own(string, 'check: format, format: email'),
    good: "'a@b.c'",
    bad: "'b'",
    found: ['format', 'fail', '1 row not of format email'],
  },
  {
    name: 'tolerant length',
    column: own(string, 'check: length, maxLength: 1'),
    good: "'a'",
    bad: "'bb'",
    found: ['length', 'fail', '1 row longer than 1 character'],
  },
  {
    name: 'tolerant multiples',
    column: own(integer, 'check: multipleOf, of: 2'),
    good: '2 * i',
    bad: '3',
    found: ['multiple', 'fail', '1 row not divisible by 2'],
  },
  {
    name: 'unique where',
    column: own(integer, 'check: unique, where: { x: { minimum: 10 } }'),
    good: 'CASE WHEN i < 10 THEN 1 ELSE i END',
    bad: '17',
    found: ['unique', 'fail', '1 row repeats an earlier one'],
  },
  {
    name: 'mean',
    column: own(integer, 'check: mean, mustBeLessOrEqualTo: 1'),
    good: '1',
    bad: '100001',
    found: ['mean', 'fail', '2'],
  },
  {
    name: 'sum',
    column: own(integer, `check: sum, mustBe: ${N}`),
    good: '1',
    bad: '2',
    found: ['sum', 'fail', '100,001'],
  },
  {
    name: 'min',
    column: own(integer, 'check: min, mustBe: 0'),
    good: 'i',
    bad: '-5',
    found: ['min', 'fail', '−5'],
  },
  {
    name: 'max',
    column: own(integer, `check: max, mustBe: ${N - 1}`),
    good: 'i',
    bad: '200000',
    found: ['max', 'fail', '200,000'],
  },
  {
    name: 'stdev',
    column: own(integer, 'check: stdev, mustBe: 0'),
    good: '1',
    bad: '2',
    found: ['stdev', 'fail', '0.00316228'],
  },
  {
    name: 'quantile',
    column: own(integer, 'check: quantile, probability: 1, mustBe: 1'),
    good: '1',
    bad: '3',
    found: ['quantile', 'fail', '3'],
  },
  {
    name: 'distinct',
    column: own(string, 'check: distinct, mustBe: 1'),
    good: "'a'",
    bad: "'b'",
    found: ['distinct', 'fail', '2'],
  },
  {
    name: 'reference to the table itself',
    column: `${integer}, relationships: [{ to: t.y0 }]`,
    good: 'i // 2',
    bad: `${N}`,
    others: [[integer, 'i']],
    found: ['reference', 'fail', '1 row refers to a key that is not there'],
  },
  {
    name: 'reference to another table',
    column: `${integer}, relationships: [{ to: customers.id }]`,
    good: 'i % 1000',
    bad: '1000',
    found: ['reference', 'fail', '1 row refers to a key that is not there'],
  },
  {
    name: 'sql',
    column: metric(
      integer,
      "type: sql, query: 'SELECT count(*) FROM {object} WHERE {property} < 0', mustBe: 0",
    ),
    good: 'i',
    bad: '-1',
    found: ['sql', 'fail', '1'],
  },
]

const HEAD = 'apiVersion: v3.1.0\nkind: DataContract\nid: t\nversion: 1.0.0\nstatus: active\n'

/** One contract for the columns and rules of all these cases; those of case `i` are named x_i, y0_i. */
function contractOf(all: Case[]) {
  const each = all.map(({ column, others = [], table, sla }, i) => {
    const own = (text: string) => text.replace(/\b(x|y0)\b/g, `$1_${i}`)
    return {
      columns: [`name: x, ${column}`, ...others.map(([keys]) => `name: y0, ${keys}`)].map(own),
      table: table ? [own(table)] : [],
      sla: sla ? [own(sla)] : [],
    }
  })
  const lines = (key: 'columns' | 'table' | 'sla', indent: string) =>
    each.flatMap((one) => one[key]).map((one) => `${indent}- { ${one} }\n`)
  const [tables, slas] = [lines('table', '      '), lines('sla', '  ')]
  return parseContract(
    `${HEAD}${slas.length > 0 ? `slaProperties:\n${slas.join('')}` : ''}schema:\n  - name: t\n    properties:\n` +
      lines('columns', '      ').join('') +
      (tables.length > 0 ? `    quality:\n${tables.join('')}` : ''),
    't.odcs.yaml',
  )
}

let customers: string
beforeAll(async () => {
  customers = await space.copy('SELECT i AS id FROM range(1000) t(i)', 'customers.parquet')
})

/** What the contract of these cases does not pass; the last row of each has the value that `last` gives. */
async function check(all: Case[], last: (each: Case) => string, previous = N): Promise<CheckResult[]> {
  const values = all.flatMap((each, i) => [
    `CAST(CASE WHEN i < ${N - 1} THEN (${each.good})::VARCHAR ELSE (${last(each)})::VARCHAR END AS VARCHAR) AS x_${i}`,
    ...(each.others ?? []).map(([, value]) => `${value} AS y0_${i}`),
  ])
  const path = await space.copy(`SELECT i AS number, ${values.join(', ')} FROM range(${N}) t(i)`, 'rows.csv')
  const files = { all: { path, shownPath: 'rows.csv' } }
  const options = {
    keyTables: { customers: { path: customers, shownPath: 'customers.parquet' } },
    previousRows: { all: previous },
    now: NOW,
  }
  const { checks } = await validateSplits(space.engine, contractOf(all), files, options)
  // The rules alone find the same, to the letter.
  expect((await checkRules(space.engine, contractOf(all), files, options)).checks).toEqual(checks)
  return checks.filter(({ verdict, rule }) => verdict !== 'pass' && rule !== 'column-extra')
}

test('no false alarm on the clean file, all checks together', { timeout: 60_000 }, async () => {
  expect(await check(cases, ({ good }) => good)).toEqual([])
})

describe('one violation in the last of 100,000 rows', () => {
  test.each(cases.map((each) => [each.name, each] as const))('%s', async (name, each) => {
    const found = await check([each], ({ bad }) => bad, name === 'rows against last time' ? N + 1 : N)
    const rules = found.map(({ rule, verdict, found: words }) => [rule, verdict, words.replaceAll('_0', '')])
    // A tolerant type check stands beside the strict one, which finds the same.
    expect(rules).toEqual(name === 'tolerant type' ? [each.found, each.found] : [each.found])
    const isAboutRows = found[0].failing !== null
    if (isAboutRows && !name.startsWith('tolerance')) expect(found[0].rows).toEqual([N])
  })
})

test('of Parquet without rows the rules alone say what a validation says', async () => {
  const path = await space.copy(`SELECT 1::BIGINT AS number, 'a' AS x_0 WHERE false`, 'empty.parquet')
  const files = { all: { path, shownPath: 'empty.parquet' } }
  const { checks, outcome } = await validateSplits(space.engine, contractOf(cases.slice(0, 1)), files)
  expect(outcome).toBe('fail')
  const rules = await checkRules(space.engine, contractOf(cases.slice(0, 1)), files)
  expect([rules.outcome, rules.checks]).toEqual([outcome, checks])
})
