import { describe, expect, test } from 'vitest'
import { headOf, isFromFork, pullRequestOf, runContext } from '../../../src/platform/github/context.ts'

const sha = 'a'.repeat(40)

test('runContext reads the variables of the runner; what is missing is null', () => {
  expect(
    runContext({
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_REPOSITORY: 'acme/flights',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_WORKFLOW: 'CI',
      GITHUB_SHA: sha,
      GITHUB_REF: 'refs/heads/main',
    }),
  ).toEqual({
    id: '42',
    attempt: 2,
    url: 'https://github.example/acme/flights/actions/runs/42',
    workflow: 'CI',
    actor: null,
    event: null,
    repository: 'acme/flights',
    sha,
    ref: 'refs/heads/main',
  })
  expect(runContext({ GITHUB_SHA: 'abc\ninjected=1' }).sha).toBeNull()
})

describe('pullRequestOf', () => {
  const pull = (repo: string | null) => ({
    pull_request: { number: 7, head: { sha, repo: repo === null ? null : { full_name: repo } } },
  })

  test('of the same repository', () =>
    expect(pullRequestOf(pull('acme/flights'), 'acme/flights')).toEqual({
      number: 7,
      fromFork: false,
      headSha: sha,
    }))

  test('of a fork, also where the fork is gone', () => {
    expect(pullRequestOf(pull('mallory/flights'), 'acme/flights')?.fromFork).toBe(true)
    expect(pullRequestOf(pull(null), 'acme/flights')?.fromFork).toBe(true)
  })

  const workflowRun = (headRepository: string, pulls: number[], base = 1) => ({
    repository: { id: 1 },
    workflow_run: {
      event: 'pull_request',
      head_sha: sha,
      head_branch: 'better',
      head_repository: { full_name: headRepository, owner: { login: headRepository.split('/')[0] } },
      pull_requests: pulls.map((number) => ({ number, head: { sha }, base: { repo: { id: base } } })),
    },
  })

  test('of a workflow_run, only where the base is this repository', () => {
    expect(pullRequestOf(workflowRun('acme/flights', [9]), 'acme/flights')?.number).toBe(9)
    expect(pullRequestOf(workflowRun('acme/flights', [9], 2), 'acme/flights')).toBeNull()
  })

  test('of a workflow_run of a fork is left to the API, by branch and commit', () => {
    const event = workflowRun('mallory/flights', [])
    expect(pullRequestOf(event, 'acme/flights')).toBeNull()
    expect(headOf(event, 'acme/flights')).toEqual({ head: 'mallory:better', sha, fromFork: true })
    expect(headOf({ workflow_run: { ...event.workflow_run, event: 'push' } }, 'acme/flights')).toBeNull()
  })

  test('that nobody finds leaves the run one of a fork', () => {
    const event = workflowRun('mallory/flights', [])
    expect(isFromFork(event, 'acme/flights')).toBe(true)
    const gone = { workflow_run: { ...event.workflow_run, head_repository: null } }
    expect(isFromFork(gone, 'acme/flights')).toBe(true)
    expect(isFromFork(workflowRun('acme/flights', []), 'acme/flights')).toBe(false)
    expect(isFromFork({}, 'acme/flights')).toBe(false)
  })

  test('is null for other events', () => expect(pullRequestOf({}, 'acme/flights')).toBeNull())
})
