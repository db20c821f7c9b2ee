import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server checks of every request, by the protocol's OpenAPI document. */
interface InferRequest {
  inputs: { name: string; shape: number[]; datatype: string; data: (number | string)[] }[]
  outputs?: { name: string }[]
}

const METADATA = {
  name: 'late',
  versions: ['3'],
  platform: 'sklearn',
  inputs: [
    { name: 'x1', datatype: 'FP32', shape: [-1, 1] },
    { name: 'x2', datatype: 'FP64', shape: [-1] },
  ],
  outputs: [
    { name: 'label', datatype: 'INT64', shape: [-1] },
    { name: 'probabilities', datatype: 'FP32', shape: [-1, 2] },
  ],
}

export interface OipServer {
  url: string
  /** Of every request: method, path and the secret that came with it. */
  seen: { request: string; authorization: string | undefined }[]
  /** Statuses to answer with before anything else. */
  failures: number[]
  close(): void
}

/** A model late = σ(x1 − x2) behind the Open Inference Protocol, which refuses every request that breaks it. */
export async function startOipServer(port = 0): Promise<OipServer> {
  const served: Pick<OipServer, 'seen' | 'failures'> = { seen: [], failures: [] }
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '0' })
      response.end(JSON.stringify(body))
    }
    const path = request.url as string
    served.seen.push({ request: `${request.method} ${path}`, authorization: request.headers.authorization })
    const failure = served.failures.shift()
    if (failure !== undefined) return answer(failure, { error: 'not now' })
    if (path === '/v2/models/late/ready') return answer(200, { name: 'late', ready: true })
    if (path === '/v2/models/late') return answer(200, METADATA)
    if (path !== '/v2/models/late/infer' || request.method !== 'POST')
      return answer(404, { error: 'Model not found' })
    const asked = (await json(request)) as InferRequest
    const problem = broken(asked)
    if (problem) return answer(400, { error: problem })
    answer(200, infer(asked))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: chosen } = server.address() as AddressInfo
  return Object.assign(served, { url: `http://127.0.0.1:${chosen}`, close: () => void server.close() })
}

async function json(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const part of request) text += part
  return JSON.parse(text)
}

function broken({ inputs, outputs }: InferRequest): string | undefined {
  if (inputs.map(({ name }) => name).join() !== 'x1,x2') return 'inputs are not x1 and x2'
  for (const [i, { name, shape, datatype, data }] of inputs.entries()) {
    if (datatype !== METADATA.inputs[i].datatype) return `${name} is ${datatype}`
    if (shape.length !== METADATA.inputs[i].shape.length) return `${name} has rank ${shape.length}`
    if (shape.reduce((a, b) => a * b, 1) !== data.length) return `${name} has ${data.length} values`
    if (!data.every((value) => typeof value === 'number')) return `${name} holds no numbers`
  }
  return outputs?.every(({ name }) => ['label', 'probabilities'].includes(name))
    ? undefined
    : 'no such output'
}

function infer({ inputs: [x1, x2], outputs }: InferRequest) {
  const late = x1.data.map((value, row) => 1 / (1 + Math.exp(Number(x2.data[row]) - Number(value))))
  const all = [
    { name: 'label', datatype: 'INT64', shape: [late.length], data: late.map((p) => Number(p > 0.5)) },
    // The protocol allows nested lists.
    { name: 'probabilities', datatype: 'FP32', shape: [late.length, 2], data: late.map((p) => [1 - p, p]) },
  ]
  return {
    model_name: 'late',
    model_version: '3',
    outputs: all.filter(({ name }) => outputs?.some((wanted) => wanted.name === name)),
  }
}
