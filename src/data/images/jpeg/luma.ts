import { type Grey, MOST_DECODED, Undecodable } from '../picture.ts'
import {
  type Carry,
  type Part,
  progressiveAc,
  progressiveDc,
  refinedAc,
  sequentialBlock,
  ZIGZAG,
} from './blocks.ts'
import { type Component, type Frame, readFrame, walkBlocks } from './frame.ts'
import { BitReader, HuffmanTable } from './huffman.ts'
import { inverseTransform } from './idct.ts'

/** A file of more scans, which may each go over all pixels, wants to keep us busy. */
const MOST_SCANS = 100

/**
 * Decodes the luma of a JPEG file from its segments: Huffman-coded frames of 8 bits, sequential and progressive. Colour
 * is passed over. To the bit what libjpeg gives for `JCS_GRAYSCALE`, of which Pillow's `convert('L')` by way of RGB
 * differs by rounding alone, and where a colour lies outside of RGB.
 * @see ITU-T T.81.
 */
export class LumaDecoder {
  private frame: Frame | undefined
  private readonly quantisation: Uint16Array[] = []
  private readonly dc: HuffmanTable[] = []
  private readonly ac: HuffmanTable[] = []
  private restartInterval = 0
  private scans = 0
  private isYcc: boolean | undefined
  private coefficients: Int16Array | undefined
  /** The table that held when luma came first. */
  private lumaTable: Uint16Array | undefined
  /** Per coefficient of luma how many of its bits are still to come; −1 before any came. */
  private readonly missing = new Int8Array(64).fill(-1)

  /**
   * Takes a segment.
   * @param body the segment behind its length
   * @param end where the file goes on behind it
   * @throws Undecodable where no luma can be had
   */
  segment(type: number, body: Buffer, bytes: Buffer, end: number): void {
    if (type === 0xdb) this.readQuantisation(body)
    else if (type === 0xc4) this.readHuffman(body)
    else if (type === 0xdd) this.restartInterval = body.readUInt16BE(0)
    else if (type === 0xe0 && body.toString('latin1', 0, 5) === 'JFIF\0') this.isYcc ??= true
    else if (type === 0xee && body.toString('latin1', 0, 5) === 'Adobe') this.isYcc = body[11] === 1
    else if (type === 0xda) this.scan(body, bytes, end)
    else if (type >= 0xc0 && type <= 0xcf) this.begin(type, body)
  }

  /** @throws Undecodable where scans of luma are not there */
  grey(): Grey {
    const { frame, coefficients, lumaTable } = this
    if (!frame || !coefficients || !lumaTable || this.missing.some((bits) => bits !== 0))
      throw new Undecodable()
    const { width, height, components } = frame
    const [{ paddedColumns, paddedRows, columns, rows }] = components
    const stride = 8 * paddedColumns
    const plane = new Uint8Array(stride * 8 * paddedRows)
    const block = new Int32Array(64)
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const from = 64 * (row * paddedColumns + column)
        for (let i = 0; i < 64; i++) block[i] = coefficients[from + i] * lumaTable[i]
        inverseTransform(block, plane, 8 * (row * stride + column), stride)
      }
    const pixels = new Uint8Array(width * height)
    for (let y = 0; y < height; y++) pixels.set(plane.subarray(y * stride, y * stride + width), y * width)
    return { width, height, pixels }
  }

  private begin(type: number, body: Buffer): void {
    if (this.frame) throw new Undecodable()
    this.frame = readFrame(type, body)
    const { width, height, components } = this.frame
    if (width * height > MOST_DECODED) throw new Undecodable()
    // As libjpeg tells RGB where neither JFIF nor Adobe says what the colours are.
    const isRgb = components.map(({ id }) => String.fromCharCode(id)).join('') === 'RGB'
    if (components.length === 3 && !(this.isYcc ?? !isRgb)) throw new Undecodable()
    this.coefficients = new Int16Array(64 * components[0].paddedColumns * components[0].paddedRows)
  }

  private readQuantisation(body: Buffer): void {
    for (let at = 0; at < body.length; ) {
      const wide = body[at] >> 4 > 0
      const table = new Uint16Array(64)
      for (let k = 0; k < 64; k++)
        table[ZIGZAG[k]] = wide ? body.readUInt16BE(at + 1 + 2 * k) : body.readUInt8(at + 1 + k)
      this.quantisation[body[at] & 15] = table
      at += 1 + (wide ? 128 : 64)
    }
  }

  private readHuffman(body: Buffer): void {
    for (let at = 0; at < body.length; ) {
      const counts = body.subarray(at + 1, at + 17)
      const number = counts.reduce((sum, count) => sum + count, 0)
      const tables = body[at] >> 4 === 0 ? this.dc : this.ac
      if (at + 17 + number > body.length) throw new Undecodable()
      tables[body[at] & 15] = new HuffmanTable(counts, body.subarray(at + 17, at + 17 + number))
      at += 17 + number
    }
  }

  /** A scan without luma is passed over as a whole. */
  private scan(body: Buffer, bytes: Buffer, at: number): void {
    const { frame, coefficients } = this
    this.scans += 1
    if (!frame || !coefficients || this.scans > MOST_SCANS) throw new Undecodable()
    const chosen = Array.from({ length: body[0] }, (_, i) => this.chosen(frame, body, 1 + 2 * i))
    const header = 1 + 2 * body[0]
    const part = {
      from: body[header],
      to: body[header + 1],
      high: body[header + 2] >> 4,
      low: body[header + 2] & 15,
    }
    if (!chosen.some(({ isLuma }) => isLuma)) return
    if (frame.progressive && (part.from > part.to || part.to > 63 || part.low > 13)) throw new Undecodable()
    this.lumaTable ??= this.quantisation[frame.components[0].table]
    const whole = { from: 0, to: 63, high: 0, low: 0 }
    this.note(frame.progressive ? part : whole)
    this.readBlocks(frame, chosen, frame.progressive ? part : null, new BitReader(bytes, at))
  }

  private chosen({ components }: Frame, body: Buffer, at: number) {
    const component = components.find(({ id }) => id === body[at])
    if (!component) throw new Undecodable()
    const isLuma = component === components[0]
    return { component, isLuma, tables: { dc: this.dc[body[at + 1] >> 4], ac: this.ac[body[at + 1] & 15] } }
  }

  private note({ from, to, low }: Part): void {
    this.missing.fill(low, from, to + 1)
  }

  private readBlocks(
    frame: Frame,
    chosen: { component: Component; isLuma: boolean; tables: { dc: HuffmanTable; ac: HuffmanTable } }[],
    part: Part | null,
    bits: BitReader,
  ): void {
    const carries = chosen.map((): Carry => ({ prediction: 0, emptyBlocks: 0 }))
    const targets = chosen.map(({ isLuma }) => (isLuma ? (this.coefficients as Int16Array) : null))
    const interval = this.restartInterval
    const onMcu = (number: number) => {
      if (interval === 0 || number === 0 || number % interval !== 0) return
      bits.restart()
      for (const carry of carries) carry.prediction = carry.emptyBlocks = 0
    }
    walkBlocks(
      frame,
      chosen.map(({ component }) => component),
      onMcu,
      (i, block) => {
        const [tables, carry, target] = [chosen[i].tables, carries[i], targets[i]]
        const at = 64 * block
        if (part === null) sequentialBlock(bits, tables, carry, target, at)
        else if (part.from === 0) progressiveDc(bits, tables, carry, part, target, at)
        else if (target === null) throw new Undecodable()
        else if (part.high === 0) progressiveAc(bits, tables, carry, part, target, at)
        else refinedAc(bits, tables, carry, part, target, at)
      },
    )
    bits.end()
  }
}
