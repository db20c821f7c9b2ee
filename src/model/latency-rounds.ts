import type { Stopwatch } from './latency-process.ts'

export interface RoundPlan {
  /** Index into the batch sizes of the processes. */
  batch: number
  /** Of each process at most. */
  calls: number
  /** Of each process at least, in milliseconds. */
  warmUpMs: number
  rounds: number
  /** Beyond it the blocks get shorter. */
  budgetMs: number
}

const WARM_UP_CALLS = 50
/** A block that is slower or faster than the one before by more than this is not steady yet. */
const STEADY = 0.05
/** So often a model that never gets steady is warmed up. */
const MOST_WARM_UPS = 5
const LEAST_BLOCK = 5

/**
 * Calls the processes in turn, and back again, in each round, so that a machine that gets slower or faster during the
 * measurement does so for all of them. Only one of them works at a time.
 *
 * @returns milliseconds of the calls of each process, one array a round
 */
export async function interleavedRounds(
  models: Stopwatch[],
  plan: RoundPlan,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Float64Array[][]> {
  let slowest = 0
  for (const model of models) slowest = Math.max(slowest, await warmUp(model, plan))
  const affordable = plan.budgetMs / plan.rounds / (2 * models.length) / slowest
  const calls = Math.max(LEAST_BLOCK, Math.floor(Math.min(plan.calls / plan.rounds / 2, affordable)))
  const block = { batch: plan.batch, calls }
  const rounds = models.map((): Float64Array[] => [])
  for (let round = 0; round < plan.rounds; round++) {
    const there: Float64Array[] = []
    for (const model of models) there.push(await model.time(block))
    for (let i = models.length - 1; i >= 0; i--) rounds[i].push(joined(there[i], await models[i].time(block)))
    onProgress(round + 1, plan.rounds)
  }
  return rounds
}

/** Calls until it is steady, and gives the milliseconds of a call then. */
async function warmUp(model: Stopwatch, { batch, warmUpMs }: RoundPlan): Promise<number> {
  const started = performance.now()
  let calls = WARM_UP_CALLS
  let before = Number.NaN
  for (;;) {
    const times = (await model.time({ batch, calls })).sort()
    const middle = times[times.length >> 1]
    const spent = performance.now() - started
    const isSteady = Math.abs(middle - before) <= STEADY * before
    if (
      spent >= warmUpMs &&
      (isSteady || spent >= MOST_WARM_UPS * Math.max(warmUpMs, WARM_UP_CALLS * middle))
    )
      return middle
    before = middle
    // A quarter of the time in one go, so that fast models are not warmed up by messages.
    calls = Math.max(WARM_UP_CALLS, Math.floor(warmUpMs / 4 / middle))
  }
}

/** One after the other. */
export function joined(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
