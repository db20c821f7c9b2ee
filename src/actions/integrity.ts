import type { CastSplit, ValidatedSplits } from '../data/checks.ts'
import type { Contract } from '../data/contract.ts'
import type { Engine } from '../data/engine.ts'
import { SplitIntegrity } from '../data/integrity/integrity.ts'
import { type Roles, rolesOf } from '../data/integrity/roles.ts'
import { splitDrift } from '../drift/splits.ts'
import type { IntegrityCheck } from '../evidence/integrity.ts'
import { didYouMean } from '../text.ts'
import type { Context } from './context.ts'
import type { ImagesRun } from './images.ts'
import { WrongLabelsRun } from './wrong-labels.ts'

/** The checks of splits against each other, as the configuration and the contract's roles ask for them. */
export class IntegrityRun {
  private readonly context: Context
  private readonly roles: Roles
  private readonly splits: SplitIntegrity
  private readonly order: string[]
  private readonly images: ImagesRun
  private readonly wrongLabels: WrongLabelsRun

  /** `splits` in the order of the configuration. */
  constructor(context: Context, engine: Engine, contract: Contract, splits: string[], images: ImagesRun) {
    const { task, data } = context.model.config
    this.context = context
    this.roles = rolesOf(contract, { task, ...data })
    this.refuseUnknown(contract)
    this.order = [...splits].sort((a, b) => Number(b === 'train') - Number(a === 'train'))
    this.images = images
    this.wrongLabels = new WrongLabelsRun(context, engine)
    this.splits = new SplitIntegrity(engine, {
      roles: this.roles,
      settings: data.integrity,
      order: this.order,
      classified: contract.columns.flatMap(({ name, classification }) => (classification ? [name] : [])),
    })
  }

  async observe(seen: CastSplit): Promise<void> {
    await this.splits.see(seen)
    await this.wrongLabels.see(seen)
    await this.images.see(seen)
  }

  /** A slip in a name must not switch a check off. */
  private refuseUnknown({ columns, absent, path }: Contract): void {
    const { time, group, id, images } = this.context.model.config.data
    const known = [...columns, ...absent].map(({ name }) => name)
    const named = { time: [time], group: [group], id: [id], 'images.column': [images?.column] }
    for (const [key, names] of Object.entries(named)) {
      const unknown = names.find((name) => name !== undefined && !known.includes(name))
      if (unknown !== undefined)
        throw this.context.model.error(
          ['data', ...key.split('.')],
          `"${unknown}" is not a column of ${path}.${didYouMean(unknown, known)}`,
        )
    }
  }

  async finish({ profiles, datasets }: ValidatedSplits): Promise<IntegrityCheck[]> {
    const labels = await this.wrongLabels.finish({ datasets })
    const found = [...(await this.splits.finish()), ...labels, ...this.drift(profiles)]
    return [...found, ...this.images.checks(this.order)]
  }

  private drift(profiles: ValidatedSplits['profiles']): IntegrityCheck[] {
    const { data, drift } = this.context.model.config
    const { severity } = data.integrity['split-drift']
    if (severity === 'off') return []
    return splitDrift(
      Object.entries(profiles).map(([split, columns]) => ({ split, profiles: columns })),
      {
        alpha: drift.alpha,
        floor: drift['psi-floor'],
        severity,
        columns: [...this.roles.features, this.roles.label],
      },
    )
  }
}
