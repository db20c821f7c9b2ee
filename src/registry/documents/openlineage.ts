import { canonicalJson } from '../../evidence/canonical.ts'
import type { RunContext } from '../../evidence/envelope.ts'
import { hex } from '../stores.ts'
import * as facets from './facets.ts'
import { type ModelRecord, uuidOf } from './record.ts'

/** What one step read and wrote, and what is to be said of it. */
interface Step {
  name: string
  document: {
    model: string
    digest: string
    run: RunContext
    started: string
    finished: string
    outcome: string
    tool: { version: string }
  }
  inputs: object[]
  outputs: object[]
  runFacets?: object
}

/**
 * Two events for each step that made the version, START and COMPLETE (FAIL where the step broke), one JSON object a
 * line, in the order of time. A step that found something bad has done its work: what it found is in its facets.
 * @param repository `https://github.com/acme/flights`; null where it is not known
 * @see OpenLineage 2-0-2, https://openlineage.io/spec/2-0-2/OpenLineage.json
 */
export function lineageEvents(record: ModelRecord, repository: string | null): string {
  const namespace = repository ?? 'file'
  const events = steps(record, namespace).flatMap((step) => eventsOf(step, namespace, repository, record))
  return events.map((event) => `${canonicalJson(event)}\n`).join('')
}

function steps(record: ModelRecord, namespace: string): Step[] {
  const { version, validation, run, evaluation } = record
  const model = (sha256: string) => facets.modelDataset(namespace, version, sha256)
  const datasets = Object.entries(validation?.datasets ?? {})
  const found: Step[] = []
  if (validation)
    found.push({
      name: 'validate-data',
      document: validation,
      inputs: datasets.map(([split, facts]) =>
        facets.dataset(
          namespace,
          facts,
          validation.checks.filter((check) => check.split === split),
        ),
      ),
      outputs: [],
    })
  if (run)
    found.push({
      name: 'train',
      document: run,
      inputs: Object.entries(run.data).map(
        ([split, { path, bytes }]) =>
          facets.known(namespace, validation?.datasets[split]) ?? facets.bareDataset(namespace, path, bytes),
      ),
      outputs: run.trained ? [model(run.trained.sha256)] : [],
      runFacets: facets.trainingFacets(run),
    })
  if (evaluation)
    found.push({
      name: 'evaluate-vs-prod',
      document: evaluation,
      inputs: [facets.dataset(namespace, evaluation.data, []), model(evaluation.candidate.sha256)],
      outputs: [],
      runFacets: facets.gateFacet(evaluation),
    })
  found.push({
    name: 'register',
    document: version,
    inputs: [model(version.onnx.sha256)],
    outputs: [facets.registeredDataset(version)],
  })
  return found
}

function eventsOf(step: Step, namespace: string, repository: string | null, record: ModelRecord): object[] {
  const { name, document, inputs, outputs, runFacets } = step
  const ended = document.outcome === 'error' ? 'FAIL' : 'COMPLETE'
  const base = {
    producer: facets.PRODUCER,
    schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
    job: {
      namespace,
      name: `${document.model}.${name}`,
      facets: facets.jobFacets(repository, record.version.source),
    },
    run: {
      runId: uuidOf('openlineage', name, hex(document.digest), document.run.id ?? '', document.started),
      facets: { ...facets.engineFacet(document.tool.version), ...runFacets },
    },
  }
  return [
    { ...base, eventType: 'START', eventTime: document.started, inputs, outputs: [] },
    { ...base, eventType: ended, eventTime: document.finished, inputs, outputs },
  ]
}
