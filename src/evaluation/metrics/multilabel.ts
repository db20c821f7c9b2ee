import type { Sample } from '../sample.ts'
import { AVERAGES, averaged, RATIOS, type Ratio, type Tallies } from './averages.ts'
import type { Metric, MetricOptions, RowValues } from './metric.ts'
import { type Compute, judged, undefinedBecause, value, weightedMean, weightsOf } from './values.ts'

/** Metrics of several labels a row, each yes or no. */

const shared = {
  tasks: ['multilabel'],
  better: 'higher',
  range: [0, 1],
  classes: 'none',
  aliases: [],
} as const

/** Counts within one row. */
function rowCounts({ truth, prediction, width }: Sample, row: number, threshold: number) {
  let [hits, alarms, misses] = [0, 0, 0]
  for (let i = row * width; i < (row + 1) * width; i++) {
    const isPredicted = prediction[i] >= threshold
    if (truth[i] === 1) isPredicted ? hits++ : misses++
    else if (isPredicted) alarms++
  }
  return { hits, alarms, misses }
}

function talliesOf(sample: Sample, options: MetricOptions): Tallies {
  const { truth, prediction, width } = sample
  const weights = weightsOf(sample, options)
  const [hits, alarms, misses] = [0, 0, 0].map(() => new Float64Array(width))
  for (let i = 0; i < truth.length; i++) {
    const isPredicted = prediction[i] >= options.threshold
    const to = truth[i] === 1 ? (isPredicted ? hits : misses) : isPredicted ? alarms : null
    if (to) to[i % width] += weights ? weights[Math.floor(i / width)] : 1
  }
  return { hits, alarms, misses }
}

/** Mean over the rows of a ratio within each. */
const overRows = (ratio: Ratio, because: string): Compute =>
  judged((sample, options) => {
    const weights = weightsOf(sample, options)
    let missing: number | null = null
    const scores = Float64Array.from({ length: sample.rows }, (_, row) => {
      const { hits, alarms, misses } = rowCounts(sample, row, options.threshold)
      const score = ratio(hits, alarms, misses)
      if (!Number.isNaN(score)) return score
      if (!weights || weights[row] > 0) missing ??= row
      return 0
    })
    const mean = weightedMean(scores, weights)
    return missing === null ? value(mean) : undefinedBecause(`row ${missing + 1} ${because}`, mean)
  })

const WITHIN_ROW: Record<string, string> = {
  precision: 'has no predicted label',
  recall: 'has no label',
}

const averages: readonly Metric[] = RATIOS.flatMap(({ name, title, ratio, because }) => [
  ...AVERAGES.map(
    (average): Metric => ({
      ...shared,
      name: `${name}_${average}`,
      title: `${title}, ${average}`,
      standard: name === 'f1' && average !== 'weighted',
      compute: judged((sample, options) => {
        const { score, missing } = averaged(talliesOf(sample, options), ratio, average)
        return missing === null
          ? value(score)
          : undefinedBecause(`label ${sample.classes[missing]} ${because}`, score)
      }),
      estimator: { kind: 'resample' },
    }),
  ),
  {
    ...shared,
    name: `${name}_samples`,
    title: `${title}, mean over rows`,
    standard: false,
    compute: overRows(ratio, WITHIN_ROW[name] ?? 'has no label and no predicted one'),
    estimator: { kind: 'resample' },
  },
])

const meanOf = (of: RowValues): Compute =>
  judged((sample, options) => value(weightedMean(of(sample, options), weightsOf(sample, options))))

const ofRows =
  (of: (sample: Sample, row: number, options: MetricOptions) => number): RowValues =>
  (sample, options) =>
    Float64Array.from({ length: sample.rows }, (_, row) => of(sample, row, options))

const allRight = ofRows((sample, row, { threshold }) => {
  const { alarms, misses } = rowCounts(sample, row, threshold)
  return Number(alarms + misses === 0)
})

const wrongShare = ofRows((sample, row, { threshold }) => {
  const { alarms, misses } = rowCounts(sample, row, threshold)
  return (alarms + misses) / sample.width
})

const row = ({ truth, prediction, width }: Sample, at: number): [Float64Array, Float64Array] => [
  truth.subarray(at * width, (at + 1) * width),
  prediction.subarray(at * width, (at + 1) * width),
]

/** Mean over the true labels of the share of true ones among those ranked as high; 1 where all or none is true. */
const rankingPrecision = ofRows((sample, at) => {
  const [truth, scores] = row(sample, at)
  let sum = 0
  let count = 0
  for (let k = 0; k < truth.length; k++) {
    if (truth[k] !== 1) continue
    let [own, all] = [0, 0]
    for (let other = 0; other < truth.length; other++) {
      if (scores[other] < scores[k]) continue
      all += 1
      own += truth[other]
    }
    sum += own / all
    count += 1
  }
  return count === 0 || count === truth.length ? 1 : sum / count
})

/** How far down the ranking the last true label is; 0 where none is true. */
const coverage = ofRows((sample, at) => {
  const [truth, scores] = row(sample, at)
  const least = truth.reduce((low, label, k) => (label === 1 ? Math.min(low, scores[k]) : low), Infinity)
  return scores.reduce((sum, score) => sum + Number(score >= least), 0)
})

/** Share of the (true, false) pairs of labels in the wrong order, ties among them; 0 where there is no pair. */
const wrongPairs = ofRows((sample, at) => {
  const [truth, scores] = row(sample, at)
  let [wrong, count] = [0, 0]
  for (let k = 0; k < truth.length; k++) {
    if (truth[k] !== 1) continue
    count += 1
    for (let other = 0; other < truth.length; other++)
      if (truth[other] === 0 && scores[other] >= scores[k]) wrong += 1
  }
  const pairs = count * (truth.length - count)
  return pairs === 0 ? 0 : wrong / pairs
})

export const multilabelMetrics: readonly Metric[] = [
  {
    ...shared,
    name: 'accuracy',
    title: 'accuracy',
    standard: true,
    aliases: ['accuracy_score', 'subset_accuracy'],
    compute: meanOf(allRight),
    estimator: { kind: 'proportion', hits: allRight },
  },
  {
    ...shared,
    name: 'hamming_loss',
    title: 'Hamming loss',
    better: 'lower',
    standard: true,
    compute: meanOf(wrongShare),
    estimator: { kind: 'mean', influence: wrongShare },
  },
  ...averages,
  {
    ...shared,
    name: 'label_ranking_average_precision',
    title: 'label ranking average precision',
    standard: false,
    aliases: ['label_ranking_average_precision_score', 'lrap'],
    compute: meanOf(rankingPrecision),
    estimator: { kind: 'mean', influence: rankingPrecision },
  },
  {
    ...shared,
    name: 'coverage_error',
    title: 'coverage error',
    better: 'lower',
    range: [0, Infinity],
    standard: false,
    compute: meanOf(coverage),
    estimator: { kind: 'mean', influence: coverage },
  },
  {
    ...shared,
    name: 'label_ranking_loss',
    title: 'label ranking loss',
    better: 'lower',
    standard: false,
    compute: meanOf(wrongPairs),
    estimator: { kind: 'mean', influence: wrongPairs },
  },
]
