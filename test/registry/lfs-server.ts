import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

const TYPE = 'application/vnd.git-lfs+json'

interface LfsRequest {
  operation: 'upload' | 'download'
  transfers?: string[]
  hash_algo?: string
  objects: { oid: string; size: number }[]
}

/** A Git LFS server over a folder, with the batch API and basic transfers; it refuses what breaks them. */
export class LfsServer {
  readonly #folder: string
  readonly #login: string | undefined
  #server: Server | undefined
  #port = 0
  received = 0
  readonly log: string[] = []

  /** @param login `user:password` that the batch API asks for. */
  constructor(folder: string, login?: string) {
    this.#folder = folder
    this.#login = login
    mkdirSync(folder, { recursive: true })
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/o/r.git/info/lfs`
  }

  path(oid: string): string {
    return join(this.#folder, oid)
  }

  async start(): Promise<this> {
    this.#server = createServer((request, response) => void this.#serve(request, response))
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve))
    this.#port = (this.#server.address() as AddressInfo).port
    return this
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const end = (status: number, body: object | Buffer = {}) => {
      this.log.push(`${request.method} ${request.url?.replace(/[0-9a-f]{64}/, '…')} ${status}`)
      const headers = {
        'content-type': Buffer.isBuffer(body) ? 'application/octet-stream' : TYPE,
        ...(status === 401 ? { 'lfs-authenticate': 'Basic realm="test"' } : {}),
      }
      response.writeHead(status, headers).end(Buffer.isBuffer(body) ? body : JSON.stringify(body))
    }
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const path = request.url ?? ''
    if (path === '/o/r.git/info/lfs/objects/batch' && request.method === 'POST') {
      const { accept = '', 'content-type': type = '', authorization } = request.headers
      const basic = `Basic ${Buffer.from(this.#login ?? '').toString('base64')}`
      if (this.#login !== undefined && authorization?.toLowerCase() !== basic.toLowerCase())
        return end(401, { message: 'Credentials needed' })
      if (!accept.startsWith(TYPE) || !type.startsWith(TYPE)) return end(406, { message: 'Wrong type' })
      return end(200, this.#batch(JSON.parse(body.toString()) as LfsRequest))
    }
    // What the batch gave: without its header nobody gets in.
    if (request.headers['x-pass'] !== 'let-me-in') return end(403)
    const oid = path.split('/').at(-1) ?? ''
    if (path.startsWith('/verify/')) {
      const said = JSON.parse(body.toString()) as { oid: string; size: number }
      const known = existsSync(this.path(said.oid)) && statSync(this.path(said.oid)).size === said.size
      return end(known ? 200 : 404)
    }
    if (request.method === 'PUT') {
      this.received += body.length
      if (createHash('sha256').update(body).digest('hex') !== oid) return end(422)
      writeFileSync(this.path(oid), body)
      return end(200)
    }
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
    return end(from > 0 ? 206 : 200, readFileSync(this.path(oid)).subarray(from))
  }

  #batch({ operation, transfers, hash_algo: algorithm = 'sha256', objects }: LfsRequest) {
    if (!transfers?.includes('basic') || algorithm !== 'sha256') return { message: 'Unsupported' }
    const action = (kind: string, oid: string) => ({
      href: `http://127.0.0.1:${this.#port}/${kind}/${oid}`,
      header: { 'X-Pass': 'let-me-in' },
    })
    return {
      transfer: 'basic',
      objects: objects.map(({ oid, size }) => {
        const known = existsSync(this.path(oid))
        if (operation === 'upload')
          return known
            ? { oid, size }
            : { oid, size, actions: { upload: action('objects', oid), verify: action('verify', oid) } }
        if (!known) return { oid, size, error: { code: 404, message: 'Object does not exist' } }
        return { oid, size, actions: { download: action('objects', oid) } }
      }),
    }
  }
}

// As a program of its own, for tests that block: prints its address.
if (process.argv[1] === import.meta.filename) {
  const server = await new LfsServer(process.argv[2], process.argv[3]).start()
  console.log(server.url)
}
