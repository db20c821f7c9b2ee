import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Description } from './description.ts'
import { type Answer, problem, routes } from './routes.ts'
import {
  type Account,
  bot,
  type Comment,
  type Dispatch,
  GitHubState,
  person,
  type Release,
  type Run,
} from './state.ts'

export interface FakeOptions {
  /** `owner/name`; default `acme/flights`. */
  repository?: string
  /** Every write by any token is refused, as for a pull request from a fork. */
  readOnly?: boolean
  /** Pull requests come from a fork; implies `readOnly`. */
  fork?: boolean
  /** Number of the one open pull request; default 7. */
  pull?: number
  headSha?: string
  /** Branch of the pull request; default `candidate`. */
  headRef?: string
  latencyMs?: number
  /** Folder of the runner's artifact service, so that artifacts of earlier runs can be downloaded. */
  artifactFolder?: string
}

export interface RecordedRequest {
  method: string
  path: string
  operation: string | null
  status: number
  body: unknown
}

interface Failure {
  status: 403 | 429 | 500
  headers: Record<string, string>
}

const FAILURES: Record<Failure['status'], string> = {
  403: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  429: 'Too Many Requests',
  500: 'Server Error',
}

/**
 * A stateful GitHub on 127.0.0.1. Everything that comes in and goes out is held against GitHub's own
 * description; what does not fit is a line in `violations`. Tokens: `ghs_…` is the installation token of a
 * workflow (login `github-actions[bot]`, no `GET /user`), `ghp_<login>` is a person's.
 */
export class FakeGitHub {
  readonly requests: RecordedRequest[] = []
  readonly violations: string[] = []
  readonly options: FakeOptions
  readonly repository: string
  readonly #description = Description.load()
  readonly #failures: Failure[] = []
  readonly #api: Server
  readonly #storage: Server
  #state: GitHubState | undefined

  static async start(options: FakeOptions = {}): Promise<FakeGitHub> {
    const fake = new FakeGitHub(options)
    await Promise.all([listen(fake.#api), listen(fake.#storage)])
    const origins = { api: fake.url, storage: origin(fake.#storage) }
    fake.#state = new GitHubState(fake.#description, fake.repository, origins)
    fake.#state.artifactFolder = options.artifactFolder
    return fake
  }

  private constructor(options: FakeOptions) {
    this.options = options
    this.repository = options.repository ?? 'acme/flights'
    this.#api = createServer((request, response) => void this.#respond(request, response, false))
    this.#storage = createServer((request, response) => void this.#respond(request, response, true))
  }

  get url(): string {
    return origin(this.#api)
  }
  get state(): GitHubState {
    return this.#state!
  }
  /** All comments of all issues, oldest first. */
  get comments(): Comment[] {
    return [...this.state.comments.values()].flat()
  }
  get releases(): Release[] {
    return this.state.releases
  }
  get runs(): Run[] {
    return this.state.runs
  }
  get dispatches(): Dispatch[] {
    return this.state.dispatches
  }
  /** Requests that change something. */
  get writes(): RecordedRequest[] {
    return this.requests.filter((request) => request.method !== 'GET')
  }

  /** Puts a comment of somebody else on an issue. */
  addComment(issue: number, body: string, login: string = bot.login): Comment {
    return this.state.addComment(issue, body, login === bot.login ? bot : person(login))
  }

  /** The next `times` requests are answered with this error. */
  failNext(times: number, status: Failure['status'], headers: Record<string, string> = {}): void {
    for (let i = 0; i < times; i++) this.#failures.push({ status, headers })
  }

  async stop(): Promise<void> {
    await Promise.all([this.#api, this.#storage].map(close))
  }

  async #respond(request: IncomingMessage, response: ServerResponse, storage: boolean): Promise<void> {
    try {
      await this.#serve(request, response, storage)
    } catch (error) {
      this.violations.push(`the fake itself failed: ${error}`)
      response.destroy()
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse, storage: boolean): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    if (this.options.latencyMs) await wait(this.options.latencyMs)
    const bytes = Buffer.concat(chunks)
    const url = new URL(request.url ?? '/', storage ? origin(this.#storage) : this.url)
    if (storage && url.pathname.startsWith('/bytes/')) return this.#sendBytes(request, response, url)
    const answer = this.#fail(request, url) ?? this.#answer(request, url, bytes, storage)
    const sent = { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': '0', ...answer.headers }
    if (answer.body === undefined) {
      response.writeHead(answer.status, sent).end()
    } else {
      response
        .writeHead(answer.status, { ...sent, 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify(answer.body))
    }
  }

  #fail(request: IncomingMessage, url: URL): Answer | undefined {
    const failure = this.#failures.shift()
    if (!failure) return undefined
    const { status, headers } = failure
    const method = request.method ?? 'GET'
    this.requests.push({ method, path: `${url.pathname}${url.search}`, operation: null, status, body: null })
    return { ...problem(status, FAILURES[status]), headers }
  }

  #answer(request: IncomingMessage, url: URL, bytes: Buffer, upload: boolean): Answer {
    const method = request.method ?? 'GET'
    const operation = this.#description.find(method, url.pathname, upload)
    const recorded: RecordedRequest = {
      method,
      path: `${url.pathname}${url.search}`,
      operation: operation?.id ?? null,
      status: 404,
      body: null,
    }
    this.requests.push(recorded)
    if (!operation) {
      this.violations.push(`${method} ${url.pathname}: GitHub has no such operation`)
      return problem(404, 'Not Found')
    }
    const report = (problems: string[]) =>
      this.violations.push(...problems.map((each) => `${operation.title}: ${each}`))

    const type = request.headers['content-type'] ?? ''
    const body = upload ? undefined : parsedBody(bytes)
    recorded.body = body ?? null
    if (!request.headers['user-agent']) report(['no user-agent header'])
    const problems = this.#description.requestProblems(operation, url.searchParams, body, type)
    report(problems)
    const account = accountOf(request.headers.authorization)
    const answer =
      this.#refusal(method, account, problems) ?? this.#handle(operation, request, url, body, bytes)
    if (answer.status === 501) report(['the fake does not know this operation'])
    else report(this.#description.responseProblems(operation, answer.status, roundTrip(answer.body)))
    recorded.status = answer.status
    return answer
  }

  #refusal(method: string, account: Account | null, problems: string[]): Answer | undefined {
    if (problems.length > 0) return problem(422, problems.join('; '))
    if (method === 'GET') return undefined
    if (!account) return problem(401, 'Requires authentication')
    if (this.options.readOnly || this.options.fork)
      return problem(403, 'Resource not accessible by integration')
    return undefined
  }

  #handle(
    operation: NonNullable<ReturnType<Description['find']>>,
    request: IncomingMessage,
    url: URL,
    body: unknown,
    bytes: Buffer,
  ): Answer {
    const handler = routes[operation.id]
    if (!handler) return problem(501, `${operation.id} is not part of the fake`)
    const { owner, repo } = operation.path
    if (owner !== undefined && `${owner}/${repo}` !== this.repository) return problem(404, 'Not Found')
    const { authorization = '', accept = '' } = request.headers
    return handler({
      operation,
      query: url.searchParams,
      body: (body ?? {}) as Record<string, unknown>,
      bytes,
      accept,
      account: accountOf(authorization),
      installation: authorization.includes('ghs_'),
      address: `${url.origin}${url.pathname}`,
      storage: origin(this.#storage),
      state: this.state,
      pull: {
        number: this.options.pull ?? 7,
        headSha: this.options.headSha ?? 'a'.repeat(40),
        headRef: this.options.headRef ?? 'candidate',
        fork: this.options.fork ?? false,
        repository: this.repository,
      },
    })
  }

  #sendBytes(request: IncomingMessage, response: ServerResponse, url: URL): void {
    // Real storage signs its addresses and refuses a request that carries a second authorization.
    if (request.headers.authorization) {
      this.violations.push(`${url.pathname}: the token was sent to the storage host`)
      response.writeHead(400).end()
      return
    }
    const [, , kind, id] = url.pathname.split('/')
    const bytes =
      kind === 'asset'
        ? this.state.assetBytes.get(Number(id))
        : this.state.artifacts(Math.floor(Number(id) / 1000)).find((each) => each.id === Number(id))?.zip
    const type = kind === 'asset' ? 'application/octet-stream' : 'application/zip'
    response.writeHead(bytes ? 200 : 404, { 'content-type': type }).end(bytes)
  }
}

function accountOf(authorization: string | undefined): Account | null {
  const token = authorization?.replace(/^(token|bearer) /i, '')
  if (!token) return null
  return token.startsWith('ghp_') ? person(token.slice('ghp_'.length)) : bot
}

function parsedBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return bytes.toString('utf8')
  }
}

/** As the client will see it: members that are undefined are gone. */
const roundTrip = (body: unknown): unknown =>
  body === undefined ? undefined : JSON.parse(JSON.stringify(body))

const origin = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const listen = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  })
