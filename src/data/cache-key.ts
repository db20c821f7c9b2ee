import { existsSync } from 'node:fs'
import { canonicalJson, type Digest, sha256 } from '../evidence/canonical.ts'
import { fileDigest } from '../evidence/files.ts'
import type { SplitFile } from './checks.ts'
import type { Contract } from './contract.ts'
import { findFiles } from './files.ts'
import { type FilePart, fileParts } from './fingerprint.ts'
import { type Shard, shardFiles } from './shard.ts'

/** The bytes of a dataset, and what stands beside them. */
export interface DataBytes {
  /** As reports name it. */
  path: string
  parts: FilePart[]
  /** Of the `.dvc` file beside it. */
  dvc: Digest | null
}

/** Everything that the result of a validation depends on: what is not in here cannot change it. */
export interface Dependencies {
  /** Digest of the program. */
  program: Digest
  model: string
  contract: { path: string; digest: string }
  environment: string
  /** The parts of the configuration that a validation reads. */
  settings: unknown
  splits: Record<string, DataBytes>
  /** The splits as the configuration has them: later ones are held against earlier ones. */
  order: string[]
  /** Tables that keys refer to. */
  references: Record<string, DataBytes>
  /** Split → predictions that its labels are held against. */
  predictions: Record<string, DataBytes>
  baseline: { source: string; digest: string } | null
  /** Rows of each split last time, where the contract asks for them. */
  previousRows: Record<string, number>
  /** Which values may be named. */
  named: { categories: boolean; values: boolean }
  shard: Shard | null
}

/** Equal dependencies have equal keys, whoever validates, when and where. */
export const cacheKey = (dependencies: Dependencies): Digest => sha256(canonicalJson(dependencies))

/** Reads all bytes of a dataset. */
export async function dataBytes({ path, shownPath, shard }: SplitFile): Promise<DataBytes> {
  const files = findFiles(path, shownPath)
  const paths = shard ? shardFiles(files.paths, shard) : files.paths
  const dvc = `${files.path}.dvc`
  return {
    path: shownPath,
    parts: await fileParts({ paths, root: files.root }),
    dvc: existsSync(dvc) ? await fileDigest(dvc) : null,
  }
}

/** Why the same bytes may come to something else another time; undefined where they may not. */
export function changesWithTime({ requirements }: Pick<Contract, 'requirements'>): string | undefined {
  if (requirements.some(({ measure }) => measure.of === 'age'))
    return 'the contract asks how old the data is, which changes with time'
  if (requirements.some(({ measure }) => measure.of === 'query'))
    return 'the contract has a query, which may ask for the time'
  return undefined
}
