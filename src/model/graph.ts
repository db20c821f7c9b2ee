import type { TensorFacts } from '../evidence/facts.ts'
import { type Field, LENGTH_DELIMITED, lengthPrefix, Message } from './protobuf.ts'

/** Field numbers of onnx.proto3 that more than one module needs. */
export const MODEL = {
  irVersion: 1,
  producer: 2,
  producerVersion: 3,
  graph: 7,
  opset: 8,
  metadata: 14,
} as const
export const GRAPH = { node: 1, initializer: 5, input: 11, output: 12, sparseInitializer: 15 } as const
const NODE = { input: 1, output: 2, opType: 4, attribute: 5, domain: 7 } as const
const ATTRIBUTE = { name: 1, ints: 8, strings: 9 } as const
const TENSOR = {
  dims: 1,
  dataType: 2,
  int32: 5,
  strings: 6,
  int64: 7,
  name: 8,
  raw: 9,
  externalData: 13,
  location: 14,
} as const
const EXTERNAL = 1n

/** `TensorProto.DataType` by number. */
export const ELEMENT_TYPES = [
  'undefined',
  'float',
  'uint8',
  'int8',
  'uint16',
  'int16',
  'int32',
  'int64',
  'string',
  'bool',
  'float16',
  'double',
  'uint32',
  'uint64',
  'complex64',
  'complex128',
  'bfloat16',
]

export interface Node {
  opType: string
  domain: string
  inputs: string[]
  outputs: string[]
  field: Field
  message: Message
}

export interface Initializer {
  name: string
  dims: number[]
  type: string
  /** The other file that holds its bytes, relative to the model; '' where it does not say; null where they are here. */
  external: string | null
  message: Message
}

/** A parsed ModelProto. Weights stay where they are in `message.bytes`; only their dims are read. */
export interface OnnxModel {
  message: Message
  irVersion: number
  producer: string
  opsets: Record<string, number>
  metadata: Record<string, string>
  /** Payload of the graph. */
  graph: Message
  graphField: Field
  nodes: Node[]
  initializers: Initializer[]
  inputs: TensorFacts[]
  /** Inputs with a default value, which callers may leave out. */
  optionalInputs: TensorFacts[]
  outputs: TensorFacts[]
}

/**
 * Walks the bytes of an ONNX file (IR 3 and later).
 *
 * @param file name in errors
 * @throws UserError where the bytes are no ONNX model, with the offset
 */
export function parseModel(bytes: Uint8Array, file: string): OnnxModel {
  const message = new Message(bytes, file)
  const parts: ModelParts = { producer: [], opsets: {}, metadata: {} }
  for (const field of message.fields()) addModelField(parts, message, field)
  if (parts.graphField === undefined || parts.irVersion === undefined)
    throw message.damaged(bytes.length, 'no model graph was found up to the end')
  const graph = message.message(parts.graphField)
  const { nodes, initializers, inputs, outputs } = readGraph(graph)
  const stored = new Set(initializers.map((initializer) => initializer.name))
  return {
    message,
    irVersion: parts.irVersion,
    producer: parts.producer.filter(Boolean).join(' '),
    opsets: parts.opsets,
    metadata: parts.metadata,
    graph,
    graphField: parts.graphField,
    nodes,
    initializers,
    // Before IR 4 every initializer had to be listed among the inputs.
    inputs: inputs.filter((input) => !stored.has(input.name)),
    optionalInputs: parts.irVersion < 4 ? [] : inputs.filter((input) => stored.has(input.name)),
    outputs,
  }
}

interface ModelParts {
  irVersion?: number
  producer: string[]
  opsets: Record<string, number>
  metadata: Record<string, string>
  graphField?: Field
}

function addModelField(parts: ModelParts, message: Message, field: Field): void {
  if (field.number === MODEL.irVersion) parts.irVersion = Number(message.integer(field))
  else if (field.number === MODEL.producer) parts.producer[0] = message.text(field)
  else if (field.number === MODEL.producerVersion) parts.producer[1] = message.text(field)
  else if (field.number === MODEL.graph) parts.graphField = field
  else if (field.number === MODEL.opset) {
    const { text, integer } = readPair(message.message(field))
    parts.opsets[text[1] || 'ai.onnx'] = integer
  } else if (field.number === MODEL.metadata) {
    const { text } = readPair(message.message(field))
    parts.metadata[text[1] ?? ''] = text[2] ?? ''
  }
}

/** Texts of fields 1 and 2 and the integer of field 2: the shape of an opset import and of a metadata entry. */
function readPair(message: Message): { text: Record<number, string>; integer: number } {
  const text: Record<number, string> = {}
  let integer = 0
  for (const field of message.fields())
    if (field.wire === LENGTH_DELIMITED) text[field.number] = message.text(field)
    else if (field.number === 2) integer = Number(message.integer(field))
  return { text, integer }
}

function readGraph(graph: Message): Pick<OnnxModel, 'nodes' | 'initializers' | 'inputs' | 'outputs'> {
  const nodes: Node[] = []
  const initializers: Initializer[] = []
  const inputs: TensorFacts[] = []
  const outputs: TensorFacts[] = []
  for (const field of graph.fields()) {
    if (field.number === GRAPH.node) nodes.push(readNode(graph.message(field), field))
    else if (field.number === GRAPH.initializer) initializers.push(readInitializer(graph.message(field)))
    else if (field.number === GRAPH.sparseInitializer) initializers.push(readSparse(graph.message(field)))
    else if (field.number === GRAPH.input) inputs.push(readValueInfo(graph.message(field)))
    else if (field.number === GRAPH.output) outputs.push(readValueInfo(graph.message(field)))
  }
  return { nodes, initializers, inputs, outputs }
}

function readNode(message: Message, field: Field): Node {
  const node: Node = { opType: '', domain: '', inputs: [], outputs: [], field, message }
  for (const part of message.fields()) {
    if (part.number === NODE.input) node.inputs.push(message.text(part))
    else if (part.number === NODE.output) node.outputs.push(message.text(part))
    else if (part.number === NODE.opType) node.opType = message.text(part)
    else if (part.number === NODE.domain) node.domain = message.text(part)
  }
  return node
}

/** A node's attribute that is a list of integers or strings, as strings; undefined where it is absent or empty. */
export function listAttribute(node: Node, name: string): string[] | undefined {
  for (const field of node.message.fields()) {
    if (field.number !== NODE.attribute) continue
    const attribute = node.message.message(field)
    const values: string[] = []
    let found = ''
    for (const part of attribute.fields()) {
      if (part.number === ATTRIBUTE.name) found = attribute.text(part)
      if (found !== '' && found !== name) break
      if (part.number === ATTRIBUTE.ints) values.push(...attribute.integers(part).map(String))
      else if (part.number === ATTRIBUTE.strings) values.push(attribute.text(part))
    }
    if (found === name && values.length > 0) return values
  }
  return undefined
}

function readInitializer(message: Message): Initializer {
  const tensor: Initializer = { name: '', dims: [], type: 'undefined', external: null, message }
  for (const field of message.fields()) {
    if (field.number === TENSOR.dims) tensor.dims.push(...message.integers(field).map(Number))
    else if (field.number === TENSOR.name) tensor.name = message.text(field)
    else if (field.number === TENSOR.dataType) tensor.type = elementType(message.integer(field))
    else if (field.number === TENSOR.location && message.integer(field) === EXTERNAL) tensor.external ??= ''
    else if (field.number === TENSOR.externalData) {
      const { text } = readPair(message.message(field))
      if (text[1] === 'location') tensor.external = text[2] ?? ''
    }
  }
  return tensor
}

/** Where another file holds a tensor's bytes: `location`, and `offset` and `length` where it says so. */
export function externalData({ message }: Initializer): Record<string, string> {
  const said: Record<string, string> = {}
  for (const field of message.fields())
    if (field.number === TENSOR.externalData) {
      const { text } = readPair(message.message(field))
      said[text[1] ?? ''] = text[2] ?? ''
    }
  return said
}

/** A tensor that names another file, as a GraphProto.initializer that holds `data` itself. */
export function initializerWith({ message }: Initializer, data: Uint8Array): Uint8Array[] {
  const kept = [...message.fields()]
    .filter(({ number }) => number !== TENSOR.externalData && number !== TENSOR.location)
    .map(({ at, end }) => message.bytes.subarray(at, end))
  const parts = [...kept, lengthPrefix(TENSOR.raw, data.length), data]
  return [lengthPrefix(GRAPH.initializer, sizeOf(parts)), ...parts]
}

/** The file's bytes with another payload of the graph, given in pieces. */
export function withGraph({ message, graphField }: OnnxModel, graph: Uint8Array[]): Uint8Array {
  return Buffer.concat([
    message.bytes.subarray(0, graphField.at),
    lengthPrefix(MODEL.graph, sizeOf(graph)),
    ...graph,
    message.bytes.subarray(graphField.end),
  ])
}

const sizeOf = (parts: Uint8Array[]): number => parts.reduce((sum, part) => sum + part.length, 0)

/** A SparseTensorProto: its stored values are field 1. */
function readSparse(message: Message): Initializer {
  for (const field of message.fields()) if (field.number === 1) return readInitializer(message.message(field))
  throw message.damaged(message.start, 'a sparse tensor without values')
}

/** The elements of a one-dimensional integer or string initializer, as strings; undefined for other types. */
export function initializerValues({ message, type }: Initializer): string[] | undefined {
  const values: string[] = []
  for (const field of message.fields()) {
    if (field.number === TENSOR.strings) values.push(message.text(field))
    else if (field.number === TENSOR.int32 || field.number === TENSOR.int64)
      values.push(...message.integers(field).map(String))
    else if (field.number === TENSOR.raw && type === 'int64')
      values.push(...rawIntegers(message, field, 8, (view, at) => view.getBigInt64(at, true)))
    else if (field.number === TENSOR.raw && type === 'int32')
      values.push(...rawIntegers(message, field, 4, (view, at) => view.getInt32(at, true)))
  }
  return ['string', 'int64', 'int32'].includes(type) ? values : undefined
}

function rawIntegers(
  message: Message,
  field: Field,
  size: number,
  read: (view: DataView, at: number) => bigint | number,
): string[] {
  const view = new DataView(
    message.bytes.buffer,
    message.bytes.byteOffset + field.start,
    field.end - field.start,
  )
  return Array.from({ length: Math.floor(view.byteLength / size) }, (_, i) => String(read(view, i * size)))
}

const elementType = (number: bigint): string => ELEMENT_TYPES[Number(number)] ?? 'unknown'

/** ValueInfoProto: name = 1, type = 2. */
function readValueInfo(message: Message): TensorFacts {
  const facts: TensorFacts = { name: '', type: 'unknown', shape: [] }
  for (const field of message.fields()) {
    if (field.number === 1) facts.name = message.text(field)
    else if (field.number === 2) Object.assign(facts, readType(message.message(field)))
  }
  return facts
}

/** TypeProto: tensor = 1, sequence = 4, map = 5, optional = 9 (of a TypeProto = 1). */
function readType(message: Message): Pick<TensorFacts, 'type' | 'shape'> {
  for (const field of message.fields()) {
    if (field.number === 1) return readTensorType(message.message(field))
    if (field.number === 4) return { type: 'sequence', shape: [] }
    if (field.number === 5) return { type: 'map', shape: [] }
    if (field.number === 9) return readOptional(message.message(field))
  }
  return { type: 'unknown', shape: [] }
}

function readOptional(message: Message): Pick<TensorFacts, 'type' | 'shape'> {
  for (const field of message.fields()) {
    const { type, shape } = readType(message.message(field))
    return { type: `optional(${type})`, shape }
  }
  return { type: 'optional(unknown)', shape: [] }
}

/** TypeProto.Tensor: element type = 1, shape = 2 (dims = 1, each a value = 1 or a symbol = 2). */
function readTensorType(message: Message): Pick<TensorFacts, 'type' | 'shape'> {
  let type = 'unknown'
  const shape: TensorFacts['shape'] = []
  for (const field of message.fields()) {
    if (field.number === 1) type = elementType(message.integer(field))
    else if (field.number === 2) {
      const dims = message.message(field)
      for (const dim of dims.fields()) if (dim.number === 1) shape.push(readDimension(dims.message(dim)))
    }
  }
  return { type, shape }
}

function readDimension(message: Message): number | string | null {
  for (const field of message.fields()) {
    // Some exporters write 0 or −1 for "any size".
    if (field.number === 1) return message.integer(field) > 0n ? Number(message.integer(field)) : null
    if (field.number === 2) return message.text(field) || null
  }
  return null
}
