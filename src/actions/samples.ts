import { type Sample, scoredSample } from '../evaluation/sample.ts'
import { meaning } from '../model/outputs.ts'
import { sortedClasses } from './labels.ts'
import type { TestRows } from './test-rows.ts'

/** What a model answered: row-major [rows, width]. */
export interface Answers {
  scores: Float64Array
  width: number
  /** In the order of the columns; null where there is one column. */
  classes: string[] | null
}

/**
 * Both models' answers as samples of the same classes: those of the data and those that either model knows, in the
 * order that scikit-learn gives them. A class that a model does not know has probability 0.
 */
export function samplesOf(rows: TestRows, answers: Answers[]): Sample[] {
  if (rows.classes.length === 0) return answers.map(({ scores }) => scoredSample(rows.labels, scores))
  const byMeaning = new Map(
    [...answers.flatMap((each) => each.classes ?? []), ...rows.classes].map((name) => [meaning(name), name]),
  )
  const classes = sortedClasses(byMeaning.values())
  const numberOf = new Map(classes.map((name, index) => [meaning(name), index]))
  const numbers = rows.classes.map((name) => numberOf.get(meaning(name)) as number)
  const truth = rows.labels.map((label) => numbers[label])
  return answers.map((each) => ({
    rows: rows.labels.length,
    truth,
    prediction: inOrder(each, classes.length, (name) => numberOf.get(meaning(name)) as number),
    width: classes.length,
    classes,
    groups: null,
    weights: null,
  }))
}

function inOrder(
  { scores, width, classes }: Answers,
  wanted: number,
  numberOf: (name: string) => number,
): Float64Array {
  const targets = (classes ?? []).map(numberOf)
  if (wanted === width && targets.every((target, column) => target === column)) return scores
  const rows = scores.length / width
  const prediction = new Float64Array(rows * wanted)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < width; column++)
      prediction[row * wanted + targets[column]] = scores[row * width + column]
  return prediction
}
