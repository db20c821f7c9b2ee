import { existsSync, globSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ModelConfig } from '../config/schema.ts'
import { UserError } from '../errors.ts'
import { canonicalJson } from '../evidence/canonical.ts'
import { fileDigest } from '../evidence/files.ts'
import { OUTPUT_FOLDER } from '../evidence/folder.ts'
import type { Run } from '../evidence/run.ts'
import { readModelFacts } from '../model/header.ts'
import type { Log } from '../platform/platform.ts'
import { runCommand } from './command.ts'
import { changedParts, type Fingerprint, fingerprint } from './fingerprint.ts'
import { describeEnvironment, describeHardware, lockFiles } from './machine.ts'
import { readMetrics } from './metrics.ts'
import { type Params, readParams } from './params.ts'

/** What a training run is about to do: all of it known before the command starts. */
export interface Plan {
  command: string
  seed: number
  params: Params
  files: Run['code']['files']
  data: Run['data']
  locks: Run['environment']['locks']
  fingerprint: Fingerprint
}

export interface TrainingPlace {
  /** Folder of mlops.yaml: the command runs here and paths are relative to it. */
  directory: string
  /** `<evidence-dir>/<model>` */
  evidence: string
  log: Log
  attempt: number
}

type Train = NonNullable<ModelConfig['train']>

/** Digests everything that should change the result. */
export async function planTraining(
  train: Train,
  splits: Run['data'],
  directory: string,
  overrides: Params = {},
): Promise<Plan> {
  const given = train.params ? await readParams(resolve(directory, train.params), train.params) : {}
  const params = { ...given, ...overrides }
  const paths = [...new Set(train.inputs.flatMap((input) => filesOf(directory, input)))]
  const files = await Promise.all(
    paths.map(async (path) => ({ path, sha256: await fileDigest(join(directory, path)) })),
  )
  const locks = await lockFiles(directory, train.locks)
  const recipe = {
    command: train.run,
    code: Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256])),
    data: Object.fromEntries(
      Object.entries(splits).map(([split, { bytes, images }]) => [
        split,
        images ? `${bytes} ${images}` : bytes,
      ]),
    ),
    params,
    environment: Object.fromEntries(locks.map(({ path, sha256 }) => [path, sha256])),
    seed: train.seed,
  }
  return {
    command: train.run,
    seed: train.seed,
    params,
    files,
    data: splits,
    locks,
    fingerprint: fingerprint(recipe),
  }
}

/** The file that an entry of `train.inputs` names, or the files that its pattern matches, in order of their names. */
function filesOf(directory: string, input: string): string[] {
  const pattern = /[*?[{]/.test(input)
  const files = pattern
    ? globSync(input, { cwd: directory }).sort()
    : [input].filter((file) => existsSync(join(directory, file)))
  if (files.length > 0) return files
  throw new UserError(
    pattern ? 'matches no file; train.inputs names it' : 'does not exist; train.inputs names it',
    {
      location: { file: input },
    },
  )
}

/** Why an earlier run stands for this one, or why it does not. */
export function compareWithPrevious(
  plan: Plan,
  previous: Run | undefined,
  modelExists: boolean,
): { skip: boolean; reason: string } {
  if (plan.files.length === 0)
    return { skip: false, reason: 'train.inputs names no file, so a change of code could not be seen' }
  if (!previous) return { skip: false, reason: 'no earlier run is known' }
  const changed = changedParts(previous.fingerprintParts, plan.fingerprint.parts)
  if (changed.length > 0) return { skip: false, reason: `changed since the last run: ${changed.join(', ')}` }
  if (previous.outcome !== 'pass' && previous.outcome !== 'skipped')
    return { skip: false, reason: `the last identical run ended as ${previous.outcome}` }
  if (!modelExists) return { skip: false, reason: 'the model of the identical run is gone or has changed' }
  return {
    skip: true,
    reason: `code, data, parameters and environment are those of the run of ${previous.started}`,
  }
}

export type TrainingResult = Pick<
  Run,
  'exitCode' | 'seconds' | 'metrics' | 'series' | 'trained' | 'tail' | 'environment' | 'hardware'
> & { cancelled: boolean; signal: string | null }

/**
 * Runs the command with the training protocol. Outputs go to a fresh folder, which replaces the last one only
 * when the command succeeded and wrote a model that can be read.
 */
export async function runTraining(plan: Plan, train: Train, place: TrainingPlace): Promise<TrainingResult> {
  await mkdir(place.evidence, { recursive: true })
  const output = await mkdtemp(join(place.evidence, '.output-'))
  try {
    const { environment, files } = await protocol(plan, output, place)
    const result = await runCommand({
      command: plan.command,
      directory: place.directory,
      environment,
      stopFile: files.stop,
      onLine: (line) => place.log.info(line),
    })
    const metrics = await metricsOf(files.metrics, place.log)
    const ok = result.exitCode === 0 && !result.cancelled
    const trained = ok ? await keepModel(output, train, place) : null
    return {
      ...result,
      ...metrics,
      trained,
      environment: await describeEnvironment(plan.locks),
      hardware: await describeHardware(),
    }
  } finally {
    await rm(output, { recursive: true, force: true })
  }
}

/** A line that cannot be read costs the metrics, not hours of training, and does not hide why the training failed. */
async function metricsOf(file: string, log: Log): Promise<Pick<Run, 'metrics' | 'series'>> {
  try {
    return await readMetrics(file, 'MLOPS_METRICS_FILE')
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    log.warning(`no metrics are recorded: ${error.text}`)
    return { metrics: {}, series: [] }
  }
}

async function protocol(plan: Plan, output: string, place: TrainingPlace) {
  const files = {
    params: join(output, 'params.json'),
    metrics: join(output, 'metrics.jsonl'),
    stop: join(output, 'stop'),
  }
  const checkpoints = join(place.evidence, 'checkpoints')
  await mkdir(checkpoints, { recursive: true })
  await writeFile(files.params, canonicalJson(plan.params))
  const splits = Object.entries(plan.data).map(([split, { path }]) => [
    `MLOPS_DATA_${split.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`,
    resolve(place.directory, path),
  ])
  const environment: Record<string, string> = {
    ...Object.fromEntries(splits),
    MLOPS_PARAMS_FILE: files.params,
    MLOPS_OUTPUT_DIR: output,
    MLOPS_METRICS_FILE: files.metrics,
    MLOPS_CHECKPOINT_DIR: checkpoints,
    MLOPS_ATTEMPT: String(place.attempt),
    MLOPS_STOP_FILE: files.stop,
    MLOPS_SEED: String(plan.seed),
  }
  return { environment, files }
}

async function keepModel(output: string, train: Train, place: TrainingPlace): Promise<Run['trained']> {
  const shown = join(OUTPUT_FOLDER, train.model)
  if (!existsSync(join(output, train.model)))
    throw new UserError(
      `the training command ended well but wrote no "${train.model}" into MLOPS_OUTPUT_DIR`,
      {
        hint: `Write the model to $MLOPS_OUTPUT_DIR/${train.model}, or name the file it writes with train.model.`,
      },
    )
  const facts = await readModelFacts(join(output, train.model), shown)
  const kept = join(place.evidence, OUTPUT_FOLDER)
  await rm(kept, { recursive: true, force: true })
  // A temporary folder is its owner's alone; later steps may run as another user.
  await chmod(output, 0o755)
  await rename(output, kept)
  return { ...facts, path: shown }
}
