import { UserError } from '../errors.ts'
import type { RunContext } from '../evidence/envelope.ts'
import { Git } from '../git/git.ts'
import { didYouMean } from '../text.ts'
import { nothingLost } from './anchor.ts'
import { auditLedger, type Finding } from './audit.ts'
import type { EventCache } from './chronicle.ts'
import type { DvcState } from './documents/dvc.ts'
import { type FolderEntry, readBlobs, readFolder } from './folder.ts'
import { land, type Proposal } from './landing.ts'
import {
  ANCHOR_BRANCH,
  type ChainHead,
  type ChainVerdict,
  LEDGER_BRANCH,
  type LedgerEvent,
  tagsAgainstLedger,
  verifyChain,
} from './ledger.ts'
import { type Identity, ObjectWriter } from './objects.ts'
import { proposeAssignment, proposeRecord, proposeTombstones, proposeVersion } from './proposals.ts'
import { noteInClone } from './publish.ts'
import type {
  Assigned,
  AssignRequest,
  RecordRequest,
  Registered,
  RegisterRequest,
  WriteContext,
} from './requests.ts'
import { type Bump, bumpVersion, compareVersions, FIRST_VERSION } from './semver.ts'
import {
  fetchTags,
  followLedger,
  type Listing,
  openPlace,
  type Place,
  readSnapshot,
  type Snapshot,
  takeSnapshot,
} from './snapshot.ts'
import type { ModelState, RegisteredVersion, StageHolder } from './state.ts'

export interface RegistryOptions {
  directory: string
  /** Default `origin`. */
  remote?: string
  /** Lets git reach the remote, without a token in a file or on a command line. */
  environment?: Record<string, string>
  /** Whose name tags and commits carry. Default: as git has it, from its variables or its configuration. */
  identity?: Identity
  run?: RunContext
  actor?: string
  /** Adds to a refused push why its token is read-only. */
  fromFork?: boolean
  now?: () => Date
  /** How often a lost race is tried again. Default 50. */
  attempts?: number
}

const FALLBACK_IDENTITY: Identity = { name: 'mlops-actions', email: 'mlops-actions@localhost' }

/**
 * Opens the registry of a clone, with everything that is on its remote.
 * @throws UserError where there is no repository, PermissionError where the token may not read it, PlatformError
 * where the remote cannot be reached after several tries.
 */
export async function openRegistry(options: RegistryOptions): Promise<Registry> {
  const git = new Git({ directory: options.directory, environment: options.environment })
  const remote = options.remote ?? 'origin'
  const place = await openPlace(git, remote)
  const cache: EventCache = new Map()
  const snapshot = await takeSnapshot(place, cache)
  const registry = new Registry(place, options, cache, snapshot)
  if (place.remote === null)
    registry.warnings.push(`No remote is named ${remote}: tags and the ledger stay in this clone.`)
  return registry
}

export type { RegisteredVersion, StageHolder }

/** Models, versions and stages, as the tags of one repository tell them. Writers see their own writes. */
export class Registry {
  /** What the caller should print; writing may add to it. */
  readonly warnings: string[] = []
  readonly #place: Place
  readonly #options: RegistryOptions
  readonly #cache: EventCache
  #snapshot: Snapshot

  constructor(place: Place, options: RegistryOptions, cache: EventCache, snapshot: Snapshot) {
    this.#place = place
    this.#options = options
    this.#cache = cache
    this.#snapshot = snapshot
  }

  /** One line for each tag and ledger event that cannot be read; everything else still can. */
  get problems(): string[] {
    return [...this.#snapshot.state.problems, ...this.#snapshot.ledger.problems]
  }

  /** Names of the models that have a version and are not deprecated, in alphabetical order. */
  models(): string[] {
    return [...this.#snapshot.state.models]
      .filter(([, model]) => model.versions.length > 0 && !model.deprecated)
      .map(([name]) => name)
      .sort()
  }

  /** Highest version first; empty for a model that nobody has registered. */
  versions(model: string): RegisteredVersion[] {
    return [...(this.#model(model)?.versions ?? [])]
  }

  /** The version that holds the stage. */
  stage(model: string, stage: string): RegisteredVersion | undefined {
    return this.holder(model, stage)?.version
  }

  /** The version that holds the stage, since when, and who put it there. */
  holder(model: string, stage: string): StageHolder | undefined {
    return this.#model(model)?.stages.get(stage)?.[0]
  }

  /** Names of the stages that some version of the model holds, in alphabetical order. */
  stages(model: string): string[] {
    return [...(this.#model(model)?.stages.keys() ?? [])].sort()
  }

  /** @throws UserError with the nearest name where `reference` is no version, no held stage and not `latest`. */
  resolve(model: string, reference: string): RegisteredVersion {
    const versions = this.versions(model)
    if (versions.length === 0) throw this.#unknownModel(model)
    const bare = reference.startsWith(`${model}@`) ? reference.slice(model.length + 1) : reference
    const found =
      versions.find(({ version }) => version === bare || version === `v${bare}`) ??
      this.stage(model, bare) ??
      (bare === 'latest' ? versions[0] : undefined)
    if (found) return found
    const known = [...this.stages(model), ...versions.map(({ version }) => version)]
    throw new UserError(
      `${model} has no version or stage "${reference}". There are: ${listed(known)}.${didYouMean(bare, known)}`,
    )
  }

  /** The content of a file in a version's commit; undefined where it has none of that name. */
  async readFile(version: RegisteredVersion, path: string): Promise<Buffer | undefined> {
    const { git } = this.#place
    await this.bring([version])
    await this.#checkTarget(version)
    const entry = await git.read(['ls-tree', '-z', '--full-tree', version.commit, '--', path])
    const blob = /^\d+ blob ([0-9a-f]+)\t/.exec(entry)?.[1]
    return blob === undefined ? undefined : git.bytes(['cat-file', 'blob', blob])
  }

  /** Every file below a folder of a commit, by its path below that folder. */
  async readFolder(commit: string, folder: string): Promise<Map<string, FolderEntry>> {
    const all = [...this.#snapshot.state.models.values()].flatMap(({ versions }) => versions)
    await this.bring(all.filter((version) => version.commit === commit))
    return readFolder(this.#place.git, commit, folder)
  }

  /** The annotated tag of a version and its commit, as Git stores them. */
  async rawObjects(version: RegisteredVersion): Promise<{ oid: string; tag: Buffer; commit: Buffer }> {
    const { git } = this.#place
    await this.bring([version])
    await this.#checkTarget(version)
    const oid = this.#snapshot.tags.get(version.tag) as string
    const [tag, commit] = await Promise.all([
      git.bytes(['cat-file', 'tag', oid]),
      git.bytes(['cat-file', 'commit', version.commit]),
    ])
    return { oid, tag, commit }
  }

  /** What a commit holds of DVC. The commit must be in this clone. */
  async dvcState(commit: string): Promise<DvcState> {
    const names = ['.dvc/config', 'dvc.yaml'].map((path) => `${commit}:${path}`)
    const [config, project] = await readBlobs(this.#place.git, names)
    return { initialized: config !== undefined, project: project?.toString('utf8') ?? null }
  }

  /** Brings the commits of versions into this clone; those that are here already cost nothing. */
  bring(versions: RegisteredVersion[]): Promise<void> {
    const { tags } = this.#snapshot
    return fetchTags(
      this.#place,
      versions.flatMap(({ tag: name }) => {
        const oid = tags.get(name)
        return oid === undefined ? [] : [{ name, oid }]
      }),
    )
  }

  /** Counts on from the highest version that any tag ever named, deregistered ones too. */
  nextVersion(model: string, bump: Bump): string {
    const taken = [...(this.#model(model)?.taken ?? [])].sort(compareVersions)
    return taken.length === 0 ? FIRST_VERSION : bumpVersion(taken[taken.length - 1], bump)
  }

  /** Whether gc has deleted the bytes of the version. */
  isTombstoned(model: string, version: string): boolean {
    return this.#snapshot.ledger.events.some(
      (event) => event.type === 'tombstoned' && event.model === model && event.version === version,
    )
  }

  /** The version of the model that has these bytes, by the ledger: no record of the others has to be read. */
  sameBytes(model: string, sha256: string): Registered | undefined {
    const active = new Map(this.versions(model).map((each) => [each.version, each]))
    for (const { type, model: about, version, details, seq } of this.#snapshot.ledger.events) {
      const found = version === null ? undefined : active.get(version)
      if (!found || type !== 'registered' || about !== model || details.sha256 !== sha256) continue
      if (!this.isTombstoned(model, found.version))
        return { changed: false, version: found.version, tag: found.tag, commit: found.commit, seq }
    }
    return undefined
  }

  /** The last link of the chain: whoever keeps it elsewhere can tell later that nothing up to there was changed. */
  get head(): ChainHead | null {
    return this.#snapshot.ledger.head
  }

  /** Oldest first. */
  events(): LedgerEvent[] {
    return [...this.#snapshot.ledger.events]
  }

  /** Whether the ledger is whole, and one line for each tag that was deleted or replaced since it was written. */
  verify(): { chain: ChainVerdict; tags: string[] } {
    const { ledger, tags } = this.#snapshot
    return { chain: verifyChain(ledger.events), tags: tagsAgainstLedger(ledger.events, tags) }
  }

  /** {@link verify}, and every tag's own object held against its event: brings all tags into this clone. */
  async audit(): Promise<Finding[]> {
    const { tags } = this.#snapshot
    await fetchTags(
      this.#place,
      [...tags].map(([name, oid]) => ({ name, oid })),
    )
    return auditLedger(this.#place, this.#snapshot, this.#cache)
  }

  /** What of {@link verify} and {@link problems} people must know, one line each. */
  faults(): string[] {
    const { chain, tags } = this.verify()
    return [...(chain.valid ? [] : [`The ledger is not whole: ${chain.reason}.`]), ...tags, ...this.problems]
  }

  /**
   * Whether the tag is still the one that the ledger saw. A version that it never saw, such as one of GTO's, stands.
   * @throws UserError where somebody has replaced it.
   */
  checkUnchanged({ tag }: RegisteredVersion): void {
    const { ledger, tags } = this.#snapshot
    const event = ledger.events.findLast((each) => Object.hasOwn(each.tags, tag))
    if (event === undefined || event.tags[tag] === tags.get(tag)) return
    throw new UserError(
      `${tag} has been replaced since event #${event.seq} of the ledger: it was ${event.tags[tag]}, it is ${tags.get(tag)}`,
      { hint: 'Find out who replaced it, and push the tag that was registered again.' },
    )
  }

  /** The ledger says where a tag points; before anything is read there, the tag itself must agree. */
  async #checkTarget({ tag, commit }: RegisteredVersion): Promise<void> {
    const target = await this.#place.git.read(['rev-parse', `${this.#snapshot.tags.get(tag)}^{commit}`])
    if (target === commit) return
    throw new UserError(`${tag} points to commit ${target}, but the ledger says ${commit}`, {
      hint: 'Somebody changed the ledger: mlops registry fsck says where.',
    })
  }

  /**
   * Makes a version: a commit of its own on top of `source`, its tag, and an event, all in one push.
   * @throws UserError where the version exists, a name is invalid, or `source` is not in this clone.
   */
  async register(request: RegisterRequest): Promise<Registered> {
    return this.#write((context) => proposeVersion(this, context, request))
  }

  /**
   * Gives a stage to a version, in one push with its event. Nothing changes where it holds the stage already.
   * @throws UserError `stale` where `expectedFrom` is given and another version holds the stage.
   */
  async assign(request: AssignRequest): Promise<Assigned> {
    return this.#write((context) => proposeAssignment(this, context, request))
  }

  /**
   * Records in one push that the bytes of versions go. A version that came to hold a stage meanwhile is left out.
   * @returns the tags of those whose bytes may be deleted now.
   */
  async tombstone(versions: { model: string; version: string; bytes: number }[]): Promise<string[]> {
    return this.#write((context) => proposeTombstones(this, context, versions))
  }

  /** Adds an event that comes with no tag. */
  async record(request: RecordRequest): Promise<{ seq: number }> {
    return this.#write((context) => proposeRecord(context, request))
  }

  async #write<Result>(
    propose: (context: WriteContext) => Promise<Proposal<Result> | { done: Result }>,
  ): Promise<Result> {
    const identity = await this.#identity()
    const objects = new ObjectWriter(this.#place.git)
    const { result, publication } = await land({
      place: this.#place,
      attempts: this.#options.attempts ?? 50,
      propose: async () => {
        this.#snapshot = await nothingLost(this.#place, this.#snapshot, this.#cache)
        const proposal = await propose(this.#context(identity, objects))
        if ('publication' in proposal) await objects.flush()
        return proposal
      },
      refresh: async (ledgerMoved) => {
        this.#snapshot = ledgerMoved
          ? await followLedger(this.#place, this.#snapshot, this.#cache)
          : await takeSnapshot(this.#place, this.#cache)
      },
      holds: ({ tags, ledger }) =>
        tags.length > 0
          ? tags.every(({ name, oid }) => this.#snapshot.tags.get(name) === oid)
          : this.#snapshot.ledger.commit === ledger.after,
    })
    if (publication) await this.#noteLanded(publication)
    return result
  }

  async #noteLanded(publication: Parameters<typeof noteInClone>[1]): Promise<void> {
    const warning = await noteInClone(this.#place, publication)
    if (warning) this.warnings.push(warning)
    const listing: Listing = new Map(
      [...this.#snapshot.tags].map(([name, oid]) => [`refs/tags/${name}`, oid]),
    )
    for (const { name, oid } of publication.tags) listing.set(`refs/tags/${name}`, oid)
    for (const branch of [LEDGER_BRANCH, ANCHOR_BRANCH])
      listing.set(`refs/heads/${branch}`, publication.ledger.after)
    this.#snapshot = await readSnapshot(this.#place, listing, this.#cache)
  }

  #context(identity: Identity, objects: ObjectWriter): WriteContext {
    const { run, actor, fromFork = false, now = () => new Date() } = this.#options
    return {
      objects,
      shallow: this.#place.shallow,
      remote: this.#place.remote ?? 'this clone',
      snapshot: this.#snapshot,
      identity,
      actor: actor ?? run?.actor ?? identity.name,
      run: { id: run?.id ?? null, attempt: run?.attempt ?? null, url: run?.url ?? null },
      fromFork,
      now: now(),
    }
  }

  async #identity(): Promise<Identity> {
    if (this.#options.identity) return this.#options.identity
    const { GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL } = process.env
    if (GIT_COMMITTER_NAME && GIT_COMMITTER_EMAIL)
      return { name: GIT_COMMITTER_NAME, email: GIT_COMMITTER_EMAIL }
    const { git } = this.#place
    const [name, email] = await Promise.all([
      git.run(['config', 'user.name']),
      git.run(['config', 'user.email']),
    ])
    if (name.code !== 0 || email.code !== 0) return FALLBACK_IDENTITY
    return { name: name.stdout.toString('utf8').trim(), email: email.stdout.toString('utf8').trim() }
  }

  #model(name: string): ModelState | undefined {
    return this.#snapshot.state.models.get(name)
  }

  #unknownModel(model: string): UserError {
    const known = this.models()
    return new UserError(
      known.length === 0
        ? `no version of ${model} is registered`
        : `no version of ${model} is registered. Registered: ${listed(known)}.${didYouMean(model, known)}`,
    )
  }
}

const SHOWN = 10

function listed(names: string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''
  return `${names.slice(0, SHOWN).join(', ')}${more}`
}
