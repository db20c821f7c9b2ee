import { UserError } from '../errors.ts'
import type { Evaluation } from '../evidence/evaluation.ts'
import { mean } from '../statistics/moments.ts'
import { didYouMean } from '../text.ts'
import { accuracy, type CountStatistic, countsOf, f1, jointCells, precision, recall } from './decisions.ts'
import {
  absoluteErrors,
  logLosses,
  type RowLoss,
  r2Influence,
  rmseInfluence,
  spread,
  squaredErrors,
} from './losses.ts'
import { areaUnderRoc, averagePrecision, averagePrecisionInfluence, ranking } from './ranking.ts'

export type Task = Evaluation['task']
export type MetricValue = { value: number; reason: null } | { value: null; reason: string }

/** How the sampling error of a metric and of a paired difference is found. */
export type Estimator =
  | { kind: 'delong' }
  | { kind: 'proportion' }
  | { kind: 'counts'; statistic: CountStatistic }
  /** Row values whose mean is the metric. */
  | { kind: 'mean'; influence: RowLoss }
  /** Row influences, whose variance over n is the variance of the metric. */
  | { kind: 'influence'; influence: RowLoss }

/** A metric as scikit-learn defines it. */
export interface Metric {
  name: string
  title: string
  better: 'higher' | 'lower'
  tasks: readonly Task[]
  /** Values it can take. */
  range: readonly [number, number]
  /** Classes of which ten rows are needed before it is judged. */
  classes: 'none' | 'positive' | 'both'
  /** scikit-learn's other names for it. */
  aliases: readonly string[]
  /** `labels` are 0 and 1 for a classification. A score at or above `threshold` is a positive decision. */
  compute(labels: Float64Array, scores: Float64Array, threshold: number): MetricValue
  estimator: Estimator
}

const value = (of: number): MetricValue => ({ value: of, reason: null })
const undefinedBecause = (reason: string): MetricValue => ({ value: null, reason })

type Compute = Metric['compute']

const ofRows =
  (compute: (labels: Float64Array, scores: Float64Array) => MetricValue): Compute =>
  (labels, scores) =>
    labels.length === 0 ? undefinedBecause('no rows') : compute(labels, scores)

const meanOf = (losses: RowLoss): Compute => ofRows((labels, scores) => value(mean(losses(labels, scores))))

const ofProbabilities = (losses: RowLoss): Compute =>
  ofRows((labels, scores) => {
    const row = scores.findIndex((score) => score < 0 || score > 1)
    return row < 0
      ? value(mean(losses(labels, scores)))
      : undefinedBecause(`scores are not probabilities: ${scores[row]} in row ${row + 1}`)
  })

const ofRanking = (of: typeof areaUnderRoc, needsNegatives: boolean): Compute =>
  ofRows((labels, scores) => {
    const ranked = ranking(labels, scores)
    const rows = `among ${labels.length} ${labels.length === 1 ? 'row' : 'rows'}`
    if (needsNegatives && (ranked.positives === 0 || ranked.negatives === 0))
      return undefinedBecause(`only one class ${rows}`)
    return ranked.positives === 0 ? undefinedBecause(`no positive label ${rows}`) : value(of(ranked))
  })

const ofCounts =
  (statistic: CountStatistic, reason: string): Compute =>
  (labels, scores, threshold) => {
    if (labels.length === 0) return undefinedBecause('no rows')
    const result = statistic(countsOf(jointCells(labels, scores, scores, threshold), 'candidate'))
    return Number.isNaN(result) ? undefinedBecause(reason) : value(result)
  }

const r2: Compute = ofRows((labels, scores) => {
  if (labels.length < 2) return undefinedBecause('only 1 row')
  const total = spread(labels)
  return total === 0
    ? undefinedBecause('the label is the same in every row')
    : value(1 - mean(squaredErrors(labels, scores)) / total)
})

const share = {
  tasks: ['binary-classification'],
  better: 'higher',
  range: [0, 1],
} as const
const loss = { tasks: ['binary-classification'], better: 'lower', classes: 'none' } as const
const error = { tasks: ['regression'], better: 'lower', range: [0, Infinity], classes: 'none' } as const
const counted = (name: string, title: string, statistic: CountStatistic, reason: string): Metric => ({
  ...share,
  name,
  title,
  classes: 'positive',
  aliases: [`${name}_score`],
  compute: ofCounts(statistic, reason),
  estimator: { kind: 'counts', statistic },
})

const registry: Metric[] = [
  {
    ...share,
    name: 'roc_auc',
    title: 'ROC AUC',
    classes: 'both',
    aliases: ['roc_auc_score'],
    compute: ofRanking(areaUnderRoc, true),
    estimator: { kind: 'delong' },
  },
  {
    ...share,
    name: 'average_precision',
    title: 'average precision',
    classes: 'both',
    aliases: ['average_precision_score'],
    compute: ofRanking(averagePrecision, false),
    estimator: {
      kind: 'influence',
      influence: (labels, scores) => averagePrecisionInfluence(ranking(labels, scores), labels),
    },
  },
  {
    ...loss,
    name: 'log_loss',
    title: 'log loss',
    range: [0, Infinity],
    aliases: [],
    compute: ofProbabilities(logLosses),
    estimator: { kind: 'mean', influence: logLosses },
  },
  {
    ...loss,
    name: 'brier_score_loss',
    title: 'Brier score',
    range: [0, 1],
    aliases: ['brier_score'],
    compute: ofProbabilities(squaredErrors),
    estimator: { kind: 'mean', influence: squaredErrors },
  },
  {
    ...share,
    name: 'accuracy',
    title: 'accuracy',
    classes: 'none',
    aliases: ['accuracy_score'],
    compute: ofCounts(accuracy, 'no rows'),
    estimator: { kind: 'proportion' },
  },
  counted('precision', 'precision', precision, 'no row is predicted positive'),
  counted('recall', 'recall', recall, 'no row has a positive label'),
  counted('f1', 'F1', f1, 'no row is positive or predicted positive'),
  {
    ...error,
    name: 'mae',
    title: 'mean absolute error',
    aliases: ['mean_absolute_error'],
    compute: meanOf(absoluteErrors),
    estimator: { kind: 'mean', influence: absoluteErrors },
  },
  {
    ...error,
    name: 'rmse',
    title: 'root mean squared error',
    aliases: ['root_mean_squared_error'],
    compute: ofRows((labels, scores) => value(Math.sqrt(mean(squaredErrors(labels, scores))))),
    estimator: { kind: 'influence', influence: rmseInfluence },
  },
  {
    ...error,
    name: 'r2',
    title: 'R²',
    better: 'higher',
    range: [-Infinity, 1],
    aliases: ['r2_score'],
    compute: r2,
    estimator: { kind: 'influence', influence: r2Influence },
  },
]

/** Name → metric, in the order in which reports show them. */
export const METRICS: Readonly<Record<string, Metric>> = Object.fromEntries(
  registry.map((metric) => [metric.name, metric]),
)

export const metricsOf = (task: Task): Metric[] => registry.filter((metric) => metric.tasks.includes(task))

/**
 * The metric of that name, or of scikit-learn's other name for it.
 * @throws UserError for an unknown name, or a metric of another task.
 */
export function findMetric(name: string, task: Task): Metric {
  const known = metricsOf(task)
  const named = (metric: Metric): boolean => metric.name === name || metric.aliases.includes(name)
  const found = known.find(named)
  if (found) return found
  const hint = `Metrics for ${task}: ${known.map((metric) => metric.name).join(', ')}.`
  const elsewhere = registry.find(named)
  if (elsewhere)
    throw new UserError(`metric "${name}" is for ${elsewhere.tasks.join(', ')}, not ${task}`, { hint })
  const names = known.flatMap((metric) => [metric.name, ...metric.aliases])
  throw new UserError(`unknown metric "${name}".${didYouMean(name, names)}`, { hint })
}
