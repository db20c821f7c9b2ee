import { Damaged, type Grey, luma, MOST_PIXELS, type Picture, plausible } from './picture.ts'

interface Header {
  width: number
  height: number
  topDown: boolean
  bits: number
  /** 0 none, 3 bit fields; others are run-length codes and whole JPEG or PNG files. */
  compression: number
  /** Blue, green, red triples; what follows each is nothing. */
  palette: [number, number, number][]
  /** Masks of red, green, blue and alpha. */
  masks: number[]
  pixelsAt: number
}

/**
 * A BMP file; its pixels as grey where they are not packed by run lengths.
 * @throws Damaged for data that ends early.
 */
export function readBmp(bytes: Buffer): Picture {
  try {
    const header = readHeader(bytes)
    const { width, height } = header
    const grey = decoded(header, bytes)
    return { format: 'BMP', width, height, mode: modeOf(header), grey: grey && (() => grey) }
  } catch (cause) {
    if (cause instanceof RangeError) throw new Damaged('is cut off', { cause })
    throw cause
  }
}

function readHeader(bytes: Buffer): Header {
  const pixelsAt = bytes.readUInt32LE(10)
  const length = bytes.readUInt32LE(14)
  if (length === 12) {
    const size = { width: bytes.readUInt16LE(18), height: bytes.readUInt16LE(20) }
    const bits = bytes.readUInt16LE(24)
    refuseDepth(bits)
    const palette = readPalette(bytes, 26, 3, bits > 8 ? 0 : 1 << bits)
    return { ...plausible(size), topDown: false, bits, compression: 0, palette, masks: [], pixelsAt }
  }
  if (length < 40) throw new Damaged('has a header of an unknown length')
  const rows = bytes.readInt32LE(22)
  const bits = bytes.readUInt16LE(28)
  const compression = bytes.readUInt32LE(30)
  refuseDepth(bits)
  const declared = bytes.readUInt32LE(46)
  const colours = bits > 8 ? 0 : Math.min(declared || 1 << bits, 1 << bits)
  const fields = length >= 56 ? 4 : 3
  const masks =
    compression === 3 ? Array.from({ length: fields }, (_, i) => bytes.readUInt32LE(54 + 4 * i)) : []
  return {
    ...plausible({ width: bytes.readInt32LE(18), height: Math.abs(rows) }),
    topDown: rows < 0,
    bits,
    compression,
    palette: readPalette(bytes, 14 + length, 4, colours),
    masks,
    pixelsAt,
  }
}

function refuseDepth(bits: number): void {
  if (![1, 4, 8, 16, 24, 32].includes(bits)) throw new Damaged(`has ${bits} bits a pixel`)
}

const readPalette = (bytes: Buffer, at: number, step: number, colours: number): Header['palette'] =>
  Array.from({ length: colours }, (_, i) => {
    const start = at + i * step
    return [bytes.readUInt8(start), bytes.readUInt8(start + 1), bytes.readUInt8(start + 2)]
  })

function modeOf({ bits, masks, palette }: Header): string {
  if (bits > 8) return masks[3] ? 'RGBA' : 'RGB'
  const shade = (i: number) => (palette.length === 2 ? i * 255 : i)
  const isGrey = palette.every((colour, i) => colour.every((value) => value === shade(i)))
  return isGrey ? (palette.length === 2 ? '1' : 'L') : 'P'
}

function decoded(header: Header, bytes: Buffer): Grey | null {
  const { width, height, topDown, bits, compression, pixelsAt } = header
  if (compression !== 0 && compression !== 3) return null
  const stride = Math.ceil((width * bits) / 32) * 4
  if (pixelsAt + stride * height > bytes.length) throw new Damaged('is cut off')
  const shade = shadeOf(header)
  if (shade === null || width * height > MOST_PIXELS) return null
  const pixels = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    const line = bytes.subarray(pixelsAt + (topDown ? row : height - 1 - row) * stride)
    for (let i = 0; i < width; i++) pixels[row * width + i] = shade(line, i)
  }
  return { width, height, pixels }
}

/** Gives pixel `i` of a row as grey; null for masks that are not whole bytes. */
function shadeOf({
  bits,
  compression,
  palette,
  masks,
}: Header): ((line: Buffer, i: number) => number) | null {
  if (bits === 1 || bits === 4 || bits === 8) {
    const shades = palette.map(([blue, green, red]) => luma(red, green, blue))
    const last = (1 << bits) - 1
    return (line, i) => shades[(line[(i * bits) >> 3] >> (8 - bits - ((i * bits) & 7))) & last] ?? 0
  }
  if (bits !== 24 && bits !== 32) return null
  const isUsual = masks[0] === 0xff0000 && masks[1] === 0xff00 && masks[2] === 0xff
  if (compression === 3 && !isUsual) return null
  const step = bits >> 3
  return (line, i) => luma(line[i * step + 2], line[i * step + 1], line[i * step])
}
