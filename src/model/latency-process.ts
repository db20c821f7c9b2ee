import type { Block, LatencyWork, Loaded } from './latency.ts'
import { startWorker, talkTo } from './process.ts'

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
  const talk = talkTo(child, work.shownPath)
  const loaded = await talk({ kind: 'latency', work }, 'loaded')
  return {
    ...loaded.result,
    time: async (block) => (await talk(block, 'timed')).milliseconds,
    end: async () => (await talk(null, 'ended')).memoryBytes,
    stop: () => void child.kill(),
  }
}
