import { describe, expect, it } from 'vitest'
import { lengthDelimited, Message, varint, varintField } from '../../src/model/protobuf.ts'
import { errorText } from './errors.ts'

const message = (...bytes: number[]) => new Message(Uint8Array.from(bytes), 'm.onnx')
const first = (view: Message) => view.fields().next().value!

describe('reading', () => {
  it('reads the examples of the encoding guide', () => {
    const view = message(0x08, 0x96, 0x01, 0x12, 0x07, ...Buffer.from('testing'))
    const fields = [...view.fields()]
    expect(fields.map(({ number, wire }) => [number, wire])).toEqual([
      [1, 0],
      [2, 2],
    ])
    expect(view.integer(fields[0])).toBe(150n)
    expect(view.text(fields[1])).toBe('testing')
  })

  it('reads negative and 64-bit integers', () => {
    const minusOne = message(0x08, ...new Array(9).fill(0xff), 0x01)
    expect(minusOne.integer(first(minusOne))).toBe(-1n)
    const largest = message(0x08, ...new Array(8).fill(0xff), 0x7f)
    expect(largest.integer(first(largest))).toBe(9223372036854775807n)
  })

  it('reads repeated integers, packed or not', () => {
    const packed = message(0x0a, 0x03, 0x05, 0x96, 0x01)
    expect(packed.integers(first(packed))).toEqual([5n, 150n])
    const single = message(0x08, 0x05)
    expect(single.integers(first(single))).toEqual([5n])
  })

  it('skips fixed-size fields', () => {
    const view = message(0x0d, 1, 2, 3, 4, 0x11, 1, 2, 3, 4, 5, 6, 7, 8, 0x18, 0x07)
    expect([...view.fields()].map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it.each([
    ['a cut-off number', [0x08, 0x96], 'a number is cut off at byte 1'],
    ['an endless number', [0x08, ...new Array(11).fill(0xff)], 'a number is longer than 10 bytes at byte 1'],
    [
      'a length beyond the end',
      [0x08, 0x01, 0x12, 0x7f, 0x00],
      'a field runs past the end of its message at byte 2',
    ],
    [
      'a huge length',
      [0x12, ...new Array(9).fill(0xff), 0x01],
      'a field runs past the end of its message at byte 0',
    ],
    ['a group', [0x0b], 'unknown wire type 3 at byte 0'],
    ['field 0', [0x02, 0x00], 'a field has number 0 at byte 0'],
  ])('refuses %s and names the byte', async (_, bytes, what) => {
    expect(await errorText(() => [...message(...bytes).fields()])).toContain(
      `UserError: m.onnx  is not a readable ONNX file: ${what}`,
    )
  })

  it('refuses a number where a text is wanted', async () => {
    const view = message(0x08, 0x01)
    expect(await errorText(() => view.text(first(view)))).toContain('field 1 has wire type 0 instead of 2')
  })
})

describe('writing', () => {
  it('gives what the guide gives', () => {
    expect([...varint(150)]).toEqual([0x96, 0x01])
    expect([...varintField(1, 150)]).toEqual([0x08, 0x96, 0x01])
    expect([...lengthDelimited(2, 'testing')]).toEqual([0x12, 0x07, ...Buffer.from('testing')])
  })

  it('writes lengths of more than four bytes', () => {
    expect([...varint(2 ** 35)]).toEqual([0x80, 0x80, 0x80, 0x80, 0x80, 0x01])
  })
})
