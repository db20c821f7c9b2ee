import { Damaged, type Picture, plausible } from './picture.ts'

const WIDTH = 256
const HEIGHT = 257
const BITS = 258
const PHOTOMETRIC = 262
const STRIPS = 273
const SAMPLES = 277
const STRIP_BYTES = 279
const TILES = 324
const TILE_BYTES = 325
const EXTRA = 338
const SAMPLE_FORMAT = 339

const WANTED = new Set([
  ...[
    WIDTH,
    HEIGHT,
    BITS,
    PHOTOMETRIC,
    STRIPS,
    SAMPLES,
    STRIP_BYTES,
    TILES,
    TILE_BYTES,
    EXTRA,
    SAMPLE_FORMAT,
  ],
])

/** Bytes of a value of each type that holds whole numbers: BYTE, SHORT, LONG, LONG8. */
const SIZES: Record<number, number> = { 1: 1, 3: 2, 4: 4, 16: 8 }

/**
 * The first image of a TIFF or BigTIFF file, whose strips or tiles have to be there; its pixels are not decoded.
 * @throws Damaged for a table or strip beyond the file's end.
 * @see TIFF revision 6.0.
 */
export function readTiff(bytes: Buffer): Picture {
  try {
    const tags = readTags(bytes)
    const one = (tag: number, otherwise: number) => tags.get(tag)?.[0] ?? otherwise
    const size = plausible({ width: one(WIDTH, 0), height: one(HEIGHT, 0) })
    const starts = tags.get(STRIPS) ?? tags.get(TILES)
    const lengths = tags.get(STRIP_BYTES) ?? tags.get(TILE_BYTES)
    if (starts === undefined || starts.length === 0) throw new Damaged('has no picture')
    if (starts.some((start, i) => start + (lengths?.[i] ?? 1) > bytes.length)) throw new Damaged('is cut off')
    return { format: 'TIFF', ...size, mode: modeOf(tags), grey: null }
  } catch (cause) {
    if (cause instanceof RangeError) throw new Damaged('is cut off', { cause })
    throw cause
  }
}

/** Tag → values, of the tags that are wanted; the first of a tag counts, so that a file cannot ask for more than it is. */
function readTags(bytes: Buffer): Map<number, number[]> {
  const little = bytes[0] === 0x49
  const read = (at: number, size: number): number => {
    if (size === 8) return Number(little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at))
    return little ? bytes.readUIntLE(at, size) : bytes.readUIntBE(at, size)
  }
  const big = read(2, 2) === 43
  const word = big ? 8 : 4
  const at = read(big ? 8 : 4, word)
  const entries = read(at, big ? 8 : 2)
  const tags = new Map<number, number[]>()
  for (let i = 0; i < entries; i++) {
    const entry = at + (big ? 8 : 2) + i * (big ? 20 : 12)
    const tag = read(entry, 2)
    const size = SIZES[read(entry + 2, 2)]
    if (size === undefined || !WANTED.has(tag) || tags.has(tag)) continue
    const n = read(entry + 4, word)
    const value = entry + 4 + word
    const start = n * size <= word ? value : read(value, word)
    if (start + n * size > bytes.length) throw new Damaged('is cut off')
    tags.set(
      tag,
      Array.from({ length: n }, (_, k) => read(start + k * size, size)),
    )
  }
  return tags
}

/** As Pillow names the usual ones. */
function modeOf(tags: Map<number, number[]>): string | null {
  const bits = tags.get(BITS) ?? [1]
  const photometric = tags.get(PHOTOMETRIC)?.[0] ?? 0
  const samples = tags.get(SAMPLES)?.[0] ?? 1
  const extra = tags.get(EXTRA)?.[0]
  if (photometric <= 1 && samples === 1) return greyMode(bits[0], tags.get(SAMPLE_FORMAT)?.[0] ?? 1)
  if (!bits.every((each) => each === 8)) return photometric === 2 && bits[0] === 16 ? 'RGB' : null
  if (photometric <= 1 && samples === 2) return 'LA'
  if (photometric === 2 && samples === 3) return 'RGB'
  if (photometric === 2 && samples === 4) return extra === 1 || extra === 2 ? 'RGBA' : 'RGB'
  if (photometric === 3 && samples === 1) return 'P'
  return photometric === 5 && samples === 4 ? 'CMYK' : null
}

function greyMode(bits: number, format: number): string | null {
  if (format === 3) return bits === 32 ? 'F' : null
  const modes: Record<number, string> = { 1: '1', 2: 'L', 4: 'L', 8: 'L', 16: 'I;16', 32: 'I' }
  return format === 1 ? (modes[bits] ?? null) : null
}
