import { inOrder, type SplitFile } from '../checks.ts'
import { headerOf } from '../concealed.ts'
import type { Contract } from '../contract.ts'
import { openStored, typedTable } from '../dataset.ts'
import type { Engine } from '../engine.ts'
import { forget, ingest } from '../ingest.ts'
import { profileColumns } from '../profile.ts'
import { reading } from '../source.ts'
import type { Described } from './difference.ts'
import type { Splits } from './row-changes.ts'

/** The data as it was; its rows where they are at hand. */
export interface EarlierData extends Described {
  tables: Splits | null
}

const CASTS = 'earlier_casts'

/**
 * Reads the data as it was: the facts and profiles that its validation had, and the rows themselves.
 * @throws UserError for data that cannot be read
 */
export async function readEarlier(
  engine: Engine,
  contract: Contract,
  splits: Record<string, SplitFile>,
): Promise<EarlierData> {
  const found: Described & { tables: Splits } = { datasets: {}, profiles: {}, tables: {} }
  const order = inOrder(Object.keys(splits))
  for (const split of order) {
    const { path, shownPath, csv } = splits[split]
    const opened = await openStored(engine, path, shownPath, {
      ...csv,
      names: headerOf(contract),
      classified: contract.classified,
      unseen: true,
    })
    try {
      const { facts, casts, table } = await ingest(engine, opened, contract.columns, CASTS)
      const { source, columns } = casts.view(CASTS)
      found.datasets[split] = facts
      found.profiles[split] = await reading(shownPath, () =>
        profileColumns(engine, source, columns, found.profiles[order[0]]),
      )
      found.tables[split] = typedTable(table, facts.columns)
    } finally {
      await forget(engine, opened, CASTS)
    }
  }
  return found
}
