import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseInputs } from '../../src/actions/inputs.ts'
import { validateData } from '../../src/actions/validate-data.ts'
import { type Engine, openEngine } from '../../src/data/engine.ts'
import { ActionError, describeError } from '../../src/errors.ts'
import { JobLog } from '../../src/platform/github/log.ts'
import { createLocalPlatform } from '../../src/platform/local/platform.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { type Random, randomFromSeed } from '../../src/statistics/random.ts'

/** No cell of a classified column may leave the machine: each holds a value that is nowhere else. */

const CONTRACT = `apiVersion: v3.1.0
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

const CONFIG = (train: string, test: string) => `version: 1
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

type Row = Record<string, string>

const letters = (random: Random, length: number) =>
  Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random.uniform() * 26))).join('')
const digits = (random: Random, length: number) =>
  `${1 + Math.floor(random.uniform() * 9)}${Array.from({ length: length - 1 }, () => Math.floor(random.uniform() * 10)).join('')}`

function rowsOf(random: Random, count: number): Row[] {
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

const csv = (rows: Row[], separator = ',', end = '\n') =>
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
const CASES: [string, string, string | null, (rows: Row[]) => string | Buffer][] = [
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

let folder: string
let engine: Engine
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-privacy-'))
  engine = await openEngine({ threads: 1 })
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true, force: true })
})

/** All files under a folder, but for the rows that were put aside. */
function textsUnder(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
}

interface Ended {
  error: unknown
  /** All that a reader of the run could see. */
  seen: string
}

/** A step, with what a job's log, its annotations, a summary, a comment and its artifacts would hold. */
async function validate(workspace: string, inputs: Record<string, string> = {}): Promise<Ended> {
  const seen: string[] = []
  const see = (...parts: unknown[]) => void seen.push(parts.map((part) => JSON.stringify(part)).join(' '))
  const platform = await createLocalPlatform(workspace, undefined, {
    write: (text) => {
      seen.push(text)
    },
  })
  const core = {
    info: see,
    debug: see,
    notice: see,
    warning: see,
    error: see,
    startGroup: see,
    endGroup: see,
  }
  const log = new JobLog(core as never)
  Object.defineProperty(platform, 'log', { value: log })
  let error: unknown = null
  try {
    const result = await validateData.run(parseInputs(validateData, inputs) as never, platform)
    see(result.headline, result.outputs)
    if (result.report) seen.push(renderMarkdown(result.report, { characters: 65_536 }))
    await platform.writeSummary(result.report ? renderMarkdown(result.report, { bytes: 1 << 20 }) : '')
  } catch (thrown) {
    error = thrown
    // As both ways in report it, the stack of a debugged run included.
    seen.push(describeError(thrown), thrown instanceof Error ? `${thrown.stack}` : '')
    for (let cause = thrown; cause instanceof Error; cause = cause.cause) seen.push(String(cause))
  }
  log.close()
  return { error, seen: [...seen, ...textsUnder(join(workspace, '.mlops'))].join('\n') }
}

/** What people would write for a value; numbers with and without separators, moments as text and as seconds. */
function spellings(column: string, value: string): string[] {
  if (column === 'number') return [value, Number(value).toLocaleString('en-US')]
  if (column === 'income') return [value.slice(0, -1), Number(value).toLocaleString('en-US').split('.')[0]]
  if (column !== 'born') return [value]
  return [value.slice(0, 16), value.slice(0, 16).replace(' ', 'T'), String(Date.parse(`${value}Z`) / 1000)]
}

const leaked = (rows: Row[], seen: string): string[] =>
  SECRET.flatMap((column) =>
    rows
      .flatMap((row) => spellings(column, row[column]))
      .filter((text) => seen.includes(text))
      .map(
        (text) =>
          `${column}: ${text} … ${seen.slice(Math.max(0, seen.indexOf(text) - 120), seen.indexOf(text) + 40)}`,
      ),
  ).slice(0, 3)

function workspaceOf(name: string, files: Record<string, string | Buffer>): string {
  const workspace = join(folder, name.replaceAll(/\W+/g, '-'))
  mkdirSync(join(workspace, '.mlops'), { recursive: true })
  for (const [path, content] of Object.entries(files)) writeFileSync(join(workspace, path), content)
  return workspace
}

describe('nothing of a classified column leaves the machine', { timeout: 60_000 }, () => {
  test.each(
    CASES.map(([name, extension, ends, write], i) => ({ name, extension, ends, write, seed: 100 + i })),
  )('$name', async ({ name, extension, ends, write, seed }) => {
    const random = randomFromSeed(seed)
    const [train, held] = [rowsOf(random, 60), rowsOf(random, 30)]
    const workspace = workspaceOf(name, {
      'patients.odcs.yaml': CONTRACT,
      'mlops.yaml': CONFIG(`train.${extension}`, 'test.csv'),
      [`train.${extension}`]: write(train),
      'test.csv': csv(held.slice(0, 25).concat(train.slice(0, 5))),
    })
    const { error, seen } = await validate(workspace, {
      baseline: 'none',
      'category-names': 'true',
      'show-values': 'true',
    })
    expect(leaked([...train, ...held], seen)).toEqual([])
    expect(error instanceof ActionError ? error.message : error).toBe(ends)
  })
})

describe('what may be seen', { timeout: 60_000 }, () => {
  const both = (seed: number) => {
    const random = randomFromSeed(seed)
    return { train: rowsOf(random, 80), held: rowsOf(random, 40) }
  }
  const files = ({ train, held }: ReturnType<typeof both>) => ({
    'patients.odcs.yaml': CONTRACT,
    'mlops.yaml': CONFIG('train.csv', 'test.csv'),
    'train.csv': csv(train),
    'test.csv': csv(held),
  })

  test('the fuzz looks where it should: an unclassified value is found in the evidence', async () => {
    const data = both(1)
    const open = CONTRACT.replace('classification: restricted', 'classification: public')
    const workspace = workspaceOf('open', { ...files(data), 'patients.odcs.yaml': open })
    const { seen } = await validate(workspace, { baseline: 'none' })
    expect(leaked(data.train, seen)[0]).toMatch(/^name: /)
  })

  test('Parquet and a comparison with earlier data show nothing either', async () => {
    const [before, after] = [both(2), both(3)]
    const workspace = workspaceOf('baseline', files(before))
    for (const split of ['train', 'test'])
      await engine.rows(
        `COPY (SELECT * FROM read_csv('${join(workspace, `${split}.csv`)}')) TO '${join(workspace, `${split}.parquet`)}' (FORMAT PARQUET)`,
      )
    writeFileSync(join(workspace, 'mlops.yaml'), CONFIG('train.parquet', 'test.parquet'))
    const first = await validate(workspace, { baseline: 'none' })
    expect(first.error).toBeNull()
    expect(leaked([...before.train, ...before.held], first.seen)).toEqual([])
    writeFileSync(
      join(workspace, 'before.json'),
      readFileSync(join(workspace, '.mlops/patients/validation.json')),
    )
    for (const [path, content] of Object.entries(files(after))) writeFileSync(join(workspace, path), content)
    const { error, seen } = await validate(workspace, {
      baseline: 'before.json',
      'category-names': 'true',
      'show-values': 'true',
    })
    expect(error).toBeNull()
    expect(leaked([...before.train, ...before.held, ...after.train, ...after.held], seen)).toEqual([])
  })

  test('two runs give the same bytes outside of run, started and finished', async () => {
    const workspace = workspaceOf('twice', files(both(4)))
    const documents: string[] = []
    for (let run = 0; run < 2; run++) {
      await validate(workspace, { baseline: 'none' })
      const text = readFileSync(join(workspace, '.mlops/patients/validation.json'), 'utf8')
      const { run: _, started, finished, ...rest } = JSON.parse(text)
      expect([started, finished].map((at) => Number.isNaN(Date.parse(at)))).toEqual([false, false])
      documents.push(JSON.stringify(rest))
    }
    expect(documents[1]).toBe(documents[0])
  })

  test('categories have names and broken rules show cells only where asked, and classified columns never', async () => {
    const data = both(5)
    const wrong = data.train.map((row, i) => (i === 7 ? { ...row, ill: 'perhaps', number: row.name } : row))
    const workspace = workspaceOf('asked', { ...files(data), 'train.csv': csv(wrong) })
    const page = () => readFileSync(join(workspace, '.mlops/patients/validation.html'), 'utf8')
    const silent = await validate(workspace, { baseline: 'none' })
    expect(silent.error).toBeNull()
    expect(silent.seen).not.toContain('perhaps')
    expect(page()).not.toContain('Bergen')
    expect(page()).toContain('>value 1<')
    const { seen } = await validate(workspace, {
      baseline: 'none',
      'category-names': 'true',
      'show-values': 'true',
    })
    expect(page()).toContain('>Bergen<')
    expect(page()).toContain('>perhaps<')
    const { checks } = JSON.parse(readFileSync(join(workspace, '.mlops/patients/validation.json'), 'utf8'))
    const valued = checks.filter((check: { values?: unknown }) => check.values !== undefined)
    expect(valued).toMatchObject([{ column: 'ill', rule: 'type', rows: [8], values: ['perhaps'] }])
    expect(leaked([...data.train, ...data.held], seen)).toEqual([])
  })
})
