import { cacheKey, changesWithTime, type DataBytes, type Dependencies, dataBytes } from '../data/cache-key.ts'
import type { SplitFile } from '../data/checks.ts'
import type { Contract } from '../data/contract.ts'
import { isThere } from '../data/files.ts'
import { type Shard, shardName } from '../data/shard.ts'
import { ActionError } from '../errors.ts'
import type { Digest } from '../evidence/canonical.ts'
import { EvidenceFolder } from '../evidence/folder.ts'
import type { Validation } from '../evidence/validation.ts'
import type { Context } from './context.ts'
import type { Sources } from './sources.ts'
import { programDigest } from './tool.ts'

/** What is validated, apart from the configuration. */
interface Asked extends Sources {
  environment: string
  shard?: Shard
  named: Dependencies['named']
}

/** Why this validation must be made each time; undefined where an earlier one may stand for it. */
export function notCached(
  contract: Contract,
  options: { writesRows: boolean; comparesContracts: boolean; readsImages: boolean },
) {
  if (options.writesRows) return 'rows are put aside'
  if (options.comparesContracts) return 'the contract is compared with another one'
  if (options.readsImages) return 'a column names images, whose bytes may have changed'
  return programDigest() === null ? 'the program has no digest' : changesWithTime(contract)
}

/** The validations that were made of the same bytes: the last one in the folder of evidence, more in the platform's cache. */
export class ValidationCache {
  readonly key: Digest
  private readonly context: Context
  private readonly part: string | undefined
  private readonly folder: EvidenceFolder

  /** Reads the bytes of everything that is asked; gives the splits with what that found, so that it is done once. */
  static async open(context: Context, contract: Contract, asked: Asked) {
    const { task, data, io, drift } = context.model.config
    const { environment, shard, named, baseline, previousRows } = asked
    const bytes = await allBytes(context, asked)
    const key = cacheKey({
      program: programDigest() as Digest,
      model: context.model.name,
      contract: { path: contract.path, digest: contract.digest },
      environment,
      settings: { task, data, io, drift },
      ...bytes,
      order: Object.keys(asked.splits),
      baseline: baseline ? { source: baseline.source, digest: baseline.digest } : null,
      previousRows,
      named,
      shard: shard ?? null,
    })
    const splits = Object.fromEntries(
      Object.entries(asked.splits).map(([split, file]): [string, SplitFile] => [
        split,
        { ...file, parts: bytes.splits[split].parts },
      ]),
    )
    return { cache: new ValidationCache(context, key, shard && shardName(shard)), splits }
  }

  private constructor(context: Context, key: Digest, part: string | undefined) {
    this.context = context
    this.key = key
    this.part = part
    this.folder = new EvidenceFolder(context.evidence.directory, '.cached')
    context.inside(this.folder.directory, 'evidence-dir')
  }

  /** The validation that was made of the same bytes. What cannot be read or is of other bytes is none, and a line. */
  async find(): Promise<Validation | undefined> {
    const here = await this.read()
    if (here?.key === this.key) return here
    if (!(await this.context.platform.restoreCache(this.paths, this.name))) return undefined
    const restored = await this.read()
    if (restored && restored.key !== this.key) this.ignored('it is of something else')
    return restored?.key === this.key ? restored : undefined
  }

  /** A check that broke may hold the next time, so it is not kept. */
  async keep(validation: Validation): Promise<void> {
    if (validation.checks.some(({ verdict, reason }) => verdict === 'fail' && reason !== null)) return
    const { digest: _, ...content } = validation
    await this.folder.write('validation', content, this.part)
    await this.context.platform.saveCache(this.paths, this.name)
  }

  private async read(): Promise<Validation | undefined> {
    try {
      return await this.folder.read('validation', this.part)
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      this.ignored(error.message)
      return undefined
    }
  }

  private ignored(why: string): void {
    this.context.platform.log.notice(`The cached validation is ignored: ${why}`)
  }

  private get name(): string {
    return `mlops-${this.context.model.name}-validation-${this.key.slice('sha256:'.length, 39)}`
  }

  /** Relative to the workspace: the paths are part of a cache's identity, and workspaces lie in different places. */
  private get paths(): string[] {
    return [this.context.shown(this.folder.path('validation', 'json', this.part))]
  }
}

async function allBytes(context: Context, { splits, references }: Asked) {
  const { platform, model } = context
  const settings = model.config.data.integrity['wrong-labels']
  const predictions = Object.entries(settings?.predictions ?? {})
    .map(([split, path]): [string, SplitFile] => {
      const file = context.inside(path, 'data.integrity.wrong-labels.predictions')
      return [split, { path: file, shownPath: context.shown(file) }]
    })
    // The validation itself says which are missing.
    .filter(([, { path }]) => isThere(path))
  const all = { splits, references, predictions: Object.fromEntries(predictions) }
  const count = Object.values(all).flatMap(Object.keys).length
  const found: Record<keyof typeof all, Record<string, DataBytes>> = {
    splits: {},
    references: {},
    predictions: {},
  }
  let done = 0
  for (const [kind, files] of Object.entries(all))
    for (const [name, file] of Object.entries(files)) {
      platform.log.progress('reading bytes', done++ / count, name)
      found[kind as keyof typeof all][name] = await dataBytes(file)
    }
  return found
}
