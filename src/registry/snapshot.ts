import { setTimeout as sleep } from 'node:timers/promises'
import { PlatformError } from '../errors.ts'
import { type Digest, sha256 } from '../evidence/canonical.ts'
import { classifyGitFailure } from '../git/errors.ts'
import type { Git } from '../git/git.ts'
import { type ChainHead, eventDigest, LEDGER_BRANCH, type LedgerEvent, parseEvent } from './ledger.ts'
import { foldTags, type RegistryState, type TagRecord } from './state.ts'
import { parseTag } from './tags.ts'

/** Where the registry is: this clone, and the remote that it shares with everybody else, if it has one. */
export interface Place {
  git: Git
  /** Null where the clone has no such remote. */
  remote: string | null
  shallow: boolean
}

export interface LedgerSnapshot {
  /** Null where the branch does not exist yet. */
  commit: string | null
  events: LedgerEvent[]
  head: ChainHead | null
  problems: string[]
}

/** The registry as it was at one moment. */
export interface Snapshot {
  state: RegistryState
  /** Tag name → object, of registry tags. */
  tags: Map<string, string>
  ledger: LedgerSnapshot
}

/** Parsed events by blob, so that a refetch reads only what is new. */
export type EventCache = Map<string, LedgerEvent | { problem: string; digest: Digest }>

const LEDGER_REF = `refs/heads/${LEDGER_BRANCH}`
const FETCH_ATTEMPTS = 4
const TAG_FIELDS =
  '%(refname:strip=2)%00%(objectname)%00%(objecttype)%00%(tag)%00%(*objectname)%00%(*objecttype)%00' +
  '%(taggername)%00%(taggeremail)%00%(taggerdate:unix)'

/** The ref that holds the ledger in this clone. */
export const ledgerRef = (remote: string | null): string =>
  remote === null ? LEDGER_REF : `refs/remotes/${remote}/${LEDGER_BRANCH}`

export async function openPlace(git: Git, remote: string): Promise<Place> {
  const shallow = await git.read(['rev-parse', '--is-shallow-repository'])
  const url = await git.run(['remote', 'get-url', remote])
  return { git, remote: url.code === 0 ? remote : null, shallow: shallow === 'true' }
}

/** Brings what is new on the remote into this clone, then reads it: at most two round trips, one if nothing is new. */
export async function takeSnapshot(place: Place, cache: EventCache): Promise<Snapshot> {
  if (place.remote === null) return readSnapshot(place, null, cache)
  const remote = place.remote
  return patiently(place, async () => {
    const listing = await listRemote(place, remote)
    await fetchMissing(place, remote, listing)
    return readSnapshot(place, listing, cache)
  })
}

/** Ref name → object, of everything on the remote that is the registry's. */
export type Listing = Map<string, string>

async function listRemote(place: Place, remote: string): Promise<Listing> {
  const text = await place.git.read(['ls-remote', '--refs', '--', remote, 'refs/tags/*', LEDGER_REF])
  const listing: Listing = new Map()
  for (const line of text.split('\n')) {
    const [oid, ref] = line.split('\t')
    if (ref === LEDGER_REF || (ref?.startsWith('refs/tags/') && parseTag(ref.slice(10))))
      listing.set(ref, oid)
  }
  return listing
}

/** Only what differs, only registry refs: the user's own tags and branches stay as they are. */
async function fetchMissing(place: Place, remote: string, listing: Listing): Promise<void> {
  const local = new Map<string, string>()
  const refs = await place.git.read([
    'for-each-ref',
    '--format=%(objectname) %(refname)',
    'refs/tags',
    ledgerRef(remote),
  ])
  for (const line of refs.split('\n')) {
    const [oid, ref] = line.split(' ')
    local.set(ref, oid)
  }
  const differs = [...listing].filter(
    ([ref, oid]) => local.get(ref === LEDGER_REF ? ledgerRef(remote) : ref) !== oid,
  )
  const refspecs = new Set(differs.map(([ref]) => refspecOf(ref, remote)))
  if (refspecs.size === 0) return
  const depth = place.shallow ? ['--depth=1'] : []
  await place.git.read(
    ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, '--stdin', '--', remote],
    { input: `${[...refspecs].join('\n')}\n` },
  )
}

/** A pattern per model and kind of tag: git takes seconds to match thousands of single names. */
function refspecOf(ref: string, remote: string): string {
  if (ref === LEDGER_REF) return `+${ref}:${ledgerRef(remote)}`
  const pattern = ref.replace(/([@#]).*$/, '$1*')
  return `+${pattern}:${pattern}`
}

/** Reads the registry out of this clone. Of a tag that differs from `listing` only the remote's counts. */
export async function readSnapshot(
  place: Place,
  listing: Listing | null,
  cache: EventCache,
): Promise<Snapshot> {
  const ledgerAt = listing === null ? await localLedger(place) : (listing.get(LEDGER_REF) ?? null)
  const [records, ledger] = await Promise.all([listTags(place.git), readLedger(place.git, ledgerAt, cache)])
  const shared = records.filter(
    ({ name, oid }) => listing === null || listing.get(`refs/tags/${name}`) === oid,
  )
  const state = foldTags(shared)
  for (const { name } of records)
    if (listing !== null && !listing.has(`refs/tags/${name}`))
      state.problems.push(`Tag ${name} is ignored: it is in this clone only, not on ${place.remote}.`)
  return { state, tags: new Map(shared.map(({ name, oid }) => [name, oid])), ledger }
}

async function localLedger({ git, remote }: Place): Promise<string | null> {
  const found = await git.run(['rev-parse', '--verify', '--quiet', ledgerRef(remote)])
  return found.code === 0 ? found.stdout.toString('utf8').trim() : null
}

async function listTags(git: Git): Promise<TagRecord[]> {
  const text = await git.read(['for-each-ref', `--format=${TAG_FIELDS}`, 'refs/tags'])
  return text
    .split('\n')
    .map((line) => line.split('\0'))
    .filter(([name]) => parseTag(name))
    .map(([name, oid, type, innerName, target, targetType, tagger, email, seconds]) => ({
      name,
      oid,
      type,
      innerName,
      target,
      targetType,
      tagger: tagger || email,
      seconds: seconds === '' ? null : Number(seconds),
    }))
}

async function readLedger(git: Git, commit: string | null, cache: EventCache): Promise<LedgerSnapshot> {
  if (commit === null) return { commit, events: [], head: null, problems: [] }
  const files = (await git.read(['ls-tree', '-r', '-z', '--full-tree', commit, 'events/']))
    .split('\0')
    .map((line) => /^100644 blob ([0-9a-f]+)\tevents\/\d+\/(\d+)\.json$/.exec(line))
    .filter((match) => match !== null)
    .map(([, oid, seq]) => ({ oid, seq: Number(seq) }))
    .sort((a, b) => a.seq - b.seq)
  await readEvents(
    git,
    files.map(({ oid }) => oid).filter((oid) => !cache.has(oid)),
    cache,
  )
  const ledger: LedgerSnapshot = { commit, events: [], head: null, problems: [] }
  for (const { oid, seq } of files) {
    const entry = cache.get(oid)!
    if ('problem' in entry)
      ledger.problems.push(`Event #${seq} of the ledger cannot be read: ${entry.problem}.`)
    else ledger.events.push(entry)
    ledger.head = { seq, digest: 'problem' in entry ? entry.digest : eventDigest(entry) }
  }
  return ledger
}

async function readEvents(git: Git, oids: string[], cache: EventCache): Promise<void> {
  if (oids.length === 0) return
  const output = await git.bytes(['cat-file', '--batch'], { input: `${oids.join('\n')}\n` })
  let at = 0
  for (const oid of oids) {
    const end = output.indexOf(10, at)
    const size = Number(output.toString('utf8', at, end).split(' ')[2])
    const text = output.toString('utf8', end + 1, end + 1 + size)
    cache.set(oid, readEvent(text))
    at = end + size + 2
  }
}

function readEvent(text: string): LedgerEvent | { problem: string; digest: Digest } {
  try {
    return parseEvent(text)
  } catch (error) {
    return { problem: (error as Error).message, digest: sha256(text) }
  }
}

/** Tries again where the network or another git on this clone was in the way. */
async function patiently<T>(place: Place, body: () => Promise<T>): Promise<T> {
  const started = Date.now()
  for (let attempt = 1; ; attempt++) {
    try {
      return await body()
    } catch (error) {
      const failure = error instanceof PlatformError ? classifyGitFailure(String(error.cause)) : 'other'
      if (failure !== 'network' && failure !== 'contention') throw error
      if (attempt === FETCH_ATTEMPTS) throw gaveUp(place, attempt, started, error as PlatformError)
      await sleep(2 ** attempt * 100 * (1 + Math.random()))
    }
  }
}

function gaveUp(place: Place, attempts: number, started: number, cause: PlatformError): PlatformError {
  const seconds = ((Date.now() - started) / 1000).toFixed(0)
  return new PlatformError(
    `Cannot read the registry from ${place.remote}: ${cause.message} (tried ${attempts} times in ${seconds} s)`,
    { cause },
  )
}
