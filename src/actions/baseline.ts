import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { baselineDifference } from '../data/baseline/difference.ts'
import type { CastSplit, ValidatedSplits } from '../data/checks.ts'
import type { Contract } from '../data/contract.ts'
import type { Engine } from '../data/engine.ts'
import { profileColumns } from '../data/profile.ts'
import { compareProfiles } from '../drift/compare.ts'
import { ActionError, UserError } from '../errors.ts'
import type { BaselineDifference } from '../evidence/baseline.ts'
import { parseDocument } from '../evidence/documents.ts'
import type { ColumnProfile } from '../evidence/facts.ts'
import type { Validation } from '../evidence/validation.ts'
import { recordPath } from '../registry/views/records.ts'
import type { Context } from './context.ts'
import { registryOf } from './stores.ts'

/** What the input `baseline` is where nobody has set it: its absence is then no mistake. */
export const DEFAULT_BASELINE = 'production'

interface Baseline {
  source: string
  validation: Validation
}

/** The earlier validation to compare with; undefined, with a line that says why, where there is none. */
export async function findBaseline(context: Context, asked: string): Promise<Baseline | undefined> {
  if (asked === 'none') return undefined
  if (asked.endsWith('.json')) return readNamed(context, asked)
  try {
    return await readRegistered(context, asked)
  } catch (error) {
    if (asked !== DEFAULT_BASELINE || !(error instanceof ActionError)) throw error
    context.platform.log.notice(`The data is not compared with that of production: ${error.headline}`)
    return undefined
  }
}

async function readNamed(context: Context, path: string): Promise<Baseline> {
  const file = context.inside(path, 'baseline')
  const source = context.shown(file)
  if (!existsSync(file)) throw new UserError('does not exist', { location: { file: source } })
  return { source, validation: parseDocument('validation', await readFile(file, 'utf8'), source) }
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
  const version = registry.resolve(name, asked)
  registry.checkUnchanged(version)
  const path = recordPath(name, 'validation.json')
  const bytes = await registry.readFile(version, path)
  if (!bytes) throw new UserError(`${version.tag} holds no ${path}, so its data is not known`)
  return {
    source: version.tag,
    validation: parseDocument('validation', bytes.toString('utf8'), `${version.tag}:${path}`),
  }
}

/** Counts the current rows in the bins of the baseline while they are at hand, then compares. */
export class BaselineRun {
  private readonly context: Context
  private readonly engine: Engine
  private readonly baseline: Baseline | undefined
  private readonly counted = new Map<string, ColumnProfile[]>()

  constructor(context: Context, engine: Engine, baseline: Baseline | undefined) {
    this.context = context
    this.engine = engine
    this.baseline = baseline
  }

  async see({ split, source, columns }: CastSplit): Promise<void> {
    const frozen = this.baseline?.validation.profiles[split]
    if (frozen) this.counted.set(split, await profileColumns(this.engine, source, columns, frozen))
  }

  /** `names` says whether categories may be named, which are values of cells. */
  finish(result: ValidatedSplits, contract: Contract, names: boolean): BaselineDifference | undefined {
    if (!this.baseline) return undefined
    const { source, validation } = this.baseline
    const { alpha, 'psi-floor': floor } = this.context.model.config.drift
    const drift = Object.fromEntries(
      [...this.counted].map(([split, now]) => {
        const here = new Set(now.map(({ name }) => name))
        const before = validation.profiles[split].filter(({ name }) => here.has(name))
        return [split, compareProfiles(before, now, { alpha, floor })]
      }),
    )
    const open = contract.columns.filter(({ classification }) => classification === null)
    return baselineDifference(validation, result, {
      source,
      digest: validation.digest,
      drift,
      named: names ? open.map(({ name }) => name) : [],
    })
  }
}
