import { describeMetric } from '../evaluation/metrics/registry.ts'

/** A gate of fairness: `selection_rate_difference by sex`. */
const BY_GROUP = /^(.+)_(difference|ratio) by (.+)$/s

/** What people call a metric; its own name where it is not one of ours, as in a training log. */
export function metricTitle(name: string): string {
  const known = describeMetric(name)
  if (known) return known.title
  const fair = BY_GROUP.exec(name)
  if (!fair) return name
  const [, measure, what, columns] = fair
  return `${what} of ${describeMetric(measure)?.title ?? measure.replaceAll('_', ' ')} by ${columns}`
}
