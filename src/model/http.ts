import { setTimeout as wait } from 'node:timers/promises'
import { PlatformError, UserError } from '../errors.ts'

/** Gives the parsed JSON of the answer; null for an empty one. */
export type Caller = (method: 'GET' | 'POST', url: string, body?: unknown) => Promise<unknown>

export interface CallerOptions {
  headers: Record<string, string>
  /** Seconds a try. */
  timeout: number
  retries: number
}

/** Statuses of a service that is busy, or away for a moment. */
export const PASSING = [408, 425, 429, 500, 502, 503, 504]
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 30_000
const SHOWN = 200

/**
 * Calls a JSON service. Failures that pass are tried again, after pauses that double.
 *
 * @returns a function that throws UserError where the service refuses, PlatformError where it stays away
 */
export function caller({ headers, timeout, retries }: CallerOptions): Caller {
  return async (method, url, body) => {
    for (let tries = 1; ; tries++) {
      const failure = await attempt(method, url, body, headers, timeout)
      if ('answer' in failure) return failure.answer
      if (tries > retries)
        throw new PlatformError(
          `${method} ${url} failed ${tries === 1 ? 'once' : `${tries} times`}: ${failure.reason}`,
          {
            hint: 'Look whether the service runs and can be reached from this machine.',
          },
        )
      await wait(failure.pause ?? pauseAfter(tries))
    }
  }
}

/** Milliseconds to wait after so many tries that failed; they double. */
export const pauseAfter = (tries: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1))

type Attempt = { answer: unknown } | { reason: string; pause?: number }

async function attempt(
  method: string,
  url: string,
  body: unknown,
  headers: Record<string, string>,
  timeout: number,
): Promise<Attempt> {
  let response: Response
  let text: string
  try {
    response = await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      body: body ? JSON.stringify(body) : undefined,
      signal: AbortSignal.timeout(timeout * 1000),
      // Another host must not get the secret.
      redirect: 'error',
    })
    text = await response.text()
  } catch (error) {
    const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } }
    return {
      reason:
        name === 'TimeoutError' ? `no answer in ${timeout} s` : (cause?.code ?? cause?.message ?? message),
    }
  }
  if (PASSING.includes(response.status))
    return { reason: said(response.status, text), pause: retryAfter(response) }
  if (!response.ok) throw refused(method, url, response.status, text)
  try {
    return { answer: text.trim() === '' ? null : JSON.parse(text) }
  } catch (cause) {
    throw new UserError(`${method} ${url} answered with something other than JSON`, { cause })
  }
}

/** Milliseconds that the service asks to wait. */
export function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(LONGEST_PAUSE_MS, seconds * 1000) : undefined
}

function refused(method: string, url: string, status: number, text: string): UserError {
  const hints: Record<number, string> = {
    401: 'Name the variable that holds the secret: endpoint: { auth: { env: … } }.',
    403: 'The secret of endpoint.auth does not give access to this model.',
    404: 'Check endpoint.url, endpoint.model and endpoint.version.',
  }
  return new UserError(`${method} ${url} was refused: ${said(status, text)}`, { hint: hints[status] })
}

/** The status with the protocol's own `{"error": …}`, in one short line. */
function said(status: number, text: string): string {
  let message = ''
  try {
    const { error, detail } = JSON.parse(text) as { error?: unknown; detail?: unknown }
    message = String(error ?? detail ?? '')
  } catch {
    // Not JSON: a page of a proxy, which says nothing that helps.
  }
  const line = message.replaceAll(/\s+/g, ' ').trim().slice(0, SHOWN)
  return line === '' ? `status ${status}` : `status ${status}, ${line}`
}
