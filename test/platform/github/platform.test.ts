import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createGithubPlatform } from '../../../src/platform/github/platform.ts'
import { FakeGitHub } from '../../github/fake.ts'

const folder = mkdtempSync(join(tmpdir(), 'platform-'))
const sha = 'c'.repeat(40)
let printed = ''

function pullRequestEvent(headRepository: string) {
  const path = join(folder, 'event.json')
  const head = { sha, repo: { full_name: headRepository } }
  writeFileSync(path, JSON.stringify({ repository: { id: 1 }, pull_request: { number: 5, head } }))
  return path
}

beforeEach(() => {
  writeFileSync(join(folder, 'output'), '')
  vi.stubEnv('GITHUB_REPOSITORY', 'acme/flights')
  vi.stubEnv('GITHUB_RUN_ID', '42')
  vi.stubEnv('GITHUB_WORKSPACE', folder)
  vi.stubEnv('GITHUB_OUTPUT', join(folder, 'output'))
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.example')
  vi.stubEnv('GITHUB_EVENT_PATH', pullRequestEvent('acme/flights'))
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', '')
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text
    return true
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test('knows its run and its pull request', async () => {
  const platform = await createGithubPlatform(undefined)
  expect(platform.workspace).toBe(folder)
  expect(platform.run.url).toBe('https://github.example/acme/flights/actions/runs/42')
  expect(platform.pullRequest).toEqual({ number: 5, fromFork: false, headSha: sha })
  expect(platform.releases).toBeNull()
})

test('finds the pull request of a workflow_run of a fork by branch and commit, and knows the fork without it', async () => {
  const github = await FakeGitHub.start({ fork: true, headSha: sha })
  try {
    vi.stubEnv('GITHUB_API_URL', github.url)
    const { head } = (await (await fetch(`${github.url}/repos/acme/flights/pulls/7`)).json()) as {
      head: { label: string; ref: string }
    }
    const [owner] = head.label.split(':')
    const after = async (head_sha: string) => {
      const head_repository = { full_name: `${owner}/flights`, owner: { login: owner } }
      const workflow_run = { event: 'pull_request', head_sha, head_branch: head.ref, head_repository }
      const event = { repository: { id: 1 }, workflow_run: { ...workflow_run, pull_requests: [] } }
      writeFileSync(join(folder, 'event.json'), JSON.stringify(event))
      return createGithubPlatform('ghs_job')
    }
    const found = await after(sha)
    expect(found.pullRequest).toEqual({ number: 7, fromFork: true, headSha: sha })
    const moved = await after('d'.repeat(40))
    expect(moved.pullRequest).toBeNull()
    expect(moved.fromFork).toBe(true)
  } finally {
    await github.stop()
  }
})

test('masks the token, also in the form that git sends', async () => {
  const platform = await createGithubPlatform('ghs_secret')
  const header = Object.values(platform.gitEnvironment()).find((value) => value.startsWith('AUTHORIZATION'))
  const encoded = header?.split(' ').at(-1)
  expect(printed).toBe(`::add-mask::ghs_secret\n::add-mask::${encoded}\n`)
})

test('an output is one value, whatever is in it', async () => {
  const platform = await createGithubPlatform(undefined)
  platform.setOutput('headline', 'one\nevil=2')
  const text = readFileSync(join(folder, 'output'), 'utf8')
  expect(text).toMatch(/^headline<<(ghadelimiter_[\w-]+)\none\nevil=2\n\1\n$/)
})

test('does without a token where it can, and says what is missing where it cannot', async () => {
  const platform = await createGithubPlatform(undefined)
  expect(platform.gitEnvironment()).toEqual({})
  expect(await platform.upsertComment('k', 'x')).toEqual({
    action: 'skipped',
    url: null,
    reason: 'there is no token: give the input github-token',
  })
  await expect(platform.downloadArtifact('mlops', folder, 7)).rejects.toThrow('give the input github-token')
})

test('a runner without services is one warning, not a failure', async () => {
  vi.stubEnv('ACTIONS_CACHE_URL', '')
  vi.stubEnv('ACTIONS_RESULTS_URL', '')
  const platform = await createGithubPlatform(undefined)
  expect(await platform.uploadArtifact('mlops-run', [], folder)).toEqual({
    name: 'mlops-run',
    id: null,
    url: null,
    digest: null,
  })
  expect(await platform.downloadArtifact('mlops-run', folder)).toBe(false)
  expect(await platform.restoreCache(['x'], 'key')).toBeUndefined()
  await platform.saveCache(['x'], 'key')
  expect(printed.split('\n').filter((line) => line.startsWith('::warning::'))).toEqual([
    '::warning::This runner has no artifact service; mlops-run stays in the workspace.',
    '::warning::This runner has no cache service; nothing is restored.',
  ])
})
