import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { sha256 } from '../evidence/canonical.ts'
import type { Run } from '../evidence/run.ts'
import { bom, type LockFile } from '../registry/documents/bom.ts'
import { type DvcState, dvcFiles } from '../registry/documents/dvc.ts'
import { lockedPackages } from '../registry/documents/lock-files.ts'
import { mlflowFiles } from '../registry/documents/mlmodel.ts'
import { lineageEvents } from '../registry/documents/openlineage.ts'
import { BOM_FILE, type DocumentFiles, LINEAGE_FILE, type ModelRecord } from '../registry/documents/record.ts'
import { recordPath } from '../registry/views/records.ts'
import { modelCard } from '../report/card.ts'
import type { Context } from './context.ts'

/** What documents need beside the record: text that its digests pin, and what the source commit holds. */
interface Surroundings {
  /** Folder that the paths of lock files are relative to. */
  directory: string
  repository: string | null
}

/** Card with pictures, MLmodel, ML-BOM and lineage of a record, by path below its folder. */
async function documentsOf(
  record: ModelRecord,
  { directory, repository }: Surroundings,
): Promise<DocumentFiles> {
  const { createChartRenderer } = await import('../report/chart.ts')
  const locks = await lockFilesOf(record.run, directory)
  return {
    ...(await modelCard(record, await createChartRenderer())),
    ...mlflowFiles(record),
    [BOM_FILE]: bom(record, locks, repository),
    [LINEAGE_FILE]: lineageEvents(record, repository),
  }
}

/** The documents of a version that is about to be registered, by path in its commit. */
export async function documentsToRegister(
  context: Context,
  record: ModelRecord,
  dvc: DvcState,
): Promise<DocumentFiles> {
  const { name } = context.model
  const server = process.env.GITHUB_SERVER_URL || 'https://github.com'
  const { repository } = record.version.run
  const documents = await documentsOf(record, {
    directory: context.directory,
    repository: repository === null ? null : `${server}/${repository}`,
  })
  const inRecord = Object.entries(documents).map(([file, content]) => [recordPath(name, file), content])
  return { ...Object.fromEntries(inRecord), ...dvcFiles(record.version, dvc) }
}

/** The lock files of the training, as far as the files that lie here are still the ones that it saw. */
async function lockFilesOf(run: Run | undefined, directory: string): Promise<LockFile[]> {
  const locks = run?.environment.locks ?? []
  return Promise.all(
    locks.map(async ({ path, sha256: digest }) => {
      const absolute = resolve(directory, path)
      const content = existsSync(absolute) ? await readFile(absolute) : null
      const same = content !== null && sha256(content) === digest
      return { path, sha256: digest, packages: same ? lockedPackages(path, content.toString('utf8')) : null }
    }),
  )
}
