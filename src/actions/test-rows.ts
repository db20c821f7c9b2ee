import type { ModelConfig } from '../config/schema.ts'
import { describeTable, openTable } from '../data/dataset.ts'
import { type Column, openEngine, sqlIdentifier } from '../data/engine.ts'
import { isThere } from '../data/files.ts'
import type { UserError } from '../errors.ts'
import { discoveryIn, listedSlices, sliceColumnNames } from '../evaluation/slices.ts'
import type { DatasetFacts } from '../evidence/facts.ts'
import { count, didYouMean } from '../text.ts'
import type { Context } from './context.ts'
import { idsOf } from './row-ids.ts'

/** The rows that judge: labels as numbers, the columns that slices need, and what the file is. */
export interface TestRows {
  file: string
  split: string
  facts: DatasetFacts
  /** 0 and 1 for classification, the target itself for regression. */
  labels: Float64Array
  /** Null where the labels are 0 and 1 themselves. */
  positiveLabel: string | null
  columns: Record<string, Column>
  /** Text of data.id of each row; null where the configuration names no such column. */
  ids: string[] | null
}

/** `reference` is a split of the configuration or a file; `evaluate.split` where it is not given. */
export async function readTestRows(context: Context, reference: string | undefined): Promise<TestRows> {
  const { data, evaluate, task } = context.model.config
  const split = reference ?? evaluate.split
  const path = data.splits[split] ?? reference
  if (!path)
    throw context.model.error(
      ['data', 'splits'],
      `has no split "${split}" to judge on.${didYouMean(split, Object.keys(data.splits))}`,
    )
  const asked = context.inside(path, 'data')
  if (!isThere(asked))
    throw context.model.error(
      ['data', 'splits', split],
      `"${path}" does not exist${data.splits[split] ? '' : `, and data.splits has no "${path}".${didYouMean(path, Object.keys(data.splits))}`}`,
    )
  const file = context.data(path, ['data', 'splits', split])
  const engine = await openEngine()
  try {
    const table = await openTable(engine, file, context.shown(file), data.csv)
    const facts = await describeTable(engine, table)
    const wanted = wantedColumns(context, facts)
    for (const { name, key } of wanted) requireColumn(context, facts, name, key)
    const columns = await engine.columns(
      `SELECT ${[...new Set(wanted.map(({ name }) => name))].map(sqlIdentifier).join(', ')} FROM ${table.typed}`,
    )
    const { type } = facts.columns.find(({ name }) => name === data.label) as { type: string }
    const { labels, positiveLabel } = labelsOf(context, columns[data.label], task, type)
    const ids = data.id === undefined ? null : await idsOf(engine, table, data.id)
    return { file, split: data.splits[split] ? split : 'file', facts, labels, positiveLabel, columns, ids }
  } finally {
    engine.close()
  }
}

/** Columns to read, each with the key of the configuration that asks for it. */
function wantedColumns(context: Context, facts: DatasetFacts): { name: string; key: string[] }[] {
  const { data, evaluate } = context.model.config
  const slices = listedSlices(evaluate.slices)
  const named = (key: string[], ...names: (string | undefined)[]) =>
    names.flatMap((name) => (name === undefined ? [] : [{ name, key }]))
  return [
    ...named(['data', 'label'], data.label),
    ...named(['data', 'id'], data.id),
    ...named(['evaluate', 'slices'], ...sliceColumnNames(slices)),
    ...named(['evaluate', 'unit'], evaluate.unit),
    ...named(['data', 'time'], evaluate.block && data.time),
    ...named(['evaluate', 'slices'], ...lookedAt(context, facts)),
  ]
}

/** Columns that discovery looks at: those it names, or all that are neither the answer nor what orders the rows. */
export function lookedAt(context: Context, facts: DatasetFacts): string[] {
  const { data, evaluate } = context.model.config
  const discovery = discoveryIn(listedSlices(evaluate.slices))
  if (discovery === null) return []
  const apart = [data.label, data.time, data.id, evaluate.unit]
  return discovery.columns ?? facts.columns.map(({ name }) => name).filter((name) => !apart.includes(name))
}

function requireColumn(context: Context, facts: DatasetFacts, name: string, key: string[]): void {
  const names = facts.columns.map((column) => column.name)
  if (names.includes(name)) return
  throw context.model.error(
    key,
    `${facts.path} has no column "${name}". Columns: ${names.join(', ')}.${didYouMean(name, names)}`,
  )
}

function labelsOf(context: Context, column: Column, task: ModelConfig['task'], type: string) {
  if (task === 'regression') return { labels: regressionTargets(context, column), positiveLabel: null }
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
  return { labels, positiveLabel }
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
  return context.model.error(['data', 'label'], `column "${label}" is empty in row ${count(row + 1)}`)
}

function unclearLabel(context: Context, row: number): UserError {
  const { label } = context.model.config.data
  return context.model.error(
    ['data', 'label'],
    `column "${label}" holds values other than 0 and 1 (first in row ${count(row + 1)}), so the positive class must be named`,
    'Add data.positive-label to the configuration.',
  )
}

function regressionTargets(context: Context, column: Column): Float64Array {
  const { label } = context.model.config.data
  if (!(column instanceof Float64Array))
    throw context.model.error(['data', 'label'], `column "${label}" is not numeric`)
  const row = column.findIndex((value) => !Number.isFinite(value))
  if (row >= 0)
    throw context.model.error(
      ['data', 'label'],
      `column "${label}" is empty or infinite in row ${count(row + 1)}`,
    )
  return column
}
