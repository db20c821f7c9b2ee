import { UserError } from '../errors.ts'
import { isProtected } from './gc.ts'
import type { Proposal } from './landing.ts'
import {
  anchor,
  eventBase,
  type NewTag,
  origin,
  type Said,
  signature,
  trailerBlock,
  wholeSeconds,
  withEvents,
} from './ledger-commit.ts'
import type { RegistryReader } from './reader.ts'
import { assertCommit, assertExpected, assertFree, assertName } from './refusals.ts'
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
import type { RegisteredVersion } from './state.ts'
import { formatTag, tagSubject } from './tags.ts'

export async function proposeVersion(
  registry: RegistryReader,
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

const bumpOf = async (registry: RegistryReader, { model, bump = 'minor' }: RegisterRequest): Promise<Bump> =>
  typeof bump === 'string' ? bump : bump(registry.versions(model).at(0))

export async function proposeAssignment(
  registry: RegistryReader,
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
  registry: RegistryReader,
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

/** Later than any tag of the model, because the date alone orders them. */
function dateAfter({ snapshot, now }: WriteContext, model: string): number {
  return Math.max(wholeSeconds(now), (snapshot.state.models.get(model)?.newest ?? 0) + 1)
}

const pushContext = ({ remote, fromFork }: WriteContext, what: string): Proposal<never>['context'] => ({
  remote,
  what,
  fromFork,
})
