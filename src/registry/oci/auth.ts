import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { PermissionError, UserError } from '../../errors.ts'
import type { Credentials } from '../../platform/platform.ts'
import { basicAuthorization, send, shownUrl } from '../transfer.ts'

export type Login = Credentials | { identityToken: string }

/** What `WWW-Authenticate` asks for (RFC 9110 §11.6.1; the token flow is that of the Distribution project). */
export interface Challenge {
  scheme: 'basic' | 'bearer'
  parameters: Record<string, string>
}

export function parseChallenge(header: string | null): Challenge | undefined {
  const scheme = /^\s*(basic|bearer)\b/i.exec(header ?? '')?.[1].toLowerCase()
  if (scheme !== 'basic' && scheme !== 'bearer') return undefined
  const pairs = (header ?? '').matchAll(/([A-Za-z_]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g)
  const parameters = [...pairs].map(([, name, quoted, bare]) => [
    name.toLowerCase(),
    quoted?.replace(/\\(.)/g, '$1') ?? bare,
  ])
  return { scheme, parameters: Object.fromEntries(parameters) }
}

/**
 * The `Authorization` that a challenge asks for: the login itself, or a token that the registry's own token service
 * gives for it; without a login an anonymous token, which reads what is public.
 */
export async function authorize(
  origin: string,
  challenge: Challenge,
  scopes: string[],
  login: Login | undefined,
): Promise<string> {
  if (challenge.scheme === 'basic') {
    if (login === undefined || !('password' in login))
      throw new PermissionError(`${origin} wants a username and a password`, { hint: LOGIN_HINT })
    return basicAuthorization(login)
  }
  const { realm, service } = challenge.parameters
  const url = realm && URL.canParse(realm) ? new URL(realm) : undefined
  if (url === undefined || (origin.startsWith('https:') && url.protocol !== 'https:'))
    throw new UserError(`${origin} sends logins to "${realm}", which is no address with TLS`)
  const asked = { ...(service ? { service } : {}) }
  const response =
    login !== undefined && 'identityToken' in login
      ? await refresh(url, { ...asked, scope: scopes.join(' ') }, login.identityToken)
      : await request(url, asked, scopes, login)
  if (response.status !== 200)
    throw new PermissionError(
      `${shownUrl(url)} gives no token for ${scopes.join(' ')} (${response.status})${login ? '' : ' without a login'}`,
      { hint: LOGIN_HINT },
    )
  const { token, access_token } = (await response.json()) as { token?: string; access_token?: string }
  return `Bearer ${token ?? access_token}`
}

export const LOGIN_HINT =
  'Give registry-username and registry-password, or log in with docker login before. For ghcr.io the job needs\n' +
  '    permissions:\n      packages: write'

function request(url: URL, asked: Record<string, string>, scopes: string[], login: Credentials | undefined) {
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
  for (const scope of scopes) url.searchParams.append('scope', scope)
  return send({ method: 'GET', url, headers: login ? { authorization: basicAuthorization(login) } : {} })
}

function refresh(url: URL, asked: Record<string, string>, token: string) {
  const form = { grant_type: 'refresh_token', refresh_token: token, client_id: 'mlops-actions', ...asked }
  return send({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  })
}

/** What `docker login` has left for a host, in `$DOCKER_CONFIG` or `~/.docker`. */
export async function dockerLogin(
  host: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Login | undefined> {
  const path = join(environment.DOCKER_CONFIG || join(homedir(), '.docker'), 'config.json')
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const { auths = {} } = parseConfig(text, path)
  const keys = [host, `https://${host}`, ...(host === 'docker.io' ? ['https://index.docker.io/v1/'] : [])]
  const found = keys.map((key) => auths[key]).find((entry) => entry !== undefined)
  if (found?.identitytoken) return { identityToken: found.identitytoken }
  const [, username, password] =
    /^([^:]*):([\s\S]*)$/.exec(Buffer.from(found?.auth ?? '', 'base64').toString('utf8')) ?? []
  return username === undefined ? undefined : { username, password }
}

interface DockerConfig {
  auths?: Record<string, { auth?: string; identitytoken?: string }>
}

function parseConfig(text: string, path: string): DockerConfig {
  try {
    return JSON.parse(text) as DockerConfig
  } catch {
    throw new UserError('is not JSON', { location: { file: path } })
  }
}
