import type { RunContext } from '../../evidence/envelope.ts'
import type { Run } from '../../evidence/run.ts'
import { digestSet, OURS, type Resource, type Statement, statementOf } from './statement.ts'

const PREDICATE = 'https://slsa.dev/provenance/v1'
const BUILD_TYPE = `${OURS}/buildtypes/train/v1`

export interface Built {
  /** Name of the model. */
  model: string
  run: Run
  /** The model's part of mlops.yaml, after validation. */
  config: object
  /** Address of the server, for example `https://github.com`. */
  server: string
  /** Files of the record that tell how it went: name → `sha256:…`. */
  byproducts: Record<string, string>
}

/**
 * What the model was made of, how, and by whom. The subject is the model file.
 * @see SLSA provenance v1: https://slsa.dev/spec/v1.0/provenance
 */
export function provenance(built: Built): Statement | null {
  const { model, run, config, server } = built
  if (!run.trained) return null
  const { environment, hardware } = run
  return statementOf([{ name: 'model.onnx', digest: digestSet(run.trained.sha256) }], PREDICATE, {
    buildDefinition: {
      buildType: BUILD_TYPE,
      externalParameters: { model, command: run.command, config, params: run.params, seed: run.seed },
      internalParameters: {
        runner: environment.runner ?? {},
        platform: environment.platform,
        runtimes: environment.runtimes,
        variables: environment.variables,
        hardware,
      },
      resolvedDependencies: dependencies(run, server),
    },
    runDetails: {
      builder: {
        id: builderId(run),
        version: { 'mlops-actions': run.tool.version },
        ...(run.tool.dist
          ? { builderDependencies: [{ name: 'mlops-actions/dist', digest: digestSet(run.tool.dist) }] }
          : {}),
      },
      metadata: {
        ...(run.run.url ? { invocationId: invocation(run.run) } : {}),
        startedOn: run.started,
        finishedOn: run.finished,
      },
      byproducts: Object.entries(built.byproducts).map(([name, digest]) => ({
        name,
        digest: digestSet(digest),
        ...(name === 'run.json' ? { annotations: { metrics: run.metrics } } : {}),
      })),
    },
  })
}

/** Who vouches for what the run says of itself: the kind of machine, as GitHub's own statements name it. */
function builderId({ run, environment }: Run): string {
  if (run.id === null) return `${OURS}/builders/terminal/v1`
  return `https://github.com/actions/runner/${environment.runner?.environment ?? 'unknown'}`
}

const invocation = ({ url, attempt }: RunContext): string =>
  attempt === null ? `${url}` : `${url}/attempts/${attempt}`

/** Source, declared files (a base model is one of them), data, lock files, container image. */
function dependencies(run: Run, server: string): Resource[] {
  const { code, data, environment } = run
  const { repository, ref } = run.run
  const source: Resource[] = code.sha
    ? [
        {
          name: 'source',
          ...(repository ? { uri: `git+${server}/${repository}${ref ? `@${ref}` : ''}` } : {}),
          digest: { gitCommit: code.sha },
          ...(code.dirty ? { annotations: { uncommittedChanges: true } } : {}),
        },
      ]
    : []
  return [
    ...source,
    ...code.files.map(({ path, sha256 }) => ({ name: path, digest: digestSet(sha256) })),
    ...Object.entries(data).map(([split, { path, rows, bytes }]) => ({
      name: path,
      digest: dataDigest(path, bytes),
      annotations: { split, ...(rows === null ? {} : { rows }) },
    })),
    ...environment.locks.map(({ path, sha256 }) => ({
      name: path,
      digest: digestSet(sha256),
      annotations: { lockFile: true },
    })),
    ...(environment.container ? [containerImage(environment.container)] : []),
  ]
}

/** Where a pattern names several files, the digest is that of their sorted list and fits no single file. */
export const dataDigest = (path: string, bytes: string): Record<string, string> =>
  /[*?[]/.test(path) ? { manifestSha256: bytes.slice('sha256:'.length) } : digestSet(bytes)

/** `ghcr.io/acme/train@sha256:…`; without a digest in it the image is named and not pinned. */
function containerImage(image: string): Resource {
  const digest = /@sha256:([0-9a-f]{64})$/.exec(image)?.[1]
  return {
    name: 'container image',
    uri: `docker://${image}`,
    ...(digest ? { digest: { sha256: digest } } : {}),
  }
}
