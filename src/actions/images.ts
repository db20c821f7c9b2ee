import { statSync } from 'node:fs'
import type { CsvOptions } from '../config/csv.ts'
import type { CastSplit, SplitFile } from '../data/checks.ts'
import type { Contract } from '../data/contract.ts'
import { openStored } from '../data/dataset.ts'
import { type Engine, openEngine } from '../data/engine.ts'
import { findFiles } from '../data/files.ts'
import { type ImageSplit, imageChecks } from '../data/images/checks.ts'
import { columnImages, namedDigest } from '../data/images/column.ts'
import { imageFacts } from '../data/images/facts.ts'
import type { OnFile } from '../data/images/scan.ts'
import type { Digest } from '../evidence/canonical.ts'
import type { IntegrityCheck } from '../evidence/integrity.ts'
import type { Validation } from '../evidence/validation.ts'
import { count } from '../text.ts'
import type { Context } from './context.ts'

interface ImageSources {
  contract: Contract
  /** As the configuration names them: paths of images are relative to these, and not to the clean rows. */
  splits: Record<string, SplitFile>
  /** Whether cells may be shown. */
  showValues: boolean
}

/** The images of every split: those of a folder, or those that a column names. */
export class ImagesRun {
  private readonly context: Context
  private readonly engine: Engine
  private readonly sources: ImageSources
  private readonly found: (ImageSplit & { digest?: Digest })[] = []

  constructor(context: Context, engine: Engine, sources: ImageSources) {
    this.context = context
    this.engine = engine
    this.sources = sources
  }

  async see(seen: CastSplit): Promise<void> {
    const { split, images } = seen
    const { classified } = this.sources.contract
    const { images: asked } = this.context.model.config.data
    if (images) this.found.push({ split, images, named: !classified.includes('path') })
    else if (asked) {
      const onFile = progress(this.context)
      const found = await columnImages(
        this.engine,
        seen,
        asked.column,
        imageRoot(this.context, this.sources.splits[split]),
        onFile,
      )
      const named = this.sources.showValues && !classified.includes(asked.column)
      if (found) this.found.push({ split, named, ...found })
    }
  }

  /** `order` is that in which splits are held against each other. */
  checks(order: string[]): IntegrityCheck[] {
    const splits = this.found.toSorted((a, b) => order.indexOf(a.split) - order.indexOf(b.split))
    return imageChecks(splits, this.context.model.config.data.integrity)
  }

  /** Split → what its images are; undefined where there are none. */
  facts(): Validation['images'] {
    if (this.found.length === 0) return undefined
    return Object.fromEntries(
      this.found.map(({ split, images, digest }) => [
        split,
        { ...imageFacts(images), ...(digest ? { digest } : {}) },
      ]),
    )
  }
}

/** What the paths of a column are relative to; `split` as the configuration names it. */
function imageRoot(context: Context, { path, shownPath }: SplitFile): string {
  const { root } = context.model.config.data.images ?? {}
  if (root === undefined) return findFiles(path, shownPath).root
  const key = ['data', 'images', 'root']
  const folder = context.inside(root, key.join('.'))
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder
  throw context.model.error(key, `"${root}" is no folder`)
}

/**
 * What the images are now that a column of a validated split names; undefined where none does.
 *
 * @param file with the validated rows
 */
export async function imagesNow(
  context: Context,
  split: string,
  { file, csv }: { file: string; csv?: CsvOptions },
): Promise<Digest | undefined> {
  const { images, splits } = context.model.config.data
  if (!images) return undefined
  const engine = await openEngine()
  try {
    const table = await openStored(engine, file, context.shown(file), csv)
    if (!table.storedColumns.some(({ name }) => name === images.column)) return undefined
    const path = context.data(splits[split], ['data', 'splits', split])
    const root = imageRoot(context, { path, shownPath: context.shown(path) })
    return await namedDigest(engine, table, images.column, root, { onFile: progress(context) })
  } finally {
    engine.close()
  }
}

/** Tells of images as they are read. */
export const progress =
  ({ platform }: Context): OnFile =>
  (done, total) =>
    platform.log.progress('reading images', done / total, `${count(done)} of ${count(total)}`)
