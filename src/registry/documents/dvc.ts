import { parseDocument, stringify } from 'yaml'
import type { Version } from '../../evidence/version.ts'
import { ASSET_BYTES } from '../../platform/github/limits.ts'
import { recordPath } from '../views/records.ts'
import { MODEL_DATA } from './mlmodel.ts'
import type { DocumentFiles } from './record.ts'

/** What the source commit has of DVC already. */
export interface DvcState {
  /** `.dvc/config` is there: the repository is one of DVC's. */
  initialized: boolean
  /** Text of `dvc.yaml` at the root; null where there is none. */
  project: string | null
}

/**
 * What `dvc artifacts get` needs in a version's commit, by path in the commit: the artifact's place in `dvc.yaml`, an
 * import that says where the bytes are, and the folder that makes a commit one of DVC's. Empty where DVC cannot read
 * the store, or where the source names an artifact of that name itself.
 * @see https://dvc.org/doc/user-guide/project-structure/dvcyaml-files#artifacts and …/dvc-files
 */
export function dvcFiles(version: Version, { initialized, project }: DvcState): DocumentFiles {
  const { model, onnx, metrics } = version
  const address = version.locations.map(addressOf).find((each) => each !== null)
  if (!address) return {}
  const path = recordPath(model, MODEL_DATA)
  const document = parseDocument(project ?? '')
  if (document.errors.length > 0 || document.hasIn(['artifacts', model])) return {}
  const artifact = {
    path,
    type: 'model',
    desc: `${version.tag}, sha256 ${onnx.sha256.slice('sha256:'.length)}`,
    ...(Object.keys(metrics).length > 0 ? { meta: { metrics } } : {}),
  }
  document.setIn(['artifacts', model], document.createNode(artifact))
  // Without a digest of its output an import is read straight from where it came from.
  const pointer = {
    frozen: true,
    deps: [{ path: address, size: onnx.bytes }],
    outs: [{ path: MODEL_DATA }],
  }
  return {
    'dvc.yaml': document.toString({ lineWidth: 0 }),
    [`${path}.dvc`]: stringify(pointer, { lineWidth: 0 }),
    ...(initialized ? {} : { '.dvc/config': '' }),
  }
}

/** A path or the address of a release's asset: what DVC can open. A model in parts has no address of its own. */
function addressOf({ store, uri, bytes }: Version['locations'][number]): string | null {
  if (store === 'filesystem') return uri
  if (bytes > ASSET_BYTES) return null
  const [, repository, tag, asset] = /^([^/]+\/[^/#]+)#(.+)\/([^/]+)$/.exec(uri) ?? []
  if (store !== 'release' || repository === undefined) return null
  return `https://github.com/${repository}/releases/download/${encodeURIComponent(tag)}/${asset}`
}
