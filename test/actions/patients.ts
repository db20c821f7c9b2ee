import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Random } from '../../src/statistics/random.ts'

/** No cell of a classified column may leave the machine: each holds a value that is nowhere else. */

export const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: patients
version: 1.0.0
status: active
slaProperties: [{ property: freshness, value: 1, unit: d, element: patients.born }]
schema:
  - name: patients
    properties:
      - { name: row, logicalType: integer, required: true, unique: true }
      - name: name
        logicalType: string
        classification: restricted
        required: true
        unique: true
        logicalTypeOptions: { pattern: '^[a-z]{12}$', maxLength: 12 }
        quality:
          - { metric: invalidValues, mustBe: 0, arguments: { validValues: [nobody] }, severity: warning }
          - { type: custom, engine: mlops-actions, implementation: { check: compare, comparison: '<', to: surname } }
      - { name: surname, logicalType: string, classification: PII, customProperties: [{ property: mlops.role, value: group }] }
      - name: number
        logicalType: integer
        classification: confidential
        unique: true
        logicalTypeOptions: { minimum: 0, maximum: 5 }
        quality:
          - { type: custom, engine: mlops-actions, implementation: { check: max, mustBeLessThan: 0 } }
          - { type: custom, engine: mlops-actions, implementation: { check: min, mustBeLessThan: 0 } }
          - { type: custom, engine: mlops-actions, implementation: { check: quantile, probability: 0.5, mustBe: 0 } }
          - { type: sql, query: 'SELECT max(number) FROM patients', mustBe: 0 }
          - { type: sql, query: 'SELECT max(CAST(name AS INTEGER)) FROM patients', mustBe: 0 }
          - { type: sql, query: 'SELECT max(columns(* EXCLUDE (name, surname, born))) FROM (SELECT number, name, surname, born FROM patients)', mustBe: 0 }
      - { name: income, logicalType: number, classification: restricted }
      - { name: born, logicalType: timestamp, classification: restricted }
      - { name: city, logicalType: string, classification: public }
      - { name: ill, logicalType: integer, required: true }
`

export const CONFIG = (train: string, test: string) => `version: 1
models:
  patients:
    task: binary-classification
    data:
      contract: patients.odcs.yaml
      splits: { train: ${train}, test: ${test} }
      label: ill
      quarantine: { path: aside }
    train: { run: 'true' }
`

const NAMES = ['row', 'name', 'surname', 'number', 'income', 'born', 'city', 'ill']
const SECRET = ['name', 'surname', 'number', 'income', 'born']

export type Row = Record<string, string>

const letters = (random: Random, length: number) =>
  Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random.uniform() * 26))).join('')
const digits = (random: Random, length: number) =>
  `${1 + Math.floor(random.uniform() * 9)}${Array.from({ length: length - 1 }, () => Math.floor(random.uniform() * 10)).join('')}`

export function rowsOf(random: Random, count: number): Row[] {
  return Array.from({ length: count }, (_, i) => ({
    row: String(i),
    name: letters(random, 12),
    surname: letters(random, 12),
    number: digits(random, 11),
    income: `${digits(random, 7)}.${digits(random, 4)}1`,
    born: new Date(-1e12 + Math.floor(random.uniform() * 2e12)).toISOString().slice(0, 19).replace('T', ' '),
    city: ['Oslo', 'Bergen', 'Narvik'][Math.floor(random.uniform() * 3)],
    ill: random.uniform() < 0.4 ? '1' : '0',
  }))
}

export const csv = (rows: Row[], separator = ',', end = '\n') =>
  [NAMES, ...rows.map((row) => NAMES.map((name) => row[name]))]
    .map((fields) => fields.join(separator) + end)
    .join('')

/** Rows with some of their classified cells under another classified column: values of a wrong type. */
const shuffled = (rows: Row[]) =>
  rows.map((row, i) =>
    i % 7 === 3
      ? { ...row, number: row.name, income: row.surname, born: row.surname, name: row.number }
      : row,
  )

/** Replaces the text of row `at`. */
const line = (text: string, at: number, change: (line: string) => string) =>
  text
    .split('\n')
    .map((each, i) => (i === at ? change(each) : each))
    .join('\n')

/** Name, format, how it ends where it is no table, and the file. */
export const CASES: [string, string, string | null, (rows: Row[]) => string | Buffer][] = [
  ['clean', 'csv', null, csv],
  ['values of a wrong type', 'csv', null, (rows) => csv(shuffled(rows))],
  ['rows that repeat', 'csv', null, (rows) => csv([...rows, ...rows.slice(0, 20)])],
  ['a few rows', 'csv', null, (rows) => csv(rows.slice(0, 3))],
  ['one row', 'csv', null, (rows) => csv(rows.slice(0, 1))],
  ['one value in all rows', 'csv', null, (rows) => csv(rows.map((row) => ({ ...rows[0], row: row.row })))],
  [
    'no header',
    'csv',
    'has no header: none of the 8 fields of its first line is a column of the contract',
    (rows) => csv(rows).split('\n').slice(1).join('\n'),
  ],
  [
    'no header, and a cell twice',
    'csv',
    'has no header: none of the 8 fields of its first line is a column of the contract',
    (rows) =>
      csv(rows.map((row) => ({ ...row, surname: row.name })))
        .split('\n')
        .slice(1)
        .join('\n'),
  ],
  [
    'a header of one known name',
    'csv',
    null,
    (rows) => csv(rows).replace('surname', 'sirname').replace('income', 'incme'),
  ],
  [
    'a row too long',
    'csv',
    'has 9 fields where the header has 8',
    (rows) => line(csv(rows), 30, (each) => `${each},${rows[0].name}`),
  ],
  [
    'a row too short',
    'csv',
    'has 3 fields where the header has 8',
    (rows) => line(csv(rows), 30, (each) => each.split(',').slice(0, 3).join(',')),
  ],
  [
    'a quote that does not end',
    'csv',
    'has a quoted field that does not end, or text after the end of its quotes',
    (rows) => csv(rows).replace(rows[9].name, `"${rows[9].name}`),
  ],
  [
    'text behind a quote',
    'csv',
    'has a quoted field that does not end, or text after the end of its quotes',
    (rows) => csv(rows).replace(rows[9].name, `"${rows[9].name}"${rows[8].name}`),
  ],
  [
    'a space before a quote',
    'csv',
    'has a space between a quote and a delimiter: it may or may not belong to the value',
    (rows) => csv(rows).replace(rows[9].name, ` "${rows[9].name}"`),
  ],
  [
    'a NUL byte',
    'csv',
    'is a binary file, not a table',
    (rows) => csv(rows).replace(rows[9].name, `${rows[9].name}\0`),
  ],
  [
    'line ends that mix',
    'csv',
    'mixes line breaks: some lines end with CR LF, some with LF or CR alone',
    (rows) =>
      csv(rows.slice(0, 20), ',', '\r\n') + csv(rows.slice(20), ',', '\r').split('\r').slice(1).join('\r'),
  ],
  [
    'bytes that are no UTF-8',
    'csv',
    'is not UTF-8 text',
    (rows) => Buffer.concat([Buffer.from(csv(rows)), Buffer.from([0x31, 0x2c, 0xff, 0xfe, 0x0a])]),
  ],
  ['other delimiters', 'csv', null, (rows) => csv(rows, ';')],
  ['HTML', 'csv', 'is a web page, not a table', (rows) => `<!doctype html><p>${rows[0].name}</p>`],
  ['nothing but a header', 'csv', 'has a header but no rows', () => csv([])],
  [
    'a packed file that is cut off',
    'csv.gz',
    'is damaged: it cannot be unpacked by gzip (unexpected end of file)',
    (rows) => gzipSync(csv(rows)).subarray(0, 400),
  ],
  ['JSON Lines', 'jsonl', null, (rows) => rows.map((row) => JSON.stringify(row)).join('\n')],
  [
    'JSON Lines, typed and wrong',
    'jsonl',
    null,
    (rows) =>
      shuffled(rows)
        .map((row) => JSON.stringify({ ...row, number: Number(row.number) || row.number }))
        .join('\n'),
  ],
  [
    'JSON that is cut off',
    'jsonl',
    'is not JSON Lines: one object a line',
    (rows) =>
      rows
        .map((row) => JSON.stringify(row))
        .join('\n')
        .slice(0, -40),
  ],
  [
    'JSON with the same key twice',
    'jsonl',
    'has an object with the same key twice',
    (rows) => rows.map((row) => `{"name":"${row.name}","name":"${row.surname}"}`).join('\n'),
  ],
  [
    'an object in place of a value',
    'jsonl',
    null,
    (rows) =>
      rows.map((row, i) => JSON.stringify(i === 40 ? { ...row, name: { first: row.name } } : row)).join('\n'),
  ],
  ['text in place of Parquet', 'parquet', 'is not a Parquet file', csv],
]

/** All files under a folder, but for the rows that were put aside. */
export function textsUnder(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
}

/** What people would write for a value; numbers with and without separators, moments as text and as seconds. */
function spellings(column: string, value: string): string[] {
  if (column === 'number') return [value, Number(value).toLocaleString('en-US')]
  if (column === 'income') return [value.slice(0, -1), Number(value).toLocaleString('en-US').split('.')[0]]
  if (column !== 'born') return [value]
  return [value.slice(0, 16), value.slice(0, 16).replace(' ', 'T'), String(Date.parse(`${value}Z`) / 1000)]
}

export const leaked = (rows: Row[], seen: string): string[] =>
  SECRET.flatMap((column) =>
    rows
      .flatMap((row) => spellings(column, row[column]))
      .filter((text) => seen.includes(text))
      .map(
        (text) =>
          `${column}: ${text} … ${seen.slice(Math.max(0, seen.indexOf(text) - 120), seen.indexOf(text) + 40)}`,
      ),
  ).slice(0, 3)
