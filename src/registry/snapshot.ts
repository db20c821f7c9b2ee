import { setTimeout as sleep } from 'node:timers/promises'
import { PlatformError } from '../errors.ts'
import { classifyGitFailure } from '../git/errors.ts'
import type { Git } from '../git/git.ts'
import { type EventCache, type LedgerSnapshot, readLedger } from './chronicle.ts'
import { ANCHOR_BRANCH, LEDGER_BRANCH, type LedgerEvent } from './ledger.ts'
import { foldTags, type RegistryState, type TagRecord } from './state.ts'
import { parseTag } from './tags.ts'

/** Where the registry is: this clone, and the remote that it shares with everybody else, if it has one. */
export interface Place {
  git: Git
  /** Null where the clone has no such remote. */
  remote: string | null
  shallow: boolean
}

/** The registry as it was at one moment. */
export interface Snapshot {
  state: RegistryState
  /** Tag name → object, of registry tags. */
  tags: Map<string, string>
  ledger: LedgerSnapshot
  /** Commit of the branch that follows the ledger; null where there is none. */
  anchor: string | null
}

const LEDGER_REF = `refs/heads/${LEDGER_BRANCH}`
const ANCHOR_REF = `refs/heads/${ANCHOR_BRANCH}`
const TAGS = 'refs/tags/'
const FETCH_ATTEMPTS = 4
const TAG_FIELDS =
  '%(refname:strip=2)%00%(objectname)%00%(objecttype)%00%(tag)%00%(*objectname)%00%(*objecttype)%00' +
  '%(taggername)%00%(taggeremail)%00%(taggerdate:unix)'

/** The ref that holds the ledger in this clone. */
export const ledgerRef = (remote: string | null): string =>
  remote === null ? LEDGER_REF : `refs/remotes/${remote}/${LEDGER_BRANCH}`
export const anchorRef = (remote: string | null): string =>
  remote === null ? ANCHOR_REF : `refs/remotes/${remote}/${ANCHOR_BRANCH}`

export async function openPlace(git: Git, remote: string): Promise<Place> {
  const [shallow, url] = await Promise.all([
    git.read(['rev-parse', '--is-shallow-repository']),
    git.run(['remote', 'get-url', remote]),
  ])
  return { git, remote: url.code === 0 ? remote : null, shallow: shallow === 'true' }
}

/** Ref name → object, of everything that is the registry's; the ledger under the name of its branch. */
export type Listing = Map<string, string>

/**
 * Brings what is new on the remote into this clone, then reads it. One round trip where nothing is new, two where the
 * ledger is; a third only for tags that something else wrote past the ledger.
 */
export async function takeSnapshot(place: Place, cache: EventCache): Promise<Snapshot> {
  if (place.remote === null) return readSnapshot(place, await listLocal(place), cache)
  const remote = place.remote
  return patiently(place, async () => {
    const [listing, local] = await Promise.all([listRemote(place, remote), listLocal(place)])
    const ledgerAt = listing.get(LEDGER_REF)
    if (ledgerAt !== undefined && ledgerAt !== local.get(LEDGER_REF))
      await fetchRefs(place, remote, [`+${LEDGER_REF}:${ledgerRef(remote)}`])
    return readSnapshot(place, listing, cache, local)
  })
}

/**
 * The registry after somebody else has moved the ledger, by one fetch of the ledger alone: its new events name the tags
 * that came in the same pushes. A tag that something else has written meanwhile shows when a push meets it.
 */
export async function followLedger(place: Place, seen: Snapshot, cache: EventCache): Promise<Snapshot> {
  const { remote } = place
  const { ledger, anchor } = seen
  if (remote === null || ledger.commit === null || anchor === null) return takeSnapshot(place, cache)
  return patiently(place, async () => {
    const refs = [LEDGER_REF, ANCHOR_REF].map((ref, i) => `+${ref}:${[ledgerRef, anchorRef][i](remote)}`)
    await fetchRefs(place, remote, refs)
    const listing: Listing = new Map([...seen.tags].map(([name, oid]) => [TAGS + name, oid]))
    for (const [ref, oid] of await listLocal(place, [])) listing.set(ref, oid)
    const now = await readLedger(place.git, listing.get(LEDGER_REF) ?? null, cache)
    for (const event of now.events.filter(({ seq }) => seq > (ledger.head?.seq ?? 0)))
      for (const [name, oid] of Object.entries(event.tags)) listing.set(TAGS + name, oid)
    return snapshotOf(place, listing, now, listing)
  })
}

async function listRemote(place: Place, remote: string): Promise<Listing> {
  const text = await place.git.read([
    'ls-remote',
    '--refs',
    '--',
    remote,
    'refs/tags/*',
    LEDGER_REF,
    ANCHOR_REF,
  ])
  return listingOf(text.split('\n').map((line) => line.split('\t') as [string, string]))
}

async function listLocal({ git, remote }: Place, tags = ['refs/tags']): Promise<Listing> {
  const names = new Map([
    [ledgerRef(remote), LEDGER_REF],
    [anchorRef(remote), ANCHOR_REF],
  ])
  const format = '--format=%(objectname) %(refname)'
  const text = await git.read(['for-each-ref', format, ...tags, ...names.keys()])
  return listingOf(
    text.split('\n').map((line) => {
      const [oid, ref] = line.split(' ')
      return [oid, names.get(ref) ?? ref]
    }),
  )
}

function listingOf(lines: [oid: string, ref: string | undefined][]): Listing {
  const listing: Listing = new Map()
  for (const [oid, ref] of lines)
    if (
      ref === LEDGER_REF ||
      ref === ANCHOR_REF ||
      (ref?.startsWith(TAGS) && parseTag(ref.slice(TAGS.length)))
    )
      listing.set(ref, oid)
  return listing
}

/** Only registry refs: the user's own tags and branches stay as they are. */
async function fetchRefs(place: Place, remote: string, refspecs: string[]): Promise<void> {
  if (refspecs.length === 0) return
  const depth = place.shallow ? ['--depth=1'] : []
  await place.git.read(
    ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, '--stdin', '--', remote],
    { input: `${refspecs.join('\n')}\n` },
  )
}

const FEW = 50

/** Beyond a few, a pattern per model and kind of tag: git takes seconds to match thousands of single names. */
function refspecsOf(tags: string[]): string[] {
  const patterns = tags.length <= FEW ? tags : tags.map((name) => name.replace(/([@#]).*$/, '$1*'))
  return [...new Set(patterns)].map((pattern) => `+${TAGS}${pattern}:${TAGS}${pattern}`)
}

/** Brings the branch that follows the ledger into this clone, where it is not here as it is there. */
export async function fetchAnchor(place: Place, anchor: string | null): Promise<void> {
  const { remote, git } = place
  if (remote === null || anchor === null) return
  const known = await git.run(['rev-parse', '--verify', '--quiet', anchorRef(remote)])
  if (known.stdout.toString('utf8').trim() === anchor) return
  await patiently(place, () => fetchRefs(place, remote, [`+${ANCHOR_REF}:${anchorRef(remote)}`]))
}

/** Brings the whole history of the ledger into a clone that is shallow. */
export async function fetchLedgerHistory(place: Place): Promise<void> {
  const { remote, git, shallow } = place
  if (remote === null || !shallow) return
  const all = '--depth=2147483647'
  const refspec = `+${LEDGER_REF}:${ledgerRef(remote)}`
  await patiently(place, () =>
    git.read(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', all, '--', remote, refspec]),
  )
}

/** Fetches the tags, and so the commits, of which this clone has not got the object. */
export async function fetchTags(place: Place, tags: { name: string; oid: string }[]): Promise<void> {
  if (place.remote === null || tags.length === 0) return
  const remote = place.remote
  const input = `${tags.map(({ oid }) => oid).join('\n')}\n`
  const found = (await place.git.read(['cat-file', '--batch-check'], { input })).split('\n')
  const missing = tags.filter((_, i) => found[i].endsWith(' missing'))
  await patiently(place, () => fetchRefs(place, remote, refspecsOf(missing.map(({ name }) => name))))
}

/** Reads the registry as `listing` says it is; `local` is what this clone has, where that may differ. */
export async function readSnapshot(
  place: Place,
  listing: Listing,
  cache: EventCache,
  local: Listing = listing,
): Promise<Snapshot> {
  const ledger = await readLedger(place.git, listing.get(LEDGER_REF) ?? null, cache)
  return snapshotOf(place, listing, ledger, local)
}

async function snapshotOf(
  place: Place,
  listing: Listing,
  ledger: LedgerSnapshot,
  local: Listing,
): Promise<Snapshot> {
  const tags = new Map(
    [...listing].filter(([ref]) => ref.startsWith(TAGS)).map(([ref, oid]) => [ref.slice(TAGS.length), oid]),
  )
  const known = recordsOf(ledger.events, tags)
  const unknown = [...tags.keys()].filter((name) => !known.has(name))
  const records = [...known.values(), ...(await readTags(place, unknown, tags, local))]
  const state = foldTags(records)
  for (const ref of local.keys())
    if (!listing.has(ref) && ref.startsWith(TAGS))
      state.problems.push(
        `Tag ${ref.slice(TAGS.length)} is ignored: it is in this clone only, not on ${place.remote}.`,
      )
  return { state, tags, ledger, anchor: listing.get(ANCHOR_REF) ?? null }
}

/** Tags that are as the ledger saw them, from the ledger. */
function recordsOf(events: LedgerEvent[], tags: ReadonlyMap<string, string>): Map<string, TagRecord> {
  const records = new Map<string, TagRecord>()
  for (const event of events)
    for (const [name, facts] of Object.entries(event.tagged ?? {})) {
      const oid = tags.get(name)
      if (oid === undefined || oid !== event.tags[name]) continue
      const { commit, seconds, tagger } = facts
      records.set(name, {
        name,
        oid,
        type: 'tag',
        innerName: name,
        target: commit,
        targetType: 'commit',
        tagger,
        seconds,
      })
    }
  return records
}

/** Tags that the ledger does not know as they are, from their objects, which are fetched where they are not here. */
async function readTags(
  place: Place,
  names: string[],
  tags: ReadonlyMap<string, string>,
  local: Listing,
): Promise<TagRecord[]> {
  if (names.length === 0) return []
  const differing = names.filter((name) => local.get(TAGS + name) !== tags.get(name))
  if (place.remote !== null) await fetchRefs(place, place.remote, refspecsOf(differing))
  return (await listTags(place.git, names)).filter(({ name, oid }) => tags.get(name) === oid)
}

async function listTags(git: Git, names: string[]): Promise<TagRecord[]> {
  const wanted = new Set(names)
  const refs = names.length <= FEW ? names.map((name) => TAGS + name) : [TAGS.slice(0, -1)]
  const text = await git.read(['for-each-ref', `--format=${TAG_FIELDS}`, ...refs])
  return text
    .split('\n')
    .map((line) => line.split('\0'))
    .filter(([name]) => wanted.has(name))
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
