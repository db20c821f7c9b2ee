import { absoluteErrors, type RowLoss } from '../losses.ts'
import type { Sample } from '../sample.ts'
import type { Metric, RowValues } from './metric.ts'
import { error, ofPoints, pointForecast } from './outputs.ts'
import {
  type Compute,
  judged,
  undefinedBecause,
  value,
  type Weights,
  weightedMean,
  weightsOf,
} from './values.ts'

const shared = { ...error, tasks: ['forecasting'] } as const

const ZEROS = 'every label is 0'

const wape: Compute = ofPoints((sample, options) => {
  const weights = weightsOf(sample, options)
  const size = weightedMean(sample.truth.map(Math.abs), weights)
  const errors = weightedMean(absoluteErrors(sample.truth, sample.prediction), weights)
  return size === 0 ? undefinedBecause(ZEROS) : value(errors / size)
})

/** Σ w|e| / Σ w|y|. @see Kolassa & Schütz (2007) */
const wapeInfluence: RowLoss = (truth, prediction) => {
  const errors = absoluteErrors(truth, prediction)
  const sizes = truth.map(Math.abs)
  const [size, total] = [weightedMean(sizes, null), weightedMean(errors, null)]
  return errors.map((one, row) => (one - total) / size - (total / size ** 2) * (sizes[row] - size))
}

/** Error of each row over that of the seasonal naive forecast in its series. */
const scaledErrors: RowValues = (sample) => {
  const { truth, prediction, scales } = pointForecast(sample) as Sample
  return absoluteErrors(truth, prediction).map((one, row) => one / (scales as Float64Array)[row])
}

const mase: Compute = ofPoints((sample, options) => {
  const { scales } = sample
  if (!scales) return undefinedBecause('the error of the seasonal naive forecast is not known')
  const weights = weightsOf(sample, options)
  const row = scales.findIndex((scale, at) => !(scale > 0) && (!weights || weights[at] > 0))
  return row < 0
    ? value(weightedMean(scaledErrors(sample, options), weights))
    : undefinedBecause(`the seasonal naive forecast of the series of row ${row + 1} has no error`)
})

const symmetricErrors: RowValues = (sample) => {
  const { truth, prediction } = pointForecast(sample) as Sample
  return absoluteErrors(truth, prediction).map((one, row) => {
    const size = Math.abs(truth[row]) + Math.abs(prediction[row])
    return size === 0 ? 0 : (2 * one) / size
  })
}

/** Of a forecast with at least two quantiles: its lowest and highest are an interval of their nominal share. */
const ofIntervals =
  (of: (sample: Sample, rows: Interval[], weights: Weights) => number): Compute =>
  (sample, options) =>
    judged(() => {
      const { quantiles } = sample
      if (!quantiles || quantiles.length < 2) return undefinedBecause('the forecast has no interval')
      return value(of(sample, intervals(sample), weightsOf(sample, options)))
    })(sample, options)

interface Interval {
  low: number
  high: number
  truth: number
}

const intervals = ({ truth, prediction, rows, width }: Sample): Interval[] =>
  Array.from({ length: rows }, (_, row) => ({
    low: prediction[row * width],
    high: prediction[(row + 1) * width - 1],
    truth: truth[row],
  }))

const nominal = ({ quantiles = [] }: Sample): number => (quantiles.at(-1) ?? 1) - (quantiles[0] ?? 0)
const isIn = ({ low, high, truth }: Interval): number => Number(low <= truth && truth <= high)

/** 2 Σ pinball / Σ |y|, over the quantiles on average. */
const quantileLoss: Compute = judged((sample, options) => {
  const { quantiles, truth, prediction, width } = sample
  if (!quantiles) return undefinedBecause('the forecast has no quantiles')
  const weights = weightsOf(sample, options)
  const losses = truth.map((label, row) =>
    quantiles.reduce((sum, level, k) => {
      const gap = label - prediction[row * width + k]
      return sum + 2 * (gap >= 0 ? level * gap : (level - 1) * gap)
    }, 0),
  )
  const size = weightedMean(truth.map(Math.abs), weights)
  return size === 0 ? undefinedBecause(ZEROS) : value(weightedMean(losses, weights) / size / quantiles.length)
})

const interval = (given: Pick<Metric, 'name' | 'title' | 'compute'> & Partial<Metric>): Metric => ({
  ...shared,
  estimator: { kind: 'resample' },
  ...given,
})

export const forecastingMetrics: readonly Metric[] = [
  {
    ...shared,
    tasks: ['forecasting', 'regression'],
    name: 'wape',
    title: 'weighted absolute percentage error',
    aliases: ['wmape'],
    compute: wape,
    estimator: {
      kind: 'influence',
      influence: (sample) => {
        const { truth, prediction } = pointForecast(sample) as Sample
        return wapeInfluence(truth, prediction)
      },
    },
  },
  {
    // Hyndman & Koehler (2006), Another look at measures of forecast accuracy
    ...shared,
    name: 'mase',
    title: 'mean absolute scaled error',
    standard: true,
    aliases: ['mean_absolute_scaled_error'],
    compute: mase,
    estimator: { kind: 'mean', influence: scaledErrors },
  },
  {
    // Between 0 and 2. Makridakis & Hibon (2000), The M3-Competition
    ...shared,
    range: [0, 2],
    name: 'smape',
    title: 'symmetric mean absolute percentage error',
    standard: true,
    compute: ofPoints((sample, options) =>
      value(weightedMean(symmetricErrors(sample, options), weightsOf(sample, options))),
    ),
    estimator: { kind: 'mean', influence: symmetricErrors },
  },
  {
    // Park et al. (2022), Learning quantile functions without quantile crossing, eq. 16
    ...shared,
    name: 'weighted_quantile_loss',
    title: 'weighted quantile loss',
    aliases: ['wql'],
    compute: quantileLoss,
    estimator: { kind: 'resample' },
  },
  interval({
    name: 'interval_coverage',
    title: 'share of the labels in the forecast interval',
    better: 'higher',
    range: [0, 1],
    compute: ofIntervals((_, rows, weights) => weightedMean(rows.map(isIn), weights)),
  }),
  interval({
    name: 'interval_coverage_error',
    title: 'distance of the interval’s coverage from its nominal one',
    range: [0, 1],
    compute: ofIntervals((sample, rows, weights) =>
      Math.abs(weightedMean(rows.map(isIn), weights) - nominal(sample)),
    ),
  }),
  interval({
    name: 'interval_width',
    title: 'mean width of the forecast interval',
    compute: ofIntervals((_, rows, weights) =>
      weightedMean(
        rows.map(({ low, high }) => high - low),
        weights,
      ),
    ),
  }),
  interval({
    // Gneiting & Raftery (2007), Strictly proper scoring rules, eq. 43
    name: 'interval_score',
    title: 'interval score',
    aliases: ['winkler_score'],
    compute: ofIntervals((sample, rows, weights) => {
      const penalty = 2 / (1 - nominal(sample))
      return weightedMean(
        rows.map(
          ({ low, high, truth }) =>
            high - low + penalty * (Math.max(0, low - truth) + Math.max(0, truth - high)),
        ),
        weights,
      )
    }),
  }),
]
