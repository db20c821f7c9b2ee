import { extname } from 'node:path'
import { profileValues } from '../data/profile.ts'
import { UserError } from '../errors.ts'
import { curves } from '../evaluation/curves.ts'
import type { Evaluation, JudgedModel } from '../evidence/evaluation.ts'
import { scoreFile } from '../model/score.ts'
import { count } from '../text.ts'
import type { Context } from './context.ts'
import type { Judged } from './judged.ts'
import { readPredictions, type TestRows } from './test-rows.ts'

export interface Scored {
  scores: Float64Array
  seconds: number | null
}

/** Scores of one model on the rows: by ONNX Runtime in a process of its own, or read from a predictions file. */
export async function score(context: Context, judged: Judged, rows: TestRows): Promise<Scored> {
  if (extname(judged.file) !== '.onnx') return { scores: await readPredictions(judged, rows), seconds: null }
  const { log } = context.platform
  const label = `scoring ${judged.version ?? 'candidate'}`
  const result = await scoreFile(
    {
      model: judged.file,
      shownPath: judged.source,
      data: rows.file,
      csv: context.model.config.data.csv,
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

export function describeJudged(
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
