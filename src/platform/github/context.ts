import { existsSync, readFileSync } from 'node:fs'
import type { RunContext } from '../../evidence/envelope.ts'

/** The parts of an event's payload that are read; everything else in it is left alone. */
export interface EventPayload {
  repository?: { id?: number }
  pull_request?: { number: number; head: { sha: string; repo: { full_name: string } | null } }
  workflow_run?: {
    event: string
    head_sha: string
    head_branch: string | null
    head_repository: { full_name: string; owner: { login: string } } | null
    pull_requests: { number: number; head: { sha: string }; base: { repo: { id: number } } }[]
  }
}

export interface PullRequest {
  number: number
  fromFork: boolean
  headSha: string
}

export type Environment = Record<string, string | undefined>

const FULL_SHA = /^[0-9a-f]{40}$/

/** The run as the runner's variables describe it; null where one is missing. */
export function runContext(environment: Environment): RunContext {
  const read = (name: string) => environment[`GITHUB_${name}`] || null
  const [id, repository, attempt, sha] = [
    read('RUN_ID'),
    read('REPOSITORY'),
    read('RUN_ATTEMPT'),
    read('SHA'),
  ]
  return {
    id,
    attempt: attempt === null ? null : Number(attempt),
    url: id && repository ? `${serverUrl(environment)}/${repository}/actions/runs/${id}` : null,
    workflow: read('WORKFLOW'),
    actor: read('ACTOR'),
    event: read('EVENT_NAME'),
    repository,
    sha: sha !== null && FULL_SHA.test(sha) ? sha : null,
    ref: read('REF'),
  }
}

export const serverUrl = (environment: Environment): string =>
  environment.GITHUB_SERVER_URL || 'https://github.com'

export function readEvent(environment: Environment): EventPayload {
  const path = environment.GITHUB_EVENT_PATH
  return path && existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as EventPayload) : {}
}

/**
 * The pull request of a `pull_request`, `pull_request_target` or `workflow_run` event, from the payload that
 * GitHub wrote; never from an artifact, which a fork may have filled. Null where the payload names none.
 */
export function pullRequestOf(event: EventPayload, repository: string | null): PullRequest | null {
  const { pull_request: pull, workflow_run: run } = event
  const fromFork = isFromFork(event, repository)
  if (pull !== undefined) return { number: pull.number, fromFork, headSha: pull.head.sha }
  const found = run?.pull_requests.find(
    (each) => each.head.sha === run.head_sha && each.base.repo.id === event.repository?.id,
  )
  if (run === undefined || found === undefined) return null
  return { number: found.number, fromFork, headSha: run.head_sha }
}

/** Whether the event is about the code of a fork. A head without a repository is a fork that was deleted. */
export function isFromFork(
  { pull_request: pull, workflow_run: run }: EventPayload,
  repository: string | null,
) {
  if (pull !== undefined) return pull.head.repo?.full_name !== repository
  return run !== undefined && run.head_repository?.full_name !== repository
}

/**
 * Where to look for the pull request of a `workflow_run` whose list is empty, as it is for every fork:
 * the filter `head` of the API's list, and the commit that must match.
 */
export function headOf(
  event: EventPayload,
  repository: string | null,
): { head: string; sha: string; fromFork: boolean } | null {
  const run = event.workflow_run
  if (!run?.event.startsWith('pull_request') || !run.head_branch || !run.head_repository) return null
  return {
    head: `${run.head_repository.owner.login}:${run.head_branch}`,
    sha: run.head_sha,
    fromFork: run.head_repository.full_name !== repository,
  }
}
