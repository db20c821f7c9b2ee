import { closeSync, openSync, writeSync } from 'node:fs'
import { type AnswerFacts, AnswerReader } from './answers.ts'
import type { Feeds, TensorData } from './feeds.ts'
import type { InputBinding } from './inputs.ts'
import { answerOutputs, type Wanted } from './outputs.ts'
import { openRows } from './rows.ts'
import { openSession, type Session } from './runtime.ts'
import type { ModelAndRows } from './scoring.ts'

/** What is done to the rows before they are scored again. Columns that the model does not read change nothing. */
export type Change =
  /** Row i gets the values that row `orders[order][i]` has. */
  | { columns: string[]; order: number }
  /** Every row gets this value. */
  | { columns: string[]; value: number | string }

export interface ProbeWork extends Omit<ModelAndRows, 'model' | 'rows' | 'limit'>, Wanted {
  model: string
  /** Rows of the file to take, ascending. */
  rows: Uint32Array
  first: ProbeQuestion
}

export interface ProbeQuestion {
  /** Places of the rows to ask about among those that were taken, ascending; null is all of them. */
  rows: Uint32Array | null
  orders: Uint32Array[]
  changes: Change[]
  /** The file that gets the answers as little-endian float64: those of the rows as they are, then of each change. */
  scores: string
}

export interface Probed extends AnswerFacts {
  /** Columns of the data that the model reads. */
  columns: string[]
}

/** The other end: whoever asks. */
export interface ProbeConversation {
  progress(done: number, total: number): void
  probed(facts: Probed): Promise<void>
  next(): Promise<ProbeQuestion>
}

/** At most so many rows go into one call. */
const CALL_ROWS = 8192

/** Loads one model and some rows, and scores them again and again, each time with other values in some columns. */
export async function serveProbes(work: ProbeWork, other: ProbeConversation): Promise<never> {
  const session = await openSession(work.model, work.shownPath, work.providers)
  const reader = new AnswerReader(
    answerOutputs({ ...session, file: work.shownPath }, work, work.io),
    work.task,
    work.io ?? {},
    work.shownPath,
  )
  const { inputs, taken } = await takeRows(session, work)
  const columns = [...new Set(inputs.flatMap((input) => input.columns))]
  for (let question = work.first; ; question = await other.next()) {
    const { rows, changes, orders, scores } = question
    const asked = rows ? picked(taken, inputs, rows) : taken
    const file = openSync(scores, 'w')
    const answer = async (feeds: Feeds): Promise<void> => {
      for (const part of parts(feeds, inputs, (rows ?? work.rows).length)) {
        const tensors = await session.run(part.feeds, reader.names, part.first)
        const answers = reader.read(tensors, part.fed, part.rows, part.first)
        writeSync(file, new Uint8Array(answers.buffer))
      }
    }
    try {
      await answer(asked)
      for (const [i, change] of changes.entries()) {
        await answer(changed(asked, inputs, change, orders))
        other.progress(i + 1, changes.length)
      }
    } finally {
      closeSync(file)
    }
    await other.probed({ ...reader.facts, columns })
  }
}

const widthOf = ({ columns }: InputBinding): number => columns.length

/** The rows of the work as one set of tensors. */
async function takeRows(
  session: Session,
  work: ProbeWork,
): Promise<{ inputs: InputBinding[]; taken: Feeds }> {
  const source = await openRows(session, work)
  const { inputs } = source
  const taken: Feeds = {}
  try {
    for await (const { feeds, first, rows } of source.batches())
      for (const input of inputs) {
        const feed = feeds[input.name]
        const width = widthOf(input)
        taken[input.name] ??= { ...feed, data: emptied(feed.data, work.rows.length * width) }
        for (let row = 0; row < rows; row++)
          copyRow(taken[input.name].data, first + row, feed.data, row, width)
      }
    return { inputs, taken }
  } finally {
    source.close()
  }
}

/** Some of the rows. */
const picked = (taken: Feeds, inputs: InputBinding[], rows: Uint32Array): Feeds =>
  Object.fromEntries(
    inputs.map((input) => {
      const { data, ...feed } = taken[input.name]
      const width = widthOf(input)
      const some = emptied(data, rows.length * width)
      for (let i = 0; i < rows.length; i++) copyRow(some, i, data, rows[i], width)
      return [input.name, { ...feed, data: some }]
    }),
  )

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
