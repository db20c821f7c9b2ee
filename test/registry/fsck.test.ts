import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { recordedVersions } from '../../src/actions/recorded.ts'
import { registryCommand } from '../../src/cli/registry.ts'
import type { Retention } from '../../src/config/retention.ts'
import { fileDigest } from '../../src/evidence/files.ts'
import { Git } from '../../src/git/git.ts'
import { filesystemStore } from '../../src/registry/filesystem.ts'
import { checkStores } from '../../src/registry/fsck.ts'
import { garbage } from '../../src/registry/gc.ts'
import { openRegistry } from '../../src/registry/registry.ts'
import { releaseStore } from '../../src/registry/release.ts'
import type { ModelStores } from '../../src/registry/stores.ts'
import { recordPath } from '../../src/registry/views/records.ts'
import { git, Repositories } from '../git/repositories.ts'
import { folderReleases } from './folder-releases.ts'
import { versionDocument } from './version-document.ts'

const repositories = new Repositories()
afterAll(() => repositories.remove())

const NOW = new Date('2026-06-01T00:00:00Z')

async function check(directory: string, stores: ModelStores, bytes = true) {
  const registry = await openRegistry({ directory })
  const { recorded, problems } = await recordedVersions(registry, new Git({ directory }))
  const found = await checkStores(registry, recorded, { stores, bytes, now: NOW })
  return { registry, recorded, findings: [...(await registry.audit()), ...problems, ...found] }
}

describe('a register that is killed', () => {
  it.each([
    ['hashed', 0, null],
    ['drafted', 0, 'a partial copy of a version that did not come to be'],
    ['uploaded', 0, 'a draft release of a version that did not come to be'],
    ['verified', 0, 'a draft release of a version that did not come to be'],
    ['pushed', 1, 'its release is still a draft: a run ended before it was published'],
    ['published', 1, null],
  ])('after "%s" leaves %i version with its bytes, and what fsck ends', async (step, versions, problem) => {
    const bare = repositories.remote()
    const directory = repositories.clone(bare)
    const releases = join(repositories.folder(), 'releases')
    const file = join(repositories.folder(), 'model.onnx')
    writeFileSync(file, 'weights')
    const register = (last: string) =>
      spawnSync(
        process.execPath,
        [join(import.meta.dirname, 'register-and-die.ts'), directory, releases, file, last],
        { encoding: 'utf8', env: { ...process.env, SOURCE: git(directory, ['rev-parse', 'HEAD']) } },
      )
    expect(register(step)).toMatchObject({ signal: 'SIGKILL' })

    const stores = { release: releaseStore(folderReleases(releases)) }
    const broken = await check(directory, stores)
    expect(broken.registry.versions('m')).toHaveLength(versions)
    // Never a tag without bytes.
    for (const { record } of broken.recorded) {
      const copy = join(repositories.folder(), 'copy')
      await stores.release.get(record.locations[0], copy)
      expect(await fileDigest(copy)).toBe(record.onnx.sha256)
    }
    expect(broken.findings.map((each) => each.problem)).toEqual(problem === null ? [] : [problem])
    for (const { mend } of broken.findings as { mend?: () => Promise<void> }[]) await mend?.()
    expect((await check(directory, stores)).findings).toEqual([])

    const again = register('never')
    expect(again.status, again.stderr).toBe(0)
    const after = await check(directory, stores)
    expect(after.findings).toEqual([])
    expect(after.registry.versions('m').map(({ version }) => version)).toEqual(['v1.0.0'])
    expect(readdirSync(releases)).toHaveLength(1)
  })
})

/** Versions v1.0.0 … with bytes of their own in a folder. */
async function versionsInFolder(contents: string[]) {
  const directory = repositories.local()
  const root = join(repositories.folder(), 'store')
  const store = filesystemStore(root)
  const source = git(directory, ['rev-parse', 'HEAD'])
  let date = Date.parse('2026-01-01T00:00:00Z')
  const now = () => {
    date += 86_400_000
    return new Date(date)
  }
  const registry = await openRegistry({ directory, now })
  for (const content of contents) {
    const file = join(repositories.folder(), 'model.onnx')
    writeFileSync(file, content)
    const sha256 = await fileDigest(file)
    await registry.register({
      model: 'm',
      source,
      prepare: async (claim) => {
        const location = await store.put(file, { model: 'm', ...claim, sha256, bytes: content.length })
        return {
          files: { [recordPath('m', 'version.json')]: versionDocument(claim, source, location) },
          tagBody: '',
          details: { sha256 },
        }
      },
    })
  }
  return { directory, root, registry, stores: { filesystem: store } }
}

describe('checkStores', () => {
  it('names bytes that are gone, changed, half there, of nobody, and a store out of reach', async () => {
    const { directory, root, stores } = await versionsInFolder(['one', 'two', 'three'])
    const { findings, recorded } = await check(directory, stores)
    expect(findings).toEqual([])
    const uri = (i: number) =>
      recorded.find(({ version }) => version.version === `v1.${i}.0`)?.record.locations[0].uri as string
    rmSync(uri(0))
    writeFileSync(uri(1), 'TWO')
    writeFileSync(uri(2), 'thr')
    const stray = join(root, 'm', 'a'.repeat(64))
    mkdirSync(stray)
    writeFileSync(join(stray, 'model.onnx'), 'stray')
    writeFileSync(join(stray, `.${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}.tmp`), 'half')
    const later = { now: new Date(Date.now() + 7_200_000) }
    const registry = await openRegistry({ directory })
    const quick = await checkStores(registry, recorded, { stores, bytes: false, ...later })
    expect(quick.map(({ severity, subject, problem }) => [severity, subject, problem])).toEqual([
      ['fail', 'm@v1.2.0', `${uri(2)} has 3 bytes, its record says 5`],
      ['fail', 'm@v1.0.0', `its bytes are gone: ${uri(0)} is not there`],
      ['fail', expect.stringContaining('.tmp'), 'a partial copy of a version that did not come to be'],
      ['warn', join(stray, 'model.onnx'), 'no version of this registry names these bytes'],
    ])
    const whole = await checkStores(registry, recorded, { stores, bytes: true, ...later })
    expect(whole.map(({ problem }) => problem).join('\n')).toContain(`${uri(1)} has been changed`)
    const blind = await checkStores(registry, recorded, { stores: {}, bytes: true, ...later })
    expect(blind).toMatchObject([{ severity: 'warn', subject: 'filesystem store' }])
    expect(dirname(dirname(dirname(uri(0))))).toBe(root)
  })
})

describe('bytes that end', () => {
  it.each([
    ['2026-07-02T00:00:00Z', []],
    ['2026-06-20T00:00:00Z', ['end at 2026-06-20T00:00:00Z']],
    ['2026-05-20T00:00:00Z', ['were to end at 2026-05-20T00:00:00Z']],
  ])('at %s', async (ends, problems) => {
    const { directory, registry, stores } = await versionsInFolder(['one'])
    const { recorded } = await check(directory, stores)
    const [{ record }] = recorded
    const [location] = record.locations
    recorded[0].record = { ...record, locations: [{ ...location, 'expires-at': ends }] }
    const found = await checkStores(registry, recorded, { stores, bytes: false, now: NOW })
    expect(found.map(({ severity, problem }) => [severity, problem])).toEqual(
      problems.map((problem) => ['warn', `its bytes at ${location.uri} ${problem}`]),
    )
  })
})

describe('gc', () => {
  const none: Retention = { 'keep-last': 0, 'min-age': '0d', 'keep-stages': [] }
  const names = (found: { version: string }[]) => found.map(({ version }) => version)

  it('spares what serves, what served before, shadows, the newest, the young and shared bytes', async () => {
    const { directory, registry, stores } = await versionsInFolder(['0', '1', '2', '3', '4', '5', '0', '7'])
    for (const version of ['v1.3.0', 'v1.1.0', 'v1.2.0'])
      await registry.assign({ model: 'm', stage: 'production', version })
    await registry.assign({ model: 'm', stage: 'shadow', version: 'v1.6.0' })
    const { recorded } = await check(directory, stores)
    const items = await stores.filesystem.list()
    const plan = (rules: Partial<Retention>) =>
      names(garbage(registry, recorded, items, () => ({ ...none, ...rules }), NOW))
    expect(plan({})).toEqual(['v1.7.0', 'v1.5.0', 'v1.4.0', 'v1.3.0'])
    expect(plan({ 'keep-last': 3 })).toEqual(['v1.4.0', 'v1.3.0'])
    // v1.3.0 has been in production, before the version that was there before.
    expect(plan({ 'keep-stages': ['staging'] })).toEqual(['v1.7.0', 'v1.5.0', 'v1.4.0', 'v1.3.0'])
    expect(plan({ 'keep-stages': ['staging', 'production'] })).toEqual(['v1.7.0', 'v1.5.0', 'v1.4.0'])
    // Versions are a day apart from 2 January on; v1.4.0 is of 6 January.
    expect(registry.resolve('m', 'v1.4.0').date).toBe('2026-01-06T00:00:00.000Z')
    expect(plan({ 'min-age': '146d' })).toEqual(['v1.4.0', 'v1.3.0'])
    expect(plan({ 'min-age': '147d' })).toEqual(['v1.3.0'])
  })

  it('records what goes, and fsck ends what was killed in between', async () => {
    const { directory, registry, stores } = await versionsInFolder(['a', 'b', 'c'])
    await registry.assign({ model: 'm', stage: 'production', version: 'v1.2.0' })
    const going = ['v1.0.0', 'v1.1.0', 'v1.2.0'].map((version) => ({ model: 'm', version, bytes: 1 }))
    expect(await registry.tombstone(going)).toEqual(['m@v1.0.0', 'm@v1.1.0'])
    expect(
      registry
        .events()
        .map(({ seq, type, version }) => [seq, type, version])
        .slice(4),
    ).toEqual([
      [5, 'tombstoned', 'v1.0.0'],
      [6, 'tombstoned', 'v1.1.0'],
    ])
    const { findings } = await check(directory, stores)
    expect(findings.map(({ problem }) => problem.replace(/, and .* is still/, ', and it is still'))).toEqual([
      'gc recorded that its bytes are deleted, and it is still there',
      'gc recorded that its bytes are deleted, and it is still there',
    ])
    for (const { mend } of findings as { mend?: () => Promise<void> }[]) await mend?.()
    expect((await check(directory, stores)).findings).toEqual([])
    await expect(registry.assign({ model: 'm', stage: 'production', version: 'v1.0.0' })).rejects.toThrow(
      'm@v1.0.0 has no bytes any more: mlops registry gc deleted them',
    )
  })
})

describe('mlops registry', () => {
  /** Exit code and lines, as a person would see them in `directory`. */
  async function mlops(directory: string, ...args: string[]) {
    const print = vi.spyOn(console, 'log').mockReturnValue()
    try {
      const exitCode = await registryCommand(args, directory)
      return { exitCode, lines: String(print.mock.calls.at(-1)?.[0]).split('\n') }
    } finally {
      print.mockRestore()
    }
  }

  it('fsck --repair removes what a killed run left, and says so', async () => {
    const { directory, root } = await versionsInFolder(['one'])
    const [folder] = readdirSync(join(root, 'm'))
    const half = join(root, 'm', folder, `.${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}.tmp`)
    writeFileSync(half, 'half')
    expect(await mlops(directory, 'fsck')).toMatchObject({ exitCode: 0 })
    const yesterday = Date.now() / 1000 - 86_400
    utimesSync(half, yesterday, yesterday)
    const broken = await mlops(directory, 'fsck')
    expect(broken.exitCode).toBe(1)
    expect(broken.lines[0]).toMatch(
      /^❌ fail {2}.*: a partial copy of a version that did not come to be \(--repair removes it\)$/,
    )
    expect(broken.lines[1]).toBe('1 thing wrong in 1 event, 1 record.')
    expect(broken.lines[2]).toMatch(/^Head of the ledger: 1:sha256:[0-9a-f]{64} /)
    expect(existsSync(half)).toBe(true)
    const mended = await mlops(directory, 'fsck', '--repair')
    expect(mended.exitCode).toBe(0)
    expect(mended.lines[0]).toMatch(/^✅ repaired {2}/)
    expect(existsSync(half)).toBe(false)
    expect((await mlops(directory, 'fsck')).lines[0]).toBe(
      '✅ pass  1 event, 1 record: ledger, tags, records and bytes agree.',
    )
  })

  it('gc keeps what register.retention of each model says; a flag stands above it', async () => {
    const { directory } = await versionsInFolder(['one', 'two', 'three', 'four'])
    const dry = async (...flags: string[]) => {
      const { lines } = await mlops(directory, 'gc', ...flags)
      return lines.flatMap((line) => /^m@(\S+)/.exec(line)?.[1] ?? [])
    }
    const config = (retention: string, model = 'm') =>
      writeFileSync(
        join(directory, 'mlops.yaml'),
        `version: 1
models:
  ${model}:
    task: regression
    data: { contract: c.odcs.yaml, splits: { train: a.csv, test: b.csv }, label: y }
    train: { run: ./train, model: model.onnx }
    evaluate: { metrics: { rmse: {} } }
    register: { retention: ${retention} }
`,
      )
    config('{ keep-last: 2, min-age: 0d }')
    expect(await dry()).toEqual(['v1.1.0', 'v1.0.0'])
    expect(await dry('--keep-last', '3')).toEqual(['v1.0.0'])
    expect(await dry('--min-age', '99999d')).toEqual([])
    config('{ keep-last: 2, min-age: 0d }', 'other')
    expect(await dry('--min-age', '0d')).toEqual([])
    config('{ keep-lats: 2 }')
    await expect(mlops(directory, 'gc')).rejects.toThrow(/unknown key "keep-lats"/)
    await expect(mlops(directory, 'gc', '--config', 'none.yaml')).rejects.toThrow(/does not exist/)
    rmSync(join(directory, 'mlops.yaml'))
    await expect(mlops(directory, 'gc', '--min-age', 'long')).rejects.toThrow('"long" is not a period')
  })

  it('gc lists, and with --apply deletes and records, what no rule keeps', async () => {
    const { directory, root, registry } = await versionsInFolder(['one', 'two', 'three'])
    await registry.assign({ model: 'm', stage: 'production', version: 'v1.1.0' })
    const kept = () => readdirSync(join(root, 'm')).length
    expect((await mlops(directory, 'gc')).lines).toEqual(['✅ pass  Nothing to delete.'])
    const rules = ['gc', '--keep-last', '1', '--min-age', '0d']
    const dry = await mlops(directory, ...rules)
    expect(dry.exitCode).toBe(0)
    expect(dry.lines[1]).toMatch(/^m@v1\.0\.0 +3 B +\//)
    expect(dry.lines.at(-1)).toBe('Dry run: --apply would delete the bytes of 1 version, 3 B.')
    expect(kept()).toBe(3)
    const applied = await mlops(directory, ...rules, '--apply')
    expect(applied.lines.at(-1)).toBe('Deleted the bytes of 1 version, 3 B.')
    expect(kept()).toBe(2)
    expect(JSON.parse((await mlops(directory, 'history', '--json')).lines.join('\n'))).toContainEqual(
      expect.objectContaining({ type: 'tombstoned', version: 'v1.0.0' }),
    )
    expect(await mlops(directory, 'fsck')).toMatchObject({ exitCode: 0 })
    expect((await mlops(directory, ...rules)).lines).toEqual(['✅ pass  Nothing to delete.'])
  })
})
