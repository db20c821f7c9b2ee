import { Damaged, type Grey, type Picture, plausible } from '../picture.ts'
import { LumaDecoder } from './luma.ts'

const MODES: Record<number, string> = { 1: 'L', 3: 'RGB', 4: 'CMYK' }

/**
 * The frame of a JPEG file, whose segments are all walked to their end; its pixels are decoded on demand.
 * @throws Damaged for a file that ends before its end marker.
 * @see ITU-T T.81, annex B.
 */
export function readJpeg(bytes: Buffer): Picture {
  let frame: Buffer | undefined
  const segments: Parameters<LumaDecoder['segment']>[] = []
  for (let at = 2; ; ) {
    const marker = nextMarker(bytes, at)
    const type = bytes[marker + 1]
    at = marker + 2
    if (type === 0xd9) break
    if (type === 0x01 || (type >= 0xd0 && type <= 0xd8)) continue
    if (at + 2 > bytes.length) throw new Damaged('is cut off')
    const end = at + bytes.readUInt16BE(at)
    if (end > bytes.length) throw new Damaged('is cut off')
    if (isFrame(type) && frame === undefined) frame = bytes.subarray(at, end)
    segments.push([type, bytes.subarray(at + 2, end), bytes, end])
    at = end
  }
  if (frame === undefined || frame.length < 8) throw new Damaged('has no frame')
  const size = plausible({ width: frame.readUInt16BE(5), height: frame.readUInt16BE(3) })
  return { format: 'JPEG', ...size, mode: MODES[frame[7]] ?? null, grey: () => lumaOf(segments) }
}

function lumaOf(segments: Parameters<LumaDecoder['segment']>[]): Grey {
  const decoder = new LumaDecoder()
  for (const segment of segments) decoder.segment(...segment)
  return decoder.grey()
}

/** Start of frame: all of C0 to CF but tables of codes (C4), JPG (C8) and of arithmetic coding (CC). */
const isFrame = (type: number): boolean => type >= 0xc0 && type <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(type)

/** The next marker that ends a scan: neither a stuffed byte, nor a filling one, nor a restart. */
function nextMarker(bytes: Buffer, from: number): number {
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const type = bytes[at + 1]
    if (type !== 0 && type !== 0xff && !(type >= 0xd0 && type <= 0xd7)) return at
  }
  throw new Damaged('is cut off')
}
