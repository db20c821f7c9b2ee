import { UserError } from '../errors.ts'
import { didYouMean } from '../text.ts'
import { auditLedger, type Finding } from './audit.ts'
import type { EventCache } from './chronicle.ts'
import type { DvcState } from './documents/dvc.ts'
import { type FolderEntry, readBlobs, readFolder } from './folder.ts'
import {
  type ChainHead,
  type ChainVerdict,
  type LedgerEvent,
  tagsAgainstLedger,
  verifyChain,
} from './ledger.ts'
import type { Registered } from './requests.ts'
import { type Bump, bumpVersion, compareVersions, FIRST_VERSION } from './semver.ts'
import { fetchTags, type Place, type Snapshot } from './snapshot.ts'
import type { ModelState, RegisteredVersion, StageHolder } from './state.ts'

/** Models, versions and stages, as the tags of one repository tell them. */
export class RegistryReader {
  protected readonly place: Place
  protected readonly cache: EventCache
  protected snapshot: Snapshot

  constructor(place: Place, cache: EventCache, snapshot: Snapshot) {
    this.place = place
    this.cache = cache
    this.snapshot = snapshot
  }

  /** One line for each tag and ledger event that cannot be read; everything else still can. */
  get problems(): string[] {
    return [...this.snapshot.state.problems, ...this.snapshot.ledger.problems]
  }

  /** Names of the models that have a version and are not deprecated, in alphabetical order. */
  models(): string[] {
    return [...this.snapshot.state.models]
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
    const { git } = this.place
    await this.bring([version])
    await this.#checkTarget(version)
    const entry = await git.read(['ls-tree', '-z', '--full-tree', version.commit, '--', path])
    const blob = /^\d+ blob ([0-9a-f]+)\t/.exec(entry)?.[1]
    return blob === undefined ? undefined : git.bytes(['cat-file', 'blob', blob])
  }

  /** Every file below a folder of a commit, by its path below that folder. */
  async readFolder(commit: string, folder: string): Promise<Map<string, FolderEntry>> {
    const all = [...this.snapshot.state.models.values()].flatMap(({ versions }) => versions)
    await this.bring(all.filter((version) => version.commit === commit))
    return readFolder(this.place.git, commit, folder)
  }

  /** The annotated tag of a version and its commit, as Git stores them. */
  async rawObjects(version: RegisteredVersion): Promise<{ oid: string; tag: Buffer; commit: Buffer }> {
    const { git } = this.place
    await this.bring([version])
    await this.#checkTarget(version)
    const oid = this.snapshot.tags.get(version.tag) as string
    const [tag, commit] = await Promise.all([
      git.bytes(['cat-file', 'tag', oid]),
      git.bytes(['cat-file', 'commit', version.commit]),
    ])
    return { oid, tag, commit }
  }

  /** What a commit holds of DVC. The commit must be in this clone. */
  async dvcState(commit: string): Promise<DvcState> {
    const names = ['.dvc/config', 'dvc.yaml'].map((path) => `${commit}:${path}`)
    const [config, project] = await readBlobs(this.place.git, names)
    return { initialized: config !== undefined, project: project?.toString('utf8') ?? null }
  }

  /** Brings the commits of versions into this clone; those that are here already cost nothing. */
  bring(versions: RegisteredVersion[]): Promise<void> {
    const { tags } = this.snapshot
    return fetchTags(
      this.place,
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
    return this.snapshot.ledger.events.some(
      (event) => event.type === 'tombstoned' && event.model === model && event.version === version,
    )
  }

  /** The version of the model that has these bytes, by the ledger: no record of the others has to be read. */
  sameBytes(model: string, sha256: string): Registered | undefined {
    const active = new Map(this.versions(model).map((each) => [each.version, each]))
    for (const { type, model: about, version, details, seq } of this.snapshot.ledger.events) {
      const found = version === null ? undefined : active.get(version)
      if (!found || type !== 'registered' || about !== model || details.sha256 !== sha256) continue
      if (!this.isTombstoned(model, found.version))
        return { changed: false, version: found.version, tag: found.tag, commit: found.commit, seq }
    }
    return undefined
  }

  /** The last link of the chain: whoever keeps it elsewhere can tell later that nothing up to there was changed. */
  get head(): ChainHead | null {
    return this.snapshot.ledger.head
  }

  /** Oldest first. */
  events(): LedgerEvent[] {
    return [...this.snapshot.ledger.events]
  }

  /** Whether the ledger is whole, and one line for each tag that was deleted or replaced since it was written. */
  verify(): { chain: ChainVerdict; tags: string[] } {
    const { ledger, tags } = this.snapshot
    return { chain: verifyChain(ledger.events), tags: tagsAgainstLedger(ledger.events, tags) }
  }

  /** {@link verify}, and every tag's own object held against its event: brings all tags into this clone. */
  async audit(): Promise<Finding[]> {
    const { tags } = this.snapshot
    await fetchTags(
      this.place,
      [...tags].map(([name, oid]) => ({ name, oid })),
    )
    return auditLedger(this.place, this.snapshot, this.cache)
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
    const { ledger, tags } = this.snapshot
    const event = ledger.events.findLast((each) => Object.hasOwn(each.tags, tag))
    if (event === undefined || event.tags[tag] === tags.get(tag)) return
    throw new UserError(
      `${tag} has been replaced since event #${event.seq} of the ledger: it was ${event.tags[tag]}, it is ${tags.get(tag)}`,
      { hint: 'Find out who replaced it, and push the tag that was registered again.' },
    )
  }

  /** The ledger says where a tag points; before anything is read there, the tag itself must agree. */
  async #checkTarget({ tag, commit }: RegisteredVersion): Promise<void> {
    const target = await this.place.git.read(['rev-parse', `${this.snapshot.tags.get(tag)}^{commit}`])
    if (target === commit) return
    throw new UserError(`${tag} points to commit ${target}, but the ledger says ${commit}`, {
      hint: 'Somebody changed the ledger: mlops registry fsck says where.',
    })
  }

  #model(name: string): ModelState | undefined {
    return this.snapshot.state.models.get(name)
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
