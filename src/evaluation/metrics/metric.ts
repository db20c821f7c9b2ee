import type { Evaluation } from '../../evidence/evaluation.ts'
import type { CountStatistic } from '../decisions.ts'
import type { Sample } from '../sample.ts'

/** What a metric may be for. */
export type Task = Evaluation['task']

export type MetricValue =
  | { value: number; reason: null }
  /** `printed`: the finite number that scikit-learn gives all the same. */
  | { value: null; reason: string; printed?: number }

export interface MetricOptions {
  /** A score at or above it is a positive decision. */
  threshold: number
  /** One a row, instead of those of the sample: what a bootstrap draws. Rows of weight 0 do not count. */
  weights?: ArrayLike<number> | null
}

/** A value of each row. */
export type RowValues = (sample: Sample, options: MetricOptions) => Float64Array

/** How the sampling error of a metric and of a paired difference is found, where rows have no weights. */
export type Estimator =
  /** The area under the ROC curve: placement values. */
  | { kind: 'delong' }
  /** A share of the rows: those with 1. */
  | { kind: 'proportion'; hits: RowValues }
  /** A statistic of the 2×2 counts of decisions. */
  | { kind: 'counts'; statistic: CountStatistic }
  /** A statistic of the K×K counts of decisions, row-major by true class: a multinomial draw over joint cells. */
  | { kind: 'confusion'; statistic: (cells: Float64Array, classes: number) => number }
  /** Row values whose mean is the metric. */
  | { kind: 'mean'; influence: RowValues }
  /** Row influences, whose variance over n is the variance of the metric. */
  | { kind: 'influence'; influence: RowValues }
  /** Nothing better than computing it again with drawn weights. */
  | { kind: 'resample' }

/** A metric as scikit-learn (pycocotools for detection) defines it. */
export interface Metric {
  name: string
  title: string
  better: 'higher' | 'lower'
  tasks: readonly Task[]
  /** Values it can take. */
  range: readonly [number, number]
  /** Classes of which ten rows are needed before it is judged. */
  classes: 'none' | 'positive' | 'both'
  /** Other names for it, scikit-learn's first. */
  aliases: readonly string[]
  /** Shown in every report of its tasks; the others where they are asked for. */
  standard: boolean
  compute(sample: Sample, options: MetricOptions): MetricValue
  estimator: Estimator
}
