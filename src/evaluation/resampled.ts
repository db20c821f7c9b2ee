import {
  accelerationOf,
  bcaError,
  monteCarloError,
  percentileError,
  quantileOf,
} from '../statistics/bootstrap.ts'
import { randomFromSeed } from '../statistics/random.ts'
import type { SamplingError } from '../statistics/sampling-error.ts'
import { type Dependence, weightDrawer } from './dependence.ts'
import type { Metric, MetricOptions } from './metrics/metric.ts'
import type { PairedSamples } from './pair.ts'
import type { PairedErrors } from './paired.ts'
import { type AreaOfFour, areaOfFour, LANES, rankedResampler } from './ranked-resampler.ts'
import type { Sample } from './sample.ts'

export interface ResamplingOptions extends MetricOptions {
  resamples: number
  seed: number
  /** The difference at which a verdict turns, and the one-sided confidence of the interval's ends. */
  decision: { at: number; confidence: number } | null
}

/** Below so many rows the interval is corrected for bias and skewness; above, both agree to plotting precision. */
const BCA_ROWS = 10_000
/** Where chance in drawing could turn the verdict, so many resamples settle it. */
const MORE_RESAMPLES = 20_000
/** Share of resamples in which a metric may be undefined before its interval means nothing. */
const UNDEFINED_SHARE = 0.05
/** Groups of rows that are left out in turn to find the skewness. */
const JACKKNIFE_GROUPS = 200

/** A metric of one model under drawn weights; NaN where it is undefined. */
export type Statistic = (weights: Uint8Array) => number

/**
 * Errors of any metric by a Poisson bootstrap of rows, units or blocks: both models under the same weights, so the
 * difference keeps its pairing, and exchanging the models only changes signs. Percentile, BCa below 10,000 rows.
 * Goes on to 20,000 resamples where an end lies within two Monte-Carlo errors of what decides.
 */
export function resampledErrors(
  metric: Metric,
  { candidate, production, dependence }: PairedSamples,
  options: ResamplingOptions,
): PairedErrors {
  const own = statisticOf(metric, candidate, options)
  const other = production && statisticOf(metric, production, options)
  const statistics = [own, ...(other ? [(weights: Uint8Array) => own(weights) - other(weights)] : [])]
  const fours = foursOf(metric, { candidate, production, dependence })
  const draw = fours
    ? drawingFours(fours, candidate.rows, dependence, options.seed)
    : drawing(own, other, candidate.rows, dependence, options.seed)
  let drawn = draw(options.resamples)
  const every = new Uint8Array(candidate.rows).fill(1)
  const estimates = other ? [own(every), own(every) - other(every)] : [own(every)]
  let offsets = drawn.map((values, i) => offsetsOf(values, estimates[i]))
  if (offsets[1] && isClose(offsets[1], estimates[1], options)) {
    drawn = joined(drawn, draw(Math.max(0, MORE_RESAMPLES - options.resamples)))
    offsets = drawn.map((values, i) => offsetsOf(values, estimates[i]))
  }
  const errors = offsets.map(
    (sorted, i) =>
      sorted &&
      errorOf(sorted, candidate.rows, () => acceleration(statistics[i], candidate.rows, dependence)),
  )
  return {
    method: 'bootstrap',
    candidate: errors[0],
    difference: errors[1] ?? null,
    resamples: drawn[0].length,
    monteCarloError: offsets[1] ? nearestError(offsets[1], estimates[1], options) : null,
  }
}

export function statisticOf(metric: Metric, sample: Sample, { threshold }: MetricOptions): Statistic {
  const fast = sample.weights === null ? rankedResampler(metric, sample) : null
  if (fast) return fast
  const own = sample.weights
  if (!own) return (weights) => metric.compute(sample, { threshold, weights }).value ?? Number.NaN
  const product = new Float64Array(sample.rows)
  return (weights) => {
    for (let row = 0; row < product.length; row++) product[row] = own[row] * weights[row]
    return metric.compute(sample, { threshold, weights: product }).value ?? Number.NaN
  }
}

/** Draws more and more resamples of one stream: values of the candidate, and of the difference. */
function drawing(
  own: Statistic,
  other: Statistic | null,
  rows: number,
  dependence: Dependence,
  seed: number,
): (resamples: number) => Float64Array[] {
  const random = randomFromSeed(seed)
  const drawWeights = weightDrawer(dependence, rows)
  const weights = new Uint8Array(rows)
  return (resamples) => {
    const alone = new Float64Array(resamples)
    const gain = new Float64Array(other ? resamples : 0)
    for (let i = 0; i < resamples; i++) {
      drawWeights(random, weights)
      alone[i] = own(weights)
      if (other) gain[i] = alone[i] - other(weights)
    }
    return other ? [alone, gain] : [alone]
  }
}

interface Fours {
  own: AreaOfFour
  other: AreaOfFour | null
}

/** Null where four resamples cannot be had at once: of blocks there is no limit to how many a row is in. */
function foursOf(metric: Metric, { candidate, production, dependence }: PairedSamples): Fours | null {
  const own = dependence.kind === 'blocks' ? null : areaOfFour(metric, candidate)
  const other = production && areaOfFour(metric, production)
  return own && (other || !production) ? { own, other } : null
}

/** As {@link drawing}, with the same draws and the same values. */
function drawingFours(
  { own, other }: Fours,
  rows: number,
  dependence: Dependence,
  seed: number,
): (resamples: number) => Float64Array[] {
  const random = randomFromSeed(seed)
  const drawWeights = weightDrawer(dependence, rows)
  const weights = new Uint32Array(rows)
  const lanesOf = new Uint8Array(weights.buffer)
  const [ofOwn, ofOther] = [new Float64Array(LANES), new Float64Array(LANES)]
  return (resamples) => {
    const alone = new Float64Array(resamples)
    const gain = new Float64Array(other ? resamples : 0)
    for (let i = 0; i < resamples; i += LANES) {
      const lanes = Math.min(LANES, resamples - i)
      for (let lane = 0; lane < lanes; lane++) drawWeights(random, lanesOf, lane, LANES)
      own(weights, ofOwn)
      alone.set(ofOwn.subarray(0, lanes), i)
      if (!other) continue
      other(weights, ofOther)
      for (let lane = 0; lane < lanes; lane++) gain[i + lane] = ofOwn[lane] - ofOther[lane]
    }
    return other ? [alone, gain] : [alone]
  }
}

const joined = (first: Float64Array[], second: Float64Array[]): Float64Array[] =>
  first.map((values, i) => Float64Array.of(...values, ...second[i]))

/** Sorted distances from the estimate; null where too many resamples are undefined. */
function offsetsOf(values: Float64Array, estimate: number): Float64Array | null {
  const defined = values.filter((value) => !Number.isNaN(value))
  if (defined.length < values.length * (1 - UNDEFINED_SHARE) || Number.isNaN(estimate)) return null
  return defined.map((value) => value - estimate).sort()
}

/** Where every resample gives the estimate there is no spread to speak of: then nothing is known, not everything. */
function errorOf(sorted: Float64Array, rows: number, skewness: () => number): SamplingError | null {
  if (sorted[0] === sorted[sorted.length - 1]) return null
  return rows < BCA_ROWS ? bcaError(sorted, skewness()) : percentileError(sorted)
}

/** Of both ends that nearest to what decides: its distance, and the Monte-Carlo error there. */
function nearestEnd(sorted: Float64Array, estimate: number, at: number, confidence: number) {
  const ends = [1 - confidence, confidence].map((p) => ({
    distance: Math.abs(estimate + quantileOf(sorted, p) - at),
    error: monteCarloError(sorted, p),
  }))
  return ends[0].distance <= ends[1].distance ? ends[0] : ends[1]
}

function isClose(sorted: Float64Array, estimate: number, { decision }: ResamplingOptions): boolean {
  if (decision === null) return false
  const { distance, error } = nearestEnd(sorted, estimate, decision.at, decision.confidence)
  return distance <= 2 * error
}

const nearestError = (sorted: Float64Array, estimate: number, { decision }: ResamplingOptions): number =>
  nearestEnd(sorted, estimate, decision?.at ?? 0, decision?.confidence ?? 0.95).error

/** By a jackknife that leaves out what hangs together, in at most 200 groups. @see Efron (1987), section 6 */
function acceleration(statistic: Statistic, rows: number, dependence: Dependence): number {
  const groupOf = groupsOf(rows, dependence)
  const groups = Math.min(JACKKNIFE_GROUPS, dependence.kind === 'units' ? dependence.count : rows)
  const weights = new Uint8Array(rows)
  const values = Float64Array.from({ length: groups }, (_, group) => {
    for (let row = 0; row < rows; row++) weights[row] = groupOf(row) % groups === group ? 0 : 1
    return statistic(weights)
  }).filter((value) => !Number.isNaN(value))
  const center = values.reduce((sum, value) => sum + value, 0) / values.length
  return accelerationOf(values.map((value) => center - value))
}

function groupsOf(rows: number, dependence: Dependence): (row: number) => number {
  if (dependence.kind === 'units') return (row) => dependence.codes[row]
  if (dependence.kind === 'rows') return (row) => row
  const place = new Uint32Array(rows)
  for (let i = 0; i < rows; i++) place[dependence.order[i]] = Math.floor((i * JACKKNIFE_GROUPS) / rows)
  return (row) => place[row]
}
