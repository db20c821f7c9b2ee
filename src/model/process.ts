import { type ChildProcess, spawn } from 'node:child_process'
import { PlatformError } from '../errors.ts'
import { programEnvironment } from '../platform/environment.ts'
import { unpackError, WORKER_VARIABLE, type WorkerMessage, type WorkerRequest } from './worker.ts'

/** What ends a request. */
type Answer = Exclude<WorkerMessage, { type: 'progress' } | { type: 'error' }>

const KEPT_OUTPUT = 2000

/** Workers that have started before it is known what they will be asked. */
const ahead = new Set<ChildProcess>()

/**
 * Starts workers that will score: they load their libraries while this process still reads the rows. Gives what ends
 * those that were not needed.
 */
export function startAhead(workers: number): () => void {
  for (let i = 0; i < workers; i++) {
    const child = startWorker('ahead')
    // One that cannot start, or has ended, is not asked: another is started in its place, and tells why.
    child.on('error', () => {})
    ahead.add(child)
  }
  return () => {
    for (const child of ahead) child.kill()
    ahead.clear()
  }
}

function workerFor(kind: WorkerRequest['kind']): ChildProcess {
  const [child] = kind === 'score' ? ahead : []
  if (child) ahead.delete(child)
  return child?.connected ? child : startWorker(kind)
}

/** Starts a worker, asks it one thing, and waits until it has ended; `signal` ends it before. */
export function ask(
  request: WorkerRequest,
  shownPath: string,
  onProgress?: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<Answer> {
  const child = workerFor(request.kind)
  signal?.addEventListener('abort', () => child.kill())
  let answer: Answer | undefined
  let failure: Error | undefined
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-KEPT_OUTPUT)
  })
  child.on('message', (message: WorkerMessage) => {
    if (message.type === 'progress') onProgress?.(message.done, message.total)
    else if (message.type === 'error') failure = unpackError(message.error)
    else answer = message
  })
  return new Promise((resolve, reject) => {
    child.once('error', (cause) =>
      reject(new PlatformError('the scoring process cannot be started', { cause })),
    )
    // A crash after the answer is the runtime's teardown, and changes nothing.
    child.once('close', (code, signal) => {
      if (answer) resolve(answer)
      else reject(failure ?? crash(shownPath, code, signal, said))
    })
    // A child that died before it could read is reported on close.
    child.send(request, () => {})
  })
}

/** @param flags of Node itself */
export function startWorker(kind: WorkerRequest['kind'] | 'ahead', flags: string[] = []): ChildProcess {
  return spawn(process.execPath, [...flags, process.env.MLOPS_ENTRY ?? process.argv[1]], {
    env: { ...programEnvironment(), [WORKER_VARIABLE]: kind },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Unlike JSON, this keeps NaN and infinities.
    serialization: 'advanced',
  })
}

function crash(file: string, code: number | null, signal: string | null, said: string): PlatformError {
  const last = said.trim().split('\n').slice(-5).join('\n')
  const memory = signal === 'SIGKILL' || /out of memory|bad_alloc/i.test(said)
  return new PlatformError(
    `the process that scores this model ${signal ? `was ended by ${signal}` : `ended with exit code ${code}`}`,
    {
      location: { file },
      hint: [memory ? 'It probably ran out of memory: use a larger runner.' : '', last]
        .filter(Boolean)
        .join('\n'),
    },
  )
}

/** Sends a message to a worker and waits for the answer that it calls for; one at a time. */
export function talkTo(
  child: ChildProcess,
  shownPath: string,
  onProgress?: (done: number, total: number) => void,
) {
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-KEPT_OUTPUT)
  })
  return <Type extends WorkerMessage['type']>(
    message: object | null,
    wanted: Type,
  ): Promise<Extract<WorkerMessage, { type: Type }>> =>
    new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        child.removeAllListeners('message').removeAllListeners('close').removeAllListeners('error')
        act()
      }
      child.on('message', (answer: WorkerMessage) => {
        if (answer.type === 'progress') return onProgress?.(answer.done, answer.total)
        settle(() => {
          if (answer.type === wanted) resolve(answer as Extract<WorkerMessage, { type: Type }>)
          else if (answer.type === 'error') reject(unpackError(answer.error))
          else reject(new TypeError(`the worker answered ${answer.type}`))
        })
      })
      child.once('error', (cause) =>
        settle(() => reject(new PlatformError('the process of the model cannot be started', { cause }))),
      )
      child.once('close', (code, signal) => settle(() => reject(crash(shownPath, code, signal, said))))
      child.send(message as object, () => {})
    })
}
