import type { Git } from '../git/git.ts'
import { type GitObject, readObjects } from '../git/objects.ts'
import { firstLost, readAnchor, restoreHint } from './anchor.ts'
import { type EventCache, removedEvents } from './chronicle.ts'
import { ANCHOR_BRANCH, contentDigest, LEDGER_BRANCH, type LedgerEvent, verifyChain } from './ledger.ts'
import { fetchLedgerHistory, type Place, type Snapshot } from './snapshot.ts'

/** Something that is not as it should be. */
export interface Finding {
  /** `warn`: nothing is lost or wrong, but somebody should know. */
  severity: 'fail' | 'warn'
  /** Number of the event that it is about; null where it is about none. */
  seq: number | null
  /** A tag, an address of bytes, or the ledger. */
  subject: string
  problem: string
  /** What a repair does, in words; null where a person has to decide. */
  repair: string | null
}

const fail = (seq: number | null, subject: string, problem: string): Finding => ({
  severity: 'fail',
  seq,
  subject,
  problem,
  repair: null,
})

/** What a tag object says of itself. */
interface TagObject {
  target: string
  seconds: number | null
  /** `Ledger-Event: 12 sha256:…` of its message. */
  anchor: { seq: number; digest: string } | null
}

/**
 * Holds the chain, the tags, the tip, the history and the anchor of the ledger against each other, first event first.
 * Whoever may force all of them together could forge them; whoever changes any one of them is found.
 */
export async function auditLedger(place: Place, snapshot: Snapshot, cache: EventCache): Promise<Finding[]> {
  const { ledger, tags } = snapshot
  const { git } = place
  const objects = await readTagObjects(git, [...tags.values()])
  const { events } = ledger
  const told = await readTrailers(git, ledger.commit)
  const tip = tipFinding(ledger, told)
  const findings = [
    ...chainFinding(events, tip.length > 0),
    ...events.flatMap((event) => eventFindings(event, tags, objects)),
    ...unknownEvents(events, tags, objects),
    ...tip,
    ...(await anchorFinding(place, snapshot, told, cache)),
    ...(await historyFinding(place, snapshot, cache)),
  ]
  return findings.sort((a, b) => (a.seq ?? Infinity) - (b.seq ?? Infinity))
}

/** Where the last two events do not fit, the chain alone cannot say which was changed; the tip of the branch can. */
function chainFinding(events: LedgerEvent[], lastIsForged: boolean): Finding[] {
  const chain = verifyChain(events)
  if (chain.valid) return []
  const last = events.at(-1)?.seq ?? 1
  return [fail(lastIsForged && chain.seq === last - 1 ? last : chain.seq, 'ledger', chain.reason)]
}

function eventFindings(
  event: LedgerEvent,
  tags: ReadonlyMap<string, string>,
  objects: ReadonlyMap<string, TagObject>,
): Finding[] {
  return Object.entries(event.tags).flatMap(([name, oid]) => {
    const found = tags.get(name)
    if (found === undefined) return [fail(event.seq, name, 'the tag has been deleted')]
    if (found !== oid) return [fail(event.seq, name, `the tag was ${oid}, it is ${found}`)]
    const object = objects.get(oid)
    if (object === undefined) return []
    const told = event.tagged?.[name]
    if (told && (told.commit !== object.target || told.seconds !== object.seconds))
      return [fail(event.seq, name, `the tag is on commit ${object.target}, the event says ${told.commit}`)]
    if (object.anchor === null) return []
    return object.anchor.seq === event.seq && object.anchor.digest === contentDigest(event)
      ? []
      : [fail(event.seq, name, `the event has been changed: the tag was written with another`)]
  })
}

/** Tags that were written with an event which is not there any more. */
function unknownEvents(
  events: LedgerEvent[],
  tags: ReadonlyMap<string, string>,
  objects: ReadonlyMap<string, TagObject>,
): Finding[] {
  const named = new Set(events.flatMap((event) => Object.keys(event.tags)))
  return [...tags].flatMap(([name, oid]) => {
    const anchor = objects.get(oid)?.anchor
    if (!anchor || named.has(name)) return []
    return [fail(anchor.seq, name, `event #${anchor.seq}, which the tag was written with, does not name it`)]
  })
}

/** The newest commit of the branch says what its last event is: somebody else's commit on top does not. */
function tipFinding({ head: last }: Snapshot['ledger'], { head }: Trailers): Finding[] {
  if (last === null || head === undefined || head === last.digest) return []
  return [fail(last.seq, 'ledger', `the last event is ${last.digest}, its commit says ${head}`)]
}

/** What the newest commit of the ledger says of itself. */
interface Trailers {
  head?: string
  anchor?: string
}

async function readTrailers(git: Git, commit: string | null): Promise<Trailers> {
  if (commit === null) return {}
  const message = await git.read(['log', '-1', '--format=%B', commit])
  const value = (key: string): string | undefined => new RegExp(`^${key}: (\\S+)$`, 'm').exec(message)?.[1]
  return { head: value('Ledger-Head'), anchor: value('Ledger-Anchor') }
}

/** Both branches move in one push. Where they differ, somebody has moved one of them alone. */
async function anchorFinding(
  place: Place,
  snapshot: Snapshot,
  told: Trailers,
  cache: EventCache,
): Promise<Finding[]> {
  const { anchor, ledger } = snapshot
  if (anchor === ledger.commit) return []
  const last = ledger.head?.seq ?? null
  if (anchor === null)
    return told.anchor ? [fail(last, ANCHOR_BRANCH, 'the branch that holds the last event is gone')] : []
  const anchored = await readAnchor(place, snapshot, cache)
  const lost = firstLost(ledger.events, anchored.events)
  if (lost) {
    const problem = `the event has been dropped or changed: ${ANCHOR_BRANCH} holds it as it was. ${restoreHint(place)}`
    return [fail(lost.seq, LEDGER_BRANCH, problem)]
  }
  const held = anchored.head?.seq ?? 0
  if (told.anchor)
    return [fail(Math.min(held + 1, last ?? 1), ANCHOR_BRANCH, `the branch was taken back to event #${held}`)]
  const problem = `something that does not move this branch has pushed to ${LEDGER_BRANCH} since event #${held}`
  return [{ ...fail(null, ANCHOR_BRANCH, problem), severity: 'warn' }]
}

/** The branch only ever grows: what one of its commits held, the newest holds too. */
async function historyFinding(place: Place, { ledger }: Snapshot, cache: EventCache): Promise<Finding[]> {
  if (ledger.commit === null) return []
  await fetchLedgerHistory(place)
  const lost = firstLost(ledger.events, await removedEvents(place.git, ledger.commit, cache))
  return lost
    ? [fail(lost.seq, LEDGER_BRANCH, 'a later commit of the branch dropped or changed the event')]
    : []
}

async function readTagObjects(git: Git, oids: string[]): Promise<Map<string, TagObject>> {
  const found = (await readObjects(git, oids)).filter((object) => object?.type === 'tag') as GitObject[]
  return new Map(found.map(({ oid, content }) => [oid, parseTagObject(content.toString('utf8'))]))
}

function parseTagObject(text: string): TagObject {
  const [header] = text.split('\n\n', 1)
  const seconds = /^tagger .* (\d+) [+-]\d{4}$/m.exec(header)?.[1]
  const anchor = /^Ledger-Event: (\d+) (sha256:[0-9a-f]{64})$/m.exec(text)
  return {
    target: /^object (\S+)$/m.exec(header)?.[1] ?? '',
    seconds: seconds === undefined ? null : Number(seconds),
    anchor: anchor ? { seq: Number(anchor[1]), digest: anchor[2] } : null,
  }
}
