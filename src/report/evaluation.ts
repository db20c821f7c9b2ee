import type { Comparison, Evaluation } from '../evidence/evaluation.ts'
import { count, plural } from '../text.ts'
import type { Block, Chart, List, Report, Span, Table } from './blocks.ts'
import {
  type Cell,
  chart,
  left,
  list,
  mono,
  next,
  paragraph,
  right,
  strong,
  table,
  verdict,
} from './build.ts'
import { challengerBlocks } from './challengers.ts'
import { allowedCell, changeSentence, comparisonCells, gateName, isBetter, isWorse } from './comparison.ts'
import { evaluationDetails } from './evaluation-details.ts'
import { interfaceLines } from './interface.ts'
import { fullReport, type Links, runLinks } from './links.ts'
import { metricTitle } from './metrics.ts'
import { decimalsOf, intervalName, percent, plain, signed } from './numbers.ts'
import { curveCharts } from './pictures/curves.ts'
import { distributionSpec, type Series, seriesWords } from './pictures/distribution.ts'
import { forestPlot } from './pictures/forest.ts'
import { intervalPlot } from './pictures/intervals.ts'
import { sliceName } from './slices.ts'

/** Slices beside the gates on the first screen; all of them are in the details. */
const MOST_SLICES = 3
const MOST_FORESTS = 3
const ORDER = { fail: 0, warn: 1, inconclusive: 2, pass: 3 }

/** `nextVersion`: the version that registering this candidate would make. */
export interface EvaluationLinks extends Links {
  nextVersion?: string | null
}

export function evaluationReport(document: Evaluation, links: EvaluationLinks = {}): Report {
  const heading = `${document.model}: ${headline(document)}`
  const judged = failingFirst([...gates(document), ...decidingSlices(document).slice(0, MOST_SLICES)])
  return {
    title: heading,
    essential: [
      verdict(document.outcome, heading),
      paragraph(...reason(document)),
      ...interfaceLines(document.interface),
      ...(judged.length > 0 ? [gateTable(judged)] : []),
      ...reasons(judged),
      ...challengerBlocks(document),
      next(...nextStep(document, links), ...holdoutSentence(document), ...runLinks(links)),
    ],
    details: evaluationDetails(document),
    pictures: pictures(document),
    full: fullReport(links, 'evaluation'),
  }
}

/** Gated comparisons of all rows, failing ones first. */
const gates = ({ overall }: Evaluation): Comparison[] => failingFirst(overall.filter(({ gate }) => gate))

const failingFirst = (comparisons: Comparison[]): Comparison[] =>
  [...comparisons].sort((a, b) => ORDER[a.gate?.verdict ?? 'pass'] - ORDER[b.gate?.verdict ?? 'pass'])

const decidingSlices = ({ slices }: Evaluation): Comparison[] =>
  failingFirst(slices.filter(({ gate }) => gate?.verdict === 'fail' || gate?.verdict === 'warn'))

const failing = (comparisons: Comparison[]): Comparison[] =>
  comparisons.filter(({ gate }) => gate?.verdict === 'fail')

/** `production v1.0.0` */
const opponent = ({ stage, production }: Evaluation): string =>
  `${stage} ${production?.version ?? production?.source ?? ''}`.trim()

function headline(document: Evaluation): string {
  const { outcome, firstModel, sameModel } = document
  if (outcome === 'error') return 'could not be evaluated'
  if (outcome === 'skipped') return 'not evaluated'
  if (firstModel) return firstHeadline(document)
  if (sameModel) return `the same model as ${opponent(document)}`
  if (outcome === 'fail') return failHeadline(document)
  if (outcome === 'warn' && !judgedWarn(document)) return `breaks those who call ${opponent(document)}`
  if (outcome === 'warn') return `worse than ${opponent(document)}, by how much is unclear`
  if (outcome === 'inconclusive') return `cannot tell yet whether it is as good as ${opponent(document)}`
  return `${gates(document).some(isBetter) ? 'better' : 'no worse'} than ${opponent(document)}`
}

/** Whether a gate warns; else it is the interface that does. */
const judgedWarn = ({ overall, slices, interface: change }: Evaluation): boolean =>
  change?.change !== 'breaking' || [...overall, ...slices].some(({ gate }) => gate?.verdict === 'warn')

function firstHeadline({ outcome }: Evaluation): string {
  if (outcome === 'fail') return 'first model, outside of its absolute limits'
  if (outcome === 'inconclusive') return 'first model: cannot tell yet whether it meets its absolute limits'
  return 'first model: absolute limits only'
}

function failHeadline(document: Evaluation): string {
  const slice = failing(document.slices)[0]
  if (slice) return `worse than ${opponent(document)} for ${sliceName(slice)}`
  const failed = failing(gates(document))
  if (failed.some(isWorse) || failed.length === 0) return `worse than ${opponent(document)}`
  return `outside of the absolute limit on ${metricTitle(failed[0].metric)}`
}

/** The one or two numbers behind the verdict. */
function reason(document: Evaluation): Span[] {
  const { data, firstModel, sameModel, stage } = document
  const first = gates(document)[0] ?? document.overall[0]
  const rows = ` on ${plural(data.rows, 'row')} of ${data.path} (split ${data.split}).`
  const opening = firstModel
    ? [`No version holds the stage ${stage} yet, so there is nothing to compare with. `]
    : sameModel
      ? ['Both files have the same digest, so every difference is zero. ']
      : []
  const shown = sameModel && first ? { ...first, difference: null } : first
  const change = shown ? [...changeSentence(shown), ...allowance(shown), rows] : []
  return [...opening, ...change, ...sliceSentence(document), ...flipSentence(document)]
}

function allowance(comparison: Comparison): Span[] {
  const margin = comparison.gate?.margin ?? null
  if (comparison.gate?.verdict === 'fail' && margin !== null && isWorse(comparison))
    return [`, more than the ${plain(margin)} that the gate allows,`]
  return []
}

function sliceSentence({ slices, firstModel, sameModel }: Evaluation): Span[] {
  if (slices.length === 0 || firstModel || sameModel) return []
  const worse = failing(slices)
  const worst = worse[0]
  if (!worst) return [' No slice is significantly worse.']
  const change = worst.difference === null ? '' : ` ${signed(worst.difference, decimalsOf(worst))}`
  const [some, all] = [worse, slices].map((each) => new Set(each.map(sliceName)).size)
  return [
    ` ${some} of ${plural(all, 'slice')} ${some === 1 ? 'is' : 'are'} worse, most where `,
    strong(sliceName(worst)),
    ` (${metricTitle(worst.metric)}${change}).`,
  ]
}

function flipSentence({ flips, sameModel }: Evaluation): Span[] {
  if (!flips || sameModel || flips.rows === 0) return []
  const share = percent(flips.changed / flips.rows)
  return [
    ` ${share} of decisions change: ${count(flips.becameRight)} become right, ${count(flips.becameWrong)} become wrong.`,
  ]
}

function gateTable(judged: Comparison[]): Table {
  const names = [...new Set(judged.map(({ confidence }) => intervalName(confidence)))]
  const columns = [
    left('Result'),
    left('Gate'),
    right('Production'),
    right('Candidate'),
    right(names.length === 1 ? `Change (${names[0]})` : 'Change (interval)'),
    right('Allowed'),
  ]
  const rows = judged.map((comparison): Cell[] => [
    { sign: comparison.gate?.verdict ?? 'inconclusive' },
    gateName(comparison),
    ...comparisonCells(comparison),
    allowedCell(comparison),
  ])
  const open = judged.filter(({ gate }) => gate?.verdict !== 'pass').length
  return table(columns, rows, Math.max(1, Math.min(open, MOST_SLICES)))
}

/** Why a gate neither passed nor failed: where it failed, the row of the table says it all. */
function reasons(judged: Comparison[]): List[] {
  const open = judged.filter(({ gate }) => gate?.verdict === 'warn' || gate?.verdict === 'inconclusive')
  if (open.length === 0) return []
  return [list(open.map((comparison) => [strong(gateName(comparison)), `: ${comparison.gate?.reason}`]))]
}

function nextStep(document: Evaluation, { nextVersion }: EvaluationLinks): Span[] {
  const { outcome, sameModel, firstModel, model, production } = document
  if (outcome === 'fail' && firstModel)
    return ['bring the model inside of its limits, or change them in mlops.yaml.']
  if (outcome === 'fail') return failStep(model, production?.version ?? null)
  if (outcome === 'inconclusive') return inconclusiveStep(document)
  if (outcome === 'error' || outcome === 'skipped') return ['see the job log.']
  if (sameModel) return ['nothing to promote; change the code, the parameters or the data first.']
  const path = ['Actions', 'Promote', model, ...(nextVersion ? [nextVersion] : [])].join(' → ')
  const before =
    outcome === 'warn' ? 'look at the loss above; where it is worth it, merge, then ' : 'merge, then '
  return [before, strong(path), '.']
}

/** One test set for many candidates becomes a training set by and by. */
function holdoutSentence({ holdout }: Evaluation): Span[] {
  if (!holdout || (holdout.evaluations === 1 && !holdout.spending)) return []
  const { evaluations, spending } = holdout
  const budget = spending ? `, of ${count(spending.looks)} looks that it is good for` : ''
  return [` Evaluated ${plural(evaluations, 'time')} on this holdout${budget}.`]
}

function failStep(model: string, version: string | null): Span[] {
  const compare: Span[] = version
    ? ['see what changed since then (', mono(`git diff ${model}@${version}`), ')']
    : ['see what changed']
  return [
    ...compare,
    ', or accept the loss on record: ',
    strong('Actions → Override'),
    ', which asks for a reason.',
  ]
}

function inconclusiveStep({ overall, firstModel }: Evaluation): Span[] {
  if (firstModel && overall.every(({ gate }) => gate === null))
    return [
      'give a metric an absolute limit in mlops.yaml (min or max): a first model has nothing else to be judged by.',
    ]
  const more = Math.max(0, ...overall.map(({ gate }) => gate?.moreRows ?? 0))
  const rows = more > 0 ? `judge on about ${count(more)} more rows` : 'settle what could not be tested'
  return [`${rows}, or widen the margin in mlops.yaml; until then this is not a pass.`]
}

function pictures(document: Evaluation): Block[] {
  const { candidate, production, slices } = document
  const metrics = [...new Set(slices.map(({ metric }) => metric))].slice(0, MOST_FORESTS)
  const charts: (Chart | undefined)[] = [
    intervalPlot(gates(document)),
    ...metrics.map((metric) => forestPlot(metric, slices)),
    ...curveCharts(candidate, production),
    scoreChart(document),
  ]
  const drawn = charts.filter((each) => each !== undefined)
  return drawn.length === 0 ? [] : [{ type: 'heading', level: 3, text: 'Pictures' }, ...drawn]
}

function scoreChart({ candidate, production, task }: Evaluation): Chart | undefined {
  const series: Series[] = [
    { name: 'production', judged: production },
    { name: 'candidate', judged: candidate },
  ].flatMap(({ name, judged }) => (judged?.scores ? [{ name, profile: judged.scores }] : []))
  const what = task === 'regression' ? 'prediction' : 'score'
  const spec = series.length > 0 ? distributionSpec(series, what) : undefined
  return (
    spec &&
    chart(
      `Where? Distribution of the ${what}s`,
      `How often each ${what} is given. ${seriesWords(series)}`,
      spec,
    )
  )
}
