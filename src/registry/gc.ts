import { milliseconds } from '../config/period.ts'
import type { Retention } from '../config/retention.ts'
import { itemOf, type Recorded } from './fsck.ts'
import type { RegistryReader } from './reader.ts'
import type { StoredItem } from './stores.ts'

/** What of a model is never deleted, beside what serves or served last. */
export type RetentionOf = (model: string) => Retention

export interface Garbage {
  model: string
  version: string
  tag: string
  items: StoredItem[]
  bytes: number
}

/**
 * Versions whose bytes may go: none that holds a stage (production, shadow, any), none that held one before the version
 * that holds it now, none that the policy keeps, and none whose bytes a kept version has too. Tag, record and ledger
 * stay for ever; only bytes go.
 */
export function garbage(
  registry: RegistryReader,
  recorded: Recorded[],
  items: StoredItem[],
  retention: RetentionOf,
  now: Date,
): Garbage[] {
  const kept = (each: Recorded): boolean =>
    isProtected(registry, each) || isRetained(registry, each, retention(each.model), now)
  const needed = new Set(recorded.filter(kept).map(({ record }) => record.onnx.sha256))
  return recorded.flatMap((each) => {
    const { model, version, record } = each
    if (needed.has(record.onnx.sha256) || registry.isTombstoned(model, version.version)) return []
    const found = record.locations.flatMap((location) => itemOf(items, location) ?? [])
    if (found.length === 0) return []
    const bytes = found.reduce((sum, item) => sum + item.bytes, 0)
    return [{ model, version: version.version, tag: version.tag, items: found, bytes }]
  })
}

/** Whether the version holds a stage, or would be rolled back to. */
export function isProtected(
  registry: RegistryReader,
  { model, version }: Pick<Recorded, 'model' | 'version'>,
): boolean {
  return registry.stages(model).some((stage) => {
    if (registry.holder(model, stage)?.version.version === version.version) return true
    const last = registry
      .events()
      .findLast((event) => event.model === model && event.stage === stage && event.from !== null)
    return last?.from === version.version
  })
}

function isRetained(
  registry: RegistryReader,
  { model, version }: Recorded,
  retention: Retention,
  now: Date,
): boolean {
  const rank = registry.versions(model).findIndex((each) => each.version === version.version)
  const age = now.getTime() - Date.parse(version.date)
  const held = (stage: string) =>
    registry
      .events()
      .some((event) => event.model === model && event.stage === stage && event.version === version.version)
  return (
    rank < retention['keep-last'] ||
    age < milliseconds(retention['min-age']) ||
    retention['keep-stages'].some(held)
  )
}
