import type { FairnessBy } from '../config/fairness.ts'
import type { Comparison } from '../evidence/evaluation.ts'
import type { Fairness } from '../evidence/fairness.ts'
import { variance } from '../statistics/moments.ts'
import { seedFromDigests } from '../statistics/random.ts'
import { intervalOf, type SamplingError, studentError } from '../statistics/sampling-error.ts'
import {
  type ComparedTo,
  type DisparityInterval,
  differenceOf,
  disparityInterval,
  type Panel,
  ratioOf,
} from './fairness-disparity.ts'
import { type Draws, drawGroups, groupValues } from './fairness-draws.ts'
import { fairnessGates, gravest } from './fairness-gates.ts'
import type { Groups } from './fairness-groups.ts'
import { hasRatio, type Measure } from './fairness-measures.ts'
import { shortageOf } from './measurement.ts'
import type { Metric } from './metrics/metric.ts'
import { type PairedSamples, pairAmong } from './pair.ts'

/** One entry of the configuration, with its groups found. */
export interface FairnessAsked {
  settings: FairnessBy
  groups: Groups
  measures: Measure[]
}

export interface FairnessOptions {
  threshold: number
  resamples: number
  seed: number
  /** One-sided. */
  confidence: number
  minRows: number
  /** Why both models are known to be equal, or null: they are compared. */
  equal: string | null
}

export interface FairnessResult {
  fairness: Fairness[]
  /** The gates of all measures, to stand among those over all rows. */
  gates: Comparison[]
}

/** Share of resamples in which a metric may be undefined before its interval means nothing. */
const UNDEFINED_SHARE = 0.05

/** Every measure by every grouping that is asked for, with its gates. */
export function compareFairness(
  pair: PairedSamples,
  asked: readonly FairnessAsked[],
  options: FairnessOptions,
): FairnessResult {
  const results = asked.flatMap((one) => one.measures.map((measure) => measured(pair, one, measure, options)))
  return { fairness: results.map(({ evidence }) => evidence), gates: results.flatMap(({ gates }) => gates) }
}

/** A metric by group: values of both models, why a group is not judged, and the resamples. */
interface ByGroup {
  metric: Metric
  candidate: Float64Array
  production: Float64Array | null
  notJudged: (string | null)[]
  draws: Draws
}

function measured(
  pair: PairedSamples,
  { settings, groups }: FairnessAsked,
  measure: Measure,
  options: FairnessOptions,
): { evidence: Fairness; gates: Comparison[] } {
  const confidence = settings.confidence ?? options.confidence
  const minRows = settings['min-rows'] ?? options.minRows
  const byMetric = measure.metrics.map((metric) => byGroup(metric, pair, groups, { ...options, minRows }))
  const judged = groups.labels.flatMap((_, group) =>
    byMetric.every(({ notJudged }) => notJudged[group] === null) ? [group] : [],
  )
  const compared = comparedGroups(byMetric, judged, settings.to, confidence)
  const { production } = compared
  const widening = production && defined(compared.candidate.difference - production.difference)
  const ratios = hasRatio(measure)
  const summary = {
    measure: measure.name,
    by: groups.columns,
    to: settings.to,
    confidence,
    minRows,
    metrics: byMetric.map((one) => metricEvidence(one, groups, confidence)),
    production: production && disparityEvidence(production, ratios),
    candidate: disparityEvidence(compared.candidate, ratios),
    widening: options.equal === null ? widening : widening && 0,
    wideningInterval: changeInterval(widening, compared.widening, confidence, options.equal),
    resamples: byMetric[0].draws.candidate.length,
  }
  const ratioChange = production && defined(compared.candidate.ratio - production.ratio)
  const gates = fairnessGates(summary, {
    settings,
    rows: pair.candidate.rows,
    groups: groups.labels.length,
    judged: judged.length,
    ratioInterval: changeInterval(ratioChange, compared.ratioChange, confidence, options.equal),
    unbounded: measure.metrics.some(({ range }) => !Number.isFinite(range[1])),
    equal: options.equal,
  })
  return { evidence: { ...summary, verdict: gravest(gates) }, gates }
}

const defined = (value: number): number | null => (Number.isFinite(value) ? value : null)

function byGroup(metric: Metric, pair: PairedSamples, groups: Groups, options: FairnessOptions): ByGroup {
  const parts = groups.members.map((rows) => pairAmong(pair, rows))
  const candidate = groupValues(
    metric,
    parts.map((part) => part.candidate),
    pair.candidate,
    options,
  )
  const production =
    pair.production &&
    groupValues(
      metric,
      parts.flatMap((part) => part.production ?? []),
      pair.production,
      options,
    )
  return {
    metric,
    candidate,
    production,
    notJudged: parts.map(
      (part, group) =>
        shortageOf(metric, part, options.minRows)?.reason ??
        undefinedIn(metric, candidate[group]) ??
        (production && undefinedIn(metric, production[group])),
    ),
    draws: drawGroups(metric, pair, groups, {
      ...options,
      // Metrics of the same decisions look at the same draws.
      seed: seedFromDigests(`${options.seed}`, 'fairness', ...groups.columns),
    }),
  }
}

const undefinedIn = ({ title }: Metric, value: number): string | null =>
  Number.isNaN(value) ? `${title} is undefined` : null

interface ModelDisparity {
  difference: number
  ratio: number
  intervals: DisparityInterval
}

interface Compared {
  candidate: ModelDisparity
  production: ModelDisparity | null
  /** Of the candidate's difference less production's, and of the ratios. */
  widening: SamplingError | null
  ratioChange: SamplingError | null
}

function comparedGroups(
  byMetric: readonly ByGroup[],
  judged: readonly number[],
  to: ComparedTo,
  confidence: number,
): Compared {
  const panel = (values: readonly Float64Array[]): Panel => ({
    values: Float64Array.from(
      values.flatMap((each) => [...judged.map((group) => each[group]), each.at(-1) as number]),
    ),
    groups: judged.length,
  })
  const drawn = byMetric[0].draws.candidate.map((_, i) => ({
    candidate: panel(byMetric.map(({ draws }) => draws.candidate[i])),
    production: panel(byMetric.map(({ draws }) => draws.production[i])),
  }))
  const usable = drawn.filter(({ candidate, production }) =>
    [candidate, production].every(({ values }) => !values.some(Number.isNaN)),
  )
  const enough = judged.length > 0 && usable.length >= drawn.length * (1 - UNDEFINED_SHARE)
  const draws = enough ? usable : []
  const model = (own: Panel, resampled: Float64Array[]): ModelDisparity => ({
    difference: judged.length > 0 ? differenceOf(own, to) : Number.NaN,
    ratio: judged.length > 0 ? ratioOf(own, to) : Number.NaN,
    intervals: disparityInterval(own, resampled, to, confidence),
  })
  const isPaired = byMetric.every(({ production }) => production !== null)
  const change = (of: (panel: Panel, to: ComparedTo) => number) =>
    isPaired
      ? spreadOf(draws.map(({ candidate, production }) => of(candidate, to) - of(production, to)))
      : null
  return {
    candidate: model(
      panel(byMetric.map(({ candidate }) => candidate)),
      draws.map(({ candidate }) => candidate.values),
    ),
    production: isPaired
      ? model(
          panel(byMetric.map(({ production }) => production as Float64Array)),
          draws.map(({ production }) => production.values),
        )
      : null,
    widening: change(differenceOf),
    ratioChange: change(ratioOf),
  }
}

/** Normal with the standard error of the resamples; null where they have no spread, which proves nothing. */
function spreadOf(values: readonly number[]): SamplingError | null {
  const found = Float64Array.from(values.filter((value) => !Number.isNaN(value)))
  const scale = Math.sqrt(variance(found))
  return scale > 0 ? studentError(scale, Infinity) : null
}

function changeInterval(
  change: number | null,
  error: SamplingError | null,
  confidence: number,
  equal: string | null,
): [number, number] | null {
  if (change === null) return null
  if (equal !== null) return [0, 0]
  return error && intervalOf(change, error, confidence)
}

const disparityEvidence = ({ difference, ratio, intervals }: ModelDisparity, ratios: boolean) => ({
  difference: defined(difference),
  differenceInterval: Number.isNaN(difference) ? null : intervals.difference,
  ratio: ratios ? defined(ratio) : null,
  ratioInterval: ratios && !Number.isNaN(ratio) ? intervals.ratio : null,
})

function metricEvidence(
  { metric, candidate, production, notJudged, draws }: ByGroup,
  { labels, members }: Groups,
  confidence: number,
): Fairness['metrics'][number] {
  const [low, high] = metric.range
  const interval = (values: Float64Array | null, of: Float64Array[], group: number) => {
    const value = values?.[group] ?? Number.NaN
    const error = spreadOf(of.map((each) => each[group]))
    if (Number.isNaN(value) || error === null) return null
    const ends = intervalOf(value, error, confidence)
    return [Math.max(low, ends[0]), Math.min(high, ends[1])] as [number, number]
  }
  const values = (group: number) => ({
    production: production && defined(production[group]),
    candidate: defined(candidate[group]),
  })
  return {
    metric: metric.name,
    better: metric.better,
    overall: values(labels.length),
    groups: labels.map((names, group) => ({
      labels: names,
      rows: members[group].length,
      ...values(group),
      productionInterval: interval(production, draws.production, group),
      candidateInterval: interval(candidate, draws.candidate, group),
      notJudged: notJudged[group],
    })),
  }
}
