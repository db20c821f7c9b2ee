import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { z } from 'zod'
import type { CsvOptions } from '../config/csv.ts'
import type { ModelConfig } from '../config/schema.ts'
import { parseYaml } from '../config/yaml.ts'
import { findFiles } from '../data/files.ts'
import { bytesDigest } from '../data/fingerprint.ts'
import { PlatformError, UserError } from '../errors.ts'
import { fileDigest } from '../evidence/files.ts'
import { OUTPUT_FOLDER } from '../evidence/folder.ts'
import type { Run } from '../evidence/run.ts'
import type { Validation } from '../evidence/validation.ts'
import { Git } from '../git/git.ts'
import { runReport } from '../report/run.ts'
import { count, duration } from '../text.ts'
import type { Params } from '../training/params.ts'
import { compareWithPrevious, type Plan, planTraining, runTraining } from '../training/train.ts'
import type { ActionDefinition, ActionResult } from './action.ts'
import { type Context, evidenceInputs, forkInput, openContext, refuseForks } from './context.ts'
import { booleanInput, commonInputs, tokenInput } from './inputs.ts'
import { validatedFile } from './repaired.ts'

const inputs = z.strictObject({
  ...commonInputs,
  ...evidenceInputs,
  ...tokenInput,
  params: z
    .string()
    .optional()
    .describe('Parameters that override the file, as YAML: `learning_rate: 0.1`. One per line.'),
  force: booleanInput().default(false).describe('Train although an identical successful run is known.'),
  ...forkInput,
})

type Settings = NonNullable<ModelConfig['train']>

export const train: ActionDefinition<typeof inputs> = {
  name: 'train',
  title: 'Train a model',
  description:
    'Runs your training command, streams its output, records code, data, parameters, environment and hardware, and skips what has already been trained.',
  branding: { icon: 'cpu', color: 'blue' },
  inputs,
  outputs: {
    run: 'Path of run.json.',
    'model-path': 'Path of the trained model.',
    'model-sha256': 'SHA-256 of the trained model.',
    fingerprint: 'Digest of everything that should change the result.',
    report: 'Path of the HTML report.',
    skipped: '`true` where an identical run was found and the command was not run.',
  },
  async run(values, platform) {
    refuseForks(platform, values['allow-forks'], 'train')
    const context = await openContext(values, platform)
    const { config } = context.model
    const settings = config.train
    if (!settings) throw context.model.error([], 'has no "train", so there is no command to run')
    const validation = await context.need('validation', 'validate-data')
    refuseInvalid(context, validation)
    checkPaths(context, settings)
    const plan = await planTraining(
      settings,
      await splitsToTrainOn(context, validation),
      context.directory,
      parseOverrides(values.params),
    )
    const decision = values.force
      ? { skip: false, reason: 'forced' }
      : compareWithPrevious(plan, ...(await findPrevious(context, plan)))
    platform.log.info(`${decision.skip ? 'Skipped' : 'Training'}: ${decision.reason}`)
    return decision.skip
      ? skip(context, plan, validation, decision.reason)
      : execute(context, plan, validation)
  },
}

/** Before any of them is read: a link could make a file of the machine a parameter, and so part of run.json. */
function checkPaths(context: Context, { inputs, params, locks = [] }: Settings): void {
  for (const path of inputs) context.inside(path, 'train.inputs')
  for (const path of locks) context.inside(path, 'train.locks')
  if (params) context.inside(params, 'train.params')
}

function refuseInvalid(context: Context, validation: Validation): void {
  if (validation.outcome !== 'fail' && validation.outcome !== 'inconclusive') return
  throw new UserError(
    `the data did not pass validation (${validation.outcome}), so nothing is trained on it`,
    {
      location: { file: context.shown(context.evidence.path('validation')) },
    },
  )
}

/** The validated splits, which must still be the bytes that were validated. */
async function splitsToTrainOn(context: Context, validation: Validation): Promise<Run['data']> {
  const splits: Run['data'] = {}
  for (const [split, path] of Object.entries(context.model.config.data.splits)) {
    const facts = validation.datasets[split]
    if (!facts) throw context.model.error(['data', 'splits', split], `split "${split}" was not validated`)
    const validated = validatedFile(context, validation.repair, split)
    const { file } = validated
    const files = findFiles(file, context.shown(file))
    const bytes = await bytesDigest(files)
    if (bytes !== facts.digests.bytes)
      throw context.model.error(
        ['data', 'splits', split],
        `"${validation.repair?.[split]?.used === 'clean' ? context.shown(file) : path}" has changed since it was validated: ${facts.digests.bytes} then, ${bytes} now`,
        'Run validate-data again.',
      )
    const images = await imagesOf(context, split, validated)
    const before = validation.images?.[split]?.digest
    if (before !== undefined && images !== before)
      throw context.model.error(
        ['data', 'images'],
        `an image that "${path}" names has changed since it was validated`,
        'Run validate-data again.',
      )
    // The command sees the data, not the file that says where DVC keeps it.
    splits[split] = {
      path: relative(context.directory, files.path),
      rows: facts.rows,
      bytes,
      ...(images ? { images } : {}),
    }
  }
  return splits
}

/** Most data has none, and what reads them takes long to load. */
async function imagesOf(context: Context, split: string, validated: { file: string; csv?: CsvOptions }) {
  if (!context.model.config.data.images) return undefined
  const { imagesNow } = await import('./images.ts')
  return imagesNow(context, split, validated)
}

function parseOverrides(text: string | undefined): Params {
  if (!text) return {}
  const { value } = parseYaml(text, 'input "params"')
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Params
  throw new UserError('input "params" must hold names and values, for example "learning_rate: 0.1"')
}

const cacheKey = (context: Context, plan: Plan) =>
  `mlops-${context.model.name}-${plan.fingerprint.digest.slice('sha256:'.length, 32)}`

/** Relative to the workspace: the paths are part of a cache's identity, and workspaces lie in different places. */
const cachedPaths = (context: Context) =>
  [context.evidence.path('run'), join(context.evidence.directory, OUTPUT_FOLDER)].map((path) =>
    context.shown(path),
  )

/** The last run here, else the one that the cache holds for this fingerprint; and whether its model is intact. */
async function findPrevious(context: Context, plan: Plan): Promise<[Run | undefined, boolean]> {
  const here = await context.evidence.read('run')
  const same = here?.fingerprint === plan.fingerprint.digest
  if (!same) await context.platform.restoreCache(cachedPaths(context), cacheKey(context, plan))
  const previous = same ? here : ((await context.evidence.read('run')) ?? here)
  const model = previous?.trained && join(context.evidence.directory, previous.trained.path)
  const intact = model && existsSync(model) && (await fileDigest(model)) === previous?.trained?.sha256
  return [previous, Boolean(intact)]
}

/** The earlier result stands for this commit and this validation: what went in is the same, digest by digest. */
async function skip(
  context: Context,
  plan: Plan,
  validation: Validation,
  reason: string,
): Promise<ActionResult> {
  const { digest: _, ...previous } = (await context.evidence.read('run')) as Run
  return finish(context, plan, {
    ...previous,
    ...context.envelope('skipped', { validation: validation.digest }),
    code: await describeCode(context, plan),
    data: plan.data,
    skipped: { reason, run: previous.skipped?.run ?? previous.run.url },
  })
}

async function execute(context: Context, plan: Plan, validation: Validation): Promise<ActionResult> {
  const { platform, model } = context
  const result = await platform.log.group(`Training ${model.name}: ${plan.command}`, () =>
    runTraining(plan, model.config.train as Settings, {
      directory: context.directory,
      evidence: context.evidence.directory,
      log: platform.log,
      attempt: platform.run.attempt ?? 1,
    }),
  )
  const { cancelled, signal, ...measured } = result
  const finished = await finish(context, plan, {
    ...context.envelope(measured.trained ? 'pass' : 'fail', { validation: validation.digest }),
    ...measured,
    command: plan.command,
    fingerprint: plan.fingerprint.digest,
    fingerprintParts: plan.fingerprint.parts,
    skipped: null,
    seed: plan.seed,
    params: plan.params,
    code: await describeCode(context, plan),
    data: plan.data,
  })
  if (cancelled)
    throw new PlatformError(
      `training was stopped after ${duration(measured.seconds)} (${signal ?? 'asked to stop'})`,
    )
  if (measured.trained) await platform.saveCache(cachedPaths(context), cacheKey(context, plan))
  return finished
}

/** `dirty` where a declared input differs from the commit, and where that cannot be told. */
async function describeCode(context: Context, plan: Plan): Promise<Run['code']> {
  const git = new Git({ directory: context.directory })
  const { code, stdout } = await git.run([
    'status',
    '--porcelain=v1',
    '--',
    ...plan.files.map(({ path }) => path),
  ])
  return { sha: context.platform.run.sha, dirty: code !== 0 || stdout.length > 0, files: plan.files }
}

async function finish(
  context: Context,
  plan: Plan,
  content: Omit<Run, 'digest' | 'schema'>,
): Promise<ActionResult> {
  const run = await context.write('run', content)
  const report = runReport(run, context.links)
  const model = run.trained && join(context.evidence.directory, run.trained.path)
  await context.publish('run', report, model ? [model] : [])
  return {
    outcome: run.outcome,
    headline: headline(context, run),
    outputs: {
      run: context.shown(context.evidence.path('run')),
      'model-path': model ? context.shown(model) : '',
      'model-sha256': run.trained?.sha256 ?? '',
      fingerprint: plan.fingerprint.digest,
      skipped: String(run.skipped !== null),
      report: context.shown(context.evidence.path('run', 'html')),
    },
    report,
  }
}

function headline(context: Context, run: Run): string {
  if (run.skipped) return `${context.model.name}: not trained again: ${run.skipped.reason}`
  if (!run.trained)
    return `${context.model.name}: the training command ended with exit code ${run.exitCode ?? 'none'}${run.exitCode === 137 ? ' (killed; probably out of memory)' : ''}`
  const splits = Object.entries(run.data).map(
    ([split, { rows }]) => `${split} ${rows === null ? '' : count(rows)}`,
  )
  return `${context.model.name}: trained in ${duration(run.seconds)} (rows: ${splits.join(', ')})`
}
