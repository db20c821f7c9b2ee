/**
 * Seeded numbers in [0, 1): the 32-bit xorshift generator with shifts 13, 17, 5 of Marsaglia, "Xorshift RNGs"
 * (2003). Multiplying by an odd number spreads neighbouring seeds apart; a state of 0 would stay 0.
 *
 * @param {number} seed a natural number
 * @returns {() => number}
 */
export function randomNumbers(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
