import { inflateSync } from 'node:zlib'
import type { Mask } from './mask.ts'

const SIGNATURE = '89504e470d0a1a0a'
const GREY = 0
const PALETTE = 3
const MOST_PIXELS = 2 ** 28

/**
 * Grey values, or indices of the palette, of a PNG file of 1, 2, 4, 8 or 16 bits a pixel.
 * @see https://www.w3.org/TR/png-3
 */
export function decodePng(bytes: Buffer): Mask {
  if (bytes.toString('hex', 0, 8) !== SIGNATURE) throw new Error('it is no PNG file')
  const { header, data } = chunks(bytes)
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const [depth, colour, interlaced] = [header[8], header[9], header[12]]
  if (colour !== GREY && colour !== PALETTE)
    throw new Error('it has colours; a mask is grey or has a palette, one number a pixel')
  if (interlaced !== 0) throw new Error('it is interlaced; write it without')
  if (width * height > MOST_PIXELS) throw new Error(`it has ${width} × ${height} pixels`)
  const stride = Math.ceil((width * depth) / 8)
  const lines = unfiltered(
    inflateSync(data, { maxOutputLength: (stride + 1) * height }),
    stride,
    height,
    Math.max(1, depth / 8),
  )
  return { width, height, values: pixels(lines, { width, height, depth, stride }) }
}

function chunks(bytes: Buffer): { header: Buffer; data: Buffer } {
  let header: Buffer | undefined
  const data: Buffer[] = []
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') header = body
    if (type === 'IDAT') data.push(body)
    at += length + 12
  }
  if (header?.length !== 13 || data.length === 0) throw new Error('it is cut off')
  return { header, data: Buffer.concat(data) }
}

/** Each line begins with the number of its filter, which adds what lies to the left, above, or both. */
function unfiltered(raw: Buffer, stride: number, height: number, step: number): Uint8Array {
  if (raw.length < (stride + 1) * height) throw new Error('it is cut off')
  const lines = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x >= step ? lines[at - step] : 0
      const above = y > 0 ? lines[at - stride] : 0
      const corner = x >= step && y > 0 ? lines[at - stride - step] : 0
      lines[at] = raw[y * (stride + 1) + 1 + x] + predicted(filter, left, above, corner)
    }
  }
  return lines
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) throw new Error(`it has a line of filter ${filter}`)
  const [a, b, c] = [left, above, corner].map((one) => Math.abs(left + above - corner - one))
  return a <= b && a <= c ? left : b <= c ? above : corner
}

interface Grid {
  width: number
  height: number
  depth: number
  stride: number
}

function pixels(lines: Uint8Array, { width, height, depth, stride }: Grid): Mask['values'] {
  if (depth === 8) return lines
  return Uint16Array.from({ length: width * height }, (_, i) => {
    const [y, x] = [Math.floor(i / width), i % width]
    if (depth === 16) return lines[y * stride + 2 * x] * 256 + lines[y * stride + 2 * x + 1]
    const bit = x * depth
    return (lines[y * stride + (bit >> 3)] >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
  })
}
