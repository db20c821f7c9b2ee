import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A SHA-256 in base64 without the one `=` that it ends in. */
const UNPADDED_SIGNATURE = /([?&]sig=[^&=]{43})(?=&|$)/

/**
 * Stands between the newest artifact client and act's artifact service, and cures the two places where they
 * do not fit: the service chokes on `mime_type`, and the client drops the padding of the signature in URLs.
 */
export class ArtifactProxy {
  readonly #server = createServer((request, response) => this.#forward(request, response))
  readonly #target: number

  constructor(targetPort: number) {
    this.#target = targetPort
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  async #forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/'
    const headers = { ...request.headers }
    const call = url.startsWith('/twirp/') && headers['content-type']?.startsWith('application/json')
    const body = call ? withoutMimeType(await readAll(request)) : null
    if (body) headers['content-length'] = String(body.length)
    const onward = httpRequest(
      {
        host: '127.0.0.1',
        port: this.#target,
        method: request.method,
        path: url.replace(UNPADDED_SIGNATURE, '$1%3D'),
        headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    onward.on('error', () => response.writeHead(502).end())
    if (body) onward.end(body)
    else request.pipe(onward)
  }
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function withoutMimeType(body: Buffer): Buffer {
  const { mime_type: _, mimeType: __, ...rest } = JSON.parse(body.toString('utf8'))
  return Buffer.from(JSON.stringify(rest))
}
