import type { getOctokit } from '@actions/github'
import { PermissionError, PlatformError } from '../../errors.ts'
import { duration } from '../../text.ts'
import type { Log } from '../platform.ts'
import { RATE_LIMIT_WAIT_SECONDS, RETRIES } from './limits.ts'
import { missingPermission } from './permissions.ts'

export type Octokit = ReturnType<typeof getOctokit>

export interface OctokitOptions {
  token: string
  /** The run is about a pull request from a fork, whose token GitHub keeps read-only. */
  fromFork: boolean
  log: Log
}

interface ThrottledRequest {
  method: string
  url: string
}

interface RequestFailure {
  status?: number
  message: string
  request?: { url: string }
  response?: { headers: Record<string, string | undefined> }
}

/**
 * The only place that builds a client of GitHub's API. It repeats what failed on the server's side, honours both
 * rate limits up to a total wait, and turns every refusal into an error that names the missing permission.
 */
export async function createOctokit({ token, fromFork, log }: OctokitOptions): Promise<Octokit> {
  const [{ getOctokit: build }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  let waited = 0
  const mayWait = (kind: string) => (seconds: number, request: ThrottledRequest) => {
    const allowed = waited + seconds <= RATE_LIMIT_WAIT_SECONDS
    if (allowed) waited += seconds
    const next = allowed ? `waiting ${duration(seconds)}` : `not waiting ${duration(seconds)}`
    log.warning(`GitHub's ${kind} was reached at ${request.method} ${request.url}; ${next}.`)
    return allowed
  }
  const octokit = build(
    token,
    {
      ...(process.env.GITHUB_API_URL && { baseUrl: process.env.GITHUB_API_URL }),
      retry: { retries: RETRIES },
      throttle: {
        // GitHub counts by token, so every token has a queue of its own.
        id: token,
        onRateLimit: mayWait('rate limit'),
        onSecondaryRateLimit: mayWait('secondary rate limit'),
      },
    },
    retry as never,
    throttling as never,
  )
  octokit.hook.error('request', (error, request) => {
    throw explained(error as RequestFailure, request, fromFork)
  })
  return octokit
}

/** The answer, or undefined where GitHub says that there is no such thing. */
export async function ifFound<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof PermissionError && (error.cause as RequestFailure).status === 404) return undefined
    throw error
  }
}

function explained(error: RequestFailure, request: ThrottledRequest, fromFork: boolean): Error {
  const { status } = error
  const path = (error.request?.url ?? request.url).replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '')
  const call = `${request.method} ${path}`
  if (status === 401)
    return new PermissionError(`GitHub does not accept the token (401 for ${call}).`, {
      hint: "A job's token ends with the job, after 24 hours at the latest.",
      cause: error,
    })
  if (isRateLimit(error))
    return new PlatformError(`GitHub's rate limit is used up (${status} for ${call}).`, {
      hint: 'Run again later, or with a token that has a limit of its own.',
      cause: error,
    })
  if (status === 403 || status === 404)
    return missingPermission(request.method, path, status, fromFork, error)
  if (status !== undefined && status < 500)
    return new PlatformError(`GitHub refused ${call} (${status}): ${error.message}`, { cause: error })
  return new PlatformError(
    `GitHub did not answer ${call} (${status ?? 'no connection'}) after ${RETRIES} retries: ${error.message}`,
    { cause: error },
  )
}

function isRateLimit({ status, message, response }: RequestFailure): boolean {
  if (status === 429) return true
  return status === 403 && (/rate limit/i.test(message) || response?.headers['x-ratelimit-remaining'] === '0')
}
