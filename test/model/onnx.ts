import { ELEMENT_TYPES } from '../../src/model/graph.ts'
import { lengthDelimited, varintField } from '../../src/model/protobuf.ts'

type Dim = number | string | null

interface TensorOptions {
  name: string
  dims?: number[]
  type?: string
  strings?: string[]
  int64s?: number[]
  /** Little-endian bytes of the elements. */
  raw?: Uint8Array
  external?: boolean
}

/** Writes the parts of an ONNX file that the tests need, field by field of onnx.proto3. */
const join = (...parts: (Uint8Array | Uint8Array[])[]): Uint8Array => Buffer.concat(parts.flat())

export const value = (name: string, type: string, shape: Dim[]): Uint8Array =>
  join(lengthDelimited(1, name), lengthDelimited(2, tensorType(type, shape)))

/** TypeProto.optional_type is field 9, its element type field 1. */
export const optionalValue = (name: string, type: string, shape: Dim[]): Uint8Array =>
  join(
    lengthDelimited(1, name),
    lengthDelimited(2, lengthDelimited(9, lengthDelimited(1, tensorType(type, shape)))),
  )

function tensorType(type: string, shape: Dim[]): Uint8Array {
  const dims = shape.map((dim) =>
    lengthDelimited(
      1,
      typeof dim === 'number'
        ? varintField(1, dim)
        : dim === null
          ? new Uint8Array()
          : lengthDelimited(2, dim),
    ),
  )
  const tensor = join(varintField(1, ELEMENT_TYPES.indexOf(type)), lengthDelimited(2, join(dims)))
  return lengthDelimited(1, tensor)
}

export function tensor({
  name,
  dims = [],
  type = 'float',
  strings = [],
  int64s = [],
  raw,
  external,
}: TensorOptions) {
  return join(
    dims.map((dim) => varintField(1, dim)),
    varintField(2, ELEMENT_TYPES.indexOf(type)),
    strings.map((text) => lengthDelimited(6, text)),
    int64s.map((number) => varintField(7, number)),
    lengthDelimited(8, name),
    raw ? lengthDelimited(9, raw) : [],
    external ? varintField(14, 1) : [],
  )
}

export function node(
  opType: string,
  inputs: string[],
  outputs: string[],
  lists: Record<string, (string | number)[]> = {},
): Uint8Array {
  const attributes = Object.entries(lists).map(([name, list]) =>
    lengthDelimited(
      5,
      join(
        lengthDelimited(1, name),
        list.map((item) => (typeof item === 'number' ? varintField(8, item) : lengthDelimited(9, item))),
      ),
    ),
  )
  return join(
    inputs.map((name) => lengthDelimited(1, name)),
    outputs.map((name) => lengthDelimited(2, name)),
    lengthDelimited(4, opType),
    attributes,
  )
}

export interface GraphParts {
  nodes?: Uint8Array[]
  initializers?: Uint8Array[]
  inputs?: Uint8Array[]
  outputs?: Uint8Array[]
}

export function model({ nodes = [], initializers = [], inputs = [], outputs = [] }: GraphParts): Uint8Array {
  const graph = join(
    nodes.map((part) => lengthDelimited(1, part)),
    initializers.map((part) => lengthDelimited(5, part)),
    inputs.map((part) => lengthDelimited(11, part)),
    outputs.map((part) => lengthDelimited(12, part)),
  )
  return join(
    varintField(1, 8),
    lengthDelimited(2, 'test'),
    lengthDelimited(7, graph),
    lengthDelimited(8, join(lengthDelimited(1, ''), varintField(2, 17))),
    lengthDelimited(14, join(lengthDelimited(1, 'owner'), lengthDelimited(2, 'data team'))),
  )
}
