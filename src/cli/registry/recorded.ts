import { dirname } from 'node:path'
import { filesystemStore } from '../../registry/filesystem.ts'
import type { Recorded, Repair } from '../../registry/fsck.ts'
import { releaseStore } from '../../registry/release.ts'
import type { ModelStores } from '../../registry/stores.ts'
import { readRecords } from '../../registry/views/records.ts'
import type { Opened } from './command.ts'

/** Every version with a record, and what is wrong with the records that cannot be read. */
export async function recordedVersions({ registry, git }: Opened) {
  const recorded: Recorded[] = []
  const problems: Repair[] = []
  for (const model of registry.models()) {
    const versions = registry.versions(model)
    await registry.bring(versions)
    const records = await readRecords(git, model, 'version', versions)
    for (const [i, { document, problem }] of records.entries()) {
      const version = versions[i]
      if (document) recorded.push({ model, version, record: document })
      else if (problem)
        problems.push({ severity: 'fail', seq: null, subject: version.tag, problem, repair: null })
    }
  }
  return { recorded, problems }
}

/** The folders that records name, and releases where a token for them is at hand. */
export async function reachableStores({ git }: Opened, recorded: Recorded[]): Promise<ModelStores> {
  const { createLocalPlatform } = await import('../../platform/local/platform.ts')
  const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN
  const { releases } = await createLocalPlatform(git.directory, token)
  const roots = new Set(
    recorded.flatMap(({ model, record }) =>
      record.locations.filter(({ store }) => store === 'filesystem').map(({ uri }) => rootOf(uri, model)),
    ),
  )
  return {
    ...(roots.size > 0 ? { filesystem: foldersStore([...roots]) } : {}),
    ...(releases ? { release: releaseStore(releases) } : {}),
  }
}

/** `<root>/<model>/<sha256>/model.onnx`, where a model's name may have folders. */
const rootOf = (uri: string, model: string): string =>
  model.split('/').reduce((path) => dirname(path), dirname(dirname(uri)))

function foldersStore(roots: string[]) {
  const stores = roots.map((root) => filesystemStore(root))
  return { ...stores[0], list: async () => (await Promise.all(stores.map((store) => store.list()))).flat() }
}
