import type { ModelConfig } from '../config/schema.ts'
import type { Column } from '../data/engine.ts'
import type { UserError } from '../errors.ts'
import type { Context } from './context.ts'

/** The labels of the rows as numbers. */
export interface Labels {
  /** 0 and 1 for two classes, a number of `classes` for more, the target itself for regression. */
  labels: Float64Array
  /** Null where the labels are 0 and 1 themselves. */
  positiveLabel: string | null
  /** In the order of their numbers; empty for two classes and for regression. */
  classes: string[]
}

/** @param type the engine's name of the column's type */
export function labelsOf(context: Context, column: Column, task: ModelConfig['task'], type: string): Labels {
  if (task === 'regression') return numericLabels(context, column)
  return task === 'multiclass' ? classLabels(context, column, type) : twoLabels(context, column, type)
}

/** Classes in the order of scikit-learn: numbers by size, text by code point. */
function classLabels(context: Context, column: Column, type: string): Labels {
  const texts = Array.from(column as ArrayLike<number | string | null>, (value, row) => {
    if (value === null || Number.isNaN(value)) throw emptyLabel(context, row)
    return labelText(value, type)
  })
  const classes = sortedClasses(new Set(texts))
  if (classes.length < 2)
    throw context.model.error(
      ['data', 'label'],
      `column "${context.model.config.data.label}" holds one class only, which no model can be judged by`,
    )
  const code = new Map(classes.map((name, index) => [name, index]))
  return {
    labels: Float64Array.from(texts, (text) => code.get(text) as number),
    positiveLabel: null,
    classes,
  }
}

/** As `numpy.unique` sorts them. */
export function sortedClasses(names: Iterable<string>): string[] {
  const classes = [...names]
  const numbers = classes.every((name) => name.trim() !== '' && Number.isFinite(Number(name)))
  return numbers ? classes.sort((a, b) => Number(a) - Number(b)) : classes.sort(byCodePoint)
}

const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

function twoLabels(context: Context, column: Column, type: string): Labels {
  const given = context.model.config.data['positive-label']
  const positiveLabel = given === undefined ? null : String(given)
  const labels = new Float64Array(column.length)
  const seen = new Set<number | string>()
  for (let row = 0; row < labels.length; row++) {
    const value = column[row]
    if (value === null || Number.isNaN(value)) throw emptyLabel(context, row)
    const decided = positiveLabel === null ? obvious(value) : Number(labelText(value, type) === positiveLabel)
    if (decided === undefined) throw unclearLabel(context, row)
    if (seen.size < 3) seen.add(value)
    labels[row] = decided
  }
  checkClasses(context, seen.size, labels.includes(1))
  return { labels, positiveLabel, classes: [] }
}

/** As `positive-label` says it: the engine gives false and true as 0 and 1. */
const labelText = (value: number | string, type: string): string =>
  type === 'BOOLEAN' ? String(value === 1) : String(value)

/** A slip in `positive-label` must not make every row a negative one, nor a third class pass for the second. */
function checkClasses(context: Context, classes: number, positives: boolean): void {
  const { label, 'positive-label': positive } = context.model.config.data
  if (classes > 2)
    throw context.model.error(
      ['data', 'label'],
      `column "${label}" holds more than two labels, where task: binary-classification has two`,
    )
  if (classes === 2 && !positives)
    throw context.model.error(
      ['data', 'positive-label'],
      `column "${label}" holds two labels, and neither is "${positive}"`,
    )
}

/** 0/1 and false/true need no word; anything else is not guessed. */
function obvious(value: number | string): number | undefined {
  if (value === 0 || value === 'false' || value === '0') return 0
  if (value === 1 || value === 'true' || value === '1') return 1
  return undefined
}

function emptyLabel(context: Context, row: number): UserError {
  const { label } = context.model.config.data
  return context.model.rowError(
    ['data', 'label'],
    row + 1,
    (place) => `column "${label}" is empty in ${place}`,
  )
}

function unclearLabel(context: Context, row: number): UserError {
  const { label } = context.model.config.data
  return context.model.rowError(
    ['data', 'label'],
    row + 1,
    (place) =>
      `column "${label}" holds values other than 0 and 1 (first in ${place}), so the positive class must be named`,
    'Add data.positive-label to the configuration.',
  )
}

/** The column as numbers. */
export const numericLabels = (context: Context, column: Column): Labels => ({
  labels: regressionTargets(context, column),
  positiveLabel: null,
  classes: [],
})

function regressionTargets(context: Context, column: Column): Float64Array {
  const { label } = context.model.config.data
  if (!(column instanceof Float64Array))
    throw context.model.error(['data', 'label'], `column "${label}" is not numeric`)
  const row = column.findIndex((value) => !Number.isFinite(value))
  if (row >= 0)
    throw context.model.rowError(
      ['data', 'label'],
      row + 1,
      (place) => `column "${label}" is empty or infinite in ${place}`,
    )
  return column
}
