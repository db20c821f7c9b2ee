import type { Comparison } from '../evidence/evaluation.ts'
import { quantileOf } from '../statistics/bootstrap.ts'
import { normalCdf } from '../statistics/distributions.ts'
import { mean, variance } from '../statistics/moments.ts'
import { randomFromSeed, seedFromDigests } from '../statistics/random.ts'
import { intervalOf } from '../statistics/sampling-error.ts'
import { type ComparisonInput, decidingGate, dependenceIn, whyEqual } from './compare.ts'
import { comparison, gateOf } from './comparison.ts'
import { weightDrawer } from './dependence.ts'
import { judge, oriented, pWorse } from './gates.ts'
import { limitsOf } from './limits.ts'
import { type Measurement, type MeasurementOptions, measurement } from './measurement.ts'
import type { Metric } from './metrics/metric.ts'
import { statisticOf } from './resampled.ts'
import type { Sample } from './sample.ts'

export interface PanelInput
  extends Omit<ComparisonInput, 'candidate' | 'sameModel' | 'slices' | 'fairness' | 'flips' | 'correction'> {
  /** At least two models on the same rows; the candidate first. */
  models: Sample[]
}

export interface PanelEntry {
  /** From 1; undefined values come last. */
  rank: number
  /** Against production, at the adjusted confidence. */
  comparison: Comparison
  /** This one less the first in rank, in the metric's own direction; null for the first itself. */
  behind: { difference: number; interval: [number, number] | null } | null
}

export interface Panel {
  metric: Metric
  /** One-sided, at which single comparisons hold together at the declared confidence; null where there are none. */
  confidence: { production: number | null; pairs: number }
  resamples: number
  /** In the order of the models. */
  entries: PanelEntry[]
  /** The model that is better than each of the others; null where none is. */
  best: number | null
}

/**
 * Several models on the same rows by the metric that decides first: each against production, and the first in rank
 * against each other. All of them are drawn under the same weights, and the largest of their standardised deviations
 * says at which confidence each comparison has to be made for all to hold together (single-step max-t, which for
 * independent normal means is Dunnett's test, and for all pairs Tukey's).
 * @see Westfall & Young (1993), Resampling-based multiple testing; Hothorn, Bretz & Westfall (2008)
 */
export function comparePanel(input: PanelInput): Panel {
  const { models, production } = input
  const [metric, gate] = decidingGate(input.task, input.gates)
  const declared = gate.confidence ?? input.confidence
  const drawn = jointDraws(metric, [...models, ...(production ? [production] : [])], input)
  const own = drawn.slice(0, models.length)
  const confidence = {
    production: production
      ? jointConfidence(
          own.map((values) => minus(values, drawn[models.length])),
          declared,
          'one',
        )
      : null,
    pairs: jointConfidence(pairsOf(own), declared, 'both'),
  }
  const measured = models.map((candidate, i) => {
    const pair = { ...input, candidate, sameModel: false }
    return measureAgainst(metric, pair, `challenger ${i}`, (of) =>
      limitsOf({ ...gate, confidence: confidence.production ?? declared }, metric, of, declared),
    )
  })
  const order = ranked(measured)
  const behind = models.map((candidate, i) =>
    i === order[0]
      ? null
      : distance(
          measureAgainst(metric, { ...input, candidate, production: models[order[0]] }, `behind ${i}`),
          confidence.pairs,
        ),
  )
  const isBest = behind.every((one, i) => i === order[0] || one?.isWorse === true)
  return {
    metric,
    confidence,
    resamples: input.resamples,
    entries: measured.map((one, i) => ({
      rank: order.indexOf(i) + 1,
      comparison: judged(one, confidence.production ?? declared),
      behind: withoutVerdict(behind[i]),
    })),
    best: isBest && measured[order[0]].candidate.value !== null ? order[0] : null,
  }
}

type Against = Pick<PanelInput, 'production' | 'dependence' | 'task'> & { candidate: Sample } & MeasuredWith
type MeasuredWith = Pick<PanelInput, 'threshold' | 'minRows' | 'resamples' | 'intervals' | 'seed'>

function measureAgainst(
  metric: Metric,
  input: Against,
  name: string,
  limits: (production: Measurement['production']) => Measurement['limits'] = () => null,
): Measurement {
  const options: MeasurementOptions = {
    ...input,
    intervals: input.intervals ?? 'auto',
    equal: whyEqual({ ...input, sameModel: false }),
  }
  const pair = { ...input, dependence: input.dependence ?? dependenceIn(input) }
  return measurement({ metric, pair, name, limitsOf: limits }, options)
}

function judged(measured: Measurement, confidence: number): Comparison {
  const { limits } = measured
  const compared = comparison(measured, limits?.confidence ?? confidence)
  if (limits === null) return compared
  return {
    ...compared,
    pWorse: limits.margin === null ? null : pWorse(measured, limits.margin),
    gate: gateOf(limits, judge(measured, limits)),
  }
}

/** Best value first; what is undefined last. */
function ranked(measured: Measurement[]): number[] {
  const goodness = measured.map(({ metric, candidate }) =>
    candidate.value === null ? -Infinity : metric.better === 'higher' ? candidate.value : -candidate.value,
  )
  return [...goodness.keys()].sort((a, b) => goodness[b] - goodness[a] || a - b)
}

interface Distance extends NonNullable<PanelEntry['behind']> {
  isWorse: boolean
}

function distance(measured: Measurement, confidence: number): Distance | null {
  const { difference, errors, equal } = measured
  if (difference === null) return null
  const change = oriented(measured, confidence)
  const interval: [number, number] | null =
    equal !== null ? [0, 0] : errors.difference && intervalOf(difference, errors.difference, confidence)
  return { difference, interval, isWorse: measured.shortage === null && change !== null && change.high < 0 }
}

const withoutVerdict = (one: Distance | null): PanelEntry['behind'] =>
  one && { difference: one.difference, interval: one.interval }

/** The metric of each model in every resample, all under the same weights. */
function jointDraws(metric: Metric, samples: Sample[], input: PanelInput): Float64Array[] {
  const [first] = samples
  const dependence = input.dependence ?? dependenceIn({ task: input.task, candidate: first })
  const statistics = samples.map((sample) => statisticOf(metric, sample, input))
  const draw = weightDrawer(dependence, first.rows)
  const random = randomFromSeed(seedFromDigests(`${input.seed}`, 'challengers'))
  const weights = new Uint8Array(first.rows)
  const values = samples.map(() => new Float64Array(input.resamples))
  for (let i = 0; i < input.resamples; i++) {
    draw(random, weights)
    for (const [k, statistic] of statistics.entries()) values[k][i] = statistic(weights)
  }
  return values
}

const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value - b[i])

const pairsOf = (drawn: Float64Array[]): Float64Array[] =>
  drawn.flatMap((one, i) => drawn.slice(i + 1).map((other) => minus(one, other)))

/**
 * One-sided confidence for each of these differences [resamples], so that all their intervals hold together at
 * `declared`; of pairs in `both` directions. Between no correction and Bonferroni's, which it is where too much is
 * undefined to tell.
 */
export function jointConfidence(
  differences: Float64Array[],
  declared: number,
  directions: 'one' | 'both',
): number {
  const tests = differences.length * (directions === 'both' ? 2 : 1)
  const bonferroni = 1 - (1 - declared) / Math.max(1, tests)
  if (tests <= 1) return declared
  const deviations = differences.map(standardised).filter((one) => one !== null)
  if (deviations.length === 0) return bonferroni
  const largest = Float64Array.from(deviations[0], (_, i) =>
    Math.max(...deviations.map((one) => (directions === 'both' ? Math.abs(one[i]) : one[i]))),
  )
  if (largest.some(Number.isNaN)) return bonferroni
  return Math.min(bonferroni, Math.max(declared, normalCdf(quantileOf(largest.sort(), declared))))
}

/** Null where the models do not differ. */
function standardised(values: Float64Array): Float64Array | null {
  const scale = Math.sqrt(variance(values))
  if (scale === 0) return null
  const center = mean(values)
  return values.map((value) => (value - center) / scale)
}
