import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readableJson, sha256 } from '../../../src/evidence/canonical.ts'
import { contentDigest } from '../../../src/evidence/document.ts'
import { sums } from '../../../src/registry/governance/archive.ts'
import { verifyArchive } from '../../../src/registry/governance/audit-verify.ts'
import { readTar, type TarFile, writeTar } from '../../../src/registry/governance/tar.ts'
import { openRegistry } from '../../../src/registry/registry.ts'
import { git, Repositories } from '../../git/repositories.ts'
import { better, drifted, registered, trained } from '../../report/samples.ts'

const program = resolve(import.meta.dirname, '../../../src/cli.ts')
const repositories = new Repositories()
const outside = mkdtempSync(join(tmpdir(), 'audit-'))
afterAll(() => {
  repositories.remove()
  rmSync(outside, { recursive: true, force: true })
})

function mlops(directory: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'registry', ...args], {
    cwd: directory,
    encoding: 'utf8',
    env: { ...process.env, RUNNER_DEBUG: '' },
  })
  return { exitCode: status, stdout, stderr }
}

const document = (content: object) => {
  const { digest: _, ...rest } = JSON.parse(readableJson(content)) as { digest?: string }
  return { ...rest, digest: contentDigest(rest) }
}

const approvals = {
  unavailable: null,
  readAt: '2026-11-19T14:00:00.000Z',
  startedBy: ['retrain'],
  reviews: [
    { user: 'ada', state: 'approved', environments: ['production'], comment: 'Ship it', self: false },
  ],
  environments: [],
}

let work: string
let archive: Buffer
const model = 'flight-delay'

beforeAll(async () => {
  const bare = repositories.remote()
  work = repositories.clone(bare)
  const identity = { name: 'github-actions[bot]', email: 'bot@example.org' }
  const open = (time: string) =>
    openRegistry({ directory: work, identity, actor: 'octocat', now: () => new Date(time) })
  const source = git(work, ['rev-parse', 'HEAD'])
  const [run, evaluation] = [document(trained), document(better)]
  for (const version of ['v1.0.0', 'v1.1.0']) {
    const record = document({
      ...registered,
      ...{ version, tag: `${model}@${version}`, source },
      evidence: { run: run.digest, evaluation: evaluation.digest },
    })
    const files = { version: record, run, evaluation }
    await (await open('2026-11-18T09:00:00Z')).register({
      ...{ model, version, source, tagBody: '' },
      files: {
        ...Object.fromEntries(
          Object.entries(files).map(([name, each]) => [`.mlops/${model}/${name}.json`, readableJson(each)]),
        ),
        [`.mlops/${model}/README.md`]: '# Late flights\n',
      },
    })
    await (await open('2026-11-19T14:02:00Z')).assign({
      ...{ model, version, stage: 'production' },
      details: { target: 'filesystem', decision: { unsigned: { made: version } }, governance: { approvals } },
    })
  }
  expect(mlops(work, 'audit-export', 'v1.1.0', '--output', join(outside, 'one.tar'))).toMatchObject({
    exitCode: 0,
    stderr: '',
  })
  archive = readFileSync(join(outside, 'one.tar'))
})

test('the same registry gives the same bytes, in another clone too', () => {
  const clone = repositories.clone(git(work, ['remote', 'get-url', 'origin']))
  const { stdout } = mlops(clone, 'audit-export', 'production')
  expect(stdout.split('\n')[1].trim()).toBe(sha256(archive))
  expect(readFileSync(join(clone, 'flight-delay-v1.1.0.tar'))).toEqual(archive)
})

test('it holds what an auditor asks for, and says what is not supplied', () => {
  const { files } = readTar(archive)
  const named = new Map(files.map(({ path, content }) => [path, content.toString('utf8')]))
  expect([...named.keys()]).toEqual([
    'CONTENTS.md',
    'SHA256SUMS',
    'approvals.json',
    'datasets.json',
    'deployments.json',
    'git/commit.txt',
    'git/tag.txt',
    'index.json',
    'ledger.jsonl',
    'lineage.json',
    'record/README.md',
    'record/evaluation.json',
    'record/run.json',
    'record/version.json',
    'statements/promotion-4.json',
  ])
  const read = (path: string) => JSON.parse(named.get(path) as string)
  expect(read('approvals.json')).toEqual([
    expect.objectContaining({ seq: 4, actor: 'octocat', stage: 'production', approvals }),
  ])
  expect(read('deployments.json')).toEqual([
    expect.objectContaining({ version: 'v1.1.0', from: 'v1.0.0', type: 'promoted', target: 'filesystem' }),
  ])
  expect(read('datasets.json').judged.digests).toEqual(better.data.digests)
  expect(read('lineage.json').of).toBeGreaterThan(15)
  expect(named.get('ledger.jsonl')?.trim().split('\n')).toHaveLength(2)
  const contents = named.get('CONTENTS.md')
  expect(contents).toContain('| 5 | Risk management system | **not supplied** |')
  expect(contents).toContain('| 2(e) | Human oversight measures | `approvals.json` |')
  expect(read('index.json').annexIV).toHaveLength(23)
})

test('it verifies outside of any repository, by our program and by sha256sum', () => {
  const good = mlops(outside, 'audit-verify', 'one.tar', '--sha256', sha256(archive).slice(7))
  expect(good).toMatchObject({
    exitCode: 0,
    stdout: '✅ pass  one.tar is the whole record of flight-delay@v1.1.0: 15 files as they were written.\n',
  })
  const other = mlops(outside, 'audit-verify', 'one.tar', '--sha256', '0'.repeat(64))
  expect(other.exitCode).toBe(1)
  expect(other.stdout).toMatch(/^❌ fail {2}one\.tar: the archive is sha256:/)
  execFileSync('tar', ['xf', 'one.tar'], { cwd: outside })
  const checked = execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: outside, encoding: 'utf8' })
  expect(checked.trim().split('\n')).toHaveLength(14)
})

test('any changed byte is found, wherever it is', () => {
  const missed: number[] = []
  for (let at = 0; at < archive.length; at += 61) {
    const changed = Buffer.from(archive)
    changed[at] ^= 1
    if (verifyArchive(changed).problems.length === 0) missed.push(at)
  }
  expect(missed).toEqual([])
  expect(verifyArchive(archive).problems).toEqual([])
})

/** As somebody would who knows the format: a change, with all lists of digests made to fit. */
function forged(change: (files: TarFile[]) => TarFile[]): Buffer {
  const { files, seconds } = readTar(archive)
  const kept = change(files.filter(({ path }) => path !== 'SHA256SUMS' && path !== 'index.json'))
  const index = JSON.parse(files.find(({ path }) => path === 'index.json')?.content.toString() as string)
  index.files = kept
    .map(({ path, content }) => ({ path, bytes: content.length, sha256: sha256(content) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  kept.push({ path: 'index.json', content: Buffer.from(readableJson(index)) })
  kept.push({ path: 'SHA256SUMS', content: Buffer.from(sums(kept)) })
  return writeTar(kept, seconds)
}

const edit = (name: string, from: string, to: string) => (files: TarFile[]) =>
  files.map(({ path, content }) => {
    if (path !== name) return { path, content }
    expect(content.toString()).toContain(from)
    return { path, content: Buffer.from(content.toString().replace(from, to)) }
  })

test.each([
  ['record/run.json', '"exitCode": 0', '"exitCode": 1', /record\/run\.json {2}has been changed/],
  ['git/tag.txt', 'octocat', 'mallory', /git\/tag\.txt is not the tag that the index names/],
  ['git/commit.txt', 'author', 'Author', /git\/commit\.txt is not the commit/],
  ['ledger.jsonl', '"actor":"octocat"', '"actor":"mallory"', /is not the one that the tag carries/],
])('a change of %s with digests made to fit is found', (name, from, to, problem) => {
  expect(verifyArchive(forged(edit(name, from, to))).problems.join('\n')).toMatch(problem)
})

test('a document that was taken out, and one that was put in without a list', () => {
  const without = forged((files) => files.filter(({ path }) => path !== 'record/evaluation.json'))
  expect(verifyArchive(without).problems).toEqual(['record/evaluation.json is missing'])
  const { files, seconds } = readTar(archive)
  const more = writeTar([...files, { path: 'record/more.json', content: Buffer.from('{}') }], seconds)
  expect(verifyArchive(more).problems).toEqual([
    'record/more.json is in no list',
    'SHA256SUMS does not fit the files',
  ])
})

test('a report of drift goes with it where it is about the version', () => {
  const about = (version: string) => {
    writeFileSync(join(outside, 'drift.json'), readableJson(document({ ...drifted, version })))
    return mlops(
      work,
      'audit-export',
      'v1.1.0',
      '--drift',
      join(outside, 'drift.json'),
      '--output',
      join(outside, 'two.tar'),
    )
  }
  expect(about('v9.9.9').stderr).toContain('is about flight-delay v9.9.9, not about flight-delay v1.1.0')
  expect(about('v1.1.0').exitCode).toBe(0)
  const { index, problems } = verifyArchive(readFileSync(join(outside, 'two.tar')))
  expect(problems).toEqual([])
  expect(index?.annexIV.find(({ id }) => id === '9')?.files).toEqual(['monitoring/drift.json'])
})

test('an archive that is none', () => {
  writeFileSync(join(outside, 'none.tar'), 'x'.repeat(2000))
  const { exitCode, stdout } = mlops(outside, 'audit-verify', 'none.tar')
  expect(exitCode).toBe(1)
  expect(stdout).toBe('❌ fail  none.tar: is no archive that audit-export wrote: no header at byte 0\n')
})
