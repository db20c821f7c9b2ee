import { UserError } from '../errors.ts'
import type { RegistryReader } from './reader.ts'
import type { AssignRequest, WriteContext } from './requests.ts'
import type { StageHolder } from './state.ts'
import { isName, isVersion } from './tags.ts'

export function assertName(kind: 'model' | 'stage', name: string): void {
  if (isName(name)) return
  throw new UserError(
    `"${name}" cannot be the name of a ${kind}: letters, digits, "-", "_" and "/" only, a letter or digit at both ends`,
  )
}

export async function assertCommit({ objects, shallow }: WriteContext, source: string): Promise<void> {
  if (await objects.hasCommit(source)) return
  throw new UserError(`the source commit ${source} is not in this clone`, {
    hint: shallow
      ? 'The clone is shallow. Check out the whole history:\n    with:\n      fetch-depth: 0'
      : 'Check out the repository and the commit that trained the model.',
  })
}

export function assertFree(
  registry: RegistryReader,
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

export function assertExpected(
  registry: RegistryReader,
  request: AssignRequest,
  holder: StageHolder | undefined,
): void {
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
  registry: RegistryReader,
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
