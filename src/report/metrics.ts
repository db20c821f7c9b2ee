import { describeMetric } from '../evaluation/metrics/registry.ts'

/** What people call a metric; its own name where it is not one of ours, as in a training log. */
export const metricTitle = (name: string): string => describeMetric(name)?.title ?? name
