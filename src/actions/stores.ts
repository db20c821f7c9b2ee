import { resolve } from 'node:path'
import { filesystemStore } from '../registry/filesystem.ts'
import { openRegistry, type Registry } from '../registry/registry.ts'
import { releaseStore } from '../registry/release.ts'
import type { ModelStore } from '../registry/stores.ts'
import type { Context } from './context.ts'

/** Every store that can be reached from here, by kind: reading follows the record, not the configuration. */
export function storesOf(context: Context): Partial<Record<'filesystem' | 'release', ModelStore>> {
  const { releases } = context.platform
  return {
    filesystem: filesystemStore(storePath(context)),
    ...(releases ? { release: releaseStore(releases) } : {}),
  }
}

/** The store that `register.store` names. */
export function chosenStore(context: Context): ModelStore {
  const kind = context.model.config.register.store
  const store = storesOf(context)[kind]
  if (store) return store
  throw context.model.error(
    ['register', 'store'],
    'the release store needs a workflow run on GitHub',
    'In a terminal use store: filesystem with a path.',
  )
}

const storePath = (context: Context): string =>
  resolve(context.directory, context.model.config.register.path ?? '.mlops/store')

/** Whose name tags and commits carry that a workflow makes; who asked for them is in the ledger. */
const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' }

/** One step may open the registry several times; its faults are said once. */
const warned = new WeakSet<object>()

/** The registry of the repository in the workspace; warns of what somebody has changed in it by hand. */
export async function registryOf(context: Context): Promise<Registry> {
  const { platform } = context
  const registry = await openRegistry({
    directory: context.directory,
    environment: platform.gitEnvironment(),
    identity: platform.kind === 'github' ? BOT : undefined,
    fromFork: platform.fromFork,
    run: platform.run,
    actor: platform.run.actor ?? undefined,
  })
  if (!warned.has(platform)) for (const fault of registry.faults()) platform.log.warning(fault)
  warned.add(platform)
  return registry
}

/** Opens at most once, and only when asked. */
export function lazily<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined
  return () => {
    opened ??= open()
    return opened
  }
}
