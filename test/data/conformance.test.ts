import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { CsvOptions } from '../../src/config/csv.ts'
import { type SplitFile, validateSplits } from '../../src/data/checks.ts'
import { type Contract, parseContract } from '../../src/data/contract.ts'
import { openStored, openTable } from '../../src/data/dataset.ts'
import { sqlIdentifier, sqlString } from '../../src/data/engine.ts'
import { checkRules } from '../../src/data/rule-check.ts'
import { reading } from '../../src/data/source.ts'
import { type LogicalType, strictCast } from '../../src/data/types.ts'
import { ActionError } from '../../src/errors.ts'
import { errorText, scratch } from './scratch.ts'

interface CsvCase {
  name: string
  content: string
  packed: boolean
  options?: CsvOptions & { name?: string }
  /** Header and rows as Python's csv reads them; null where it refuses. */
  rows: string[][] | null
}
interface ValueCase {
  type: LogicalType
  text: string
  value: string | boolean | null
}
interface Corpus {
  csv: CsvCase[]
  jsonl: { name: string; text: string; rows: Record<string, string>[] }[]
  values: ValueCase[]
}

const corpus: Corpus = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/conformance.json'), 'utf8'),
)
const space = scratch()

const QUOTES =
  'x.csv:2  has a quoted field that does not end, or text after the end of its quotes\nA quote inside of quotes is written twice.'
const NOT_UTF8 = 'is not UTF-8 text\nSave it as UTF-8, or declare its encoding: data.csv.encoding.'
const FIELDS = 'Quote fields that hold the delimiter or a line break.'
const BREAKS =
  'x.csv  mixes line breaks: some lines end with CR LF, some with LF or CR alone\nWrite every line with the same end.'

const SPACED = `has a space between a quote and a delimiter: it may or may not belong to the value\nWrite no space there, or declare that quotes are plain characters: data.csv.quote: ''.`

/** What we refuse, and how. Everything else must be what Python reads. */
const REFUSED: Record<string, string> = {
  'not UTF-8': `x.csv:1  ${NOT_UTF8}`,
  'cut character': `x.csv:1  ${NOT_UTF8}`,
  overlong: `x.csv:1  ${NOT_UTF8}`,
  surrogate: `x.csv:1  ${NOT_UTF8}`,
  'beyond Unicode': `x.csv:1  ${NOT_UTF8}`,
  'odd UTF-16': 'x.csv  is not utf-16le text\nDeclare the encoding that it has: data.csv.encoding.',
  'lone surrogate in UTF-16':
    'x.csv  is not utf-16le text\nDeclare the encoding that it has: data.csv.encoding.',
  'text after the quotes': QUOTES,
  'escape by backslash': QUOTES,
  'quote that does not end': QUOTES,
  'too few fields': `x.csv:3  has 1 field where the header has 2\n${FIELDS}`,
  'too many fields': `x.csv:3  has 3 fields where the header has 2\n${FIELDS}`,
  'too many fields in a later line': `x.csv:3002  has 3 fields where the header has 2\n${FIELDS}`,
  'mixed line breaks': BREAKS,
  'mixed line breaks, later CR': BREAKS,
  'BOM inside':
    'x.csv:1  has a byte order mark after the header\nFiles were joined: leave out the mark of the second.',
  'NUL far behind the header': 'x.csv:70002  has a NUL byte\nText has none; check the step that writes it.',
  'space before a quote': `x.csv:2  ${SPACED}`,
  'space after a quote': `x.csv:3  ${SPACED}`,
  'space after a quote at the end of a line': `x.csv:2  ${SPACED}`,
  'space after quotes that hold a line break': `x.csv:4  ${SPACED}`,
  'an empty field too many': `x.csv:3  has 3 fields where the header has 2\n${FIELDS}`,
  'an empty field too many, CRLF': `x.csv:2  has 3 fields where the header has 2\n${FIELDS}`,
  'an empty field too many at the end of the file': `x.csv:2  has 3 fields where the header has 2\n${FIELDS}`,
  'two empty fields too many': `x.csv:2  has 4 fields where the header has 2\n${FIELDS}`,
  'an empty field too many behind quotes': `x.csv:4  has 3 fields where the header has 2\n${FIELDS}`,
  'an empty field too many, BOM': `x.csv:2  has 3 fields where the header has 2\n${FIELDS}`,
  'an empty field too many, delimiter of two bytes': `x.csv:3  has 3 fields where the header has 2\n${FIELDS}`,
  NUL: 'x.csv:1  is a binary file, not a table\nWrite CSV, Parquet or JSON Lines. Where it is UTF-16 without a mark, declare it: data.csv.encoding.',
}

async function readText({ name, content, packed, options = {} }: CsvCase): Promise<string[][]> {
  const bytes = Buffer.from(content, 'base64')
  const { name: file = 'x.csv', ...csv } = options
  const path = space.write(file, packed ? gunzipSync(bytes) : bytes)
  const table = await openStored(space.engine, path, file, csv)
  const columns = table.storedColumns.map(({ name: column }) => sqlIdentifier(column))
  const rows = await reading(file, () =>
    space.engine.rows(
      `SELECT [${columns.map((column) => `coalesce(${column}, '')`).join(', ')}] AS fields FROM ${table.stored}`,
    ),
  )
  expect(
    table.storedColumns.every(({ type, text }) => type === 'VARCHAR' && text),
    name,
  ).toBe(true)
  return [
    table.storedColumns.map(({ name: column }) => column),
    ...rows.map(({ fields }) =>
      (fields as string[]).map((field) =>
        [...field].length <= 200 ? field : `${[...field].length} characters`,
      ),
    ),
  ]
}

test('the corpus is not small', () => {
  expect(corpus.csv.length + corpus.jsonl.length + corpus.values.length).toBeGreaterThanOrEqual(300)
  const unknown = Object.keys(REFUSED).filter((name) => !corpus.csv.some((each) => each.name === name))
  expect(unknown).toEqual([])
})

describe('CSV, text for text as Python reads it, or refused by name', () => {
  test.each(corpus.csv)('$name', async (file) => {
    const refusal = REFUSED[file.name]
    if (refusal) return expect(await errorText(() => readText(file))).toBe(refusal)
    expect(await readText(file)).toEqual(file.rows)
  })
})

describe('JSON Lines', () => {
  test.each(corpus.jsonl)('$name', async ({ text, rows }) => {
    const table = await openTable(space.engine, space.write('x.jsonl', text), 'x.jsonl')
    const names = table.columns.map(({ name }) => name)
    const found = await space.engine.rows(
      `SELECT ${names.map((name) => `coalesce(CAST(to_json(${sqlIdentifier(name)}) AS VARCHAR), 'null') AS ${sqlIdentifier(name)}`).join(', ')} FROM ${table.typed}`,
    )
    expect(found).toEqual(rows)
  })
})

const AS_TEXT: Record<string, (value: string) => string> = {
  integer: (value) => `CAST(${value} AS VARCHAR)`,
  number: (value) => `CAST(${value} AS DOUBLE)`,
  boolean: (value) => value,
  date: (value) => `CAST(${value} AS VARCHAR)`,
  timestamp: (value) => `strftime(${value}, '%Y-%m-%d %H:%M:%S.%f')`,
}

describe('single values: the one value of a text, missing, or broken', () => {
  test.each(corpus.values)('$type of "$text"', async ({ type, text, value }) => {
    const cast = strictCast('x', { name: 'x', type: 'VARCHAR', text: true }, type)
    const [found] = await space.engine.rows(
      `SELECT ${AS_TEXT[type](cast.value)} AS v, coalesce(${cast.broken}, false) AS broken FROM (SELECT ${sqlString(text)} AS x)`,
    )
    const wanted =
      type === 'number' && typeof value === 'string' && value !== 'broken' ? Number(value) : value
    expect(found.broken ? 'broken' : found.v).toEqual(wanted)
  })
})

/** A contract that asks something of every column. */
const asking = (columns: { name: string; logicalType: string }[]) =>
  parseContract(
    JSON.stringify({
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      id: 't',
      version: '1.0.0',
      status: 'active',
      schema: [
        { name: 't', properties: columns.map((column) => ({ ...column, required: true, unique: true })) },
      ],
    }),
    't.odcs.yaml',
  )

/** What a mode of validation says of a file, or why it reads none. */
async function verdicts(
  check: typeof checkRules | typeof validateSplits,
  contract: Contract,
  file: SplitFile,
) {
  try {
    const { checks } = await check(space.engine, contract, { all: file }, { showValues: true })
    return checks
  } catch (error) {
    if (error instanceof ActionError) return error.text
    throw error
  }
}

describe('the rules alone say what a whole validation says', () => {
  test.each(corpus.csv)('$name', async ({ name, content, packed, rows, options = {} }) => {
    const bytes = Buffer.from(content, 'base64')
    const { name: file = 'x.csv', ...csv } = options
    const path = space.write(file, packed ? gunzipSync(bytes) : bytes)
    const names = [...new Set((rows?.[0] ?? ['a', 'b']).filter((column) => column !== ''))].slice(0, 20)
    const contract = asking(
      names.map((column, i) => ({ name: column, logicalType: i % 2 ? 'string' : 'integer' })),
    )
    const whole = await verdicts(validateSplits, contract, { path, shownPath: file, csv })
    expect(await verdicts(checkRules, contract, { path, shownPath: file, csv })).toEqual(whole)
    if (REFUSED[name]) expect(whole).toBe(REFUSED[name])
  })

  test.each(corpus.jsonl)('$name', async ({ text, rows }) => {
    const path = space.write('x.jsonl', text)
    const contract = asking(Object.keys(rows[0]).map((name) => ({ name, logicalType: 'number' })))
    const whole = await verdicts(validateSplits, contract, { path, shownPath: 'x.jsonl' })
    expect(whole).toBeInstanceOf(Array)
    expect(await verdicts(checkRules, contract, { path, shownPath: 'x.jsonl' })).toEqual(whole)
  })

  test.each(['integer', 'number', 'boolean', 'date', 'timestamp'] as const)('of every %s', async (type) => {
    const values = corpus.values.filter((each) => each.type === type)
    const lines = values.map(({ text }) => `"${text.replaceAll('"', '""')}",x\n`)
    const path = space.write('values.csv', `v,w\n${lines.join('')}`)
    const contract = asking([{ name: 'v', logicalType: type }])
    const whole = await verdicts(validateSplits, contract, { path, shownPath: 'values.csv' })
    expect(await verdicts(checkRules, contract, { path, shownPath: 'values.csv' })).toEqual(whole)
    const broken = values.flatMap(({ value }, i) => (value === 'broken' ? [i + 1] : []))
    const missing = values.flatMap(({ value }, i) => (value === null ? [i + 1] : []))
    expect(broken.length).toBeGreaterThan(0)
    expect(whole).toContainEqual(
      expect.objectContaining({
        rule: 'type',
        column: 'v',
        failing: broken.length,
        rows: broken.slice(0, 10),
      }),
    )
    expect(whole).toContainEqual(
      expect.objectContaining({ rule: 'required', failing: missing.length, rows: missing.slice(0, 10) }),
    )
  })
})
