import { drawMultinomial } from '../statistics/binomial.ts'
import { variance } from '../statistics/moments.ts'
import { randomFromSeed } from '../statistics/random.ts'
import { type SamplingError, studentError } from '../statistics/sampling-error.ts'

/** Rows by label and decision. */
export interface Counts {
  truePositives: number
  falsePositives: number
  falseNegatives: number
  trueNegatives: number
}

/** A metric of the counts; NaN where it is undefined. */
export type CountStatistic = (counts: Counts) => number

export const accuracy: CountStatistic = ({ truePositives, falsePositives, falseNegatives, trueNegatives }) =>
  (truePositives + trueNegatives) / (truePositives + falsePositives + falseNegatives + trueNegatives)
export const precision: CountStatistic = (counts) =>
  counts.truePositives / (counts.truePositives + counts.falsePositives)
export const recall: CountStatistic = (counts) =>
  counts.truePositives / (counts.truePositives + counts.falseNegatives)
export const f1: CountStatistic = ({ truePositives, falsePositives, falseNegatives }) =>
  (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives)

/**
 * Rows by (label, production's decision, candidate's decision): cell 4·label + 2·production + candidate. They
 * hold all that a count metric of either model depends on.
 */
export function jointCells(
  labels: Float64Array,
  production: Float64Array,
  candidate: Float64Array,
  threshold: number,
): Float64Array {
  const cells = new Float64Array(8)
  for (let row = 0; row < labels.length; row++)
    cells[labels[row] * 4 + (production[row] >= threshold ? 2 : 0) + (candidate[row] >= threshold ? 1 : 0)]++
  return cells
}

/** Rows, or their weights, by label and decision of one model. */
export function decisionCounts(
  labels: Float64Array,
  scores: Float64Array,
  threshold: number,
  weights: ArrayLike<number> | null,
): Counts {
  const cells = [0, 0, 0, 0]
  for (let row = 0; row < labels.length; row++)
    cells[labels[row] * 2 + (scores[row] >= threshold ? 1 : 0)] += weights ? weights[row] : 1
  const [trueNegatives, falsePositives, falseNegatives, truePositives] = cells
  return { truePositives, falsePositives, falseNegatives, trueNegatives }
}

/** Counts of the candidate, or of production, from the joint cells. */
export function countsOf(cells: Float64Array, model: 'candidate' | 'production'): Counts {
  const [both, alone] = model === 'candidate' ? [3, 1] : [3, 2]
  const other = 3 - alone
  return {
    truePositives: cells[4 + both] + cells[4 + alone],
    falsePositives: cells[both] + cells[alone],
    falseNegatives: cells[4] + cells[4 + other],
    trueNegatives: cells[0] + cells[other],
  }
}

export interface CountErrors {
  difference: SamplingError | null
  candidate: SamplingError | null
}

/** Share of resamples in which a metric may be undefined before its interval means nothing. */
const UNDEFINED_SHARE = 0.05

/**
 * Errors of a count metric by drawing the eight cells anew: the bootstrap of the rows, at a cost that does not
 * grow with them. Half a row is added to every cell first, so that a disagreement not seen among few rows stays
 * possible (Agresti & Min, 2005). The errors are normal with the standard error of the resamples: percentiles of
 * so coarse a statistic are too narrow, and reject 13 % of equal models where 10 % are meant. Half of the resamples
 * are drawn with the models exchanged, so that exchanging them changes nothing but signs.
 */
export function resampleCounts(
  cells: Float64Array,
  statistic: CountStatistic,
  resamples: number,
  seed: number,
): CountErrors {
  const half = Math.ceil(resamples / 2)
  const straight = drawHalf(cells, statistic, half, seed)
  const exchanged = drawHalf(exchange(cells), statistic, half, seed)
  const gains = straight.candidate.map((value, i) => value - straight.production[i])
  const mirrored = exchanged.production.map((value, i) => value - exchanged.candidate[i])
  return {
    difference: errorOf(gains, mirrored),
    candidate: errorOf(straight.candidate, exchanged.production),
  }
}

function drawHalf(cells: Float64Array, statistic: CountStatistic, draws: number, seed: number) {
  const random = randomFromSeed(seed)
  const weights = smoothed(cells)
  const rows = cells.reduce((sum, cell) => sum + cell, 0)
  const drawn = new Float64Array(8)
  const candidate = new Float64Array(draws)
  const production = new Float64Array(draws)
  for (let i = 0; i < draws; i++) {
    drawMultinomial(random, rows, weights, drawn)
    candidate[i] = statistic(countsOf(drawn, 'candidate'))
    production[i] = statistic(countsOf(drawn, 'production'))
  }
  return { candidate, production }
}

const smoothed = (cells: Float64Array): Float64Array => cells.map((cell) => cell + 0.5)

const exchange = (cells: Float64Array): Float64Array =>
  cells.map((_, cell) => cells[(cell & 4) | ((cell & 1) << 1) | ((cell & 2) >> 1)])

/** From both halves of the resamples. */
function errorOf(first: Float64Array, second: Float64Array): SamplingError | null {
  const values = new Float64Array(first.length + second.length)
  values.set(first)
  values.set(second, first.length)
  const defined = values.filter((value) => !Number.isNaN(value))
  if (defined.length < values.length * (1 - UNDEFINED_SHARE)) return null
  return studentError(Math.sqrt(variance(defined)), Infinity)
}
