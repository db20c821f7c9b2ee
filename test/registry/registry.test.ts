import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fillHistory } from '../../bench/speed/history.ts'
import { UserError } from '../../src/errors.ts'
import { openRegistry, type Registry } from '../../src/registry/registry.ts'
import { annotate, commit, git, Repositories } from '../git/repositories.ts'

const repositories = new Repositories()
afterAll(() => repositories.remove())

const MODEL = 'flight-delay'
const run = {
  id: '42',
  attempt: 2,
  url: 'https://example.org/runs/42',
  workflow: 'train',
  actor: 'octocat',
  event: 'push',
  repository: 'o/r',
  sha: null,
  ref: null,
}

interface World {
  bare: string
  work: string
  source: string
  registry: Registry
}

async function world(...cloneOptions: string[]): Promise<World> {
  const bare = repositories.remote()
  const work = repositories.clone(cloneOptions.length > 0 ? `file://${bare}` : bare, ...cloneOptions)
  const registry = await open(work)
  return { bare, work, source: git(work, ['rev-parse', 'HEAD']), registry }
}

const identity = { name: 'Registrar', email: 'registrar@example.org' }
const open = (directory: string): Promise<Registry> => openRegistry({ directory, run, identity })

const register = ({ registry, source }: World, other: object = {}) =>
  registry.register({ model: MODEL, source, files: { '.mlops/version.json': '{}\n' }, tagBody: '', ...other })

async function message(body: () => unknown): Promise<string> {
  try {
    await body()
  } catch (error) {
    if (error instanceof UserError) return error.text
    throw error
  }
  throw new Error('did not fail')
}

describe('register', () => {
  it('makes a commit of its own on top of the source, with the source’s tree and the record', async () => {
    const here = await world()
    const made = await register(here, { tagBody: 'Model-Digest: sha256:abc' })
    expect(made).toMatchObject({ version: 'v1.0.0', tag: 'flight-delay@v1.0.0', seq: 1 })
    expect(git(here.bare, ['rev-parse', 'flight-delay@v1.0.0^{commit}', 'flight-delay@v1.0.0^'])).toBe(
      `${made.commit}\n${here.source}`,
    )
    expect(git(here.bare, ['ls-tree', '-r', '--name-only', 'flight-delay@v1.0.0'])).toBe(
      '.mlops/version.json\ndata/readme.txt\ntrain.py',
    )
    expect(git(here.bare, ['branch', '--contains', made.commit])).toBe('')
  })

  it('writes an annotated tag in GTO’s words, with a trailer block', async () => {
    const here = await world()
    await register(here, { tagBody: 'Model-Digest: sha256:abc' })
    const lines = git(here.bare, ['cat-file', 'tag', 'flight-delay@v1.0.0']).split('\n')
    expect(lines.slice(1, 3)).toEqual(['type commit', 'tag flight-delay@v1.0.0'])
    expect(lines[3]).toMatch(/^tagger Registrar <registrar@example\.org> \d+ \+0000$/)
    expect(lines.slice(5, 12)).toEqual([
      'Registering artifact flight-delay version v1.0.0',
      '',
      'Model-Digest: sha256:abc',
      `Source: ${here.source}`,
      'Actor: octocat',
      'Run: https://example.org/runs/42',
      'Run-Id: 42/2',
    ])
    expect(lines[12]).toMatch(/^Event-Id: [0-9a-f-]{36}$/)
  })

  it('touches neither the work tree nor the index nor any branch, in a detached HEAD too', async () => {
    const here = await world()
    git(here.work, ['checkout', '--quiet', '--detach'])
    await register(here)
    expect(git(here.work, ['status', '--porcelain'])).toBe('')
    expect(existsSync(join(here.work, '.mlops'))).toBe(false)
    expect(git(here.work, ['branch', '--format=%(refname)'])).toMatch(
      /^\(HEAD detached at [0-9a-f]+\)\nrefs\/heads\/main$/,
    )
    expect(git(here.work, ['rev-parse', 'HEAD'])).toBe(here.source)
  })

  it('gives every retraining on one commit a version of its own', async () => {
    const here = await world()
    const first = await register(here)
    const second = await register(here)
    const third = await register(here, { bump: 'patch' })
    expect([first, second, third].map(({ version }) => version)).toEqual(['v1.0.0', 'v1.1.0', 'v1.1.1'])
    expect(new Set([first, second, third].map((made) => made.commit)).size).toBe(3)
    const seen = await open(repositories.clone(here.bare))
    expect(seen.versions(MODEL).map(({ version }) => version)).toEqual(['v1.1.1', 'v1.1.0', 'v1.0.0'])
    expect(seen.problems).toEqual([])
  })

  it('dates the tags of a model in strictly rising seconds', async () => {
    const here = await world()
    for (let i = 0; i < 3; i++) await register(here)
    const dates = git(here.bare, [
      'for-each-ref',
      '--format=%(taggerdate:unix)',
      '--sort=v:refname',
      'refs/tags',
    ])
    const [a, b, c] = dates.split('\n').map(Number)
    expect([b > a, c > b]).toEqual([true, true])
  })

  it('works in a shallow clone, with a record that replaces a file', async () => {
    const here = await world('--depth=1')
    await register(here, { files: { 'train.py': 'print("changed")\n' } })
    const again = await open(here.work)
    const version = again.resolve(MODEL, 'latest')
    expect((await again.readFile(version, 'train.py'))?.toString()).toBe('print("changed")\n')
    expect(git(here.work, ['rev-parse', '--is-shallow-repository'])).toBe('true')
    expect(git(here.bare, ['rev-parse', 'flight-delay@v1.0.0^'])).toBe(here.source)
  })

  it('refuses a version that exists, and says who made it and when', async () => {
    const here = await world()
    const { commit: made } = await register(here, { version: 'v1.0.0' })
    const [{ date }] = here.registry.versions(MODEL)
    const at = `${date.slice(0, 10)} ${date.slice(11, 16)} UTC`
    expect(await message(() => register(here, { version: 'v1.0.0' }))).toBe(
      `tag conflict: flight-delay@v1.0.0 exists already: Registrar registered it on ${at} (commit ${made.slice(0, 7)})\n` +
        'A version never changes. Leave the version empty to take the next one, v1.1.0.',
    )
  })

  it('never takes a deregistered version’s name again', async () => {
    const here = await world()
    const { commit: made } = await register(here)
    annotate(here.work, 'flight-delay@v1.0.0!', made, 4_000_000_000)
    git(here.work, ['push', '--quiet', 'origin', 'flight-delay@v1.0.0!'])
    const registry = await open(here.work)
    expect(registry.versions(MODEL)).toEqual([])
    expect(registry.nextVersion(MODEL, 'minor')).toBe('v1.1.0')
  })

  it('refuses a source that is not here, a bad name, a bad version and a path that leads out', async () => {
    const here = await world()
    expect(await message(() => register(here, { source: '1'.repeat(40) }))).toBe(
      `the source commit ${'1'.repeat(40)} is not in this clone\nCheck out the repository and the commit that trained the model.`,
    )
    expect(await message(() => register(here, { model: 'resnet50.v2' }))).toBe(
      '"resnet50.v2" cannot be the name of a model: letters, digits, "-", "_" and "/" only, a letter or digit at both ends',
    )
    expect(await message(() => register(here, { version: '1.0' }))).toBe(
      '"1.0" is not a version. Versions look like v1.2.3',
    )
    expect(await message(() => register(here, { files: { '../x': '' } }))).toMatch(
      /^"\.\.\/x" cannot be a file/,
    )
    expect(git(here.bare, ['tag'])).toBe('')
  })

  it('asks for history where a shallow clone lacks the source', async () => {
    const here = await world('--depth=1')
    expect(await message(() => register(here, { source: '1'.repeat(40) }))).toMatch(/fetch-depth: 0$/)
  })

  it('makes no second version of the same bytes, in a race neither', async () => {
    const here = await world()
    const other = { ...here, registry: await open(repositories.clone(here.bare)) }
    const sha256 = `sha256:${'a'.repeat(64)}`
    const made = await Promise.all([here, other].map((each) => register(each, { sha256 })))
    expect(made.map(({ changed }) => changed).sort()).toEqual([false, true])
    expect(made.map(({ version, seq }) => [version, seq])).toEqual([
      ['v1.0.0', 1],
      ['v1.0.0', 1],
    ])
    expect(git(here.bare, ['tag'])).toBe('flight-delay@v1.0.0')
  })

  it('asks for the part that rises at each try, with the version that is the highest then', async () => {
    const here = await world()
    const rival = { ...here, registry: await open(repositories.clone(here.bare)) }
    const asked: (string | undefined)[] = []
    const made = await register(here, {
      bump: async (latest: { version: string } | undefined) => {
        asked.push(latest?.version)
        if (latest === undefined) await register(rival)
        return 'patch'
      },
    })
    expect([made.version, asked]).toEqual(['v1.0.1', [undefined, 'v1.0.0']])
  })

  it('hands the version’s name to prepare', async () => {
    const here = await world()
    const { registry, source } = here
    await registry.register({
      model: MODEL,
      source,
      prepare: ({ version, tag }) => ({ files: { 'name.txt': `${version} ${tag}` }, tagBody: '' }),
    })
    const content = await registry.readFile(registry.resolve(MODEL, 'v1.0.0'), 'name.txt')
    expect(content?.toString()).toBe('v1.0.0 flight-delay@v1.0.0')
  })
})

describe('assign', () => {
  async function twoVersions(): Promise<World> {
    const here = await world()
    await register(here)
    await register(here)
    return here
  }

  const assign = ({ registry }: World, version: string, other: object = {}) =>
    registry.assign({ model: MODEL, stage: 'production', version, ...other })

  it('promotes, promotes again and rolls back, with the dates and names every reader agrees on', async () => {
    const here = await twoVersions()
    expect(await assign(here, 'v1.0.0')).toEqual({
      changed: true,
      tags: ['flight-delay#production#1'],
      from: null,
      seq: 3,
    })
    expect(await assign(here, 'v1.1.0', { expectedFrom: 'v1.0.0' })).toEqual({
      changed: true,
      tags: ['flight-delay#production!#2', 'flight-delay#production#3'],
      from: 'v1.0.0',
      seq: 4,
    })
    expect(here.registry.events().map(({ details }) => details)).toEqual([
      {},
      {},
      {},
      { 'expected-from': 'v1.0.0' },
    ])
    await assign(here, 'v1.0.0', { type: 'rolled-back' })
    const [one, two] = ['v1.0.0', 'v1.1.0'].map((version) => here.registry.resolve(MODEL, version).commit)
    const tags = git(here.bare, [
      'for-each-ref',
      '--sort=taggerdate',
      '--format=%(refname:strip=2) %(*objectname) %(contents:subject)',
      'refs/tags/*#*',
    ])
    const assigned = (version: string) =>
      `Assigning stage production to artifact flight-delay version ${version}`
    const unassigned = (version: string) =>
      `Unassigning stage 'production' to artifact 'flight-delay' version '${version}'`
    expect(tags.split('\n')).toEqual([
      `flight-delay#production#1 ${one} ${assigned('v1.0.0')}`,
      `flight-delay#production!#2 ${one} ${unassigned('v1.0.0')}`,
      `flight-delay#production#3 ${two} ${assigned('v1.1.0')}`,
      `flight-delay#production!#4 ${two} ${unassigned('v1.1.0')}`,
      `flight-delay#production#5 ${one} ${assigned('v1.0.0')}`,
    ])
    const seconds = git(here.bare, [
      'for-each-ref',
      '--format=%(taggerdate:unix)',
      '--sort=taggerdate',
      'refs/tags',
    ])
    expect(new Set(seconds.split('\n')).size).toBe(7)
    expect((await open(repositories.clone(here.bare))).stage(MODEL, 'production')?.version).toBe('v1.0.0')
  })

  it('tells the story in the ledger', async () => {
    const here = await twoVersions()
    await assign(here, 'v1.0.0', { details: { reason: 'first' } })
    await assign(here, 'v1.1.0')
    await assign(here, 'v1.0.0', { type: 'rolled-back' })
    expect(git(here.bare, ['log', '--format=%s', 'mlops/ledger']).split('\n')).toEqual([
      '#5 flight-delay rolled back to v1.0.0 in production (was v1.1.0)',
      '#4 flight-delay v1.1.0 promoted to production (was v1.0.0)',
      '#3 flight-delay v1.0.0 promoted to production',
      '#2 flight-delay v1.1.0 registered',
      '#1 flight-delay v1.0.0 registered',
    ])
    expect(here.registry.events()[2]).toMatchObject({
      seq: 3,
      type: 'promoted',
      stage: 'production',
      from: null,
      actor: 'octocat',
      run: { id: '42', attempt: 2, url: 'https://example.org/runs/42' },
      details: { reason: 'first' },
    })
    expect(here.registry.verify()).toEqual({ chain: { valid: true, events: 5 }, tags: [] })
  })

  it('changes nothing where the version holds the stage already', async () => {
    const here = await twoVersions()
    await assign(here, 'v1.0.0')
    const before = git(here.bare, ['for-each-ref'])
    expect(await assign(here, 'v1.0.0', { expectedFrom: null })).toEqual({
      changed: false,
      tags: [],
      from: 'v1.0.0',
      seq: null,
    })
    expect(git(here.bare, ['for-each-ref'])).toBe(before)
  })

  it('refuses a stale expectation, and says who won', async () => {
    const here = await twoVersions()
    const late = await open(repositories.clone(here.bare))
    await assign(here, 'v1.0.0')
    const text = await message(() =>
      late.assign({ model: MODEL, stage: 'production', version: 'v1.1.0', expectedFrom: null }),
    )
    expect(text).toMatch(
      /^stale: expected no version in production of flight-delay, but v1\.0\.0 holds production since \d{4}-\d\d-\d\d \d\d:\d\d UTC \(by octocat, https:\/\/example\.org\/runs\/42\)\n/,
    )
  })

  it('ends every assignment that a bare re-assign left open', async () => {
    const here = await twoVersions()
    const [two, one] = here.registry.versions(MODEL)
    annotate(here.work, 'flight-delay#production#1', one.commit, 4_000_000_000)
    annotate(here.work, 'flight-delay#production#2', two.commit, 4_000_000_010)
    git(here.work, ['push', '--quiet', '--tags'])
    const registry = await open(here.work)
    await register({ ...here, registry })
    const { tags, from } = await registry.assign({ model: MODEL, stage: 'production', version: 'v1.2.0' })
    expect({ tags, from }).toEqual({
      tags: ['flight-delay#production!#3', 'flight-delay#production!#4', 'flight-delay#production#5'],
      from: 'v1.1.0',
    })
    expect(registry.holder(MODEL, 'production')?.tag).toBe('flight-delay#production#5')
  })
})

describe('reading', () => {
  it('resolves versions, stages and latest, and names what is near', async () => {
    const here = await world()
    await register(here)
    await register(here)
    await here.registry.assign({ model: MODEL, stage: 'production', version: 'v1.0.0' })
    const resolved = ['v1.0.0', '1.1.0', 'flight-delay@v1.1.0', 'production', 'latest'].map(
      (reference) => here.registry.resolve(MODEL, reference).version,
    )
    expect(resolved).toEqual(['v1.0.0', 'v1.1.0', 'v1.1.0', 'v1.0.0', 'v1.1.0'])
    expect(await message(() => here.registry.resolve(MODEL, 'prodution'))).toBe(
      'flight-delay has no version or stage "prodution". There are: production, v1.1.0, v1.0.0. Did you mean "production"?',
    )
    expect(await message(() => here.registry.resolve('flight-dely', 'latest'))).toBe(
      'no version of flight-dely is registered. Registered: flight-delay. Did you mean "flight-delay"?',
    )
    expect([here.registry.models(), here.registry.stages(MODEL)]).toEqual([[MODEL], ['production']])
  })

  it('reads files of a version, and nothing for a folder or a missing file', async () => {
    const here = await world()
    await register(here)
    const version = here.registry.resolve(MODEL, 'latest')
    expect((await here.registry.readFile(version, '.mlops/version.json'))?.toString()).toBe('{}\n')
    expect(await here.registry.readFile(version, 'data')).toBeUndefined()
    expect(await here.registry.readFile(version, 'absent.json')).toBeUndefined()
  })

  it('reads on beside broken tags, and names them', async () => {
    const here = await world()
    await register(here)
    git(here.work, ['tag', 'flight-delay@v1.1.0'])
    git(here.work, ['tag', 'v1.0.0'])
    annotate(here.work, 'flight-delay@v1.2.0', git(here.work, ['rev-parse', 'HEAD^{tree}']), 4_000_000_000)
    annotate(here.work, 'flight-delay@created', here.source, 4_000_000_001)
    git(here.work, ['push', '--quiet', '--tags'])
    const registry = await open(repositories.clone(here.bare))
    expect(registry.versions(MODEL).map(({ version }) => version)).toEqual(['v1.0.0'])
    expect(registry.problems).toEqual([
      'Tag flight-delay@created is ignored: GTO cannot read @created tags.',
      'Tag flight-delay@v1.1.0 is ignored: it is lightweight; registry tags are annotated.',
      'Tag flight-delay@v1.2.0 is ignored: it points to a tree, not to a commit.',
    ])
  })

  it('does not believe a tag that is in this clone only', async () => {
    const here = await world()
    const { commit: made } = await register(here)
    annotate(here.work, 'flight-delay#production#9', made, 4_000_000_000)
    const registry = await open(here.work)
    expect(registry.stage(MODEL, 'production')).toBeUndefined()
    expect(registry.problems).toEqual([
      'Tag flight-delay#production#9 is ignored: it is in this clone only, not on origin.',
    ])
  })

  it('heals a tag that the checkout made lightweight', async () => {
    const here = await world()
    const { commit: made } = await register(here)
    git(here.work, ['tag', '--force', 'flight-delay@v1.0.0', made])
    expect((await open(here.work)).versions(MODEL)).toHaveLength(1)
  })

  it('leaves the user’s own tags alone', async () => {
    const here = await world()
    await register(here)
    const other = repositories.clone(here.bare)
    git(here.work, ['tag', 'v9.0.0'])
    git(here.work, ['push', '--quiet', '--tags'])
    const mine = commit(other, 'Mine')
    git(other, ['tag', 'v9.0.0', mine])
    await open(other)
    expect(git(other, ['rev-parse', 'v9.0.0'])).toBe(mine)
  })

  it('sees a rewritten ledger and a moved tag', async () => {
    const here = await world()
    const { commit: made } = await register(here)
    await register(here)
    git(here.work, ['tag', '--force', '-a', '-m', 'forged', 'flight-delay@v1.0.0', made])
    git(here.work, ['push', '--quiet', '--force', 'origin', 'flight-delay@v1.0.0'])
    const file = 'events/0000/000001.json'
    git(here.work, ['checkout', '--quiet', 'origin/mlops/ledger'])
    const forged = readFileSync(join(here.work, file), 'utf8').replace('octocat', 'mallory')
    commit(here.work, 'Forge', { [file]: forged })
    git(here.work, ['push', '--quiet', 'origin', 'HEAD:mlops/ledger'])
    const registry = await open(here.work)
    const { chain, tags } = registry.verify()
    expect(chain).toMatchObject({ valid: false, seq: 1 })
    expect(tags).toEqual(['Tag flight-delay@v1.0.0 has been replaced since event #1 of the ledger.'])
    expect(registry.faults()).toEqual([
      expect.stringMatching(/^The ledger is not whole: event #1 has been changed: /),
      ...tags,
    ])
    expect(() => registry.checkUnchanged(registry.resolve(MODEL, 'v1.0.0'))).toThrow(
      /^flight-delay@v1\.0\.0 has been replaced since event #1 of the ledger: it was /,
    )
    expect(() => registry.checkUnchanged(registry.resolve(MODEL, 'v1.1.0'))).not.toThrow()
  })

  it('names an event that cannot be read, and writes the next one after it', async () => {
    const here = await world()
    await register(here)
    git(here.work, ['checkout', '--quiet', 'origin/mlops/ledger'])
    commit(here.work, 'Break', { 'events/0000/000002.json': '{' })
    git(here.work, ['push', '--quiet', 'origin', 'HEAD:mlops/ledger'])
    const registry = await open(here.work)
    expect(registry.problems).toEqual([expect.stringMatching(/^Event #2 of the ledger cannot be read: /)])
    expect((await register({ ...here, registry })).seq).toBe(3)
  })
})

describe('a ledger of more than a thousand events', () => {
  it('reads sealed folders, and seals the next one that is full', async () => {
    const bare = join(repositories.folder(), 'bare')
    fillHistory(bare, { models: 2, versions: 1990, promotions: 9 })
    const work = repositories.clone(`file://${bare}`, '--depth=1')
    const trace = join(repositories.folder(), 'trace')
    const registry = await openRegistry({ directory: work, environment: { GIT_TRACE: trace } })
    expect(registry.stage('model-0', 'production')?.version).toMatch(/^v1\.\d+\.0$/)
    // Each is one connection to the remote; nothing else of what git did was one.
    const calls = [...readFileSync(trace, 'utf8').matchAll(/ built-in: git (\S+)/g)].map(([, name]) => name)
    expect(calls.filter((name) => /^(ls-remote|fetch|fetch-pack|clone|pull|push)$/.test(name))).toEqual([
      'ls-remote',
      'fetch',
    ])
    expect(registry.verify()).toEqual({ chain: { valid: true, events: 1999 }, tags: [] })
    expect(git(work, ['tag'])).toBe('')
    const made = await registry.register({
      model: 'model-1',
      source: git(work, ['rev-parse', 'HEAD']),
      files: {},
      tagBody: '',
    })
    expect(made).toMatchObject({ version: 'v1.995.0', seq: 2000 })
    const files = git(bare, ['ls-tree', '-r', '--name-only', 'mlops/ledger'])
    expect(files).toBe('events/0000.jsonl\nevents/0001.jsonl\nevents/0002/002000.json')
    const again = await open(repositories.clone(bare))
    expect(again.verify()).toEqual({ chain: { valid: true, events: 2000 }, tags: [] })
    expect(again.problems).toEqual([])
    // A version that only the ledger has told of so far: promoted, its tag and commit are fetched.
    await registry.assign({ model: 'model-0', stage: 'production', version: 'v1.3.0' })
    expect(registry.stage('model-0', 'production')?.version).toBe('v1.3.0')
    expect(git(bare, ['tag', '--list', 'model-0#production#*', '--points-at', 'model-0@v1.3.0^{}'])).toMatch(
      /^model-0#production#\d+$/,
    )
  })

  it('believes the tag, not the ledger, before it reads a version', async () => {
    const here = await world()
    await register(here)
    git(here.work, ['checkout', '--quiet', 'origin/mlops/ledger'])
    const file = 'events/0000/000001.json'
    const { commit: real } = here.registry.resolve(MODEL, 'v1.0.0')
    const forged = readFileSync(join(here.work, file), 'utf8').replaceAll(real, here.source)
    commit(here.work, 'Forge', { [file]: forged })
    git(here.work, ['push', '--quiet', 'origin', 'HEAD:mlops/ledger'])
    const registry = await open(here.work)
    expect(await message(() => registry.readFile(registry.resolve(MODEL, 'v1.0.0'), 'train.py'))).toBe(
      `flight-delay@v1.0.0 points to commit ${real}, but the ledger says ${here.source}\n` +
        'Somebody changed the ledger: mlops registry fsck says where.',
    )
  })
})

describe('a clone without a remote', () => {
  it('keeps everything in itself, with one warning', async () => {
    const work = repositories.local()
    const registry = await open(work)
    expect(registry.warnings).toEqual(['No remote is named origin: tags and the ledger stay in this clone.'])
    const here = { bare: work, work, source: git(work, ['rev-parse', 'HEAD']), registry }
    await register(here)
    await registry.assign({ model: MODEL, stage: 'production', version: 'v1.0.0' })
    expect(git(work, ['tag']).split('\n')).toEqual(['flight-delay#production#1', 'flight-delay@v1.0.0'])
    expect(git(work, ['log', '--format=%s', 'mlops/ledger'])).toBe(
      '#2 flight-delay v1.0.0 promoted to production\n#1 flight-delay v1.0.0 registered',
    )
    expect((await open(work)).stage(MODEL, 'production')?.version).toBe('v1.0.0')
  })
})

describe('record', () => {
  it('adds an event without a tag', async () => {
    const here = await world()
    await register(here)
    const { seq } = await here.registry.record({
      type: 'deployed',
      model: MODEL,
      version: 'v1.0.0',
      stage: 'production',
      details: { target: '/srv/models' },
    })
    expect(seq).toBe(2)
    expect(git(here.bare, ['log', '-1', '--format=%s', 'mlops/ledger'])).toBe(
      '#2 flight-delay v1.0.0 deployed to production',
    )
  })
})
