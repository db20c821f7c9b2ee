import type { Footprint, Resources } from '../evidence/resources.ts'
import type { LatencyWork } from '../model/latency.ts'
import { type Stopwatch, startStopwatch } from '../model/latency-process.ts'
import { interleavedRounds, joined, type RoundPlan } from '../model/latency-rounds.ts'
import { type TimedRounds, timedModels, timing } from './latency.ts'
import { isNoisy, type LatencyEvidence } from './latency-gates.ts'

export interface ToMeasure extends Omit<RoundPlan, 'batch'> {
  candidate: LatencyWork
  /** Null for a first model. */
  production: LatencyWork | null
  /** Both are the same file: two processes of it are compared. */
  sameModel: boolean
  /** One-sided. */
  confidence: number
  seed: number
  /** False: load and memory only. */
  timed: boolean
}

export interface TimingPlan
  extends Omit<RoundPlan, 'batch'>,
    Pick<ToMeasure, 'sameModel' | 'confidence' | 'seed'> {
  /** Rows of a call. */
  batches: number[]
  /** There is no production model. */
  isFirst: boolean
}

type Costs = Pick<Footprint, 'loadMs' | 'memoryBytes'>

export interface Measured {
  candidate: Costs
  production: Costs | null
  provider: string
  evidence: LatencyEvidence[]
  control: NonNullable<Resources['control']>
  latency: Resources['latency']
  /** Why times say nothing; null where they do. */
  untimed: string | null
}

/**
 * Loads every model into two processes of its own, and times production against itself and against the candidate, all
 * in turn; of a first model, the candidate against itself.
 */
export async function measureModels(
  wanted: ToMeasure,
  onProgress: (done: number, total: number, what: string) => void = () => {},
): Promise<Measured> {
  const base: Stopwatch[] = []
  const other: Stopwatch[] = []
  try {
    for (let i = 0; i < 2; i++) base.push(await startStopwatch(wanted.production ?? wanted.candidate))
    const isPaired = wanted.production !== null && !wanted.sameModel
    if (isPaired) for (let i = 0; i < 2; i++) other.push(await startStopwatch(wanted.candidate))
    const untimed = whyUntimed([...base, ...other])
    const found =
      wanted.timed && untimed === null
        ? await timeBatches(
            base,
            other,
            { ...wanted, batches: wanted.candidate.batches, isFirst: wanted.production === null },
            onProgress,
          )
        : []
    const costs = { base: await costsOf(base), other: await costsOf(other) }
    return {
      candidate: isPaired ? costs.other : costs.base,
      production: wanted.production && costs.base,
      provider: base[0].provider ?? 'cpu',
      evidence: found.map(({ evidence }) => evidence),
      control: found.flatMap(({ evidence }) => controlOf(evidence)),
      latency: found.map(({ shown }) => shown),
      untimed,
    }
  } finally {
    for (const process of [...base, ...other]) process.stop()
  }
}

const controlOf = ({ batch, control }: LatencyEvidence): Measured['control'] =>
  (['p50', 'p95'] as const).flatMap((quantile) => {
    const ratio = control[quantile]
    return ratio ? [{ batch, quantile, ratio, noisy: isNoisy(ratio) }] : []
  })

/** Times are compared on the same hardware only. */
function whyUntimed(processes: Stopwatch[]): string | null {
  const fallback = processes.find((process) => process.fallback !== null)?.fallback
  if (fallback) return `${fallback}; its times say nothing about the machine that was asked for`
  const providers = [...new Set(processes.map(({ provider }) => provider))]
  if (providers.length > 1) return `the models ran on different hardware: ${providers.join(' and ')}`
  const [first, ...others] = processes.map(({ rows }) => rows.join(', '))
  const different = others.find((rows) => rows !== first)
  return different === undefined
    ? null
    : `the models take different numbers of rows a call: ${first} and ${different}`
}

/**
 * Times every batch size: production's two processes and the candidate's, all in turn. What differs between two
 * processes of one model is what differs by chance between any two.
 *
 * @param base two processes of production, or of a first model
 * @param other two of the candidate; none where those are its own
 */
export async function timeBatches(
  base: Stopwatch[],
  other: Stopwatch[],
  wanted: TimingPlan,
  onProgress: (done: number, total: number, what: string) => void = () => {},
) {
  const found: { evidence: LatencyEvidence; shown: Resources['latency'][number] }[] = []
  const isPaired = other.length > 0
  const what = isPaired ? 'production and candidate, twice each' : 'the same model twice'
  const calls = wanted.calls / (isPaired ? 2 : 1)
  // So that the candidate is called between the two that are held against each other.
  const models = isPaired ? [base[0], other[0], base[1], other[1]] : base
  for (const [batch, size] of wanted.batches.entries()) {
    const rounds = await interleavedRounds(models, { ...wanted, calls, batch }, (done, total) =>
      onProgress(done, total, `${what}, batch ${size}`),
    )
    const [one, own, two, again] = rounds
    const times = isPaired
      ? { control: [one, two], first: sideBySide(one, two), second: sideBySide(own, again) }
      : { control: [one, own], first: one, second: own }
    found.push(evidenceOf(size, base[0].rows[batch], times, wanted))
  }
  return found
}

/** The rounds of two processes as those of one model. */
const sideBySide = (one: TimedRounds, other: TimedRounds): TimedRounds =>
  one.map((times, round) => joined(times, other[round]))

interface Times {
  /** Of two processes of the same model. */
  control: TimedRounds[]
  first: TimedRounds
  second: TimedRounds
}

function evidenceOf(size: number, rows: number, times: Times, wanted: TimingPlan) {
  const { confidence, seed, isFirst } = wanted
  const control = timedModels(times.control[0], times.control[1], confidence, seed)
    .ratios as LatencyEvidence['control']
  const timed = timedModels(times.first, isFirst ? null : times.second, confidence, seed)
  const [first, second] = [timing(times.first, rows), timing(times.second, rows)]
  const evidence = { batch: size, calls: second.calls, timed, control, sameModel: wanted.sameModel }
  const shown = {
    batch: size,
    rounds: times.first.length,
    candidate: isFirst ? first : second,
    production: isFirst ? null : first,
    ratios: timed.ratios as Resources['latency'][number]['ratios'],
  }
  return { evidence, shown }
}

async function costsOf(processes: Stopwatch[]): Promise<Costs> {
  const memoryBytes: number[] = []
  for (const process of processes) memoryBytes.push(await process.end())
  return { loadMs: processes.map(({ loadMs }) => loadMs), memoryBytes }
}
