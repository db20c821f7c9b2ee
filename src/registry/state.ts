import { compareVersions } from './semver.ts'
import { parseTag, type RegistryTag } from './tags.ts'

/** One ref under `refs/tags/`, as git lists it. */
export interface TagRecord {
  /** Without `refs/tags/`. */
  name: string
  /** Of the tag object, or of the commit where the tag is lightweight. */
  oid: string
  /** `tag` where annotated. */
  type: string
  /** The name inside the tag object. */
  innerName: string
  target: string
  targetType: string
  tagger: string
  /** Seconds since 1970; null where the object has no tagger line. */
  seconds: number | null
}

export interface RegisteredVersion {
  version: string
  tag: string
  commit: string
  /** ISO 8601, UTC. */
  date: string
  tagger: string
}

/** An assignment of a stage that no later tag has ended. */
export interface StageHolder {
  version: RegisteredVersion
  tag: string
  /** ISO 8601, UTC. */
  since: string
  by: string
}

export interface ModelState {
  /** Registered and not deregistered, highest version first. */
  versions: RegisteredVersion[]
  /** Stage → active assignments, newest first; the first one holds the stage. */
  stages: Map<string, StageHolder[]>
  deprecated: boolean
  /** Every version that any tag has ever named: their tag names are taken. */
  taken: Set<string>
  /** Highest counter of any tag of the model; 0 where none has one. */
  counter: number
  /** Newest tagger date of any tag of the model, in seconds. */
  newest: number
}

export interface RegistryState {
  models: Map<string, ModelState>
  /** One line per tag that cannot be read, and why. The rest of the registry stays readable. */
  problems: string[]
}

interface Event {
  record: TagRecord
  parsed: RegistryTag
  seconds: number
}

interface Claim {
  version: RegisteredVersion
  /** By (tagger second, cancelled last), the newest event says whether it is registered. */
  newest: { seconds: number; active: boolean }
}

/**
 * Versions and stages of all models: a fold over annotated tags by (tagger second, name).
 * Agrees with `gto show`: counters never order anything, a stage tag binds to the version on its commit, of two
 * events in one second the cancelling one wins.
 */
export function foldTags(records: TagRecord[]): RegistryState {
  const problems: string[] = []
  const events = new Map<string, Event[]>()
  const models = new Map<string, ModelState>()
  for (const record of [...records].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const parsed = parseTag(record.name)
    if (!parsed) continue
    const model = models.get(parsed.model) ?? emptyModel()
    models.set(parsed.model, model)
    countIn(model, parsed, record)
    const problem = problemOf(record, parsed)
    if (problem) problems.push(`Tag ${record.name} is ignored: ${problem}.`)
    else append(events, parsed.model, { record, parsed, seconds: record.seconds as number })
  }
  for (const [name, list] of events) {
    list.sort((a, b) => a.seconds - b.seconds)
    foldModel(models.get(name) as ModelState, list, problems)
  }
  return { models, problems }
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

const emptyModel = (): ModelState => ({
  versions: [],
  stages: new Map(),
  deprecated: false,
  taken: new Set(),
  counter: 0,
  newest: 0,
})

function countIn(model: ModelState, parsed: RegistryTag, record: TagRecord): void {
  model.counter = Math.max(model.counter, parsed.counter ?? 0)
  model.newest = Math.max(model.newest, record.seconds ?? 0)
  if ('version' in parsed) model.taken.add(parsed.version)
}

function problemOf(record: TagRecord, parsed: RegistryTag): string | undefined {
  if (record.type !== 'tag') return 'it is lightweight; registry tags are annotated'
  if (record.innerName !== record.name) return `the tag object inside it is named ${record.innerName}`
  if (record.seconds === null) return 'it has no tagger, so it has no date'
  if (record.targetType !== 'commit') return `it points to a ${record.targetType}, not to a commit`
  if (parsed.action === 'create') return 'GTO cannot read @created tags'
  return undefined
}

function foldModel(model: ModelState, events: Event[], problems: string[]): void {
  const claims = foldVersions(events)
  const active = [...claims.values()].filter((claim) => claim.newest.active).map((claim) => claim.version)
  model.versions = oneCommitEach(active, problems).sort((a, b) => compareVersions(b.version, a.version))
  foldStages(model, claims, events, problems)
  const deprecated = Math.max(...events.filter((e) => e.parsed.action === 'deprecate').map((e) => e.seconds))
  model.deprecated = events.every((e) => e.parsed.action === 'deprecate' || e.seconds < deprecated)
}

/** Keyed by version and commit: a deregistration on another commit ends nothing. */
function foldVersions(events: Event[]): Map<string, Claim> {
  const claims = new Map<string, Claim>()
  for (const { record, parsed, seconds } of events) {
    if (parsed.action !== 'register' && parsed.action !== 'deregister') continue
    const key = `${parsed.version} ${record.target}`
    const claim = claims.get(key) ?? {
      version: versionOf(record, parsed.version, seconds),
      newest: { seconds: -1, active: false },
    }
    const active = parsed.action === 'register'
    if (seconds > claim.newest.seconds || (seconds === claim.newest.seconds && !active))
      claim.newest = { seconds, active }
    claims.set(key, claim)
  }
  return claims
}

const isoDate = (seconds: number): string => new Date(seconds * 1000).toISOString()

function versionOf(record: TagRecord, version: string, seconds: number): RegisteredVersion {
  return {
    version,
    tag: record.name,
    commit: record.target,
    date: isoDate(seconds),
    tagger: record.tagger,
  }
}

function oneCommitEach(versions: RegisteredVersion[], problems: string[]): RegisteredVersion[] {
  const kept = new Map<string, RegisteredVersion>()
  for (const version of versions) {
    const first = kept.get(version.version)
    if (first)
      problems.push(
        `Tag ${version.tag} is ignored: ${first.tag} registers ${version.version} on another commit already.`,
      )
    else kept.set(version.version, version)
  }
  return [...kept.values()]
}

function foldStages(
  model: ModelState,
  claims: Map<string, Claim>,
  events: Event[],
  problems: string[],
): void {
  const versionsOn = versionsByCommit(model, claims)
  const latest = new Map<string, { stage: string; holder: StageHolder; seconds: number; active: boolean }>()
  for (const { record, parsed, seconds } of events) {
    if (parsed.action !== 'assign' && parsed.action !== 'unassign') continue
    const version = singleVersion(record, versionsOn.get(record.target), problems)
    if (!version) continue
    const key = `${parsed.stage} ${version.commit}`
    const known = latest.get(key)
    if (known && seconds === known.seconds && !known.active) continue
    const holder = { version, tag: record.name, since: isoDate(seconds), by: record.tagger }
    latest.set(key, { stage: parsed.stage, holder, seconds, active: parsed.action === 'assign' })
  }
  const newestFirst = [...latest.values()]
    .filter(({ active }) => active)
    .sort(
      (a, b) =>
        b.seconds - a.seconds || Date.parse(a.holder.version.date) - Date.parse(b.holder.version.date),
    )
  for (const { stage, holder } of newestFirst) append(model.stages, stage, holder)
}

/** Commit → its active versions; an empty list where all of them are deregistered. */
function versionsByCommit(model: ModelState, claims: Map<string, Claim>): Map<string, RegisteredVersion[]> {
  const active = new Set(model.versions)
  const byCommit = new Map<string, RegisteredVersion[]>()
  for (const { version } of claims.values()) {
    if (active.has(version)) append(byCommit, version.commit, version)
    else if (!byCommit.has(version.commit)) byCommit.set(version.commit, [])
  }
  return byCommit
}

function singleVersion(
  record: TagRecord,
  versions: RegisteredVersion[] | undefined,
  problems: string[],
): RegisteredVersion | undefined {
  const commit = record.target.slice(0, 7)
  if (versions === undefined)
    problems.push(`Tag ${record.name} is ignored: commit ${commit} holds no registered version.`)
  if (versions === undefined || versions.length === 0) return undefined
  if (versions.length === 1) return versions[0]
  const names = versions.map(({ version }) => version).join(' and ')
  problems.push(`Tag ${record.name} is ignored: commit ${commit} holds ${names}, so it names no single one.`)
  return undefined
}
