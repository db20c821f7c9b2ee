import type { Table, UnsummedFacts } from '../data/dataset.ts'
import { type Column, type Engine, sqlIdentifier } from '../data/engine.ts'
import { unitsOf } from '../evaluation/dependence.ts'
import type { Sample } from '../evaluation/sample.ts'
import type { Evaluation } from '../evidence/evaluation.ts'
import type { BoxTruth } from './boxes.ts'
import type { Context } from './context.ts'
import { type Labels, labelsOf, numericLabels } from './labels.ts'

/** The rows of a dataset that is open. */
export interface OpenRows {
  engine: Engine
  table: Pick<Table, 'typed' | 'shownPath'>
  facts: UnsummedFacts
  columns: Record<string, Column>
}

/** What the answers are held against, as the task has it. */
export interface Truth extends Labels {
  /** Query or series of each row. */
  groups?: Int32Array
  /** Forecasting: error of the seasonal naive forecast in the series of each row. */
  scales?: Float64Array
  forecast?: Evaluation['forecast']
  /** Detection. */
  boxes?: BoxTruth
  /** Segmentation: the mask of each row, an absolute path. */
  masks?: string[]
}

/** What a model of the task answers for: labels, ordered documents, series, boxes or masks. */
export async function truthOf(context: Context, open: OpenRows): Promise<Truth> {
  const { task, data } = context.model.config
  switch (task) {
    case 'multilabel':
      return (await import('./label-sets.ts')).labelSets(context, open)
    case 'ranking':
    case 'retrieval':
      return { ...numericLabels(context, open.columns[data.label]), groups: groupsOf(context, open) }
    case 'forecasting':
      return (await import('./series.ts')).seriesTruth(context, open)
    case 'detection':
      return (await import('./boxes.ts')).boxTruth(context, open)
    case 'segmentation':
      return (await import('./masks.ts')).maskTruth(context, open)
    default: {
      const { type } = open.facts.columns.find(({ name }) => name === data.label) as { type: string }
      return labelsOf(context, open.columns[data.label], task, type)
    }
  }
}

/** Number of the query or series of each row. */
export function groupsOf(context: Context, { columns, facts }: OpenRows): Int32Array {
  const { group } = context.model.config.data
  if (group === undefined) return new Int32Array(facts.rows)
  const values = columns[group]
  const empty = values.findIndex((value: number | string | null) => value === null || Number.isNaN(value))
  if (empty >= 0)
    throw context.model.rowError(
      ['data', 'group'],
      empty + 1,
      (place) => `column "${group}" is empty in ${place}`,
    )
  return (unitsOf(values) as { codes: Int32Array }).codes
}

/** A column of lists or structures, one text of JSON a row; null where it is empty. */
export async function jsonColumn({ engine, table }: Pick<OpenRows, 'engine' | 'table'>, name: string) {
  const sql = `SELECT CAST(to_json(${sqlIdentifier(name)}) AS VARCHAR) AS value FROM ${table.typed}`
  return (await engine.columns(sql)).value as (string | null)[]
}

/** Members of a sample that the truth gives. */
export const grouping = ({ groups, scales }: Truth): Pick<Sample, 'groups' | 'scales'> => ({
  groups: groups ?? null,
  ...(scales ? { scales } : {}),
})
