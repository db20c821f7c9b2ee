/** Right, wrongly predicted and missed weight of each class or label. */
export interface Tallies {
  hits: Float64Array
  alarms: Float64Array
  misses: Float64Array
}

/** A ratio of one class; NaN where it is undefined. */
export type Ratio = (hits: number, alarms: number, misses: number) => number

interface NamedRatio {
  name: string
  title: string
  ratio: Ratio
  /** Why it is undefined, of a class, a label or a row. */
  because: string
}

export const RATIOS: readonly NamedRatio[] = [
  {
    name: 'precision',
    title: 'precision',
    ratio: (hits, alarms) => hits / (hits + alarms),
    because: 'is never predicted',
  },
  {
    name: 'recall',
    title: 'recall',
    ratio: (hits, _, misses) => hits / (hits + misses),
    because: 'has no rows',
  },
  {
    name: 'f1',
    title: 'F1',
    ratio: (hits, alarms, misses) => (2 * hits) / (2 * hits + alarms + misses),
    because: 'has no rows and is never predicted',
  },
  {
    name: 'jaccard',
    title: 'Jaccard index',
    ratio: (hits, alarms, misses) => hits / (hits + alarms + misses),
    because: 'has no rows and is never predicted',
  },
]

export const AVERAGES = ['macro', 'micro', 'weighted'] as const
export type Average = (typeof AVERAGES)[number]

/** `missing`: the first class that takes part and whose ratio is undefined; it counts as 0, as in scikit-learn. */
export interface Averaged {
  score: number
  missing: number | null
}

/** Over the classes that `takesPart`: macro all alike, weighted by their true weight, micro pooled. */
export function averaged(
  { hits, alarms, misses }: Tallies,
  ratio: Ratio,
  average: Average,
  takesPart: (k: number) => boolean = () => true,
): Averaged {
  if (average === 'micro') {
    const sum = (values: Float64Array): number => values.reduce((total, one) => total + one, 0)
    const score = ratio(sum(hits), sum(alarms), sum(misses))
    return Number.isNaN(score) ? { score: 0, missing: 0 } : { score, missing: null }
  }
  let score = 0
  let total = 0
  let missing: number | null = null
  for (let k = 0; k < hits.length; k++) {
    const weight = average === 'macro' ? 1 : hits[k] + misses[k]
    if (weight === 0 || !takesPart(k)) continue
    const one = ratio(hits[k], alarms[k], misses[k])
    if (Number.isNaN(one)) missing ??= k
    else score += weight * one
    total += weight
  }
  return total === 0 ? { score: 0, missing: 0 } : { score: score / total, missing }
}
