import { PlatformError } from '../../errors.ts'
import type { ArtifactReference } from '../platform.ts'
import type { Repository } from './comments.ts'

/** Models and Parquet files are compressed already. */
const COMPRESSION_LEVEL = 1

/** False outside of a step, and on runners that some servers bring without one. */
export const hasArtifactService = (): boolean => Boolean(process.env.ACTIONS_RUNTIME_TOKEN)

/** Uploads files to this run. `runUrl` makes the address that a person can open. */
export async function uploadArtifact(
  name: string,
  files: string[],
  root: string,
  runUrl: string | null,
): Promise<ArtifactReference> {
  const { artifact: service } = await import('./services.ts')
  const client = new service.DefaultArtifactClient()
  try {
    const { id, digest } = await client.uploadArtifact(name, files, root, {
      compressionLevel: COMPRESSION_LEVEL,
    })
    return {
      name,
      id: id ?? null,
      url: id === undefined || runUrl === null ? null : `${runUrl}/artifacts/${id}`,
      digest: digest === undefined ? null : `sha256:${digest.replace(/^sha256:/, '')}`,
    }
  } catch (cause) {
    throw new PlatformError(`Cannot upload the artifact ${name}: ${(cause as Error).message}`, {
      hint: /conflict|409|already exists/i.test(String(cause))
        ? 'The name of an artifact must be unique in a run.'
        : undefined,
      cause,
    })
  }
}

/** Downloads an artifact of this run, or of `other`. False where none has that name. */
export async function downloadArtifact(
  name: string,
  destination: string,
  other?: { runId: number; token: string; repository: Repository },
): Promise<boolean> {
  const { artifact: service } = await import('./services.ts')
  const client = new service.DefaultArtifactClient()
  const findBy = other && {
    token: other.token,
    workflowRunId: other.runId,
    repositoryOwner: other.repository.owner,
    repositoryName: other.repository.repo,
  }
  try {
    const { artifact } = await client.getArtifact(name, { findBy })
    const { digestMismatch } = await client.downloadArtifact(artifact.id, {
      findBy,
      path: destination,
      expectedHash: artifact.digest,
    })
    if (digestMismatch)
      throw new PlatformError(
        `The artifact ${name} does not have the digest ${artifact.digest} that it was stored with.`,
      )
    return true
  } catch (cause) {
    if (cause instanceof service.ArtifactNotFoundError) return false
    if (cause instanceof PlatformError) throw cause
    throw new PlatformError(`Cannot download the artifact ${name}: ${(cause as Error).message}`, {
      hint: other && 'Artifacts of another run need in the job:\n    permissions:\n      actions: read',
      cause,
    })
  }
}
