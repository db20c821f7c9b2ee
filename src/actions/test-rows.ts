import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { CsvOptions } from '../config/csv.ts'
import { openTable, type Table, type UnsummedFacts, unsummedFacts, withRowSum } from '../data/dataset.ts'
import { type Column, type Engine, openEngine, sqlIdentifier } from '../data/engine.ts'
import { fileState } from '../data/file-state.ts'
import { findFiles, isThere } from '../data/files.ts'
import { sumRows } from '../data/fingerprint.ts'
import { reading } from '../data/source.ts'
import { UserError } from '../errors.ts'
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
import { withLines } from './row-errors.ts'
import { idsOf } from './row-ids.ts'
import { HORIZON } from './series.ts'
import { type Truth, truthOf } from './truth.ts'

/** The rows that judge: labels as numbers, the columns that slices need, and what the file is. */
export interface TestRows extends Truth {
  file: string
  /** How it is written, where it is CSV. */
  csv?: CsvOptions
  split: string
  facts: UnsummedFacts
  columns: Record<string, Column>
  /** Columns whose values must not be named. */
  hidden: Hidden
  /** Whether the label is one of them. */
  isLabelHidden: boolean
  /** Text of data.id of each row; null where the configuration names no such column. */
  ids: string[] | null
}

/** Rows whose file stays open: the digest of all of it takes longer than all else that is read. */
export interface OpenTestRows extends TestRows {
  /** Found once, beside what else goes on from the first call. */
  described(): Promise<DatasetFacts>
  /** Says so where the file is no longer what was opened: some of what is known of it would be of other rows. */
  changed(): UserError | undefined
  close(): Promise<void>
}

/** `reference` is a split of the configuration or a file; `evaluate.split` where it is not given. */
export async function readTestRows(context: Context, reference: string | undefined): Promise<OpenTestRows> {
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
  const changed = noticing(context, file)
  // The digest of the rows is found beside the comparison, which wants a core of its own.
  const engine = await openEngine({ threads: Math.max(1, availableParallelism() - 1) })
  try {
    const table = await openRows(context, engine, file, csv)
    const columns = await readColumns(context, engine, table)
    const facts = await factsOf(engine, table, columns, file)
    const hidden = await hiddenColumns(
      context,
      facts.columns.map(({ name }) => name),
    )
    const id = imageId(context, file)
    const named = async () => {
      const truth = await truthOf(context, { engine, table, facts, columns })
      return { truth, ids: id === undefined ? null : await idsOf(engine, table, id) }
    }
    // The lines of COCO's annotations are not those of its table.
    const { truth, ids } = isCoco(file) ? await named() : await withLines(table, facts.rows, named)
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
      changed,
      ...describing(engine, table, facts, await validatedDigest(context, facts)),
    }
  } catch (error) {
    engine.close()
    throw error
  }
}

/** Notices a change of the file, or of the files that it stands for, from here on. */
function noticing(context: Context, file: string): OpenTestRows['changed'] {
  const shown = context.shown(file)
  const before = stateOf(file, shown)
  return () => {
    if (stateOf(file, shown) === before) return undefined
    return new UserError('has changed while the models were judged on it', {
      location: { file: shown },
      hint: 'Let what writes it end before, and run again.',
    })
  }
}

/** A file that is no table, as one that is being written may be, is in the state that the error tells. */
function stateOf(file: string, shown: string): string {
  try {
    return fileState(isCoco(file) ? [file] : findFiles(file, shown).paths)
  } catch (error) {
    if (error instanceof UserError) return error.text
    throw error
  }
}

/**
 * The digest of the rows of a file of the same bytes that a validation here has read. Only of Parquet: what other
 * files hold depends on how they are read.
 */
async function validatedDigest(
  context: Context,
  { format, columns, digests }: UnsummedFacts,
): Promise<string | undefined> {
  if (format !== 'parquet') return undefined
  try {
    const validation = await context.evidence.read('validation')
    const same = Object.values(validation?.datasets ?? {}).find(
      (each) =>
        each.format === format &&
        each.digests.bytes === digests.bytes &&
        JSON.stringify(each.columns) === JSON.stringify(columns),
    )
    return same?.digests.rows
  } catch (error) {
    // Evidence that cannot be read is the business of who needs it.
    if (error instanceof UserError) return undefined
    throw error
  }
}

/** `known` is the digest of the rows, where it needs no look at them. */
function describing(
  engine: Engine,
  { typed, columns, shownPath }: Table,
  facts: UnsummedFacts,
  known: string | undefined,
): Pick<OpenTestRows, 'described' | 'close'> {
  let begun: Promise<DatasetFacts> | undefined =
    known === undefined
      ? undefined
      : Promise.resolve({ ...facts, digests: { ...facts.digests, rows: known } })
  return {
    described() {
      begun ??= reading(shownPath, () => sumRows(engine, typed, columns)).then((sum) =>
        withRowSum(facts, sum),
      )
      // Told where it is waited for, which may be later than it fails.
      begun.catch(() => {})
      return begun
    },
    async close() {
      await begun?.catch(() => {})
      engine.close()
    },
  }
}

/** COCO's annotations are read as a table of images. */
async function openRows(context: Context, engine: Engine, file: string, csv: CsvOptions | undefined) {
  const shown = context.shown(file)
  return isCoco(file)
    ? openTable(engine, await cocoTable(context, engine, file), shown)
    : openTable(engine, file, shown, csv)
}

/** The digest of COCO's annotations is that of the file itself. */
async function factsOf(
  engine: Engine,
  table: Table,
  columns: Record<string, Column>,
  file: string,
): Promise<UnsummedFacts> {
  const facts = await unsummedFacts(engine, table, Object.values(columns)[0]?.length)
  if (!isCoco(file)) return facts
  const { size } = await stat(file)
  return { ...facts, bytes: size, digests: { ...facts.digests, bytes: await fileDigest(file) } }
}

/** Tasks whose labels are lists, which are read by themselves. */
const LISTED = ['multilabel', 'detection']

async function readColumns(
  context: Context,
  engine: Engine,
  table: Pick<Table, 'typed' | 'columns' | 'shownPath'>,
): Promise<Record<string, Column>> {
  const { task, data } = context.model.config
  const wanted = wantedColumns(context, table)
  const known = table.columns.map(({ name }) => name)
  if (task === 'multilabel' && labelColumns(data.label, known).length === 0)
    throw noLabelColumns(context, known, table.shownPath)
  for (const { name, key } of wanted) requireColumn(context, table, name, key)
  const names = [
    ...new Set(
      wanted.map(({ name }) => name).filter((name) => !LISTED.includes(task) || name !== data.label),
    ),
  ]
  if (names.length === 0) return {}
  const sql = `SELECT ${names.map(sqlIdentifier).join(', ')} FROM ${table.typed}`
  return reading(table.shownPath, () => engine.columns(sql))
}

/** Columns to read, each with the key of the configuration that asks for it. */
function wantedColumns(context: Context, table: Pick<Table, 'columns'>): { name: string; key: string[] }[] {
  const { data, evaluate, task } = context.model.config
  const slices = listedSlices(evaluate.slices)
  const named = (key: string[], ...names: (string | undefined)[]) =>
    names.flatMap((name) => (name === undefined || isDerived(name) ? [] : [{ name, key }]))
  const known = table.columns.map(({ name }) => name)
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
    ...named(['evaluate', 'slices'], ...lookedAt(context, table)),
  ]
}

/** Tasks whose rows belong to a query or a series. */
const GROUPED = ['ranking', 'retrieval', 'forecasting']

/** Columns that discovery looks at: those it names, or all that are neither the answer nor what orders the rows. */
export function lookedAt(context: Context, { columns }: Pick<UnsummedFacts, 'columns'>): string[] {
  const { data, evaluate } = context.model.config
  const discovery = discoveryIn(listedSlices(evaluate.slices))
  if (discovery === null) return []
  const apart = [data.label, data.time, data.id, evaluate.unit]
  return discovery.columns ?? columns.map(({ name }) => name).filter((name) => !apart.includes(name))
}

function requireColumn(
  context: Context,
  { columns, shownPath }: Pick<Table, 'columns' | 'shownPath'>,
  name: string,
  key: string[],
): void {
  const names = columns.map((column) => column.name)
  if (names.includes(name)) return
  throw context.model.error(
    key,
    `${shownPath} has no column "${name}". Columns: ${names.join(', ')}.${didYouMean(name, names)}`,
  )
}
