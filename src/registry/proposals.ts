import { randomUUID } from 'node:crypto'
import { UserError } from '../errors.ts'
import { isProtected } from './gc.ts'
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
import type { Registry } from './registry.ts'
import type {
  Assigned,
  AssignRequest,
  RecordRequest,
  Registered,
  RegisterRequest,
  VersionContent,
  WriteContext,
} from './requests.ts'
import type { Bump } from './semver.ts'
import type { RegisteredVersion, StageHolder } from './state.ts'
import { formatTag, isName, isVersion, tagSubject } from './tags.ts'

/** A tag object that is about to be published. */
interface NewTag {
  name: string
  oid: string
  commit: string
  seconds: number
}

export async function proposeVersion(
  registry: Registry,
  context: WriteContext,
  request: RegisterRequest,
): Promise<Proposal<Registered> | { done: Registered }> {
  const { model, source } = request
  assertName('model', model)
  const same = request.sha256 === undefined ? undefined : registry.sameBytes(model, request.sha256)
  if (same) return { done: same }
  await assertCommit(context, source)
  const version = request.version ?? registry.nextVersion(model, await bumpOf(registry, request))
  const tag = formatTag({ action: 'register', model, version })
  assertFree(registry, context, model, version, tag)
  const content: VersionContent = 'prepare' in request ? await request.prepare({ version, tag }) : request
  const by = signature(context, dateAfter(context, model))
  const said = {
    ...eventBase(context),
    type: 'registered' as const,
    model,
    version,
    stage: null,
    from: null,
    details: { ...(request.sha256 ? { sha256: request.sha256 } : {}), ...content.details },
  }
  const trailers = trailerBlock(content.tagBody, [
    ['Source', source],
    ...origin(context),
    anchor(context, said),
  ])
  const message = `${tagSubject.register(model, version)}\n\n${trailers}\n`
  const { objects } = context
  const tree = await objects.tree(source, content.files)
  const commit = objects.commit({ tree, parents: [source], message, by })
  const oid = objects.tag({ name: tag, commit, message, by })
  const made = { name: tag, oid, commit, seconds: by.seconds }
  const { publication, seq } = await withEvents(context, [made], said)
  return {
    publication,
    context: pushContext(context, `tag ${tag}`),
    result: { changed: true, version, tag, commit, seq },
  }
}

const bumpOf = async (registry: Registry, { model, bump = 'minor' }: RegisterRequest): Promise<Bump> =>
  typeof bump === 'string' ? bump : bump(registry.versions(model).at(0))

export async function proposeAssignment(
  registry: Registry,
  context: WriteContext,
  request: AssignRequest,
): Promise<Proposal<Assigned> | { done: Assigned }> {
  const { model, stage } = request
  assertName('stage', stage)
  const version = registry.resolve(model, request.version)
  if (registry.isTombstoned(model, version.version))
    throw new UserError(`${version.tag} has no bytes any more: mlops registry gc deleted them`, {
      hint: 'Train it again from its commit, which holds code and record, and register that.',
    })
  const holders = context.snapshot.state.models.get(model)?.stages.get(stage) ?? []
  const from = holders[0]?.version.version ?? null
  if (from === version.version) return { done: { changed: false, tags: [], from, seq: null } }
  assertExpected(registry, request, holders[0])
  const outgoing = holders.map((holder) => holder.version).filter(({ commit }) => commit !== version.commit)
  await registry.bring([version, ...outgoing])
  const said = {
    ...eventBase(context),
    type: request.type ?? ('promoted' as const),
    model,
    version: version.version,
    stage,
    from,
    details: {
      ...request.details,
      ...(request.expectedFrom === undefined ? {} : { 'expected-from': request.expectedFrom }),
    },
  }
  const tags = stageTags(context, { model, stage, from, incoming: version, outgoing, said })
  const { publication, seq } = await withEvents(context, [tags.assigned, ...tags.unassigned], said)
  return {
    publication,
    context: pushContext(context, `tag ${tags.assigned.name}`),
    result: {
      changed: true,
      tags: [...tags.unassigned, tags.assigned].map(({ name }) => name),
      from,
      seq,
    },
  }
}

export async function proposeTombstones(
  registry: Registry,
  context: WriteContext,
  versions: { model: string; version: string; bytes: number }[],
): Promise<Proposal<string[]> | { done: string[] }> {
  const going = versions.flatMap(({ bytes, ...each }) => {
    const version = registry.versions(each.model).find((known) => known.version === each.version)
    if (!version || isProtected(registry, { model: each.model, version })) return []
    return [{ ...each, bytes, tag: version.tag }]
  })
  if (going.length === 0) return { done: [] }
  const { publication } = await withEvents(
    context,
    [],
    ...going.map(({ model, version, bytes }) => ({
      ...eventBase(context),
      type: 'tombstoned' as const,
      model,
      version,
      stage: null,
      from: null,
      details: { bytes },
    })),
  )
  const result = going.map(({ tag }) => tag)
  return { publication, context: pushContext(context, 'events to mlops/ledger'), result }
}

export async function proposeRecord(
  context: WriteContext,
  request: RecordRequest,
): Promise<Proposal<{ seq: number }>> {
  const { publication, seq } = await withEvents(context, [], {
    ...eventBase(context),
    type: request.type,
    model: request.model,
    version: request.version,
    stage: request.stage ?? null,
    from: request.from ?? null,
    details: request.details ?? {},
  })
  return { publication, context: pushContext(context, 'an event to mlops/ledger'), result: { seq } }
}

/**
 * The tags that every reader of the registry understands alike: each outgoing version is unassigned at second t, the
 * incoming one assigned at t + 1. Readers that order by date, by version or by "last tag of the stage" all find it.
 */
function stageTags(
  context: WriteContext,
  move: {
    model: string
    stage: string
    from: string | null
    incoming: RegisteredVersion
    outgoing: RegisteredVersion[]
    said: Said
  },
): { assigned: NewTag; unassigned: NewTag[] } {
  const { model, stage, from, incoming, outgoing, said } = move
  const seconds = dateAfter(context, model)
  const counter = (context.snapshot.state.models.get(model)?.counter ?? 0) + 1
  const trailers = trailerBlock(from === null ? '' : `Was: ${from}`, [
    ...origin(context),
    anchor(context, said),
  ])
  const write = (name: string, commit: string, subject: string, at: number): NewTag => {
    const message = `${subject}\n\n${trailers}\n`
    const by = signature(context, at)
    return { name, oid: context.objects.tag({ name, commit, message, by }), commit, seconds: at }
  }
  const unassigned = outgoing.map(({ version, commit }, i) => {
    const name = formatTag({ action: 'unassign', model, stage, counter: counter + i })
    return write(name, commit, tagSubject.unassign(model, version, stage), seconds)
  })
  const name = formatTag({ action: 'assign', model, stage, counter: counter + outgoing.length })
  const subject = tagSubject.assign(model, incoming.version, stage)
  const date = outgoing.length === 0 ? seconds : seconds + 1
  return { assigned: write(name, incoming.commit, subject, date), unassigned }
}

/** The next ledger commit, with events of which the first names the tags that it comes with. */
async function withEvents(
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
type Said = Omit<EventContent, 'tags'>

/** A line of a tag's message that holds the event that it comes with. */
function anchor({ snapshot }: WriteContext, said: Said): [string, string] {
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

function eventBase({ actor, run, now }: WriteContext): Pick<EventContent, 'actor' | 'run' | 'time'> {
  return { actor, run, time: now.toISOString() }
}

const wholeSeconds = (date: Date): number => Math.floor(date.getTime() / 1000)

/** Later than any tag of the model, because the date alone orders them. */
function dateAfter({ snapshot, now }: WriteContext, model: string): number {
  return Math.max(wholeSeconds(now), (snapshot.state.models.get(model)?.newest ?? 0) + 1)
}

const signature = ({ identity }: WriteContext, seconds: number): Signature => ({ identity, seconds })

/** Who and which run; the id makes every object unique, so that of two equal claims only one can win. */
function origin({ actor, run }: WriteContext): [string, string][] {
  const lines: [string, string][] = [['Actor', actor]]
  if (run.url) lines.push(['Run', run.url])
  if (run.id) lines.push(['Run-Id', run.attempt === null ? run.id : `${run.id}/${run.attempt}`])
  lines.push(['Event-Id', randomUUID()])
  return lines
}

/** The caller's lines, then ours, without those that the caller has written. */
function trailerBlock(body: string, own: [string, string][]): string {
  const given = body.trim()
  const keys = new Set(given.split('\n').map((line) => line.split(':')[0]))
  const lines = own.filter(([key]) => !keys.has(key)).map(([key, value]) => `${key}: ${value}`)
  return [given, ...lines].filter(Boolean).join('\n')
}

const pushContext = ({ remote, fromFork }: WriteContext, what: string): Proposal<never>['context'] => ({
  remote,
  what,
  fromFork,
})

function assertName(kind: 'model' | 'stage', name: string): void {
  if (isName(name)) return
  throw new UserError(
    `"${name}" cannot be the name of a ${kind}: letters, digits, "-", "_" and "/" only, a letter or digit at both ends`,
  )
}

async function assertCommit({ objects, shallow }: WriteContext, source: string): Promise<void> {
  if (await objects.hasCommit(source)) return
  throw new UserError(`the source commit ${source} is not in this clone`, {
    hint: shallow
      ? 'The clone is shallow. Check out the whole history:\n    with:\n      fetch-depth: 0'
      : 'Check out the repository and the commit that trained the model.',
  })
}

function assertFree(
  registry: Registry,
  { snapshot }: WriteContext,
  model: string,
  version: string,
  tag: string,
): void {
  if (!isVersion(version)) throw new UserError(`"${version}" is not a version. Versions look like v1.2.3`)
  if (!snapshot.tags.has(tag)) return
  const owner = registry.versions(model).find((registered) => registered.version === version)
  const who = owner
    ? `${owner.tagger} registered it on ${minute(owner.date)} (commit ${owner.commit.slice(0, 7)})`
    : 'the tag is taken'
  throw new UserError(`tag conflict: ${tag} exists already: ${who}`, {
    hint: `A version never changes. Leave the version empty to take the next one, ${registry.nextVersion(model, 'minor')}.`,
  })
}

function assertExpected(registry: Registry, request: AssignRequest, holder: StageHolder | undefined): void {
  const { model, stage, expectedFrom } = request
  const now = holder?.version.version ?? null
  if (expectedFrom === undefined || expectedFrom === now) return
  const expected = expectedFrom === null ? 'no version' : expectedFrom
  throw new UserError(
    `stale: expected ${expected} in ${stage} of ${model}, ${whoHolds(registry, request, holder)}`,
    {
      hint: 'Compare with the version that is there now, then promote again.',
    },
  )
}

function whoHolds(
  registry: Registry,
  { model, stage }: AssignRequest,
  holder: StageHolder | undefined,
): string {
  if (!holder) return 'but no version holds it'
  const event = registry
    .events()
    .findLast((past) => past.model === model && past.tags[holder.tag] !== undefined)
  const url = event?.run.url ? `, ${event.run.url}` : ''
  const since = `since ${minute(holder.since)} (by ${event?.actor ?? holder.by}${url})`
  return `but ${holder.version.version} holds ${stage} ${since}`
}

/** `2026-11-20 09:31 UTC` */
const minute = (date: string): string => `${date.slice(0, 16).replace('T', ' ')} UTC`
