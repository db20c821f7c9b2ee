import type { Sample } from '../sample.ts'
import type { Metric, Task } from './metric.ts'
import { type Compute, judged, undefinedBecause, value, type Weights, weightsOf } from './values.ts'

/** Equal bins of the confidence, each with its upper edge, as in Guo et al. (2017), who take 15. */
const DEFAULT_BINS = 15

interface Bins {
  weight: Float64Array
  /** Sums in the bin: of what was forecast, and of what came true. */
  forecast: Float64Array
  seen: Float64Array
  total: number
}

/** Confidence and outcome of a row: P(positive) and the label, or of several classes the highest and its being right. */
function forecastOf({ truth, prediction, width }: Sample, row: number): [number, number] {
  if (width === 1) return [prediction[row], truth[row]]
  let best = 0
  for (let k = 1; k < width; k++) if (prediction[row * width + k] > prediction[row * width + best]) best = k
  return [prediction[row * width + best], Number(truth[row] === best)]
}

/** Bin b holds b/bins < p ≤ (b + 1)/bins; the first holds 0 too. */
function binOf(probability: number, bins: number): number {
  let bin = Math.min(bins - 1, Math.max(0, Math.ceil(probability * bins) - 1))
  while (bin < bins - 1 && probability > (bin + 1) / bins) bin += 1
  while (bin > 0 && probability <= bin / bins) bin -= 1
  return bin
}

function binned(sample: Sample, bins: number, weights: Weights): Bins {
  const found: Bins = {
    weight: new Float64Array(bins),
    forecast: new Float64Array(bins),
    seen: new Float64Array(bins),
    total: 0,
  }
  for (let row = 0; row < sample.rows; row++) {
    const weight = weights ? weights[row] : 1
    const [probability, outcome] = forecastOf(sample, row)
    const bin = binOf(probability, bins)
    found.weight[bin] += weight
    found.forecast[bin] += weight * probability
    found.seen[bin] += weight * outcome
    found.total += weight
  }
  return found
}

/** Share of the weight and gap between forecast and seen of each bin that has rows. */
const gaps = ({ weight, forecast, seen, total }: Bins): { share: number; gap: number; rate: number }[] =>
  [...weight].flatMap((of, bin) =>
    of === 0
      ? []
      : [{ share: of / total, gap: Math.abs(forecast[bin] - seen[bin]) / of, rate: seen[bin] / of }],
  )

const ofBins = (bins: number, of: (found: Bins) => number): Compute =>
  judged((sample, options) => {
    if (sample.width === 1 && sample.classes.length > 2)
      return undefinedBecause('the model gives no probabilities')
    const place = sample.prediction.findIndex((score) => score < 0 || score > 1)
    if (place >= 0)
      return undefinedBecause(
        `scores are not probabilities: ${sample.prediction[place]} in row ${Math.floor(place / sample.width) + 1}`,
      )
    return value(of(binned(sample, bins, weightsOf(sample, options))))
  })

const shared = {
  better: 'lower',
  range: [0, 1],
  classes: 'none',
  standard: false,
  estimator: { kind: 'resample' },
} as const
const both: readonly Task[] = ['binary-classification', 'multiclass']

/** Mean gap between confidence and accuracy over equal bins. @see Naeini et al. (2015); Guo et al. (2017) */
export const ece = (bins = DEFAULT_BINS): Metric => ({
  ...shared,
  tasks: both,
  name: bins === DEFAULT_BINS ? 'ece' : `ece_${bins}`,
  title: 'expected calibration error',
  aliases: bins === DEFAULT_BINS ? ['expected_calibration_error'] : [],
  compute: ofBins(bins, (found) => gaps(found).reduce((sum, { share, gap }) => sum + share * gap, 0)),
})

export const calibrationMetrics: readonly Metric[] = [
  ece(),
  {
    ...shared,
    tasks: both,
    name: 'mce',
    title: 'maximum calibration error',
    aliases: ['maximum_calibration_error'],
    compute: ofBins(DEFAULT_BINS, (found) => Math.max(...gaps(found).map(({ gap }) => gap))),
  },
  {
    ...shared,
    tasks: both,
    name: 'rmsce',
    title: 'root mean squared calibration error',
    aliases: ['root_mean_squared_calibration_error'],
    compute: ofBins(DEFAULT_BINS, (found) =>
      Math.sqrt(gaps(found).reduce((sum, { share, gap }) => sum + share * gap ** 2, 0)),
    ),
  },
  {
    ...shared,
    tasks: ['binary-classification'],
    name: 'brier_reliability',
    title: 'reliability part of the Brier score',
    aliases: [],
    // Murphy (1973): Brier score = reliability − resolution + uncertainty, over the bins.
    compute: ofBins(DEFAULT_BINS, (found) =>
      gaps(found).reduce((sum, { share, gap }) => sum + share * gap ** 2, 0),
    ),
  },
  {
    ...shared,
    better: 'higher',
    tasks: ['binary-classification'],
    name: 'brier_resolution',
    title: 'resolution part of the Brier score',
    aliases: [],
    compute: ofBins(DEFAULT_BINS, (found) => {
      const rate = found.seen.reduce((sum, seen) => sum + seen, 0) / found.total
      return gaps(found).reduce((sum, bin) => sum + bin.share * (bin.rate - rate) ** 2, 0)
    }),
  },
]
