import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegistry } from '../../src/registry/registry.ts'
import { Repository } from '../workflow/repository.ts'
import { execute } from './python.ts'

const model = 'flight-delay'
let scratch: string
let repository: Repository
const commits: Record<string, string> = {}

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mlops-gto-'))
  repository = new Repository(scratch)
  await writeFile(join(repository.path, 'train.py'), 'print("trained")\n')
  const source = repository.commit('Train')
  const registry = await openRegistry({ directory: repository.path })
  // Two models of one source commit: GTO alone could not hold both.
  for (const version of ['v1.0.0', 'v1.1.0']) {
    const files = { 'record.json': Buffer.from(`{"version":"${version}"}\n`) }
    const registered = await registry.register({ model, version, source, files, tagBody: 'Seed: 7' })
    commits[version] = registered.commit
  }
  await registry.assign({ model, stage: 'production', version: 'v1.0.0', expectedFrom: null })
  await registry.assign({ model, stage: 'production', version: 'v1.1.0', expectedFrom: 'v1.0.0' })
  await registry.assign({ model, stage: 'staging', version: 'v1.1.0' })
  const back = { model, stage: 'production', version: 'v1.0.0', expectedFrom: 'v1.1.0' }
  await registry.assign({ ...back, type: 'rolled-back' })
})

afterAll(() => rm(scratch, { recursive: true, force: true }))

function gto(...args: string[]): unknown {
  const { status, stdout, stderr } = execute('gto', [...args, '--json'], { cwd: repository.path })
  expect(status, stderr).toBe(0)
  return JSON.parse(stdout)
}

test('gto shows the versions and stages that we wrote', () => {
  expect(gto('show')).toEqual({
    [model]: {
      version: 'v1.1.0',
      stage: { production: 'v1.0.0', staging: 'v1.1.0' },
      registered: true,
      active: true,
    },
  })
})

test('gto names the same holder whichever way it sorts', () => {
  for (const sort of ['timestamp', 'semver'])
    expect(gto('show', '--sort', sort)).toMatchObject({ [model]: { stage: { production: 'v1.0.0' } } })
})

test('gto tells the same history', () => {
  const history = gto('history', '--asc') as Record<string, string>[]
  expect(history.map(({ event, version, stage }) => [event, version, stage ?? null])).toEqual([
    ['registration', 'v1.0.0', null],
    ['registration', 'v1.1.0', null],
    ['assignment', 'v1.0.0', 'production'],
    ['unassignment', 'v1.0.0', 'production'],
    ['assignment', 'v1.1.0', 'production'],
    ['assignment', 'v1.1.0', 'staging'],
    ['unassignment', 'v1.1.0', 'production'],
    ['assignment', 'v1.0.0', 'production'],
  ])
  expect(history[0]).toMatchObject({ commit: commits['v1.0.0'], author: 'Mona' })
})

test('we read what gto writes', async () => {
  const assigned = execute('gto', ['assign', model, '--version', 'v1.1.0', '--stage', 'shadow'], {
    cwd: repository.path,
  })
  expect(assigned.status, assigned.stderr).toBe(0)
  repository.git('push', '--quiet', 'origin', '--tags')
  const registry = await openRegistry({ directory: repository.path })
  expect(registry.stage(model, 'shadow')?.version).toBe('v1.1.0')
  expect(registry.problems).toEqual([])
})
