import { setTimeout as sleep } from 'node:timers/promises'
import { PlatformError } from '../errors.ts'
import type { PushContext } from '../git/errors.ts'
import { type Publication, type PublishResult, publish } from './publish.ts'
import type { Place } from './snapshot.ts'

/** One try: what to publish, and what the caller gets if it lands. */
export interface Proposal<Result> {
  publication: Publication
  context: PushContext
  result: Result
}

export interface Landing<Result> {
  place: Place
  attempts: number
  /** Built anew from the registry as it is now. `done` where there is nothing to do. */
  propose(): Promise<Proposal<Result> | { done: Result }>
  /** Reads the registry again after a lost race; `ledgerMoved` where it was the ledger that somebody else moved. */
  refresh(ledgerMoved: boolean): Promise<void>
  /** Whether the registry as last read holds all of it. */
  holds(publication: Publication): boolean
}

const BROKEN_CONNECTIONS = 4
const LONGEST_PAUSE_MS = 60_000
/** Of what reading and pushing take. Simulated with 2 to 50 rivals: less wastes tries, more wastes time. */
const WINDOW = 6

/**
 * Optimistic concurrency: propose, publish as a compare-and-swap, and when somebody else was first, read again and
 * propose anew, after a pause with full jitter so that rivals do not stay in step. The pause is a few times what reading
 * and pushing take at that moment: where many are at it they slow each other down, so that it grows by itself with the
 * crowd and shrinks with it, and the last one does not sleep long after all others have gone.
 */
export async function land<Result>(
  landing: Landing<Result>,
): Promise<{ result: Result; publication: Publication | null }> {
  let broken = 0
  let reading = 0
  for (let attempt = 1; attempt <= landing.attempts; attempt++) {
    const proposal = await landing.propose()
    if ('done' in proposal) return { result: proposal.done, publication: null }
    const { publication, context, result } = proposal
    const started = performance.now()
    const published = await publish(landing.place, publication, context)
    if (published.outcome === 'landed') return { result, publication }
    const exposed = reading + performance.now() - started
    await sleep(Math.random() * Math.min(LONGEST_PAUSE_MS, exposed * WINDOW))
    const read = performance.now()
    await landing.refresh(published.outcome === 'lost' && published.ledgerMoved)
    reading = performance.now() - read
    // Every object is unique, so finding ours means that it landed although the answer was lost.
    if (landing.holds(publication)) return { result, publication }
    if (published.outcome === 'unclear' && ++broken === BROKEN_CONNECTIONS)
      throw unreachable(context, published)
  }
  throw new PlatformError(
    `The registry changed under us ${landing.attempts} times in a row, so nothing was written. Run this step again.`,
    { hint: 'Many jobs register at once; a `concurrency:` group in the workflow lines them up.' },
  )
}

function unreachable(context: PushContext, published: PublishResult & { outcome: 'unclear' }): PlatformError {
  return new PlatformError(
    `Cannot push ${context.what} to ${context.remote}: ${published.reason} (tried ${BROKEN_CONNECTIONS} times)`,
  )
}
