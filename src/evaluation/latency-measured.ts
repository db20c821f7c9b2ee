import type { Footprint, Resources } from '../evidence/resources.ts'
import type { LatencyWork } from '../model/latency.ts'
import { type Stopwatch, startStopwatch } from '../model/latency-process.ts'
import { interleavedRounds, type RoundPlan, type Rounds } from '../model/latency-rounds.ts'
import { timedModels, timing } from './latency.ts'
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
 * Loads every model into two processes of its own, and times production against itself and against the candidate; of a
 * first model, the candidate against itself.
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
            other[0] ?? null,
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
 * Times every batch size: the first two processes, of the same model, then the first against the candidate.
 *
 * @param candidate null where those two are the candidate's
 */
export async function timeBatches(
  [first, second]: Stopwatch[],
  candidate: Stopwatch | null,
  wanted: TimingPlan,
  onProgress: (done: number, total: number, what: string) => void = () => {},
) {
  const found: { evidence: LatencyEvidence; shown: Resources['latency'][number] }[] = []
  for (const [batch, size] of wanted.batches.entries()) {
    const time = (one: Stopwatch, other: Stopwatch, what: string): Promise<Rounds> =>
      interleavedRounds(one, other, { ...wanted, batch }, (done, total) =>
        onProgress(done, total, `${what}, batch ${size}`),
      )
    const twice = await time(first, second, 'the same model twice')
    const rounds = candidate ? await time(first, candidate, 'production and candidate') : twice
    found.push(evidenceOf(size, first.rows[batch], twice, rounds, wanted))
  }
  return found
}

function evidenceOf(size: number, rows: number, twice: Rounds, both: Rounds, wanted: TimingPlan) {
  const { confidence, seed } = wanted
  const { isFirst } = wanted
  const control = timedModels(twice.first, twice.second, confidence, seed)
    .ratios as LatencyEvidence['control']
  const timed = timedModels(both.first, isFirst ? null : both.second, confidence, seed)
  const [first, second] = [timing(both.first, rows), timing(both.second, rows)]
  const evidence = { batch: size, calls: second.calls, timed, control, sameModel: wanted.sameModel }
  const shown = {
    batch: size,
    rounds: both.first.length,
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
