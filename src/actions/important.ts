import type { ImportanceConfig } from '../config/importance.ts'
import { openTable } from '../data/dataset.ts'
import { type Column, openEngine, sqlIdentifier } from '../data/engine.ts'
import { gatedMetric } from '../evaluation/compare.ts'
import { dependenceAmong } from '../evaluation/dependence.ts'
import {
  chanceImportance,
  comparedImportance,
  type Permuted,
  rankCorrelation,
} from '../evaluation/importance.ts'
import type { Task } from '../evaluation/metrics/metric.ts'
import { maxGap, meanAnswers, quantileGrid } from '../evaluation/partial-dependence.ts'
import type { Sample } from '../evaluation/sample.ts'
import type { FeatureImportance, Importance, PartialDependence } from '../evidence/importance.ts'
import { namedColumns } from '../model/inputs.ts'
import type { Change } from '../model/probe.ts'
import { type ProbeResult, probeModel } from '../model/probe-process.ts'
import { shown } from '../model/score.ts'
import { type Random, randomFromSeed } from '../statistics/random.ts'
import { count, didYouMean, plural } from '../text.ts'
import { dependenceOf } from './compared.ts'
import type { Context } from './context.ts'
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

/** All answers of both models are held at once; beyond so many (256 MiB) fewer rows are drawn. */
const MOST_ANSWERS = 2 ** 25
const FEWEST_ROWS = 100
const GRID = 20
const CURVE_ROWS = 500
const CURVES = 8

/** Of the other tasks a row cannot be drawn without those that belong to it. */
const EXPLAINED: Task[] = ['binary-classification', 'multiclass', 'regression']

/** Which columns matter to each model; undefined where it is switched off or the candidate is no ONNX file. */
export async function explained(context: Context, given: ToExplain): Promise<Importance | undefined> {
  const config = context.model.config.evaluate.importance
  const { task } = context.model.config
  if (config === false || given.candidate.facts === null || !EXPLAINED.includes(task)) return undefined
  const found = await context.platform.log.group('Importance of the columns', () =>
    explain(context, config, given),
  )
  for (const warning of found.warnings) context.platform.log.warning(warning)
  return found
}

async function explain(context: Context, config: ImportanceConfig, given: ToExplain): Promise<Importance> {
  const { task, evaluate } = context.model.config
  const metric = placed(context, ['evaluate', 'importance', 'metric'], () =>
    gatedMetric(task, config.metric === undefined ? evaluate.metrics : { [config.metric]: {} }),
  )
  const models = [given.candidate, ...(given.production?.facts ? [given.production] : [])]
  const names = (config.features ?? columnsOf(context, given, models)).map((one) => [one].flat())
  checkNames(context, given, names)
  const random = randomFromSeed(given.seed)
  const total = given.rows.labels.length
  const drawn = drawRows(random, total, rowsToDraw(given, config, names.length * models.length))
  context.platform.log.info(
    `${count(drawn.length)} of ${plural(total, 'row')}, ${plural(names.length, 'column')} permuted ${plural(config.repeats, 'time')}`,
  )
  const orders = Array.from({ length: config.repeats + 1 }, () => permutation(random, drawn.length))
  const changes = names.flatMap((columns) =>
    Array.from({ length: config.repeats }, (_, order): Change => ({ columns, order })),
  )
  const probed: ProbeResult[] = []
  for (const model of models) probed.push(await probe(context, given, model, drawn, orders, changes))
  const labels = given.rows.labels.filter(memberOf(drawn))
  const asked = { ...given.rows, labels, facts: { ...given.rows.facts, rows: drawn.length } }
  const [candidate, production = null] = permuted(asked, probed, names, config.repeats)
  const dependence = dependenceAmong(dependenceOf(context, given.rows, { rows: total, groups: null }), drawn)
  const options = { threshold: evaluate.threshold, confidence: evaluate.confidence, dependence }
  const features = comparedImportance(names, candidate, production, metric, options)
  const chance = (of: Permuted): number => chanceImportance(of, orders[config.repeats], metric, options)
  return {
    metric: metric.name,
    better: metric.better,
    rows: drawn.length,
    repeats: config.repeats,
    confidence: evaluate.confidence,
    noise: { candidate: chance(candidate), production: production && chance(production) },
    features,
    dependence: await dependences(context, given, models, features, random),
    rankCorrelation: rankCorrelation(features),
    warnings: warningsOf(features),
  }
}

/** @param permuted columns of all models */
function rowsToDraw({ rows }: ToExplain, config: ImportanceConfig, permuted: number): number {
  const answers = Math.max(1, rows.classes.length) * (1 + permuted * config.repeats)
  const most = Math.max(FEWEST_ROWS, Math.floor(MOST_ANSWERS / answers))
  return Math.min(rows.labels.length, config.rows, most)
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

function probe(
  context: Context,
  { rows }: ToExplain,
  model: Judged,
  drawn: Uint32Array,
  orders: Uint32Array[],
  changes: Change[],
): Promise<ProbeResult> {
  const work = {
    ...howToRun(context),
    model: model.file,
    shownPath: model.source,
    data: rows.file,
    shownData: shown(rows.file),
    labels: rows.classes.length > 0 ? rows.classes : null,
    rows: drawn,
    orders,
    changes,
  }
  const label = `importance to ${model.version ?? 'the candidate'}`
  return probeModel(work, (done, all) => context.platform.log.progress(label, done / all))
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

/** Curves of both models over the columns that matter most to the candidate. */
async function dependences(
  context: Context,
  given: ToExplain,
  models: Judged[],
  features: FeatureImportance[],
  random: Random,
): Promise<PartialDependence[]> {
  const single = features.filter(({ columns, candidate }) => columns.length === 1 && candidate !== null)
  const names = single.slice(0, CURVES).map(({ columns }) => columns[0])
  if (names.length === 0) return []
  const total = given.rows.labels.length
  const drawn = drawRows(random, total, Math.min(total, CURVE_ROWS))
  const columns = await readColumns(context, given.rows, names)
  const isDrawn = memberOf(drawn)
  const grids = names.map((name) => {
    const column = columns[name]
    return quantileGrid(
      column instanceof Float64Array
        ? column.filter((_, row) => isDrawn(0, row))
        : column.filter((_, row) => isDrawn(0, row)),
      GRID,
    )
  })
  const changes = names.flatMap((name, i) => grids[i].map((value): Change => ({ columns: [name], value })))
  const probed: ProbeResult[] = []
  for (const model of models) probed.push(await probe(context, given, model, drawn, [], changes))
  let at = 1
  return names.flatMap((column, i) => {
    const from = at
    at += grids[i].length
    return grids[i].length < 2 ? [] : [curve(column, grids[i], probed, from)]
  })
}

/** Of several classes the one whose probability changes most. */
function curve(
  column: string,
  grid: (number | string)[],
  probed: ProbeResult[],
  from: number,
): PartialDependence {
  const [own, other] = probed.map(({ answers, width }) =>
    grid.map((_, i) => meanAnswers(answers[from + i], width)),
  )
  const spread = (index: number): number => {
    const values = own.map((means) => means[index])
    return Math.max(...values) - Math.min(...values)
  }
  const best = own[0].map((_, index) => index).reduce((a, b) => (spread(b) > spread(a) ? b : a))
  const name = probed[0].classes?.[best] ?? null
  const index = name === null ? 0 : (probed[1]?.classes?.indexOf(name) ?? -1)
  const candidate = own.map((means) => means[name === null ? 0 : best])
  const production = other && index >= 0 ? other.map((means) => means[index]) : null
  return {
    column,
    class: name,
    grid,
    candidate,
    production,
    maxGap: production && maxGap(candidate, production),
  }
}

async function readColumns(
  context: Context,
  { file }: TestRows,
  names: string[],
): Promise<Record<string, Column>> {
  const engine = await openEngine()
  try {
    const table = await openTable(engine, file, context.shown(file), context.model.config.data.csv)
    return await engine.columns(`SELECT ${names.map(sqlIdentifier).join(', ')} FROM ${table.typed}`)
  } finally {
    engine.close()
  }
}

function warningsOf(features: FeatureImportance[]): string[] {
  const named = (of: 'entered' | 'vanished'): string[] =>
    features.filter((one) => one[of]).map(({ columns }) => columns.join(' + '))
  return [
    ...named('entered').map(
      (name) =>
        `${name} is among the three columns that matter most to the candidate, and was not before: possible leakage`,
    ),
    ...named('vanished').map((name) => `${name} mattered to production and does not to the candidate`),
  ]
}

/** So many of the rows, ascending. */
function drawRows(random: Random, total: number, wanted: number): Uint32Array {
  if (wanted >= total) return Uint32Array.from({ length: total }, (_, row) => row)
  return permutation(random, total).subarray(0, wanted).toSorted()
}

/** @see Durstenfeld (1964), Algorithm 235: Random permutation */
function permutation(random: Random, size: number): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, row) => row)
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random.uniform() * (i + 1))
    ;[order[i], order[j]] = [order[j], order[i]]
  }
  return order
}

function memberOf(rows: Uint32Array): (value: unknown, row: number) => boolean {
  const members = new Set(rows)
  return (_, row) => members.has(row)
}
