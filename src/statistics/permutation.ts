import type { Random } from './random.ts'

/** The numbers from 0 in a random order. @see Durstenfeld (1964), Algorithm 235: Random permutation */
export function permutation(random: Random, size: number): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, i) => i)
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random.uniform() * (i + 1))
    ;[order[i], order[j]] = [order[j], order[i]]
  }
  return order
}

/** So many of the numbers from 0, drawn without replacement, ascending; all where fewer are there than wanted. */
export function drawnNumbers(random: Random, total: number, wanted: number): Uint32Array {
  if (wanted >= total) return Uint32Array.from({ length: total }, (_, i) => i)
  return permutation(random, total).subarray(0, wanted).toSorted()
}
