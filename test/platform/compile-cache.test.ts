import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const entry = pathToFileURL(resolve(import.meta.dirname, '../../src/index.ts')).href

let home: string
/** Where it keeps what it compiles, by default. */
let kept: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'compiled-'))
  kept = join(home, '.cache/mlops-actions/mlops-actions-compiled')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

/** `mlops --version` through the entry, with nothing of this machine's environment. */
function start(environment: Record<string, string> = {}, before = '') {
  const script = `${before}const { cli } = await import('${entry}'); await cli()`
  const options = ['--input-type=module', '--eval', script, '--', 'mlops', '--version']
  const { stdout, stderr } = spawnSync(process.execPath, options, {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: home, ...environment },
  })
  return { stdout, stderr }
}

const answered = { stdout: '0.1.0\n', stderr: '' }
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('/')).length

test('what Node compiles is kept in the tool cache, and taken from there', () => {
  expect(start()).toEqual(answered)
  const first = filesIn(kept)
  expect(first).toBeGreaterThan(5)
  expect(start()).toEqual(answered)
  expect(filesIn(kept)).toBe(first)
  const runner = join(home, 'runner')
  start({ RUNNER_TOOL_CACHE: runner })
  expect(filesIn(join(runner, 'mlops-actions-compiled'))).toBe(first)
})

test('what the user has said about it stands', () => {
  const own = join(home, 'own')
  expect(start({ NODE_COMPILE_CACHE: own })).toEqual(answered)
  expect(filesIn(own)).toBeGreaterThan(5)
  expect(start({ NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(answered)
  expect(readdirSync(home)).toEqual(['own'])
})

test('a folder that cannot be made, and a Node without such a cache, change nothing', () => {
  writeFileSync(join(home, 'file'), '')
  expect(start({ RUNNER_TOOL_CACHE: join(home, 'file') })).toEqual(answered)
  const node20 = "(await import('node:module')).default.enableCompileCache = undefined; "
  expect(start({}, node20)).toEqual(answered)
  expect(readdirSync(home)).toEqual(['file'])
})

test('what many releases have left goes', () => {
  const old = join(kept, 'v20.0.0-x64-0-0')
  mkdirSync(old, { recursive: true })
  for (let i = 0; i < 900; i++) writeFileSync(join(old, String(i)), '')
  expect(start()).toEqual(answered)
  expect(filesIn(kept)).toBeGreaterThan(900)
  expect(start()).toEqual(answered)
  expect(readdirSync(old)).toEqual([])
})
