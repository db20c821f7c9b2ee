import type { Contract } from '../data/contract.ts'
import type { Context } from './context.ts'

/** Rows of each split that the version in production was made of; only where the contract asks for them. */
export async function previousRows(context: Context, contract: Contract): Promise<Record<string, number>> {
  if (!contract.requirements.some(({ measure }) => measure.of === 'growth')) return {}
  // Few contracts ask, and all that reads a registry takes its time to load.
  const [{ registryOf }, { recordPath }, { parseDocument }] = await Promise.all([
    import('./stores.ts'),
    import('../registry/views/records.ts'),
    import('../evidence/documents.ts'),
  ])
  const registry = await registryOf(context)
  const holder = registry.stage(context.model.name, 'production')
  if (!holder) return {}
  const path = recordPath(context.model.name, 'validation.json')
  const bytes = await registry.readFile(holder, path)
  if (!bytes) return {}
  const validation = parseDocument('validation', bytes.toString('utf8'), `${holder.tag}:${path}`)
  return Object.fromEntries(Object.entries(validation.datasets).map(([split, { rows }]) => [split, rows]))
}
