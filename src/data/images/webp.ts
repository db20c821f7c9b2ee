import { Damaged, type Picture, plausible } from './picture.ts'

/**
 * The canvas of a WebP file, whose chunks all have to be there; its pixels are not decoded.
 * @throws Damaged for a chunk that the file's end cuts.
 * @see RFC 9649.
 */
export function readWebp(bytes: Buffer): Picture {
  if (8 + bytes.readUInt32LE(4) > bytes.length) throw new Damaged('is cut off')
  const end = 8 + bytes.readUInt32LE(4)
  let picture: Picture | undefined
  let hasPixels = false
  for (let at = 12; at + 8 <= end; ) {
    const type = bytes.toString('latin1', at, at + 4)
    const length = bytes.readUInt32LE(at + 4)
    if (at + 8 + length > end) throw new Damaged('is cut off')
    picture ??= readCanvas(type, bytes.subarray(at + 8, at + 8 + length))
    hasPixels ||= ['VP8 ', 'VP8L', 'ANMF'].includes(type)
    at += 8 + length + (length & 1)
  }
  if (picture === undefined || !hasPixels) throw new Damaged('has no picture')
  return picture
}

function readCanvas(type: string, body: Buffer): Picture {
  const found = (width: number, height: number, alpha: boolean): Picture => ({
    format: 'WEBP',
    ...plausible({ width, height }),
    mode: alpha ? 'RGBA' : 'RGB',
    grey: null,
  })
  if (type === 'VP8X' && body.length >= 10)
    return found(body.readUIntLE(4, 3) + 1, body.readUIntLE(7, 3) + 1, (body[0] & 0x10) !== 0)
  if (type === 'VP8L' && body.length >= 5) {
    const packed = body.readUInt32LE(1)
    return found((packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1, ((packed >>> 28) & 1) === 1)
  }
  if (type === 'VP8 ' && body.length >= 10)
    return found(body.readUInt16LE(6) & 0x3fff, body.readUInt16LE(8) & 0x3fff, false)
  throw new Damaged('has no picture')
}
