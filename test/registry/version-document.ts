import { readableJson } from '../../src/evidence/canonical.ts'
import { contentDigest } from '../../src/evidence/document.ts'
import type { ModelLocation } from '../../src/evidence/version.ts'

/** A `version.json` that says as little as the schema allows. */
export function versionDocument(
  { version, tag }: { version: string; tag: string },
  source: string,
  location: ModelLocation,
): string {
  const run = {
    id: null,
    attempt: null,
    url: null,
    workflow: null,
    actor: null,
    event: null,
    repository: null,
    sha: null,
    ref: null,
  }
  const { sha256, bytes } = location
  const document = {
    schema: 'https://mlops-actions.github.io/schemas/v1/version.schema.json',
    model: tag.split('@')[0],
    outcome: 'pass',
    tool: { name: 'mlops-actions', version: '0.0.0', dist: null },
    run,
    inputs: {},
    started: '2026-01-01T00:00:00.000Z',
    finished: '2026-01-01T00:00:00.000Z',
    version,
    tag,
    source,
    previous: null,
    onnx: MODEL_FACTS(sha256, bytes),
    locations: [location],
    evidence: {},
    missing: [],
    override: null,
    metrics: {},
  }
  return readableJson({ ...document, digest: contentDigest(document) })
}

const MODEL_FACTS = (sha256: string, bytes: number) => ({
  path: 'model.onnx',
  sha256,
  bytes,
  format: 'onnx',
  irVersion: 8,
  opsets: {},
  producer: '',
  inputs: [],
  outputs: [],
  metadata: {},
  parameters: 0,
})
