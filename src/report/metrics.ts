import { describeMetric } from '../evaluation/metrics/registry.ts'
import { BY_GROUP } from '../evaluation/words.ts'
import { plural } from '../text.ts'

/** A gate on what a model costs: `p95 latency (ms, batch 1)`, `file size (bytes)`. */
const MEASURED = /^(.+) \((ms|bytes)(?:, batch (\d+))?\)$/

const TITLES = new Map([
  ['negative_flip_rate', 'negative flip rate'],
  ['churn', 'churn'],
  ['traffic_churn', 'churn on traffic'],
  ['export_parity', 'difference of the export'],
])

/** What people call a metric; its own name where it is not one of ours, as in a training log. */
export function metricTitle(name: string): string {
  const known = describeMetric(name)?.title ?? TITLES.get(name)
  if (known) return known
  const measured = MEASURED.exec(name)
  if (measured) return `${measured[1]}${measured[3] ? `, ${plural(Number(measured[3]), 'row')}` : ''}`
  const fair = BY_GROUP.exec(name)
  if (!fair) return name
  const [, measure, what, columns] = fair
  return `${what} of ${measureTitle(measure)} by ${columns}`
}

/** What people call a measure of fairness. */
export const measureTitle = (name: string): string => describeMetric(name)?.title ?? name.replaceAll('_', ' ')

/** Whether it says how good the answers are, and not what they cost or how they changed. */
export const isQuality = (name: string): boolean => describeMetric(name) !== undefined

export const measuredIn = (name: string): 'ms' | 'bytes' | null =>
  (MEASURED.exec(name)?.[2] as 'ms' | 'bytes' | undefined) ?? null
