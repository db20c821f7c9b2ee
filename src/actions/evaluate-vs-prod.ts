import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { budgetGate } from '../evaluation/holdout.ts'
import { findMetric } from '../evaluation/metrics/registry.ts'
import type { SliceColumn } from '../evaluation/slices.ts'
import type { Outcome } from '../evidence/envelope.ts'
import type { Comparison, Evaluation } from '../evidence/evaluation.ts'
import type { Registry } from '../registry/registry.ts'
import { seedFromDigests } from '../statistics/random.ts'
import type { ActionDefinition } from './action.ts'
import { challengersFor, rankChallengers } from './challengers.ts'
import { compared, endOf, slicesOf, withGates } from './compared.ts'
import { type Context, evidenceInputs, forkInput, openContext, refuseForks } from './context.ts'
import { dataChange } from './data-change.ts'
import { writeDisagreements } from './disagreements.ts'
import { publishEvaluation } from './evaluation-shown.ts'
import { checkFairness } from './fairness.ts'
import { checkFlips, shownIds } from './flips.ts'
import { confidenceAt, countLook, holdoutOf, RECORDS, type Records } from './holdout.ts'
import { explained } from './important.ts'
import { commentInput, commonInputs, FAIL_ON, listInput, registryInputs, tokenInput } from './inputs.ts'
import { interfaceChange, tellInterface } from './interface.ts'
import { type Judged, resolveJudged, trainedModel } from './judged.ts'
import { weighed } from './measured.ts'
import { checkParity } from './parity.ts'
import { placed } from './placed.ts'
import { describeJudged, type Scored, scoreAhead, scoreAll, sharing } from './scored.ts'
import { askService, ENDPOINT } from './service.ts'
import { lazily, registryOf } from './stores.ts'
import { type OpenTestRows, readTestRows, type TestRows } from './test-rows.ts'
import { judgeTraffic } from './traffic.ts'

const inputs = z.strictObject({
  ...commonInputs,
  ...evidenceInputs,
  ...tokenInput,
  ...registryInputs,
  candidate: listInput()
    .optional()
    .describe(
      'A version, an ONNX file or a predictions file; several, on lines or between commas: the first is the candidate, the others challenge it. Default: the model of the train step before.',
    ),
  production: z
    .string()
    .optional()
    .describe(
      'A version, a stage, an ONNX file, a predictions file, or `endpoint`. Default: the endpoint of the configuration, else what holds `stage`.',
    ),
  stage: z.string().default('production').describe('The stage whose version is the one to beat.'),
  data: z.string().optional().describe('Rows to judge on: a split or a file. Default: evaluate.split.'),
  comment: commentInput(),
  record: z
    .enum(RECORDS)
    .default('auto')
    .describe(
      'Leave an event in the ledger, so that looks at the test set are counted. auto: in workflows other than those of pull requests, for a candidate that does not pass; one that passes is counted with its version. Needs `contents: write`.',
    ),
  'fail-on': z
    .enum(FAIL_ON)
    .default('inconclusive')
    .describe('Least outcome that fails the step; with never only an error does.'),
  ...forkInput,
})

type Values = z.infer<typeof inputs>

export const evaluateVsProd: ActionDefinition<typeof inputs> = {
  name: 'evaluate-vs-prod',
  title: 'Compare a model with production',
  description:
    'Scores the candidate and the production model on the same rows, compares them with intervals and margins, and comments the verdict on the pull request.',
  branding: { icon: 'bar-chart-2', color: 'blue' },
  inputs,
  outputs: {
    evaluation: 'Path of evaluation.json.',
    report: 'Path of the HTML report.',
    'production-version': 'The version compared with; empty for a first model.',
    disagreements: 'Path of the file of rows to label; empty where none was asked for.',
    'comment-url': 'Link to the comment; empty where none was posted.',
  },
  async run(values, platform, beside = []) {
    refuseForks(platform, values['allow-forks'], 'evaluate-vs-prod')
    const context = await openContext(values, platform)
    checkTask(context)
    checkMetrics(context)
    checkFairness(context)
    checkFlips(context)
    const registry = lazily(() => registryOf(context))
    const [named, ...others] = values.candidate ?? []
    const run = named ? undefined : await context.need('run', 'train')
    const candidate = run ? await trainedModel(context, run) : await resolveJudged(context, registry, named)
    const challengers = await challengersFor(context, registry, others, candidate)
    const production = serviceIn(context, values) ? null : await productionModel(context, registry, values)
    const endUnneeded = await scoreAhead(context, [candidate, production])
    try {
      const evaluation = await judgeRows(context, values, {
        candidate,
        production,
        registry,
        challengers,
        records: values.record,
        stage: values.stage,
        runDigest: run?.digest,
      })
      const data = beside.includes('validate-data') ? undefined : await dataChange(context, evaluation)
      return await publishEvaluation(context, evaluation, values.comment, data)
    } finally {
      endUnneeded()
    }
  },
}

/** Where rows are classes or numbers, one a row; elsewhere these would say nothing, or something false. */
const PLAIN_TASKS = ['binary-classification', 'multiclass', 'regression']
const OF_PLAIN_TASKS = ['traffic', 'disagreements', 'parity'] as const

function checkTask({ model }: Context): void {
  const { task, evaluate } = model.config
  const asked = OF_PLAIN_TASKS.find((key) => evaluate[key] !== undefined)
  if (PLAIN_TASKS.includes(task) || asked === undefined) return
  throw model.error(['evaluate', asked], `is for ${PLAIN_TASKS.join(', ')}, not ${task}`, 'Remove it.')
}

/** A slip in a metric's name is told before anything is scored. */
function checkMetrics(context: Context): void {
  const { evaluate, task } = context.model.config
  for (const name of Object.keys(evaluate.metrics))
    placed(context, ['evaluate', 'metrics', name], () => findMetric(name, task))
}

/** The service that is the model to beat, if it is. */
function serviceIn({ model }: Context, { production = ENDPOINT }: Values) {
  return production === ENDPOINT ? model.config.endpoint : undefined
}

async function productionModel(context: Context, registry: () => Promise<Registry>, values: Values) {
  if (values.production) return resolveJudged(context, registry, values.production)
  const holder = (await registry()).stage(context.model.name, values.stage)
  if (holder) return resolveJudged(context, registry, holder.version)
  context.platform.log.notice(
    `No version of ${context.model.name} holds "${values.stage}" yet: absolute limits only.`,
  )
  return null
}

interface Case {
  candidate: Judged
  production: Judged | null
  registry: () => Promise<Registry>
  challengers: Judged[]
  rows: OpenTestRows
  look: number | null
  records: Records
  stage: string
  runDigest: string | undefined
}

/** Reads the rows, which a service is asked about, and judges the models on them. */
async function judgeRows(
  context: Context,
  values: Values,
  given: Omit<Case, 'rows' | 'look'>,
): Promise<Evaluation> {
  const rows = await readTestRows(context, values.data)
  try {
    const service = serviceIn(context, values)
    const production = service ? await askService(context, service, rows) : given.production
    const look = await countLook(context, given.registry, { candidate: given.candidate, rows })
    return await judge(context, { ...given, production, rows, look })
  } catch (error) {
    // What else goes wrong then is of no interest.
    throw rows.changed() ?? error
  } finally {
    await rows.close()
  }
}

async function judge(context: Context, given: Case): Promise<Evaluation> {
  const { candidate, production, rows, look, stage } = given
  const { task, data, evaluate } = context.model.config
  const prepared = prepare(context, rows)
  const scored = await scoreBoth(context, given)
  const slices = await prepared
  // On the cores that the comparison leaves free.
  const described = rows.described()
  const seed = seedFromDigests(...whatDecides(given), JSON.stringify(evaluate))
  const ids = await shownIds(context, rows.ids)
  const traffic = await judgeTraffic(context, given)
  // The models are asked in processes of their own while this one compares.
  const [why, found] = await Promise.all([
    explained(context, { candidate, production, rows, seed }),
    context.platform.log.group('Comparing', async () =>
      compared(context, {
        rows,
        slices,
        candidate: scored.candidate,
        production: scored.production,
        sameModel: isSameModel(given),
        ids,
        look,
        seed,
      }),
    ),
  ])
  const challengers = await rankChallengers(context, { ...given, scored, seed })
  const result = withGates(found, traffic?.gates ?? [])
  const disagreements = isSameModel(given)
    ? null
    : await writeDisagreements(context, { rows, ...scored }, traffic, seed)
  const change = interfaceChange({ production, candidate: candidate.facts })
  tellInterface(context, change)
  const parity = await checkParity(context, candidate, scored.candidate, rows)
  const judged = {
    candidate: describeJudged(candidate, scored.candidate, rows, task),
    production: production && scored.production && describeJudged(production, scored.production, rows, task),
  }
  // Models are timed while nothing else of ours runs.
  const facts = await described
  const { resources, gates } = await weighed(context, { candidate, production, rows, seed })
  const changed = rows.changed()
  if (changed) throw changed
  const others = [...(parity ? [parity.gate] : []), ...gates, ...budgetGates(context, given)]
  const worst = gravest([result.outcome, ...others.map(({ gate }) => gate?.verdict ?? 'pass')])
  const outcome = worst === 'pass' && change?.change === 'breaking' ? 'warn' : worst
  const ends = endOf(context, outcome)
  const holdout =
    look === null
      ? null
      : await holdoutOf(context, given.registry, { number: look, candidate, rows, outcome }, given.records)
  return context.write('evaluation', {
    ...context.envelope(outcome, {
      ...inputDigests(given),
      ...(traffic ? { traffic: traffic.evidence.sha256 } : {}),
      ...(parity ? { parity: parity.sha256 } : {}),
    }),
    task,
    firstModel: production === null,
    sameModel: isSameModel(given),
    stage,
    ...judged,
    ...(change ? { interface: change } : {}),
    data: { ...facts, split: rows.split, label: data.label, positiveLabel: rows.positiveLabel },
    threshold: evaluate.threshold,
    seed,
    resamples: evaluate.resamples,
    ...(result.sampling ? { sampling: result.sampling } : {}),
    ...(rows.forecast ? { forecast: rows.forecast } : {}),
    ...(result.slices.length > 0 ? { correction: evaluate['slices-correction'] } : {}),
    ...(challengers ? { challengers } : {}),
    ...(holdout ? { holdout } : {}),
    ...(ends ? { ends } : {}),
    overall: [...others, ...result.overall],
    slices: result.slices,
    flips: result.flips,
    ...(result.shifts ? { shifts: result.shifts } : {}),
    ...(traffic ? { traffic: traffic.evidence } : {}),
    ...(disagreements ? { disagreements } : {}),
    ...(result.fairness.length > 0 ? { fairness: result.fairness } : {}),
    ...(resources ? { resources } : {}),
    ...why,
  })
}

function budgetGates(context: Context, { look, rows }: Case): Comparison[] {
  const { 'alpha-spending': spending } = context.model.config.evaluate
  if (spending === undefined || look === null) return []
  return [budgetGate(look, spending, rows.facts.rows, confidenceAt(context, look).confidence)]
}

const GRAVEST = ['fail', 'inconclusive', 'warn'] as const

/** A pass is what nothing speaks against. */
const gravest = (outcomes: Outcome[]): Outcome => GRAVEST.find((grave) => outcomes.includes(grave)) ?? 'pass'

const isSameModel = ({ candidate, production }: Case): boolean => candidate.sha256 === production?.sha256

/** What needs no score, once the models' processes are under way. What is wrong with it is told after their errors. */
function prepare(context: Context, rows: TestRows): Promise<SliceColumn[]> {
  const prepared = setImmediate().then(async () => {
    const slices = slicesOf(context, rows)
    // The report needs it, and it takes long to load.
    await import('../report/chart.ts')
    return slices
  })
  prepared.catch(() => {})
  return prepared
}

/** The same bytes are scored once: the comparison then shows exactly no difference. */
async function scoreBoth(
  context: Context,
  given: Case,
): Promise<{ candidate: Scored; production: Scored | null }> {
  const { candidate, production, challengers, rows } = given
  const two = production && !isSameModel(given) ? [candidate, production] : [candidate]
  const [own, other = own] = await scoreAll(
    context,
    two,
    rows,
    sharing(context, [candidate, production, ...challengers]),
  )
  return { candidate: own, production: production && other }
}

/** Exchanging the models changes no stream, and so nothing but signs. */
const whatDecides = ({ candidate, production, rows }: Case): string[] => [
  rows.facts.digests.bytes,
  ...[candidate.sha256, production?.sha256 ?? ''].sort(),
]

function inputDigests({ candidate, production, rows, runDigest }: Case): Record<string, string> {
  return {
    candidate: candidate.sha256,
    data: rows.facts.digests.bytes,
    ...(production ? { production: production.sha256 } : {}),
    ...(runDigest ? { run: runDigest } : {}),
  }
}
