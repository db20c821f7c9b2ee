import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { baselineDifference } from '../data/baseline/difference.ts'
import { type EarlierData, readEarlier } from '../data/baseline/earlier.ts'
import { type RowChanges, rowChanges, type Splits } from '../data/baseline/row-changes.ts'
import type { CastSplit, SplitFile, ValidatedSplits } from '../data/checks.ts'
import { type Contract, isClassified } from '../data/contract.ts'
import { openStored, typedTable } from '../data/dataset.ts'
import type { Engine } from '../data/engine.ts'
import { findFiles, isThere } from '../data/files.ts'
import { bytesDigest } from '../data/fingerprint.ts'
import { profileColumns } from '../data/profile.ts'
import { compareProfiles } from '../drift/compare.ts'
import { ActionError, UserError } from '../errors.ts'
import type { BaselineDifference } from '../evidence/baseline.ts'
import { canonicalJson, type Digest, sha256 } from '../evidence/canonical.ts'
import { parseDocument } from '../evidence/documents.ts'
import type { ColumnProfile } from '../evidence/facts.ts'
import type { Validation } from '../evidence/validation.ts'
import type { RegisteredVersion, Registry } from '../registry/registry.ts'
import { recordPath } from '../registry/views/records.ts'
import { versionAt } from './baseline-ref.ts'
import type { Context } from './context.ts'
import { DEFAULT_BASELINE } from './inputs.ts'
import { registryOf } from './stores.ts'

/** Something to compare the data with. */
export interface Baseline {
  /** A tag, a file or a folder. */
  source: string
  digest: Digest
  /** Null where the data itself is at hand. */
  validation: Validation | null
  read(engine: Engine, contract: Contract): Promise<EarlierData>
}

/**
 * The earlier data or its validation; undefined, with a line that says why, where there is none. `splits` are the
 * files of today.
 */
export async function findBaseline(
  context: Context,
  asked: string,
  splits: Record<string, SplitFile>,
): Promise<Baseline | undefined> {
  if (asked === 'none') return undefined
  if (asked.endsWith('.json')) return readNamed(context, asked)
  const folder = context.inside(asked, 'baseline')
  if (asked !== DEFAULT_BASELINE && statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return inFolder(context, folder, splits)
  try {
    return await readRegistered(context, asked)
  } catch (error) {
    const mayLack = asked === DEFAULT_BASELINE || context.platform.fromFork
    if (!mayLack || !(error instanceof ActionError)) throw error
    context.platform.log.notice(`The data is not compared with that of ${asked}: ${error.headline}`)
    return undefined
  }
}

const recorded = (source: string, validation: Validation): Baseline => ({
  source,
  digest: validation.digest as Digest,
  validation,
  read: async () => ({ ...validation, tables: null }),
})

/** The same paths under another folder, such as a checkout of the base branch; a split that is not there is new. */
async function inFolder(
  context: Context,
  folder: string,
  splits: Record<string, SplitFile>,
): Promise<Baseline> {
  if (Object.keys(splits).length === 0)
    throw new UserError('mode: merge has no rows to compare with those of a folder', {
      hint: 'Name a version, or the path of a validation.json, as the baseline.',
    })
  const earlier: Record<string, SplitFile> = {}
  const bytes: Record<string, Digest> = {}
  for (const [split, { path, csv }] of Object.entries(splits)) {
    const old = context.inside(join(folder, relative(context.directory, path)), 'baseline')
    if (!isThere(old)) continue
    const files = findFiles(old, context.shown(old))
    for (const file of files.paths) context.inside(file, 'baseline')
    earlier[split] = { path: old, shownPath: context.shown(old), csv }
    bytes[split] = await bytesDigest(files)
  }
  const source = context.shown(folder)
  if (Object.keys(earlier).length === 0)
    throw new UserError(`"${source}" holds none of the splits at the same path`, {
      hint: 'Check out the base branch there, and pull its data.',
    })
  return {
    source,
    digest: sha256(canonicalJson(bytes)),
    validation: null,
    read: (engine, contract) => readEarlier(engine, contract, earlier),
  }
}

async function readNamed(context: Context, path: string): Promise<Baseline> {
  const file = context.inside(path, 'baseline')
  const source = context.shown(file)
  if (!existsSync(file)) throw new UserError('does not exist', { location: { file: source } })
  return recorded(source, parseDocument('validation', await readFile(file, 'utf8'), source))
}

async function readRegistered(context: Context, asked: string): Promise<Baseline | undefined> {
  const registry = await registryOf(context)
  const { name } = context.model
  if (asked === DEFAULT_BASELINE && !registry.stage(name, asked)) {
    context.platform.log.notice(
      `No version of ${name} holds "${asked}" yet: no earlier data to compare with.`,
    )
    return undefined
  }
  const version = await resolved(context, registry, asked)
  registry.checkUnchanged(version)
  const path = recordPath(name, 'validation.json')
  const bytes = await registry.readFile(version, path)
  if (!bytes) throw new UserError(`${version.tag} holds no ${path}, so its data is not known`)
  return recorded(version.tag, parseDocument('validation', bytes.toString('utf8'), `${version.tag}:${path}`))
}

/** A stage or a version, else what was made from a revision of git. */
async function resolved(context: Context, registry: Registry, asked: string): Promise<RegisteredVersion> {
  try {
    return registry.resolve(context.model.name, asked)
  } catch (error) {
    const version = await versionAt(context, registry, asked)
    if (version === undefined) throw error
    return version
  }
}

/** Counts the current rows in the bins of the baseline while they are at hand, then compares. */
export class BaselineRun {
  private readonly context: Context
  private readonly engine: Engine
  private readonly baseline: Baseline
  private readonly earlier: EarlierData
  private readonly counted = new Map<string, ColumnProfile[]>()

  static async open(
    context: Context,
    engine: Engine,
    contract: Contract,
    baseline: Baseline,
  ): Promise<BaselineRun> {
    context.platform.log.progress('reading the earlier data', 0, baseline.source)
    return new BaselineRun(context, engine, baseline, await baseline.read(engine, contract))
  }

  private constructor(context: Context, engine: Engine, baseline: Baseline, earlier: EarlierData) {
    this.context = context
    this.engine = engine
    this.baseline = baseline
    this.earlier = earlier
  }

  async see({ split, source, columns }: CastSplit): Promise<void> {
    const frozen = this.earlier.profiles[split]
    if (frozen) this.counted.set(split, await profileColumns(this.engine, source, columns, frozen))
  }

  /** `names` says whether categories and ids may be named, which are values of cells. */
  async finish(
    result: ValidatedSplits,
    contract: Contract,
    splits: Record<string, SplitFile>,
    names: boolean,
  ): Promise<BaselineDifference> {
    const { source, digest } = this.baseline
    const { alpha, 'psi-floor': floor } = this.context.model.config.drift
    const drift = Object.fromEntries(
      [...this.counted].map(([split, now]) => {
        const here = new Set(now.map(({ name }) => name))
        const before = this.earlier.profiles[split].filter(({ name }) => here.has(name))
        return [split, compareProfiles(before, now, { alpha, floor })]
      }),
    )
    const open = contract.columns.filter((column) => !isClassified(column))
    const named = names ? open.map(({ name }) => name) : []
    const rows = await this.rows(result, splits, named)
    return baselineDifference(this.earlier, result, { source, digest, drift, named, rows })
  }

  /** Row by row, where the old rows are at hand; the new ones are read once more for it. */
  private async rows(
    { datasets }: ValidatedSplits,
    splits: Record<string, SplitFile>,
    named: string[],
  ): Promise<RowChanges | null> {
    const { tables } = this.earlier
    if (tables === null) return null
    this.context.platform.log.progress('comparing row by row', 0.5, this.baseline.source)
    const now: Splits = {}
    for (const [split, { path, shownPath, csv }] of Object.entries(splits))
      now[split] = typedTable(await openStored(this.engine, path, shownPath, csv), datasets[split].columns)
    return rowChanges(
      this.engine,
      tables,
      now,
      named.find((name) => name === this.context.model.config.data.id),
    )
  }
}
