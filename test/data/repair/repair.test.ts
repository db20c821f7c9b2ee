import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseContract } from '../../../src/data/contract.ts'
import { repairSplit } from '../../../src/data/repair/repair.ts'
import { type Random, randomFromSeed } from '../../../src/statistics/random.ts'
import { errorText, scratch } from '../scratch.ts'

const space = scratch()

const HEAD = `apiVersion: v3.1.0
kind: DataContract
id: t
version: 1.0.0
status: active
schema:
  - name: t
`
const contractOf = (body: string) => parseContract(HEAD + body, 't.odcs.yaml')

/** id is a key, n has a range, kind a set, mail is classified. */
const CONTRACT = contractOf(`    properties:
      - { name: id, logicalType: integer, required: true, unique: true }
      - { name: n, logicalType: number, logicalTypeOptions: { minimum: 0, maximum: 10 } }
      - name: kind
        logicalType: string
        quality: [{ metric: invalidValues, arguments: { validValues: [a, b] }, mustBe: 0 }]
      - { name: mail, logicalType: string, classification: restricted }
`)

const repair = (path: string, contract = CONTRACT, mask = true) =>
  repairSplit(
    space.engine,
    contract,
    { path, shownPath: path.replace(/^.*\//, '') },
    {
      keyTables: {},
      cleanPath: space.path('out/clean'),
      badPath: space.path('out/bad'),
      mask,
      shown: (file) => file.replace(/^.*\//, ''),
    },
  )

const text = (name: string) => readFileSync(space.path(`out/${name}`), 'utf8')

test('every row is clean or bad, with its line and all that it breaks, whatever repeats', async () => {
  const path = space.write(
    'rows.csv',
    'id,n,kind,mail\n1,5,a,"x\ny"\n\n1,11,c,m@n\n1,5,a,"x\ny"\n2,abc,b,\n,3,"",z\n3,0,b,"q""u"\n',
  )
  const found = await repair(path)
  expect(text('clean.csv')).toBe('id,n,kind,mail\n1,5,a,"x\ny"\n3,0,b,"q""u"\n')
  expect(text('bad.csv')).toBe(
    [
      'mlops_row,mlops_file,mlops_line,mlops_rules,id,n,kind,mail',
      '2,rows.csv,5,unique(id):9 range(n):10 valid-values(kind):13,1,11,c,***',
      '3,rows.csv,6,unique(id):9,1,5,a,***',
      '4,rows.csv,8,type(n):10,2,abc,b,',
      '5,rows.csv,9,required(id):9 valid-values(kind):13,,3,"",***',
      '',
    ].join('\n'),
  )
  expect(found).toMatchObject({
    source: { path: 'rows.csv', rows: 6 },
    clean: { path: 'clean.csv', rows: 2 },
    bad: { path: 'bad.csv', rows: 4 },
    rules: [
      { rule: 'required', column: 'id', line: 9, rows: 1 },
      { rule: 'unique', column: 'id', line: 9, rows: 2 },
      { rule: 'type', column: 'n', line: 10, rows: 1 },
      { rule: 'range', column: 'n', line: 10, rows: 1 },
      { rule: 'valid-values', column: 'kind', line: 13, rows: 2 },
    ],
    fixes: [],
    masked: ['mail'],
  })
})

test('classified cells are kept where that is asked for', async () => {
  const found = await repair(
    space.write('kept.csv', 'id,n,kind,mail\n1,5,a,m@n\n1,5,a,m@n\n'),
    CONTRACT,
    false,
  )
  expect(text('bad.csv')).toContain('2,kept.csv,3,unique(id):9,1,5,a,m@n')
  expect(found.masked).toEqual([])
})

test('rows within a tolerance and rows that only warn are clean; no bad row leaves no file', async () => {
  const tolerant = contractOf(`    properties:
      - name: n
        logicalType: integer
        quality:
          - { metric: missingValues, arguments: { missingValues: [-1] }, mustBeLessThan: 60, unit: percent }
          - { metric: invalidValues, arguments: { validValues: [1] }, mustBe: 0, severity: warning }
`)
  const found = await repair(space.write('tolerant.csv', 'n\n1\n-1\n2\n'), tolerant)
  expect(found).toMatchObject({ clean: { rows: 3 }, bad: { path: null, rows: 0, sha256: null }, rules: [] })
  expect(existsSync(space.path('out/bad.csv'))).toBe(false)
})

const FIXED = contractOf(`    customProperties: [{ property: mlops.fix, value: [dedupe] }]
    properties:
      - name: code
        logicalType: string
        customProperties: [{ property: mlops.fix, value: [upper, trim] }]
      - name: n
        logicalType: integer
        logicalTypeOptions: { minimum: 0, maximum: 10 }
        customProperties: [{ property: mlops.fix, value: [clip, type, trim] }]
      - name: day
        logicalType: date
        customProperties: [{ property: mlops.fix, value: type }]
      - name: yes
        logicalType: boolean
        customProperties: [{ property: mlops.fix, value: [type] }]
`)
const DIRTY =
  'code,n,day,yes\n a ,1e1,2024/1/2,yes\nA,10,2024-01-02,true\nb,-3,20240131,N\nc,oops,2024/13/1,maybe\n'

test('fixes are done in their order, counted, and leave what is in doubt', async () => {
  const found = await repair(space.write('dirty.csv', DIRTY), FIXED)
  expect(text('clean.csv')).toBe('code,n,day,yes\nA,10,2024-01-02,true\nB,0,2024-01-31,false\n')
  expect(text('bad.csv').split('\n').slice(1)).toEqual([
    '2,dirty.csv,3,dedupe,A,10,2024-01-02,true',
    '4,dirty.csv,5,type(n):14 type(day):18 type(yes):21,c,oops,2024/13/1,maybe',
    '',
  ])
  expect(found.fixes).toEqual([
    { fix: 'trim', column: 'code', rows: 1 },
    { fix: 'upper', column: 'code', rows: 3 },
    { fix: 'trim', column: 'n', rows: 0 },
    { fix: 'type', column: 'n', rows: 1 },
    { fix: 'clip', column: 'n', rows: 1 },
    { fix: 'type', column: 'day', rows: 2 },
    { fix: 'type', column: 'yes', rows: 2 },
    { fix: 'dedupe', column: null, rows: 1 },
  ])
  expect(found.rules.at(-1)).toEqual({ rule: 'dedupe', column: null, line: null, rows: 1 })
})

test('text that is fixed to another type is a value of it in Parquet and JSON Lines', async () => {
  const rows = `SELECT ' a ' AS code, '1e1' AS n, '2024/1/2' AS "day", 'yes' AS yes UNION ALL SELECT 'b', 'oops', NULL, NULL`
  await repair(await space.copy(rows, 'dirty.parquet'), FIXED)
  expect(
    await space.engine.rows(`SELECT *, typeof(n) AS t FROM '${space.path('out/clean.parquet')}'`),
  ).toEqual([{ code: 'A', n: 10, day: new Date('2024-01-02'), yes: true, t: 'BIGINT' }])
  expect(await space.engine.rows(`SELECT * FROM '${space.path('out/bad.parquet')}'`)).toEqual([
    {
      mlops_row: 2,
      mlops_file: 'dirty.parquet',
      mlops_line: null,
      mlops_rules: 'type(n):14',
      code: 'b',
      n: 'oops',
      day: null,
      yes: null,
    },
  ])
  await repair(await space.copy(rows, 'dirty.jsonl'), FIXED)
  expect(text('clean.jsonl')).toBe('{"code":"A","n":10,"day":"2024-01-02","yes":true}\n')
  expect(JSON.parse(text('bad.jsonl'))).toMatchObject({ mlops_line: 2, mlops_rules: 'type(n):14', n: 'oops' })
})

test.each([
  [
    'customProperties: [{ property: mlops.fix, value: [trim, clipp] }]',
    't.odcs.yaml:11:65  unknown fix "clipp". Did you mean "clip"?',
  ],
  [
    'customProperties: [{ property: mlops.fix, value: [clip] }]',
    'clip needs a number with minimum or maximum',
  ],
  [
    'customProperties: [{ property: mlops.fix, value: [lower, upper] }]',
    'lower and upper exclude each other',
  ],
])('%s is refused', async (property, message) => {
  const body = `    properties:\n      - name: n\n        logicalType: string\n        ${property}\n`
  expect(await errorText(() => contractOf(body))).toContain(message)
})

test('a column that has the name of one of ours is refused before anything is written', async () => {
  const path = space.write('own.csv', 'mlops_row,id,n,kind,mail\n1,1,5,a,\n')
  expect(await errorText(() => repair(path))).toContain('has a column "mlops_row"')
})

/** Rows of random dirt; quotes, breaks, blanks, repeats and wrong types among them. */
function dirt(random: Random, rows: number): string[][] {
  const cells = [
    '',
    '""',
    '1',
    '2',
    '3.5',
    '-1',
    '11',
    ' 4',
    'a',
    'b',
    'c',
    '"a\nb"',
    '"x,""y"""',
    '"\r\n"',
    'é',
    '1e1',
  ]
  const pick = () => cells[Math.floor(random.uniform() * cells.length)]
  return Array.from({ length: rows }, () => [pick(), pick(), pick(), pick()])
}

test('clean and bad rows together are the input as a multiset, over random dirt, in three formats', async () => {
  const random = randomFromSeed(20_260)
  for (let round = 0; round < 6; round++) {
    const rows = dirt(random, 1 + Math.floor(random.uniform() * 60))
    const csv = space.write(
      `dirt${round}.csv`,
      `id,n,kind,mail\n${rows.map((row) => row.join(',')).join('\n')}\n`,
    )
    const columns = `{id: 'VARCHAR', n: 'VARCHAR', kind: 'VARCHAR', mail: 'VARCHAR'}`
    const read = (path: string, own = '') =>
      path.endsWith('.csv')
        ? `(SELECT id, n, kind, mail FROM read_csv('${path}', auto_detect = false, header = true, nullstr = '', allow_quoted_nulls = false, escape = '"', quote = '"', delim = ',', columns = ${own ? `{mlops_row: 'BIGINT', mlops_file: 'VARCHAR', mlops_line: 'BIGINT', mlops_rules: 'VARCHAR', ${columns.slice(1)}` : columns}))`
        : path.endsWith('.jsonl')
          ? `(SELECT id, n, kind, mail FROM read_json('${path}', format = 'newline_delimited', columns = ${columns}))`
          : `(SELECT id, n, kind, mail FROM '${path}')`
    for (const ending of ['csv', 'parquet', 'jsonl']) {
      const path =
        ending === 'csv' ? csv : await space.copy(`SELECT * FROM ${read(csv)}`, `dirt${round}.${ending}`)
      const found = await repair(path, CONTRACT, false)
      expect(found.clean.rows + found.bad.rows).toBe(rows.length)
      const parts = (['clean', 'bad'] as const).filter((part) => found[part].path !== null)
      const union = parts
        .map(
          (part) => `SELECT * FROM ${read(space.path(`out/${part}.${ending}`), part === 'bad' ? 'own' : '')}`,
        )
        .join(' UNION ALL ')
      const difference = await space.engine.rows(
        `(SELECT * FROM ${read(path)} EXCEPT ALL (${union})) UNION ALL ((${union}) EXCEPT ALL SELECT * FROM ${read(path)})`,
      )
      expect(difference).toEqual([])
    }
  }
})
