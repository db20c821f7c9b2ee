import type { EndpointConfig } from '../config/endpoint.ts'
import type { ModelIo } from '../config/io.ts'
import { UserError } from '../errors.ts'
import type { TensorFacts } from '../evidence/facts.ts'
import { count } from '../text.ts'
import type { OutputTensor } from './answers.ts'
import type { Feed, Feeds } from './feeds.ts'
import { type Caller, caller } from './http.ts'
import type { Session } from './runtime.ts'

/** A service that speaks the Open Inference Protocol, and the headers that let us in. */
export interface Endpoint extends Omit<EndpointConfig, 'auth'> {
  headers: Record<string, string>
  io: ModelIo
}

/** Element types of the protocol by ours. @see https://github.com/kserve/open-inference-protocol */
const DATATYPES: Record<string, string> = {
  bool: 'BOOL',
  uint8: 'UINT8',
  uint16: 'UINT16',
  uint32: 'UINT32',
  int8: 'INT8',
  int16: 'INT16',
  int32: 'INT32',
  int64: 'INT64',
  float16: 'FP16',
  float: 'FP32',
  double: 'FP64',
  string: 'BYTES',
}
const TYPES = Object.fromEntries(Object.entries(DATATYPES).map(([ours, theirs]) => [theirs, ours]))

interface Tensor {
  name: string
  datatype: string
  shape: number[]
  data?: unknown
}

/**
 * Asks the service whether the model is ready and what it takes and gives, and makes a session of it.
 *
 * @throws UserError where the service refuses, PlatformError where it cannot be reached
 */
export async function openEndpoint(endpoint: Endpoint): Promise<Session> {
  const version = endpoint.version ? `/versions/${encodeURIComponent(endpoint.version)}` : ''
  const base = `${endpoint.url.replace(/\/+$/, '')}/v2/models/${encodeURIComponent(endpoint.model)}${version}`
  const call = caller(endpoint)
  await call('GET', `${base}/ready`)
  const described = await call('GET', base)
  const session = {
    path: base,
    inputs: tensors(described, 'inputs', endpoint) ?? givenInputs(endpoint, base),
    outputs: tensors(described, 'outputs', endpoint) ?? givenOutputs(endpoint, base),
    metadata: {},
    classes: null,
    replaced: {},
    provider: null,
    fallback: null,
  }
  return {
    ...session,
    run: (feeds, names, first) => infer(call, base, feeds, names, first),
    release: async () => {},
  }
}

/** Of the model's metadata; undefined where it names none. */
function tensors(
  described: unknown,
  key: 'inputs' | 'outputs',
  { url }: Endpoint,
): TensorFacts[] | undefined {
  const list = (described as Record<string, Tensor[] | undefined>)[key]
  if (!Array.isArray(list) || list.length === 0) return undefined
  return list.map(({ name, datatype, shape }) => {
    if (typeof name !== 'string' || !Array.isArray(shape))
      throw new UserError(`${url} describes its ${key} in another form than the Open Inference Protocol`)
    return {
      name,
      type: TYPES[datatype] ?? String(datatype),
      shape: shape.map((dim) => (Number(dim) > 0 ? Number(dim) : null)),
    }
  })
}

function givenInputs({ io }: Endpoint, base: string): TensorFacts[] {
  const entries = Object.entries(io.inputs ?? {}).filter(([name]) => name !== '')
  if (entries.length > 0)
    return entries.map(([name, columns]) => ({ name, type: 'double', shape: [null, columns.length] }))
  throw new UserError(`${base} does not say which inputs it takes`, {
    hint: 'Say so: io: { inputs: { name: [columns] } }. They are then sent as FP64.',
  })
}

function givenOutputs({ io }: Endpoint, base: string): TensorFacts[] {
  if (io.output) return io.output.map((name) => ({ name, type: 'double', shape: [null, null] }))
  throw new UserError(`${base} does not say which outputs it gives`, {
    hint: 'Name the one: io: { output: … }.',
  })
}

async function infer(call: Caller, base: string, feeds: Feeds, names: string[], first: number) {
  const inputs = Object.entries(feeds).map(([name, feed]) => ({
    name,
    shape: feed.dims,
    datatype: DATATYPES[feed.type],
    data: values(name, feed, first),
  }))
  const answer = (await call('POST', `${base}/infer`, {
    inputs,
    outputs: names.map((name) => ({ name })),
  })) as { outputs?: Tensor[] }
  return Object.fromEntries(names.map((name) => [name, output(answer.outputs, name, base, first)]))
}

function values(name: string, { type, data, dims }: Feed, first: number): unknown[] {
  return Array.from(data as ArrayLike<unknown>, (value, i) => {
    if (type === 'string') return value
    if (type === 'bool') return value === 1
    const number = Number(value)
    if (Number.isFinite(number)) return number
    const row = first + Math.floor((i * dims[0]) / data.length)
    throw new UserError(
      `input "${name}" is empty in row ${count(row + 1)}, and JSON has no word for a missing number`,
      { hint: 'Fill the values of the rows that judge.' },
    )
  })
}

function output(outputs: Tensor[] | undefined, name: string, base: string, first: number): OutputTensor {
  const found = Array.isArray(outputs) ? outputs.find((tensor) => tensor.name === name) : undefined
  const where = `in the batch that starts at row ${count(first + 1)}`
  if (!found || !Array.isArray(found.shape) || !Array.isArray(found.data))
    throw new UserError(`${base} gave no output "${name}" ${where}`)
  // The protocol allows nested lists beside the flat one.
  const data = (found.data as unknown[]).flat(Number.POSITIVE_INFINITY) as (number | string | null)[]
  const size = found.shape.reduce((product, dim) => product * dim, 1)
  if (data.length !== size)
    throw new UserError(
      `${base} gave ${count(data.length)} values for "${name}" of shape [${found.shape.join(', ')}] ${where}`,
    )
  return { dims: found.shape, data: plain(data) }
}

/** Text as it is; numbers and booleans as numbers, with NaN for null. */
function plain(data: unknown[]): string[] | Float64Array {
  if (data.some((value) => typeof value === 'string')) return data.map(String)
  return Float64Array.from(data, (value) => (value === null ? Number.NaN : Number(value)))
}
