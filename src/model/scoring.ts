import { closeSync, openSync, writeSync } from 'node:fs'
import type { Provider, Providers } from '../config/providers.ts'
import { UserError } from '../errors.ts'
import { count, plural } from '../text.ts'
import { type AnswerFacts, AnswerReader, type OutputTensor } from './answers.ts'
import { type Endpoint, openEndpoint } from './endpoint.ts'
import type { Feeds } from './feeds.ts'
import { type InputBinding, TYPES } from './inputs.ts'
import { answerOutputs, type Wanted } from './outputs.ts'
import { type Batch, openRows, type RowRequest, type RowSource } from './rows.ts'
import { openSession, type Session } from './runtime.ts'

/** What both kinds of work need: a model and rows. */
export interface ModelAndRows extends RowRequest {
  /** An absolute path, or a service. */
  model: string | Endpoint
  shownPath: string
  providers?: Providers
}

export interface ScoreWork extends ModelAndRows, Wanted {
  /** The file that gets the answers as little-endian float64, row-major. */
  scores: string
}

export interface Scored extends AnswerFacts {
  rows: number
  /** From the first row read to the last score written; starting and loading are not in it. */
  seconds: number
  provider: Provider | null
  /** What the user should know about these scores, in words. */
  warnings: string[]
}

export interface Golden {
  inputs: Record<string, (string | number | null)[]>
  outputs: Record<string, number[] | string[]>
}

/** Scores every row of the data and writes the answers to a file, batch by batch. */
export async function writeScores(
  work: ScoreWork,
  onProgress: (done: number, total: number) => void,
): Promise<Scored> {
  return withModelAndRows(work, async (session, rows) => {
    const outputs = answerOutputs({ ...session, file: work.shownPath }, work, work.io)
    const reader = new AnswerReader(outputs, work.task, work.io ?? {}, work.shownPath)
    const started = performance.now()
    const file = openSync(work.scores, 'w')
    let done = 0
    try {
      for await (const batch of rows.batches()) {
        const tensors = await session.run(batch.feeds, reader.names, batch.first)
        const answers = reader.read(tensors, batch.fed, batch.rows, batch.first)
        refuseNonFinite(answers, batch, work)
        writeSync(file, new Uint8Array(answers.buffer))
        done += batch.rows
        onProgress(done, rows.total)
      }
    } finally {
      closeSync(file)
    }
    const seconds = (performance.now() - started) / 1000
    const { facts } = reader
    const warnings = [...(session.fallback ? [session.fallback] : []), ...rows.warnings(), ...notices(facts)]
    return { ...facts, rows: done, seconds, provider: session.provider, warnings }
  })
}

/** What the scores themselves give away. */
function notices({ labels, renormalised }: AnswerFacts): string[] {
  const mismatch = labels && labels.different > 0
  return [
    ...(mismatch
      ? [
          `its own label output disagrees with its scores in ${count(labels.different)} of ${plural(labels.rows, 'row')}; the scores count.`,
        ]
      : []),
    ...(renormalised > 0
      ? [
          `the probabilities of ${plural(renormalised, 'row')} did not sum to 1 and were divided by their sum.`,
        ]
      : []),
  ]
}

function refuseNonFinite(answers: Float64Array, batch: Batch, { shownPath, shownData }: ModelAndRows): void {
  const index = answers.findIndex((value) => !Number.isFinite(value))
  if (index < 0) return
  const row = Math.floor((index * batch.rows) / answers.length)
  throw new UserError(
    `gives ${answers[index]} as the score of row ${count(batch.first + row + 1)} of ${shownData}`,
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
  const session =
    typeof work.model === 'string'
      ? await openSession(work.model, work.shownPath, work.providers, work.threads)
      : await openEndpoint(work.model)
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
