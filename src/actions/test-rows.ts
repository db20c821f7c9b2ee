import { existsSync } from 'node:fs'
import type { ModelConfig } from '../config/schema.ts'
import { describeTable, openTable } from '../data/dataset.ts'
import { type Column, type Engine, openEngine, sqlIdentifier } from '../data/engine.ts'
import { UserError } from '../errors.ts'
import type { DatasetFacts } from '../evidence/facts.ts'
import { count, didYouMean } from '../text.ts'
import type { Context } from './context.ts'
import type { Judged } from './judged.ts'

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
  const file = context.inside(path, 'data')
  if (!existsSync(file)) throw context.model.error(['data', 'splits', split], `"${path}" does not exist`)
  const engine = await openEngine()
  try {
    const table = await openTable(engine, file, context.shown(file))
    const facts = await describeTable(engine, table)
    const wanted = [data.label, ...sliceNames(evaluate.slices)]
    for (const name of wanted) requireColumn(context, facts, name)
    const columns = await engine.columns(
      `SELECT ${[...new Set(wanted)].map(sqlIdentifier).join(', ')} FROM ${table.typed}`,
    )
    const { labels, positiveLabel } = labelsOf(context, columns[data.label], task, data)
    return { file, split: data.splits[split] ? split : 'file', facts, labels, positiveLabel, columns }
  } finally {
    engine.close()
  }
}

const sliceNames = (slices: ModelConfig['evaluate']['slices']): string[] =>
  slices.flatMap((slice) => (typeof slice === 'string' ? [slice] : Object.keys(slice)))

function requireColumn(context: Context, facts: DatasetFacts, name: string): void {
  const names = facts.columns.map((column) => column.name)
  if (names.includes(name)) return
  const key = name === context.model.config.data.label ? ['data', 'label'] : ['evaluate', 'slices']
  throw context.model.error(
    key,
    `${facts.path} has no column "${name}". Columns: ${names.join(', ')}.${didYouMean(name, names)}`,
  )
}

function labelsOf(context: Context, column: Column, task: ModelConfig['task'], data: ModelConfig['data']) {
  if (task === 'regression') return { labels: regressionTargets(context, column), positiveLabel: null }
  const given = data['positive-label']
  const positiveLabel = given === undefined ? null : String(given)
  const labels = new Float64Array(column.length)
  for (let row = 0; row < labels.length; row++) {
    const value = column[row]
    const missing = value === null || Number.isNaN(value)
    const decided = missing
      ? undefined
      : positiveLabel === null
        ? obvious(value)
        : Number(String(value) === positiveLabel)
    if (decided === undefined) throw labelError(context, missing, row)
    labels[row] = decided
  }
  return { labels, positiveLabel }
}

/** 0/1 and false/true need no word; anything else is not guessed. */
function obvious(value: number | string | null): number | undefined {
  if (value === 0 || value === 'false' || value === '0') return 0
  if (value === 1 || value === 'true' || value === '1') return 1
  return undefined
}

function labelError(context: Context, missing: boolean, row: number): UserError {
  const { label } = context.model.config.data
  return missing
    ? context.model.error(['data', 'label'], `column "${label}" is empty in row ${count(row + 1)}`)
    : context.model.error(
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

const SCORE_COLUMNS = ['probability', 'score', 'prediction']

/** Scores from a file, one row for each judged row, in the same order. */
export async function readPredictions(judged: Judged, rows: TestRows): Promise<Float64Array> {
  const engine: Engine = await openEngine()
  try {
    const table = await openTable(engine, judged.file, judged.source)
    const names = table.columns.map((column) => column.name)
    const name =
      SCORE_COLUMNS.find((candidate) => names.includes(candidate)) ??
      (names.length === 1 ? names[0] : undefined)
    if (!name)
      throw new UserError(
        `has no column of scores. Name it one of: ${SCORE_COLUMNS.join(', ')}. Columns: ${names.join(', ')}`,
        {
          location: { file: judged.source },
        },
      )
    const sql = `SELECT CAST(${sqlIdentifier(name)} AS DOUBLE) AS score FROM ${table.typed}`
    const scores = (await engine.columns(sql)).score as Float64Array
    if (scores.length !== rows.labels.length)
      throw new UserError(
        `has ${count(scores.length)} rows, ${rows.facts.path} has ${count(rows.labels.length)}`,
        {
          location: { file: judged.source },
          hint: 'Write one prediction for each row of the data, in the same order.',
        },
      )
    return scores
  } finally {
    engine.close()
  }
}
