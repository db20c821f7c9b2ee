import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseInputs } from '../../src/actions/inputs.ts'
import { validateData } from '../../src/actions/validate-data.ts'
import type { Location } from '../../src/errors.ts'
import { createLocalPlatform } from '../../src/platform/local/platform.ts'

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: t
version: 1.0.0
status: active
schema:
  - name: t
    properties:
      - { name: note, logicalType: string }
      - { name: x, logicalType: integer, logicalTypeOptions: { maximum: 9 } }
      - { name: late, logicalType: integer }
`
const CONFIG = `version: 1
models:
  t:
    task: binary-classification
    data: { contract: t.odcs.yaml, splits: { train: train.csv, test: test.csv }, label: late }
    train: { run: 'true' }
`

let folder: string
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder })
const commit = (files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  git('add', '--all')
  git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '--quiet', '--message=Change')
}
/** A field in quotes holds a line break, so that the row's number is not its line. */
const rows = (last: number) => `note,x,late\n"two\nlines",1,0\nplain,2,1\nplain,${last},0\n`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-annotations-'))
  git('init', '--quiet', '--initial-branch=main')
  commit({
    'mlops.yaml': CONFIG,
    't.odcs.yaml': CONTRACT,
    'train.csv': rows(3),
    'test.csv': rows(12),
    '.gitignore': '.mlops/\n',
  })
  git('checkout', '--quiet', '-b', 'more')
  commit({ 'train.csv': rows(77) })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function errors(
  pullRequest: object | null,
  about = 'above 9',
  asked: Record<string, string> = {},
): Promise<(Location | undefined)[]> {
  const platform = await createLocalPlatform(folder, undefined, { write: () => true })
  const found: (Location | undefined)[] = []
  const error = (message: string, at?: Location) => {
    if (message.includes(about)) found.push(at)
  }
  Object.defineProperty(platform, 'log', {
    value: { ...platform.log, info() {}, debug() {}, notice() {}, warning() {}, progress() {}, error },
  })
  Object.defineProperty(platform, 'pullRequest', { value: pullRequest })
  await validateData.run(parseInputs(validateData, { baseline: 'none', ...asked }) as never, platform)
  return found
}

test('the line of the contract, and of the data where the pull request holds it', {
  timeout: 60_000,
}, async () => {
  const found = await errors({ number: 7, fromFork: false, headSha: 'a'.repeat(40) })
  expect(found.map((at) => [at?.file, at?.line])).toEqual([
    ['t.odcs.yaml', 10],
    ['train.csv', 5],
    ['t.odcs.yaml', 10],
  ])
})

test('outside of a pull request the contract alone', { timeout: 60_000 }, async () => {
  expect((await errors(null)).map((at) => at?.file)).toEqual(['t.odcs.yaml', 't.odcs.yaml'])
})

test('of a folder of files the one that holds the row; findings between splits have lines too', {
  timeout: 60_000,
}, async () => {
  mkdirSync(join(folder, 'parts'))
  commit({
    'mlops.yaml': CONFIG.replace('train.csv', 'parts'),
    'parts/a.csv': rows(4),
    'parts/b.csv': rows(50),
    'test.csv': rows(13),
  })
  const request = { number: 7, fromFork: false, headSha: 'a'.repeat(40) }
  const found = await errors(request)
  expect(found.map((at) => [at?.file, at?.line])).toEqual([
    ['t.odcs.yaml', 10],
    ['parts/b.csv', 5],
    ['t.odcs.yaml', 10],
    ['test.csv', 5],
  ])
  expect((await errors(request, 'row-overlap')).map((at) => [at?.file, at?.line])).toEqual([
    ['mlops.yaml', 5],
    ['test.csv', 2],
  ])
  const { checks, integrity } = JSON.parse(readFileSync(join(folder, '.mlops/t/validation.json'), 'utf8'))
  const placed = [...checks, ...integrity].filter(({ places }) => places)
  expect(placed.map(({ rule, check, split, rows, places }) => [rule ?? check, split, rows, places])).toEqual([
    ['range', 'train', [6], [{ file: 'b.csv', line: 5 }]],
    ['range', 'test', [3], [{ line: 5 }]],
    ['row-overlap', 'test', [1, 2], [{ line: 2 }, { line: 4 }]],
    ['feature-overlap', 'test', [1, 2], [{ line: 2 }, { line: 4 }]],
  ])
})

test('a job that merges shards marks lines of the data only where it has them', {
  timeout: 60_000,
}, async () => {
  const request = { number: 7, fromFork: false, headSha: 'a'.repeat(40) }
  const merged = { mode: 'merge', shards: '2' }
  const files = async (about: string) =>
    (await errors(request, about, merged)).map((at) => [at?.file, at?.line])
  for (const shard of ['1/2', '2/2']) await errors(request, 'above 9', { shard })
  expect(await files('train.x')).toEqual([
    ['t.odcs.yaml', 10],
    ['parts/b.csv', 5],
  ])
  rmSync(join(folder, 'parts'), { recursive: true })
  expect(await files('train.x')).toEqual([['t.odcs.yaml', 10]])
})
