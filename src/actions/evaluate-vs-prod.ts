import { extname } from 'node:path'
import { z } from 'zod'
import type { ModelConfig } from '../config/schema.ts'
import { profileValues } from '../data/profile.ts'
import { UserError } from '../errors.ts'
import { compareModels } from '../evaluation/compare.ts'
import { curves } from '../evaluation/curves.ts'
import { findMetric } from '../evaluation/metrics.ts'
import { sliceColumns } from '../evaluation/slices.ts'
import type { Comparison, Evaluation, JudgedModel } from '../evidence/evaluation.ts'
import { scoreFile } from '../model/score.ts'
import { commentBudget } from '../platform/github/comments.ts'
import type { Registry } from '../registry/registry.ts'
import { evaluationReport } from '../report/evaluation.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { decimalsOf, signed } from '../report/numbers.ts'
import { seedFromDigests } from '../statistics/random.ts'
import { count } from '../text.ts'
import type { ActionDefinition } from './action.ts'
import { type Context, evidenceInputs, forkInput, openContext, refuseForks } from './context.ts'
import { booleanInput, commonInputs, FAIL_ON, tokenInput } from './inputs.ts'
import { type Judged, resolveJudged, trainedModel } from './judged.ts'
import { lazily, registryOf } from './stores.ts'
import { readPredictions, readTestRows, type TestRows } from './test-rows.ts'

const inputs = z.strictObject({
  ...commonInputs,
  ...evidenceInputs,
  ...tokenInput,
  candidate: z
    .string()
    .optional()
    .describe('A version, an ONNX file or a predictions file. Default: the model of the train step before.'),
  production: z
    .string()
    .optional()
    .describe('A version, a stage, an ONNX file or a predictions file. Default: what holds `stage`.'),
  stage: z.string().default('production').describe('The stage whose version is the one to beat.'),
  data: z.string().optional().describe('Rows to judge on: a split or a file. Default: evaluate.split.'),
  comment: booleanInput()
    .default(true)
    .describe('Post the comparison as the one comment on the pull request.'),
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
    'comment-url': 'Link to the comment; empty where none was posted.',
  },
  async run(values, platform) {
    refuseForks(platform, values['allow-forks'], 'evaluate-vs-prod')
    const context = await openContext(values, platform)
    checkMetrics(context)
    const registry = lazily(() => registryOf(context))
    const run = values.candidate ? undefined : await context.need('run', 'train')
    const candidate = run
      ? await trainedModel(context, run)
      : await resolveJudged(context, registry, values.candidate as string)
    const production = await productionModel(context, registry, values)
    const rows = await readTestRows(context, values.data)
    const evaluation = await judge(context, {
      candidate,
      production,
      rows,
      stage: values.stage,
      runDigest: run?.digest,
    })
    return publish(context, evaluation, values.comment)
  },
}

/** A slip in a metric's name is told before anything is scored. */
function checkMetrics({ model }: Context): void {
  for (const name of Object.keys(model.config.evaluate.metrics)) {
    try {
      findMetric(name, model.config.task)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      throw model.error(['evaluate', 'metrics', name], error.message, error.hint)
    }
  }
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
  rows: TestRows
  stage: string
  runDigest: string | undefined
}

async function judge(
  context: Context,
  { candidate, production, rows, stage, runDigest }: Case,
): Promise<Evaluation> {
  const { config } = context.model
  const sameModel = candidate.sha256 === production?.sha256
  const scored = {
    candidate: await score(context, candidate, rows),
    production: production && (sameModel ? null : await score(context, production, rows)),
  }
  const productionScored = production && (scored.production ?? scored.candidate)
  const digests = [
    rows.facts.digests.bytes,
    candidate.sha256,
    production?.sha256 ?? '',
    JSON.stringify(config.evaluate),
  ]
  const seed = seedFromDigests(...digests)
  const { threshold, confidence, resamples } = config.evaluate
  const result = await context.platform.log.group('Comparing', async () =>
    compareModels({
      task: config.task,
      labels: rows.labels,
      candidate: scored.candidate.scores,
      production: productionScored?.scores ?? null,
      sameModel,
      slices: sliceColumns(config.evaluate.slices, rows.columns),
      gates: config.evaluate.metrics,
      confidence,
      threshold,
      minRows: config.evaluate['min-rows'],
      resamples,
      seed,
    }),
  )
  const untested = untestedGates(config.evaluate, rows.labels.length)
  const outcome = untested.length > 0 && result.outcome !== 'fail' ? 'inconclusive' : result.outcome
  const inputDigests: Record<string, string> = { candidate: candidate.sha256, data: rows.facts.digests.bytes }
  if (production) inputDigests.production = production.sha256
  if (runDigest) inputDigests.run = runDigest
  return context.write('evaluation', {
    ...context.envelope(outcome, inputDigests),
    task: config.task,
    firstModel: production === null,
    sameModel,
    stage,
    candidate: describeJudged(candidate, scored.candidate, rows, config.task),
    production:
      production && productionScored && describeJudged(production, productionScored, rows, config.task),
    data: {
      ...rows.facts,
      split: rows.split,
      label: config.data.label,
      positiveLabel: rows.positiveLabel,
    },
    threshold,
    seed,
    resamples,
    overall: [...untested, ...result.overall],
    slices: result.slices,
    flips: result.flips,
  })
}

/** What the configuration asks for and this version cannot test is shown as such: it never reads as passed. */
function untestedGates(
  { fairness, latency, confidence }: ModelConfig['evaluate'],
  rows: number,
): Comparison[] {
  const asked = [
    ...(fairness?.metrics.map((metric) => `fairness of ${metric} by ${fairness.by}`) ?? []),
    ...(latency ? ['p95 latency'] : []),
  ]
  return asked.map((metric) => ({
    metric,
    slice: null,
    better: 'lower',
    rows,
    production: null,
    candidate: null,
    difference: null,
    interval: null,
    candidateInterval: null,
    confidence,
    method: 'none',
    pWorse: null,
    gate: {
      margin: null,
      min: null,
      max: null,
      verdict: 'inconclusive',
      reason: 'this version does not test it',
      moreRows: null,
    },
  }))
}

interface Scored {
  scores: Float64Array
  seconds: number | null
}

/** Scores of one model on the rows: by ONNX Runtime in a process of its own, or read from a predictions file. */
async function score(context: Context, judged: Judged, rows: TestRows): Promise<Scored> {
  if (extname(judged.file) !== '.onnx') return { scores: await readPredictions(judged, rows), seconds: null }
  const { log } = context.platform
  const label = `scoring ${judged.version ?? 'candidate'}`
  const result = await scoreFile(
    {
      model: judged.file,
      shownPath: judged.source,
      data: rows.file,
      task: context.model.config.task,
      positiveLabel: rows.positiveLabel,
    },
    (done, total) => log.progress(label, done / total, `${count(done)} of ${count(total)} rows`),
  )
  if (result.rows !== rows.labels.length)
    throw new UserError(
      `${judged.source} gave ${count(result.rows)} scores for ${count(rows.labels.length)} rows`,
    )
  return { scores: result.scores, seconds: result.seconds }
}

function describeJudged(
  judged: Judged,
  { scores, seconds }: Scored,
  rows: TestRows,
  task: Evaluation['task'],
): JudgedModel {
  return {
    version: judged.version,
    source: judged.source,
    sha256: judged.sha256,
    facts: judged.facts,
    scores: profileValues('prediction', scores),
    curves: task === 'binary-classification' ? curves(rows.labels, scores) : null,
    secondsToScore: seconds,
  }
}

async function publish(context: Context, evaluation: Evaluation, comment: boolean) {
  const { platform, model } = context
  const report = evaluationReport(evaluation, context.links)
  await context.publish('evaluation', report)
  const key = `${platform.run.workflow ?? 'terminal'}/${model.name}/evaluation`
  const posted = comment
    ? await platform.upsertComment(key, renderMarkdown(report, { characters: commentBudget(key) }))
    : null
  if (posted?.action === 'skipped') platform.log.info(`No comment: ${posted.reason}`)
  return {
    outcome: evaluation.outcome,
    headline: headline(report.title, evaluation),
    outputs: {
      evaluation: context.shown(context.evidence.path('evaluation')),
      report: context.shown(context.evidence.path('evaluation', 'html')),
      'production-version': evaluation.production?.version ?? '',
      'comment-url': posted?.url ?? '',
    },
    report,
  }
}

/** The verdict, and the change of the first gate. */
function headline(title: string, { overall }: Evaluation): string {
  const first = overall.find(({ gate, interval }) => gate && interval)
  if (!first?.interval || first.difference === null) return title
  return `${title} (${first.metric} ${signed(first.difference, decimalsOf(first))})`
}
