import { PermissionError, PlatformError } from '../../errors.ts'
import { type Call, send, shownUrl } from '../transfer.ts'
import { authorize, LOGIN_HINT, type Login, parseChallenge } from './auth.ts'
import type { Repository } from './reference.ts'

/** The login for a host, looked up when the registry first asks for one. */
export type Logins = (host: string) => Promise<Login | undefined>

export interface OciCall extends Omit<Call, 'url'> {
  /** Below `/v2/<name>/`, or a whole address that the registry has given. */
  to: string | URL
  /** Statuses that are answers; every other is an error. */
  expect: number[]
  /** Another repository of the registry that is read on the way. */
  from?: string
}

/** One repository of a registry, by the OCI distribution specification 1.1. */
export class OciClient {
  readonly repository: Repository
  readonly #logins: Logins
  /** Scopes → the header that stands for them. */
  readonly #authorizations = new Map<string, string>()

  constructor(repository: Repository, logins: Logins) {
    this.repository = repository
    this.#logins = logins
  }

  url(path: string): URL {
    return new URL(`${this.repository.origin}/v2/${this.repository.name}/${path}`)
  }

  async call({ to, expect, from, ...call }: OciCall): Promise<Response> {
    const url = to instanceof URL ? to : this.url(to)
    const scopes = this.#scopes(call.method, from)
    const first = await this.#send(call, url, scopes)
    const response = first.status === 401 ? await this.#again(first, call, url, scopes) : first
    if (expect.includes(response.status)) return response
    throw await refused(call.method, url, response)
  }

  #send(call: Omit<Call, 'url'>, url: URL, scopes: string[]): Promise<Response> {
    const authorization = this.#authorizations.get(scopes.join(' '))
    // An upload may go to a host of its own, which must not get the token.
    const known = authorization !== undefined && url.origin === this.repository.origin
    return send({ ...call, url, headers: { ...call.headers, ...(known ? { authorization } : {}) } })
  }

  async #again(refusal: Response, call: Omit<Call, 'url'>, url: URL, scopes: string[]): Promise<Response> {
    const { origin, host } = this.repository
    const challenge = parseChallenge(refusal.headers.get('www-authenticate'))
    if (challenge === undefined || url.origin !== origin) return refusal
    await refusal.body?.cancel()
    const authorization = await authorize(origin, challenge, scopes, await this.#logins(host))
    this.#authorizations.set(scopes.join(' '), authorization)
    return this.#send(call, url, scopes)
  }

  #scopes(method: string, from: string | undefined): string[] {
    const actions =
      method === 'GET' || method === 'HEAD' ? 'pull' : method === 'DELETE' ? 'delete' : 'pull,push'
    const own = `repository:${this.repository.name}:${actions}`
    return from === undefined ? [own] : [own, `repository:${from}:pull`]
  }
}

const SHOWN = 300

/** The registry's own words: `{"errors": [{code, message}]}`. */
async function refused(method: string, url: URL, response: Response): Promise<Error> {
  const text = await response.text()
  const what = `${method} ${shownUrl(url)} (${response.status})${said(text)}`
  if (response.status === 401 || response.status === 403)
    return new PermissionError(`The registry refused ${what}`, { hint: LOGIN_HINT })
  return new PlatformError(`The registry answered ${what}`)
}

function said(text: string): string {
  try {
    const { errors } = JSON.parse(text) as { errors?: { code?: string; message?: string }[] }
    const words = (errors ?? []).map(({ code, message }) => [code, message].filter(Boolean).join(' '))
    return words.length > 0 ? `: ${words.join('; ').replaceAll(/\s+/g, ' ').slice(0, SHOWN)}` : ''
  } catch {
    return ''
  }
}
