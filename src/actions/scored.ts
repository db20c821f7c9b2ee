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
import { scoreFile } from '../model/score.ts'
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

/** Scores of one model on the rows: by ONNX Runtime in a process of its own, or read from a predictions file. */
export async function score(context: Context, judged: Judged, rows: TestRows): Promise<Scored> {
  if (extname(judged.file) !== '.onnx') {
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
  const { log } = context.platform
  const label = `scoring ${judged.version ?? judged.source}`
  const result = await scoreFile(
    {
      model: judged.file,
      shownPath: judged.source,
      data: rows.file,
      ...howToRun(context),
      csv: rows.csv,
      labels: rows.classes.length > 0 ? rows.classes : null,
    },
    (done, total) => log.progress(label, done / total, `${count(done)} of ${count(total)} rows`),
  )
  if (result.rows !== rows.facts.rows)
    throw new UserError(
      `${judged.source} gave ${count(result.rows)} scores for ${count(rows.facts.rows)} rows`,
    )
  for (const warning of result.warnings) log.warning(`${judged.source}: ${warning}`)
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
