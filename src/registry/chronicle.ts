import { type Digest, sha256 } from '../evidence/canonical.ts'
import type { Git } from '../git/git.ts'
import { readObjects } from '../git/objects.ts'
import { type ChainHead, eventDigest, folderOf, type LedgerEvent, parseEvent } from './ledger.ts'

/** The ledger as one commit of its branch holds it. */
export interface LedgerSnapshot {
  /** Null where the branch does not exist yet. */
  commit: string | null
  events: LedgerEvent[]
  head: ChainHead | null
  problems: string[]
  /** Folders that are not sealed yet: number → the numbers of the events in it that can be read. */
  open: Map<number, { readable: number; files: number }>
}

/**
 * Every event that a commit of the branch once held and a later one took away or changed. Sealing takes files away too;
 * whether their events are still there is for the caller to see.
 */
export async function removedEvents(git: Git, commit: string, cache: EventCache): Promise<LedgerEvent[]> {
  const text = await git.read([
    ...['log', '--format=', '--raw', '--no-abbrev', '--no-renames', '--diff-filter=MD', '-m', '-z'],
    ...[commit, '--', 'events/'],
  ])
  const parts = text.split('\0')
  const files: LedgerFile[] = []
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [, , oid] = parts[i].trim().split(' ')
    const file = ledgerFile(oid, parts[i + 1])
    if (file) files.push(file)
  }
  await readFiles(
    git,
    files.filter(({ oid }) => !cache.has(oid)),
    cache,
  )
  return files
    .flatMap(({ oid }) => (cache.get(oid) ?? []).flatMap(({ event }) => ('problem' in event ? [] : [event])))
    .sort((a, b) => a.seq - b.seq)
}

interface Entry {
  seq: number
  event: LedgerEvent | { problem: string; digest: Digest }
}

/** Parsed events by blob, so that a refetch reads only what is new. */
export type EventCache = Map<string, Entry[]>

interface LedgerFile {
  oid: string
  /** Of its first event. */
  seq: number
  sealed: boolean
}

export async function readLedger(
  git: Git,
  commit: string | null,
  cache: EventCache,
): Promise<LedgerSnapshot> {
  const ledger: LedgerSnapshot = { commit, events: [], head: null, problems: [], open: new Map() }
  if (commit === null) return ledger
  const files = await ledgerFiles(git, commit)
  await readFiles(
    git,
    files.filter(({ oid }) => !cache.has(oid)),
    cache,
  )
  let last: Entry | undefined
  for (const file of files) {
    const entries = cache.get(file.oid) ?? []
    for (const { seq, event } of entries)
      if ('problem' in event)
        ledger.problems.push(`Event #${seq} of the ledger cannot be read: ${event.problem}.`)
      else ledger.events.push(event)
    if (!file.sealed) countOpen(ledger, file.seq, entries)
    last = entries.at(-1) ?? last
  }
  ledger.head = last ? { seq: last.seq, digest: digestOf(last) } : null
  return ledger
}

const digestOf = ({ event }: Entry): Digest => ('problem' in event ? event.digest : eventDigest(event))

function countOpen({ open }: LedgerSnapshot, seq: number, entries: Entry[]): void {
  const count = open.get(folderOf(seq)) ?? { readable: 0, files: 0 }
  count.files += 1
  if (entries.every(({ event }) => !('problem' in event))) count.readable += 1
  open.set(folderOf(seq), count)
}

async function ledgerFiles(git: Git, commit: string): Promise<LedgerFile[]> {
  return (await git.read(['ls-tree', '-r', '-z', '--full-tree', commit, 'events/']))
    .split('\0')
    .map((line) => /^100644 blob ([0-9a-f]+)\t(.*)$/.exec(line))
    .flatMap((match) => (match && ledgerFile(match[1], match[2])) ?? [])
    .sort((a, b) => a.seq - b.seq)
}

/** Undefined for a path that is none of the ledger's. */
function ledgerFile(oid: string, path: string): LedgerFile | undefined {
  const match = /^events\/(?:\d+\/(\d+)\.json|(\d+)\.jsonl)$/.exec(path)
  if (!match) return undefined
  const [, seq, folder] = match
  return seq === undefined
    ? { oid, seq: Math.max(1, Number(folder) * 1000), sealed: true }
    : { oid, seq: Number(seq), sealed: false }
}

async function readFiles(git: Git, files: LedgerFile[], cache: EventCache): Promise<void> {
  const objects = await readObjects(
    git,
    files.map(({ oid }) => oid),
  )
  for (const [i, { oid, seq, sealed }] of files.entries()) {
    const text = objects[i]?.content.toString('utf8') ?? ''
    cache.set(oid, sealed ? readSealed(text, seq) : [{ seq, event: readEvent(text) }])
  }
}

/** A line that cannot be read has the number after the one before it. */
function readSealed(text: string, first: number): Entry[] {
  let next = first
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const event = readEvent(line)
      const seq = 'problem' in event ? next : event.seq
      next = seq + 1
      return { seq, event }
    })
}

function readEvent(text: string): Entry['event'] {
  try {
    return parseEvent(text)
  } catch (error) {
    return { problem: (error as Error).message, digest: sha256(text) }
  }
}
