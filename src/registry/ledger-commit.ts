import { randomUUID } from 'node:crypto'
import type { Proposal } from './landing.ts'
import {
  ANCHOR_BRANCH,
  contentDigest,
  type EventContent,
  eventAfter,
  eventDigest,
  eventFile,
  eventPath,
  eventSubject,
  folderOf,
  type LedgerEvent,
  sealedFile,
  sealedPath,
} from './ledger.ts'
import { type Files, type Signature, taggerName } from './objects.ts'
import type { WriteContext } from './requests.ts'

/** A tag object that is about to be published. */
export interface NewTag {
  name: string
  oid: string
  commit: string
  seconds: number
}

/** The next ledger commit, with events of which the first names the tags that it comes with. */
export async function withEvents(
  context: WriteContext,
  tags: NewTag[],
  ...contents: Said[]
): Promise<{ publication: Proposal<never>['publication']; seq: number }> {
  const { ledger, anchor } = context.snapshot
  const events: LedgerEvent[] = []
  let { head } = ledger
  for (const [i, content] of contents.entries()) {
    const event = eventAfter(head, { ...content, ...(i === 0 ? claims(context, tags) : { tags: {} }) })
    head = { seq: event.seq, digest: eventDigest(event) }
    events.push(event)
  }
  const { files, removed } = filesOf(context, events)
  const more = events.length > 1 ? ` and ${events.length - 1} more` : ''
  const trailers = trailerBlock('', [
    ...origin(context),
    ['Ledger-Head', eventDigest(events[events.length - 1])],
    ['Ledger-Anchor', ANCHOR_BRANCH],
  ])
  const message = `${eventSubject(events[0])}${more}\n\n${trailers}\n`
  const after = context.objects.commit({
    tree: await context.objects.tree(ledger.commit, files, removed),
    parents: ledger.commit === null ? [] : [ledger.commit],
    message,
    by: signature(context, wholeSeconds(context.now)),
  })
  return { publication: { tags, ledger: { before: ledger.commit, after }, anchor }, seq: events[0].seq }
}

/** What an event says before its tags are written. */
export type Said = Omit<EventContent, 'tags'>

/** A line of a tag's message that holds the event that it comes with. */
export function anchor({ snapshot }: WriteContext, said: Said): [string, string] {
  const event = eventAfter(snapshot.ledger.head, { ...said, tags: {} })
  return ['Ledger-Event', `${event.seq} ${contentDigest(event)}`]
}

function claims({ identity }: WriteContext, tags: NewTag[]): Pick<EventContent, 'tags' | 'tagged'> {
  const tagger = taggerName(identity)
  if (tags.length === 0) return { tags: {} }
  return {
    tags: Object.fromEntries(tags.map(({ name, oid }) => [name, oid])),
    tagged: Object.fromEntries(tags.map(({ name, commit, seconds }) => [name, { commit, seconds, tagger }])),
  }
}

/** A file per event; the folders before theirs are sealed, unless they hold something that cannot be read. */
function filesOf({ snapshot: { ledger } }: WriteContext, events: LedgerEvent[]) {
  const files: Files = {}
  const removed: string[] = []
  for (const event of events) files[eventPath(event.seq)] = eventFile(event)
  for (const [folder, count] of ledger.open) {
    const full = ledger.events.filter(({ seq }) => folderOf(seq) === folder)
    if (folder >= folderOf(events[0].seq) || full.length !== count.files || count.readable !== count.files)
      continue
    files[sealedPath(folder)] = sealedFile(full)
    removed.push(...full.map(({ seq }) => eventPath(seq)))
  }
  return { files, removed }
}

export function eventBase({ actor, run, now }: WriteContext): Pick<EventContent, 'actor' | 'run' | 'time'> {
  return { actor, run, time: now.toISOString() }
}

export const wholeSeconds = (date: Date): number => Math.floor(date.getTime() / 1000)

export const signature = ({ identity }: WriteContext, seconds: number): Signature => ({ identity, seconds })

/** Who and which run; the id makes every object unique, so that of two equal claims only one can win. */
export function origin({ actor, run }: WriteContext): [string, string][] {
  const lines: [string, string][] = [['Actor', actor]]
  if (run.url) lines.push(['Run', run.url])
  if (run.id) lines.push(['Run-Id', run.attempt === null ? run.id : `${run.id}/${run.attempt}`])
  lines.push(['Event-Id', randomUUID()])
  return lines
}

/** The caller's lines, then ours, without those that the caller has written. */
export function trailerBlock(body: string, own: [string, string][]): string {
  const given = body.trim()
  const keys = new Set(given.split('\n').map((line) => line.split(':')[0]))
  const lines = own.filter(([key]) => !keys.has(key)).map(([key, value]) => `${key}: ${value}`)
  return [given, ...lines].filter(Boolean).join('\n')
}
