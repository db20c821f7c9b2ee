import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { validateData } from '../../src/actions/validate-data.ts'
import { type Engine, openEngine } from '../../src/data/engine.ts'
import { ActionError } from '../../src/errors.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'
import { type Observed, observed } from './observed.ts'
import { CASES, CONFIG, CONTRACT, csv, leaked, rowsOf } from './patients.ts'

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

const validate = (workspace: string, inputs: Record<string, string> = {}): Promise<Observed> =>
  observed(validateData as never, workspace, inputs)

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
