import { UserError } from '../errors.ts'
import { count } from '../text.ts'
import type { Task } from './metrics/metric.ts'
import type { Sample } from './sample.ts'

/**
 * Both models answered the same rows, with numbers.
 * @throws UserError that names the first row where they did not.
 */
export function checkSamples({
  task,
  candidate,
  production,
}: {
  task: Task
  candidate: Sample
  production: Sample | null
}): void {
  checkAnswers('candidate', candidate, task)
  if (production === null) return
  checkAnswers('production', production, task)
  if (production.rows !== candidate.rows)
    throw new UserError(`production has ${count(production.rows)} scores for ${count(candidate.rows)} rows`)
  const [own, other] = [candidate.truth, production.truth]
  const row = firstOf(own.length, (i) => own[i] !== other[i])
  if (row >= 0) throw new UserError(`the models were judged by other labels in row ${row + 1}`)
}

/** The built-in search calls back through the engine's C++, five times as slowly. */
function firstOf(rows: number, holds: (row: number) => boolean): number {
  for (let row = 0; row < rows; row++) if (holds(row)) return row
  return -1
}

function checkAnswers(name: string, { rows, truth, prediction, width }: Sample, task: Task): void {
  if (prediction.length !== rows * width)
    throw new UserError(`${name} has ${count(prediction.length / width)} scores for ${count(rows)} rows`)
  const at = firstOf(prediction.length, (i) => !Number.isFinite(prediction[i]))
  if (at >= 0)
    throw new UserError(`the score of ${name} in row ${Math.floor(at / width) + 1} is ${prediction[at]}`)
  const binary = task === 'binary-classification'
  const row = firstOf(truth.length, (i) =>
    binary ? truth[i] !== 0 && truth[i] !== 1 : !Number.isFinite(truth[i]),
  )
  if (row >= 0)
    throw new UserError(
      `the label in row ${row + 1} is ${truth[row]}, not ${binary ? '0 or 1' : 'a finite number'}`,
    )
}
