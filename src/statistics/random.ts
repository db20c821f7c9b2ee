import { sha256 } from '../evidence/canonical.ts'

/** A reproducible stream: the same seed gives the same numbers on every machine. */
export interface Random {
  /** Integer, 0 ≤ n < 2³². */
  uint32(): number
  /** As many of {@link uint32} as there is room for, several times as fast. */
  fill(into: Uint32Array): void
  /** 53 bits, 0 ≤ u < 1. */
  uniform(): number
}

/** First 32 bits of the SHA-256 of the strings, one a line. */
export function seedFromDigests(...strings: string[]): number {
  return Number.parseInt(sha256(strings.join('\n')).slice('sha256:'.length, 'sha256:'.length + 8), 16)
}

/**
 * xoshiro128** from a 32-bit seed, spread over the state by a Weyl sequence through MurmurHash3's finalizer.
 * @see Blackman & Vigna (2021), Scrambled Linear Pseudorandom Number Generators.
 */
export function randomFromSeed(seed: number): Random {
  let mix = seed | 0
  const split = (): number => {
    mix = (mix + 0x9e3779b9) | 0
    let z = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return z ^ (z >>> 16)
  }
  return randomFromState([split(), split(), split(), split()])
}

/** Numbers are made so many at a time. */
const BLOCK = 64

/** xoshiro128** from its four words of state, not all zero. */
export function randomFromState(words: [number, number, number, number]): Random {
  const state = Int32Array.from(words)
  const block = new Uint32Array(BLOCK)
  let used = BLOCK
  const uint32 = (): number => {
    if (used === BLOCK) {
      generate(state, block)
      used = 0
    }
    return block[used++]
  }
  const fill = (into: Uint32Array): void => {
    const left = block.subarray(used, used + into.length)
    into.set(left)
    used += left.length
    generate(state, into.subarray(left.length))
  }
  return { uint32, fill, uniform: () => ((uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6)) / 2 ** 53 }
}

/** The next numbers of the stream. */
function generate(state: Int32Array, into: Uint32Array): void {
  // Variables of its own, which the compiler keeps in registers.
  let a = state[0]
  let b = state[1]
  let c = state[2]
  let d = state[3]
  for (let i = 0; i < into.length; i++) {
    const product = Math.imul(b, 5)
    into[i] = Math.imul((product << 7) | (product >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
  }
  state[0] = a
  state[1] = b
  state[2] = c
  state[3] = d
}
