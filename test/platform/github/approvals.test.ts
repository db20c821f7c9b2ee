import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readApprovals } from '../../../src/platform/github/approvals.ts'
import { createOctokit } from '../../../src/platform/github/octokit.ts'
import type { Log } from '../../../src/platform/platform.ts'
import { FakeGitHub } from '../../github/fake.ts'

let github: FakeGitHub
const log = { warning: () => {} } as unknown as Log

beforeEach(async () => {
  github = await FakeGitHub.start()
  vi.stubEnv('GITHUB_API_URL', github.url)
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  vi.unstubAllEnvs()
  await github.stop()
})

const read = (startedBy: string[]) =>
  readApprovals(() => createOctokit({ token: 'ghs_job', fromFork: false, log }), {
    repository: { owner: 'acme', repo: 'flights' },
    id: 42,
    startedBy,
  })

test('reviews with who gave them, where, and whether they started the run', async () => {
  github.state.reviews.set(42, [
    { user: 'Ada', state: 'approved', environments: ['review', 'prod/eu'], comment: 'Ship it' },
    { user: 'mona', state: 'rejected', environments: ['prod/eu'], comment: '' },
  ])
  github.state.environments.set('prod/eu', { reviewers: ['ada'], preventSelfReview: true })
  const { readAt, ...found } = await read(['retrain', 'ada'])
  expect(Math.abs(Date.parse(readAt) - Date.now())).toBeLessThan(60_000)
  expect(found).toEqual({
    unavailable: null,
    startedBy: ['retrain', 'ada'],
    reviews: [
      { user: 'Ada', state: 'approved', environments: ['review', 'prod/eu'], comment: 'Ship it', self: true },
      { user: 'mona', state: 'rejected', environments: ['prod/eu'], comment: '', self: false },
    ],
    environments: [
      { name: 'prod/eu', reviewers: ['@ada'], preventSelfReview: true },
      // It is gone since, so nobody can tell who could approve.
      { name: 'review', reviewers: null, preventSelfReview: null },
    ],
  })
})

test('an environment without required reviewers', async () => {
  github.state.reviews.set(42, [{ user: 'ada', state: 'approved', environments: ['open'], comment: '' }])
  github.state.environments.set('open', { reviewers: [] })
  expect((await read([])).environments).toEqual([{ name: 'open', reviewers: [], preventSelfReview: false }])
})

test('a run that nobody had to review', async () => {
  expect(await read(['ada'])).toMatchObject({ unavailable: null, reviews: [], environments: [] })
})

test('a token that may not read them names the permission that it lacks', async () => {
  github.state.reviewsHidden = true
  expect(await read(['ada'])).toMatchObject({
    unavailable:
      'GitHub refused GET /repos/acme/flights/actions/runs/42/approvals (403): the token may not read this. Add to the job: permissions: actions: read      # who approved the run',
    reviews: [],
  })
})
