import type { CsvOptions } from '../config/schema.ts'
import { describeTable, openTable } from '../data/dataset.ts'
import { type Column, openEngine, sqlIdentifier } from '../data/engine.ts'
import { isThere } from '../data/files.ts'
import { groupColumns } from '../evaluation/fairness-groups.ts'
import { discoveryIn, listedSlices, sliceColumnNames } from '../evaluation/slices.ts'
import type { DatasetFacts } from '../evidence/facts.ts'
import { didYouMean } from '../text.ts'
import type { Context } from './context.ts'
import { fairnessSettings } from './fairness.ts'
import { labelsOf } from './labels.ts'
import { validatedFile } from './repaired.ts'
import { idsOf } from './row-ids.ts'

/** The rows that judge: labels as numbers, the columns that slices need, and what the file is. */
export interface TestRows {
  file: string
  /** How it is written, where it is CSV. */
  csv?: CsvOptions
  split: string
  facts: DatasetFacts
  /** 0 and 1 for two classes, a number of `classes` for more, the target itself for regression. */
  labels: Float64Array
  /** Of the data, in the order of their numbers; empty for two classes and for regression. */
  classes: string[]
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
  // Asked for only where it can say so: evidence of another job is a download.
  const validation =
    data.splits[split] && data.quarantine.use === 'clean' ? await context.read('validation') : undefined
  const { file, csv } = validation
    ? validatedFile(context, validation.repair, split)
    : { file: context.data(path, ['data', 'splits', split]), csv: data.csv }
  const engine = await openEngine()
  try {
    const table = await openTable(engine, file, context.shown(file), csv)
    const facts = await describeTable(engine, table)
    const wanted = wantedColumns(context, facts)
    for (const { name, key } of wanted) requireColumn(context, facts, name, key)
    const columns = await engine.columns(
      `SELECT ${[...new Set(wanted.map(({ name }) => name))].map(sqlIdentifier).join(', ')} FROM ${table.typed}`,
    )
    const { type } = facts.columns.find(({ name }) => name === data.label) as { type: string }
    const labels = labelsOf(context, columns[data.label], task, type)
    const ids = data.id === undefined ? null : await idsOf(engine, table, data.id)
    return { file, csv, split: data.splits[split] ? split : 'file', facts, ...labels, columns, ids }
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
    ...fairnessSettings(context).flatMap(({ settings, key }) =>
      named([...key, 'by'], ...groupColumns(settings.by)),
    ),
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
