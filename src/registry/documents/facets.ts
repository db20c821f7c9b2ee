import type { CheckResult } from '../../evidence/check-result.ts'
import type { Verdict } from '../../evidence/envelope.ts'
import type { Comparison, Evaluation } from '../../evidence/evaluation.ts'
import type { DatasetFacts } from '../../evidence/facts.ts'
import type { Run } from '../../evidence/run.ts'
import type { Version } from '../../evidence/version.ts'
import { OURS } from '../statements/statement.ts'

/** What OpenLineage calls the writer of an event. */
export const PRODUCER = OURS

/** Name of the facet's definition → version of its schema. */
const SCHEMAS = {
  SourceCodeLocationJobFacet: '1-1-0',
  JobTypeJobFacet: '2-0-4',
  ExecutionParametersRunFacet: '1-0-0',
  EnvironmentVariablesRunFacet: '1-0-0',
  ProcessingEngineRunFacet: '1-1-1',
  TestRunFacet: '1-0-1',
  DatasetVersionDatasetFacet: '1-0-1',
  SchemaDatasetFacet: '1-2-0',
  DataQualityAssertionsDatasetFacet: '1-1-0',
  InputStatisticsInputDatasetFacet: '1-0-0',
  OutputStatisticsOutputDatasetFacet: '1-0-2',
} as const

const facet = (name: keyof typeof SCHEMAS, content: object) => ({
  _producer: PRODUCER,
  _schemaURL: `https://openlineage.io/spec/facets/${SCHEMAS[name]}/${name}.json#/$defs/${name}`,
  ...content,
})

export function jobFacets(repository: string | null, source: string) {
  return {
    jobType: facet('JobTypeJobFacet', {
      processingType: 'BATCH',
      integration: 'MLOPS_ACTIONS',
      jobType: 'JOB',
    }),
    ...(repository
      ? {
          sourceCodeLocation: facet('SourceCodeLocationJobFacet', {
            type: 'git',
            url: `${repository}/tree/${source}`,
            repoUrl: repository,
            version: source,
          }),
        }
      : {}),
  }
}

export const engineFacet = (version: string) => ({
  processing_engine: facet('ProcessingEngineRunFacet', { name: 'mlops-actions', version }),
})

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Parameters and seed, and the variables that change numerical results. */
export const trainingFacets = ({ params, seed, environment }: Run) => ({
  executionParameters: facet('ExecutionParametersRunFacet', {
    parameters: Object.entries({ ...params, seed }).map(([key, value]) => ({ key, value: textOf(value) })),
  }),
  environmentVariables: facet('EnvironmentVariablesRunFacet', {
    environmentVariables: Object.entries(environment.variables).map(([name, value]) => ({ name, value })),
  }),
})

/** OpenLineage knows no word for what could not be tested but `skip`. */
const STATUS: Record<Verdict, string> = { pass: 'pass', warn: 'fail', fail: 'fail', inconclusive: 'skip' }

export const gateFacet = ({ overall, slices }: Evaluation) => ({
  test: facet('TestRunFacet', {
    tests: [...overall, ...slices].flatMap((each) =>
      each.gate
        ? [
            {
              name: gateName(each),
              status: STATUS[each.gate.verdict],
              severity: each.gate.verdict === 'warn' || each.gate.informational ? 'warn' : 'error',
              type: each.metric,
              description: each.gate.reason,
              ...(each.candidate === null ? {} : { actual: `${each.candidate}` }),
            },
          ]
        : [],
    ),
  }),
})

const gateName = ({ metric, slice }: Comparison): string =>
  slice ? `${metric} / ${slice.column} = ${slice.label}` : metric

/** Validated data, with what its checks came to where it was checked in this step. */
export function dataset(namespace: string, facts: DatasetFacts, checks: CheckResult[]) {
  const { path, digests, columns, rows, bytes } = facts
  return {
    namespace,
    name: path,
    facets: {
      version: facet('DatasetVersionDatasetFacet', { datasetVersion: digests.bytes }),
      schema: facet('SchemaDatasetFacet', { fields: columns.map(({ name, type }) => ({ name, type })) }),
    },
    inputFacets: {
      inputStatistics: facet('InputStatisticsInputDatasetFacet', { rowCount: rows, size: bytes }),
      ...(checks.length > 0
        ? {
            dataQualityAssertions: facet('DataQualityAssertionsDatasetFacet', {
              assertions: checks.map(assertion),
            }),
          }
        : {}),
    },
  }
}

/** What could not be tested did not succeed. */
const assertion = ({ rule, verdict, column, severity, found, allowed }: CheckResult) => ({
  assertion: rule,
  success: verdict === 'pass',
  ...(column === null ? {} : { column }),
  severity: severity === 'error' ? 'error' : 'warn',
  expected: allowed,
  actual: found,
})

export const known = (namespace: string, facts: DatasetFacts | undefined) =>
  facts && dataset(namespace, facts, [])

/** Data that nobody validated: its digest is all that is known. */
export const bareDataset = (namespace: string, path: string, bytes: string) => ({
  namespace,
  name: path,
  facets: { version: facet('DatasetVersionDatasetFacet', { datasetVersion: bytes }) },
})

/** The model's bytes before they are a version: the same name from training to registration. */
export const modelDataset = (namespace: string, { model }: Version, sha256: string) => ({
  namespace,
  name: `${model}/model.onnx`,
  facets: { version: facet('DatasetVersionDatasetFacet', { datasetVersion: sha256 }) },
})

/** The version in the store of its bytes. */
export function registeredDataset({ tag, onnx, locations }: Version) {
  const [{ store, uri }] = locations
  return {
    namespace: store,
    name: uri,
    facets: { version: facet('DatasetVersionDatasetFacet', { datasetVersion: tag }) },
    outputFacets: {
      outputStatistics: facet('OutputStatisticsOutputDatasetFacet', { size: onnx.bytes, fileCount: 1 }),
    },
  }
}
