import { UserError } from '../../errors.ts'
import { didYouMean } from '../../text.ts'
import { binaryMetrics, moreBinaryMetrics, partialAuc } from './binary.ts'
import { calibrationMetrics, ece } from './calibration.ts'
import { decisionMetrics, fbeta } from './decisions.ts'
import { detectionMetricNamed, detectionMetrics } from './detection.ts'
import { tweedieDeviance, tweedieExplainedScore } from './deviances.ts'
import { forecastingMetrics } from './forecasting.ts'
import type { Metric, Task } from './metric.ts'
import { decisionMetricsOfClasses, probabilityMetrics, topK } from './multiclass.ts'
import { multilabelMetrics } from './multilabel.ts'
import { labelRankingMetrics, oneVsRestMetrics } from './one-vs-rest.ts'
import { queryMetricAt, queryMetrics } from './queries.ts'
import { pinballExplained, pinballLoss, regressionMetrics } from './regression.ts'
import { segmentationMetrics } from './segmentation.ts'

/** Tasks may each have a metric of one name. */
const registry: readonly Metric[] = [
  ...binaryMetrics,
  ...decisionMetrics,
  ...moreBinaryMetrics,
  fbeta(0.5),
  fbeta(2),
  partialAuc(0.1),
  ...regressionMetrics,
  pinballLoss(0.5),
  ...forecastingMetrics,
  ...decisionMetricsOfClasses,
  ...probabilityMetrics,
  topK(3),
  ...oneVsRestMetrics,
  ...calibrationMetrics,
  ...multilabelMetrics,
  ...labelRankingMetrics,
  ...queryMetrics,
  ...detectionMetrics,
  ...segmentationMetrics,
]

const NUMBER = String.raw`(-?(?:0|[1-9]\d*)(?:\.\d+)?)`

/** Names that hold a number. */
const PARAMETRISED: readonly [RegExp, (parameter: number) => Metric | null][] = [
  [new RegExp(`^fbeta_${NUMBER}$`), (beta) => (beta > 0 ? fbeta(beta) : null)],
  [new RegExp(`^roc_auc_max_fpr_${NUMBER}$`), (rate) => (rate > 0 && rate < 1 ? partialAuc(rate) : null)],
  [new RegExp(`^mean_pinball_loss_${NUMBER}$`), (at) => (at >= 0 && at <= 1 ? pinballLoss(at) : null)],
  [new RegExp(`^d2_pinball_score_${NUMBER}$`), (at) => (at >= 0 && at <= 1 ? pinballExplained(at) : null)],
  [
    new RegExp(`^mean_tweedie_deviance_${NUMBER}$`),
    (power) => (isTweedie(power) ? tweedieDeviance(power) : null),
  ],
  [
    new RegExp(`^d2_tweedie_score_${NUMBER}$`),
    (power) => (isTweedie(power) ? tweedieExplainedScore(power) : null),
  ],
  [/^ece_([1-9]\d{0,3})$/, ece],
  [/^top_([1-9]\d{0,4})_accuracy$/, topK],
]

const isTweedie = (power: number): boolean => power <= 0 || power >= 1

/** All metrics of that name or of another name for it, one or more for different tasks. */
function named(name: string): Metric[] {
  const found = registry.filter((metric) => metric.name === name || metric.aliases.includes(name))
  const atK = /^(\w+?)(?:_at_|@)([1-9]\d{0,4})$/.exec(name)
  const made = [
    ...(atK ? (queryMetricAt(atK[1], Number(atK[2])) ?? []) : []),
    detectionMetricNamed(name),
    ...PARAMETRISED.map(([pattern, make]) => {
      const match = pattern.exec(name)
      return match && make(Number(match[1]))
    }),
  ]
  return [...found, ...made.filter((metric) => metric !== null)]
}

/** What people call a metric and which way is better; undefined where it is not one of ours. */
export const describeMetric = (name: string): Pick<Metric, 'title' | 'better'> | undefined => named(name)[0]

/** Name → metric; of tasks that share a name, that of the first. */
export const METRICS: Readonly<Record<string, Metric>> = Object.fromEntries(
  [...registry].reverse().map((metric) => [metric.name, metric]),
)

/** Metrics that every report of the task shows, in this order; `findMetric` knows more. */
export const metricsOf = (task: Task): Metric[] =>
  registry.filter((metric) => metric.standard && metric.tasks.includes(task))

/** All metrics of a task but those with another number in their name. */
export const knownMetrics = (task: Task): Metric[] => registry.filter((metric) => metric.tasks.includes(task))

/**
 * The metric of that name, or of scikit-learn's other name for it.
 * @throws UserError for an unknown name, or a metric of another task.
 */
export function findMetric(name: string, task: Task): Metric {
  const candidates = named(name)
  const found = candidates.find((metric) => metric.tasks.includes(task))
  if (found) return found
  const known = knownMetrics(task)
  const hint = `Metrics for ${task}: ${known.map((metric) => metric.name).join(', ')}.`
  if (candidates.length > 0) {
    const tasks = [...new Set(candidates.flatMap((metric) => metric.tasks))]
    throw new UserError(`metric "${name}" is for ${tasks.join(', ')}, not ${task}`, { hint })
  }
  const names = known.flatMap((metric) => [metric.name, ...metric.aliases])
  throw new UserError(`unknown metric "${name}".${didYouMean(name, names)}`, { hint })
}
