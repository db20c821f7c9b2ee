import { stat } from 'node:fs/promises'
import type { CsvOptions } from '../config/csv.ts'
import { describeTable, openTable, type Table } from '../data/dataset.ts'
import { type Column, type Engine, openEngine, sqlIdentifier } from '../data/engine.ts'
import { isThere } from '../data/files.ts'
import { groupColumns } from '../evaluation/fairness-groups.ts'
import { discoveryIn, type Hidden, listedSlices, sliceColumnNames } from '../evaluation/slices.ts'
import type { DatasetFacts } from '../evidence/facts.ts'
import { fileDigest } from '../evidence/files.ts'
import { didYouMean } from '../text.ts'
import { cocoTable, imageId, isCoco } from './boxes.ts'
import type { Context } from './context.ts'
import { fairnessSettings } from './fairness.ts'
import { hiddenColumns } from './hidden.ts'
import { labelColumns, noLabelColumns } from './label-sets.ts'
import { validatedFile } from './repaired.ts'
import { idsOf } from './row-ids.ts'
import { HORIZON } from './series.ts'
import { type Truth, truthOf } from './truth.ts'

/** The rows that judge: labels as numbers, the columns that slices need, and what the file is. */
export interface TestRows extends Truth {
  file: string
  /** How it is written, where it is CSV. */
  csv?: CsvOptions
  split: string
  facts: DatasetFacts
  columns: Record<string, Column>
  /** Columns whose values must not be named. */
  hidden: Hidden
  /** Whether the label is one of them. */
  isLabelHidden: boolean
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
    : {
        file: task === 'detection' && isCoco(asked) ? asked : context.data(path, ['data', 'splits', split]),
        csv: data.csv,
      }
  const engine = await openEngine()
  try {
    const { table, facts } = await openRows(context, engine, file, csv)
    const columns = await readColumns(context, engine, table, facts)
    const hidden = await hiddenColumns(
      context,
      facts.columns.map(({ name }) => name),
    )
    const truth = await truthOf(context, { engine, table, facts, columns })
    const id = imageId(context, file)
    const ids = id === undefined ? null : await idsOf(engine, table, id)
    return {
      file,
      csv,
      split: data.splits[split] ? split : 'file',
      facts,
      ...truth,
      columns,
      hidden,
      isLabelHidden: hidden.has(data.label),
      ids,
    }
  } finally {
    engine.close()
  }
}

/** COCO's annotations are read as a table of images; their digest is that of the file itself. */
async function openRows(context: Context, engine: Engine, file: string, csv: CsvOptions | undefined) {
  const shown = context.shown(file)
  if (!isCoco(file)) {
    const table = await openTable(engine, file, shown, csv)
    return { table, facts: await describeTable(engine, table) }
  }
  const table = await openTable(engine, await cocoTable(context, engine, file), shown)
  const facts = await describeTable(engine, table)
  const { size } = await stat(file)
  return {
    table,
    facts: { ...facts, bytes: size, digests: { ...facts.digests, bytes: await fileDigest(file) } },
  }
}

/** Tasks whose labels are lists, which are read by themselves. */
const LISTED = ['multilabel', 'detection']

async function readColumns(
  context: Context,
  engine: Engine,
  table: Pick<Table, 'typed'>,
  facts: DatasetFacts,
): Promise<Record<string, Column>> {
  const { task, data } = context.model.config
  const wanted = wantedColumns(context, facts)
  const known = facts.columns.map(({ name }) => name)
  if (task === 'multilabel' && labelColumns(data.label, known).length === 0)
    throw noLabelColumns(context, known, facts.path)
  for (const { name, key } of wanted) requireColumn(context, facts, name, key)
  const names = [
    ...new Set(
      wanted.map(({ name }) => name).filter((name) => !LISTED.includes(task) || name !== data.label),
    ),
  ]
  if (names.length === 0) return {}
  return engine.columns(`SELECT ${names.map(sqlIdentifier).join(', ')} FROM ${table.typed}`)
}

/** Columns to read, each with the key of the configuration that asks for it. */
function wantedColumns(context: Context, facts: DatasetFacts): { name: string; key: string[] }[] {
  const { data, evaluate, task } = context.model.config
  const slices = listedSlices(evaluate.slices)
  const named = (key: string[], ...names: (string | undefined)[]) =>
    names.flatMap((name) => (name === undefined || isDerived(name) ? [] : [{ name, key }]))
  const known = facts.columns.map(({ name }) => name)
  // The steps of a forecast are counted where no column has them.
  const isDerived = (name: string): boolean =>
    task === 'forecasting' && name === HORIZON && !known.includes(HORIZON)
  return [
    ...(data.label.includes('*') && task === 'multilabel'
      ? labelColumns(data.label, known).map(({ name }) => ({ name, key: ['data', 'label'] }))
      : named(['data', 'label'], data.label)),
    ...named(['data', 'group'], GROUPED.includes(task) ? data.group : undefined),
    ...named(['data', 'time'], task === 'forecasting' ? data.time : undefined),
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

/** Tasks whose rows belong to a query or a series. */
const GROUPED = ['ranking', 'retrieval', 'forecasting']

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
