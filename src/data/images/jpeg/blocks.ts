import { Undecodable } from '../picture.ts'
import type { BitReader, HuffmanTable } from './huffman.ts'

/** Places of the coefficients of a block, row by row, in the order in which they are written (T.81, figure A.6). */
export const ZIGZAG = Uint8Array.of(
  ...[0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6],
  ...[7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31],
  ...[39, 46, 53, 60, 61, 54, 47, 55, 62, 63],
)

/** Coefficients `from` to `to` of the scan, and of which bits: `low` of them are still to come, `high` came before. */
export interface Part {
  from: number
  to: number
  high: number
  low: number
}

/** Where a scan keeps what a block leaves for the next one of its component. */
export interface Carry {
  /** DC of the block before. */
  prediction: number
  /** Blocks that have no more coefficients in this scan (`EOBRUN`). */
  emptyBlocks: number
}

type Tables = { dc: HuffmanTable | undefined; ac: HuffmanTable | undefined }

/** A whole block of a sequential frame, into the 64 values from `at` on; T.81, F.2.2. Without a target it is skipped. */
export function sequentialBlock(
  bits: BitReader,
  { dc, ac }: Tables,
  carry: Carry,
  target: Int16Array | null,
  at: number,
): void {
  if (!dc || !ac) throw new Undecodable()
  carry.prediction += bits.signed(dc.read(bits))
  if (target) target[at] = carry.prediction
  for (let k = 1; k < 64; k++) {
    const symbol = ac.read(bits)
    const size = symbol & 15
    if (size === 0 && symbol !== 0xf0) return
    k += symbol >> 4
    if (k > 63) throw new Undecodable()
    const value = bits.signed(size)
    if (target && size > 0) target[at + ZIGZAG[k]] = value
  }
}

/** The DC of a block of a progressive frame; T.81, G.1.2.1. */
export function progressiveDc(
  bits: BitReader,
  { dc }: Tables,
  carry: Carry,
  { high, low }: Part,
  target: Int16Array | null,
  at: number,
): void {
  if (high > 0) {
    if (bits.read(1) === 1 && target) target[at] |= 1 << low
    return
  }
  if (!dc) throw new Undecodable()
  carry.prediction += bits.signed(dc.read(bits))
  if (target) target[at] = carry.prediction << low
}

/** The first bits of some coefficients of a block of a progressive frame; T.81, G.1.2.2. */
export function progressiveAc(
  bits: BitReader,
  { ac }: Tables,
  carry: Carry,
  { from, to, low }: Part,
  target: Int16Array,
  at: number,
): void {
  if (!ac) throw new Undecodable()
  if (carry.emptyBlocks > 0) {
    carry.emptyBlocks -= 1
    return
  }
  for (let k = from; k <= to; k++) {
    const symbol = ac.read(bits)
    const run = symbol >> 4
    const size = symbol & 15
    if (size === 0 && run < 15) {
      carry.emptyBlocks = (1 << run) - 1 + bits.read(run)
      return
    }
    k += run
    if (k > 63) throw new Undecodable()
    if (size > 0) target[at + ZIGZAG[k]] = bits.signed(size) * (1 << low)
  }
}

/** A further bit of some coefficients of a block of a progressive frame; T.81, G.1.2.3. */
export function refinedAc(
  bits: BitReader,
  { ac }: Tables,
  carry: Carry,
  { from, to, low }: Part,
  target: Int16Array,
  at: number,
): void {
  if (!ac) throw new Undecodable()
  const bit = 1 << low
  let k = from
  for (; carry.emptyBlocks === 0 && k <= to; k++) {
    const symbol = ac.read(bits)
    const run = symbol >> 4
    const size = symbol & 15
    if (size === 0 && run < 15) {
      carry.emptyBlocks = (1 << run) + bits.read(run)
      break
    }
    const value = size === 0 ? 0 : bits.read(1) === 1 ? bit : -bit
    k = passZeros(bits, target, at, k, to, run, bit)
    if (value !== 0) {
      if (k > 63) throw new Undecodable()
      target[at + ZIGZAG[k]] = value
    }
  }
  if (carry.emptyBlocks === 0) return
  passZeros(bits, target, at, k, to, 64, bit)
  carry.emptyBlocks -= 1
}

/** The place behind `zeros` coefficients that are nothing so far; those on the way that are something get their bit. */
function passZeros(
  bits: BitReader,
  target: Int16Array,
  at: number,
  from: number,
  to: number,
  zeros: number,
  bit: number,
): number {
  let left = zeros
  let k = from
  for (; k <= to; k++) {
    const place = at + ZIGZAG[k]
    const value = target[place]
    if (value !== 0) {
      if (bits.read(1) === 1 && (value & bit) === 0) target[place] += value > 0 ? bit : -bit
    } else if (left === 0) return k
    else left -= 1
  }
  return k
}
