import type { FeatureImportance, Importance, ImportanceEstimate } from '../evidence/importance.ts'
import { intervalOf } from '../statistics/sampling-error.ts'
import { type Dependence, meanError } from './dependence.ts'
import type { Metric, MetricOptions } from './metrics/metric.ts'
import { influenceOf } from './paired.ts'
import type { Sample } from './sample.ts'

/** Answers of one model: to the rows as they are, and for each feature to every permutation of it. */
export interface Permuted {
  base: Sample
  /** Null for a feature that the model does not read. */
  features: (Sample[] | null)[]
}

export interface ImportanceOptions extends MetricOptions {
  /** One-sided. */
  confidence: number
  /** Among the rows that were permuted. */
  dependence: Dependence
  /** What {@link chanceImportance} gives for each model. */
  noise: Importance['noise']
}

/** A feature of this rank in one model alone is looked at. */
const TOP = 3
/** A leak dominates: what has less than this share of the first one's importance is no warning. */
const LEAST_SHARE = 0.5

/**
 * Permutation importance: by how much the metric gets worse where a column's values belong to other rows.
 *
 * @returns of each feature the values of the repeats, in the metric's units; positive is important. Null where the
 * model does not read it, or the metric is undefined.
 * @see Breiman (2001), Random Forests, section 10; `permutation_importance` of scikit-learn
 */
export function permutationImportance(
  { base, features }: Permuted,
  metric: Metric,
  options: MetricOptions,
): (Float64Array | null)[] {
  const sign = metric.better === 'higher' ? 1 : -1
  const whole = metric.compute(base, options).value
  return features.map((samples) => {
    if (samples === null || whole === null) return null
    const values = samples.map((sample) => metric.compute(sample, options).value)
    if (values.includes(null)) return null
    return Float64Array.from(values, (value) => sign * (whole - (value as number)))
  })
}

/** Importances of both models with their intervals, most important to the candidate first. */
export function comparedImportance(
  names: string[][],
  candidate: Permuted,
  production: Permuted | null,
  metric: Metric,
  options: ImportanceOptions,
): FeatureImportance[] {
  const own = estimates(candidate, metric, options)
  const others = production && estimates(production, metric, options)
  const features = names.map((columns, i): FeatureImportance => {
    const [one, other] = [own[i], others?.[i] ?? null]
    const paired = pairedInterval(own[i], other, options)
    return {
      columns,
      candidate: one?.estimate ?? null,
      production: other?.estimate ?? null,
      difference: others === null ? null : (one?.estimate.value ?? 0) - (other?.estimate.value ?? 0),
      interval: others === null ? null : paired,
      ...(others !== null && hasEntered(one, other, paired, options) ? { entered: true as const } : {}),
      ...(hasVanished(one, other, paired, options) ? { vanished: true as const } : {}),
    }
  })
  return features.sort((a, b) => (b.candidate?.value ?? -Infinity) - (a.candidate?.value ?? -Infinity))
}

interface Estimated {
  estimate: ImportanceEstimate
  /** Of each row; their mean varies as the importance does. Null where the metric has no such values. */
  influence: Float64Array | null
}

function estimates(permuted: Permuted, metric: Metric, options: ImportanceOptions): (Estimated | null)[] {
  const values = permutationImportance(permuted, metric, options)
  const means = values.map((repeats) => repeats && average(repeats))
  const ranked = means.filter((value) => value !== null).sort((a, b) => b - a)
  const base = metric.estimator.kind === 'resample' ? null : influenceOf(metric, options)(permuted.base)
  return values.map((repeats, i) => {
    if (repeats === null) return null
    const value = average(repeats)
    const std = Math.sqrt(average(repeats.map((one) => (one - value) ** 2)))
    const influence = base && meanLoss(base, permuted.features[i] as Sample[], metric, options)
    const error = influence && meanError(influence, options.dependence)
    const interval = error && intervalOf(value, error, options.confidence)
    return { estimate: { value, std, interval, rank: ranked.indexOf(value) + 1 }, influence }
  })
}

/** Influence of the rows on the mean importance: as they are, less as permuted. */
function meanLoss(
  base: Float64Array,
  samples: Sample[],
  metric: Metric,
  options: ImportanceOptions,
): Float64Array {
  const influence = influenceOf(metric, options)
  const sign = metric.better === 'higher' ? 1 : -1
  const loss = base.map((value) => sign * value)
  for (const sample of samples)
    for (const [row, value] of influence(sample).entries()) loss[row] -= (sign * value) / samples.length
  return loss
}

/** Both models were asked about the same rows, permuted alike. */
function pairedInterval(
  one: Estimated | null,
  other: Estimated | null,
  { confidence, dependence }: ImportanceOptions,
): [number, number] | null {
  const [a, b] = [one?.influence ?? null, other?.influence ?? null]
  const known = a ?? b
  if (known === null || (one && !a) || (other && !b)) return null
  const error = meanError(
    known.map((_, row) => (a?.[row] ?? 0) - (b?.[row] ?? 0)),
    dependence,
  )
  return error && intervalOf((one?.estimate.value ?? 0) - (other?.estimate.value ?? 0), error, confidence)
}

const isAboveChance = (found: Estimated | null, chance: number | null = null): boolean =>
  (found?.estimate.interval?.[0] ?? 0) > 0 && (found?.estimate.value ?? 0) > (chance ?? 0)

/** Above chance, for a column that does nothing may well be third of three, and surely more than before. */
const hasEntered = (
  one: Estimated | null,
  other: Estimated | null,
  paired: [number, number] | null,
  { noise }: ImportanceOptions,
): boolean =>
  one !== null &&
  one.estimate.rank <= TOP &&
  isAboveChance(one, noise?.candidate) &&
  (other === null || (other.estimate.rank > TOP && (paired?.[0] ?? 0) > 0))

const hasVanished = (
  one: Estimated | null,
  other: Estimated | null,
  paired: [number, number] | null,
  { noise }: ImportanceOptions,
): boolean =>
  isAboveChance(other, noise?.production) &&
  !isAboveChance(one, noise?.candidate) &&
  (one === null || (paired?.[1] ?? 0) < 0)

/** What a person should look at, in words, of features whose first is the most important. */
export function importanceWarnings(features: FeatureImportance[]): string[] {
  const most = features[0]?.candidate?.value ?? 0
  const named = (chosen: FeatureImportance[]): string[] => chosen.map(({ columns }) => columns.join(' + '))
  const dominates = (one: FeatureImportance): boolean =>
    one.entered === true && (one.candidate?.value ?? 0) >= LEAST_SHARE * most
  return [
    ...named(features.filter(dominates)).map(
      (name) =>
        `${name} is among the three columns that matter most to the candidate, and was not before: possible leakage`,
    ),
    ...named(features.filter(({ vanished }) => vanished)).map(
      (name) => `${name} mattered to production and does not to the candidate`,
    ),
  ]
}

/**
 * The largest mean importance of any feature for labels in another order: as much comes about by chance.
 * @see Altmann et al. (2010), Permutation importance: a corrected feature importance measure
 */
export function chanceImportance(
  { base, features }: Permuted,
  order: Uint32Array,
  metric: Metric,
  options: MetricOptions,
): number {
  const truth = base.truth.map((_, row) => base.truth[order[row]])
  const shuffled = {
    base: { ...base, truth },
    features: features.map((samples) => samples?.map((sample) => ({ ...sample, truth })) ?? null),
  }
  const found = permutationImportance(shuffled, metric, options).flatMap((repeats) =>
    repeats ? [average(repeats)] : [],
  )
  return Math.max(0, ...found)
}

/**
 * Spearman's correlation of the importances of the features that both models read; null for fewer than three.
 * Equal importances, which only useless columns have, keep their order.
 */
export function rankCorrelation(features: FeatureImportance[]): number | null {
  const both = features.flatMap(({ candidate, production }) =>
    candidate && production ? [{ candidate, production }] : [],
  )
  if (both.length < 3) return null
  const places = (of: (one: (typeof both)[number]) => number): number[] => {
    const order = both.map((_, i) => i).sort((a, b) => of(both[b]) - of(both[a]))
    return both.map((_, i) => order.indexOf(i))
  }
  const own = places(({ candidate }) => candidate.value)
  const others = places(({ production }) => production.value)
  const squares = own.reduce((sum, place, i) => sum + (place - others[i]) ** 2, 0)
  return 1 - (6 * squares) / (both.length * (both.length ** 2 - 1))
}

const average = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
