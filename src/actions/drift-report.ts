import { z } from 'zod'
import { describeTable, openTable } from '../data/dataset.ts'
import { openEngine } from '../data/engine.ts'
import { profileColumns, profileValues } from '../data/profile.ts'
import { compareProfiles } from '../drift/compare.ts'
import { decideRetrain } from '../drift/decision.ts'
import { UserError } from '../errors.ts'
import { parseDocument } from '../evidence/documents.ts'
import type { ColumnDrift, Drift } from '../evidence/drift.ts'
import { gtoName } from '../evidence/envelope.ts'
import type { ColumnProfile, DatasetFacts } from '../evidence/facts.ts'
import { scoreFile } from '../model/score.ts'
import type { RegisteredVersion, Registry } from '../registry/registry.ts'
import { recordPath } from '../registry/views/records.ts'
import { driftReport as reportOf } from '../report/drift.ts'
import { count, plural } from '../text.ts'
import type { ActionDefinition } from './action.ts'
import { type Context, openContext } from './context.ts'
import { commonInputs, registryInputs, shareInput, tokenInput } from './inputs.ts'
import { type Judged, registeredModel } from './judged.ts'
import { howToRun } from './scored.ts'
import { registryOf } from './stores.ts'

const inputs = z.strictObject({
  ...commonInputs,
  ...tokenInput,
  ...registryInputs,
  current: z
    .string()
    .optional()
    .describe('Rows that production saw: a file or a glob. Default: drift.current.'),
  stage: gtoName.default('production').describe('The stage whose version is watched.'),
  alpha: shareInput().optional().describe('False-alarm rate of the whole report. Default: drift.alpha.'),
})

export const driftReport: ActionDefinition<typeof inputs> = {
  name: 'drift-report',
  title: 'Report drift',
  description:
    'Compares the rows that production saw with the profile of the training data and decides whether to retrain.',
  branding: { icon: 'activity', color: 'blue' },
  inputs,
  outputs: {
    drift: '`true` where at least the configured share of columns drifted.',
    'drifted-columns': 'Names of the drifted columns, between commas.',
    retrain: '`true` where the evidence asks for a new training.',
    reason: 'Why, in one sentence.',
    'drift-document': 'Path of drift.json.',
    report: 'Path of the HTML report.',
  },
  async run(values, platform) {
    const context = await openContext(values, platform)
    const registry = await registryOf(context)
    const holder = registry.stage(context.model.name, values.stage)
    if (!holder)
      throw new UserError(
        `no version of ${context.model.name} holds "${values.stage}", so there is nothing to watch`,
        {
          hint: 'Register a version and deploy it first.',
        },
      )
    const reference = await readReference(context, registry, holder)
    const current = await readCurrent(context, reference, values.current)
    const drift = await compare(context, registry, {
      holder,
      reference,
      current,
      stage: values.stage,
      alpha: values.alpha,
    })
    return publish(context, drift)
  },
}

interface Reference {
  model: Judged
  split: string
  rows: number
  rowsDigest: string
  columns: ColumnProfile[]
  scores: ColumnProfile | null
  digest: string
}

/** What the version's own commit says about the data that it was trained on. */
async function readReference(
  context: Context,
  registry: Registry,
  holder: RegisteredVersion,
): Promise<Reference> {
  const { judged } = await registeredModel(context, registry, holder)
  const read = async (name: 'validation' | 'evaluation') => {
    const path = recordPath(context.model.name, `${name}.json`)
    const bytes = await registry.readFile(holder, path)
    if (!bytes)
      throw new UserError(`${holder.tag} holds no ${path}, so there is no reference to compare with`)
    return { text: bytes.toString('utf8'), where: `${holder.tag}:${path}` }
  }
  const validationFile = await read('validation')
  const validation = parseDocument('validation', validationFile.text, validationFile.where)
  const evaluationFile = await read('evaluation')
  const evaluation = parseDocument('evaluation', evaluationFile.text, evaluationFile.where)
  const split = context.model.config.drift.reference
  const facts = validation.datasets[split]
  if (!facts)
    throw context.model.error(
      ['drift', 'reference'],
      `${holder.tag} was trained without a split "${split}". It has: ${Object.keys(validation.datasets).join(', ')}`,
    )
  return {
    model: judged,
    split,
    rows: facts.rows,
    rowsDigest: facts.digests.rows,
    columns: validation.profiles[split],
    scores: evaluation.candidate.scores,
    digest: validation.digest,
  }
}

interface Current {
  facts: DatasetFacts
  columns: ColumnProfile[]
  scores: ColumnProfile | null
  /** Why the model could not score these rows; null where it did, and where the reference has no scores. */
  unscored: string | null
}

async function readCurrent(
  context: Context,
  reference: Reference,
  asked: string | undefined,
): Promise<Current> {
  const path = asked ?? context.model.config.drift.current
  if (!path)
    throw context.model.error(
      ['drift'],
      'has no "current", so there are no rows to look at',
      'Add drift.current, or give the input "current".',
    )
  const file = context.data(path, ['drift', 'current'])
  const engine = await openEngine()
  try {
    const table = await openTable(engine, file, context.shown(file), context.model.config.data.csv)
    const facts = await describeTable(engine, table)
    const watched = watchedColumns(context, reference)
    const here = new Set(facts.columns.map(({ name }) => name))
    const columns = await profileColumns(
      engine,
      table.typed,
      watched.filter(({ name }) => here.has(name)).map(({ name, kind }) => ({ name, kind })),
      watched,
    )
    return { facts, columns, ...(await currentScores(context, reference, file)) }
  } finally {
    engine.close()
  }
}

/** The model's inputs, and the label where the reference has it. */
function watchedColumns(context: Context, reference: Reference): ColumnProfile[] {
  const names = new Set(reference.model.facts?.inputs.map(({ name }) => name))
  names.add(context.model.config.data.label)
  return reference.columns.filter(({ name }) => names.has(name))
}

/** Rows that the model cannot score are what a drift report is for: the columns are compared all the same. */
async function currentScores(
  context: Context,
  reference: Reference,
  file: string,
): Promise<Pick<Current, 'scores' | 'unscored'>> {
  if (!reference.scores) return { scores: null, unscored: null }
  try {
    return { scores: await scoreCurrent(context, reference, file), unscored: null }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    context.platform.log.warning(`The predictions are not compared: ${error.headline}`)
    return { scores: null, unscored: error.message }
  }
}

async function scoreCurrent(context: Context, reference: Reference, file: string): Promise<ColumnProfile> {
  const { scores } = await scoreFile(
    {
      model: reference.model.file,
      shownPath: reference.model.source,
      data: file,
      ...howToRun(context),
    },
    (done, total) =>
      context.platform.log.progress('scoring', done / total, `${count(done)} of ${count(total)} rows`),
  )
  return profileValues('prediction', scores, reference.scores ?? undefined)
}

interface Watched {
  holder: RegisteredVersion
  reference: Reference
  current: Current
  stage: string
  alpha: number | undefined
}

async function compare(context: Context, registry: Registry, watched: Watched): Promise<Drift> {
  const { holder, reference, current, stage } = watched
  const settings = context.model.config.drift
  const alpha = watched.alpha ?? settings.alpha
  const columns = compareColumns(context, watched, alpha, settings['psi-floor'])
  const drifted = columns.filter((column) => column.drifted).map(({ column }) => column)
  const driftedShare = drifted.length / Math.max(1, columns.length)
  const drift = drifted.length > 0 && driftedShare >= settings['drift-share']
  const untested = columns.some((column) => !column.drifted && column.reason !== null)
  const trainings = registry.versions(context.model.name).map(({ date }) => new Date(date))
  const decision = decideRetrain({
    now: new Date(),
    event: context.platform.run.event,
    ...settings.retrain,
    drift,
    driftedShare,
    driftShare: settings['drift-share'],
    lastTraining: trainings.sort((a, b) => a.getTime() - b.getTime()).at(-1) ?? null,
    recentTrainings: trainings,
    sameDataAsTraining: current.facts.digests.rows === reference.rowsDigest,
  })
  return context.write('drift', {
    ...context.envelope(drift ? 'warn' : untested ? 'inconclusive' : 'pass', {
      reference: reference.digest,
      current: current.facts.digests.bytes,
      model: reference.model.sha256,
    }),
    version: holder.version,
    stage,
    reference: { source: holder.tag, split: reference.split, rows: reference.rows },
    current: current.facts,
    alpha,
    columns,
    drift,
    driftedColumns: drifted,
    decision,
  })
}

function compareColumns(
  context: Context,
  { reference, current }: Watched,
  alpha: number,
  floor: number,
): ColumnDrift[] {
  const { label } = context.model.config.data
  const references = watchedColumns(context, reference)
  // A label that has not arrived yet is no finding; a feature that is missing is one.
  const here = new Set(current.columns.map(({ name }) => name))
  const compared = references.filter(({ name }) => name !== label || here.has(name))
  const predictions = reference.scores && (current.scores || current.unscored) ? [reference.scores] : []
  const roles = {
    ...Object.fromEntries(compared.map(({ name }) => [name, name === label ? 'label' : 'feature'] as const)),
    ...Object.fromEntries(predictions.map(({ name }) => [name, 'prediction'] as const)),
  }
  const obstacles = Object.fromEntries(predictions.map(({ name }) => [name, current.unscored]))
  return compareProfiles(
    [...compared, ...predictions],
    [...current.columns, ...(current.scores ? [current.scores] : [])],
    { alpha, floor, roles, obstacles },
  )
}

async function publish(context: Context, drift: Drift) {
  const report = reportOf(drift, context.links)
  await context.publish('drift', report)
  const watched = plural(drift.columns.length, 'column')
  const moved =
    drift.driftedColumns.length > 0 ? `drifted: ${drift.driftedColumns.join(', ')}` : 'none drifted'
  return {
    outcome: drift.outcome,
    headline: `${context.model.name} ${drift.version}: ${watched} on ${count(drift.current.rows)} rows, ${moved}. Retrain: ${drift.decision.retrain ? 'yes' : 'no'}`,
    outputs: {
      drift: String(drift.drift),
      'drifted-columns': drift.driftedColumns.join(','),
      retrain: String(drift.decision.retrain),
      reason: drift.decision.reason,
      'drift-document': context.shown(context.evidence.path('drift')),
      report: context.shown(context.evidence.path('drift', 'html')),
    },
    report,
  }
}
