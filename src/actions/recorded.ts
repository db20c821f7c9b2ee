import { dirname } from 'node:path'
import type { Git } from '../git/git.ts'
import type { Platform } from '../platform/platform.ts'
import { filesystemStore } from '../registry/filesystem.ts'
import type { Recorded, Repair } from '../registry/fsck.ts'
import { lfsEndpoint } from '../registry/lfs/endpoint.ts'
import { lfsStore } from '../registry/lfs/store.ts'
import { parseManifestUri } from '../registry/oci/reference.ts'
import { ociStore } from '../registry/oci/store.ts'
import type { RegisteredVersion, Registry } from '../registry/registry.ts'
import { releaseStore } from '../registry/release.ts'
import type { ModelStore, ModelStores } from '../registry/stores.ts'
import { readRecords, readStaleDocuments } from '../registry/views/records.ts'
import { machineLogins } from './stores.ts'

/** Every version with a record, and what is wrong with the records that cannot be read. */
export async function recordedVersions(registry: Registry, git: Git) {
  const recorded: Recorded[] = []
  const problems: Repair[] = []
  for (const model of registry.models()) {
    const versions = registry.versions(model)
    await registry.bring(versions)
    const records = await readRecords(git, model, 'version', versions)
    const fail = (version: RegisteredVersion, problem: string): void => {
      problems.push({ severity: 'fail', seq: null, subject: version.tag, problem, repair: null })
    }
    const told = records.flatMap(({ document, problem }, i) => {
      if (problem) fail(versions[i], problem)
      return document ? [{ model, version: versions[i], record: document }] : []
    })
    recorded.push(...told)
    const digests = told.map(({ version, record }) => ({ version, sha256: record.onnx.sha256 }))
    const stale = await readStaleDocuments(git, model, digests)
    for (const [i, faults] of stale.entries()) for (const fault of faults) fail(told[i].version, fault)
  }
  return { recorded, problems }
}

/** The folders and repositories that records name, and releases where a token for them is at hand. */
export async function reachableStores(
  git: Git,
  platform: Platform,
  recorded: Recorded[],
): Promise<ModelStores> {
  const { releases } = platform
  const roots = new Set(
    recorded.flatMap(({ model, record }) =>
      record.locations.filter(({ store }) => store === 'filesystem').map(({ uri }) => rootOf(uri, model)),
    ),
  )
  const repositories = new Map(
    recorded
      .flatMap(({ record }) => record.locations.filter(({ store }) => store === 'oci'))
      .map(({ uri }) => parseManifestUri(uri).repository)
      .map((repository) => [`${repository.host}/${repository.name}`, repository]),
  )
  const logins = machineLogins(platform)
  return {
    ...(roots.size > 0 ? { filesystem: joined([...roots].map((root) => filesystemStore(root))) } : {}),
    ...(repositories.size > 0
      ? { oci: joined([...repositories.values()].map((repository) => ociStore({ repository, logins }))) }
      : {}),
    ...(recorded.some(({ record }) => record.locations.some(({ store }) => store === 'lfs'))
      ? { lfs: lfsStore(() => lfsEndpoint(git)) }
      : {}),
    ...(releases ? { release: releaseStore(releases) } : {}),
  }
}

/** Everything that one of the stores of a kind has; each of them reads what any other has written. */
const joined = (stores: ModelStore[]): ModelStore => ({
  ...stores[0],
  list: async () => (await Promise.all(stores.map((store) => store.list()))).flat(),
})

/** `<root>/<model>/<sha256>/model.onnx`, where a model's name may have folders. */
const rootOf = (uri: string, model: string): string =>
  model.split('/').reduce((path) => dirname(path), dirname(dirname(uri)))
