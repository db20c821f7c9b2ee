import type { ReleaseAssets } from '../platform/platform.ts'
import { type ModelStore, verifyFile } from './stores.ts'

const ASSET = 'model.onnx'

/** Keeps each model as an asset of the release of its tag: a draft until the tag exists, public after. */
export function releaseStore(assets: ReleaseAssets): ModelStore {
  return {
    async put(file, facts) {
      await verifyFile(file, facts.sha256, file)
      const uri = await assets.upload(facts.tag, file, ASSET)
      return { store: 'release', uri, sha256: facts.sha256, bytes: facts.bytes }
    },
    finish: (tag, sha256) => assets.publish(tag, sha256),
    discard: (sha256) => assets.discard(sha256),
    async get(location, destination) {
      await assets.download(location.uri, destination)
      await verifyFile(destination, location.sha256, location.uri)
    },
    async list() {
      return (await assets.list()).map(({ id, draft, ...item }) => ({
        ...item,
        state: draft ? (item.complete ? 'draft' : 'partial') : 'public',
        remove: () => assets.remove(id),
      }))
    },
  }
}
