import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../errors.ts'
import { type EventCache, type LedgerSnapshot, readLedger } from './chronicle.ts'
import { ANCHOR_BRANCH, type ChainHead, eventDigest, LEDGER_BRANCH, type LedgerEvent } from './ledger.ts'
import { fetchAnchor, type Place, type Snapshot, takeSnapshot } from './snapshot.ts'

/**
 * The ledger as the branch `mlops/ledger-head` has it. Every push moves both branches, so whoever takes back the ledger
 * leaves here what it was, and what was dropped can be read and pushed again.
 */
export async function readAnchor(
  place: Place,
  { anchor, ledger }: Snapshot,
  cache: EventCache,
): Promise<LedgerSnapshot> {
  if (anchor === ledger.commit) return ledger
  await fetchAnchor(place, anchor)
  return readLedger(place.git, anchor, cache)
}

/** The first of `earlier` that `events` has not, or not so; undefined where it has them all. */
export function firstLost(events: LedgerEvent[], earlier: LedgerEvent[]): LedgerEvent | undefined {
  const digests = new Map(events.map((event) => [event.seq, eventDigest(event)]))
  return earlier.find((event) => digests.get(event.seq) !== eventDigest(event))
}

/** A reader may come between the two branches while somebody pushes. */
const LOOKS = 4
const PAUSE_MS = 500

/**
 * The snapshot, or a newer one, on which an event may be written.
 * @throws UserError where the ledger lacks an event that its anchor holds: a push would move the anchor away from it.
 */
export async function nothingLost(place: Place, snapshot: Snapshot, cache: EventCache): Promise<Snapshot> {
  let seen = snapshot
  for (let look = 1; ; look++) {
    if (seen.anchor === null || seen.anchor === seen.ledger.commit) return seen
    const lost = firstLost(seen.ledger.events, (await readAnchor(place, seen, cache)).events)
    if (lost === undefined) return seen
    if (look === LOOKS)
      throw new UserError(
        `event #${lost.seq} has been dropped from the ledger or changed: ${ANCHOR_BRANCH} holds it, ${LEDGER_BRANCH} does not. Nothing is written on top of that`,
        { hint: restoreHint(place) },
      )
    await sleep(PAUSE_MS)
    seen = await takeSnapshot(place, cache)
  }
}

/** What makes the ledger again what it was. */
export const restoreHint = ({ remote }: Place): string =>
  remote === null
    ? `Find out who did it, then: git branch --force ${LEDGER_BRANCH} ${ANCHOR_BRANCH}`
    : `Find out who did it, then: git push --force ${remote} refs/remotes/${remote}/${ANCHOR_BRANCH}:refs/heads/${LEDGER_BRANCH}`

/** `12:sha256:…`: what `mlops registry fsck --expect` takes; empty where there is no event. */
export const headText = (head: ChainHead | null): string =>
  head === null ? '' : `${head.seq}:${head.digest}`
