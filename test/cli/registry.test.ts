import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readableJson } from '../../src/evidence/canonical.ts'
import { contentDigest } from '../../src/evidence/document.ts'
import type { Evaluation } from '../../src/evidence/evaluation.ts'
import { fileDigest } from '../../src/evidence/files.ts'
import type { Version } from '../../src/evidence/version.ts'
import { openRegistry } from '../../src/registry/registry.ts'
import { annotate, git, Repositories } from '../git/repositories.ts'
import { better, first, registered, trained } from '../report/samples.ts'

const program = resolve(import.meta.dirname, '../../src/cli.ts')
const repositories = new Repositories()
afterAll(() => repositories.remove())

function mlops(directory: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'registry', ...args], {
    cwd: directory,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'America/New_York', RUNNER_DEBUG: '' },
  })
  return { exitCode: status, lines: stdout.trimEnd().split('\n'), stdout, stderr: stderr.trim() }
}

const RUN = 'https://example.org/runs/42'
const OLD = `sha256:${'e'.repeat(64)}` as const
const identity = { name: 'github-actions[bot]', email: 'bot@example.org' }

async function registry(directory: string, actor: string, time: string) {
  const run = { ...registered.run, id: '42', attempt: 1, url: RUN, actor }
  return openRegistry({ directory, identity, actor, run, now: () => new Date(time) })
}

const file = (document: object) => {
  const { digest, ...content } = document as { digest: string }
  const rounded = JSON.parse(readableJson(content)) as object
  return readableJson({ ...rounded, digest: contentDigest(rounded) })
}

interface Made {
  version: string
  record: Partial<Version>
  evaluation: Evaluation
  params: Record<string, number>
  /** Further files of the record. */
  more?: Record<string, string>
}

/** Registers a version with its evidence, as the register action leaves it. */
async function register(directory: string, actor: string, time: string, made: Made, details = {}) {
  const { version, record, evaluation, params, more = {} } = made
  const source = git(directory, ['rev-parse', 'HEAD'])
  const documents = {
    version: { ...registered, version, tag: `flight-delay@${version}`, source, ...record },
    run: { ...trained, params },
    evaluation,
  }
  const files = Object.entries(documents).map(([name, document]) => [
    `.mlops/flight-delay/${name}.json`,
    file(document),
  ])
  for (const [name, text] of Object.entries(more)) files.push([`.mlops/flight-delay/${name}`, text])
  return (await registry(directory, actor, time)).register({
    model: 'flight-delay',
    version,
    source,
    files: Object.fromEntries(files),
    tagBody: '',
    details,
  })
}

const V1: Made = {
  version: 'v1.0.0',
  record: {
    onnx: { ...registered.onnx, sha256: OLD },
    metrics: { roc_auc: 0.66143 },
    missing: [],
  },
  evaluation: { ...first, candidate: { ...first.candidate, sha256: OLD } },
  params: { depth: 4 },
}
const V2: Made = { version: 'v1.1.0', record: {}, evaluation: better, params: { depth: 6 } }

let bare: string
let work: string
let commits: string[]

beforeAll(async () => {
  bare = repositories.remote()
  work = repositories.clone(bare)
  const promote = async (actor: string, time: string, stage: string, version: string) =>
    (await registry(work, actor, time)).assign({ model: 'flight-delay', stage, version })
  const one = await register(work, 'ada', '2026-10-02T08:15:00Z', V1)
  await promote('ada', '2026-10-02T09:00:00Z', 'production', 'v1.0.0')
  const two = await register(work, 'grace', '2026-11-19T13:50:00Z', V2, { override: 'launch day' })
  await promote('octocat', '2026-11-19T14:02:00Z', 'production', 'v1.1.0')
  commits = [one.commit, two.commit]
})

test('list: stages first, then versions without one', () => {
  const { exitCode, lines, stderr } = mlops(work, 'list')
  expect([exitCode, stderr]).toEqual([0, ''])
  expect(lines).toEqual([
    'model         stage       version  since (UTC)       by       metric         evidence',
    'flight-delay  production  v1.1.0   2026-11-19 14:02  octocat  roc_auc 0.680  lacks 1',
    '              –           v1.0.0   2026-10-02 08:15  ada      roc_auc 0.661  complete',
  ])
})

test('list --json: an array', () => {
  const [row, ...rest] = JSON.parse(mlops(work, 'list', '--json').stdout)
  expect(rest).toHaveLength(1)
  expect(row).toEqual({
    model: 'flight-delay',
    stage: 'production',
    version: 'v1.1.0',
    tag: 'flight-delay@v1.1.0',
    commit: commits[1],
    since: '2026-11-19T14:02:01.000Z',
    by: 'octocat',
    metric: { name: 'roc_auc', value: 0.67982 },
    evidence: 'incomplete',
    missing: ['validation'],
    signed: false,
  })
})

test('show: a stage, a version and a version of a named model are the same', () => {
  const { exitCode, lines } = mlops(work, 'show', 'v1.0.0')
  expect(exitCode).toBe(0)
  expect(lines.slice(0, 8)).toEqual([
    'flight-delay v1.0.0',
    '  tag            flight-delay@v1.0.0',
    `  commit         ${commits[0]}`,
    `  source commit  ${git(work, ['rev-parse', 'HEAD'])}`,
    '  registered     2026-10-02 08:15 UTC by ada',
    `  run            ${RUN}`,
    '  holds          no stage',
    '  has held       production from 2026-10-02 09:00 to 2026-11-19 14:02 UTC, by ada',
  ])
  expect(lines).toContain('  metrics        roc_auc  0.6614')
  expect(lines).toContain(`  model          ${OLD}, 412 kB`)
  expect(lines).toContain('  lacks          nothing: the record is complete')
  const held = mlops(work, 'show', 'production').lines
  expect(held[0]).toBe('flight-delay v1.1.0')
  expect(held).toContain('  holds          production since 2026-11-19 14:02 UTC, by octocat')
  expect(held).toContain('  bytes in       release octo/flights#flight-delay@v1.1.0/model.onnx')
  expect(held).toContain('  lacks          validation')
  expect(mlops(work, 'show', 'flight-delay@latest').lines).toEqual(held)
})

test('history: newest first, an overridden verdict on record', () => {
  const { lines } = mlops(work, 'history', '--limit', '2')
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
    ['event', 'time (UTC)', 'what', 'by', 'run'],
    ['#4', '2026-11-19 14:02', 'flight-delay v1.1.0 promoted to production (was v1.0.0)', 'octocat', RUN],
    [
      '#3',
      '2026-11-19 13:50',
      'flight-delay v1.1.0 registered against its verdict: launch day',
      'grace',
      RUN,
    ],
    [''],
    ['The newest 2 of 4 events; --limit shows more.'],
  ])
  const events = JSON.parse(mlops(work, 'history', '--json').stdout) as { seq: number }[]
  expect(events.map(({ seq }) => seq)).toEqual([4, 3, 2, 1])
})

test.each([
  ['2026-11-19T14:01', 'v1.0.0   2026-10-02 09:00  ada'],
  ['2026-11-19T14:02', 'v1.1.0   2026-11-19 14:02  octocat'],
  ['2026-11-19T09:02-05:00', 'v1.1.0   2026-11-19 14:02  octocat'],
  ['2026-11-19', 'v1.0.0   2026-10-02 09:00  ada'],
])('at %s, UTC where it names no zone', (time, row) => {
  const { exitCode, lines } = mlops(work, 'at', time)
  expect(exitCode).toBe(0)
  expect(lines.at(-1)).toBe(`flight-delay  production  ${row}`)
})

test('at: before the first event, and before any stage', () => {
  expect(mlops(work, 'at', '2026-10-01').lines).toEqual([
    '2026-10-01 00:00:00 UTC is before the first event of the ledger, which is of 2026-10-02 08:15:00 UTC.',
  ])
  expect(mlops(work, 'at', '2026-10-02', '08:30').lines).toEqual([
    'No version held a stage at 2026-10-02 08:30:00 UTC.',
  ])
})

test('diff: the paired comparison, and what went in', () => {
  const { exitCode, stdout } = mlops(work, 'diff', 'v1.0.0', 'production')
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(
    /^flight-delay@v1\.0\.0 → flight-delay@v1\.1\.0\n\nMetrics, paired on 477,106 rows\n/,
  )
  expect(stdout).toContain('  roc_auc ↑   0.6614   0.6798   +0.0184 (+0.0164 to +0.0204)\n')
  expect(stdout).toContain('\nInputs and outputs: identical\n')
  expect(stdout).toContain('\nParameters\n  name   v1.0.0  v1.1.0\n  depth  4       6\n')
  expect(stdout).toContain(' the same bytes\n')
  expect(stdout).toContain(`\nCode: the same commit\n  ${git(work, ['rev-parse', 'HEAD'])}\n`)
  expect(stdout).toMatch(/\nFingerprint: the same\n {2}the same {2}code, data, params\n$/)
})

test('verify: one sentence where all is whole', () => {
  expect(mlops(work, 'verify')).toMatchObject({
    exitCode: 0,
    lines: ['✅ pass  The ledger is whole, 4 events in one chain; 5 tags as it says.'],
  })
})

describe('faults', () => {
  /** The ledger of a copy, with one event's file written anew. */
  function tampered(change: (text: string) => string): string {
    const clone = repositories.clone(bare)
    const path = 'events/0000/000002.json'
    git(clone, ['checkout', '--quiet', 'mlops/ledger'])
    const text = change(git(clone, ['show', `HEAD:${path}`]))
    git(clone, ['remote', 'remove', 'origin'])
    const write = spawnSync('git', ['hash-object', '-w', '--stdin'], { cwd: clone, input: text })
    const blob = write.stdout.toString().trim()
    git(clone, ['update-index', '--cacheinfo', `100644,${blob},${path}`])
    git(clone, ['commit', '--quiet', '-m', 'Nothing to see'])
    return clone
  }

  test('verify names the changed event, and ends with 1', () => {
    const { exitCode, lines } = mlops(
      tampered((text) => text.replace('"ada"', '"eve"')),
      'verify',
    )
    expect(exitCode).toBe(1)
    expect(lines[0]).toMatch(
      /^❌ fail {2}the ledger is broken at event #2: event #2 has been changed: event #3 was written after sha256:/,
    )
    const unreadable = mlops(
      tampered(() => '{}'),
      'verify',
      '--json',
    )
    expect(unreadable.exitCode).toBe(1)
    expect(JSON.parse(unreadable.stdout).chain).toEqual({
      valid: false,
      seq: 2,
      reason: 'event #2 is missing',
    })
    expect(unreadable.stderr).toMatch(/^⚠️ warning {2}Event #2 of the ledger cannot be read: /)
  })

  test('verify sees a tag that was replaced, one that is outside, and a ledger that is gone', () => {
    const clone = repositories.clone(bare)
    git(clone, ['update-ref', 'refs/heads/mlops/ledger', 'origin/mlops/ledger'])
    git(clone, ['remote', 'remove', 'origin'])
    annotate(clone, 'flight-delay@v9.0.0', 'HEAD', 2_000_000_000)
    expect(mlops(clone, 'verify')).toMatchObject({
      exitCode: 0,
      lines: [
        '✅ pass  The ledger is whole, 4 events in one chain; 5 tags as it says.',
        'The ledger does not know 1 tag that counts: flight-delay@v9.0.0. Something else wrote it, such as GTO.',
      ],
    })
    git(clone, ['tag', '--delete', 'flight-delay@v1.0.0'])
    expect(mlops(clone, 'verify')).toMatchObject({
      exitCode: 1,
      lines: ['❌ fail  Tag flight-delay@v1.0.0 has been deleted since event #1 of the ledger.'],
    })
    git(clone, ['update-ref', '-d', 'refs/heads/mlops/ledger'])
    const gone = mlops(clone, 'verify')
    expect(gone.exitCode).toBe(1)
    expect(gone.lines[0]).toMatch(/^⚪ inconclusive {2}\d tags and no ledger on mlops\/ledger/)
  })

  test('verify and fsck name documents that are about another model', async () => {
    const clone = repositories.clone(repositories.remote())
    const bytes = join(clone, 'model.onnx')
    writeFileSync(bytes, 'weights')
    const sha256 = await fileDigest(bytes)
    const record = { onnx: { ...registered.onnx, sha256 }, missing: [] }
    const evaluation = { ...better, candidate: { ...better.candidate, sha256 } }
    const card = (digest: string) => `---\nmlops:\n  sha256: ${digest.replace('sha256:', '')}\n---\n# Card\n`
    const versions: Made[] = [
      { ...V1, record, evaluation, more: { 'README.md': card(sha256) } },
      { ...V2, record, evaluation, more: { 'README.md': card(OLD), MLmodel: 'flavors: {}\n' } },
    ]
    for (const made of versions) await register(clone, 'ada', '2026-10-02T08:15:00Z', made)
    const fresh = mlops(clone, 'verify', 'v1.0.0', '--file', bytes)
    expect(fresh.stdout).toContain('has the bytes that its record names')
    const stale = [
      `its README.md is about another model: it says ${OLD}, registered is ${sha256}`,
      'its MLmodel does not say which model it is about',
    ]
    const verified = mlops(clone, 'verify', 'v1.1.0', '--file', bytes)
    expect([verified.exitCode, verified.lines[0]]).toEqual([
      1,
      `❌ fail  flight-delay@v1.1.0: ${stale.join('; ')}`,
    ])
    const { exitCode, stdout } = mlops(clone, 'fsck')
    expect(exitCode).toBe(1)
    for (const fault of stale) expect(stdout).toContain(`flight-delay@v1.1.0: ${fault}`)
    expect(stdout).not.toContain('flight-delay@v1.0.0: its README.md')
  })

  test.each<[string[], number, string]>([
    [['show', 'v1.2.0'], 3, 'There are: production, v1.1.0, v1.0.0. Did you mean "v1.1.0"?'],
    [['show', 'prodution'], 3, 'Did you mean "production"?'],
    [['show', 'flight-dely@v1.0.0'], 3, 'Did you mean "flight-delay"?'],
    [['list', '--model', 'flight-dely'], 3, 'Did you mean "flight-delay"?'],
    [['lst'], 3, 'mlops registry has no command "lst". Did you mean "list"?'],
    [['list', '--jsno'], 3, 'mlops registry list has no flag "--jsno". Did you mean "--json"?'],
    [['show'], 3, 'mlops registry show takes one reference'],
    [['diff', 'v1.0.0'], 3, 'Usage: mlops registry diff <reference> <reference>'],
    [['history', '--limit', 'all'], 3, '--limit is a whole number of at least 1, not "all".'],
    [['at', '2026-02-30'], 3, '"2026-02-30" is no date or time. They look like 2026-11-19'],
    [['at', 'yesterday'], 3, '"yesterday" is no date or time.'],
  ])('%j ends with %i', (args, code, message) => {
    const { exitCode, stdout, stderr } = mlops(work, ...args)
    expect([exitCode, stdout]).toEqual([code, ''])
    expect(stderr).toContain(message)
  })

  test('a remote that is not there ends with 4', () => {
    const clone = repositories.clone(bare)
    git(clone, ['remote', 'set-url', 'origin', join(repositories.root, 'nowhere.git')])
    expect(mlops(clone, 'list').exitCode).toBe(4)
  })
})

test('an empty registry, one of GTO, and many models', () => {
  const clone = repositories.local()
  expect(mlops(clone, 'list').lines).toEqual([
    'No model is registered yet: mlops register makes the first version.',
  ])
  expect(mlops(clone, 'list', '--json').stdout).toBe('[]\n')
  expect(mlops(clone, 'verify')).toMatchObject({
    exitCode: 0,
    lines: ['Nothing is registered yet, so there is nothing to verify.'],
  })
  annotate(clone, 'rain@v0.1.0', 'HEAD', 1_790_000_000)
  annotate(clone, 'tide@v1.0.0', 'HEAD', 1_790_000_060)
  annotate(clone, 'tide#dev#1', 'HEAD', 1_790_000_120)
  expect(mlops(clone, 'list').lines).toEqual([
    'model  stage  version  since (UTC)       by   metric  evidence',
    'rain   –      v0.1.0   2026-09-21 14:13  Ada  –       –',
    'tide   dev    v1.0.0   2026-09-21 14:15  Ada  –       –',
  ])
  expect(mlops(clone, 'show', 'v1.0.0')).toMatchObject({
    exitCode: 3,
    stderr:
      'More than one model is registered, so "v1.0.0" does not say which version.\n' +
      'Say which: rain@v1.0.0, tide@v1.0.0.',
  })
  expect(mlops(clone, 'show', 'dev', '--model', 'tide').lines.at(-1)).toBe(
    '  record      none: it was not registered by this suite',
  )
})

test('help', () => {
  const { exitCode, stdout } = mlops(work, '--help')
  expect(exitCode).toBe(0)
  for (const name of ['list', 'show <reference>', 'history', 'at <time>', 'diff <reference>', 'verify']) {
    expect(stdout).toContain(`\n  ${name} `)
    const help = mlops(work, name.split(' ')[0], '--help')
    expect([help.exitCode, help.stdout.includes('\nUsage: mlops registry ')]).toEqual([0, true])
  }
})
