import { standardError } from '../statistics/moments.ts'
import { noError, type SamplingError, studentError, unseenError } from '../statistics/sampling-error.ts'
import { accuracy, countsOf, jointCells, resampleCounts } from './decisions.ts'
import { delongVariance } from './delong.ts'
import type { Metric, MetricOptions, RowValues } from './metrics/metric.ts'
import { type Ranking, ranking } from './ranking.ts'
import { scoredSample } from './sample.ts'

/** The same rows scored by both models; `production` is null for a first model. */
export interface PairedRows {
  labels: Float64Array
  candidate: Float64Array
  production: Float64Array | null
}

export interface ResamplingOptions {
  threshold: number
  resamples: number
  seed: number
}

/** Sampling errors of candidate − production, and of the candidate alone; null where they cannot be found. */
export interface PairedErrors {
  method: 'delong' | 'bootstrap' | 'mean-t' | 'influence' | 'none'
  difference: SamplingError | null
  candidate: SamplingError | null
}

type Errors = Pick<PairedErrors, 'difference' | 'candidate'>

/** Sampling errors of a metric that is defined on these rows. */
export function pairedErrors(metric: Metric, rows: PairedRows, options: ResamplingOptions): PairedErrors {
  const { estimator } = metric
  switch (estimator.kind) {
    case 'delong':
      return { method: 'delong', ...orUnseen(metric, rows, byPlacements(rows)) }
    case 'proportion':
      return { method: 'mean-t', ...byProportion(rows, options.threshold) }
    case 'counts': {
      const cells = cellsOf(rows, options.threshold)
      const errors = resampleCounts(cells, estimator.statistic, options.resamples, options.seed)
      return { method: 'bootstrap', ...errors, difference: rows.production && errors.difference }
    }
    case 'mean':
      return { method: 'mean-t', ...byInfluence(rows, estimator.influence, options) }
    case 'influence':
      return {
        method: 'influence',
        ...orUnseen(metric, rows, byInfluence(rows, estimator.influence, options)),
      }
    // Without an interval a gate is inconclusive.
    case 'confusion':
    case 'resample':
      return { method: 'none', difference: null, candidate: null }
  }
}

function byPlacements({ labels, candidate, production }: PairedRows): Errors {
  const ranked = ranking(labels, candidate)
  const error = (other?: Ranking): SamplingError | null =>
    errorOf(Math.sqrt(delongVariance(labels, ranked, other)), Infinity)
  return { candidate: error(), difference: production && error(ranking(labels, production)) }
}

function byInfluence(
  { labels, candidate, production }: PairedRows,
  influence: RowValues,
  options: MetricOptions,
): Errors {
  const error = (values: Float64Array): SamplingError | null =>
    errorOf(standardError(values), values.length - 1)
  const values = influence(scoredSample(labels, candidate), options)
  const others = production && influence(scoredSample(labels, production), options)
  return { candidate: error(values), difference: others && error(values.map((v, row) => v - others[row])) }
}

/** Null where there are too few rows for a variance. */
const errorOf = (scale: number, df: number): SamplingError | null =>
  Number.isNaN(scale) ? null : studentError(scale, df)

/**
 * Two models that rank every row alike really are equal. But a perfect ranking (or a perfectly wrong one) has no
 * variance either, and says only that its errors are rarer than the smaller class can show.
 */
function orUnseen(metric: Metric, { labels, candidate, production }: PairedRows, errors: Errors): Errors {
  if (metric.classes !== 'both') return errors
  const isPerfect = (scores: Float64Array | null): boolean =>
    scores !== null &&
    metric.range.includes(metric.compute(scoredSample(labels, scores), { threshold: 0 }).value ?? Number.NaN)
  const positives = labels.reduce((sum, label) => sum + label, 0)
  const unseen = unseenError(Math.min(positives, labels.length - positives))
  const alone = errors.candidate === noError && isPerfect(candidate)
  const paired = errors.difference === noError && (isPerfect(candidate) || isPerfect(production))
  return {
    candidate: alone ? unseen : errors.candidate,
    difference: paired ? unseen : errors.difference,
  }
}

/**
 * Accuracy, whose rows are only right or wrong: half a row is added to each cell of the paired table, two
 * successes and two failures to a single proportion, so that few rows without a disagreement prove little.
 * @see Agresti & Min (2005) for the difference; Agresti & Coull (1998) for one proportion
 */
function byProportion(rows: PairedRows, threshold: number): Errors {
  const cells = cellsOf(rows, threshold)
  const total = rows.labels.length
  const [onlyCandidate, onlyProduction] = [cells[5] + cells[2], cells[6] + cells[1]]
  const discordant = onlyCandidate + onlyProduction + 1
  const gain = onlyCandidate - onlyProduction
  const right = (accuracy(countsOf(cells, 'candidate')) * total + 2) / (total + 4)
  const paired = Math.sqrt(discordant - gain ** 2 / (total + 2)) / (total + 2)
  return {
    candidate: studentError(Math.sqrt((right * (1 - right)) / (total + 4)), Infinity),
    difference: rows.production && studentError(paired, Math.max(1, total - 1)),
  }
}

const cellsOf = ({ labels, candidate, production }: PairedRows, threshold: number): Float64Array =>
  jointCells(labels, production ?? candidate, candidate, threshold)
