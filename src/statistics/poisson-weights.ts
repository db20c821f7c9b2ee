import type { Random } from './random.ts'

/**
 * How many of the 65,536 values of 16 random bits mean a weight of 0, 1, 2 …: e⁻¹/k! of them, rounded so that both
 * the mean and the variance are exactly 1.
 */
const VALUES = [24109, 24111, 12053, 4018, 1005, 201, 33, 6]

/** Weight of every 16-bit value. Whole numbers alone, so that every machine draws the same. */
const WEIGHTS = Uint8Array.from(VALUES.flatMap((values, weight) => new Array<number>(values).fill(weight)))

/**
 * Fills `into` with independent Poisson(1) weights: one resample of as many units.
 * @see Hanley & MacGibbon (2006), Creating non-parametric bootstrap samples using Poisson frequencies.
 */
export function drawPoissonWeights(random: Random, into: Uint8Array): void {
  const pairs = into.length & ~1
  for (let i = 0; i < pairs; i += 2) {
    const bits = random.uint32()
    into[i] = WEIGHTS[bits & 0xffff]
    into[i + 1] = WEIGHTS[bits >>> 16]
  }
  if (pairs < into.length) into[pairs] = WEIGHTS[random.uint32() & 0xffff]
}
