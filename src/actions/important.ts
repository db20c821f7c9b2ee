import type { ImportanceConfig } from '../config/importance.ts'
import { ActionError } from '../errors.ts'
import { gatedMetric } from '../evaluation/compare.ts'
import { dependenceAmong } from '../evaluation/dependence.ts'
import {
  chanceImportance,
  comparedImportance,
  importanceWarnings,
  type Permuted,
  rankCorrelation,
} from '../evaluation/importance.ts'
import { type ImportancePlan, importancePlan } from '../evaluation/importance-plan.ts'
import type { Metric, Task } from '../evaluation/metrics/metric.ts'
import type { Sample } from '../evaluation/sample.ts'
import type { Evaluation } from '../evidence/evaluation.ts'
import type { Importance } from '../evidence/importance.ts'
import { namedColumns } from '../model/inputs.ts'
import type { Change } from '../model/probe.ts'
import { type ProbeResult, type Question, startProber } from '../model/probe-process.ts'
import { shown } from '../model/score.ts'
import { drawnNumbers, permutation } from '../statistics/permutation.ts'
import { randomFromSeed } from '../statistics/random.ts'
import { count, didYouMean, plural } from '../text.ts'
import { dependenceOf } from './compared.ts'
import type { Context } from './context.ts'
import { dependences } from './dependences.ts'
import type { Judged } from './judged.ts'
import { placed } from './placed.ts'
import { samplesOf } from './samples.ts'
import { howToRun } from './scored.ts'
import type { TestRows } from './test-rows.ts'

export interface ToExplain {
  candidate: Judged
  production: Judged | null
  rows: TestRows
  seed: number
}

/** Which columns matter to each model, or why that is not known; neither where it is switched off. */
export type Explained = Pick<Evaluation, 'importance' | 'unexplained'>

/** Of the other tasks a row cannot be drawn without those that belong to it. */
const EXPLAINED: Task[] = ['binary-classification', 'multiclass', 'regression']

/** The processes of the models are started before this first waits. */
export async function explained(context: Context, given: ToExplain): Promise<Explained> {
  const config = context.model.config.evaluate.importance
  if (config === false) return {}
  const asked = question(context, config, given)
  if ('unexplained' in asked) return asked
  const { log } = context.platform
  try {
    const importance = await explain(context, given, asked)
    for (const warning of importance.warnings) log.warning(warning)
    return { importance }
  } catch (error) {
    // It decides nothing, so that its failure is no reason to be without a verdict.
    if (!(error instanceof ActionError)) throw error
    log.warning(`The importance of the columns is not known: ${error.headline}`)
    return { unexplained: `the models could not be asked: ${error.headline}` }
  }
}

/** What is to be found out, of which rows. */
interface Asked {
  config: ImportanceConfig
  metric: Metric
  models: Judged[]
  /** Columns, or groups of them. */
  names: string[][]
  plan: ImportancePlan
}

function question(
  context: Context,
  config: ImportanceConfig,
  given: ToExplain,
): Asked | Required<Pick<Explained, 'unexplained'>> {
  const { task, evaluate } = context.model.config
  const { candidate, production, rows } = given
  if (!EXPLAINED.includes(task)) return { unexplained: `rows of a task ${task} are not permuted one by one` }
  if (candidate.facts === null) return { unexplained: `the candidate is ${whatItIs(candidate)}` }
  const metric = placed(context, ['evaluate', 'importance', 'metric'], () =>
    gatedMetric(task, config.metric === undefined ? evaluate.metrics : { [config.metric]: {} }),
  )
  const models = production?.facts ? [candidate, production] : [candidate]
  const names = (config.features ?? columnsOf(context, given, models)).map((one) => [one].flat())
  checkNames(context, given, names)
  const plan = importancePlan({
    rows: rows.labels.length,
    wanted: config.rows,
    columns: names.length,
    repeats: config.repeats,
    models: models.length,
    width: Math.max(1, rows.classes.length),
    bytes: Math.max(...models.map(({ facts }) => facts?.bytes ?? 0)),
  })
  if (plan) return { config, metric, models, names, plan }
  return {
    unexplained: `${plural(names.length, 'column')} of a model of this size take long; evaluate.importance asks for them by rows or features`,
  }
}

const whatItIs = ({ recorded }: Judged): string =>
  recorded ? 'a service, which is asked once' : 'a file of predictions, which cannot be asked again'

async function explain(context: Context, given: ToExplain, asked: Asked): Promise<Importance> {
  const { config, metric, models, names, plan } = asked
  const { evaluate } = context.model.config
  const random = randomFromSeed(given.seed)
  const total = given.rows.labels.length
  const drawn = drawnNumbers(random, total, plan.rows)
  const orders = Array.from({ length: config.repeats + 1 }, () => permutation(random, drawn.length))
  const changes = names.flatMap((columns) =>
    Array.from({ length: config.repeats }, (_, order): Change => ({ columns, order })),
  )
  context.platform.log.info(
    `Importance: ${count(drawn.length)} of ${plural(total, 'row')}, ${plural(names.length, 'column')} permuted ${plural(config.repeats, 'time')}`,
  )
  const panel = startPanel(context, given.rows, models, drawn)
  try {
    const probed = await panel.ask({ rows: null, orders: orders.slice(0, -1), changes }, 'importance')
    const labels = Float64Array.from(drawn, (row) => given.rows.labels[row])
    const those = { ...given.rows, labels, facts: { ...given.rows.facts, rows: drawn.length } }
    const [candidate, production = null] = permuted(those, probed, names, config.repeats)
    const dependence = dependenceAmong(
      dependenceOf(context, given.rows, { rows: total, groups: null }),
      drawn,
    )
    const { threshold, confidence } = evaluate
    const chance = (of: Permuted): number =>
      chanceImportance(of, orders[config.repeats], metric, { threshold })
    const noise = { candidate: chance(candidate), production: production && chance(production) }
    const options = { threshold, confidence, dependence, noise }
    const features = comparedImportance(names, candidate, production, metric, options)
    return {
      metric: metric.name,
      better: metric.better,
      rows: drawn.length,
      repeats: config.repeats,
      confidence,
      noise,
      features,
      dependence: await dependences(context, given.rows, { panel, features, drawn, plan, random }),
      rankCorrelation: rankCorrelation(features),
      ...(given.production && !given.production.facts
        ? { productionUnknown: `production is ${whatItIs(given.production)}` }
        : {}),
      warnings: importanceWarnings(features),
    }
  } finally {
    panel.stop()
  }
}

function checkNames({ model }: Context, { rows }: ToExplain, names: string[][]): void {
  const known = rows.facts.columns.map(({ name }) => name)
  for (const [i, columns] of names.entries())
    for (const name of columns)
      if (!known.includes(name))
        throw model.error(
          ['evaluate', 'importance', 'features', String(i)],
          `${rows.facts.path} has no column "${name}".${didYouMean(name, known)}`,
        )
}

/** Columns of the data that one of the models reads. */
function columnsOf(context: Context, { rows }: ToExplain, models: Judged[]): string[] {
  const known = rows.facts.columns.map(({ name }) => name)
  const { io } = howToRun(context)
  const named = models.flatMap(({ facts }) => (facts ? namedColumns(facts, io, known) : []))
  return [...new Set(named)].filter((name) => known.includes(name))
}

/** All models that are asked the same. */
export interface Panel {
  /** Answers of each model, in their order; a `step` that is named has a bar. */
  ask(question: Question, step?: string): Promise<ProbeResult[]>
  stop(): void
}

/** All at once, with one bar for all; the same bytes are asked once. */
function startPanel(context: Context, rows: TestRows, models: Judged[], drawn: Uint32Array): Panel {
  const different = [...new Map(models.map((model) => [model.sha256, model])).values()]
  const shares = different.map(() => 0)
  let bar: string | undefined
  const probers = different.map((model, i) =>
    startProber(
      {
        ...howToRun(context),
        csv: rows.csv,
        model: model.file,
        shownPath: model.source,
        data: rows.file,
        shownData: shown(rows.file),
        labels: rows.classes.length > 0 ? rows.classes : null,
        rows: drawn,
      },
      (done, all) => {
        shares[i] = done / all
        if (bar) context.platform.log.progress(bar, Math.min(...shares))
      },
    ),
  )
  return {
    async ask(question, step) {
      bar = step
      const answers = await Promise.all(probers.map((prober) => prober.ask(question)))
      return models.map(({ sha256 }) => answers[different.findIndex((model) => model.sha256 === sha256)])
    },
    stop() {
      for (const prober of probers) prober.stop()
    },
  }
}

/** Every answer as a sample of the same classes. */
function permuted(rows: TestRows, probed: ProbeResult[], names: string[][], repeats: number): Permuted[] {
  const all = probed.flatMap(({ answers, width, classes }) =>
    answers.map((scores) => ({ scores, width, classes })),
  )
  const samples = samplesOf(rows, all)
  return probed.map(({ columns }, model) => {
    const own = samples.slice(model * (names.length * repeats + 1))
    const of = (i: number): Sample[] => own.slice(1 + i * repeats, 1 + (i + 1) * repeats)
    const isRead = (group: string[]): boolean => group.some((name) => columns.includes(name))
    return { base: own[0], features: names.map((group, i) => (isRead(group) ? of(i) : null)) }
  })
}
