import type { ChildProcess } from 'node:child_process'
import { PlatformError } from '../errors.ts'
import type { Block, LatencyWork, Loaded } from './latency.ts'
import { crash, startWorker } from './process.ts'
import { unpackError, type WorkerMessage } from './worker.ts'

/** One model, loaded in a process of its own, that can be called and timed. */
export interface Stopwatch extends Loaded {
  /** Milliseconds of each call. */
  time(block: Block): Promise<Float64Array>
  /** Ends the process, and gives what the model added to its memory, in bytes. */
  end(): Promise<number>
  /** Ends the process without asking; nothing where it has ended. */
  stop(): void
}

/**
 * @throws UserError as the child found it; PlatformError where the child crashed
 */
export async function startStopwatch(work: LatencyWork): Promise<Stopwatch> {
  const child = startWorker('latency', ['--expose-gc'])
  const talk = talkTo(child, work)
  const loaded = await talk({ kind: 'latency', work }, 'loaded')
  return {
    ...loaded.result,
    time: async (block) => (await talk(block, 'timed')).milliseconds,
    end: async () => (await talk(null, 'ended')).memoryBytes,
    stop: () => void child.kill(),
  }
}

/** Sends a message and waits for the answer; one at a time. */
function talkTo(child: ChildProcess, { shownPath }: LatencyWork) {
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000)
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
      child.once('message', (answer: WorkerMessage) =>
        settle(() => {
          if (answer.type === wanted) resolve(answer as Extract<WorkerMessage, { type: Type }>)
          else if (answer.type === 'error') reject(unpackError(answer.error))
          else reject(new TypeError(`the worker answered ${answer.type}`))
        }),
      )
      child.once('error', (cause) =>
        settle(() => reject(new PlatformError('the timing process cannot be started', { cause }))),
      )
      child.once('close', (code, signal) => settle(() => reject(crash(shownPath, code, signal, said))))
      child.send(message as object, () => {})
    })
}
