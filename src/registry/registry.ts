import type { RunContext } from '../evidence/envelope.ts'
import { Git } from '../git/git.ts'
import { nothingLost } from './anchor.ts'
import type { EventCache } from './chronicle.ts'
import { land, type Proposal } from './landing.ts'
import { ANCHOR_BRANCH, LEDGER_BRANCH } from './ledger.ts'
import { type Identity, ObjectWriter } from './objects.ts'
import { proposeAssignment, proposeRecord, proposeTombstones, proposeVersion } from './proposals.ts'
import { noteInClone } from './publish.ts'
import { RegistryReader } from './reader.ts'
import type {
  Assigned,
  AssignRequest,
  RecordRequest,
  Registered,
  RegisterRequest,
  WriteContext,
} from './requests.ts'
import {
  followLedger,
  type Listing,
  openPlace,
  type Place,
  readSnapshot,
  type Snapshot,
  takeSnapshot,
} from './snapshot.ts'
import type { RegisteredVersion, StageHolder } from './state.ts'

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
  const registry = new Registry(place, cache, snapshot, options)
  if (place.remote === null)
    registry.warnings.push(`No remote is named ${remote}: tags and the ledger stay in this clone.`)
  return registry
}

export type { RegisteredVersion, StageHolder }

/** A registry that can be written to. Writers see their own writes. */
export class Registry extends RegistryReader {
  /** What the caller should print; writing may add to it. */
  readonly warnings: string[] = []
  readonly #options: RegistryOptions

  constructor(place: Place, cache: EventCache, snapshot: Snapshot, options: RegistryOptions) {
    super(place, cache, snapshot)
    this.#options = options
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
    const objects = new ObjectWriter(this.place.git)
    const { result, publication } = await land({
      place: this.place,
      attempts: this.#options.attempts ?? 50,
      propose: async () => {
        this.snapshot = await nothingLost(this.place, this.snapshot, this.cache)
        const proposal = await propose(this.#context(identity, objects))
        if ('publication' in proposal) await objects.flush()
        return proposal
      },
      refresh: async (ledgerMoved) => {
        this.snapshot = ledgerMoved
          ? await followLedger(this.place, this.snapshot, this.cache)
          : await takeSnapshot(this.place, this.cache)
      },
      holds: ({ tags, ledger }) =>
        tags.length > 0
          ? tags.every(({ name, oid }) => this.snapshot.tags.get(name) === oid)
          : this.snapshot.ledger.commit === ledger.after,
    })
    if (publication) await this.#noteLanded(publication)
    return result
  }

  async #noteLanded(publication: Parameters<typeof noteInClone>[1]): Promise<void> {
    const warning = await noteInClone(this.place, publication)
    if (warning) this.warnings.push(warning)
    const listing: Listing = new Map([...this.snapshot.tags].map(([name, oid]) => [`refs/tags/${name}`, oid]))
    for (const { name, oid } of publication.tags) listing.set(`refs/tags/${name}`, oid)
    for (const branch of [LEDGER_BRANCH, ANCHOR_BRANCH])
      listing.set(`refs/heads/${branch}`, publication.ledger.after)
    this.snapshot = await readSnapshot(this.place, listing, this.cache)
  }

  #context(identity: Identity, objects: ObjectWriter): WriteContext {
    const { run, actor, fromFork = false, now = () => new Date() } = this.#options
    return {
      objects,
      shallow: this.place.shallow,
      remote: this.place.remote ?? 'this clone',
      snapshot: this.snapshot,
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
    const { git } = this.place
    const [name, email] = await Promise.all([
      git.run(['config', 'user.name']),
      git.run(['config', 'user.email']),
    ])
    if (name.code !== 0 || email.code !== 0) return FALLBACK_IDENTITY
    return { name: name.stdout.toString('utf8').trim(), email: email.stdout.toString('utf8').trim() }
  }
}
