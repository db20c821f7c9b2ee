import type { BaselineDifference } from '../evidence/baseline.ts'
import type { Comparison, Evaluation, JudgedModel } from '../evidence/evaluation.ts'
import { count, duration, plain, plural } from '../text.ts'
import { answersDetails } from './answers.ts'
import type { Details, Text } from './blocks.ts'
import { type Cell, details, left, right, shortDigest, table } from './build.ts'
import { calibrationDetails } from './calibration.ts'
import { challengerDetails } from './challengers.ts'
import { comparisonCells, gateName, isBetter } from './comparison.ts'
import { dataChangeDetails } from './data-change.ts'
import { provenance } from './envelope.ts'
import { fairnessDetails } from './fairness.ts'
import { allGates } from './first-screen.ts'
import { holdoutRows } from './holdout.ts'
import { importanceDetails } from './importance.ts'
import { metricTitle } from './metrics.ts'
import { mistakeDetails } from './mistakes.ts'
import { datasetRows, modelRows } from './model-facts.ts'
import { DASH, decimalsOf, fixed, intervalName, orDash, probability } from './numbers.ts'
import { reproduction } from './reproduce.ts'
import { resourceDetails } from './resources.ts'
import { sliceKind, sliceName } from './slices.ts'
import { hasThreshold } from './task-words.ts'
import { inUnits } from './units.ts'

const MOST_SLICES = 20

/**
 * What folds under an evaluation, in the order in which people ask for it.
 *
 * @param whole every gate and every remark already stands above
 */
export function evaluationDetails(
  document: Evaluation,
  whole: boolean,
  data: BaselineDifference | undefined,
): Details[] {
  const { slices, overall, fairness, resources, importance } = document
  const others = overall.filter(({ gate }) => !gate)
  return [
    ...(whole ? [] : [details('All gates, with reasons', ...allGates(document))]),
    ...challengerDetails(document),
    ...(slices.length > 0 ? [sliceDetails(slices)] : []),
    ...fairnessDetails(fairness ?? []),
    ...answersDetails(document),
    ...(resources ? [resourceDetails(resources)] : []),
    ...(importance ? [importanceDetails(importance, document.data.rows)] : []),
    ...calibrationDetails(document),
    ...mistakeDetails(document),
    ...(others.length > 0 ? [otherMetrics(others)] : []),
    ...dataChangeDetails(data),
    modelDetails(document),
    method(document),
    reproduction(document),
  ]
}

function sliceDetails(slices: Comparison[]): Details {
  const of = (test: (comparison: Comparison) => boolean) => slices.filter(test).length
  const verdictOf = ({ gate }: Comparison) => gate?.verdict
  const worse = of((slice) => verdictOf(slice) === 'fail' || verdictOf(slice) === 'warn')
  const unclear = of((slice) => verdictOf(slice) === 'inconclusive')
  const better = of((slice) => verdictOf(slice) === 'pass' && isBetter(slice))
  const same = slices.length - worse - unclear - better
  return details(
    `Slices: ${better} better, ${same} same, ${worse} worse, ${unclear} inconclusive`,
    table(
      [
        left('Result'),
        left('Slice'),
        left('Metric'),
        right('Rows'),
        right('Production'),
        right('Candidate'),
        right(`Change (${intervalName(slices[0].confidence)})`),
        right('p, adjusted'),
        right('Detectable loss'),
        left('Why'),
      ],
      slices.map(sliceRow),
      MOST_SLICES,
    ),
  )
}

function sliceRow(slice: Comparison): Cell[] {
  const { shown, unit } = inUnits(slice)
  return [
    slice.gate ? { sign: slice.gate.verdict } : 'not judged',
    [sliceName(slice), sliceKind(slice)].filter(Boolean).join(' · '),
    metricTitle(slice.metric),
    count(slice.rows),
    ...comparisonCells(slice),
    orDash(slice.pWorse, probability),
    orDash(shown.detectableLoss ?? null, (loss) => `${fixed(loss, decimalsOf(shown))}${unit.change}`),
    slice.gate?.reason ?? '',
  ]
}

const otherMetrics = (others: Comparison[]): Details =>
  details(
    'Other metrics',
    table(
      [
        left('Metric'),
        right('Production'),
        right('Candidate'),
        right(`Change (${intervalName(others[0].confidence)})`),
        left('Method'),
      ],
      others.map((each) => [gateName(each), ...comparisonCells(each), each.method]),
    ),
  )

/** Both models side by side; a row for whatever either of them has. */
function modelDetails({ candidate, production }: Evaluation): Details {
  const sides = [production, candidate].map((model) => new Map(model ? judgedRows(model) : []))
  const names = [...new Set(sides.flatMap((side) => [...side.keys()]))]
  return details(
    'Models',
    table(
      [left('Fact'), left('Production'), left('Candidate')],
      names.map((name) => [name, ...sides.map((side) => side.get(name) ?? DASH)]),
    ),
  )
}

const judgedRows = (model: JudgedModel): [string, Text][] => [
  ['version', model.version ?? 'not registered'],
  ['source', model.source],
  ...(model.facts ? modelRows(model.facts) : ([['sha256', shortDigest(model.sha256)]] as [string, Text][])),
  ['time to score', orDash(model.secondsToScore, duration)],
  ...(model.provider ? ([['execution provider', model.provider]] as [string, Text][]) : []),
  ...(model.recorded ? ([['answers recorded in', model.recorded]] as [string, Text][]) : []),
  ...(model.warnings.length > 0 ? ([['to be known', model.warnings.join('; ')]] as [string, Text][]) : []),
]

function method(document: Evaluation): Details {
  const { data, overall, slices, seed, resamples, threshold, task, correction, ends, unexplained } = document
  const all = [...overall, ...slices]
  const methods = [
    ...new Set(all.filter(({ method: name }) => name !== 'none').map(({ method: name }) => name)),
  ]
  return provenance(document, 'Method and digests', [
    ...datasetRows(data),
    ['label', data.positiveLabel === null ? data.label : `${data.label}, positive is ${data.positiveLabel}`],
    ...(hasThreshold(task) ? ([['decision threshold', plain(threshold)]] as [string, Text][]) : []),
    ...forecastRows(document),
    [
      'intervals',
      `${intervalName(all[0]?.confidence ?? 0.95)} of the paired difference on the same rows: ${methods.join(', ') || 'none'}`,
    ],
    ['resamples', count(resamples)],
    ['seed', String(seed)],
    ...samplingRows(document),
    ...holdoutRows(document),
    ...(slices.length > 0 ? ([['slices', CORRECTIONS[correction ?? 'holm']]] as [string, Text][]) : []),
    ...(unexplained ? ([['importance of columns', `not known: ${unexplained}`]] as [string, Text][]) : []),
    ...(ends ? ([['on inconclusive', `the step ends as ${ends}`]] as [string, Text][]) : []),
  ])
}

const CORRECTIONS = {
  holm: 'p-values are adjusted for the number of slices (Holm)',
  bh: 'p-values are adjusted for the share of false alarms (Benjamini and Hochberg)',
  none: 'p-values are not adjusted for the number of slices',
}

function forecastRows({ forecast }: Evaluation): [string, Text][] {
  if (!forecast) return []
  const { series, horizon, seasonality, scale } = forecast
  const scaled: Text =
    scale === null
      ? 'none: there is no split "train"'
      : [
          `seasonal naive forecast, season of ${count(seasonality)}, in ${count(scale.series)} series of ${scale.path} `,
          shortDigest(scale.sha256),
        ]
  return [
    ['forecast', `${count(series)} series, up to ${plural(horizon, 'step')} ahead`],
    ['scale of MASE', scaled],
  ]
}

const samplingRows = ({ sampling }: Evaluation): [string, Text][] =>
  sampling ? [['drawn together', `${count(sampling.count)} ${sampling.by} of ${sampling.column}`]] : []
