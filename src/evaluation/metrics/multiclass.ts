import { CLIP } from '../losses.ts'
import type { Sample } from '../sample.ts'
import { balancedAccuracy, kappa, matthews, type TableStatistic, tableAccuracy } from './agreement.ts'
import { AVERAGES, type Average, averaged, RATIOS, type Ratio, type Tallies } from './averages.ts'
import type { Metric, MetricOptions, RowValues } from './metric.ts'
import {
  type Compute,
  judged,
  undefinedBecause,
  value,
  valueUnless,
  weightedMean,
  weightsOf,
} from './values.ts'

/** Metrics of one class among several: of the decision, and of the probability of the true class. */

const shared = {
  tasks: ['multiclass'],
  better: 'higher',
  range: [0, 1],
  classes: 'none',
  aliases: [],
} as const

/** The class that a row is taken for: the first of the most probable ones. */
export function decided({ prediction, width }: Sample, row: number): number {
  if (width === 1) return prediction[row]
  let best = 0
  for (let k = 1; k < width; k++) if (prediction[row * width + k] > prediction[row * width + best]) best = k
  return best
}

/** Weight of the rows by true class and decision, row-major [K, K]. */
function confusion(sample: Sample, options: MetricOptions): Float64Array {
  const classes = sample.classes.length
  const weights = weightsOf(sample, options)
  const cells = new Float64Array(classes ** 2)
  for (let row = 0; row < sample.rows; row++)
    cells[sample.truth[row] * classes + decided(sample, row)] += weights ? weights[row] : 1
  return cells
}

/** Right, wrongly predicted and missed weight of each class of a K×K table. */
export function talliesOf(cells: Float64Array, classes: number): Tallies {
  const hits = new Float64Array(classes)
  const alarms = new Float64Array(classes)
  const misses = new Float64Array(classes)
  for (let i = 0; i < classes; i++) {
    for (let j = 0; j < classes; j++) {
      const cell = cells[i * classes + j]
      if (i === j) hits[i] = cell
      else {
        misses[i] += cell
        alarms[j] += cell
      }
    }
  }
  return { hits, alarms, misses }
}

/** Over the classes that have rows or are predicted. */
export function averageOf(cells: Float64Array, classes: number, ratio: Ratio, average: Average) {
  const tallies = talliesOf(cells, classes)
  const { hits, alarms, misses } = tallies
  return averaged(tallies, ratio, average, (k) => hits[k] + alarms[k] + misses[k] > 0)
}

const ofTable = (statistic: TableStatistic, reason: string, printed?: number): Compute =>
  judged((sample, options) =>
    valueUnless(statistic(confusion(sample, options), sample.classes.length), reason, printed),
  )

const table = (
  given: Pick<Metric, 'name' | 'title'> & Partial<Metric>,
  statistic: TableStatistic,
  reason = 'no rows',
  printed?: number,
): Metric => ({
  ...shared,
  standard: false,
  ...given,
  compute: ofTable(statistic, reason, printed),
  estimator: given.estimator ?? { kind: 'confusion', statistic },
})

/** `precision_macro`, …, `jaccard_weighted` */
const averages: readonly Metric[] = RATIOS.flatMap(({ name, title, ratio, because }) =>
  AVERAGES.map((average): Metric => {
    const statistic: TableStatistic = (cells, classes) => {
      const { score, missing } = averageOf(cells, classes, ratio, average)
      return missing === null ? score : Number.NaN
    }
    return {
      ...shared,
      name: `${name}_${average}`,
      title: `${title}, ${average}`,
      standard: name === 'f1' && average === 'macro',
      aliases: [`${name}_score_${average}`],
      compute: judged((sample, options) => {
        const cells = confusion(sample, options)
        const { score, missing } = averageOf(cells, sample.classes.length, ratio, average)
        return missing === null
          ? value(score)
          : undefinedBecause(`class ${sample.classes[missing]} ${because}`, score)
      }),
      estimator: { kind: 'confusion', statistic },
    }
  }),
)

const hits: RowValues = (sample) =>
  Float64Array.from({ length: sample.rows }, (_, row) => Number(decided(sample, row) === sample.truth[row]))

export const decisionMetricsOfClasses: readonly Metric[] = [
  table(
    {
      name: 'accuracy',
      title: 'accuracy',
      standard: true,
      aliases: ['accuracy_score'],
      estimator: { kind: 'proportion', hits },
    },
    tableAccuracy,
  ),
  table(
    {
      name: 'balanced_accuracy',
      title: 'balanced accuracy',
      standard: true,
      aliases: ['balanced_accuracy_score'],
    },
    balancedAccuracy,
  ),
  ...averages,
  table(
    { name: 'matthews_corrcoef', title: 'Matthews correlation', range: [-1, 1], aliases: ['mcc'] },
    matthews,
    'all rows have one label, or one decision',
    0,
  ),
  ...([0, 1, 2] as const).map((power) =>
    table(
      {
        name: `cohen_kappa${['', '_linear', '_quadratic'][power]}`,
        title: `Cohen’s κ${['', ', linear', ', quadratic'][power]}`,
        range: [-1, 1],
        aliases: power === 0 ? ['cohen_kappa_score'] : [],
      },
      kappa(power),
      'all rows have one label and one decision',
    ),
  ),
]

const NO_PROBABILITIES = 'the model gives no probabilities'

/** A softmax in half precision misses 1 by less. */
const SUM_TOLERANCE = 1e-3

/** Why the rows are not probabilities of the classes; `printed` where scikit-learn gives a number all the same. */
export function notProbabilities({ prediction, rows, width }: Sample, tolerance = SUM_TOLERANCE) {
  if (width === 1) return { reason: NO_PROBABILITIES, isSum: false }
  for (let row = 0; row < rows; row++) {
    let sum = 0
    for (let k = 0; k < width; k++) {
      const one = prediction[row * width + k]
      if (one < 0 || one > 1)
        return { reason: `scores are not probabilities: ${one} in row ${row + 1}`, isSum: false }
      sum += one
    }
    if (Math.abs(sum - 1) > tolerance)
      return {
        reason: `the probabilities of row ${row + 1} sum to ${Number(sum.toPrecision(6))}`,
        isSum: true,
      }
  }
  return null
}

const logLoss: RowValues = ({ truth, prediction, rows, width }) =>
  Float64Array.from({ length: rows }, (_, row) => {
    const likelihood = prediction[row * width + truth[row]]
    return -Math.log(Math.min(1 - CLIP, Math.max(CLIP, likelihood)))
  })

/** Σ over the classes; half of it for two, so that it is the binary one. */
const brier: RowValues = ({ truth, prediction, rows, width }) =>
  Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0
    for (let k = 0; k < width; k++) sum += (prediction[row * width + k] - Number(truth[row] === k)) ** 2
    return width === 2 ? sum / 2 : sum
  })

const ofProbabilities = (compute: (sample: Sample, options: MetricOptions) => number): Compute =>
  judged((sample, options) => {
    const not = notProbabilities(sample)
    if (not && !not.isSum) return undefinedBecause(not.reason)
    const found = compute(sample, options)
    return not ? undefinedBecause(not.reason, found) : valueUnless(found, 'only one class, or only 1 row')
  })

const meanOf = (of: RowValues): Compute =>
  ofProbabilities((sample, options) => weightedMean(of(sample, options), weightsOf(sample, options)))

/** 1 − loss / loss of always forecasting the shares of the classes; NaN where only one is seen. */
const explained = (of: RowValues): Compute =>
  ofProbabilities((sample, options) => {
    const { truth, rows, width } = sample
    const weights = weightsOf(sample, options)
    const shares = Array.from({ length: width }, (_, k) =>
      weightedMean(
        truth.map((label) => Number(label === k)),
        weights,
      ),
    )
    if (rows < 2 || shares.includes(1)) return Number.NaN
    const always = {
      ...sample,
      prediction: Float64Array.from({ length: rows * width }, (_, i) => shares[i % width]),
    }
    return 1 - weightedMean(of(sample, options), weights) / weightedMean(of(always, options), weights)
  })

const explainedShare = {
  ...shared,
  range: [-Infinity, 1],
  standard: false,
  estimator: { kind: 'resample' },
} as const

export const probabilityMetrics: readonly Metric[] = [
  {
    ...shared,
    name: 'log_loss',
    title: 'log loss',
    better: 'lower',
    range: [0, Infinity],
    standard: true,
    compute: meanOf(logLoss),
    estimator: { kind: 'mean', influence: logLoss },
  },
  {
    ...shared,
    name: 'brier_score_loss',
    title: 'Brier score',
    better: 'lower',
    range: [0, 2],
    standard: true,
    aliases: ['brier_score'],
    compute: meanOf(brier),
    estimator: { kind: 'mean', influence: brier },
  },
  {
    ...explainedShare,
    name: 'd2_log_loss_score',
    title: 'D² of log loss',
    aliases: ['d2_log_loss'],
    compute: explained(logLoss),
  },
  {
    ...explainedShare,
    name: 'd2_brier_score',
    title: 'D² of the Brier score',
    aliases: ['d2_brier'],
    compute: explained(brier),
  },
]

/** Share of the rows whose true class is among the k most probable; of equal ones the later class goes first. */
export const topK = (k: number): Metric => {
  const isIn: RowValues = ({ truth, prediction, rows, width }) =>
    Float64Array.from({ length: rows }, (_, row) => {
      const own = prediction[row * width + truth[row]]
      let before = 0
      for (let other = 0; other < width; other++) {
        const score = prediction[row * width + other]
        if (score > own || (score === own && other > truth[row])) before += 1
      }
      return Number(before < k)
    })
  return {
    ...shared,
    name: `top_${k}_accuracy`,
    title: `top-${k} accuracy`,
    standard: false,
    compute: judged((sample, options) => {
      if (sample.width === 1) return undefinedBecause(NO_PROBABILITIES)
      if (k >= sample.width) return undefinedBecause(`there are only ${sample.width} classes`, 1)
      return value(weightedMean(isIn(sample, options), weightsOf(sample, options)))
    }),
    estimator: { kind: 'proportion', hits: isIn },
  }
}
