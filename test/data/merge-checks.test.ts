import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validateSplits } from '../../src/data/checks.ts'
import { type Contract, parseContract } from '../../src/data/contract.ts'
import { mergeValidations } from '../../src/data/merge.ts'
import { scratch } from './scratch.ts'

const space = scratch()

const contractOf = (property: string, table = ''): Contract =>
  parseContract(
    `apiVersion: v3.1.0
kind: DataContract
id: t
version: 1.0.0
status: active
${table.startsWith('sla') ? table : ''}
schema:
  - name: t
    properties:
      - { name: id, logicalType: integer${property} }
      - { name: x, logicalType: number }
      - { name: at, logicalType: timestamp }
      - { name: after, logicalType: integer }
${table.startsWith('sla') ? '' : table}`,
    't.odcs.yaml',
  )

const quality = (rule: string) => `    quality: [{ ${rule} }]`
const custom = (implementation: string) =>
  quality(`type: custom, engine: mlops-actions, implementation: { ${implementation} }`)

/** Two files of three rows each: ids 0 to 5, and after each the next one, for some in the other file. */
function data(): string {
  const folder = space.path('parts')
  mkdirSync(folder, { recursive: true })
  for (const part of [0, 1])
    writeFileSync(
      `${folder}/${part}.csv`,
      `id,x,at,after\n${[0, 1, 2].map((i) => `${3 * part + i},${i}.5,2026-01-0${i + 1}T00:00:00,${(3 * part + i + 1) % 6}`).join('\n')}\n`,
    )
  return folder
}

async function merged(contract: Contract, previousRows: Record<string, number> = {}) {
  const path = data()
  const shards: Parameters<typeof mergeValidations>[1] = []
  for (const index of [1, 2]) {
    const shard = { index, of: 2 }
    const train = { path, shownPath: 'parts', shard }
    shards.push({ shard, ...(await validateSplits(space.engine, contract, { train })) })
  }
  return mergeValidations(contract, shards, ['train'], previousRows)
}

test.each([
  ['unique', contractOf(', unique: true')],
  ['a primary key', contractOf(', primaryKey: true')],
  ['a compound key', contractOf('', custom('check: unique, columns: [id, x]'))],
  ['duplicateValues', contractOf(', quality: [{ metric: duplicateValues, mustBe: 0 }]')],
  [
    'a reference to other rows of the table',
    parseContract(
      `{ "fields": [{ "name": "id", "type": "integer" }, { "name": "x" }, { "name": "at" }, { "name": "after", "type": "integer" }],
        "foreignKeys": [{ "fields": "after", "reference": { "resource": "", "fields": "id" } }] }`,
      't.json',
    ),
  ],
  [
    'a mean',
    contractOf(
      ', quality: [{ type: custom, engine: mlops-actions, implementation: { check: mean, mustBeLessThan: 9 } }]',
    ),
  ],
  [
    'distinct values',
    contractOf(
      ', quality: [{ type: custom, engine: mlops-actions, implementation: { check: distinct, mustBeLessThan: 9 } }]',
    ),
  ],
  [
    'a quantile',
    contractOf(
      ', quality: [{ type: custom, engine: mlops-actions, implementation: { check: quantile, probability: 0.5, mustBeLessThan: 9 } }]',
    ),
  ],
  [
    'a query',
    contractOf('', quality('type: sql, query: "SELECT count(*) FROM {object}", mustBeGreaterThan: 0')),
  ],
  [
    'freshness',
    contractOf('', 'slaProperties: [{ property: freshness, value: 100, unit: y, element: t.at }]'),
  ],
  [
    'a Table Schema with a primary key',
    parseContract(
      '{ "fields": [{ "name": "id", "type": "integer" }, { "name": "x" }, { "name": "at" }, { "name": "after" }], "primaryKey": "id" }',
      't.json',
    ),
  ],
])('%s cannot be told from shards, and is never passed', async (_, contract) => {
  const { outcome, checks } = await merged(contract)
  const open = checks.filter(({ verdict }) => verdict !== 'pass')
  expect(outcome).toBe('inconclusive')
  expect(open.map(({ reason }) => reason)).toEqual([
    'needs all rows at once, and each shard saw only its own',
  ])
})

test('what rows decide one by one is passed, and what repeats in two shards is not', async () => {
  expect((await merged(contractOf(', required: true, logicalTypeOptions: { minimum: 0 }'))).outcome).toBe(
    'pass',
  )
  const { outcome, checks } = await merged(contractOf('', custom('check: unique, columns: [x]')))
  // 0.5, 1.5 and 2.5 are there in both files, and once in each.
  expect(outcome).toBe('inconclusive')
  expect(checks.find(({ rule }) => rule === 'unique')?.found).toBe('not tested')
})

test('rows more than last time are those of all shards', async () => {
  const contract = contractOf('', custom('check: rowCountChange, unit: percent, mustBeGreaterOrEqualTo: -25'))
  const judged = async (rows?: number) => {
    const { outcome, checks } = await merged(contract, rows === undefined ? {} : { train: rows })
    const { found, reason, severity } = checks.find(({ rule }) => rule === 'row-count-change')!
    return [outcome, severity, reason ?? found]
  }
  expect(await judged(5)).toEqual(['pass', 'error', '6 rows, 1 more than last time (20 %)'])
  expect(await judged(10)).toEqual(['fail', 'error', '6 rows, 4 fewer than last time (−40 %)'])
  expect(await judged()).toEqual(['pass', 'info', 'there is no last time to compare with'])
})
