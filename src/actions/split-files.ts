import type { SplitFile } from '../data/checks.ts'
import { findFiles } from '../data/files.ts'
import { type Shard, shardFiles } from '../data/shard.ts'
import { UserError } from '../errors.ts'
import { plural } from '../text.ts'
import type { Context } from './context.ts'

/** The files of every split, or those that the input `data` names. */
export function splitFiles(
  context: Context,
  { data, environment, shard }: { data?: string; environment: string; shard?: Shard },
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
