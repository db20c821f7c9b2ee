import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { Git } from '../git/git.ts'
import type { Platform } from '../platform/platform.ts'
import { filesystemStore } from '../registry/filesystem.ts'
import { lfsEndpoint } from '../registry/lfs/endpoint.ts'
import { lfsStore } from '../registry/lfs/store.ts'
import { dockerLogin } from '../registry/oci/auth.ts'
import type { Logins } from '../registry/oci/client.ts'
import { parseRepository, type Repository } from '../registry/oci/reference.ts'
import { ociReader, ociStore } from '../registry/oci/store.ts'
import { openRegistry, type Registry } from '../registry/registry.ts'
import { releaseStore } from '../registry/release.ts'
import type { ModelReaders, ModelStore } from '../registry/stores.ts'
import { bytes } from '../text.ts'
import type { Context } from './context.ts'

/** Every store that can be read from here, by kind: reading follows the record, not the configuration. */
export function storesOf(context: Context): ModelReaders {
  return readersOf(context.platform, loginsOf(context), gitOf(context))
}

export const readersOf = ({ releases }: Platform, logins: Logins, git: Git): ModelReaders => ({
  filesystem: filesystemStore('/'),
  lfs: lfsStore(() => lfsEndpoint(git)),
  oci: ociReader(logins),
  ...(releases ? { release: releaseStore(releases) } : {}),
})

/** The store that `register.store` names. */
export function chosenStore(context: Context): ModelStore {
  const { store } = context.model.config.register
  if (store === 'filesystem') return chosenFolder(context)
  if (store === 'lfs') return lfsStore(() => lfsEndpoint(gitOf(context)))
  if (store === 'oci') return chosenOci(context)
  const { releases } = context.platform
  if (releases) return releaseStore(releases)
  throw context.model.error(
    ['register', 'store'],
    'the release store needs a workflow run on GitHub',
    'In a terminal use store: filesystem with a path.',
  )
}

export const gitOf = ({ directory, platform }: Context): Git =>
  new Git({ directory, environment: platform.gitEnvironment() })

/** The longest that a job on a hosted runner lives. */
const JOB_MS = 6 * 60 * 60 * 1000

/** A record whose only bytes are about to go is none, unless somebody wants just that. */
function chosenFolder(context: Context): ModelStore {
  const store = filesystemStore(storePath(context))
  if (!context.platform.ephemeralDisk) return store
  if (!context.model.config.register['allow-ephemeral'])
    throw context.model.error(
      ['register', 'store'],
      'this disk ends with the job, and the bytes of the version would end with it',
      'Use store: release, oci or lfs. For a trial, or where the folder is a mount that stays: allow-ephemeral: true.',
    )
  return {
    ...store,
    put: async (file, facts) => ({
      ...(await store.put(file, facts)),
      'expires-at': new Date(Date.now() + JOB_MS).toISOString(),
    }),
  }
}

function chosenOci(context: Context): ModelStore {
  const repository = repositoryOf(context)
  if (repository === undefined)
    throw context.model.error(
      ['register', 'store'],
      'the oci store needs register.repository',
      'For example repository: ghcr.io/organisation/model.',
    )
  const siblings = otherRepositories(context)
  const same = siblings.find(({ host, name }) => host === repository.host && name === repository.name)
  if (same)
    throw context.model.error(
      ['register', 'repository'],
      `another model has the repository ${same.host}/${same.name} too, and both would have a tag v1.0.0`,
      'Give each model a repository of its own; bytes that two of them share are kept once.',
    )
  return ociStore({
    repository,
    logins: loginsOf(context),
    siblings,
    progress: (done, of) =>
      context.platform.log.progress('storing', done / of, `${bytes(done)} of ${bytes(of)}`),
  })
}

/** The repository of this model's configuration. */
function repositoryOf(context: Context): Repository | undefined {
  const { repository } = context.model.config.register
  if (repository === undefined) return undefined
  try {
    return parseRepository(repository)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw context.model.error(['register', 'repository'], error.message, error.hint)
  }
}

/** Those of the other models; one that is wrong is for that model to say. */
function otherRepositories({ loaded, model }: Context): Repository[] {
  return Object.entries(loaded.config.models).flatMap(([name, { register }]) => {
    if (name === model.name || register.repository === undefined) return []
    try {
      return [parseRepository(register.repository)]
    } catch {
      return []
    }
  })
}

/** The inputs' login for the configured registry; for all others what the machine has. */
function loginsOf(context: Context): Logins {
  const { registryLogin, platform } = context
  const others = machineLogins(platform)
  return async (host) =>
    registryLogin !== null && host === repositoryOf(context)?.host ? registryLogin : others(host)
}

/** What docker login has left, and what the platform knows itself. */
export const machineLogins =
  (platform: Platform): Logins =>
  async (host) =>
    (await dockerLogin(host)) ?? platform.registryLogin(host)
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
