import type { DatasetFacts, ModelFacts, TensorFacts } from '../evidence/facts.ts'
import type { Version } from '../evidence/version.ts'
import { bytes, count } from '../text.ts'
import type { Text } from './blocks.ts'
import { shortDigest } from './build.ts'

/** Facts of an ONNX file, as rows of a table. */
export function modelRows(model: ModelFacts): [string, Text][] {
  return [
    ['file', model.path],
    ['sha256', shortDigest(model.sha256)],
    ['size', bytes(model.bytes)],
    ['values in initializers', count(model.parameters)],
    ['inputs', tensors(model.inputs)],
    ['outputs', tensors(model.outputs)],
    [
      'opsets',
      Object.entries(model.opsets)
        .map(([domain, version]) => `${domain || 'ai.onnx'} ${version}`)
        .join(', '),
    ],
    ['producer', model.producer || 'not named'],
  ]
}

/** Where a model came from that another registry kept. */
export function importedRows(imported: Version['imported']): [string, Text][] {
  if (!imported) return []
  const { version, runId, modelId, modelUuid, created, embedded } = imported
  const parts = [
    `MLflow ${version ?? '(release not known)'}`,
    runId && `run ${runId}`,
    modelId && `model ${modelId}`,
    modelUuid && `UUID ${modelUuid}`,
    created && `written ${created} UTC`,
    embedded && 'weights beside it put into the file',
  ]
  return [['imported from', parts.filter(Boolean).join(', ')]]
}

const MOST_TENSORS = 12

function tensors(all: TensorFacts[]): string {
  const shown = all
    .slice(0, MOST_TENSORS)
    .map(({ name, type, shape }) => `${name} ${type}[${shape.map((size) => size ?? '?').join(', ')}]`)
  return [...shown, ...(all.length > shown.length ? [`and ${all.length - shown.length} more`] : [])].join(
    ', ',
  )
}

export function datasetRows(data: DatasetFacts): [string, Text][] {
  return [
    ['data', `${data.path} (${data.format}, ${bytes(data.bytes)})`],
    ['rows', count(data.rows)],
    ['digest of the rows', shortDigest(data.digests.rows)],
    ['digest of the bytes', shortDigest(data.digests.bytes)],
    ['digest of the schema', shortDigest(data.digests.schema)],
  ]
}
