import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { validateSplits } from '../../../src/data/checks.ts'
import { parseContract } from '../../../src/data/contract.ts'
import { inferContract } from '../../../src/data/infer/infer.ts'
import { scratch } from '../scratch.ts'

const space = scratch()

const DATA = `SELECT TIMESTAMP '2001-01-01' + INTERVAL (i) HOUR AS "date", i % 97 - 60 AS delay, (i % 11) / 8 AS share,
  CASE WHEN i % 9 > 0 THEN ['ANC', 'ATL', '012'][i % 3 + 1] END AS origin, i % 2 = 0 AS late, 'f' || i AS id, [i] AS list
  FROM range(1000) t(i)`

const draft = async () =>
  inferContract(space.engine, await space.copy(DATA, 'flights.parquet'), 'data/flights.parquet', {
    id: 'flights',
    label: 'late',
    time: 'date',
  })

test('a draft says what the rows are', async () => {
  const text = await draft()
  expect(text.split('\n').slice(0, 5)).toEqual([
    '# Drafted from 1,000 rows of data/flights.parquet. It says what these rows are, not what rows may be:',
    '# review every line, widen or tighten, then set status: active. Each rule was learned from four fifths of the rows',
    '# and confirmed by the others; the comment over a column says how well.',
    '# Left out, for their types are not checked: "list".',
    'apiVersion: v3.1.0',
  ])
  expect(parse(text)).toEqual({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'flights',
    version: '1.0.0',
    status: 'draft',
    schema: [
      {
        name: 'flights',
        logicalType: 'object',
        properties: [
          {
            name: 'date',
            logicalType: 'timestamp',
            physicalType: 'TIMESTAMP',
            required: true,
            customProperties: [{ property: 'mlops.role', value: 'time' }],
          },
          {
            name: 'delay',
            logicalType: 'integer',
            physicalType: 'BIGINT',
            required: true,
            logicalTypeOptions: { minimum: -60, maximum: 36 },
          },
          {
            name: 'share',
            logicalType: 'number',
            physicalType: 'DOUBLE',
            required: true,
            logicalTypeOptions: { minimum: 0, maximum: 1.3 },
          },
          {
            name: 'origin',
            logicalType: 'string',
            physicalType: 'VARCHAR',
            quality: [
              {
                type: 'library',
                metric: 'nullValues',
                mustBeLessOrEqualTo: 13.31,
                unit: 'percent',
                severity: 'warning',
              },
              {
                type: 'library',
                metric: 'invalidValues',
                arguments: { validValues: ['012', 'ANC', 'ATL'] },
                mustBe: 0,
                severity: 'warning',
              },
            ],
          },
          {
            name: 'late',
            logicalType: 'boolean',
            physicalType: 'BOOLEAN',
            required: true,
            customProperties: [{ property: 'mlops.role', value: 'label' }],
          },
          { name: 'id', logicalType: 'string', physicalType: 'VARCHAR', required: true, unique: true },
        ],
        quality: [{ type: 'library', metric: 'rowCount', mustBeGreaterThan: 0 }],
      },
    ],
  })
})

test('the data meets its own draft, in every format', async () => {
  const contract = parseContract(await draft(), 'flights.odcs.yaml')
  expect(contract.columns.map(({ role }) => role)).toEqual(['time', null, null, null, 'label', null])
  for (const name of ['meets.parquet', 'meets.csv', 'meets.jsonl']) {
    const path = await space.copy(`SELECT * EXCLUDE (list) FROM (${DATA})`, name)
    const { outcome, checks } = await validateSplits(space.engine, contract, {
      train: { path, shownPath: name },
    })
    expect(checks.filter(({ verdict }) => verdict !== 'pass')).toEqual([])
    expect(outcome).toBe('pass')
  }
})
