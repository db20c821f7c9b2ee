import { type GifFrame, gifGrey } from './gif-frame.ts'
import { Damaged, type Picture, plausible } from './picture.ts'

/**
 * The screen of a GIF file, whose blocks are all walked to their end; the pixels of its first frame are decoded on
 * demand.
 * @throws Damaged for a block that the file's end cuts.
 * @see Graphics Interchange Format, version 89a.
 */
export function readGif(bytes: Buffer): Picture {
  if (bytes.length < 13) throw new Damaged('is cut off')
  let width = bytes.readUInt16LE(6)
  let height = bytes.readUInt16LE(8)
  const common = colours(bytes, 10, 13)
  let first: GifFrame | undefined
  let transparent = 0
  for (let at = 13 + common.length; at < bytes.length && bytes[at] !== 0x3b; ) {
    if (bytes[at] === 0x21) {
      // A graphic control extension, whose flag says that a colour stands for nothing.
      if (first === undefined && bytes[at + 1] === 0xf9) transparent = bytes[at + 3] & 1 ? bytes[at + 6] : 0
      at = afterBlocks(bytes, at + 2)
      continue
    }
    if (bytes[at] !== 0x2c) throw new Damaged('has a block of an unknown kind')
    if (at + 10 > bytes.length) throw new Damaged('is cut off')
    const own = colours(bytes, at + 9, at + 10)
    if (first === undefined) {
      first = {
        left: bytes.readUInt16LE(at + 1),
        top: bytes.readUInt16LE(at + 3),
        width: bytes.readUInt16LE(at + 5),
        height: bytes.readUInt16LE(at + 7),
        interlaced: (bytes[at + 9] & 0x40) !== 0,
        colours: own.length > 0 ? own : common,
        background: transparent,
        data: bytes.subarray(at + 10 + own.length),
      }
      // As Pillow does, for a first frame that is larger than the screen.
      width = Math.max(width, first.left + first.width)
      height = Math.max(height, first.top + first.height)
    }
    at = afterBlocks(bytes, at + 10 + own.length + 1)
  }
  if (first === undefined) throw new Damaged('has no picture')
  const frame = first
  const screen = plausible({ width, height })
  const mode = isRamp(frame.colours) ? 'L' : 'P'
  return { format: 'GIF', ...screen, mode, grey: () => gifGrey(frame, screen) }
}

/** The table of colours at `at`, if the byte of flags says that there is one. */
function colours(bytes: Buffer, flagsAt: number, at: number): Buffer {
  const flags = bytes[flagsAt]
  const length = flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
  if (at + length > bytes.length) throw new Damaged('is cut off')
  return bytes.subarray(at, at + length)
}

function afterBlocks(bytes: Buffer, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== 0) at += bytes[at] + 1
  if (at >= bytes.length) throw new Damaged('is cut off')
  return at + 1
}

const isRamp = (table: Buffer): boolean => table.every((value, i) => value === Math.floor(i / 3))
