import { UserError } from '../errors.ts'
import type { Metric, Task } from './metrics/metric.ts'
import { findMetric } from './metrics/registry.ts'

/** Fairlearn's measures of two classes that are differences and ratios of other metrics. */
const COMPOSED: Readonly<Record<string, readonly string[]>> = {
  demographic_parity: ['selection_rate'],
  equal_opportunity: ['true_positive_rate'],
  equalized_odds: ['true_positive_rate', 'false_positive_rate'],
}

/** What groups are compared by. Of several metrics the worst one counts. */
export interface Measure {
  name: string
  metrics: Metric[]
}

/**
 * The measure of that name: Fairlearn's, or any metric of the task.
 * @throws UserError for an unknown name, or one of another task
 */
export function findMeasure(name: string, task: Task): Measure {
  const parts = COMPOSED[name.replace(/_(difference|ratio)$/, '')] ?? [name]
  if (COMPOSED[name] === undefined && parts[0] !== name)
    throw new UserError(`"${name}" says how groups are compared; limits do`, {
      hint: `Write ${name.replace(/_(difference|ratio)$/, '')}, with max-difference, min-ratio or margin.`,
    })
  return { name, metrics: parts.map((part) => findMetric(part, task)) }
}

/** Ratios mean something of what cannot be negative. */
export const hasRatio = ({ metrics }: Measure): boolean => metrics.every(({ range }) => range[0] >= 0)
