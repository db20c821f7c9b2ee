import {
  accuracy,
  type CountStatistic,
  type Counts,
  decisionCounts,
  f1,
  precision,
  recall,
} from '../decisions.ts'
import { balancedAccuracy, kappa, matthews, type TableStatistic } from './agreement.ts'
import type { Metric, RowValues } from './metric.ts'
import { judged, valueUnless, weightsOf } from './values.ts'

/** Metrics of a yes or a no at the threshold. */

const rate = {
  tasks: ['binary-classification'],
  better: 'higher',
  range: [0, 1],
  classes: 'positive',
  standard: false,
  aliases: [],
} as const

type Given = Pick<Metric, 'name' | 'title'> & Partial<Metric>

/** `reason` where it is undefined, and `printed`: what scikit-learn gives there. */
function counted(given: Given, statistic: CountStatistic, reason: string, printed?: number): Metric {
  return {
    ...rate,
    aliases: [`${given.name}_score`],
    ...given,
    compute: judged((sample, options) => {
      const weights = weightsOf(sample, options)
      const counts = decisionCounts(sample.truth, sample.prediction, options.threshold, weights)
      return valueUnless(statistic(counts), reason, printed)
    }),
    estimator: given.estimator ?? { kind: 'counts', statistic },
  }
}

/** A statistic of the 2×2 table. */
const ofTable =
  (statistic: TableStatistic): CountStatistic =>
  (counts) =>
    statistic(
      Float64Array.of(
        counts.trueNegatives,
        counts.falsePositives,
        counts.falseNegatives,
        counts.truePositives,
      ),
      2,
    )

const hits: RowValues = ({ truth, prediction }, { threshold }) => {
  const right = new Float64Array(truth.length)
  for (let row = 0; row < right.length; row++)
    right[row] = Number(prediction[row] >= threshold === (truth[row] === 1))
  return right
}

const size = ({ truePositives, falsePositives, falseNegatives, trueNegatives }: Counts): number =>
  truePositives + falsePositives + falseNegatives + trueNegatives

const NOTHING = 'no row is positive or predicted positive'
const NO_POSITIVE = 'no row has a positive label'
const NO_NEGATIVE = 'no row has a negative label'

export const decisionMetrics: readonly Metric[] = [
  counted(
    {
      name: 'accuracy',
      title: 'accuracy',
      classes: 'none',
      standard: true,
      estimator: { kind: 'proportion', hits },
    },
    accuracy,
    'no rows',
  ),
  counted(
    { name: 'precision', title: 'precision', standard: true },
    precision,
    'no row is predicted positive',
    0,
  ),
  counted(
    { name: 'recall', title: 'recall', standard: true, aliases: ['recall_score', 'true_positive_rate'] },
    recall,
    NO_POSITIVE,
    0,
  ),
  counted({ name: 'f1', title: 'F1', standard: true }, f1, NOTHING, 0),
  counted(
    { name: 'balanced_accuracy', title: 'balanced accuracy', classes: 'both' },
    ofTable(balancedAccuracy),
    'no rows',
  ),
  counted(
    {
      name: 'matthews_corrcoef',
      title: 'Matthews correlation',
      classes: 'both',
      range: [-1, 1],
      aliases: ['mcc'],
    },
    ofTable(matthews),
    'all rows have one label, or one decision',
    0,
  ),
  counted(
    { name: 'cohen_kappa', title: 'Cohen’s κ', classes: 'both', range: [-1, 1] },
    ofTable(kappa(0)),
    'all rows have one label and one decision',
  ),
  counted(
    { name: 'jaccard', title: 'Jaccard index' },
    ({ truePositives, falsePositives, falseNegatives }) =>
      truePositives / (truePositives + falsePositives + falseNegatives),
    NOTHING,
    0,
  ),
  counted(
    { name: 'specificity', title: 'specificity', classes: 'both', aliases: ['true_negative_rate'] },
    ({ trueNegatives, falsePositives }) => trueNegatives / (trueNegatives + falsePositives),
    NO_NEGATIVE,
    0,
  ),
  counted(
    {
      name: 'negative_predictive_value',
      title: 'negative predictive value',
      classes: 'both',
      aliases: ['npv'],
    },
    ({ trueNegatives, falseNegatives }) => trueNegatives / (trueNegatives + falseNegatives),
    'no row is predicted negative',
    0,
  ),
  counted(
    {
      name: 'false_positive_rate',
      title: 'false positive rate',
      better: 'lower',
      classes: 'both',
      aliases: ['fpr'],
    },
    ({ trueNegatives, falsePositives }) => falsePositives / (trueNegatives + falsePositives),
    NO_NEGATIVE,
  ),
  counted(
    { name: 'false_negative_rate', title: 'false negative rate', better: 'lower', aliases: ['fnr'] },
    ({ truePositives, falseNegatives }) => falseNegatives / (truePositives + falseNegatives),
    NO_POSITIVE,
  ),
  counted(
    { name: 'selection_rate', title: 'selection rate', classes: 'none', aliases: [] },
    (counts) => (counts.truePositives + counts.falsePositives) / size(counts),
    'no rows',
  ),
  counted(
    {
      name: 'positive_likelihood_ratio',
      title: 'positive likelihood ratio',
      classes: 'both',
      range: [0, Infinity],
      aliases: [],
    },
    (counts) => {
      const { truePositives, falsePositives, falseNegatives, trueNegatives } = counts
      const odds = truePositives * (trueNegatives + falsePositives)
      return falsePositives === 0 ? Number.NaN : odds / (falsePositives * (truePositives + falseNegatives))
    },
    'no row is a false positive, or none has a positive label',
  ),
  counted(
    {
      name: 'negative_likelihood_ratio',
      title: 'negative likelihood ratio',
      better: 'lower',
      classes: 'both',
      range: [0, Infinity],
      aliases: ['neg_negative_likelihood_ratio'],
    },
    (counts) => {
      const { truePositives, falsePositives, falseNegatives, trueNegatives } = counts
      const odds = falseNegatives * (trueNegatives + falsePositives)
      return trueNegatives === 0 ? Number.NaN : odds / (trueNegatives * (truePositives + falseNegatives))
    },
    'no row is a true negative, or none has a positive label',
  ),
]

/** F with recall β times as important as precision: `fbeta_0.5`, `fbeta_2`. */
export const fbeta = (beta: number): Metric =>
  counted(
    { name: `fbeta_${beta}`, title: `F${beta}`, aliases: [] },
    ({ truePositives, falsePositives, falseNegatives }) => {
      const both = (1 + beta ** 2) * truePositives
      return both / (both + falsePositives + beta ** 2 * falseNegatives)
    },
    NOTHING,
    0,
  )
