import { closeSync, openSync, writeSync } from 'node:fs'
import { type AnswerFacts, AnswerReader } from './answers.ts'
import type { Feeds, TensorData } from './feeds.ts'
import type { InputBinding } from './inputs.ts'
import { answerOutputs, type Wanted } from './outputs.ts'
import { openRows, type RowSource } from './rows.ts'
import { openSession } from './runtime.ts'
import type { ModelAndRows } from './scoring.ts'

/** What is done to the rows before they are scored again. Columns that the model does not read change nothing. */
export type Change =
  /** Row i gets the values that row `orders[order][i]` has. */
  | { columns: string[]; order: number }
  /** Every row gets this value. */
  | { columns: string[]; value: number | string }

export interface ProbeWork extends Omit<ModelAndRows, 'model'>, Wanted {
  model: string
  /** Rows of the file to take, ascending. */
  rows: Uint32Array
  orders: Uint32Array[]
  changes: Change[]
  /** The file that gets the answers as little-endian float64: those of the rows as they are, then of each change. */
  scores: string
}

export interface Probed extends AnswerFacts {
  /** Columns of the data that the model reads. */
  columns: string[]
}

/** At most so many rows go into one call. */
const CALL_ROWS = 8192

/** Scores some rows again and again, each time with other values in some columns. */
export async function writeProbes(
  work: ProbeWork,
  onProgress: (done: number, total: number) => void,
): Promise<Probed> {
  const session = await openSession(work.model, work.shownPath, work.providers)
  const source = await openRows(session, work)
  try {
    const reader = new AnswerReader(
      answerOutputs({ ...session, file: work.shownPath }, work, work.io),
      work.task,
      work.io ?? {},
      work.shownPath,
    )
    const taken = await takeRows(source, work.rows)
    const file = openSync(work.scores, 'w')
    const ask = async (feeds: Feeds): Promise<void> => {
      for (const part of parts(feeds, source.inputs, work.rows.length)) {
        const tensors = await session.run(part.feeds, reader.names, part.first)
        const answers = reader.read(tensors, part.fed, part.rows, part.first)
        writeSync(file, new Uint8Array(answers.buffer))
      }
    }
    try {
      await ask(taken)
      for (const [i, change] of work.changes.entries()) {
        await ask(changed(taken, source.inputs, change, work.orders))
        onProgress(i + 1, work.changes.length)
      }
    } finally {
      closeSync(file)
    }
    return { ...reader.facts, columns: [...new Set(source.inputs.flatMap(({ columns }) => columns))] }
  } finally {
    source.close()
    await session.release()
  }
}

const widthOf = ({ columns }: InputBinding): number => columns.length

/** The chosen rows as one set of tensors. */
async function takeRows(source: RowSource, rows: Uint32Array): Promise<Feeds> {
  const taken: Feeds = {}
  let at = 0
  for await (const batch of source.batches()) {
    const from = at
    while (at < rows.length && rows[at] < batch.first + batch.rows) at++
    for (const input of source.inputs) {
      const feed = batch.feeds[input.name]
      taken[input.name] ??= { ...feed, data: emptied(feed.data, rows.length * widthOf(input)) }
      for (let i = from; i < at; i++)
        copyRow(taken[input.name].data, i, feed.data, rows[i] - batch.first, widthOf(input))
    }
  }
  return taken
}

type Values = (string | number | bigint)[]

/** As many values of the same type. */
const emptied = (like: TensorData, size: number): TensorData =>
  Array.isArray(like)
    ? new Array<string>(size).fill('')
    : new (like.constructor as Float64ArrayConstructor)(size)

function copyRow(target: TensorData, to: number, source: TensorData, from: number, width: number): void {
  for (let k = 0; k < width; k++) (target as Values)[to * width + k] = (source as Values)[from * width + k]
}

/** The rows with other values in some columns; what does not change is shared. */
function changed(taken: Feeds, inputs: InputBinding[], change: Change, orders: Uint32Array[]): Feeds {
  const feeds = { ...taken }
  for (const input of inputs) {
    const width = widthOf(input)
    const places = input.columns.flatMap((column, k) => (change.columns.includes(column) ? [k] : []))
    if (places.length === 0) continue
    const original = taken[input.name].data as Values
    const data = taken[input.name].data.slice() as Values
    const rows = data.length / width
    const order = 'order' in change ? orders[change.order] : null
    const value = 'value' in change ? valueFor(input.type, change.value) : 0
    for (const k of places)
      for (let row = 0; row < rows; row++)
        data[row * width + k] = order ? original[order[row] * width + k] : value
    feeds[input.name] = { ...taken[input.name], data: data as unknown as TensorData }
  }
  return feeds
}

function valueFor(type: string, value: number | string): string | number | bigint {
  if (type === 'string') return String(value)
  if (type === 'int64') return BigInt(value)
  if (typeof value === 'number') return value
  return value === 'true' || value === 'false' ? Number(value === 'true') : Number(value)
}

/** Calls of at most {@link CALL_ROWS}, or of as many rows as the model always wants, the last of them padded. */
function* parts(feeds: Feeds, inputs: InputBinding[], total: number) {
  const fixed = inputs.find(({ fixedRows }) => fixedRows !== null)?.fixedRows
  const size = fixed ?? CALL_ROWS
  for (let first = 0; first < total; first += size) {
    const rows = Math.min(size, total - first)
    const fed = fixed ?? rows
    const part = Object.fromEntries(
      inputs.map((input) => {
        const { data, ...feed } = feeds[input.name]
        const width = widthOf(input)
        const own = data.slice(first * width, (first + rows) * width) as TensorData
        return [
          input.name,
          { ...feed, data: fed === rows ? own : padded(own, fed * width), dims: [fed, ...input.dims] },
        ]
      }),
    ) as Feeds
    yield { feeds: part, fed, rows, first }
  }
}

function padded(data: TensorData, size: number): TensorData {
  const full = emptied(data, size)
  for (let i = 0; i < data.length; i++) (full as Values)[i] = (data as Values)[i]
  return full
}
