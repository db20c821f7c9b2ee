import type { Git } from '../git/git.ts'
import type { Platform } from '../platform/platform.ts'
import { checkStores, type Recorded, type Repair } from '../registry/fsck.ts'
import { type Garbage, garbage, type RetentionOf } from '../registry/gc.ts'
import type { Registry } from '../registry/registry.ts'
import type { ModelStores } from '../registry/stores.ts'
import { reachableStores, recordedVersions } from './recorded.ts'

/** What ledger, tags, records and stores say of each other. */
export interface Examination {
  findings: Repair[]
  recorded: Recorded[]
  stores: ModelStores
}

/** @param bytes whether every byte is read; else only that they are there */
export async function examine(
  registry: Registry,
  git: Git,
  platform: Platform,
  bytes: boolean,
): Promise<Examination> {
  const changed = await registry.audit()
  const { recorded, problems } = await recordedVersions(registry, git)
  const stores = await reachableStores(git, platform, recorded)
  const found = await checkStores(registry, recorded, { stores, bytes, now: new Date() })
  return { findings: [...changed, ...problems, ...found], recorded, stores }
}

/** Versions whose bytes may go, out of every store that can be reached. */
export async function reclaimable(
  registry: Registry,
  { recorded, stores }: Pick<Examination, 'recorded' | 'stores'>,
  retention: RetentionOf,
): Promise<Garbage[]> {
  const items = await Promise.all(Object.values(stores).map((store) => store.list()))
  return garbage(registry, recorded, items.flat(), retention, new Date())
}
