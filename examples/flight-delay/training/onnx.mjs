import * as protobuf from './protobuf.mjs'

// Field and type numbers from onnx.proto, the schema of the ONNX standard.
const ELEMENT_TYPES = { float: 1, int64: 7, string: 8 }
const ATTRIBUTE = { name: 1, f: 2, i: 3, s: 4, floats: 7, ints: 8, strings: 9, type: 20 }
const ATTRIBUTE_TYPES = { f: 1, i: 2, s: 3, floats: 6, ints: 7, strings: 8 }
const ATTRIBUTE_ENCODERS = {
  f: protobuf.float,
  i: protobuf.integer,
  s: protobuf.string,
  floats: protobuf.float,
  ints: protobuf.integer,
  strings: protobuf.string,
}

const IR_VERSION = 8
/** Operator sets of the graphs here: 17 is of ONNX 1.12, 3 of its machine-learning domain. */
const OPSETS = { '': 17, 'ai.onnx.ml': 3 }

/** @param {[kind: keyof typeof ATTRIBUTE_TYPES, value: unknown]} typed */
function attribute(name, [kind, value]) {
  const encode = ATTRIBUTE_ENCODERS[kind]
  const values = Array.isArray(value) ? value : [value]
  return protobuf.message(5, [
    protobuf.string(ATTRIBUTE.name, name),
    ...values.map((each) => encode(ATTRIBUTE[kind], each)),
    protobuf.integer(ATTRIBUTE.type, ATTRIBUTE_TYPES[kind]),
  ])
}

/**
 * One operator of a graph. Its node takes the name of its first output.
 *
 * @param {string} operator e.g. `Cast`, or `ai.onnx.ml.LabelEncoder` for one of the machine-learning domain
 * @param {string[]} inputs
 * @param {string[]} outputs
 * @param {Record<string, [kind: string, value: unknown]>} attributes kinds `f`, `i`, `s`, `floats`, `ints`, `strings`
 */
export function node(operator, inputs, outputs, attributes = {}) {
  const dot = operator.lastIndexOf('.')
  return protobuf.message(1, [
    ...inputs.map((input) => protobuf.string(1, input)),
    ...outputs.map((output) => protobuf.string(2, output)),
    protobuf.string(3, outputs[0]),
    protobuf.string(4, operator.slice(dot + 1)),
    ...Object.entries(attributes).map(([name, typed]) => attribute(name, typed)),
    protobuf.string(7, operator.slice(0, Math.max(dot, 0))),
  ])
}

/** A constant: `float` or `int64` values with the given dimensions (none for a scalar). */
export function initializer(name, type, dimensions, values) {
  const raw = type === 'float' ? new Float32Array(values) : BigInt64Array.from(values, BigInt)
  return protobuf.message(5, [
    ...dimensions.map((size) => protobuf.integer(1, size)),
    protobuf.integer(2, ELEMENT_TYPES[type]),
    protobuf.string(8, name),
    protobuf.bytes(9, Buffer.from(raw.buffer)),
  ])
}

function tensor(field, { name, type, shape }) {
  const dimensions = shape.map((size) =>
    protobuf.message(1, [typeof size === 'number' ? protobuf.integer(1, size) : protobuf.string(2, size)]),
  )
  const tensorType = [protobuf.integer(1, ELEMENT_TYPES[type]), protobuf.message(2, dimensions)]
  return protobuf.message(field, [
    protobuf.string(1, name),
    protobuf.message(2, [protobuf.message(1, tensorType)]),
  ])
}

/**
 * The bytes of an ONNX file.
 *
 * @param {{
 *   name: string,
 *   nodes: Buffer[],
 *   initializers: Buffer[],
 *   inputs: { name: string, type: 'float' | 'int64' | 'string', shape: (number | string)[] }[],
 *   outputs: { name: string, type: 'float' | 'int64' | 'string', shape: (number | string)[] }[],
 *   metadata: Record<string, string>,
 * }} graph a string in a shape is the name of a size that is known only when the model runs
 * @returns {Buffer}
 */
export function onnxFile({ name, nodes, initializers, inputs, outputs, metadata }) {
  return Buffer.concat([
    protobuf.integer(1, IR_VERSION),
    protobuf.string(2, name),
    protobuf.message(7, [
      ...nodes,
      protobuf.string(2, name),
      ...initializers,
      ...inputs.map((input) => tensor(11, input)),
      ...outputs.map((output) => tensor(12, output)),
    ]),
    ...Object.entries(OPSETS).map(([domain, version]) =>
      protobuf.message(8, [protobuf.string(1, domain), protobuf.integer(2, version)]),
    ),
    ...Object.entries(metadata).map(([key, value]) =>
      protobuf.message(14, [protobuf.string(1, key), protobuf.string(2, value)]),
    ),
  ])
}
