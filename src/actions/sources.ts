import type { SplitFile } from '../data/checks.ts'
import type { Contract } from '../data/contract.ts'
import { findFiles } from '../data/files.ts'
import type { Shard } from '../data/shard.ts'
import { type Baseline, findBaseline } from './baseline.ts'
import type { Context } from './context.ts'
import { DEFAULT_BASELINE } from './inputs.ts'
import { previousRows } from './previous-rows.ts'
import { keyTables, splitFiles } from './split-files.ts'

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
