import type { CastSplit, ValidatedSplits } from '../data/checks.ts'
import type { Contract } from '../data/contract.ts'
import type { Engine } from '../data/engine.ts'
import { type ImageSplit, imageChecks } from '../data/images/checks.ts'
import { imageFacts } from '../data/images/facts.ts'
import { SplitIntegrity } from '../data/integrity/integrity.ts'
import { type Roles, rolesOf } from '../data/integrity/roles.ts'
import { splitDrift } from '../drift/splits.ts'
import type { IntegrityCheck } from '../evidence/integrity.ts'
import type { Validation } from '../evidence/validation.ts'
import { didYouMean } from '../text.ts'
import type { Context } from './context.ts'
import { WrongLabelsRun } from './wrong-labels.ts'

/** The checks of splits against each other, as the configuration and the contract's roles ask for them. */
export class IntegrityRun {
  private readonly context: Context
  private readonly roles: Roles
  private readonly splits: SplitIntegrity
  private readonly order: string[]
  private readonly pathClassified: boolean
  private readonly images: ImageSplit[] = []
  private readonly wrongLabels: WrongLabelsRun

  /** `splits` in the order of the configuration. */
  constructor(context: Context, engine: Engine, contract: Contract, splits: string[]) {
    const { task, data } = context.model.config
    this.context = context
    this.roles = rolesOf(contract, { task, ...data })
    this.refuseUnknown(contract)
    this.order = [...splits].sort((a, b) => Number(b === 'train') - Number(a === 'train'))
    this.pathClassified = contract.columns.some(
      ({ name, classification }) => name === 'path' && classification,
    )
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
    if (seen.images) this.images.push({ split: seen.split, images: seen.images })
  }

  /** A slip in a name must not switch a check off. */
  private refuseUnknown({ columns, absent, path }: Contract): void {
    const { time, group, id } = this.context.model.config.data
    const known = [...columns, ...absent].map(({ name }) => name)
    const named = { time: [time], group: [group], id: [id] }
    for (const [key, names] of Object.entries(named)) {
      const unknown = names.find((name) => name !== undefined && !known.includes(name))
      if (unknown !== undefined)
        throw this.context.model.error(
          ['data', key],
          `"${unknown}" is not a column of ${path}.${didYouMean(unknown, known)}`,
        )
    }
  }

  async finish({ profiles, datasets }: ValidatedSplits): Promise<IntegrityCheck[]> {
    const labels = await this.wrongLabels.finish({ datasets })
    const found = [...(await this.splits.finish()), ...labels, ...this.drift(profiles)]
    const images = this.images.toSorted((a, b) => this.order.indexOf(a.split) - this.order.indexOf(b.split))
    return [...found, ...imageChecks(images, this.context.model.config.data.integrity, this.pathClassified)]
  }

  /** Split → what its images are; undefined where no split is a folder of images. */
  imageFacts(): Validation['images'] {
    if (this.images.length === 0) return undefined
    return Object.fromEntries(this.images.map(({ split, images }) => [split, imageFacts(images)]))
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
