import { seedFromDigests } from '../statistics/random.ts'
import { count, plural } from '../text.ts'
import type { Metric, MetricValue } from './metrics/metric.ts'
import { type PairedErrors, type PairedRows, pairedErrors } from './paired.ts'
import { scoredSample } from './sample.ts'

/** Rows of each needed class below which a metric of classes is not judged. */
const ROWS_PER_CLASS = 10

export interface MeasurementOptions {
  /** Why both models are known to be equal, or null: they are compared. */
  equal: string | null
  threshold: number
  minRows: number
  resamples: number
  seed: number
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
  /** Too few rows to judge. */
  shortage: Shortage | null
  equal: string | null
}

const NO_ERRORS: PairedErrors = { method: 'none', difference: null, candidate: null }

/** `name` tells the random streams of different sets of rows apart. */
export function measurement(
  metric: Metric,
  rows: PairedRows,
  options: MeasurementOptions,
  name = '',
): Measurement {
  const { labels } = rows
  const candidate = metric.compute(scoredSample(labels, rows.candidate), options)
  const production = productionValue(metric, rows, options, candidate)
  const shortage = shortageOf(metric, labels, options.minRows)
  const compared = options.equal === null ? rows : { ...rows, production: null }
  const seed = seedFromDigests(`${options.seed}`, metric.name, name)
  return {
    metric,
    rows: labels.length,
    candidate,
    production,
    difference: difference(candidate, production),
    errors:
      candidate.value === null || shortage ? NO_ERRORS : pairedErrors(metric, compared, { ...options, seed }),
    shortage,
    equal: options.equal,
  }
}

function productionValue(
  metric: Metric,
  { labels, production }: PairedRows,
  { equal, threshold }: MeasurementOptions,
  candidate: MetricValue,
): MetricValue | null {
  if (!production) return null
  return equal === null ? metric.compute(scoredSample(labels, production), { threshold }) : candidate
}

function difference(candidate: MetricValue, production: MetricValue | null): number | null {
  if (candidate.value === null || production === null || production.value === null) return null
  return candidate.value - production.value
}

function shortageOf(metric: Metric, labels: Float64Array, minRows: number): Shortage | null {
  const rows = labels.length
  if (rows < minRows)
    return { reason: `too few rows: ${count(rows)}, needs ${count(minRows)}`, moreRows: minRows - rows }
  if (metric.classes === 'none') return null
  const positives = labels.reduce((sum, label) => sum + label, 0)
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
