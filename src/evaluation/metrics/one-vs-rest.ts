import { averagePrecisionInfluence, placementInfluence, ranking } from '../ranking.ts'
import { column, type Sample, subset } from '../sample.ts'
import {
  type BinaryScore,
  influenceOverLabels,
  influenceOverPairs,
  pairsOf,
  type RankedScore,
} from './average-influence.ts'
import { precisionSum, rocAuc } from './binary.ts'
import type { Estimator, Metric, MetricOptions } from './metric.ts'
import { notProbabilities } from './multiclass.ts'
import { type Compute, judged, undefinedBecause, value, type Weights, weightsOf } from './values.ts'

/** Binary ranking metrics averaged over classes (one against the rest, or each against each) or over labels. */

const AREA: RankedScore = {
  of: rocAuc,
  influence: (truth, scores) => placementInfluence(ranking(truth, scores), truth),
}
const PRECISION: RankedScore = {
  of: precisionSum,
  influence: (truth, scores) => averagePrecisionInfluence(ranking(truth, scores)),
}

/** A score of each label, and how much it counts. */
interface Scores {
  of: number[]
  weights: number[]
}

/** Truth as [rows, K] of 0 and 1. */
const indicator = ({ truth, rows, width }: Sample): Float64Array => {
  const cells = new Float64Array(rows * width)
  for (let row = 0; row < rows; row++) cells[row * width + truth[row]] = 1
  return cells
}

const weightOf = (weights: Weights, row: number): number => (weights ? weights[row] : 1)

function positives(truth: Float64Array, weights: Weights): number {
  return truth.reduce((sum, label, row) => sum + label * weightOf(weights, row), 0)
}

/** Weight of all labels of a multilabel sample. */
const labelWeight = ({ truth, width }: Sample, weights: Weights): number =>
  truth.reduce((sum, label, i) => sum + label * weightOf(weights, Math.floor(i / width)), 0)

/** One score a column of a [rows, width] truth. */
function byColumn(
  truth: Float64Array,
  { prediction, width }: Sample,
  of: BinaryScore,
  weights: Weights,
): Scores {
  const columns = Array.from({ length: width }, (_, k) => k)
  return {
    of: columns.map((k) => of(column(truth, width, k), column(prediction, width, k), weights)),
    weights: columns.map((k) => positives(column(truth, width, k), weights)),
  }
}

type OverLabels = 'macro' | 'weighted' | 'micro' | 'samples'

/** NaN where a score that counts is undefined. */
function overLabels(
  truth: Float64Array,
  sample: Sample,
  of: BinaryScore,
  average: OverLabels,
  weights: Weights,
): number {
  const { prediction, rows, width } = sample
  if (average === 'micro') {
    const repeated = weights && Float64Array.from(prediction, (_, i) => weights[Math.floor(i / width)])
    return of(truth, prediction, repeated)
  }
  if (average === 'samples') {
    const part = (values: Float64Array, row: number) => values.subarray(row * width, (row + 1) * width)
    const scores = Array.from({ length: rows }, (_, row) =>
      weightOf(weights, row) === 0 ? 0 : of(part(truth, row), part(prediction, row), null),
    )
    return mean({ of: scores, weights: scores.map((_, row) => weightOf(weights, row)) })
  }
  const scores = byColumn(truth, sample, of, weights)
  return mean(average === 'macro' ? { ...scores, weights: scores.weights.map(() => 1) } : scores)
}

/** What has no weight does not count, even where it is undefined. */
function mean({ of, weights }: Scores): number {
  let sum = 0
  let total = 0
  for (let i = 0; i < of.length; i++) {
    if (weights[i] === 0) continue
    sum += of[i] * weights[i]
    total += weights[i]
  }
  return sum / total
}

/**
 * Mean over the pairs of classes that are seen, each ranked by the scores of either.
 * @see Hand & Till (2001)
 */
function oneVsOne(sample: Sample, options: MetricOptions, isWeighted: boolean): number {
  const { truth, rows, width } = sample
  const weights = weightsOf(sample, options)
  const sums = new Float64Array(width)
  for (let row = 0; row < rows; row++) sums[truth[row]] += weightOf(weights, row)
  const pairs = pairsOf(truth).filter(([a, b]) => sums[a] > 0 && sums[b] > 0)
  return mean({
    of: pairs.map(([a, b]) => {
      const chosen = Uint32Array.from([...truth.keys()].filter((row) => truth[row] === a || truth[row] === b))
      const both = subset(sample, chosen)
      const own = weights && Float64Array.from(chosen, (row) => weights[row])
      const area = (k: number): number =>
        rocAuc(
          both.truth.map((label) => Number(label === k)),
          column(both.prediction, width, k),
          own,
        )
      return (area(a) + area(b)) / 2
    }),
    weights: pairs.map(([a, b]) => (isWeighted ? sums[a] + sums[b] : 1)),
  })
}

/** As `numpy.allclose` has it; a softmax in single precision passes. */
const CLOSE = 1e-5 + 1e-8

const ofClasses = (of: (sample: Sample, options: MetricOptions) => number, absent: string): Compute =>
  judged((sample, options) => {
    const not = notProbabilities(sample, CLOSE)
    if (not) return undefinedBecause(not.reason)
    const found = of(sample, options)
    return Number.isNaN(found) ? undefinedBecause(absent) : value(found)
  })

const shared = {
  better: 'higher',
  range: [0, 1],
  classes: 'both',
  aliases: [],
} as const

const influenced = (influence: (sample: Sample) => Float64Array): Estimator => ({
  kind: 'influence',
  influence,
})

const overClasses =
  (of: BinaryScore, average: OverLabels) =>
  (sample: Sample, options: MetricOptions): number =>
    overLabels(indicator(sample), sample, of, average, weightsOf(sample, options))

const ABSENT = 'a class has no rows'

type OverClasses = Exclude<OverLabels, 'samples'>

const ovr = (name: string, title: string, average: OverClasses, aliases: string[]): Metric => ({
  ...shared,
  tasks: ['multiclass'],
  name,
  title,
  standard: average === 'macro',
  aliases,
  compute: ofClasses(overClasses(rocAuc, average), average === 'macro' ? ABSENT : 'only one class'),
  estimator: influenced((sample) => influenceOverLabels(indicator(sample), sample, AREA, average)),
})

const ovo = (name: string, title: string, isWeighted: boolean): Metric => ({
  ...shared,
  tasks: ['multiclass'],
  name,
  title,
  standard: false,
  compute: ofClasses((sample, options) => oneVsOne(sample, options, isWeighted), 'only one class'),
  estimator: influenced((sample) => influenceOverPairs(sample, AREA, isWeighted)),
})

const precisionOfClasses = (average: OverClasses): Metric => ({
  ...shared,
  tasks: ['multiclass'],
  name: `average_precision_${average}`,
  title: `average precision, ${average}`,
  standard: false,
  compute: ofClasses(overClasses(precisionSum, average), ABSENT),
  estimator: influenced((sample) => influenceOverLabels(indicator(sample), sample, PRECISION, average)),
})

export const oneVsRestMetrics: readonly Metric[] = [
  ovr('roc_auc_ovr', 'ROC AUC, one against the rest', 'macro', ['roc_auc_ovr_macro']),
  ovr('roc_auc_ovr_weighted', 'ROC AUC, one against the rest, weighted', 'weighted', []),
  ovr('roc_auc_ovr_micro', 'ROC AUC, one against the rest, micro', 'micro', []),
  ovo('roc_auc_ovo', 'ROC AUC, one against one', false),
  ovo('roc_auc_ovo_weighted', 'ROC AUC, one against one, weighted', true),
  ...(['macro', 'weighted', 'micro'] as const).map(precisionOfClasses),
]

interface LabelRanking {
  name: string
  title: string
  score: RankedScore
  absent: string
  /** What scikit-learn counts for a label where it is undefined. */
  filled: number | null
}

const RANKINGS: readonly LabelRanking[] = [
  { name: 'roc_auc', title: 'ROC AUC', score: AREA, absent: 'has only one class', filled: null },
  {
    name: 'average_precision',
    title: 'average precision',
    score: PRECISION,
    absent: 'has no positive label',
    filled: 0,
  },
]

const SUBJECT: Record<OverLabels, string> = {
  macro: 'a label',
  weighted: 'a label',
  micro: 'the whole',
  samples: 'a row',
}

/** Of multilabel truth: `roc_auc_macro`, …, `average_precision_samples` */
export const labelRankingMetrics: readonly Metric[] = RANKINGS.flatMap(
  ({ name, title, score, absent, filled }) =>
    (['macro', 'micro', 'weighted', 'samples'] as const).map(
      (average): Metric => ({
        ...shared,
        tasks: ['multilabel'],
        name: `${name}_${average}`,
        title: `${title}, ${average}`,
        standard: average === 'macro',
        aliases: average === 'macro' ? [name, `${name}_score`] : [],
        estimator:
          average === 'samples'
            ? { kind: 'resample' }
            : influenced((sample) => influenceOverLabels(sample.truth, sample, score, average)),
        compute: judged((sample, options) => {
          const weights = weightsOf(sample, options)
          const found = overLabels(sample.truth, sample, score.of, average, weights)
          if (!Number.isNaN(found)) return value(found)
          const fill: BinaryScore = (truth, scores, own) => {
            const one = score.of(truth, scores, own)
            return Number.isNaN(one) && filled !== null ? filled : one
          }
          const printed = overLabels(sample.truth, sample, fill, average, weights)
          const none = average === 'weighted' && labelWeight(sample, weights) === 0
          return undefinedBecause(
            `${SUBJECT[average]} ${absent}`,
            none ? 0 : Number.isNaN(printed) ? undefined : printed,
          )
        }),
      }),
    ),
)
