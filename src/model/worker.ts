import { ActionError, type ErrorDetails, PermissionError, PlatformError, UserError } from '../errors.ts'
import { loadDuckdb, loadOnnxRuntime } from '../platform/native.ts'
import { type Block, type LatencyWork, type Loaded, serveBlocks } from './latency.ts'
import { type Probed, type ProbeQuestion, type ProbeWork, serveProbes } from './probe.ts'
import {
  type Golden,
  goldenRecords,
  type ModelAndRows,
  type Scored,
  type ScoreWork,
  writeScores,
} from './scoring.ts'

/** The environment variable that makes an entry serve one request of a parent process instead of a user. */
export const WORKER_VARIABLE = 'MLOPS_WORKER'

/** What the parent asks. */
export type WorkerRequest =
  | { kind: 'score'; work: ScoreWork }
  | { kind: 'golden'; work: ModelAndRows }
  | { kind: 'probe'; work: ProbeWork }
  | { kind: 'latency'; work: LatencyWork }

/**
 * What the worker answers: any number of `progress`, then one of the others. To `latency` it answers `loaded`, then
 * `timed` to every {@link Block} that it is sent, and `ended` to null; to `probe` and to every {@link ProbeQuestion} that
 * follows `probed`, until its parent ends it.
 */
export type WorkerMessage =
  | { type: 'progress'; done: number; total: number }
  | { type: 'scored'; result: Scored; peakMemoryBytes: number }
  | { type: 'golden'; result: Golden }
  | { type: 'probed'; result: Probed }
  | { type: 'loaded'; result: Loaded }
  | { type: 'timed'; milliseconds: Float64Array }
  | { type: 'ended'; memoryBytes: number }
  | { type: 'error'; error: SentError }

/** An error on its way between processes. */
export interface SentError {
  kind: 'UserError' | 'PermissionError' | 'PlatformError' | 'Error'
  message: string
  details: Pick<ErrorDetails, 'location' | 'hint' | 'excerpt'>
  stack?: string
}

const KINDS = { UserError, PermissionError, PlatformError }

/** Progress is for eyes: more often than this is not seen. */
const PROGRESS_INTERVAL_MS = 100

/** Serves the one request of the parent process, answers, and ends this process. */
export async function serveWorker(): Promise<void> {
  if (!process.send) throw new UserError(`${WORKER_VARIABLE} is set, but no parent process is listening`)
  process.once('disconnect', () => process.exit(1))
  const asked = new Promise<WorkerRequest>((resolve) => process.once('message', resolve))
  // What cannot be loaded is told where it is needed.
  if (process.env[WORKER_VARIABLE] === 'ahead') await Promise.allSettled([loadDuckdb(), loadOnnxRuntime()])
  const request = await asked
  await send(await answer(request))
  process.exit(0)
}

async function answer(request: WorkerRequest): Promise<WorkerMessage> {
  try {
    if (request.kind === 'golden') return { type: 'golden', result: await goldenRecords(request.work) }
    if (request.kind === 'probe')
      return await serveProbes(request.work, { ...conversation, progress: throttledProgress() })
    if (request.kind === 'latency')
      return { type: 'ended', memoryBytes: await serveBlocks(request.work, conversation) }
    const result = await writeScores(request.work, throttledProgress())
    // libuv gives kibibytes on every platform.
    return { type: 'scored', result, peakMemoryBytes: process.resourceUsage().maxRSS * 1024 }
  } catch (error) {
    return { type: 'error', error: packError(error) }
  }
}

const conversation = {
  loaded: (result: Loaded): Promise<void> => send({ type: 'loaded', result }),
  timed: (milliseconds: Float64Array): Promise<void> => send({ type: 'timed', milliseconds }),
  probed: (result: Probed): Promise<void> => send({ type: 'probed', result }),
  next: <Next extends Block | ProbeQuestion | null>(): Promise<Next> =>
    new Promise((resolve) => process.once('message', resolve)),
}

function throttledProgress(): (done: number, total: number) => void {
  let last = 0
  return (done, total) => {
    if (performance.now() - last < PROGRESS_INTERVAL_MS && done < total) return
    last = performance.now()
    process.send?.({ type: 'progress', done, total } satisfies WorkerMessage)
  }
}

function send(message: WorkerMessage): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, (error: Error | null) => (error ? reject(error) : resolve()))
  })
}

export function packError(error: unknown): SentError {
  if (error instanceof ActionError) {
    const { message, location, hint, excerpt } = error
    return { kind: error.name as SentError['kind'], message, details: { location, hint, excerpt } }
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return { kind: 'Error', message, details: {}, stack }
}

export function unpackError({ kind, message, details, stack }: SentError): Error {
  if (kind !== 'Error') return new KINDS[kind](message, details)
  return Object.assign(new Error(message), { stack })
}
