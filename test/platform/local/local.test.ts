import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { TerminalLog } from '../../../src/platform/local/log.ts'
import { createLocalPlatform } from '../../../src/platform/local/platform.ts'

let folder: string
let printed: string
const out = {
  write(text: string) {
    printed += text
  },
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-'))
  printed = ''
  vi.stubEnv('RUNNER_TOOL_CACHE', join(folder, 'tool-cache'))
  vi.stubEnv('GITHUB_ACTIONS', '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const platform = () => createLocalPlatform(folder, undefined, out)

test('is opened many times without a listener each', async () => {
  const before = process.listenerCount('exit')
  for (let i = 0; i < 12; i++) await platform()
  expect(process.listenerCount('exit') - before).toBeLessThanOrEqual(1)
})

test.each([
  ['https://github.com/acme/flights.git', '', true],
  ['https://x-access-token:secret@github.com/acme/flights', '', true],
  ['git@github.com:acme/flights.git', '', true],
  ['ssh://git@git.example.org:2222/acme/flights.git', 'https://git.example.org', true],
  ['https://gitlab.com/acme/flights.git', '', false],
  ['/srv/github.com/acme/flights.git', '', false],
])('has the releases of %s with a token', async (address, server, there) => {
  vi.stubEnv('GITHUB_REPOSITORY', '')
  vi.stubEnv('GITHUB_SERVER_URL', server)
  execFileSync('git', ['init', '-q'], { cwd: folder })
  execFileSync('git', ['remote', 'add', 'origin', address], { cwd: folder })
  expect((await createLocalPlatform(folder, 'ghp_token', out)).releases !== null).toBe(there)
  expect((await platform()).releases).toBeNull()
})

test('knows commit and branch, and nothing of a run', async () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
  expect((await platform()).run).toMatchObject({ sha: null, ref: null })
  git('init', '-q', '-b', 'trunk')
  expect((await platform()).run).toMatchObject({ sha: null, ref: 'refs/heads/trunk' })
  writeFileSync(join(folder, 'HEAD'), 'a file')
  expect((await platform()).run).toMatchObject({ sha: null, ref: 'refs/heads/trunk' })
  git('commit', '-q', '--allow-empty', '-m', 'first')
  const sha = git('rev-parse', 'HEAD', '--').split('\n')[0]
  expect((await platform()).run).toEqual({
    id: null,
    attempt: null,
    url: null,
    workflow: null,
    actor: null,
    event: null,
    repository: null,
    sha,
    ref: 'refs/heads/trunk',
  })
  git('tag', 'HEAD')
  expect((await platform()).run).toMatchObject({ sha, ref: 'refs/heads/trunk' })
  git('checkout', '-q', '--detach', sha)
  expect((await platform()).run).toMatchObject({ sha, ref: null })
  git('tag', '-d', 'HEAD')
  expect((await platform()).run).toMatchObject({ sha, ref: null })
})

test('a comment is written beside, and says so', async () => {
  const result = await (await platform()).upsertComment('terminal/flight delay/evaluation', '### hello')
  expect(result).toEqual({
    action: 'skipped',
    url: '.mlops/comment-terminal-flight-delay-evaluation.md',
    reason: 'not in a pull request',
  })
  expect(readFileSync(join(folder, result.url ?? ''), 'utf8')).toBe('### hello')
})

test('summaries add up', async () => {
  const local = await platform()
  await local.writeSummary('one')
  await local.writeSummary('two\n')
  expect(readFileSync(join(folder, '.mlops/summary.md'), 'utf8')).toBe('one\n\ntwo\n\n')
})

describe('artifacts', () => {
  test('go and come back with their folders', async () => {
    const local = await platform()
    const file = join(folder, '.mlops/m/run.json')
    await (await import('../../../src/evidence/files.ts')).writeFileAtomically(file, '{}')
    await local.uploadArtifact('mlops-m-run', [file], join(folder, '.mlops'))
    const destination = join(folder, 'elsewhere')
    expect(await local.downloadArtifact('mlops-m-run', destination)).toBe(true)
    expect(readFileSync(join(destination, 'm/run.json'), 'utf8')).toBe('{}')
    expect(await local.downloadArtifact('mlops-m-run', destination, 7)).toBe(false)
    expect(await local.downloadArtifact('other', destination)).toBe(false)
  })

  test('a name cannot leave the folder', async () => {
    const local = await platform()
    await expect(local.uploadArtifact('../evil', [], folder)).rejects.toThrow(
      'cannot be the name of an artifact',
    )
    await expect(local.uploadArtifact('..', [], folder)).rejects.toThrow('cannot be the name of an artifact')
  })
})

test('the cache hits the exact key, then the newest with the prefix, and never replaces', async () => {
  const local = await platform()
  const file = join(folder, 'model.onnx')
  for (const key of ['train-1', 'train-2', 'train-1']) {
    writeFileSync(file, `${key} ${existsSync(join(folder, 'seen')) ? 'again' : ''}`)
    await local.saveCache(['model.onnx'], key)
    if (key === 'train-2') writeFileSync(join(folder, 'seen'), '')
    await new Promise((done) => setTimeout(done, 15))
  }
  rmSync(file)
  expect(await local.restoreCache(['model.onnx'], 'train-1', ['train-'])).toBe('train-1')
  expect(readFileSync(file, 'utf8')).toBe('train-1 ')
  expect(await local.restoreCache(['model.onnx'], 'train-9', ['none-', 'train-'])).toBe('train-2')
  expect(await local.restoreCache(['model.onnx'], 'train-9')).toBeUndefined()
})

describe('TerminalLog', () => {
  const clock = () => {
    let now = 0
    return () => (now += 1000)
  }

  test('draws a bar on a terminal and leaves it when it is done', () => {
    const log = new TerminalLog({ ...out, isTTY: true, columns: 200 }, false, clock())
    log.progress('scoring', 0.5, '1 of 2 models')
    log.progress('scoring', 1, '2 models')
    log.info('done')
    expect(printed).toBe(
      '\r\u001b[K  scoring       ██████████░░░░░░░░░░  1 of 2 models         0.0 s' +
        '\r\u001b[K  scoring       ████████████████████  2 models              1.0 s\n' +
        '  done\n',
    )
  })

  test('a line between does not break a bar', () => {
    const log = new TerminalLog({ ...out, isTTY: true, columns: 200 }, false, clock())
    log.progress('scoring', 0.5)
    log.warning('slow')
    expect(printed).toMatch(/░ .* s\n {2}⚠️ warning {5}slow\n$/)
  })

  test('without a terminal a step is one line, when it is done', () => {
    const log = new TerminalLog(out, false, clock())
    for (const share of [0.1, 0.5, 1]) log.progress('scoring', share, `${share * 100} %`)
    log.error('no such column', { file: 'a.yaml', line: 3, column: 5 })
    expect(printed).toBe(
      '  scoring       ████████████████████  100 %                 2.0 s\n  ❌ error       a.yaml:3:5  no such column\n',
    )
  })

  test('hides what is for debugging', () => {
    new TerminalLog(out, false).debug('x')
    expect(printed).toBe('')
    new TerminalLog(out, true).debug('x')
    expect(printed).toBe('  x\n')
  })
})

test('in a step of a workflow, what is printed is no command to the runner', async () => {
  vi.stubEnv('GITHUB_ACTIONS', 'true')
  const step = await platform()
  step.log.info('column ::error::a\n::error::b')
  step.setOutput('reason', 'x\n::stop-commands::y')
  expect(printed).toContain('column ::error::a')
  expect(printed).not.toMatch(/^\s*::/m)
})
