import { UserError } from '../errors.ts'
import { count } from '../text.ts'

/** The wire types that proto3 writes. */
const VARINT = 0
const FIXED64 = 1
export const LENGTH_DELIMITED = 2
const FIXED32 = 5

/** One field of a message: its number, wire type, and where its payload lies in the file. */
export interface Field {
  number: number
  wire: number
  /** Offset of the field's tag. */
  at: number
  /** The payload without its tag and length prefix. */
  start: number
  end: number
}

/**
 * A view of one protobuf message inside a file's bytes; nothing is copied. Every read is bounds-checked, so that
 * a damaged file ends in a UserError that names the byte.
 *
 * @see https://protobuf.dev/programming-guides/encoding/
 */
export class Message {
  readonly bytes: Uint8Array
  readonly file: string
  readonly start: number
  readonly end: number

  constructor(bytes: Uint8Array, file: string, start = 0, end = bytes.length) {
    this.bytes = bytes
    this.file = file
    this.start = start
    this.end = end
  }

  *fields(): Generator<Field> {
    let at = this.start
    while (at < this.end) {
      const tag = this.varint(at)
      const number = Number(tag.value >> 3n)
      const wire = Number(tag.value & 7n)
      if (number === 0) throw this.damaged(at, 'a field has number 0')
      const field = { number, wire, at, ...this.payload(wire, tag.next, at) }
      yield field
      at = field.end
    }
  }

  message(field: Field): Message {
    this.expect(field, LENGTH_DELIMITED)
    return new Message(this.bytes, this.file, field.start, field.end)
  }

  text(field: Field): string {
    this.expect(field, LENGTH_DELIMITED)
    return new TextDecoder().decode(this.bytes.subarray(field.start, field.end))
  }

  /** An int32 or int64. */
  integer(field: Field): bigint {
    this.expect(field, VARINT)
    return BigInt.asIntN(64, this.varint(field.start).value)
  }

  /** A repeated int64: `field` is one element, or a packed run of them. */
  integers(field: Field): bigint[] {
    if (field.wire === VARINT) return [this.integer(field)]
    this.expect(field, LENGTH_DELIMITED)
    const values: bigint[] = []
    for (let at = field.start; at < field.end; ) {
      const { value, next } = this.varint(at, field.end)
      values.push(BigInt.asIntN(64, value))
      at = next
    }
    return values
  }

  damaged(at: number, what: string): UserError {
    return new UserError(`is not a readable ONNX file: ${what} at byte ${count(at)}`, {
      location: { file: this.file },
      hint: 'It is damaged, cut off or of another format. Export the model again, or fetch the file again.',
    })
  }

  private expect(field: Field, wire: number): void {
    if (field.wire !== wire)
      throw this.damaged(field.at, `field ${field.number} has wire type ${field.wire} instead of ${wire}`)
  }

  private payload(wire: number, next: number, at: number): { start: number; end: number } {
    if (wire === VARINT) return { start: next, end: this.varint(next).next }
    let start = next
    let length = wire === FIXED64 ? 8n : 4n
    if (wire === LENGTH_DELIMITED) {
      const prefix = this.varint(next)
      start = prefix.next
      length = prefix.value
    } else if (wire !== FIXED64 && wire !== FIXED32) throw this.damaged(at, `unknown wire type ${wire}`)
    if (length > BigInt(this.end - start)) throw this.damaged(at, 'a field runs past the end of its message')
    return { start, end: start + Number(length) }
  }

  private varint(at: number, end = this.end): { value: bigint; next: number } {
    let low = 0
    for (let i = 0; i < 4 && at + i < end; i++) {
      const byte = this.bytes[at + i]
      low |= (byte & 0x7f) << (7 * i)
      if (byte < 0x80) return { value: BigInt(low), next: at + i + 1 }
    }
    let value = BigInt(low)
    for (let i = 4; i < 10 && at + i < end; i++) {
      const byte = this.bytes[at + i]
      value |= BigInt(byte & 0x7f) << BigInt(7 * i)
      if (byte < 0x80) return { value: BigInt.asUintN(64, value), next: at + i + 1 }
    }
    throw this.damaged(at, end - at >= 10 ? 'a number is longer than 10 bytes' : 'a number is cut off')
  }
}

/** A varint of a value that is not negative. */
export function varint(value: number): Uint8Array {
  const bytes: number[] = []
  let rest = value
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80)
    rest = Math.floor(rest / 0x80)
  }
  bytes.push(rest)
  return Uint8Array.from(bytes)
}

export function varintField(number: number, value: number): Uint8Array {
  return Buffer.concat([varint(number * 8 + VARINT), varint(value)])
}

/** Tag and length before `size` bytes of payload; apart from it, so that a large payload is not copied twice. */
export function lengthPrefix(number: number, size: number): Uint8Array {
  return Buffer.concat([varint(number * 8 + LENGTH_DELIMITED), varint(size)])
}

export function lengthDelimited(number: number, payload: Uint8Array | string): Uint8Array {
  const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload
  return Buffer.concat([lengthPrefix(number, bytes.length), bytes])
}
