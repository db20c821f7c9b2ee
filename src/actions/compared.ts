import { type ComparisonResult, compareModels, dependenceIn } from '../evaluation/compare.ts'
import { type Dependence, independentCount, unitsOf } from '../evaluation/dependence.ts'
import { discoverSlices } from '../evaluation/discovery.ts'
import type { Sample } from '../evaluation/sample.ts'
import { discoveryIn, listedSlices, type SliceColumn, sliceColumns } from '../evaluation/slices.ts'
import type { Outcome } from '../evidence/envelope.ts'
import type { Comparison, Evaluation } from '../evidence/evaluation.ts'
import type { Context } from './context.ts'
import { fairnessAsked } from './fairness.ts'
import { confidenceAt } from './holdout.ts'
import { type Answers, samplesOf } from './samples.ts'
import { timeOrder } from './series.ts'
import { lookedAt, type TestRows } from './test-rows.ts'

export interface ToCompare {
  rows: TestRows
  /** Those of the configuration, where they have been cut before. */
  slices?: SliceColumn[]
  candidate: Answers
  /** Null for a first model. */
  production: Answers | null
  sameModel: boolean
  /** Names of the rows that may be shown. */
  ids: string[] | null
  /** Which look at these rows this is; null where nobody counts. */
  look: number | null
  seed: number
}

export interface Compared extends ComparisonResult {
  sampling: Evaluation['sampling']
}

/** The slices that the configuration lists. */
export const slicesOf = ({ model }: Context, { columns, hidden }: TestRows): SliceColumn[] =>
  sliceColumns(listedSlices(model.config.evaluate.slices), columns, hidden)

/** The comparison that the configuration asks for, with its slices and its dependent rows. */
export function compared(context: Context, given: ToCompare): Compared {
  const { task, evaluate } = context.model.config
  const { rows, sameModel, seed } = given
  const [candidate, production = null] = samplesOf(
    rows,
    given.production ? [given.candidate, given.production] : [given.candidate],
  )
  const dependence = dependenceOf(context, rows, candidate)
  const listed = listedSlices(evaluate.slices)
  const discovery = discoveryIn(listed)
  const columns = Object.fromEntries(lookedAt(context, rows.facts).map((name) => [name, rows.columns[name]]))
  const pair = { candidate, production, dependence }
  const discovered =
    discovery === null || sameModel
      ? []
      : discoverSlices(pair, task, columns, discovery, evaluate['min-rows'], rows.hidden)
  const result = compareModels({
    task,
    candidate,
    production,
    dependence,
    sameModel,
    slices: [...(given.slices ?? slicesOf(context, rows)), ...discovered],
    flips: evaluate.flips,
    ids: given.ids,
    fairness: fairnessAsked(context, rows),
    correction: evaluate['slices-correction'],
    ...confidenceAt(context, given.look),
    threshold: evaluate.threshold,
    minRows: evaluate['min-rows'],
    resamples: evaluate.resamples,
    intervals: evaluate.intervals,
    seed,
  })
  return { ...result, sampling: samplingOf(context, dependence, candidate.rows) }
}

/** With gates on other rows than those that are compared; the gravest verdict is the outcome. */
export function withGates(result: Compared, gates: Comparison[]): Compared {
  const verdicts: Outcome[] = [result.outcome, ...gates.flatMap(({ gate }) => gate?.verdict ?? [])]
  const outcome = (['fail', 'inconclusive', 'warn'] as const).find((grave) => verdicts.includes(grave))
  return { ...result, overall: [...result.overall, ...gates], outcome: outcome ?? result.outcome }
}

export function dependenceOf(
  context: Context,
  { columns }: TestRows,
  candidate: Pick<Sample, 'rows' | 'groups'>,
): Dependence {
  const { evaluate, data, task } = context.model.config
  const order = () => timeOrder(context, columns[data.time as string], candidate.rows)
  if (evaluate.unit) return unitsOf(columns[evaluate.unit])
  if (!evaluate.block) {
    const found = dependenceIn({ task, candidate })
    // A single series hangs together in time.
    return found.kind === 'blocks' ? { ...found, order: order() } : found
  }
  const length = evaluate.block.length === 'auto' ? null : evaluate.block.length
  return { kind: 'blocks', order: order(), length }
}

function samplingOf(context: Context, dependence: Dependence, rows: number): Evaluation['sampling'] {
  const { evaluate, data } = context.model.config
  if (dependence.kind === 'rows') return undefined
  const column = dependence.kind === 'units' ? (evaluate.unit ?? data.group) : data.time
  return { by: dependence.kind, column: column as string, count: independentCount(dependence, rows) }
}

/** How the policy of the configuration lets a step end that could not tell; undefined where `fail-on` decides. */
export function endOf(context: Context, outcome: Outcome): 'fail' | 'warn' | 'pass' | undefined {
  if (outcome !== 'inconclusive') return undefined
  const { event } = context.platform.run
  // A pull request's code may run under either of these events.
  const name = event === 'pull_request_target' ? 'pull_request' : event
  const policies: Record<string, 'fail' | 'warn' | 'pass' | undefined> =
    context.model.config.evaluate['on-inconclusive']
  return name === null ? undefined : policies[name]
}
