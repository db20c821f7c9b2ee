import type { FlipSettings } from '../config/flips.ts'
import type { MetricGate } from '../config/gate.ts'
import { UserError } from '../errors.ts'
import type { Outcome } from '../evidence/envelope.ts'
import type { Comparison } from '../evidence/evaluation.ts'
import type { Fairness } from '../evidence/fairness.ts'
import type { Flips, Shifts } from '../evidence/flips.ts'
import { checkSamples } from './checked-samples.ts'
import { comparison, gateOf } from './comparison.ts'
import { type Dependence, INDEPENDENT, unitsOf } from './dependence.ts'
import { compareFairness, type FairnessAsked } from './fairness.ts'
import { compareFlips } from './flips.ts'
import { judge, pWorse } from './gates.ts'
import { limitsOf } from './limits.ts'
import { type MeasurementOptions, measurement } from './measurement.ts'
import type { Metric, Task } from './metrics/metric.ts'
import { findMetric, metricsOf } from './metrics/registry.ts'
import { answerAlike, type PairedSamples } from './pair.ts'
import type { Sample } from './sample.ts'
import { type Correction, compareSlices, type GatedMetric } from './slice-comparison.ts'
import type { SliceColumn } from './slices.ts'
import { trivialSample } from './trivial.ts'

export interface ComparisonInput {
  task: Task
  candidate: Sample
  /** The same rows; null for a first model. */
  production: Sample | null
  /** Which rows hang together. Default: queries and series do, other rows do not. */
  dependence?: Dependence
  /** Both files have the same digest. */
  sameModel: boolean
  slices: SliceColumn[]
  /** Groups that must fare alike. */
  fairness?: readonly FairnessAsked[]
  flips?: FlipSettings
  /** Names of the rows that may be shown. */
  ids?: readonly string[] | null
  /** Keeps many slices from failing by chance. Default: Holm. */
  correction?: Correction
  /** Metric → limits. None at all: the task's default gate. */
  gates: Record<string, MetricGate>
  /** One-sided. */
  confidence: number
  threshold: number
  minRows: number
  resamples: number
  /** Default: `auto`. */
  intervals?: 'auto' | 'bootstrap'
  seed: number
}

export interface ComparisonResult {
  overall: Comparison[]
  slices: Comparison[]
  flips: Flips | null
  shifts: Shifts | null
  /** Empty where none is asked for. */
  fairness: Fairness[]
  outcome: Outcome
}

const DEFAULT_GATE: Record<Task, string> = {
  'binary-classification': 'roc_auc',
  multiclass: 'accuracy',
  multilabel: 'f1_micro',
  regression: 'rmse',
  forecasting: 'mase',
  ranking: 'ndcg',
  retrieval: 'recall_at_10',
  detection: 'map',
  segmentation: 'mean_iou',
}

/**
 * Compares two models on the same rows: every metric of the task over all rows, gated ones first, and every gated
 * metric on every slice. Deterministic in its input.
 * @throws UserError for an unknown metric, a score or label that is not a number, or another number of rows.
 */
export function compareModels(input: ComparisonInput): ComparisonResult {
  checkSamples(input)
  const gates = metricGates(input)
  const pair: PairedSamples = { ...input, dependence: input.dependence ?? dependenceIn(input) }
  const options: MeasurementOptions = { intervals: 'auto', ...input, equal: whyEqual(input) }
  const gated: GatedMetric[] = []
  const overall = [...gates.keys(), ...metricsOf(input.task).filter((metric) => !gates.has(metric))].map(
    (metric) => {
      const gate = gates.get(metric)
      const trivial = gate && input.production === null ? trivialValue(metric, input) : null
      const minRows = gate?.['min-rows']
      const measured = measurement(
        {
          metric,
          pair,
          minRows,
          limitsOf: (production) =>
            gate ? limitsOf(gate, metric, production, input.confidence, trivial) : null,
        },
        options,
      )
      const { limits } = measured
      if (gate) gated.push({ metric, limits, minRows })
      const compared = {
        ...comparison(measured, limits?.confidence ?? input.confidence),
        ...(trivial === null ? {} : { trivial }),
      }
      if (limits === null) return compared
      return {
        ...compared,
        pWorse: limits.margin === null ? null : pWorse(measured, limits.margin),
        gate: gateOf(limits, judge(measured, limits)),
      }
    },
  )
  const slices = compareSlices(pair, input.slices, gated, options, {
    confidence: input.confidence,
    correction: input.correction ?? 'holm',
  })
  // Equal models are one model, whatever answers came along.
  const known = options.equal === null ? pair : { ...pair, production: pair.candidate }
  const { fairness, gates: fair } = compareFairness(known, input.fairness ?? [], {
    ...options,
    confidence: input.confidence,
  })
  const {
    flips,
    shifts,
    gates: stable,
  } = compareFlips(known, {
    ...options,
    task: input.task,
    confidence: input.confidence,
    settings: input.flips ?? { examples: 0 },
    ids: input.ids ?? null,
  })
  const judged = [...overall, ...stable, ...fair]
  return {
    overall: judged,
    slices,
    flips,
    shifts,
    fairness,
    outcome: outcome(judged, slices),
  }
}

function trivialValue(metric: Metric, { candidate, task, threshold }: ComparisonInput): number | null {
  const sample = trivialSample(candidate, task, metric)
  return sample && metric.compute(sample, { threshold }).value
}

/** A query is ranked, and a series forecast, as a whole: its rows are no evidence of their own. */
export function dependenceIn({
  task,
  candidate,
}: Pick<ComparisonInput, 'task'> & { candidate: Pick<Sample, 'rows' | 'groups'> }): Dependence {
  const isGrouped = task === 'ranking' || task === 'retrieval' || task === 'forecasting'
  if (!isGrouped || candidate.groups === null) return INDEPENDENT
  const units = unitsOf(candidate.groups)
  // A single series is not one observation but a stretch of time.
  if (task === 'forecasting' && units.kind === 'units' && units.count === 1)
    return {
      kind: 'blocks',
      order: Uint32Array.from({ length: candidate.rows }, (_, row) => row),
      length: null,
    }
  return units
}

/** The gate that decides first: the first that is named, else the task's default. */
export const decidingGate = (task: Task, gates: Record<string, MetricGate>): [Metric, MetricGate] =>
  [...metricGates({ task, gates })][0]

export const gatedMetric = (task: Task, gates: Record<string, MetricGate>): Metric =>
  decidingGate(task, gates)[0]

/** Gates by metric, in the config's order, with scikit-learn's other names resolved. */
function metricGates({ gates, task }: Pick<ComparisonInput, 'gates' | 'task'>): Map<Metric, MetricGate> {
  const names = Object.keys(gates)
  if (names.length === 0) {
    return new Map([[findMetric(DEFAULT_GATE[task], task), {}]])
  }
  const byMetric = new Map<Metric, MetricGate>()
  for (const name of names) {
    const metric = findMetric(name, task)
    if (byMetric.has(metric))
      throw new UserError(`metric "${name}" is gated twice, also as another name of it`)
    byMetric.set(metric, gates[name])
  }
  return byMetric
}

export function whyEqual(
  input: Pick<ComparisonInput, 'candidate' | 'production' | 'sameModel'>,
): string | null {
  if (input.production === null) return null
  if (input.sameModel) return 'same model'
  return answerAlike({ ...input, dependence: INDEPENDENT }) ? 'the same scores on every row' : null
}

/**
 * The gravest of what decides: gates over all rows, slices that fail, and slices that must pass on their own. Nothing
 * judged is not a pass.
 */
function outcome(overall: readonly Comparison[], slices: readonly Comparison[]): Outcome {
  const decides = ({ gate }: Comparison): boolean => gate !== null && !gate.informational
  const must = slices.filter(
    ({ slice, gate }) => slice?.protected || slice?.missing || gate?.verdict === 'fail',
  )
  const gates = overall.filter(decides)
  if (gates.length === 0)
    return must.filter(decides).some(({ gate }) => gate?.verdict === 'fail') ? 'fail' : 'inconclusive'
  const verdicts = [...gates, ...must.filter(decides)].map(({ gate }) => gate?.verdict)
  return (['fail', 'inconclusive', 'warn'] as const).find((grave) => verdicts.includes(grave)) ?? 'pass'
}
