import { readableJson } from '../../evidence/canonical.ts'
import type { DatasetFacts } from '../../evidence/facts.ts'
import { hex } from '../stores.ts'
import { modelCard } from './bom-card.ts'
import type { LockedPackage } from './lock-files.ts'
import { type ModelRecord, uuidOf } from './record.ts'

/** A lock file of the training's environment; `packages` is null where it could not be read. */
export interface LockFile {
  path: string
  sha256: string
  packages: LockedPackage[] | null
}

type Component = Record<string, unknown> & { 'bom-ref': string }

/**
 * What the model consists of, as an ML-BOM: the model with its card, the data, the declared files and everything that
 * the lock files pin. What no lock file told is said to be incomplete.
 * @param repository `https://github.com/acme/flights`; null where it is not known
 * @see CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/
 */
export function bom(record: ModelRecord, locks: LockFile[], repository: string | null): string {
  const { version, run, validation } = record
  const data = Object.entries(validation?.datasets ?? {}).map(([split, facts]) => dataset(split, facts))
  const packages = new Map(locks.flatMap((lock) => lock.packages ?? []).map((each) => [each.purl, each]))
  const libraries = [...packages.values()].map(library)
  const files = [
    ...(run?.code.files ?? []),
    ...locks.filter((lock) => !run?.code.files.some(({ path }) => path === lock.path)),
  ]
  const parts = [...data, ...libraries, ...files.map(file)]
  const model = modelComponent(record, data, repository)
  const whole = locks.length > 0 && locks.every((lock) => lock.packages !== null)
  return readableJson({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf('cyclonedx', version.tag, version.onnx.sha256)}`,
    version: 1,
    metadata: {
      timestamp: version.finished,
      lifecycles: [{ phase: 'build' }],
      tools: {
        components: [{ type: 'application', name: version.tool.name, version: version.tool.version }],
      },
      component: model,
    },
    components: parts,
    dependencies: [
      { ref: model['bom-ref'], dependsOn: parts.map((part) => part['bom-ref']) },
      ...parts.map((part) => ({ ref: part['bom-ref'] })),
    ],
    compositions: [{ aggregate: whole ? 'complete' : 'incomplete', dependencies: [model['bom-ref']] }],
  })
}

function modelComponent(record: ModelRecord, data: Component[], repository: string | null): Component {
  const { version } = record
  const { model, tag, onnx, source, locations, card } = version
  const github = /^https:\/\/github\.com\/([^/]+\/[^/]+)$/.exec(repository ?? '')?.[1]
  const licence = licenceOf(card)
  const references = [
    ...(repository ? [{ type: 'vcs', url: repository, comment: `commit ${source}` }] : []),
    ...(version.run.url ? [{ type: 'build-meta', url: version.run.url }] : []),
    ...locations.map(({ store, uri }) => ({
      type: 'distribution',
      url: encodeURI(uri),
      comment: `${store} store`,
      hashes: hashesOf(onnx.sha256),
    })),
  ]
  return {
    type: 'machine-learning-model',
    'bom-ref': `model:${tag}`,
    name: model,
    version: version.version,
    ...(card?.description ? { description: card.description } : {}),
    ...(github ? { purl: `pkg:github/${github.toLowerCase()}@${encodeURIComponent(tag)}` } : {}),
    ...(licence ? { licenses: [licence] } : {}),
    ...(card?.developers ? { authors: card.developers.map((name) => ({ name })) } : {}),
    hashes: hashesOf(onnx.sha256),
    externalReferences: references,
    modelCard: modelCard(
      record,
      data.map((each) => each['bom-ref']),
    ),
    properties: properties({
      'mlops:tag': tag,
      'mlops:source-commit': source,
      'mlops:bytes': onnx.bytes,
      'mlops:parameters': onnx.parameters,
      'mlops:ir-version': onnx.irVersion,
      'mlops:producer': onnx.producer,
      ...Object.fromEntries(
        Object.entries(onnx.opsets).map(([domain, opset]) => [`mlops:opset:${domain || 'ai.onnx'}`, opset]),
      ),
      'mlops:missing': version.missing.join('; '),
      'mlops:override': version.override,
    }),
  }
}

/** CycloneDX names a licence by SPDX's identifier; the Hub's are the same in lower case, so they go by name. */
function licenceOf(card: ModelRecord['version']['card']) {
  const name = card?.['license-name'] ?? card?.license
  const url = card?.['license-link']
  return name ? { license: { name, ...(url ? { url: encodeURI(url) } : {}) } } : null
}

/** Of a pattern of files the digest is that of their sorted list, which is no hash of a file. */
function dataset(split: string, facts: DatasetFacts): Component {
  const { path, digests, rows, bytes, format } = facts
  const several = /[*?[]/.test(path)
  return {
    type: 'data',
    'bom-ref': `data:${split}`,
    name: path,
    ...(several ? {} : { hashes: hashesOf(digests.bytes) }),
    data: [
      {
        type: 'dataset',
        name: `${split} split`,
        contents: {
          properties: properties({
            'mlops:split': split,
            'mlops:rows': rows,
            'mlops:bytes': bytes,
            'mlops:format': format,
            'mlops:digest-of-rows': digests.rows,
            'mlops:digest-of-schema': digests.schema,
            ...(several ? { 'mlops:digest-of-list': digests.bytes } : {}),
          }),
        },
      },
    ],
  }
}

const library = ({ name, version, purl, hashes }: LockedPackage): Component => ({
  type: 'library',
  'bom-ref': purl,
  name,
  version,
  purl,
  ...(hashes.length === 1 ? { hashes } : {}),
})

const file = ({ path, sha256 }: { path: string; sha256: string }): Component => ({
  type: 'file',
  'bom-ref': `file:${path}`,
  name: path,
  hashes: hashesOf(sha256),
})

const hashesOf = (digest: string) => [{ alg: 'SHA-256', content: hex(digest) }]

const properties = (values: Record<string, string | number | null>) =>
  Object.entries(values).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [{ name, value: `${value}` }],
  )
