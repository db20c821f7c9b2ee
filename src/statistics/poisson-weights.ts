import type { Random } from './random.ts'

/**
 * How many of the 65,536 values of 16 random bits mean a weight of 0, 1, 2 …: e⁻¹/k! of them, rounded so that both
 * the mean and the variance are exactly 1.
 */
const VALUES = [24109, 24111, 12053, 4018, 1005, 201, 33, 6]

/** Weight of every 16-bit value. Whole numbers alone, so that every machine draws the same. */
const WEIGHTS = Uint8Array.from(VALUES.flatMap((values, weight) => new Array<number>(values).fill(weight)))

export const MOST_WEIGHT = VALUES.length - 1

/** Two weights a number. */
const numbers = new Uint32Array(2048)

/**
 * Fills `into` with independent Poisson(1) weights: one resample of as many units. Where several resamples are kept
 * side by side, `into` is [units, lanes] and only this lane of it is filled.
 * @see Hanley & MacGibbon (2006), Creating non-parametric bootstrap samples using Poisson frequencies.
 */
export function drawPoissonWeights(random: Random, into: Uint8Array, lane = 0, lanes = 1): void {
  const units = into.length / lanes
  for (let first = 0; first < units; first += 2 * numbers.length) {
    const count = Math.min(2 * numbers.length, units - first)
    random.fill(numbers.subarray(0, (count + 1) >>> 1))
    let at = first * lanes + lane
    for (let i = 0; i < count >>> 1; i++) {
      into[at] = WEIGHTS[numbers[i] & 0xffff]
      into[at + lanes] = WEIGHTS[numbers[i] >>> 16]
      at += 2 * lanes
    }
    if (count & 1) into[at] = WEIGHTS[numbers[count >>> 1] & 0xffff]
  }
}
