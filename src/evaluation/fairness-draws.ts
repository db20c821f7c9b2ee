import { drawMultinomial } from '../statistics/binomial.ts'
import { mean } from '../statistics/moments.ts'
import { randomFromSeed } from '../statistics/random.ts'
import { jointCells } from './decisions.ts'
import { weightDrawer } from './dependence.ts'
import type { Groups } from './fairness-groups.ts'
import type { Metric, MetricOptions } from './metrics/metric.ts'
import { type PairedSamples, pairAmong } from './pair.ts'
import { influenceOf } from './paired.ts'
import { statisticOf } from './resampled.ts'
import { type Sample, scoredSample, subset } from './sample.ts'

/** Values of one model: of each group, and last of all rows. NaN where undefined. */
export type GroupValues = Float64Array

/** Resampled values of both models, one entry a resample. */
export interface Draws {
  candidate: GroupValues[]
  /** Those of the candidate where there is no production model. */
  production: GroupValues[]
}

export interface DrawOptions extends MetricOptions {
  resamples: number
  seed: number
}

const CELLS = 8
/** Rows spread over the cells of each group, so that what few rows did not show stays possible. */
const SPREAD = 4

const valueIn = (metric: Metric, sample: Sample, options: MetricOptions): number =>
  metric.compute(sample, options).value ?? Number.NaN

/** Values of a metric in each group of one model, and last over all rows. */
export const groupValues = (
  metric: Metric,
  samples: readonly Sample[],
  all: Sample,
  options: MetricOptions,
): GroupValues => Float64Array.from([...samples, all], (sample) => valueIn(metric, sample, options))

/**
 * Resamples of a metric by group, both models on the same rows. Decisions between two classes: a multinomial draw
 * over the joint cells (group, truth, production's decision, candidate's), which is the bootstrap of the rows at a
 * cost that does not grow with them; half of it with the models exchanged, so that exchanging them only changes
 * signs. Everything else, and rows that hang together: Poisson weights of rows, units or blocks, of the rows' influence
 * where it is known.
 */
export function drawGroups(metric: Metric, pair: PairedSamples, groups: Groups, options: DrawOptions): Draws {
  const { kind } = metric.estimator
  const decides =
    metric.tasks.includes('binary-classification') && (kind === 'counts' || kind === 'proportion')
  return decides && pair.dependence.kind === 'rows' && pair.candidate.weights === null
    ? drawCells(metric, pair, groups, options)
    : drawRows(metric, pair, groups, options)
}

function drawCells(metric: Metric, pair: PairedSamples, groups: Groups, options: DrawOptions): Draws {
  const half = Math.ceil(options.resamples / 2)
  const cells = groupCells(pair, groups, options.threshold)
  const straight = drawn(metric, cells, half, options.seed)
  const mirrored = drawn(metric, exchanged(cells), half, options.seed)
  return {
    candidate: [...straight.candidate, ...mirrored.production],
    production: [...straight.production, ...mirrored.candidate],
  }
}

/** Rows by group and joint cell. */
function groupCells(pair: PairedSamples, { members }: Groups, threshold: number): Float64Array {
  const cells = new Float64Array(members.length * CELLS)
  for (const [group, rows] of members.entries()) {
    const { candidate, production } = pairAmong(pair, rows)
    const { truth, prediction } = candidate
    cells.set(jointCells(truth, (production ?? candidate).prediction, prediction, threshold), group * CELLS)
  }
  return cells
}

/** The same cells with production for candidate. */
const exchanged = (cells: Float64Array): Float64Array =>
  cells.map((_, cell) => cells[(cell & ~3) | ((cell & 1) << 1) | ((cell & 2) >> 1)])

const bit = (place: number) => Float64Array.from({ length: CELLS }, (_, cell) => (cell >> place) & 1)
/** A row for each cell; how many rows it stands for is its weight. */
const CANDIDATE = scoredSample(bit(2), bit(0))
const PRODUCTION = scoredSample(bit(2), bit(1))

function drawn(metric: Metric, cells: Float64Array, draws: number, seed: number): Draws {
  const random = randomFromSeed(seed)
  const rows = cells.reduce((sum, cell) => sum + cell, 0)
  const shares = cells.map((cell) => cell + SPREAD / CELLS)
  const counts = new Float64Array(cells.length)
  const result: Draws = { candidate: [], production: [] }
  for (let i = 0; i < draws; i++) {
    drawMultinomial(random, rows, shares, counts)
    result.candidate.push(valuesOfCells(metric, CANDIDATE, counts))
    result.production.push(valuesOfCells(metric, PRODUCTION, counts))
  }
  return result
}

function valuesOfCells(metric: Metric, sample: Sample, counts: Float64Array): GroupValues {
  const groups = counts.length / CELLS
  const all = new Float64Array(CELLS)
  for (let cell = 0; cell < counts.length; cell++) all[cell % CELLS] += counts[cell]
  const value = (weights: Float64Array) => valueIn(metric, sample, { threshold: 0.5, weights })
  return Float64Array.from({ length: groups + 1 }, (_, group) =>
    value(group === groups ? all : counts.subarray(group * CELLS, (group + 1) * CELLS)),
  )
}

/** Values of the groups under drawn weights. */
type GroupStatistic = (weights: Uint8Array) => GroupValues

/** Rows times resamples: beyond it fewer are drawn, for a standard error needs no more. */
const MOST_WORK = 4e8
const FEWEST_RESAMPLES = 200

function drawRows(metric: Metric, pair: PairedSamples, groups: Groups, options: DrawOptions): Draws {
  const random = randomFromSeed(options.seed)
  const { rows } = pair.candidate
  const resamples = Math.min(options.resamples, Math.max(FEWEST_RESAMPLES, Math.floor(MOST_WORK / rows)))
  const draw = weightDrawer(pair.dependence, rows)
  const own = groupStatistic(metric, pair.candidate, groups, options)
  const other = pair.production && groupStatistic(metric, pair.production, groups, options)
  const weights = new Uint8Array(rows)
  const result: Draws = { candidate: [], production: [] }
  for (let i = 0; i < resamples; i++) {
    draw(random, weights)
    const values = own(weights)
    result.candidate.push(values)
    result.production.push(other ? other(weights) : values)
  }
  return result
}

function groupStatistic(
  metric: Metric,
  sample: Sample,
  groups: Groups,
  options: MetricOptions,
): GroupStatistic {
  if (sample.weights === null && metric.estimator.kind !== 'resample')
    return linearStatistic(metric, sample, groups, options)
  const ofGroups = groups.members.map((rows) => {
    const statistic = statisticOf(metric, subset(sample, rows), options)
    const own = new Uint8Array(rows.length)
    return (weights: Uint8Array): number => {
      for (let i = 0; i < own.length; i++) own[i] = weights[rows[i]]
      return statistic(own)
    }
  })
  const all = [...ofGroups, statisticOf(metric, sample, options)]
  return (weights) => Float64Array.from(all, (statistic) => statistic(weights))
}

/**
 * Of a metric that rows have a known influence on, as its variance is found over all rows: the mean of value and
 * influence, in one pass that sorts nothing. Exact for means.
 * @see Hampel (1974), The Influence Curve and Its Role in Robust Estimation
 */
function linearStatistic(
  metric: Metric,
  sample: Sample,
  { codes, members }: Groups,
  options: MetricOptions,
): GroupStatistic {
  const last = members.length
  const overall = pseudoValues(metric, sample, options)
  const within = new Float64Array(sample.rows)
  for (const rows of members)
    for (const [i, value] of pseudoValues(metric, subset(sample, rows), options).entries())
      within[rows[i]] = value
  return (weights) => {
    const sums = new Float64Array(last + 1)
    const totals = new Float64Array(last + 1)
    for (let row = 0; row < weights.length; row++) {
      const weight = weights[row]
      if (weight === 0) continue
      sums[codes[row]] += weight * within[row]
      totals[codes[row]] += weight
      sums[last] += weight * overall[row]
      totals[last] += weight
    }
    return sums.map((sum, group) => sum / totals[group])
  }
}

/** Of each row, such that their mean is the metric and varies as it does; NaN where it is undefined. */
function pseudoValues(metric: Metric, sample: Sample, options: MetricOptions): Float64Array {
  const value = valueIn(metric, sample, options)
  if (Number.isNaN(value)) return new Float64Array(sample.rows).fill(Number.NaN)
  const influence = influenceOf(metric, options)(sample)
  const center = mean(influence)
  return influence.map((one) => value + one - center)
}
