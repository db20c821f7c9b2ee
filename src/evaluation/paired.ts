import { pairedProportionError } from '../statistics/paired-proportion.ts'
import { noError, type SamplingError, studentError, unseenError } from '../statistics/sampling-error.ts'
import {
  type ConfusionStatistic,
  confusionErrors,
  confusionInfluence,
  type Decisions,
  MOST_CLASSES,
} from './confusion.ts'
import type { CountStatistic } from './decisions.ts'
import { placementVariance } from './delong.ts'
import { independentCount, meanError } from './dependence.ts'
import type { Metric, MetricOptions, RowValues } from './metrics/metric.ts'
import type { PairedSamples } from './pair.ts'
import { placementInfluence, placements, rankingOf } from './ranking.ts'
import { type ResamplingOptions, resampledErrors } from './resampled.ts'
import type { Sample } from './sample.ts'

/** Sampling errors of candidate − production, and of the candidate alone; null where they cannot be found. */
export interface PairedErrors {
  method: 'delong' | 'score' | 'bootstrap' | 'mean-t' | 'influence' | 'none'
  difference: SamplingError | null
  candidate: SamplingError | null
  /** Of a bootstrap: how many resamples, and the standard error that so few leave to the nearest end. */
  resamples?: number
  monteCarloError?: number | null
}

type Errors = Pick<PairedErrors, 'difference' | 'candidate'>

export interface ErrorOptions extends ResamplingOptions {
  /** `bootstrap`: nothing but resampling, also where an estimate of the variance is known. */
  intervals: 'auto' | 'bootstrap'
}

/** Sampling errors of a metric that is defined on these rows. */
export function pairedErrors(metric: Metric, pair: PairedSamples, options: ErrorOptions): PairedErrors {
  const { estimator } = metric
  const isWeighted = pair.candidate.weights !== null
  if (options.intervals === 'bootstrap' || isWeighted || estimator.kind === 'resample')
    return resampledErrors(metric, pair, options)
  if (pair.dependence.kind !== 'rows') return byDependence(metric, pair, options)
  switch (estimator.kind) {
    case 'delong':
      return { method: 'delong', ...orUnseen(metric, pair, byPlacements(pair)) }
    case 'proportion':
      return { method: 'score', ...byProportion(pair, (sample) => estimator.hits(sample, options)) }
    case 'counts': {
      const statistic = ofCells(estimator.statistic)
      return { method: 'bootstrap', ...confusionErrors(pair, positives(options), 2, statistic, options) }
    }
    case 'confusion': {
      const classes = pair.candidate.classes.length
      if (classes > MOST_CLASSES) return byDependence(metric, pair, options)
      const errors = confusionErrors(pair, predictedClasses, classes, estimator.statistic, options)
      return { method: 'bootstrap', ...errors }
    }
    case 'mean':
      return { method: 'mean-t', ...byInfluence(pair, (sample) => estimator.influence(sample, options)) }
    case 'influence': {
      const errors = byInfluence(pair, (sample) => estimator.influence(sample, options))
      return { method: 'influence', ...orUnseen(metric, pair, errors) }
    }
  }
}

/** Rows that hang together: every metric by the influence of its rows, summed over what is drawn as one. */
function byDependence(metric: Metric, pair: PairedSamples, options: ErrorOptions): PairedErrors {
  const influence = influenceOf(metric, options)
  const errors = orUnseen(metric, pair, byInfluence(pair, influence))
  if (metric.estimator.kind !== 'proportion' && metric.estimator.kind !== 'counts')
    return { method: 'influence', ...errors }
  // No disagreement among few units proves as little as none among few rows.
  const unseen = unseenError(independentCount(pair.dependence, pair.candidate.rows))
  const seen = (error: SamplingError | null) => (error === noError ? unseen : error)
  return { method: 'influence', candidate: seen(errors.candidate), difference: seen(errors.difference) }
}

type Influence = (sample: Sample) => Float64Array

/** Values of the rows whose mean varies as the metric does. */
export function influenceOf({ estimator }: Metric, options: MetricOptions): Influence {
  const at =
    (values: RowValues): Influence =>
    (sample) =>
      values(sample, options)
  switch (estimator.kind) {
    case 'delong':
      return (sample) => placementInfluence(rankingOf(sample), sample.truth)
    case 'proportion':
      return at(estimator.hits)
    case 'counts':
      return (sample) => confusionInfluence(sample, positives(options), 2, ofCells(estimator.statistic))
    case 'confusion':
      return (sample) =>
        confusionInfluence(sample, predictedClasses, sample.classes.length, estimator.statistic)
    case 'mean':
    case 'influence':
      return at(estimator.influence)
    case 'resample':
      throw new Error('has no influence values')
  }
}

function byPlacements({ candidate, production }: PairedSamples): Errors {
  const labels = candidate.truth
  const ranked = rankingOf(candidate)
  const values = placements(ranked)
  const error = (of: Float64Array): SamplingError | null => {
    const variance = placementVariance(labels, of, ranked)
    return Number.isNaN(variance) ? null : studentError(Math.sqrt(variance), Infinity)
  }
  return {
    candidate: error(values),
    difference: production && error(lessOthers(values, placements(rankingOf(production)))),
  }
}

function byInfluence({ candidate, production, dependence }: PairedSamples, influence: Influence): Errors {
  const values = influence(candidate)
  const others = production && influence(production)
  return {
    candidate: meanError(values, dependence),
    difference: others && meanError(lessOthers(values, others), dependence),
  }
}

function lessOthers(values: Float64Array, others: Float64Array): Float64Array {
  const differences = new Float64Array(values.length)
  for (let row = 0; row < values.length; row++) differences[row] = values[row] - others[row]
  return differences
}

/**
 * Two models that rank every row alike really are equal. But a perfect ranking (or a perfectly wrong one) has no
 * variance either, and says only that its errors are rarer than the smaller class can show.
 */
function orUnseen(
  metric: Metric,
  { candidate, production, dependence }: PairedSamples,
  errors: Errors,
): Errors {
  if (metric.classes !== 'both' || (errors.candidate !== noError && errors.difference !== noError))
    return errors
  const isPerfect = (sample: Sample | null): boolean =>
    sample !== null && metric.range.includes(metric.compute(sample, { threshold: 0 }).value ?? Number.NaN)
  const trials = Math.min(rarestClass(candidate), independentCount(dependence, candidate.rows))
  const unseen = unseenError(trials)
  const alone = errors.candidate === noError && isPerfect(candidate)
  const paired = errors.difference === noError && (isPerfect(candidate) || isPerfect(production))
  return {
    candidate: alone ? unseen : errors.candidate,
    difference: paired ? unseen : errors.difference,
  }
}

/** Rows of the rarest class that is seen, or of the rarer answer to the label where the two differ most. */
function rarestClass({ truth, rows, width, classes }: Sample): number {
  const labels = truth.length / rows
  const isCoded = labels === 1 && width > 1
  const counts = new Uint32Array(isCoded ? classes.length : labels)
  for (let i = 0; i < truth.length; i++) {
    if (isCoded) counts[truth[i]]++
    else if (truth[i] === 1) counts[i % labels]++
  }
  const smallest = (values: Uint32Array): number => values.reduce((least, one) => Math.min(least, one), rows)
  return isCoded
    ? smallest(counts.filter((one) => one > 0))
    : smallest(counts.map((one) => Math.min(one, rows - one)))
}

/**
 * Accuracy and its like, whose rows are only right or wrong: Tango's score interval of the difference; two
 * successes and two failures are added to a single proportion.
 * @see Agresti & Coull (1998), Approximate is better than "exact", for one proportion
 */
function byProportion({ candidate, production }: PairedSamples, hits: Influence): Errors {
  const own = hits(candidate)
  const rows = own.length
  const others = production && hits(production)
  let hit = 0
  for (let row = 0; row < rows; row++) hit += own[row]
  const right = (hit + 2) / (rows + 4)
  let onlyFirst = 0
  let onlySecond = 0
  for (let row = 0; others && row < rows; row++) {
    if (own[row] > others[row]) onlyFirst++
    if (own[row] < others[row]) onlySecond++
  }
  return {
    candidate: studentError(Math.sqrt((right * (1 - right)) / (rows + 4)), Infinity),
    difference: others && pairedProportionError({ onlyFirst, onlySecond, rows }),
  }
}

/** 1 where the score reaches the threshold, else 0. */
export const positives =
  ({ threshold }: Pick<MetricOptions, 'threshold'>): Decisions =>
  ({ prediction }) => {
    const decided = new Uint8Array(prediction.length)
    for (let row = 0; row < decided.length; row++) decided[row] = Number(prediction[row] >= threshold)
    return decided
  }

const ofCells =
  (statistic: CountStatistic): ConfusionStatistic =>
  ([trueNegatives, falsePositives, falseNegatives, truePositives]) =>
    statistic({ trueNegatives, falsePositives, falseNegatives, truePositives })

/** The most probable class, the first of equal ones; or the class itself where the model names it. */
export const predictedClasses: Decisions = ({ prediction, width, rows }) => {
  if (width === 1) return prediction
  const classes = new Int32Array(rows)
  for (let row = 0; row < rows; row++)
    for (let one = 1; one < width; one++)
      if (prediction[row * width + one] > prediction[row * width + classes[row]]) classes[row] = one
  return classes
}
