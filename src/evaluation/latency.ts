import type { Ratio, Timing } from '../evidence/resources.ts'
import { quantileOf } from '../statistics/bootstrap.ts'
import { type Random, randomFromSeed } from '../statistics/random.ts'

/** Fewer calls do not show one in a hundred. */
const CALLS_FOR_P99 = 1000
const RESAMPLES = 1000

/** Shares of the calls. */
const QUANTILES = { p50: 0.5, p95: 0.95, p99: 0.99 } as const
export type QuantileName = keyof typeof QUANTILES

/** Milliseconds of every call, one array a round. */
export type TimedRounds = readonly Float64Array[]

/** One quantile of one model. */
export interface Estimate {
  value: number
  interval: [number, number]
}

/** What the rounds of two models, or of one, came to. */
export interface TimedModels {
  first: Record<QuantileName, Estimate | null>
  second: Record<QuantileName, Estimate | null> | null
  /** second / first in the middle one of the rounds. */
  ratios: Record<QuantileName, Ratio | null> | null
  /** second − first, of all calls. */
  differences: Record<QuantileName, Ratio | null> | null
}

/**
 * The value at rank ⌈q·n⌉ of n ascending values: one that was measured, never something between two of them.
 * @see Hyndman & Fan (1996), definition 1; `inverted_cdf` of numpy
 */
export const nearestRank = (sorted: Float64Array, q: number): number =>
  sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)]

/** @param rows of a call */
export function timing(rounds: TimedRounds, rows: number): Timing {
  const { sorted } = pooled(rounds)
  const seconds = sorted.reduce((sum, value) => sum + value, 0) / 1000
  return {
    calls: sorted.length,
    p50: nearestRank(sorted, QUANTILES.p50),
    p95: nearestRank(sorted, QUANTILES.p95),
    p99: sorted.length < CALLS_FOR_P99 ? null : nearestRank(sorted, QUANTILES.p99),
    rowsPerSecond: (rows * sorted.length) / seconds,
  }
}

/**
 * Quantiles of both with intervals by resampling whole rounds: calls that follow each other are slow together, and
 * the calls of both in one round have met the same machine. So their ratio is taken in each round, and its median
 * counts, which does not move where a few rounds met something else that ran.
 *
 * @param confidence one-sided
 * @see Künsch (1989), The jackknife and the bootstrap for general stationary observations
 */
export function timedModels(
  first: TimedRounds,
  second: TimedRounds | null,
  confidence: number,
  seed: number,
): TimedModels {
  const random = randomFromSeed(seed)
  const pools = [pooled(first), ...(second ? [pooled(second)] : [])]
  const values = Object.entries(QUANTILES).map(([name, q]) => {
    const isSeen = q < 0.99 || pools.every(({ sorted }) => sorted.length >= CALLS_FOR_P99)
    if (!isSeen) return [name, null] as const
    const ratio = second && middleRatio(first, second, q, confidence, random)
    return [name, { ...resampled(pools, q, first.length, confidence, random), ratio }] as const
  })
  const pick = <T>(of: (found: Resampled & { ratio: Ratio | null }) => T) =>
    Object.fromEntries(values.map(([name, found]) => [name, found && of(found)])) as Record<
      QuantileName,
      T | null
    >
  return {
    first: pick(({ models }) => models[0]),
    second: second && pick(({ models }) => models[1]),
    ratios: second && pick(({ ratio }) => ratio),
    differences: second && pick(({ difference }) => difference),
  }
}

interface Pool {
  /** All calls, ascending. */
  sorted: Float64Array
  /** The round of each. */
  rounds: Uint16Array
  calls: Float64Array
}

function pooled(rounds: TimedRounds): Pool {
  const all = rounds.flatMap((times, round) => Array.from(times, (time) => ({ time, round })))
  all.sort((a, b) => a.time - b.time)
  return {
    sorted: Float64Array.from(all, ({ time }) => time),
    rounds: Uint16Array.from(all, ({ round }) => round),
    calls: Float64Array.from(rounds, ({ length }) => length),
  }
}

interface Resampled {
  models: Estimate[]
  difference: Ratio
}

function resampled(pools: Pool[], q: number, rounds: number, confidence: number, random: Random): Resampled {
  const drawn = pools.map(() => new Float64Array(RESAMPLES))
  const times = new Uint16Array(rounds)
  for (let resample = 0; resample < RESAMPLES; resample++) {
    times.fill(0)
    for (let round = 0; round < rounds; round++) times[Math.floor(random.uniform() * rounds)]++
    for (const [i, pool] of pools.entries()) drawn[i][resample] = quantileAmong(pool, times, q)
  }
  const [first, second = first] = pools.map(({ sorted }) => nearestRank(sorted, q))
  const [one, other = one] = drawn
  return {
    models: pools.map(({ sorted }, i) => ({
      value: nearestRank(sorted, q),
      interval: between(drawn[i], confidence),
    })),
    difference: {
      value: second - first,
      interval: between(
        other.map((value, i) => value - one[i]),
        confidence,
      ),
    },
  }
}

function between(values: Float64Array, confidence: number): [number, number] {
  const sorted = values.toSorted()
  return [quantileOf(sorted, 1 - confidence), quantileOf(sorted, confidence)]
}

/** Median over the rounds of the ratio of their quantiles. */
function middleRatio(
  first: TimedRounds,
  second: TimedRounds,
  q: number,
  confidence: number,
  random: Random,
): Ratio {
  const ratios = Float64Array.from(
    first,
    (times, round) => nearestRank(second[round].toSorted(), q) / nearestRank(times.toSorted(), q),
  ).sort()
  const again = new Float64Array(ratios.length)
  const drawn = Float64Array.from({ length: RESAMPLES }, () => {
    for (let i = 0; i < again.length; i++) again[i] = ratios[Math.floor(random.uniform() * ratios.length)]
    return quantileOf(again.sort(), 0.5)
  })
  return { value: quantileOf(ratios, 0.5), interval: between(drawn, confidence) }
}

/** {@link nearestRank} of a sample that has every round so many times. */
function quantileAmong({ sorted, rounds, calls }: Pool, times: Uint16Array, q: number): number {
  const total = calls.reduce((sum, count, round) => sum + count * times[round], 0)
  const rank = Math.max(1, Math.ceil(q * total))
  let below = 0
  for (let i = 0; i < sorted.length; i++) {
    below += times[rounds[i]]
    if (below >= rank) return sorted[i]
  }
  return sorted[sorted.length - 1]
}
