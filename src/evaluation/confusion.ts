import { drawMultinomial } from '../statistics/binomial.ts'
import { variance } from '../statistics/moments.ts'
import { randomFromSeed } from '../statistics/random.ts'
import { type SamplingError, studentError } from '../statistics/sampling-error.ts'
import type { PairedSamples } from './pair.ts'
import type { Sample } from './sample.ts'

/** A statistic of K×K counts, row-major by true class; NaN where it is undefined. */
export type ConfusionStatistic = (cells: Float64Array, classes: number) => number

/** Class number that a model decides on in each row. */
export type Decisions = (sample: Sample) => ArrayLike<number>

export interface ConfusionOptions {
  resamples: number
  seed: number
}

/** Share of resamples in which a metric may be undefined before its interval means nothing. */
const UNDEFINED_SHARE = 0.05
/** More classes have too many joint cells to draw. */
export const MOST_CLASSES = 20

/**
 * Errors of a statistic of decisions by drawing the joint cells (truth, production, candidate) anew: the bootstrap
 * of the rows, at a cost that does not grow with them. Four rows are first spread over all cells, so that a
 * disagreement not seen among few rows stays possible (Agresti & Min, 2005). The errors are normal with the standard
 * error of the resamples: percentiles of so coarse a statistic are too narrow, and reject 13 % of equal models where
 * 10 % are meant. Half of the resamples are drawn with the models exchanged, so that exchanging them changes nothing
 * but signs.
 */
export function confusionErrors(
  pair: PairedSamples,
  decide: Decisions,
  classes: number,
  statistic: ConfusionStatistic,
  options: ConfusionOptions,
): { difference: SamplingError | null; candidate: SamplingError | null } {
  const { straight, exchanged } = drawnConfusions(pair, decide, classes, options)
  const values = (of: Float64Array[]): Float64Array => Float64Array.from(of, (one) => statistic(one, classes))
  const [candidate, production] = [values(straight.candidate), values(straight.production)]
  const [second, first] = [values(exchanged.candidate), values(exchanged.production)]
  const gains = candidate.map((value, i) => value - production[i])
  const mirrored = first.map((value, i) => value - second[i])
  return {
    difference: pair.production && errorOf(gains, mirrored),
    candidate: errorOf(candidate, first),
  }
}

interface Drawn {
  candidate: Float64Array[]
  production: Float64Array[]
}

/** Every metric of the same decisions looks at the same draws. */
const memory = new WeakMap<Sample, { key: string; drawn: { straight: Drawn; exchanged: Drawn } }>()

function drawnConfusions(
  pair: PairedSamples,
  decide: Decisions,
  classes: number,
  { resamples, seed }: ConfusionOptions,
) {
  const key = `${resamples} ${seed}`
  const known = memory.get(pair.candidate)
  if (known?.key === key) return known.drawn
  const candidate = decide(pair.candidate)
  const production = pair.production ? decide(pair.production) : candidate
  const half = Math.ceil(resamples / 2)
  const { truth } = pair.candidate
  const drawn = {
    straight: draw(jointCells(truth, production, candidate, classes), classes, half, seed),
    exchanged: draw(jointCells(truth, candidate, production, classes), classes, half, seed),
  }
  memory.set(pair.candidate, { key, drawn })
  return drawn
}

/** Rows by (truth, production's decision, candidate's): cell (truth·K + production)·K + candidate. */
function jointCells(
  truth: ArrayLike<number>,
  production: ArrayLike<number>,
  candidate: ArrayLike<number>,
  classes: number,
): Float64Array {
  const cells = new Float64Array(classes ** 3)
  for (let row = 0; row < truth.length; row++)
    cells[(truth[row] * classes + production[row]) * classes + candidate[row]]++
  return cells
}

function draw(cells: Float64Array, classes: number, draws: number, seed: number): Drawn {
  const random = randomFromSeed(seed)
  const weights = smoothed(cells, classes)
  const rows = cells.reduce((sum, cell) => sum + cell, 0)
  const drawn = new Float64Array(cells.length)
  const result: Drawn = { candidate: [], production: [] }
  for (let i = 0; i < draws; i++) {
    drawMultinomial(random, rows, weights, drawn)
    const [candidate, production] = [new Float64Array(classes ** 2), new Float64Array(classes ** 2)]
    for (let cell = 0; cell < drawn.length; cell++) {
      if (drawn[cell] === 0) continue
      const label = Math.floor(cell / classes ** 2) * classes
      candidate[label + (cell % classes)] += drawn[cell]
      production[label + (Math.floor(cell / classes) % classes)] += drawn[cell]
    }
    result.candidate.push(candidate)
    result.production.push(production)
  }
  return result
}

/** A class that occurs nowhere stays away. */
function smoothed(cells: Float64Array, classes: number): Float64Array {
  const seen = new Set<number>()
  for (let cell = 0; cell < cells.length; cell++) {
    if (cells[cell] === 0) continue
    for (const place of [classes ** 2, classes, 1]) seen.add(Math.floor(cell / place) % classes)
  }
  const isSeen = (cell: number): boolean =>
    [classes ** 2, classes, 1].every((place) => seen.has(Math.floor(cell / place) % classes))
  return cells.map((rows, cell) => (isSeen(cell) ? rows + 4 / seen.size ** 3 : 0))
}

/** From both halves of the resamples. */
function errorOf(first: Float64Array, second: Float64Array): SamplingError | null {
  const values = new Float64Array(first.length + second.length)
  values.set(first)
  values.set(second, first.length)
  const defined = values.filter((value) => !Number.isNaN(value))
  if (defined.length < values.length * (1 - UNDEFINED_SHARE)) return null
  return studentError(Math.sqrt(variance(defined)), Infinity)
}

/**
 * Influence of each row on a statistic of its confusion matrix: n times the derivative by the count of the row's
 * cell, less its mean (the delta method).
 */
export function confusionInfluence(
  sample: Sample,
  decide: Decisions,
  classes: number,
  statistic: ConfusionStatistic,
): Float64Array {
  const decided = decide(sample)
  const cellOf = (row: number): number => sample.truth[row] * classes + decided[row]
  const cells = new Float64Array(classes ** 2)
  for (let row = 0; row < sample.rows; row++) cells[cellOf(row)]++
  const slopes = cells.map((rows, cell) => (rows === 0 ? 0 : slopeAt(cells, cell, classes, statistic)))
  const values = new Float64Array(sample.rows)
  for (let row = 0; row < values.length; row++) values[row] = slopes[cellOf(row)] * sample.rows
  return values
}

/** The cell holds some rows. */
function slopeAt(cells: Float64Array, cell: number, classes: number, statistic: ConfusionStatistic): number {
  const step = cells[cell] * 1e-5
  const at = (change: number): number => statistic(cells.with(cell, cells[cell] + change), classes)
  return (at(step) - at(-step)) / (2 * step)
}
