import { readFileSync, writeFileSync } from 'node:fs'
import type { Provider } from '../config/providers.ts'
import type { Feeds, TensorData } from './feeds.ts'
import { readModelFacts } from './header.ts'
import { TYPES } from './inputs.ts'
import { openRows } from './rows.ts'
import { openSession, type Session } from './runtime.ts'
import type { ModelAndRows } from './scoring.ts'

export interface LatencyWork extends Omit<ModelAndRows, 'model'> {
  model: string
  /** Of the session. */
  threads: number
  /** Rows of a call, one after the other. */
  batches: number[]
}

/** What is known once the model can be called. */
export interface Loaded {
  /** From the path to a session that can run, in milliseconds. */
  loadMs: number
  provider: Provider | null
  fallback: string | null
  /** Rows that a call really takes, for each of `batches`: fewer where the data or the model has no more. */
  rows: number[]
}

/** Calls in a row. `batch` is the index into `batches`. */
export interface Block {
  batch: number
  calls: number
}

/** The other end: whoever says when which model is called. */
export interface Conversation {
  loaded(facts: Loaded): Promise<void>
  timed(milliseconds: Float64Array): Promise<void>
  next(): Promise<Block | null>
}

/** Different inputs of one batch size, called in turn, so that no answer is always in the cache. */
const RECORDED = 64

/**
 * Loads one model into this process and times blocks of calls until it is told to stop.
 *
 * @returns what loading and calling it added to the memory of this process at the peak, in bytes
 */
export async function serveBlocks(work: LatencyWork, other: Conversation): Promise<number> {
  const recorded: Feeds[][] = []
  const facts = await readModelFacts(work.model, work.shownPath)
  for (const batch of work.batches) recorded.push(await record(facts, work, batch))
  const before = forgetPeak()
  const started = performance.now()
  const session = await openSession(work.model, work.shownPath, work.providers, work.threads)
  const loadMs = performance.now() - started
  const { provider, fallback } = session
  await other.loaded({ loadMs, provider, fallback, rows: recorded.map(([feeds]) => rowsOf(feeds)) })
  const names = session.outputs.filter(({ type }) => TYPES.includes(type)).map(({ name }) => name)
  for (;;) {
    const block = await other.next()
    if (block === null) break
    await other.timed(await timeCalls(session, names, recorded[block.batch], block.calls))
  }
  const added = peakMemory() - before
  await session.release()
  return added
}

const rowsOf = (feeds: Feeds): number => Object.values(feeds)[0].dims[0]

/** The first rows of the data as inputs of this batch size. */
async function record(
  model: Parameters<typeof openRows>[0],
  work: LatencyWork,
  batch: number,
): Promise<Feeds[]> {
  const rows = await openRows(model, { ...work, batchSize: batch, limit: batch * RECORDED })
  const recorded: Feeds[] = []
  try {
    for await (const { feeds } of rows.batches()) if (recorded.length < RECORDED) recorded.push(copied(feeds))
  } finally {
    rows.close()
  }
  // The last of them may have fewer rows.
  return recorded.filter((feeds) => rowsOf(feeds) === rowsOf(recorded[0]))
}

/** The tensors of a batch are written again for the next. */
const copied = (feeds: Feeds): Feeds =>
  Object.fromEntries(
    Object.entries(feeds).map(([name, feed]) => [name, { ...feed, data: feed.data.slice() as TensorData }]),
  )

/** Milliseconds of each call: making the tensors, running the model, and reading its answers. */
async function timeCalls(
  session: Session,
  names: string[],
  recorded: Feeds[],
  calls: number,
): Promise<Float64Array> {
  const milliseconds = new Float64Array(calls)
  // Of what the calls leave behind; the rest of the heap stays as it is, and would take as long as the calls.
  globalThis.gc?.({ type: 'minor' })
  for (let call = 0; call < calls; call++) {
    const feeds = recorded[call % recorded.length]
    const started = process.hrtime.bigint()
    await session.run(feeds, names, 0)
    milliseconds[call] = Number(process.hrtime.bigint() - started) / 1e6
  }
  return milliseconds
}

/** Only where Node was started with --expose-gc. */
const collectGarbage = (): void => void globalThis.gc?.()

/** Bytes of this process now; where the system can, the peak is counted from here. */
function forgetPeak(): number {
  collectGarbage()
  try {
    // proc(5): 5 sets the peak of the resident memory to what it is now.
    writeFileSync('/proc/self/clear_refs', '5')
  } catch {
    // Another system: the peak is then that of the whole life of this process.
  }
  return process.memoryUsage.rss()
}

function peakMemory(): number {
  try {
    const [, kibibytes] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (kibibytes) return Number(kibibytes) * 1024
  } catch {
    // Another system, as above.
  }
  return process.resourceUsage().maxRSS * 1024
}
