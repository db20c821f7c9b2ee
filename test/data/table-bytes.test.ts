import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { CsvOptions } from '../../src/config/csv.ts'
import { validateSplits } from '../../src/data/checks.ts'
import { parseContract } from '../../src/data/contract.ts'
import { openStored } from '../../src/data/dataset.ts'
import type { Engine } from '../../src/data/engine.ts'
import { checkRules } from '../../src/data/rule-check.ts'
import { errorText, scratch } from './scratch.ts'

const space = scratch()
const CONTRACT = parseContract(
  JSON.stringify({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 't',
    version: '1.0.0',
    status: 'active',
    schema: [{ name: 't', properties: [{ name: 'a', logicalType: 'integer', unique: true }] }],
  }),
  't.odcs.yaml',
)

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')
const filesOf = (path: string, csv?: CsvOptions) => ({ all: { path, shownPath: 'x.csv', csv } })

describe('digests are those of the bytes as they are stored', () => {
  const TEXT = 'a,b\n1,é\n2,x\n'
  const write: [string, () => string | Promise<string>][] = [
    ['CSV', () => space.write('plain.csv', TEXT)],
    ['CSV of several chunks', () => space.write('long.csv', `a,b\n${'1,"x, y"\n'.repeat(250_000)}`)],
    ['CSV with a byte order mark', () => space.write('mark.csv', `\ufeff${TEXT}`)],
    ['packed CSV', () => space.write('packed.csv.gz', gzipSync(TEXT))],
    ['UTF-16', () => space.write('wide.csv', Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
    ['JSON Lines', () => space.write('rows.jsonl', '{"a":1}\n{"a":2}\n')],
    ['packed JSON Lines', () => space.write('rows.jsonl.gz', gzipSync('{"a":1}\n{"a":2}\n'))],
    ['Parquet', () => space.copy('SELECT i AS a FROM range(5000) t(i)', 'rows.parquet')],
  ]
  test.each(write)('%s', async (_, file) => {
    const path = await file()
    const bytes = readFileSync(path)
    const { datasets } = await checkRules(space.engine, CONTRACT, filesOf(path))
    expect(datasets.all).toMatchObject({ bytes: bytes.length, digest: `sha256:${sha256(bytes)}` })
    const whole = await validateSplits(space.engine, CONTRACT, filesOf(path))
    expect(whole.datasets.all.digests.bytes).toBe(datasets.all.digest)
  })

  test('as sha256sum prints it', async () => {
    const { datasets } = await checkRules(
      space.engine,
      CONTRACT,
      filesOf(space.write('known.csv', 'a,b\n1,2\n')),
    )
    expect(datasets.all.digest).toBe(
      'sha256:492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470',
    )
  })

  test.each(['csv', 'csv.gz'])('of several files as %s: each, and the list of them', async (ending) => {
    const folder = `many-${ending}`
    mkdirSync(space.path(`${folder}/sub`), { recursive: true })
    for (const [name, text] of [
      ['b', 'a\n1\n'],
      ['sub/a', 'a\n2\n3\n'],
    ])
      space.write(`${folder}/${name}.${ending}`, ending === 'csv' ? text : gzipSync(text))
    const table = await openStored(space.engine, space.path(folder), folder, { unseen: true })
    const parts = await table.bytes.parts()
    expect(parts).toEqual(
      [`b.${ending}`, `sub/a.${ending}`].map((path) => ({
        path,
        bytes: statSync(space.path(`${folder}/${path}`)).size,
        sha256: `sha256:${sha256(readFileSync(space.path(`${folder}/${path}`)))}`,
      })),
    )
    const { datasets } = await checkRules(space.engine, CONTRACT, filesOf(space.path(folder)))
    const whole = await validateSplits(space.engine, CONTRACT, filesOf(space.path(folder)))
    expect(datasets.all.digest).toBe(whole.datasets.all.digests.bytes)
  })
})

const FIELDS = 'Quote fields that hold the delimiter or a line break.'

describe('what the bytes tell is told before the complaint of the engine', () => {
  test.each([
    [
      'a NUL, and a line of one field',
      'a,b\n1,x\0\n2\n',
      'is a binary file, not a table\nWrite CSV, Parquet or JSON Lines. Where it is UTF-16 without a mark, declare it: data.csv.encoding.',
      1,
    ],
    [
      'a NUL far behind, and before it a line of one field',
      `a,b\n1,x\n2\n${'1,x\n'.repeat(100_000)}1,\0\n`,
      'has a NUL byte\nText has none; check the step that writes it.',
      100_004,
    ],
    [
      'an empty field too many, and a line of one',
      'a,b\n1,x,\n2\n',
      `has 3 fields where the header has 2\n${FIELDS}`,
      2,
    ],
    [
      'an empty field too many behind a line of one',
      'a,b\n1\n1,x,\n',
      `has 3 fields where the header has 2\n${FIELDS}`,
      3,
    ],
    [
      'a space at quotes, and a quote that does not end',
      'a,b\n1, "x"\n2,"y\n',
      "has a space between a quote and a delimiter: it may or may not belong to the value\nWrite no space there, or declare that quotes are plain characters: data.csv.quote: ''.",
      2,
    ],
    [
      'a long line, and a line of one field',
      `a,b\n1\n1,${'x'.repeat(2_000_001)}\n`,
      'has a line of more than 2 MB\nA quote that does not end makes the rest of a file one line; else write Parquet.',
      3,
    ],
  ])('%s', async (_, content, text, line) => {
    const path = space.write('torn.csv', content)
    let running = 0
    const spy: Engine = {
      ...space.engine,
      async rows(sql) {
        running += 1
        try {
          return await space.engine.rows(sql)
        } finally {
          running -= 1
        }
      },
    }
    const before = readdirSync(space.engine.scratch)
    expect(await errorText(() => checkRules(spy, CONTRACT, filesOf(path)))).toBe(`x.csv:${line}  ${text}`)
    expect(running).toBe(0)
    expect(readdirSync(space.engine.scratch)).toEqual(before)
    expect(await errorText(() => validateSplits(space.engine, CONTRACT, filesOf(path)))).toBe(
      `x.csv:${line}  ${text}`,
    )
    // The engine is none the worse for it.
    const { outcome } = await checkRules(space.engine, CONTRACT, filesOf(space.write('whole.csv', 'a\n1\n')))
    expect(outcome).toBe('pass')
  })

  test('where the bytes are fine, the engine complains', async () => {
    const path = space.write('short.csv', 'a,b\n1,x\n2\n')
    const text = `x.csv:3  has 1 field where the header has 2\n${FIELDS}`
    expect(await errorText(() => checkRules(space.engine, CONTRACT, filesOf(path)))).toBe(text)
  })

  test('where the engine reads all of it, the bytes complain', async () => {
    const path = space.write('more.csv', 'a,b\n1,x,\n')
    const text = `x.csv:2  has 3 fields where the header has 2\n${FIELDS}`
    expect(await errorText(() => checkRules(space.engine, CONTRACT, filesOf(path)))).toBe(text)
  })

  test('in the second of several files, packed ones among them', async () => {
    mkdirSync(space.path('torn'))
    space.write('torn/1.csv', 'a,b\n1,x\n')
    space.write('torn/2.csv', 'a,b\n1,x\n2,y,\n3\n')
    const text = `2.csv:3  has 3 fields where the header has 2\n${FIELDS}`
    expect(await errorText(() => checkRules(space.engine, CONTRACT, filesOf(space.path('torn'))))).toContain(
      text,
    )
    space.write('torn.csv.gz', gzipSync('a,b\n1,x\n2,y,\n3\n'))
    expect(
      await errorText(() => checkRules(space.engine, CONTRACT, filesOf(space.path('torn.csv.gz')))),
    ).toContain(`x.csv:3  has 3 fields where the header has 2\n${FIELDS}`)
  })
})
