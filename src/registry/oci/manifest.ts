import { sha256 } from '../../evidence/canonical.ts'
import type { StoredModel } from '../stores.ts'

/** Media types of the CNCF ModelPack specification (modelpack/model-spec, docs/spec.md). */
export const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json'
const ARTIFACT_TYPE = 'application/vnd.cncf.model.manifest.v1+json'
const CONFIG_TYPE = 'application/vnd.cncf.model.config.v1+json'
/** Raw: a layer has the digest of the model itself, so registries keep the same bytes once. */
const WEIGHT_TYPE = 'application/vnd.cncf.model.weight.v1.raw'
const FILE_PATH = 'org.cncf.model.filepath'
const TITLE = 'org.opencontainers.image.title'
const VERSION = 'org.opencontainers.image.version'

export interface ModelManifest {
  config: Buffer
  manifest: Buffer
  /** Of the manifest: the name of the version's bytes for ever. */
  digest: string
}

/** The same version gives the same bytes, so that a run that goes on where another was killed makes no second one. */
export function modelManifest({ model, version, tag, sha256: layer, bytes }: StoredModel): ModelManifest {
  const config = json({
    descriptor: { name: model, version },
    config: { format: 'onnx' },
    modelfs: { type: 'layers', diffIds: [layer] },
  })
  const manifest = json({
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    artifactType: ARTIFACT_TYPE,
    config: { mediaType: CONFIG_TYPE, digest: sha256(config), size: config.length },
    layers: [
      { mediaType: WEIGHT_TYPE, digest: layer, size: bytes, annotations: { [FILE_PATH]: 'model.onnx' } },
    ],
    annotations: { [TITLE]: tag, [VERSION]: version },
  })
  return { config, manifest, digest: sha256(manifest) }
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

interface Descriptor {
  mediaType?: string
  digest: string
  size: number
}

/** What a manifest says of the model in it; undefined for an image or another artifact. */
export function readManifest(text: string): { tag?: string; layer: Descriptor } | undefined {
  let parsed: { artifactType?: string; layers?: Descriptor[]; annotations?: Record<string, string> }
  try {
    parsed = JSON.parse(text)
  } catch {
    return undefined
  }
  const layer = parsed.layers?.[0]
  if (parsed.artifactType !== ARTIFACT_TYPE || layer === undefined) return undefined
  return { tag: parsed.annotations?.[TITLE], layer }
}

/** The tag of a version: what follows `+` in a SemVer cannot stand in a tag. */
export const ociTag = (version: string): string => version.replaceAll('+', '_')
