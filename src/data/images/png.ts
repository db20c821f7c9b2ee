import { crc32, inflateSync } from 'node:zlib'
import { Damaged, luma, MOST_PIXELS, type Picture, plausible } from './picture.ts'

interface Header {
  width: number
  height: number
  /** Per channel: 1, 2, 4, 8 or 16. */
  bits: number
  colour: number
  interlaced: boolean
}

const GREY = 0
const RGB = 2
const PALETTE = 3
const GREY_ALPHA = 4
const RGBA = 6
const CHANNELS: Record<number, number> = { [GREY]: 1, [RGB]: 3, [PALETTE]: 1, [GREY_ALPHA]: 2, [RGBA]: 4 }
const DEPTHS: Record<number, number[]> = {
  [GREY]: [1, 2, 4, 8, 16],
  [RGB]: [8, 16],
  [PALETTE]: [1, 2, 4, 8],
  [GREY_ALPHA]: [8, 16],
  [RGBA]: [8, 16],
}

/** First column and row, and the steps from there, of every pass of Adam7. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
]

/**
 * A PNG file with its pixels as grey; every colour type, depth and interlace.
 * @throws Damaged for a wrong checksum, and for data that ends early.
 * @see Portable Network Graphics (PNG) Specification, third edition, W3C.
 */
export function readPng(bytes: Buffer): Picture {
  const { header, palette, packed } = readChunks(bytes)
  const { width, height } = header
  const grey =
    width * height > MOST_PIXELS ? null : { width, height, pixels: pixelsOf(header, palette, packed) }
  return { format: 'PNG', width, height, mode: modeOf(header), grey: grey && (() => grey) }
}

function readChunks(bytes: Buffer): { header: Header; palette: Buffer | null; packed: Buffer } {
  let header: Header | undefined
  let palette: Buffer | null = null
  const data: Buffer[] = []
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length) throw new Damaged('is cut off')
    const length = bytes.readUInt32BE(at)
    const end = at + 12 + length
    if (end > bytes.length) throw new Damaged('is cut off')
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
      throw new Damaged(`has a chunk ${/^\w{4}$/.test(type) ? type : ''} with a wrong checksum`)
    const body = bytes.subarray(at + 8, end - 4)
    if (header === undefined) header = readHeader(type, body)
    else if (type === 'PLTE') palette = body
    else if (type === 'IDAT') data.push(body)
    else if (type === 'IEND') break
    at = end
  }
  if (header.colour === PALETTE && palette === null) throw new Damaged('has no palette')
  return { header, palette, packed: Buffer.concat(data) }
}

function readHeader(type: string, body: Buffer): Header {
  if (type !== 'IHDR' || body.length !== 13) throw new Damaged('has no header')
  const [bits, colour, , , interlace] = body.subarray(8)
  if (!DEPTHS[colour]?.includes(bits)) throw new Damaged(`has colour type ${colour} with ${bits} bits`)
  const size = plausible({ width: body.readUInt32BE(0), height: body.readUInt32BE(4) })
  return { ...size, bits, colour, interlaced: interlace === 1 }
}

function modeOf({ bits, colour }: Header): string {
  if (colour === GREY) return bits === 1 ? '1' : bits === 16 ? 'I;16' : 'L'
  if (colour === GREY_ALPHA) return bits === 16 ? 'RGBA' : 'LA'
  return { [RGB]: 'RGB', [PALETTE]: 'P', [RGBA]: 'RGBA' }[colour] as string
}

/** A part of the image that is stored by itself: all of it, or a pass of the interlace. */
interface Pass {
  x: number
  y: number
  dx: number
  dy: number
  width: number
  height: number
}

function passesOf({ width, height, interlaced }: Header): Pass[] {
  const grids = interlaced ? PASSES : [[0, 0, 1, 1]]
  return grids
    .map(([x, y, dx, dy]) => ({
      ...{ x, y, dx, dy },
      width: Math.ceil((width - x) / dx),
      height: Math.ceil((height - y) / dy),
    }))
    .filter((pass) => pass.width > 0 && pass.height > 0)
}

function pixelsOf(header: Header, palette: Buffer | null, packed: Buffer): Uint8Array {
  const { bits, colour, width, height } = header
  const passes = passesOf(header)
  const pixelBits = bits * CHANNELS[colour]
  const rowBytes = (pass: Pass) => Math.ceil((pass.width * pixelBits) / 8)
  const size = passes.reduce((sum, pass) => sum + pass.height * (1 + rowBytes(pass)), 0)
  const data = inflate(packed, size)
  const toGrey = greyOf(header, palette)
  const pixels = new Uint8Array(width * height)
  let at = 0
  for (const pass of passes) {
    const stride = rowBytes(pass)
    let above: Uint8Array = new Uint8Array(stride)
    for (let row = 0; row < pass.height; row++) {
      const line = data.subarray(at + 1, at + 1 + stride)
      unfilter(data[at], line, above, Math.max(1, pixelBits >> 3))
      const start = (pass.y + row * pass.dy) * width + pass.x
      for (let i = 0; i < pass.width; i++) pixels[start + i * pass.dx] = toGrey(line, i)
      above = line
      at += 1 + stride
    }
  }
  return pixels
}

/** What follows the pixels is nobody's, as for libpng; it may not be much, for it is unpacked too. */
function inflate(packed: Buffer, size: number): Uint8Array {
  let data: Uint8Array
  try {
    data = inflateSync(packed, { maxOutputLength: size + (1 << 20) })
  } catch (cause) {
    throw new Damaged(`cannot be unpacked (${(cause as Error).message})`, { cause })
  }
  if (data.length < size) throw new Damaged('has too few pixels')
  return data
}

/** Undoes the filter of a row in place; `step` is the bytes of a pixel. */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): void {
  switch (filter) {
    case 0:
      return
    case 1:
      for (let i = step; i < line.length; i++) line[i] += line[i - step]
      return
    case 2:
      for (let i = 0; i < line.length; i++) line[i] += above[i]
      return
    case 3:
      for (let i = 0; i < line.length; i++) line[i] += ((i < step ? 0 : line[i - step]) + above[i]) >> 1
      return
    case 4:
      for (let i = 0; i < line.length; i++)
        line[i] += i < step ? above[i] : paeth(line[i - step], above[i], above[i - step])
      return
    default:
      throw new Damaged(`has a row with filter ${filter}`)
  }
}

function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner)
  const toUp = Math.abs(left - corner)
  const toCorner = Math.abs(left + up - 2 * corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

/** Gives pixel `i` of a row as grey; of 16 bits the high ones, of 16-bit grey all of them with a ceiling. */
function greyOf({ bits, colour }: Header, palette: Buffer | null): (line: Uint8Array, i: number) => number {
  const bytes = bits >> 3
  const sample = (line: Uint8Array, i: number) =>
    bits === 8 ? line[i] : (line[(i * bits) >> 3] >> (8 - bits - ((i * bits) & 7))) & ((1 << bits) - 1)
  if (colour === PALETTE) {
    const shades = paletteShades(palette as Buffer)
    return (line, i) => shades[sample(line, i)]
  }
  if (colour === GREY && bits === 16) return (line, i) => (line[2 * i] > 0 ? 255 : line[2 * i + 1])
  if (colour === GREY) {
    const scale = 255 / ((1 << bits) - 1)
    return (line, i) => sample(line, i) * scale
  }
  const step = bytes * CHANNELS[colour]
  if (colour === GREY_ALPHA) return (line, i) => line[i * step]
  return (line, i) => luma(line[i * step], line[i * step + bytes], line[i * step + 2 * bytes])
}

/** Colours that the palette lacks are those of Pillow's empty palette: a ramp. */
const paletteShades = (palette: Buffer): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, i) =>
    3 * i + 2 < palette.length ? luma(palette[3 * i], palette[3 * i + 1], palette[3 * i + 2]) : i,
  )
