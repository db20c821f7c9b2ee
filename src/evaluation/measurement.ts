import { seedFromDigests } from '../statistics/random.ts'
import { count, plural } from '../text.ts'
import { independentCount, unitName } from './dependence.ts'
import type { Limits } from './limits.ts'
import type { Metric, MetricValue } from './metrics/metric.ts'
import type { PairedSamples } from './pair.ts'
import { type ErrorOptions, type PairedErrors, pairedErrors } from './paired.ts'
import type { Sample } from './sample.ts'

/** Rows of each needed class below which a metric of classes is not judged. */
const ROWS_PER_CLASS = 10

export interface MeasurementOptions extends Omit<ErrorOptions, 'decision'> {
  /** Why both models are known to be equal, or null: they are compared. */
  equal: string | null
  minRows: number
}

/** What is measured of which rows. */
export interface MeasurementTask {
  metric: Metric
  pair: PairedSamples
  /** Tells the random streams of different sets of rows apart. */
  name?: string
  /** The limits that will judge it, once production's value is known. */
  limitsOf?: (production: MetricValue | null) => Limits | null
  /** Fewer rows are not judged by this metric; `minRows` of the options where not given. */
  minRows?: number
}

export interface Shortage {
  reason: string
  moreRows: number | null
}

/** One metric of both models on the same rows, before any verdict. */
export interface Measurement {
  metric: Metric
  rows: number
  candidate: MetricValue
  production: MetricValue | null
  difference: number | null
  errors: PairedErrors
  limits: Limits | null
  /** Too few rows to judge. */
  shortage: Shortage | null
  equal: string | null
}

/** Resamples of a metric that is shown and decides nothing, where each computes it anew. */
const SHOWN = 200

const NO_ERRORS: PairedErrors = { method: 'none', difference: null, candidate: null }

export function measurement(task: MeasurementTask, options: MeasurementOptions): Measurement {
  const { metric, pair } = task
  const { equal } = options
  const candidate = metric.compute(pair.candidate, options)
  const production = productionValue(metric, pair, options, candidate)
  const limits = task.limitsOf?.(production) ?? null
  const shortage = shortageOf(metric, pair, task.minRows ?? options.minRows)
  const isResampled = metric.estimator.kind === 'resample'
  const isPaired = equal === null && production?.value !== null
  return {
    metric,
    rows: pair.candidate.rows,
    candidate,
    production,
    difference: difference(candidate, production),
    errors:
      candidate.value === null || shortage !== null
        ? NO_ERRORS
        : pairedErrors(metric, isPaired ? pair : { ...pair, production: null }, {
            ...options,
            resamples:
              limits === null && isResampled ? Math.min(options.resamples, SHOWN) : options.resamples,
            seed: seedFromDigests(`${options.seed}`, streamOf(metric), task.name ?? ''),
            decision: decisionOf(metric, limits),
          }),
    limits,
    shortage,
    equal,
  }
}

/** Metrics of the same decisions look at the same draws. */
const streamOf = ({ name, estimator }: Metric): string =>
  estimator.kind === 'counts' || estimator.kind === 'confusion' ? 'decisions' : name

function decisionOf({ better }: Metric, limits: Limits | null): ErrorOptions['decision'] {
  if (limits === null || limits.margin === null) return null
  return { at: better === 'higher' ? -limits.margin : limits.margin, confidence: limits.confidence }
}

function productionValue(
  metric: Metric,
  { production }: PairedSamples,
  options: MeasurementOptions,
  candidate: MetricValue,
): MetricValue | null {
  if (!production) return null
  return options.equal === null ? metric.compute(production, options) : candidate
}

function difference(candidate: MetricValue, production: MetricValue | null): number | null {
  if (candidate.value === null || production === null || production.value === null) return null
  return candidate.value - production.value
}

/** Why so few rows cannot judge, or null. */
export function shortageOf(
  metric: Metric,
  { candidate, dependence }: PairedSamples,
  minRows: number,
): Shortage | null {
  const { rows } = candidate
  const known = independentCount(dependence, rows)
  if (known < minRows) {
    const more = known === 0 ? minRows : Math.ceil((minRows * rows) / known) - rows
    const what = dependence.kind === 'rows' ? 'rows' : `${unitName(dependence)}s`
    return { reason: `too few ${what}: ${count(known)}, needs ${count(minRows)}`, moreRows: more }
  }
  return metric.tasks.includes('binary-classification') ? classShortage(metric, candidate) : null
}

function classShortage(metric: Metric, { truth, rows }: Sample): Shortage | null {
  if (metric.classes === 'none') return null
  let positives = 0
  for (let row = 0; row < rows; row++) positives += truth[row]
  const [rarest, name] =
    metric.classes === 'both' && rows - positives < positives
      ? [rows - positives, 'negative']
      : [positives, 'positive']
  if (rarest >= ROWS_PER_CLASS) return null
  return {
    reason: `too few rows: only ${plural(rarest, `${name} row`)} among ${count(rows)}, needs ${ROWS_PER_CLASS}`,
    moreRows: rarest === 0 ? null : Math.ceil(rows * (ROWS_PER_CLASS / rarest - 1)),
  }
}
