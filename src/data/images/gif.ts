import { Damaged, type Picture, plausible } from './picture.ts'

/**
 * The screen of a GIF file, whose blocks are all walked to their end; its pixels are not decoded.
 * @throws Damaged for a block that the file's end cuts.
 * @see Graphics Interchange Format, version 89a.
 */
export function readGif(bytes: Buffer): Picture {
  if (bytes.length < 13) throw new Damaged('is cut off')
  let width = bytes.readUInt16LE(6)
  let height = bytes.readUInt16LE(8)
  const common = colours(bytes, 10, 13)
  let mode: string | undefined
  for (let at = 13 + common.length; at < bytes.length && bytes[at] !== 0x3b; ) {
    if (bytes[at] === 0x21) {
      at = afterBlocks(bytes, at + 2)
      continue
    }
    if (bytes[at] !== 0x2c) throw new Damaged('has a block of an unknown kind')
    if (at + 10 > bytes.length) throw new Damaged('is cut off')
    const own = colours(bytes, at + 9, at + 10)
    if (mode === undefined) {
      mode = isRamp(own.length > 0 ? own : common) ? 'L' : 'P'
      // As Pillow does, for a first frame that is larger than the screen.
      width = Math.max(width, bytes.readUInt16LE(at + 1) + bytes.readUInt16LE(at + 5))
      height = Math.max(height, bytes.readUInt16LE(at + 3) + bytes.readUInt16LE(at + 7))
    }
    at = afterBlocks(bytes, at + 10 + own.length + 1)
  }
  if (mode === undefined) throw new Damaged('has no picture')
  return { format: 'GIF', ...plausible({ width, height }), mode, grey: null }
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
