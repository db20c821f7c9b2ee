import { z } from 'zod'
import { canonicalJson, type Digest, readableJson, sha256 } from '../evidence/canonical.ts'
import { digest, gitSha, gtoName, semver, timestamp } from '../evidence/envelope.ts'

export const LEDGER_BRANCH = 'mlops/ledger'
/** Moves with the ledger in every push, so that nobody takes back one without being told by the other. */
export const ANCHOR_BRANCH = 'mlops/ledger-head'

const SCHEMA = 'https://mlops-actions.github.io/schemas/v1/ledger-event.schema.json'

const EVENT_TYPES = ['registered', 'promoted', 'rolled-back', 'deployed', 'tombstoned', 'evaluated'] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** One entry of the ledger, a file of its own on branch `mlops/ledger`. */
const ledgerEvent = z.strictObject({
  schema: z.literal(SCHEMA),
  /** 1, 2, 3 … without a gap. */
  seq: z.number().int().min(1),
  /** Digest of the canonical JSON of the event before; null for the first. */
  prev: digest.nullable(),
  type: z.enum(EVENT_TYPES),
  model: gtoName,
  /** Null only where a model was evaluated that is no version. */
  version: semver.nullable(),
  stage: gtoName.nullable(),
  /** The version that held the stage before. */
  from: semver.nullable(),
  actor: z.string().nullable(),
  run: z.strictObject({
    id: z.string().nullable(),
    attempt: z.number().int().nullable(),
    url: z.string().nullable(),
  }),
  time: timestamp,
  /** Tags written together with this event: name → tag object. */
  tags: z.record(z.string(), z.string()),
  /** What the same tags say, so that a reader needs no tag object: ten thousand of them take seconds to fetch. */
  tagged: z
    .record(z.string(), z.strictObject({ commit: gitSha, seconds: z.number().int(), tagger: z.string() }))
    .optional(),
  details: z.record(z.string(), z.json()),
})
export type LedgerEvent = z.infer<typeof ledgerEvent>

/** What an event says, before it has its place in the chain. */
export type EventContent = Omit<LedgerEvent, 'schema' | 'seq' | 'prev'>

/** The last link of a chain: what the next event builds on. */
export interface ChainHead {
  seq: number
  digest: Digest
}

export function eventAfter(head: ChainHead | null, content: EventContent): LedgerEvent {
  return ledgerEvent.parse({
    schema: SCHEMA,
    seq: (head?.seq ?? 0) + 1,
    prev: head?.digest ?? null,
    ...content,
  })
}

/**
 * Of what an event says, without the tags that come with it: those tags carry it, so that an event can be held against
 * its tag, the newest too, which no later event follows.
 */
export function contentDigest({ tags, tagged, ...content }: LedgerEvent): Digest {
  return sha256(canonicalJson(content))
}

export const eventDigest = (event: LedgerEvent): Digest => sha256(canonicalJson(event))

const PER_FOLDER = 1000
export const folderOf = (seq: number): number => Math.floor(seq / PER_FOLDER)
const folderPath = (folder: number): string => `events/${String(folder).padStart(4, '0')}`

/** `events/0000/000012.json`: a folder per thousand, so that no folder grows without end. */
export const eventPath = (seq: number): string =>
  `${folderPath(folderOf(seq))}/${String(seq).padStart(6, '0')}.json`

export const eventFile = (event: LedgerEvent): string => readableJson(event)

/** `events/0000.jsonl`: a full folder becomes one file, so that a fresh clone fetches tens of files, not thousands. */
export const sealedPath = (folder: number): string => `${folderPath(folder)}.jsonl`

export const sealedFile = (events: LedgerEvent[]): string =>
  events.map((event) => `${canonicalJson(event)}\n`).join('')

/** `#3 flight-delay v1.1.0 promoted to production (was v1.0.0)` */
export function eventSubject(event: LedgerEvent): string {
  const was = event.from ? ` (was ${event.from})` : ''
  const model = `#${event.seq} ${event.model}`
  switch (event.type) {
    case 'registered':
      return `${model} ${event.version} registered`
    case 'promoted':
      return `${model} ${event.version} promoted to ${event.stage}${was}`
    case 'rolled-back':
      return `${model} rolled back to ${event.version} in ${event.stage}${was}`
    case 'deployed':
      return `${model} ${event.version} deployed to ${event.stage}${was}`
    case 'tombstoned':
      return `${model} ${event.version} tombstoned: its bytes are deleted`
    case 'evaluated':
      return `${model} ${event.version ?? 'a candidate'} evaluated: ${event.details.outcome}`
  }
}

/** Parses one event's file. Throws an error with the reason in its message. */
export function parseEvent(text: string): LedgerEvent {
  const parsed = ledgerEvent.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(`${issue.path.join('.') || 'event'}: ${issue.message}`)
}

export type ChainVerdict = { valid: true; events: number } | { valid: false; seq: number; reason: string }

/** Whether each event follows the one before it; names the first that does not. */
export function verifyChain(events: LedgerEvent[]): ChainVerdict {
  let head: ChainHead | null = null
  for (const event of events) {
    const seq: number = (head?.seq ?? 0) + 1
    if (event.seq !== seq) return { valid: false, seq, reason: `event #${seq} is missing` }
    if (event.prev !== (head?.digest ?? null))
      return {
        valid: false,
        // Where the next event still fits this one, it is the one before that was changed.
        seq: head === null || nextFits(events, seq) === false ? seq : head.seq,
        reason:
          head === null
            ? 'event #1 claims to follow another event'
            : `event #${head.seq} has been changed: event #${seq} was written after ${event.prev}, now it is ${head.digest}`,
      }
    head = { seq, digest: eventDigest(event) }
  }
  return { valid: true, events: events.length }
}

/** Whether the event after #`seq` was written after it as it is now; null where there is none. */
function nextFits(events: LedgerEvent[], seq: number): boolean | null {
  const next = events.at(seq)
  return next === undefined ? null : next.prev === eventDigest(events[seq - 1])
}

/** One line for every tag that the ledger knows and that is gone or points elsewhere. */
export function tagsAgainstLedger(events: LedgerEvent[], tags: ReadonlyMap<string, string>): string[] {
  return events.flatMap((event) =>
    Object.entries(event.tags).flatMap(([name, oid]) => {
      const found = tags.get(name)
      if (found === oid) return []
      const fault = found === undefined ? 'has been deleted' : 'has been replaced'
      return [`Tag ${name} ${fault} since event #${event.seq} of the ledger.`]
    }),
  )
}
