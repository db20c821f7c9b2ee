import { closeSync, openSync, writeSync } from 'node:fs'
import { UserError } from '../errors.ts'
import { count } from '../text.ts'
import type { Feeds } from './feeds.ts'
import { type InputBinding, TYPES } from './inputs.ts'
import { scoreOutput, type Task, takeScores } from './outputs.ts'
import { openRows, type RowRequest, type RowSource } from './rows.ts'
import { type OutputTensor, openSession, type Session } from './runtime.ts'

/** What both kinds of work need: a model and rows. */
export interface ModelAndRows extends RowRequest {
  model: string
  shownPath: string
}

export interface ScoreWork extends ModelAndRows {
  task: Task
  positiveLabel: string | null
  /** The file that gets the scores as little-endian float64. */
  scores: string
}

export interface Scored {
  rows: number
  /** From the first row read to the last score written; starting and loading are not in it. */
  seconds: number
  calibrated: boolean
}

export interface Golden {
  inputs: Record<string, (string | number | null)[]>
  outputs: Record<string, number[] | string[]>
}

/** Scores every row of the data and writes the scores to a file, batch by batch. */
export async function writeScores(
  work: ScoreWork,
  onProgress: (done: number, total: number) => void,
): Promise<Scored> {
  return withModelAndRows(work, async (session, rows) => {
    const output = scoreOutput(
      session.outputs,
      work.task,
      session.classes,
      work.positiveLabel,
      work.shownPath,
    )
    const started = performance.now()
    const file = openSync(work.scores, 'w')
    let done = 0
    let calibrated = true
    try {
      for await (const batch of rows.batches()) {
        const result = (await session.run(batch.feeds, [output.name], batch.first))[output.name]
        const data = result.data as ArrayLike<number>
        const scores = takeScores(data, result.dims, batch.rows, output, work.task, work.shownPath)
        refuseNonFinite(scores.values, batch.first, work)
        calibrated &&= scores.calibrated
        writeSync(file, new Uint8Array(scores.values.buffer))
        done += batch.rows
        onProgress(done, rows.total)
      }
    } finally {
      closeSync(file)
    }
    return { rows: done, seconds: (performance.now() - started) / 1000, calibrated }
  })
}

function refuseNonFinite(values: Float64Array, first: number, { shownPath, shownData }: ModelAndRows): void {
  const row = values.findIndex((value) => !Number.isFinite(value))
  if (row >= 0)
    throw new UserError(
      `gives ${values[row]} as the score of row ${count(first + row + 1)} of ${shownData}`,
      {
        location: { file: shownPath },
        hint: 'If the row has empty values, fill them, or put an imputer in front of the model.',
      },
    )
}

/** The first rows as the model takes them, and everything that it gives for them. */
export async function goldenRecords(work: ModelAndRows): Promise<Golden> {
  return withModelAndRows(work, async (session, rows) => {
    const names = session.outputs.filter(({ type }) => TYPES.includes(type)).map(({ name }) => name)
    const columns = rows.inputs.flatMap((input) => input.columns)
    const golden: Golden = {
      inputs: Object.fromEntries(columns.map((column) => [column, []])),
      outputs: Object.fromEntries(names.map((name) => [name, []])),
    }
    for await (const batch of rows.batches()) {
      const outputs = await session.run(batch.feeds, names, batch.first)
      addInputs(golden, rows.inputs, batch.feeds, batch.rows)
      for (const name of names) addOutput(golden, name, outputs[name], batch.rows)
    }
    refuseUnrecordable(golden, work)
    return golden
  })
}

function addInputs(golden: Golden, inputs: InputBinding[], feeds: Feeds, rows: number): void {
  for (const { name, columns } of inputs)
    for (const [k, column] of columns.entries())
      for (let row = 0; row < rows; row++) {
        const value = feeds[name].data[row * columns.length + k]
        golden.inputs[column].push(typeof value === 'string' ? value : finite(Number(value)))
      }
}

const finite = (value: number): number | null => (Number.isNaN(value) ? null : value)

function addOutput(golden: Golden, name: string, { data, dims }: OutputTensor, rows: number): void {
  const width = dims.slice(1).reduce((product, dim) => product * dim, 1)
  const target = golden.outputs[name] as (string | number)[]
  for (let i = 0; i < Math.min(rows * width, data.length); i++) {
    const value = data[i]
    target.push(typeof value === 'string' ? value : Number(value))
  }
}

function refuseUnrecordable(golden: Golden, { shownPath }: ModelAndRows): void {
  for (const [name, values] of Object.entries(golden.outputs)) {
    const bad = values.findIndex((value) => typeof value === 'number' && !Number.isFinite(value))
    if (bad < 0) continue
    throw new UserError(`gives ${values[bad]} in output "${name}", which no record can hold`, {
      location: { file: shownPath },
      hint: 'Put an imputer in front of the model if its inputs may be empty.',
    })
  }
}

async function withModelAndRows<T>(
  work: ModelAndRows,
  body: (session: Session, rows: RowSource) => Promise<T>,
): Promise<T> {
  const session = await openSession(work.model, work.shownPath)
  try {
    const rows = await openRows(session, work)
    try {
      return await body(session, rows)
    } finally {
      rows.close()
    }
  } finally {
    await session.release()
  }
}
