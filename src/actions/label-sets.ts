import type { UserError } from '../errors.ts'
import { didYouMean } from '../text.ts'
import type { Context } from './context.ts'
import { sortedClasses } from './labels.ts'
import { jsonColumn, type OpenRows, type Truth } from './truth.ts'

/**
 * Labels of each row as [rows, K] zeros and ones: out of a column that holds a list, or out of the columns of 0 and 1
 * that a pattern such as `tag_*` names, where the label is what the star stands for.
 */
export async function labelSets(context: Context, open: OpenRows): Promise<Truth> {
  const { label } = context.model.config.data
  return label.includes('*') ? ofColumns(context, open) : ofLists(context, open)
}

/** Columns of a pattern with one star, each with its label; the column itself where there is no star. */
export function labelColumns(pattern: string, names: string[]): { name: string; label: string }[] {
  const [start, end] = pattern.split('*')
  if (end === undefined)
    return names.filter((name) => name === pattern).map((name) => ({ name, label: name }))
  return names
    .filter((name) => name.length > start.length + end.length && name.startsWith(start) && name.endsWith(end))
    .map((name) => ({ name, label: name.slice(start.length, name.length - end.length) }))
}

function ofColumns(context: Context, { columns, facts }: OpenRows): Truth {
  const { label } = context.model.config.data
  const found = labelColumns(
    label,
    facts.columns.map(({ name }) => name),
  )
  const classes = found.map((one) => one.label)
  const labels = new Float64Array(facts.rows * classes.length)
  for (const [k, { name }] of found.entries())
    for (let row = 0; row < facts.rows; row++) {
      const value = Number(columns[name][row] ?? Number.NaN)
      if (value !== 0 && value !== 1)
        throw refusedRow(context, row, (place) => `column "${name}" is neither 0 nor 1 in ${place}`)
      labels[row * classes.length + k] = value
    }
  return { labels, classes, positiveLabel: null }
}

async function ofLists(context: Context, open: OpenRows): Promise<Truth> {
  const { label } = context.model.config.data
  const sets = (await jsonColumn(open, label)).map((text, row) => {
    const value: unknown = text === null ? null : JSON.parse(text)
    const list: unknown = typeof value === 'string' ? fromText(value) : value
    if (Array.isArray(list) && list.every((one) => typeof one === 'string' || typeof one === 'number'))
      return list.map(String)
    throw refusedRow(context, row, (place) => `column "${label}" holds no list of labels in ${place}`)
  })
  const classes = sortedClasses(new Set(sets.flat()))
  if (classes.length === 0) throw refused(context, `column "${label}" holds no label at all`)
  const numberOf = new Map(classes.map((name, index) => [name, index]))
  const labels = new Float64Array(sets.length * classes.length)
  for (const [row, set] of sets.entries())
    for (const name of set) labels[row * classes.length + (numberOf.get(name) as number)] = 1
  return { labels, classes, positiveLabel: null }
}

/** CSV holds a list as the text of a JSON array. */
function fromText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const HINT =
  'A multilabel label is a column of lists, of texts such as ["red","round"], or a pattern of columns of 0 and 1, such as tag_*.'

const refused = (context: Context, message: string): UserError =>
  context.model.error(['data', 'label'], message, HINT)

const refusedRow = (context: Context, row: number, said: (place: string) => string): UserError =>
  context.model.rowError(['data', 'label'], row + 1, said, HINT)

/** Of a pattern that matches nothing. */
export function noLabelColumns(context: Context, names: string[], file: string): UserError {
  const { label } = context.model.config.data
  return refused(
    context,
    `${file} has no column ${label.includes('*') ? `of the form "${label}"` : `"${label}"`}. Columns: ${names.join(', ')}.${didYouMean(label, names)}`,
  )
}
