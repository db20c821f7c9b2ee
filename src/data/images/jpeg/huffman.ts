import { Undecodable } from '../picture.ts'

/** Codes of at most this many bits are looked up at once. */
const LOOKAHEAD = 9

/** A Huffman code as a DHT segment holds it: how many codes of each length, then their symbols. */
export class HuffmanTable {
  /** Length and symbol of every code of up to nine bits, by the nine bits it begins; 0 for longer ones. */
  private readonly short = new Uint16Array(1 << LOOKAHEAD)
  /** Per length one more than the largest code, from the left of 16 bits. */
  private readonly ends = new Int32Array(17)
  /** Per length the place of its first symbol, less its first code. */
  private readonly offsets = new Int32Array(17)
  private readonly symbols: Buffer

  /** @param counts 16 numbers of codes, of lengths 1 to 16 */
  constructor(counts: Buffer, symbols: Buffer) {
    this.symbols = symbols
    let [code, place] = [0, 0]
    for (let length = 1; length <= 16; length++) {
      const number = counts[length - 1]
      if (code + number > 1 << length) throw new Undecodable()
      this.offsets[length] = place - code
      for (let i = 0; i < number; i++, code++, place++)
        if (length <= LOOKAHEAD) {
          const free = LOOKAHEAD - length
          this.short.fill((length << 8) | symbols[place], code << free, (code + 1) << free)
        }
      this.ends[length] = code << (16 - length)
      code <<= 1
    }
  }

  /** The next symbol. */
  read(bits: BitReader): number {
    const ahead = bits.peek16()
    const known = this.short[ahead >> (16 - LOOKAHEAD)]
    if (known !== 0) {
      bits.skip(known >> 8)
      return known & 0xff
    }
    let length = LOOKAHEAD + 1
    while (length <= 16 && ahead >= this.ends[length]) length += 1
    if (length > 16) throw new Undecodable()
    bits.skip(length)
    return this.symbols[(ahead >> (16 - length)) + this.offsets[length]]
  }
}

/** Bits of a scan, from the left; a byte 0 that follows FF is none of them, and any other ends them. */
export class BitReader {
  private readonly bytes: Buffer
  private at: number
  /** The lowest `count` bits are the next ones. */
  private held = 0
  private count = 0
  /** Bits of nothing, behind the end. */
  private padding = 0

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes
    this.at = at
  }

  peek16(): number {
    if (this.count < 16) this.fill()
    return (this.held >>> (this.count - 16)) & 0xffff
  }

  skip(number: number): void {
    this.count -= number
  }

  /** `number` bits, of at most 16. */
  read(number: number): number {
    const value = this.peek16() >> (16 - number)
    this.count -= number
    return value
  }

  /** A signed number of `number` bits (T.81, F.2.2.1, EXTEND). */
  signed(number: number): number {
    if (number === 0) return 0
    const value = this.read(number)
    return value < 1 << (number - 1) ? value - (1 << number) + 1 : value
  }

  /** @throws Undecodable where more was read than there was */
  end(): void {
    if (this.count < this.padding) throw new Undecodable()
  }

  /** Goes on behind the restart marker that has to be next. */
  restart(): void {
    this.end()
    const marker = this.bytes.indexOf(0xff, this.at)
    if (marker !== this.at || (this.bytes[marker + 1] & 0xf8) !== 0xd0) throw new Undecodable()
    this.at = marker + 2
    this.held = 0
    this.count = 0
    this.padding = 0
  }

  private fill(): void {
    while (this.count <= 24) {
      const byte = this.bytes[this.at]
      if (byte !== 0xff && this.at < this.bytes.length) {
        this.held = (this.held << 8) | byte
        this.at += 1
      } else if (this.bytes[this.at + 1] === 0) {
        this.held = (this.held << 8) | 0xff
        this.at += 2
      } else {
        this.held <<= 8
        this.padding += 8
      }
      this.count += 8
    }
  }
}
