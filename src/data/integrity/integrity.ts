import type { IntegritySettings } from '../../config/integrity.ts'
import type { IntegrityCheck } from '../../evidence/integrity.ts'
import type { CastSplit } from '../checks.ts'
import type { Engine } from '../engine.ts'
import { labelChecks } from './labels.ts'
import { overlapChecks } from './overlap.ts'
import { personalData } from './personal-data.ts'
import type { Roles } from './roles.ts'
import { signalChecks } from './signal.ts'
import { type StagedSplit, stageSplit } from './stage.ts'

export interface IntegrityOptions {
  roles: Roles
  settings: IntegritySettings
  /** Splits in the order of the configuration: earlier ones are learned from, later ones judge. */
  order: string[]
  /** Columns whose classification the contract gives. */
  classified: string[]
}

/**
 * How the splits of a dataset lie to each other and to the label. It sees every split once, keeps its rows as
 * hashes outside of memory where they do not fit, and compares all of them: only the signals of single columns are taken from a sample.
 */
export class SplitIntegrity {
  private readonly engine: Engine
  private readonly options: IntegrityOptions
  private readonly staged: StagedSplit[] = []
  private readonly checks: IntegrityCheck[] = []

  constructor(engine: Engine, options: IntegrityOptions) {
    this.engine = engine
    this.options = options
  }

  /** Takes what it needs of a split while its table of casts is there. */
  async see(seen: CastSplit): Promise<void> {
    // Without a declared type no column can be compared; the contract then asks for nothing, and is not passed.
    if (seen.accesses.size === 0) return
    const { roles, settings, classified, order } = this.options
    this.staged.push(await stageSplit(this.engine, seen, roles, order.length === 1))
    if (this.staged.length === 1 && seen.rows > 0)
      this.checks.push(...(await signalChecks(this.engine, seen, roles, settings)))
    this.checks.push(...(await personalData(this.engine, seen, classified, settings['personal-data'])))
  }

  /** Compares what was seen, and forgets it. */
  async finish(): Promise<IntegrityCheck[]> {
    const { roles, settings, order } = this.options
    const splits = this.staged
      .filter(({ rows }) => rows > 0)
      .sort((a, b) => order.indexOf(a.split) - order.indexOf(b.split))
    try {
      const between = await overlapChecks(this.engine, splits, settings)
      const labels = roles.classes ? await labelChecks(this.engine, splits, settings) : []
      return [...between, ...labels, ...this.checks]
    } finally {
      for (const { table } of this.staged) await this.engine.rows(`DROP TABLE IF EXISTS ${table}`)
    }
  }
}
