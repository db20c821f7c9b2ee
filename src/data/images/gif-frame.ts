import { type Grey, luma, MOST_DECODED, Undecodable } from './picture.ts'

export interface GifFrame {
  left: number
  top: number
  width: number
  height: number
  interlaced: boolean
  /** Red, green, blue triples. */
  colours: Buffer
  /** The colour of the screen where the frame does not cover it. */
  background: number
  /** From the byte that says how long codes are. */
  data: Buffer
}

const LONGEST = 12

/**
 * The frame on its screen as grey.
 * @see Graphics Interchange Format, version 89a, appendix F.
 */
export function gifGrey(frame: GifFrame, screen: { width: number; height: number }): Grey {
  const { left, top, width, height, colours } = frame
  if (screen.width * screen.height > MOST_DECODED) throw new Undecodable()
  // Colours that the table lacks are those of Pillow's empty palette: a ramp.
  const shades = Uint8Array.from({ length: 256 }, (_, i) =>
    3 * i + 2 < colours.length ? luma(colours[3 * i], colours[3 * i + 1], colours[3 * i + 2]) : i,
  )
  const pixels = new Uint8Array(screen.width * screen.height).fill(shades[frame.background])
  const indexes = unpacked(subBlocks(frame.data), frame.data[0], width * height)
  for (const [i, row] of rowOrder(height, frame.interlaced).entries())
    for (let x = 0; x < width; x++)
      pixels[(top + row) * screen.width + left + x] = shades[indexes[i * width + x]]
  return { ...screen, pixels }
}

function subBlocks(data: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 1; at < data.length && data[at] !== 0; at += data[at] + 1)
    parts.push(data.subarray(at + 1, at + 1 + data[at]))
  return Buffer.concat(parts)
}

/** Every eighth row, then those between, in four passes. */
function rowOrder(height: number, interlaced: boolean): number[] {
  const rows = Array.from({ length: height }, (_, i) => i)
  if (!interlaced) return rows
  return [
    rows.filter((row) => row % 8 === 0),
    rows.filter((row) => row % 8 === 4),
    rows.filter((row) => row % 4 === 2),
    rows.filter((row) => row % 2 === 1),
  ].flat()
}

/** LZW with codes that grow from `size` + 1 to 12 bits, from the right of each byte. */
function unpacked(packed: Buffer, size: number, length: number): Uint8Array {
  if (size < 1 || size > 8) throw new Undecodable()
  const clear = 1 << size
  const result = new Uint8Array(length)
  /** Of a code: where it was written last, and how long it is. */
  const starts = new Int32Array(1 << LONGEST)
  const lengths = new Int32Array(1 << LONGEST).fill(1, 0, clear)
  let [bits, held, count] = [size + 1, 0, 0]
  let [next, before, written, at] = [clear + 2, -1, 0, 0]
  while (written < length) {
    for (; count < bits; count += 8) {
      if (at >= packed.length) throw new Undecodable()
      held |= packed[at++] << count
    }
    const code = held & ((1 << bits) - 1)
    held >>>= bits
    count -= bits
    if (code === clear + 1) throw new Undecodable()
    if (code === clear) {
      ;[bits, next, before] = [size + 1, clear + 2, -1]
      continue
    }
    if (code > next || (code === next && before < 0)) throw new Undecodable()
    // A code stands for the one before it and the first sign of what follows, which has just been written.
    if (before >= 0 && next < 1 << LONGEST) {
      starts[next] = written - lengths[before]
      lengths[next] = lengths[before] + 1
      next += 1
      if (next === 1 << bits && bits < LONGEST) bits += 1
    }
    const end = Math.min(length, written + lengths[code])
    if (code < clear) result[written++] = code
    else for (let from = starts[code]; written < end; ) result[written++] = result[from++]
    before = code
  }
  return result
}
