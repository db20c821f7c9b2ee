// The three wire types that ONNX files need, as in the encoding page of the Protocol Buffers documentation.
const VARINT = 0
const LENGTH_DELIMITED = 2
const FIXED_32 = 5

function varint(value) {
  const bytes = []
  let rest = value
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80)
    rest = Math.floor(rest / 0x80)
  }
  bytes.push(rest)
  return Buffer.from(bytes)
}

const tag = (field, wireType) => varint(field * 8 + wireType)

/** A whole number from 0 to 2^53 - 1; protobuf's ten-byte negatives are not needed here. */
export function integer(field, value) {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a natural number: ${value}`)
  return Buffer.concat([tag(field, VARINT), varint(value)])
}

export function float(field, value) {
  const bytes = Buffer.alloc(4)
  bytes.writeFloatLE(value)
  return Buffer.concat([tag(field, FIXED_32), bytes])
}

export function bytes(field, value) {
  return Buffer.concat([tag(field, LENGTH_DELIMITED), varint(value.length), value])
}

export const string = (field, value) => bytes(field, Buffer.from(value, 'utf8'))

/** A nested message out of its encoded fields. */
export const message = (field, fields) => bytes(field, Buffer.concat(fields))
