import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, dirname } from 'node:path'

export interface HttpRemote {
  url: string
  /** `Authorization` headers of the requests so far. */
  authorizations: (string | undefined)[]
  close(): Promise<void>
}

/**
 * Serves a bare repository over HTTP with git's own `http-backend`. A server that may not be written to answers a
 * push with 403, as GitHub does for a read-only token.
 */
export async function serveOverHttp(bare: string, options: { writable: boolean }): Promise<HttpRemote> {
  const authorizations: (string | undefined)[] = []
  const server = createServer((request, response) => {
    authorizations.push(request.headers.authorization)
    backend(bare, options.writable, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/${basename(bare)}`,
    authorizations,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function backend(bare: string, writable: boolean, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const child = spawn('git', ['-c', `http.receivepack=${writable}`, 'http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: dirname(bare),
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
    },
  })
  request.pipe(child.stdin)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.on('close', () => reply(Buffer.concat(chunks), response))
}

/** A CGI answer is headers, an empty line, and the body. */
function reply(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n')
  const headers = output
    .toString('latin1', 0, end)
    .split('\r\n')
    .map((line) => line.split(': ') as [string, string])
  const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200'
  response.writeHead(
    Number(status.slice(0, 3)),
    Object.fromEntries(headers.filter(([name]) => name !== 'Status')),
  )
  response.end(output.subarray(end + 4))
}
