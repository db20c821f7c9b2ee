import { type Objects, type Sample, scoredSample } from '../evaluation/sample.ts'
import { meaning } from '../model/outputs.ts'
import { unnamedClasses } from './hidden.ts'
import { sortedClasses } from './labels.ts'
import type { TestRows } from './test-rows.ts'
import { grouping } from './truth.ts'

/** What a model answered: row-major [rows, width]. */
export interface Answers {
  scores: Float64Array
  width: number
  /** In the order of the columns; null where there is one column. */
  classes: string[] | null
  /** Of a probabilistic forecast: the levels of its columns, ascending. */
  quantiles?: number[]
  /** Of detection, which has no columns. */
  detected?: Objects['detected']
}

/**
 * Both models' answers as samples of the same classes: those of the data and those that either model knows, in the
 * order that scikit-learn gives them. A class that a model does not know has probability 0.
 */
export function samplesOf(rows: TestRows, answers: Answers[]): Sample[] {
  if (rows.boxes || rows.masks) return answers.map((each) => imageSample(rows, each))
  if (rows.classes.length === 0)
    return answers.map(({ scores, width, quantiles }) => ({
      ...scoredSample(rows.labels, scores),
      width,
      ...grouping(rows),
      ...(quantiles ? { quantiles } : {}),
    }))
  const byMeaning = new Map(
    [...answers.flatMap((each) => each.classes ?? []), ...rows.classes].map((name) => [meaning(name), name]),
  )
  const classes = sortedClasses(byMeaning.values())
  const numberOf = new Map(classes.map((name, index) => [meaning(name), index]))
  const at = (name: string): number => numberOf.get(meaning(name)) as number
  const numbers = rows.classes.map(at)
  const shown = rows.isLabelHidden ? unnamedClasses(classes) : classes
  const isSet = rows.labels.length !== rows.facts.rows
  const truth = isSet
    ? inOrder({ scores: rows.labels, width: numbers.length, classes: rows.classes }, classes.length, at)
    : rows.labels.map((label) => numbers[label])
  return answers.map((each) => ({
    rows: rows.facts.rows,
    truth,
    prediction: inOrder(each, classes.length, at),
    width: classes.length,
    classes: shown,
    groups: null,
    weights: null,
  }))
}

/** An image is a row: its objects, or its table of pixels, say all. */
const imageSample = ({ facts, classes, boxes }: TestRows, { scores, width, detected }: Answers): Sample => ({
  rows: facts.rows,
  truth: new Float64Array(0),
  prediction: scores,
  width,
  classes,
  groups: null,
  weights: null,
  ...(boxes && detected ? { objects: { ...boxes, detected } } : {}),
})

function inOrder(
  { scores, width, classes }: Pick<Answers, 'scores' | 'width' | 'classes'>,
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
