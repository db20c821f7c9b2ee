import type { MetricGate } from '../config/schema.ts'
import { UserError } from '../errors.ts'
import type { Outcome } from '../evidence/envelope.ts'
import type { Comparison, Evaluation } from '../evidence/evaluation.ts'
import { count } from '../text.ts'
import { comparison } from './comparison.ts'
import { jointCells } from './decisions.ts'
import { judge, limitsOf, pWorse } from './gates.ts'
import { type MeasurementOptions, measurement } from './measurement.ts'
import type { Metric } from './metrics/metric.ts'
import { findMetric, metricsOf } from './metrics/registry.ts'
import type { PairedRows } from './paired.ts'
import { compareSlices, type GatedMetric } from './slice-comparison.ts'
import type { SliceColumn } from './slices.ts'

export interface ComparisonInput {
  task: Evaluation['task']
  /** 0 and 1 for binary classification. One entry a row, as in the scores of both models. */
  labels: Float64Array
  candidate: Float64Array
  /** Null for a first model. */
  production: Float64Array | null
  /** Both files have the same digest. */
  sameModel: boolean
  slices: SliceColumn[]
  /** Metric → limits. None at all: the task's default gate. */
  gates: Record<string, MetricGate>
  /** One-sided. */
  confidence: number
  threshold: number
  minRows: number
  resamples: number
  seed: number
}

export interface ComparisonResult {
  overall: Comparison[]
  slices: Comparison[]
  flips: Evaluation['flips']
  outcome: Outcome
}

const DEFAULT_GATE: Record<Evaluation['task'], string> = {
  'binary-classification': 'roc_auc',
  regression: 'rmse',
}

/**
 * Compares two models on the same rows: every metric of the task over all rows, gated ones first, and every gated
 * metric on every slice. Deterministic in its input.
 * @throws UserError for an unknown metric, a score or label that is not a number, or another number of rows.
 */
export function compareModels(input: ComparisonInput): ComparisonResult {
  checkRows(input)
  const gates = metricGates(input)
  const rows: PairedRows = { labels: input.labels, candidate: input.candidate, production: input.production }
  const options: MeasurementOptions = { ...input, equal: whyEqual(input) }
  const gated: GatedMetric[] = []
  const overall = [...gates.keys(), ...metricsOf(input.task).filter((metric) => !gates.has(metric))].map(
    (metric) => {
      const measured = measurement(metric, rows, options)
      const gate = gates.get(metric)
      const limits = gate ? limitsOf(gate, metric, measured.production) : null
      if (gate) gated.push({ metric, limits })
      const compared = comparison(measured, input.confidence)
      if (limits === null) return compared
      const judged = judge(measured, limits, input.confidence)
      return {
        ...compared,
        pWorse: limits.margin === null ? null : pWorse(measured, limits.margin),
        gate: { ...limits, ...judged },
      }
    },
  )
  const slices = compareSlices(rows, input.slices, gated, options, input.confidence)
  return { overall, slices, flips: flips(input, rows, options.equal), outcome: outcome(overall, slices) }
}

/** Gates by metric, in the config's order, with scikit-learn's other names resolved. */
function metricGates({ gates, task }: ComparisonInput): Map<Metric, MetricGate> {
  const names = Object.keys(gates)
  if (names.length === 0) return new Map([[findMetric(DEFAULT_GATE[task], task), {}]])
  const byMetric = new Map<Metric, MetricGate>()
  for (const name of names) {
    const metric = findMetric(name, task)
    if (byMetric.has(metric))
      throw new UserError(`metric "${name}" is gated twice, also as another name of it`)
    byMetric.set(metric, gates[name])
  }
  return byMetric
}

function checkRows({ task, labels, candidate, production }: ComparisonInput): void {
  const models: [string, Float64Array | null][] = [
    ['candidate', candidate],
    ['production', production],
  ]
  for (const [name, scores] of models) {
    if (scores === null) continue
    if (scores.length !== labels.length)
      throw new UserError(`${name} has ${count(scores.length)} scores for ${count(labels.length)} rows`)
    const row = scores.findIndex((score) => !Number.isFinite(score))
    if (row >= 0) throw new UserError(`the score of ${name} in row ${row + 1} is ${scores[row]}`)
  }
  const binary = task === 'binary-classification'
  const row = labels.findIndex((label) => (binary ? label !== 0 && label !== 1 : !Number.isFinite(label)))
  if (row >= 0)
    throw new UserError(
      `the label in row ${row + 1} is ${labels[row]}, not ${binary ? '0 or 1' : 'a finite number'}`,
    )
}

function whyEqual({ sameModel, candidate, production }: ComparisonInput): string | null {
  if (production === null) return null
  if (sameModel) return 'same model'
  const differs = candidate.findIndex((score, row) => score !== production[row])
  return differs < 0 && candidate.length > 0 ? 'the same scores on every row' : null
}

function flips(
  { task, threshold }: ComparisonInput,
  rows: PairedRows,
  equal: string | null,
): Evaluation['flips'] {
  if (task !== 'binary-classification' || rows.production === null) return null
  const total = rows.labels.length
  if (equal !== null) return { rows: total, changed: 0, becameRight: 0, becameWrong: 0 }
  const cells = jointCells(rows.labels, rows.production, rows.candidate, threshold)
  const becameRight = cells[0b101] + cells[0b010]
  const becameWrong = cells[0b110] + cells[0b001]
  return { rows: total, changed: becameRight + becameWrong, becameRight, becameWrong }
}

/** The gravest of the gates over all rows; a slice counts where it fails. Nothing judged is not a pass. */
function outcome(overall: readonly Comparison[], slices: readonly Comparison[]): Outcome {
  const verdicts = overall.flatMap(({ gate }) => (gate ? [gate.verdict] : []))
  if (slices.some(({ gate }) => gate?.verdict === 'fail')) return 'fail'
  if (verdicts.length === 0) return 'inconclusive'
  return (['fail', 'inconclusive', 'warn'] as const).find((grave) => verdicts.includes(grave)) ?? 'pass'
}
