import type { Comparison, Evaluation } from '../evidence/evaluation.ts'
import { count, plain, plural } from '../text.ts'
import type { Span } from './blocks.ts'
import { mono, strong } from './build.ts'
import { changeOf, changeSentence, isBetter, isWorse } from './comparison.ts'
import { failing, gates } from './judged.ts'
import type { Links } from './links.ts'
import { isQuality, metricTitle } from './metrics.ts'
import { sliceName } from './slices.ts'
import { judgedRows } from './task-words.ts'
import { inUnits } from './units.ts'

/** What a comparison came to in words: its first line, the reason, and what to do next. */

/** `nextVersion`: the version that registering this candidate would make. */
export interface EvaluationLinks extends Links {
  nextVersion?: string | null
}

/** `production v1.0.0` */
const opponent = ({ stage, production }: Evaluation): string =>
  `${stage} ${production?.version ?? production?.source ?? ''}`.trim()

export function headline(document: Evaluation): string {
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
  const worse = failed.filter(isWorse)
  if (worse.some(({ metric }) => isQuality(metric)) || failed.length === 0)
    return `worse than ${opponent(document)}`
  if (worse.length > 0) return `worse than ${opponent(document)} in ${metricTitle(worse[0].metric)}`
  return `outside of the absolute limit on ${metricTitle(failed[0].metric)}`
}

/** The one or two numbers behind the verdict. */
export function reason(document: Evaluation): Span[] {
  const { data, firstModel, sameModel, stage } = document
  const first = gates(document)[0] ?? document.overall[0]
  const rows = ` on ${judgedRows(document)} of ${data.path} (split ${data.split}).`
  const opening = firstModel
    ? [`No version holds the stage ${stage} yet, so there is nothing to compare with. `]
    : sameModel
      ? ['Both files have the same digest, so every difference is zero. ']
      : []
  const shown = sameModel && first ? { ...first, difference: null } : first
  const change = shown ? [...changeSentence(shown), ...allowance(shown), rows] : []
  return [...opening, ...change, ...sliceSentence(document)]
}

function allowance(comparison: Comparison): Span[] {
  const { shown, unit } = inUnits(comparison)
  const margin = shown.gate?.margin ?? null
  if (comparison.gate?.verdict === 'fail' && margin !== null && isWorse(comparison))
    return [`, more than the ${plain(margin)}${unit.change} that the gate allows,`]
  return []
}

function sliceSentence({ slices, firstModel, sameModel }: Evaluation): Span[] {
  if (slices.length === 0 || firstModel || sameModel) return []
  const worse = failing(slices)
  const worst = worse[0]
  if (!worst) return [' No slice is significantly worse.']
  const change = worst.difference === null ? '' : ` ${changeOf(worst)}`
  const [some, all] = [worse, slices].map((each) => new Set(each.map(sliceName)).size)
  return [
    ` ${count(some)} of ${plural(all, 'slice')} ${some === 1 ? 'is' : 'are'} worse, most where `,
    strong(sliceName(worst)),
    ` (${metricTitle(worst.metric)}${change}).`,
  ]
}

export function nextStep(document: Evaluation, { nextVersion }: EvaluationLinks): Span[] {
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

function inconclusiveStep({ overall, slices, firstModel }: Evaluation): Span[] {
  if (firstModel && overall.every(({ gate }) => gate === null))
    return [
      'give a metric an absolute limit in mlops.yaml (min or max): a first model has nothing else to be judged by.',
    ]
  const more = Math.max(0, ...overall.map(({ gate }) => gate?.moreRows ?? 0))
  const small = slices.find(({ gate }) => gate?.moreRows != null)
  const rows =
    more > 0
      ? `judge on about ${count(more)} more rows`
      : small?.gate?.moreRows
        ? `judge on about ${count(small.gate.moreRows)} more rows where ${sliceName(small)}`
        : 'settle what could not be tested'
  return [`${rows}, or widen the margin in mlops.yaml; until then this is not a pass.`]
}
