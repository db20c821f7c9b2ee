import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DeploymentRefused, deployFilesystem, rollbackFilesystem } from '../../src/deployment/filesystem.ts'
import type { GoldenResult } from '../../src/deployment/golden.ts'
import { UserError } from '../../src/errors.ts'
import { sha256 } from '../../src/evidence/canonical.ts'

let scratch: string
let root: string
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'mlops-deploy-'))
  root = join(scratch, 'srv')
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

const GOOD: GoldenResult = { records: 32, maxAbsoluteError: 0, tolerance: 1e-4, passed: true, firstBad: null }
const BAD: GoldenResult = {
  ...GOOD,
  maxAbsoluteError: 0.5,
  passed: false,
  firstBad: { output: 'y', index: 3, expected: 0.25, actual: 0.75 },
}

function options(
  version: string,
  content: string,
  check: (file: string) => Promise<GoldenResult> = async () => GOOD,
) {
  const file = join(scratch, `${version}.onnx`)
  writeFileSync(file, content, { mode: 0o600 })
  return { root, model: 'm', version, file, sha256: sha256(content), check }
}

const deploy = (...given: Parameters<typeof options>) => deployFilesystem(options(...given))
const served = (): string => readFileSync(join(root, 'm', 'current', 'model.onnx'), 'utf8')

/** Everything under the target, so that "untouched" can be asserted. */
function listing(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('m/current/'))
    .map((path) =>
      lstatSync(join(root, path)).isSymbolicLink() ? `${path} -> ${readlinkSync(join(root, path))}` : path,
    )
    .sort()
}

const ONE_VERSION = ['.locks', '.staging', 'm', 'm/current -> v1.0.0', 'm/v1.0.0', 'm/v1.0.0/model.onnx']

async function refusal(body: Promise<unknown>): Promise<UserError> {
  const error = await body.catch((reason: unknown) => reason)
  if (error instanceof UserError) return error
  throw error
}

describe('deployFilesystem', () => {
  it('serves a first version, step by step', async () => {
    const result = await deploy('v1.0.0', 'one')
    expect(result).toMatchObject({ changed: true, previous: null })
    expect(result.golden).toEqual({ records: 32, maxAbsoluteError: 0, tolerance: 1e-4, passed: true })
    expect(result.steps.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'copy done',
      'verify done',
      'golden done',
      'publish done',
      'switch done',
    ])
    expect(listing()).toEqual(ONE_VERSION)
    expect(served()).toBe('one')
    expect(lstatSync(join(root, 'm/v1.0.0/model.onnx')).mode & 0o777).toBe(0o644)
  })

  it('replaces it by another, which names the one before', async () => {
    await deploy('v1.0.0', 'one')
    const result = await deploy('v1.1.0', 'two')
    expect([result.changed, result.previous, served()]).toEqual([true, 'v1.0.0', 'two'])
    expect(result.steps.at(-1)).toEqual({
      name: 'switch',
      status: 'done',
      detail: 'current: v1.0.0 to v1.1.0',
    })
  })

  it('changes nothing where the version is served already, but checks it again', async () => {
    await deploy('v1.0.0', 'one')
    let checks = 0
    const result = await deploy('v1.0.0', 'one', async (file) => {
      checks += 1
      expect(file).toBe(join(root, 'm/v1.0.0/model.onnx'))
      return GOOD
    })
    expect([result.changed, result.previous, checks]).toEqual([false, 'v1.0.0', 1])
    expect(listing()).toEqual(ONE_VERSION)
  })

  it('runs the golden records on the copied file, before it is visible', async () => {
    await deploy('v1.0.0', 'one')
    await deploy('v1.1.0', 'two', async (file) => {
      expect(file.startsWith(join(root, '.staging', 'm@'))).toBe(true)
      expect(readFileSync(file, 'utf8')).toBe('two')
      expect([served(), existsSync(join(root, 'm/v1.1.0'))]).toEqual(['one', false])
      return GOOD
    })
    expect(served()).toBe('two')
  })

  it('leaves the target as it was where the golden records fail', async () => {
    await deploy('v1.0.0', 'one')
    const error = (await refusal(deploy('v1.1.0', 'two', async () => BAD))) as DeploymentRefused
    expect(error).toBeInstanceOf(DeploymentRefused)
    expect(error.text).toBe(
      'm v1.1.0 does not answer as it did when it was registered: y[3] should be 0.25, it is 0.75\n' +
        'v1.0.0 is served as before.',
    )
    expect(error.golden).toEqual(BAD)
    expect(error.steps.at(-1)).toEqual({
      name: 'golden',
      status: 'failed',
      detail: 'y[3] should be 0.25, it is 0.75',
    })
    expect(listing()).toEqual(ONE_VERSION)
  })

  it('leaves the target as it was where the check itself breaks', async () => {
    await deploy('v1.0.0', 'one')
    const broken = deploy('v1.1.0', 'two', async () => {
      throw new Error('the session died')
    })
    await expect(broken).rejects.toThrow('the session died')
    expect(listing()).toEqual(ONE_VERSION)
  })

  it('refuses bytes that are not the version’s', async () => {
    const wrong = { ...options('v1.0.0', 'one'), sha256: sha256('other') }
    const error = await refusal(deployFilesystem(wrong))
    expect(error.message).toBe(
      `${wrong.file} is not m v1.0.0: it should be ${sha256('other')}, it is ${sha256('one')}`,
    )
    expect(error.hint).toBe('A version never changes. Nothing is served as before.')
    expect(listing()).toEqual(['.locks', '.staging', 'm'])
  })

  it('refuses a version folder that holds other bytes', async () => {
    await deploy('v1.0.0', 'one')
    const error = await refusal(deploy('v1.0.0', 'changed'))
    expect(error.message).toBe(
      `${join(root, 'm/v1.0.0/model.onnx')} is not m v1.0.0: it should be ${sha256('changed')}, it is ${sha256('one')}`,
    )
    expect(served()).toBe('one')
  })

  it('sweeps what a killed deployment left behind, and only its own model’s', async () => {
    await deploy('v1.0.0', 'one')
    for (const name of ['m@dead', 'other@alive']) mkdirSync(join(root, '.staging', name))
    symlinkSync('v9.9.9', join(root, 'm', '.current-dead'))
    await deploy('v1.1.0', 'two')
    expect(readdirSync(join(root, '.staging'))).toEqual(['other@alive'])
    expect(readdirSync(join(root, 'm')).sort()).toEqual(['current', 'v1.0.0', 'v1.1.0'])
  })

  it('goes on where a deployment was killed between publishing and switching', async () => {
    await deploy('v1.0.0', 'one')
    mkdirSync(join(root, 'm/v1.1.0'))
    writeFileSync(join(root, 'm/v1.1.0/model.onnx'), 'two')
    const { changed, steps } = await deploy('v1.1.0', 'two')
    expect([changed, served(), steps[0].status]).toEqual([true, 'two', 'skipped'])
  })

  it('serves a version without golden records, and says that they were skipped', async () => {
    const result = await deployFilesystem({ ...options('v1.0.0', 'one'), check: null })
    expect(result.golden).toBeNull()
    expect(result.steps[2]).toEqual({
      name: 'golden',
      status: 'skipped',
      detail: 'the version has no golden records',
    })
  })

  it('does not touch a current that no deployment made', async () => {
    mkdirSync(join(root, 'm', 'current'), { recursive: true })
    const error = await refusal(deploy('v1.0.0', 'one'))
    expect(error.text).toBe(
      `${join(root, 'm', 'current')}  this is not a link to a version, so no deployment made it\nMove it away, then deploy again.`,
    )
  })

  it('does not follow a current that leads to no version', async () => {
    mkdirSync(join(root, 'm'), { recursive: true })
    symlinkSync('../elsewhere', join(root, 'm', 'current'))
    expect((await refusal(deploy('v1.0.0', 'one'))).message).toContain('this is not a link to a version')
  })

  it('refuses names that lead out of the target', async () => {
    const given = options('v1.0.0', 'one')
    expect((await refusal(deployFilesystem({ ...given, model: '../m' }))).message).toBe(
      '"../m" is not the name of a model',
    )
    expect((await refusal(deployFilesystem({ ...given, version: '..' }))).message).toBe(
      '".." is not a version. Versions look like v1.2.3',
    )
  })

  it('serves models with a folder in their name side by side', async () => {
    await deployFilesystem({ ...options('v1.0.0', 'one'), model: 'team/m' })
    await deployFilesystem({ ...options('v2.0.0', 'two'), model: 'team/n' })
    expect(readFileSync(join(root, 'team/m/current/model.onnx'), 'utf8')).toBe('one')
    expect(readFileSync(join(root, 'team/n/current/model.onnx'), 'utf8')).toBe('two')
  })
})

describe('rollbackFilesystem', () => {
  it('serves a version that is still on the target, after the same checks', async () => {
    await deploy('v1.0.0', 'one')
    await deploy('v1.1.0', 'two')
    const result = await rollbackFilesystem(options('v1.0.0', 'one'))
    expect([result.changed, result.previous, served()]).toEqual([true, 'v1.1.0', 'one'])
    expect(result.steps.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'copy skipped',
      'verify done',
      'golden done',
      'switch done',
    ])
  })

  it('refuses a version that is gone or whose bytes have changed', async () => {
    await deploy('v1.1.0', 'two')
    expect((await refusal(rollbackFilesystem(options('v1.0.0', 'one')))).text).toBe(
      `m v1.0.0 is not on the target any more: there is no ${join(root, 'm/v1.0.0')}\n` +
        'Deploy it instead of rolling back: its bytes come from the store then.',
    )
    await deploy('v1.2.0', 'three')
    writeFileSync(join(root, 'm/v1.1.0/model.onnx'), 'rotten')
    await refusal(rollbackFilesystem(options('v1.1.0', 'two')))
    expect(served()).toBe('three')
  })
})
