import { modelIo } from '../config/io.ts'
import type { ModelConfig } from '../config/schema.ts'
import { openTable, type Table } from '../data/dataset.ts'
import { type Engine, openEngine, sqlIdentifier, sqlString } from '../data/engine.ts'
import { reading } from '../data/source.ts'
import { RowError, UserError } from '../errors.ts'
import { count, didYouMean } from '../text.ts'
import { readDetections } from './boxes.ts'
import type { Context } from './context.ts'
import { readMaskTables } from './masks.ts'
import { withLinesOf } from './row-errors.ts'
import { idsOf, matchRows } from './row-ids.ts'
import type { Answers } from './samples.ts'
import type { TestRows } from './test-rows.ts'

/** Key of a Parquet file's metadata: the digest of the data whose rows it predicts. */
export const DATA_PROPERTY = 'mlops.data'

/** What has to be known of the rows that a file predicts. */
type Predicted = Pick<TestRows, 'facts' | 'classes' | 'ids'>

const SCORE_COLUMNS = ['probability', 'score', 'prediction']

/** What a file says that a model answered, as the task has it. */
export async function readAnswers(
  context: Context,
  file: string,
  shown: string,
  rows: TestRows,
): Promise<Answers> {
  if (rows.boxes)
    return {
      scores: new Float64Array(0),
      width: 0,
      classes: null,
      detected: await readDetections(context, file, shown, rows),
    }
  if (rows.masks)
    return {
      scores: await readMaskTables(context, file, shown, rows),
      width: rows.classes.length ** 2,
      classes: null,
    }
  return readPredictions(context, file, shown, rows)
}

/**
 * The score of each judged row out of a file: matched by data.id where both have that column, else by their order.
 *
 * @throws UserError for another number of rows, other rows, or a file that was made for other data
 */
export async function readPredictions(
  context: Context,
  file: string,
  shown: string,
  rows: Predicted,
): Promise<Answers> {
  const engine = await openEngine()
  try {
    const table = await openTable(engine, file, shown)
    await refuseOtherData(engine, table, rows)
    const { data } = context.model.config
    const names = table.columns.map(({ name }) => name)
    const id = rows.ids && data.id !== undefined && names.includes(data.id) ? data.id : null
    const { wanted, ...meant } = layoutOf(context.model.config, names, id, shown, rows)
    const { scores, found } = await withLinesOf(engine, table, async () => {
      const scores: Float64Array[] = []
      for (const name of wanted) scores.push(await numbers(engine, table, name))
      return { scores, found: id === null ? null : await idsOf(engine, table, id) }
    })
    if (rows.ids && found) {
      const order = matchRows(rows.ids, found, shown, rows.facts.path)
      return { ...interleaved(scores, order.length, (row) => order[row]), ...meant }
    }
    const length = scores[0].length
    if (length === rows.facts.rows) return { ...interleaved(scores, length, (row) => row), ...meant }
    throw new UserError(`has ${count(length)} rows, ${rows.facts.path} has ${count(rows.facts.rows)}`, {
      location: { file: shown },
      hint: 'Write one prediction for each row of the data, in the same order, or with the column that data.id names.',
    })
  } finally {
    engine.close()
  }
}

const QUANTILE = /^(?:q|quantile_)?(0?\.\d+)$/

/** The columns of the answer, and what they stand for. */
function layoutOf(
  config: ModelConfig,
  names: string[],
  id: string | null,
  shown: string,
  { classes }: Predicted,
): { wanted: string[]; classes: string[] | null; quantiles?: number[] } {
  if (classes.length > 0) {
    const columns = classColumns(config, names, id, shown)
    return { wanted: columns.map(({ name }) => name), classes: columns.map((column) => column.class) }
  }
  const levels = names
    .flatMap((name) => (QUANTILE.test(name) ? [{ name, level: Number(QUANTILE.exec(name)?.[1]) }] : []))
    .sort((a, b) => a.level - b.level)
  if (config.task !== 'forecasting' || levels.length === 0)
    return { wanted: [scoreColumn(config, names, id, shown)], classes: null }
  return {
    wanted: levels.map(({ name }) => name),
    classes: null,
    quantiles: levels.map(({ level }) => level),
  }
}

/** Where the file says what it predicts, it must be these rows: their order alone proves nothing. */
async function refuseOtherData(engine: Engine, { format, files, shownPath }: Table, rows: Predicted) {
  if (format !== 'parquet') return
  const [found] = await reading(shownPath, () =>
    engine.rows(
      `SELECT decode(value) AS value FROM parquet_kv_metadata(${sqlString(files.paths[0])}) WHERE decode(key) = ${sqlString(DATA_PROPERTY)}`,
    ),
  )
  if (!found || found.value === rows.facts.digests.bytes) return
  throw new UserError(`predicts other data than ${rows.facts.path}: its file then was ${found.value}`, {
    location: { file: shownPath },
    hint: 'Predict these rows, or judge on the data that it was made for.',
  })
}

/** `io.output` where the file has such a column; one of the usual names; one named after the class; the only one. */
function scoreColumn(
  { io, data, task }: ModelConfig,
  names: string[],
  id: string | null,
  file: string,
): string {
  const positive = io.positive ?? data['positive-label'] ?? 1
  const ofClass =
    task === 'binary-classification' ? [`probability_${positive}`, `proba_${positive}`, `p_${positive}`] : []
  const others = names.filter((name) => name !== id)
  const wanted = [...[io.output ?? []].flat(), ...SCORE_COLUMNS, ...ofClass]
  const column = wanted.find((name) => others.includes(name)) ?? (others.length === 1 ? others[0] : undefined)
  if (column !== undefined) return column
  throw new UserError(
    `has no column of scores. Name it one of: ${[...SCORE_COLUMNS, ...ofClass].join(', ')}, or say which: io: { output: … }. Columns: ${names.join(', ')}.${didYouMean('prediction', names)}`,
    { location: { file } },
  )
}

/** Columns of a matrix, row-major. */
function interleaved(columns: Float64Array[], rows: number, from: (row: number) => number) {
  const width = columns.length
  const scores = new Float64Array(rows * width)
  for (const [column, values] of columns.entries())
    for (let row = 0; row < rows; row++) scores[row * width + column] = values[from(row)]
  return { scores, width }
}

const OF_CLASS = /^(?:probability|proba|p)_(.+)$/

/** `probability_<class>` of each class, or the columns of `io.output` with the classes of `io.classes`. */
function classColumns({ io }: ModelConfig, names: string[], id: string | null, file: string) {
  const { output, classes } = modelIo(io)
  if (output && classes?.length === output.length && output.every((name) => names.includes(name)))
    return output.map((name, i) => ({ name, class: classes[i] }))
  const found = names.flatMap((name) => {
    const match = name === id ? null : OF_CLASS.exec(name)
    return match ? [{ name, class: match[1] }] : []
  })
  if (found.length > 1) return found
  throw new UserError(
    `has no column for each class. Name them probability_<class>, or say which: io: { output: [...], classes: [...] }. Columns: ${names.join(', ')}`,
    { location: { file } },
  )
}

async function numbers(engine: Engine, table: Table, column: string): Promise<Float64Array> {
  const sql = `SELECT TRY_CAST(${sqlIdentifier(column)} AS DOUBLE) AS score FROM ${table.typed}`
  const { score } = await engine.columns(sql)
  const scores = score as Float64Array
  const row = scores.findIndex((value) => !Number.isFinite(value))
  if (row < 0) return scores
  throw new RowError((place) => `column "${column}" holds no finite number in ${place}`, row + 1, {
    location: { file: table.shownPath },
    hint: 'Every row needs a prediction.',
  })
}
