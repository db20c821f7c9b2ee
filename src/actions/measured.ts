import { latency as latencyOptions } from '../config/resources.ts'
import { latencyGates } from '../evaluation/latency-gates.ts'
import { type Measured, measureModels } from '../evaluation/latency-measured.ts'
import { needsProcesses, resourceGates } from '../evaluation/resources.ts'
import type { Comparison } from '../evidence/evaluation.ts'
import type { Footprint, Resources } from '../evidence/resources.ts'
import { describeDevice } from '../model/device.ts'
import type { LatencyWork } from '../model/latency.ts'
import { shown } from '../model/score.ts'
import type { Context } from './context.ts'
import type { Judged } from './judged.ts'
import { howToRun } from './scored.ts'
import type { TestRows } from './test-rows.ts'

const ROUNDS = 20
/** Of one pair of models at one batch size; slow models get shorter blocks. */
const BUDGET_MS = 30_000

export interface ToWeigh {
  candidate: Judged
  production: Judged | null
  rows: TestRows
  seed: number
}

/** What the models cost, and the gates on that; nothing of a model that is no ONNX file but that it cannot be told. */
export async function weighed(
  context: Context,
  given: ToWeigh,
): Promise<{ resources: Resources | undefined; gates: Comparison[] }> {
  const { latency, resources: limits = {}, confidence } = context.model.config.evaluate
  const { candidate, production } = given
  const isMeasured = candidate.facts !== null && (latency !== undefined || needsProcesses(limits))
  const measured = isMeasured
    ? await context.platform.log.group('Measuring', () => measure(context, given))
    : null
  const footprint = footprintOf(candidate, measured?.candidate)
  const other = production && footprintOf(production, measured?.production)
  const noCandidate = 'the candidate is no ONNX file, so it cannot be run here'
  const noProduction = production
    ? 'production is no ONNX file, so it cannot be run here'
    : 'there is no production model'
  const untimed = footprint === null ? noCandidate : (measured?.untimed ?? null)
  const findings = {
    evidence: measured?.evidence ?? [],
    untimed,
    unpaired: production && other === null ? noProduction : null,
  }
  return {
    gates: [
      ...resourceGates(limits, footprint, other, confidence, { noCandidate, noProduction }),
      ...(latency ? latencyGates(latency, findings, confidence) : []),
    ],
    resources: footprint
      ? {
          candidate: footprint,
          production: other,
          device: measured && (await describeDevice(measured.provider, latency?.threads ?? 1)),
          confidence,
          control: measured && measured.control.length > 0 ? measured.control : null,
          latency: measured?.latency ?? [],
          untimed,
        }
      : undefined,
  }
}

function footprintOf({ facts }: Judged, costs: Measured['production'] = null): Footprint | null {
  if (facts === null) return null
  const { bytes, parameters } = facts
  return { bytes, parameters, loadMs: costs?.loadMs ?? [], memoryBytes: costs?.memoryBytes ?? [] }
}

function measure(context: Context, { candidate, production, rows, seed }: ToWeigh): Promise<Measured> {
  const { latency, confidence } = context.model.config.evaluate
  const { batch, calls, threads, 'warmup-ms': warmUpMs } = latency ?? latencyOptions.parse({})
  const { csv, io, providers } = howToRun(context)
  const work = ({ file, source }: Judged): LatencyWork => ({
    model: file,
    shownPath: source,
    data: rows.file,
    shownData: shown(rows.file),
    csv,
    io,
    providers,
    threads,
    batches: batch,
  })
  return measureModels(
    {
      candidate: work(candidate),
      production: production?.facts ? work(production) : null,
      sameModel: candidate.sha256 === production?.sha256,
      timed: latency !== undefined,
      calls,
      warmUpMs,
      rounds: ROUNDS,
      budgetMs: BUDGET_MS,
      confidence,
      seed,
    },
    (done, total, what) => context.platform.log.progress('timing', done / total, what),
  )
}
