import { PermissionError, PlatformError } from '../../errors.ts'
import { type Call, send, shownUrl } from '../transfer.ts'
import type { LfsEndpoint } from './endpoint.ts'

const TYPE = 'application/vnd.git-lfs+json'

export interface LfsObject {
  /** 64 hex digits. */
  oid: string
  size: number
}

export interface LfsAction {
  href: string
  header?: Record<string, string>
}

export interface LfsAnswer {
  /** No `upload` where the server has the object. */
  actions?: { upload?: LfsAction; verify?: LfsAction; download?: LfsAction }
  error?: { code: number; message: string }
}

/** What to do for one object, by the batch API of git-lfs (docs/api/batch.md) with the transfer `basic`. */
export async function batch(
  endpoint: LfsEndpoint,
  operation: 'upload' | 'download',
  object: LfsObject,
): Promise<LfsAnswer> {
  const url = new URL(`${endpoint.url}/objects/batch`)
  const response = await authorized(endpoint, {
    method: 'POST',
    url,
    headers: { accept: TYPE, 'content-type': TYPE },
    body: JSON.stringify({ operation, transfers: ['basic'], objects: [object], hash_algo: 'sha256' }),
  })
  if (response.status !== 200) throw await refused(operation, url, response)
  const { objects, transfer } = (await response.json()) as { objects?: LfsAnswer[]; transfer?: string }
  const answer = objects?.[0]
  if (answer === undefined || (transfer !== undefined && transfer !== 'basic'))
    throw new PlatformError(`${shownUrl(url)} answered with something other than a basic transfer`)
  return answer
}

/** First as git would without being asked, then with what its credential helpers know. */
async function authorized(endpoint: LfsEndpoint, call: Call): Promise<Response> {
  const attempt = (authorization: string | undefined) =>
    send({ ...call, headers: { ...call.headers, ...(authorization ? { authorization } : {}) } })
  const response = await attempt(await endpoint.authorization(false))
  if (response.status !== 401) return response
  const asked = await endpoint.authorization(true)
  if (asked === undefined) return response
  await response.body?.cancel()
  return attempt(asked)
}

const SHOWN = 300

async function refused(operation: string, url: URL, response: Response): Promise<Error> {
  const text = await response.text()
  const what = `the LFS server refused the ${operation} at ${shownUrl(url)} (${response.status})${said(text)}`
  if (![401, 403, 404].includes(response.status)) return new PlatformError(what)
  return new PermissionError(what, {
    hint: 'Add to the job:\n    permissions:\n      contents: write',
  })
}

function said(text: string): string {
  try {
    const { message } = JSON.parse(text) as { message?: string }
    return message ? `: ${message.replaceAll(/\s+/g, ' ').slice(0, SHOWN)}` : ''
  } catch {
    return ''
  }
}
