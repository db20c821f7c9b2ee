import { execFile, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  currentPlatform,
  duckdb,
  entryOf,
  onnxRuntime,
  tarballName,
} from '../../../src/platform/native/parts.ts'
import { pins } from '../../../src/platform/native/pins.ts'

const execute = promisify(execFile)
const repository = resolve(import.meta.dirname, '../../..')
const source = join(repository, 'src')

/** A copy of the sources that sees no node_modules, a fake npm that packs small fakes, and an empty cache. */
let root: string
let log: string

const PACKAGE = `@duckdb/node-bindings-${currentPlatform()}`

/** Lays a fake out as a tarball under the name that `npm pack` gives, and gives its integrity. */
function packFake(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const packed = join(root, 'packing', 'package')
  // A folder of the library's name, for a file of it would be loaded as one.
  mkdirSync(join(packed, 'duckdb.node'), { recursive: true })
  writeFileSync(join(packed, 'package.json'), JSON.stringify({ version: pins[PACKAGE].version }))
  writeFileSync(join(packed, 'duckdb.node/index.js'), "module.exports = { version: () => 'fake duckdb' }")
  const tarball = join(folder, tarballName(PACKAGE))
  spawnSync('tar', ['-czf', tarball, '-C', join(root, 'packing'), 'package'])
  const { stdout } = spawnSync('openssl', ['dgst', '-sha512', '-binary', tarball])
  return `sha512-${stdout.toString('base64')}`
}

const loader = () => `
    const { loadDuckdb } = await import(${JSON.stringify(join(root, 'src/platform/native.ts'))})
    try { console.log((await loadDuckdb()).version()) } catch (error) { console.log(error.name + ': ' + error.text) }`

function load(environment: Record<string, string> = {}) {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', loader()], {
    encoding: 'utf8',
    env: {
      PATH: `${join(root, 'bin')}:${process.env.PATH}`,
      HOME: root,
      RUNNER_TOOL_CACHE: join(root, 'cache'),
      ...environment,
    },
  })
  return { said: stdout.trim(), log: stderr.trim() }
}

const npmCalls = () => (existsSync(log) ? readdirSync(log).length : 0)

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'native-'))
  log = join(root, 'calls')
  mkdirSync(log)
  cpSync(source, join(root, 'src'), { recursive: true })
  const integrity = packFake(join(root, 'registry'))
  const fakePins = { ...pins, [PACKAGE]: { ...pins[PACKAGE], integrity } }
  writeFileSync(join(root, 'src/platform/native/pins.ts'), `export const pins = ${JSON.stringify(fakePins)}`)
  // In the place of what is in the bundle.
  const api = join(root, 'src/node_modules/@duckdb/node-api')
  mkdirSync(api, { recursive: true })
  writeFileSync(join(api, 'index.js'), 'exports.version = () => globalThis.mlopsDuckdb.version()')
  mkdirSync(join(root, 'bin'))
  const npm = `#!/bin/sh\ntouch ${log}/$$\ncp ${join(root, 'registry')}/*.tgz .\n`
  writeFileSync(join(root, 'bin/npm'), npm, { mode: 0o755 })
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a machine without node_modules', () => {
  test('fetches once through npm, then uses the tool cache', () => {
    const first = load()
    expect(first.said).toBe('fake duckdb')
    expect(first.log).toMatch(
      /^@duckdb\/node-bindings-\S+ 1\.\S+ for \S+: [\d.]+ k?B downloaded in \d+\.\d s$/,
    )
    const second = load()
    expect(second).toEqual({ said: 'fake duckdb', log: '' })
    expect(npmCalls()).toBe(1)
    expect(readdirSync(join(root, 'cache/mlops-actions-native'))).toHaveLength(1)
  })

  test('two processes at once: both load, one tree stays', async () => {
    const cache = join(root, 'raced')
    const environment = {
      PATH: `${join(root, 'bin')}:${process.env.PATH}`,
      HOME: root,
      RUNNER_TOOL_CACHE: cache,
    }
    const start = () =>
      execute(process.execPath, ['--input-type=module', '-e', loader()], { env: environment })
    const ended = await Promise.all([start(), start()])
    expect(ended.map(({ stdout }) => stdout)).toEqual(['fake duckdb\n', 'fake duckdb\n'])
    expect(readdirSync(join(cache, 'mlops-actions-native'))).toHaveLength(1)
  })

  test('refuses a package whose hash is not the pinned one, and leaves nothing behind', () => {
    const evil = join(root, 'evil')
    cpSync(join(root, 'registry'), evil, { recursive: true })
    writeFileSync(join(evil, tarballName(PACKAGE)), 'evil')
    const cache = join(root, 'empty-cache')
    const { said } = load({ MLOPS_NATIVE_PATH: evil, RUNNER_TOOL_CACHE: cache })
    expect(said).toContain(
      `PlatformError: ${PACKAGE} ${pins[PACKAGE].version} is not the package that was pinned`,
    )
    expect(said).toContain('expected sha512-')
    expect(said).toContain('found    sha512-')
    expect(readdirSync(join(cache, 'mlops-actions-native'))).toEqual([])
  })

  test('tells about native-path where there is no npm', () => {
    const bin = join(root, 'only-tar')
    mkdirSync(bin)
    symlinkSync(spawnSync('which', ['tar'], { encoding: 'utf8' }).stdout.trim(), join(bin, 'tar'))
    const { said } = load({ PATH: bin, RUNNER_TOOL_CACHE: join(root, 'other-cache') })
    expect(said).toContain('PlatformError: npm was found neither beside node nor on PATH')
    expect(said).toContain('native-path')
  })
})

describe('native-path', () => {
  test('takes a node_modules tree as it is', () => {
    const provisioned = join(root, 'cache/mlops-actions-native')
    const tree = join(provisioned, readdirSync(provisioned)[0])
    const cache = join(root, 'unused')
    expect(load({ MLOPS_NATIVE_PATH: tree, RUNNER_TOOL_CACHE: cache })).toEqual({
      said: 'fake duckdb',
      log: '',
    })
    expect(existsSync(cache)).toBe(false)
  })

  test('unpacks tarballs without npm', () => {
    const before = npmCalls()
    const given = { MLOPS_NATIVE_PATH: join(root, 'registry'), RUNNER_TOOL_CACHE: join(root, 'cache-2') }
    const { said, log } = load(given)
    expect(said).toBe('fake duckdb')
    expect(log).toContain('unpacked in')
    expect(npmCalls()).toBe(before)
  })

  test('says what is missing and how to get it', () => {
    const empty = join(root, 'empty')
    mkdirSync(empty)
    const { said } = load({ MLOPS_NATIVE_PATH: empty })
    expect(said).toContain(`UserError: native-path ${empty} holds neither node_modules/${PACKAGE} nor`)
    expect(said).toContain(`npm pack ${PACKAGE}@${pins[PACKAGE].version}`)
  })

  test('refuses another version', () => {
    const old = join(root, 'old/node_modules', PACKAGE)
    mkdirSync(old, { recursive: true })
    writeFileSync(join(old, 'package.json'), '{"version":"1.0.0"}')
    expect(load({ MLOPS_NATIVE_PATH: join(root, 'old') }).said).toContain(
      `holds ${PACKAGE} 1.0.0; this release needs`,
    )
  })
})

test('the real libraries load from node_modules', async () => {
  const { loadDuckdb, loadOnnxRuntime } = await import('../../../src/platform/native.ts')
  expect((await loadDuckdb()).version()).toMatch(/^v1\.5\./)
  expect((await loadOnnxRuntime()).listSupportedBackends()).toContainEqual({ name: 'cpu', bundled: true })
})

test('what nobody publishes is told by its name', () => {
  expect(() => entryOf(duckdb, 'freebsd-x64')).toThrow(
    'There is no package @duckdb/node-bindings-freebsd-x64: this library is not published for freebsd-x64.',
  )
  expect(entryOf(duckdb, 'linux-x64-musl').version).toBe(pins['@duckdb/node-bindings-linux-x64-musl'].version)
})

test('only this platform is unpacked of ONNX Runtime', () => {
  expect(onnxRuntime.members('onnxruntime-node', 'linux-arm64')).toEqual([
    'package/package.json',
    'package/dist',
    'package/bin/napi-v6/linux/arm64',
  ])
})
