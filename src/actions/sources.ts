import type { SplitFile } from '../data/checks.ts'
import type { Contract } from '../data/contract.ts'
import { findFiles } from '../data/files.ts'
import { type Shard, shardFiles } from '../data/shard.ts'
import { UserError } from '../errors.ts'
import { parseDocument } from '../evidence/documents.ts'
import { recordPath } from '../registry/views/records.ts'
import { plural } from '../text.ts'
import { type Baseline, DEFAULT_BASELINE, findBaseline } from './baseline.ts'
import type { Context } from './context.ts'
import { registryOf } from './stores.ts'

/** What a validation reads besides the contract. */
export interface Sources {
  splits: Record<string, SplitFile>
  /** Tables that keys refer to. */
  references: Record<string, SplitFile>
  baseline: Baseline | undefined
  /** Rows of each split last time, where the contract asks for them. */
  previousRows: Record<string, number>
}

/** The inputs that say what is read. */
interface Named {
  data?: string
  environment: string
  shard?: Shard
  baseline: string
}

export async function sourcesOf(context: Context, contract: Contract, named: Named): Promise<Sources> {
  const splits = splitFiles(context, named)
  if (named.shard) refuseClassifiedFolders(context, contract, splits)
  return {
    splits,
    references: keyTables(context),
    baseline: await findBaseline(context, baselineAsked(named), splits),
    previousRows: await previousRows(context, contract),
  }
}

/** The digest of the whole is made of the names of its files, which each part therefore has to write down. */
function refuseClassifiedFolders(
  context: Context,
  { classified }: Contract,
  splits: Record<string, SplitFile>,
): void {
  for (const [split, { path, shownPath }] of Object.entries(splits)) {
    const column = findFiles(path, shownPath).partitions.find((name) => classified.includes(name))
    if (column !== undefined)
      throw context.model.error(
        ['data', 'splits', split],
        `the names of the folders hold values of "${column}", which the contract classifies, and a shard writes down the names of its files`,
        'Leave out "shard", or partition the data by another column.',
      )
  }
}

/** Other rows than those of the splits have no earlier self, unless one is named; a shard is only a part of them. */
const baselineAsked = ({ baseline, data, shard }: Named): string =>
  shard || (data && baseline === DEFAULT_BASELINE) ? 'none' : baseline

export function splitFiles(
  context: Context,
  { data, environment, shard }: Pick<Named, 'data' | 'environment'> & { shard?: Shard },
): Record<string, SplitFile> {
  const { csv, splits } = context.model.config.data
  if (data) {
    const path = context.inside(data, 'data')
    return { [environment]: { path, shownPath: context.shown(path), csv, shard } }
  }
  const found = Object.entries(splits).map(([split, file]): [string, SplitFile] => {
    const path = context.data(file, ['data', 'splits', split])
    return [split, { path, shownPath: context.shown(path), csv, shard }]
  })
  if (shard === undefined) return Object.fromEntries(found)
  const files = ({ path, shownPath }: SplitFile) => findFiles(path, shownPath).paths
  const own = found.filter(([, split]) => shardFiles(files(split), shard).length > 0)
  if (own.length > 0) return Object.fromEntries(own)
  const most = Math.max(...found.map(([, split]) => files(split).length))
  throw new UserError(
    `shard ${shard.index}/${shard.of} has nothing to read: no split has more than ${plural(most, 'file')}`,
    {
      hint: 'A shard is every n-th file of a folder or a pattern. Write more files, or use fewer shards.',
    },
  )
}

export const keyTables = (context: Context): Record<string, SplitFile> =>
  Object.fromEntries(
    Object.entries(context.model.config.data.references).map(([name, file]) => {
      const key = ['data', 'references', name]
      const { csv } = context.model.config.data
      const own =
        typeof file === 'string' ? { path: file, key, csv } : { csv, ...file, key: [...key, 'path'] }
      const path = context.data(own.path, own.key)
      return [name, { path, shownPath: context.shown(path), csv: own.csv }]
    }),
  )

/** Rows of each split that the version in production was made of; only where the contract asks for them. */
export async function previousRows(context: Context, contract: Contract): Promise<Record<string, number>> {
  if (!contract.requirements.some(({ measure }) => measure.of === 'growth')) return {}
  const registry = await registryOf(context)
  const holder = registry.stage(context.model.name, 'production')
  if (!holder) return {}
  const path = recordPath(context.model.name, 'validation.json')
  const bytes = await registry.readFile(holder, path)
  if (!bytes) return {}
  const validation = parseDocument('validation', bytes.toString('utf8'), `${holder.tag}:${path}`)
  return Object.fromEntries(Object.entries(validation.datasets).map(([split, { rows }]) => [split, rows]))
}
