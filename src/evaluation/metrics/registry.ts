import { UserError } from '../../errors.ts'
import { didYouMean } from '../../text.ts'
import { binaryMetrics } from './binary.ts'
import type { Metric, Task } from './metric.ts'
import { regressionMetrics } from './regression.ts'

const registry: readonly Metric[] = [...binaryMetrics, ...regressionMetrics]

/** Name → metric, in the order in which reports show them. */
export const METRICS: Readonly<Record<string, Metric>> = Object.fromEntries(
  registry.map((metric) => [metric.name, metric]),
)

/** Metrics that every report of the task shows; `findMetric` knows more. */
export const metricsOf = (task: Task): Metric[] =>
  registry.filter((metric) => metric.standard && metric.tasks.includes(task))

/**
 * The metric of that name, or of scikit-learn's other name for it.
 * @throws UserError for an unknown name, or a metric of another task.
 */
export function findMetric(name: string, task: Task): Metric {
  const known = registry.filter((metric) => metric.tasks.includes(task))
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
