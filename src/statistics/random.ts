import { sha256 } from '../evidence/canonical.ts'

/** A reproducible stream: the same seed gives the same numbers on every machine. */
export interface Random {
  /** Integer, 0 ≤ n < 2³². */
  uint32(): number
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

/** xoshiro128** from its four words of state, not all zero. */
export function randomFromState(state: [number, number, number, number]): Random {
  let [a, b, c, d] = state
  const rotate = (x: number, bits: number): number => (x << bits) | (x >>> (32 - bits))
  const uint32 = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }
  return { uint32, uniform: () => ((uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6)) / 2 ** 53 }
}
