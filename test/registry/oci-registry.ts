import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const sha256 = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

export interface RegistryOptions {
  /** Who may come in; everybody where it is absent. */
  login?: { username: string; password: string; scheme: 'basic' | 'bearer' }
  /** Answers chunks with 405, as some registries do. */
  noChunks?: boolean
  /** Answers deletions with 405. */
  noDelete?: boolean
}

interface Refusal {
  status: number
  code: string
}
const refuse = (status: number, code: string): Refusal => ({ status, code })
const isRefusal = (thrown: unknown): thrown is Refusal => typeof (thrown as Refusal)?.code === 'string'

/**
 * A registry in this process that holds every request against the distribution specification 1.1 and refuses what
 * breaks it: digests, ranges, blobs that a manifest names and nobody sent, scopes.
 */
export class OciRegistry {
  readonly options: RegistryOptions
  readonly blobs = new Map<string, Buffer>()
  /** Repository → blobs that it has. */
  readonly linked = new Map<string, Set<string>>()
  readonly manifests = new Map<string, Buffer>()
  readonly tags = new Map<string, string>()
  /** `METHOD /path status` of every answer. */
  readonly log: string[] = []
  /** Bytes of uploads that came in. */
  received = 0
  /** Statuses that the next answers have instead of their own. */
  readonly faults: number[] = []
  /** Cuts the connection once, after so many bytes of an upload's body. */
  cutAfter: number | null = null
  /** Cuts the connection once, after so many bytes of a download. */
  cutDownload: number | null = null
  readonly #sessions = new Map<string, { repository: string; bytes: Buffer }>()
  readonly #tokens = new Map<string, string[]>()
  #server: Server | undefined
  #port = 0
  #counter = 0

  constructor(options: RegistryOptions = {}) {
    this.options = options
  }

  get host(): string {
    return `127.0.0.1:${this.#port}`
  }

  async start(): Promise<this> {
    this.#server = createServer((request, response) => void this.#serve(request, response))
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, '127.0.0.1', resolve))
    this.#port = (this.#server.address() as AddressInfo).port
    return this
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${this.host}`)
    const fault = this.faults.shift()
    let status = fault
    try {
      if (fault === undefined) status = await this.#answer(request, url, response)
      else response.writeHead(fault).end()
    } catch (thrown) {
      if (!isRefusal(thrown)) return void response.destroy()
      status = thrown.status
      const errors = [{ code: thrown.code, message: 'by the test registry' }]
      if (!response.headersSent) response.writeHead(thrown.status).end(JSON.stringify({ errors }))
    }
    this.log.push(`${request.method} ${url.pathname.replace(/[0-9a-f]{64}/, '…')} ${status}`)
  }

  async #answer(request: IncomingMessage, url: URL, response: ServerResponse): Promise<number> {
    if (url.pathname === '/token') return this.#token(request, url, response)
    const [, name, kind, rest] =
      /^\/v2\/(.+?)\/(blobs\/uploads|blobs|manifests|tags)\/(.*)$/.exec(url.pathname) ?? []
    if (name === undefined) throw refuse(404, 'NAME_UNKNOWN')
    this.#authorize(request, response, name, url)
    const end = (status: number, headers: Record<string, string | number> = {}, body?: Buffer | string) => {
      const cut = this.cutDownload
      if (request.method === 'GET' && cut !== null && body !== undefined && kind === 'blobs') {
        this.cutDownload = null
        response.writeHead(status, headers)
        response.write(Buffer.from(body).subarray(0, cut), () => setTimeout(() => response.destroy(), 20))
        return status
      }
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
      return status
    }
    if (kind === 'blobs/uploads') return this.#upload(request, url, name, rest, end)
    if (kind === 'blobs') return this.#blob(request, name, rest, end)
    if (kind === 'tags') return this.#list(url, name, end)
    return this.#manifest(request, name, rest, end)
  }

  async #upload(request: IncomingMessage, url: URL, name: string, id: string, end: End): Promise<number> {
    if (request.method === 'POST') return this.#open(url, name, end)
    const session = this.#sessions.get(id)
    if (session === undefined || session.repository !== name || url.searchParams.get('state') !== 'kept')
      throw refuse(404, 'BLOB_UPLOAD_UNKNOWN')
    const location = `/v2/${name}/blobs/uploads/${id}?state=kept`
    const range = () => `0-${Math.max(0, session.bytes.length - 1)}`
    if (request.method === 'GET') return end(204, { location, range: range() })
    if (request.headers['content-type'] !== 'application/octet-stream')
      throw refuse(400, 'BLOB_UPLOAD_INVALID')
    if (request.method === 'PATCH') {
      if (this.options.noChunks) {
        await this.#body(request, () => {})
        throw refuse(405, 'UNSUPPORTED')
      }
      const [, first, last] = /^(\d+)-(\d+)$/.exec(`${request.headers['content-range']}`) ?? []
      const length = Number(last) - Number(first) + 1
      if (length !== Number(request.headers['content-length'])) throw refuse(400, 'SIZE_INVALID')
      if (Number(first) !== session.bytes.length) {
        await this.#body(request, () => {})
        throw refuse(416, 'BLOB_UPLOAD_INVALID')
      }
      await this.#body(request, (bytes) => {
        session.bytes = Buffer.concat([session.bytes, bytes])
      })
      return end(202, { location, range: range() })
    }
    if (request.method !== 'PUT') throw refuse(405, 'UNSUPPORTED')
    await this.#body(request, (bytes) => {
      session.bytes = Buffer.concat([session.bytes, bytes])
    })
    const digest = url.searchParams.get('digest') ?? ''
    if (sha256(session.bytes) !== digest) throw refuse(400, 'DIGEST_INVALID')
    this.#sessions.delete(id)
    this.blobs.set(digest, session.bytes)
    this.#link(name, digest)
    return end(201, { location: `/v2/${name}/blobs/${digest}` })
  }

  #open(url: URL, name: string, end: End): number {
    const { mount, from } = Object.fromEntries(url.searchParams)
    if (mount && from && this.linked.get(from)?.has(mount)) {
      this.#link(name, mount)
      return end(201, { location: `/v2/${name}/blobs/${mount}` })
    }
    const id = `session-${this.#counter++}`
    this.#sessions.set(id, { repository: name, bytes: Buffer.alloc(0) })
    return end(202, { location: `/v2/${name}/blobs/uploads/${id}?state=kept`, range: '0-0' })
  }

  /** What came before a cut is kept, as a real server keeps it. */
  async #body(request: IncomingMessage, keep: (bytes: Buffer) => void): Promise<void> {
    let came = 0
    for await (const chunk of request as AsyncIterable<Buffer>) {
      const room = this.cutAfter === null ? chunk.length : Math.min(chunk.length, this.cutAfter - came)
      keep(chunk.subarray(0, room))
      came += room
      this.received += room
      if (this.cutAfter !== null && came >= this.cutAfter) {
        this.cutAfter = null
        request.destroy()
        throw new Error('cut')
      }
    }
  }

  #blob(request: IncomingMessage, name: string, digest: string, end: End): number {
    const bytes = this.linked.get(name)?.has(digest) ? this.blobs.get(digest) : undefined
    if (bytes === undefined) throw refuse(404, 'BLOB_UNKNOWN')
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
    return end(
      from > 0 ? 206 : 200,
      { 'content-length': bytes.length - from, 'docker-content-digest': digest },
      bytes.subarray(from),
    )
  }

  async #manifest(request: IncomingMessage, name: string, reference: string, end: End): Promise<number> {
    const key = (digest: string) => `${name}@${digest}`
    const digest = reference.startsWith('sha256:') ? reference : this.tags.get(`${name}:${reference}`)
    if (request.method === 'PUT') return this.#putManifest(request, name, reference, end)
    const bytes = digest === undefined ? undefined : this.manifests.get(key(digest))
    if (digest === undefined || bytes === undefined) throw refuse(404, 'MANIFEST_UNKNOWN')
    if (request.method === 'DELETE') {
      if (this.options.noDelete) throw refuse(405, 'UNSUPPORTED')
      this.manifests.delete(key(digest))
      for (const [tag, to] of this.tags) if (to === digest) this.tags.delete(tag)
      return end(202)
    }
    const type = JSON.parse(bytes.toString()).mediaType as string
    if (request.headers.accept !== type) throw refuse(404, 'MANIFEST_UNKNOWN')
    return end(
      200,
      { 'content-type': type, 'content-length': bytes.length, 'docker-content-digest': digest },
      bytes,
    )
  }

  async #putManifest(request: IncomingMessage, name: string, reference: string, end: End): Promise<number> {
    let bytes = Buffer.alloc(0)
    await this.#body(request, (part) => {
      bytes = Buffer.concat([bytes, part])
    })
    const digest = sha256(bytes)
    if (reference.startsWith('sha256:') && reference !== digest) throw refuse(400, 'DIGEST_INVALID')
    if (!/^(sha256:[0-9a-f]{64}|\w[\w.-]{0,127})$/.test(reference)) throw refuse(400, 'TAG_INVALID')
    const manifest = JSON.parse(bytes.toString())
    if (manifest.schemaVersion !== 2 || request.headers['content-type'] !== manifest.mediaType)
      throw refuse(400, 'MANIFEST_INVALID')
    for (const { digest: wanted, size } of [manifest.config, ...manifest.layers]) {
      if (!this.linked.get(name)?.has(wanted)) throw refuse(400, 'MANIFEST_BLOB_UNKNOWN')
      if (this.blobs.get(wanted)?.length !== size) throw refuse(400, 'SIZE_INVALID')
    }
    this.manifests.set(`${name}@${digest}`, bytes)
    if (reference !== digest) this.tags.set(`${name}:${reference}`, digest)
    return end(201, {
      location: `/v2/${name}/manifests/${digest}`,
      'docker-content-digest': digest,
    })
  }

  /** Two tags on a page, whatever is asked for. */
  #list(url: URL, name: string, end: End): number {
    const all = [...this.tags.keys()].filter((tag) => tag.startsWith(`${name}:`)).sort()
    if (!this.linked.has(name)) throw refuse(404, 'NAME_UNKNOWN')
    const last = url.searchParams.get('last')
    const tags = all.map((tag) => tag.slice(name.length + 1)).filter((tag) => last === null || tag > last)
    const page = tags.slice(0, 2)
    const link = `</v2/${name}/tags/list?n=2&last=${page.at(-1)}>; rel="next"`
    return end(200, tags.length > 2 ? { link } : {}, JSON.stringify({ name, tags: page }))
  }

  #authorize(request: IncomingMessage, response: ServerResponse, name: string, url: URL): void {
    const { login } = this.options
    if (login === undefined) return
    const given = request.headers.authorization
    if (login.scheme === 'basic') {
      if (given === `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`) return
      response.setHeader('www-authenticate', 'Basic realm="test"')
      throw refuse(401, 'UNAUTHORIZED')
    }
    const action = { GET: 'pull', HEAD: 'pull', DELETE: 'delete' }[`${request.method}`] ?? 'push'
    const from = url.searchParams.get('from')
    const wanted = [`repository:${name}:${action}`, ...(from ? [`repository:${from}:pull`] : [])]
    const granted = this.#tokens.get(given?.replace(/^Bearer /, '') ?? '') ?? []
    if (wanted.every((scope) => granted.includes(scope))) return
    const scope = `repository:${name}:${action === 'push' ? 'pull,push' : action}`
    response.setHeader(
      'www-authenticate',
      `Bearer realm="http://${this.host}/token",service="registry.test",scope="${scope}"`,
    )
    throw refuse(401, 'UNAUTHORIZED')
  }

  #token(request: IncomingMessage, url: URL, response: ServerResponse): number {
    const { login } = this.options
    const basic = `Basic ${Buffer.from(`${login?.username}:${login?.password}`).toString('base64')}`
    if (request.headers.authorization !== basic || url.searchParams.get('service') !== 'registry.test')
      throw refuse(401, 'UNAUTHORIZED')
    const token = `token-${this.#counter++}`
    const scopes = url.searchParams.getAll('scope').flatMap((scope) => {
      const [, resource, actions] = /^(.*):([^:]*)$/.exec(scope) ?? []
      return actions.split(',').map((action) => `${resource}:${action}`)
    })
    this.#tokens.set(token, scopes)
    response.writeHead(200).end(JSON.stringify({ token, expires_in: 300 }))
    return 200
  }

  #link(name: string, digest: string): void {
    this.linked.set(name, (this.linked.get(name) ?? new Set()).add(digest))
  }
}

type End = (status: number, headers?: Record<string, string | number>, body?: Buffer | string) => number
