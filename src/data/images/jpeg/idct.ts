const BITS = 13
/** Bits that the first pass leaves for the second. */
const SPARE = 2

/** Cosines and their sums in 13 fractional bits. */
const [C0298, C0390, C0541, C0765, C0899, C1175] = [2446, 3196, 4433, 6270, 7373, 9633]
const [C1501, C1847, C1961, C2053, C2562, C3072] = [12299, 15137, 16069, 16819, 20995, 25172]

const work = new Int32Array(64)

/**
 * The 8 × 8 samples of a block from its dequantised coefficients (both row by row), as bytes at `at` of `plane` with
 * rows `stride` apart: to the bit libjpeg's accurate integer transform (`JDCT_ISLOW`).
 * @see Loeffler, Ligtenberg, Moschytz (1989), Practical fast 1-D DCT algorithms with 11 multiplications.
 */
export function inverseTransform(block: Int32Array, plane: Uint8Array, at: number, stride: number): void {
  for (let i = 0; i < 8; i++) pass(block, i, 8, work, i, 8, BITS - SPARE)
  for (let i = 0; i < 8; i++) {
    pass(work, i * 8, 1, work, i * 8, 1, BITS + SPARE + 3)
    const row = at + i * stride
    for (let k = 0; k < 8; k++) plane[row + k] = clamped(work[i * 8 + k] + 128)
  }
}

const clamped = (value: number): number => (value < 0 ? 0 : value > 255 ? 255 : value)

/** Eight values in a line, `step` apart; the results lose `shift` bits, rounded. */
function pass(
  from: Int32Array,
  first: number,
  step: number,
  to: Int32Array,
  target: number,
  targetStep: number,
  shift: number,
): void {
  const half = 1 << (shift - 1)
  // Names one by one: this runs for every eight pixels, and a list of them would be made anew each time.
  const x0 = from[first]
  const x1 = from[first + step]
  const x2 = from[first + 2 * step]
  const x3 = from[first + 3 * step]
  const x4 = from[first + 4 * step]
  const x5 = from[first + 5 * step]
  const x6 = from[first + 6 * step]
  const x7 = from[first + 7 * step]
  const even = (x2 + x6) * C0541
  const low = even - x6 * C1847
  const high = even + x2 * C0765
  const sum = ((x0 + x4) << BITS) + half
  const difference = ((x0 - x4) << BITS) + half
  const e0 = sum + high
  const e1 = difference + low
  const e2 = difference - low
  const e3 = sum - high
  const all = (x7 + x3 + x5 + x1) * C1175
  const z1 = -(x7 + x1) * C0899
  const z2 = -(x5 + x3) * C2562
  const z3 = all - (x7 + x3) * C1961
  const z4 = all - (x5 + x1) * C0390
  const o0 = x7 * C0298 + z1 + z3
  const o1 = x5 * C2053 + z2 + z4
  const o2 = x3 * C3072 + z2 + z3
  const o3 = x1 * C1501 + z1 + z4
  to[target] = (e0 + o3) >> shift
  to[target + 7 * targetStep] = (e0 - o3) >> shift
  to[target + targetStep] = (e1 + o2) >> shift
  to[target + 6 * targetStep] = (e1 - o2) >> shift
  to[target + 2 * targetStep] = (e2 + o1) >> shift
  to[target + 5 * targetStep] = (e2 - o1) >> shift
  to[target + 3 * targetStep] = (e3 + o0) >> shift
  to[target + 4 * targetStep] = (e3 - o0) >> shift
}
