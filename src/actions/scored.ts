import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { modelIo } from '../config/io.ts'
import { maskedProfile } from '../data/masked.ts'
import { profileValues } from '../data/profile.ts'
import { UserError } from '../errors.ts'
import { curves } from '../evaluation/curves.ts'
import { confusionOf, residualBins, residualsOf } from '../evaluation/mistakes.ts'
import type { Evaluation, JudgedModel } from '../evidence/evaluation.ts'
import type { NumericProfile } from '../evidence/facts.ts'
import type { Task } from '../model/outputs.ts'
import { startAhead } from '../model/process.ts'
import { scoreFile } from '../model/score.ts'
import { fetchNative } from '../platform/native.ts'
import { count } from '../text.ts'
import type { Context } from './context.ts'
import type { Judged } from './judged.ts'
import { readAnswers } from './predictions.ts'
import { type Answers, samplesOf } from './samples.ts'
import type { TestRows } from './test-rows.ts'

export interface Scored extends Answers {
  seconds: number | null
  /** What ran it; null for a predictions file. */
  provider: string | null
  /** What the user should know about these scores. */
  warnings: string[]
}

/** What the configuration says of how models are run, fed and read. */
export function howToRun({ model }: Context) {
  const { task, io, providers, 'require-provider': required } = model.config
  const { csv, 'positive-label': positive } = model.config.data
  return {
    csv,
    task: modelTask(task),
    positiveLabel: positive === undefined ? null : String(positive),
    io: modelIo(io),
    providers: { wanted: providers, required: required ?? null },
  }
}

/** Documents of a query are scored as those of any ranking. Models of images are not run here: `score` refuses them. */
function modelTask(task: Evaluation['task']): Task {
  if (task === 'retrieval') return 'ranking'
  return task === 'detection' || task === 'segmentation' ? 'regression' : task
}

/** So often the size of its file is what a model may need of memory. */
const MEMORY = 4

interface Sharing {
  /** Models that run at the same time. */
  atOnce: number
  /** Cores of each; all where not given. */
  threads?: number
}

/**
 * How the cores are shared out among the models that are compared: two run at once with half of them each, which wastes
 * less than all of them on one model. All have the same number, because sums over trees depend on it in their last digit.
 */
export function sharing(context: Context, models: readonly (Judged | null)[]): Sharing {
  const { wanted, required } = howToRun(context).providers
  const onCpu = [...wanted, required ?? 'cpu'].every((provider) => provider === 'cpu')
  const running = models.filter((judged) => judged !== null).filter(isOnnx)
  const sizes = new Map(running.map(({ sha256, facts }) => [sha256, facts?.bytes ?? 0]))
  const largest = [...sizes.values()].sort((a, b) => b - a).slice(0, 2)
  const needed = largest.reduce((sum, bytes) => sum + bytes * MEMORY, 0)
  if (!onCpu || largest.length < 2 || needed > process.availableMemory()) return { atOnce: 1 }
  return { atOnce: 2, threads: Math.max(1, Math.floor(availableParallelism() / 2)) }
}

/** Processes for the models that are sure to run; gives what ends those that were not needed. */
export async function scoreAhead(context: Context, models: readonly (Judged | null)[]): Promise<() => void> {
  const { atOnce } = sharing(context, models)
  if (atOnce < 2) return () => {}
  await fetchNative()
  return startAhead(atOnce)
}

const isOnnx = ({ file }: Judged): boolean => extname(file) === '.onnx'

/** Scores of each model on the rows. Where several fail, the first of them does. */
export async function scoreAll(
  context: Context,
  models: readonly Judged[],
  rows: TestRows,
  { atOnce, threads }: Sharing,
): Promise<Scored[]> {
  if (atOnce > 1) await fetchNative()
  const scored: Scored[] = []
  for (let first = 0; first < models.length; first += atOnce)
    scored.push(...(await scoreAtOnce(context, models.slice(first, first + atOnce), rows, threads)))
  return scored
}

async function scoreAtOnce(
  context: Context,
  models: readonly Judged[],
  rows: TestRows,
  threads: number | undefined,
): Promise<Scored[]> {
  const { log } = context.platform
  const running = models.filter(isOnnx)
  const label = `scoring ${running.map(({ version, source }) => version ?? source).join(' and ')}`
  const done = models.map(() => 0)
  const total = rows.facts.rows * running.length
  const stops = models.map(() => new AbortController())
  const runs = models.map((judged, i) => {
    const onProgress = (rowsDone: number): void => {
      done[i] = rowsDone
      const sum = done.reduce((a, b) => a + b)
      log.progress(label, sum / total, `${count(sum)} of ${count(total)} rows`)
    }
    const run = score(context, judged, rows, { threads, onProgress, signal: stops[i].signal })
    // What comes after it is of no use then.
    run.catch(() => {
      for (const stop of stops.slice(i + 1)) stop.abort()
    })
    return run
  })
  const ended = await Promise.allSettled(runs)
  const failed = ended.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
  const scored = await Promise.all(runs)
  for (const [i, { warnings }] of scored.entries())
    for (const warning of warnings) log.warning(`${models[i].source}: ${warning}`)
  return scored
}

interface HowToScore {
  threads?: number
  onProgress: (rows: number) => void
  signal: AbortSignal
}

/** Scores of one model on the rows: by ONNX Runtime in a process of its own, or read from a predictions file. */
async function score(
  context: Context,
  judged: Judged,
  rows: TestRows,
  { threads, onProgress, signal }: HowToScore,
): Promise<Scored> {
  if (!isOnnx(judged)) {
    const answers = await readAnswers(context, judged.file, judged.recorded ?? judged.source, rows)
    return { ...answers, seconds: null, provider: null, warnings: [] }
  }
  if (rows.boxes || rows.masks)
    throw new UserError(
      `cannot be run here: task ${context.model.config.task} is judged by what a model predicted`,
      {
        location: { file: judged.source },
        hint: rows.boxes
          ? 'Give its predictions: results as COCO writes them (.json), or a table of images with their boxes.'
          : 'Give its predictions: a table of images with the path of a mask (.png, .npy) in each row.',
      },
    )
  const result = await scoreFile(
    {
      model: judged.file,
      shownPath: judged.source,
      data: rows.file,
      ...howToRun(context),
      csv: rows.csv,
      labels: rows.classes.length > 0 ? rows.classes : null,
      threads,
    },
    onProgress,
    signal,
  )
  if (result.rows !== rows.facts.rows)
    throw new UserError(
      `${judged.source} gave ${count(result.rows)} scores for ${count(rows.facts.rows)} rows`,
    )
  const { scores, width, classes, seconds, provider, warnings } = result
  return { scores, width, classes, seconds, provider, warnings }
}

export function describeJudged(
  judged: Judged,
  scored: Scored,
  rows: TestRows,
  task: Evaluation['task'],
): JudgedModel {
  const { scores, width, seconds, provider, warnings } = scored
  return {
    version: judged.version,
    source: judged.source,
    sha256: judged.sha256,
    facts: judged.facts,
    // Of one number a row; the shares of many classes have no one distribution.
    scores: width === 1 ? profileOf('prediction', scores, hidesNumbers(rows, task)) : null,
    curves: task === 'binary-classification' ? curves(rows.labels, scores) : null,
    ...mistakes(scored, rows, task),
    secondsToScore: seconds,
    ...(judged.recorded ? { recorded: judged.recorded } : {}),
    provider,
    warnings,
  }
}

/** Predictions of a label that must not be shown may be the label itself. */
const hidesNumbers = ({ isLabelHidden }: TestRows, task: Evaluation['task']): boolean =>
  isLabelHidden && (task === 'regression' || task === 'forecasting')

/** A mean of fewer rows is nearly one of them. */
const FEWEST_HIDDEN = 10

function profileOf(name: string, values: Float64Array, hides: boolean): NumericProfile {
  const profile = profileValues(name, values)
  if (!hides) return profile
  const masked = maskedProfile(profile, false, undefined)
  return { ...masked, counts: profileValues(name, values, masked).counts }
}

/** What a table and a picture show of the errors of numbers and of several classes. */
function mistakes(
  scored: Scored,
  rows: TestRows,
  task: Evaluation['task'],
): Pick<JudgedModel, 'confusion' | 'residuals'> {
  if (task !== 'multiclass' && task !== 'regression') return {}
  const [sample] = samplesOf(rows, [scored])
  if (task === 'regression') {
    if (scored.width !== 1) return {}
    const hides = hidesNumbers(rows, task)
    const distribution = profileOf('residual', residualsOf(sample), hides)
    const bins = residualBins(sample).filter((bin) => !hides || bin.rows >= FEWEST_HIDDEN)
    return { residuals: { distribution, bins } }
  }
  const confusion = confusionOf(sample)
  return confusion ? { confusion } : {}
}
