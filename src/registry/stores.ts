import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describeError, PlatformError, UserError } from '../errors.ts'
import { fileDigest } from '../evidence/files.ts'
import type { ModelLocation } from '../evidence/version.ts'

export interface StoredModel {
  model: string
  version: string
  /** `flight-delay@v1.1.0` */
  tag: string
  sha256: string
  bytes: number
}

/** Where the bytes of versions are kept for good. */
export interface ModelStore {
  /** Stores `file` before its tag exists. Bytes that are there already are not written again. */
  put(file: string, facts: StoredModel): Promise<ModelLocation>
  /** What the version's commit holds for the bytes, by path. */
  files?(location: ModelLocation, model: string): Record<string, string>
  /** Makes public what `put` prepared, once the tag exists; false where it was public already. */
  finish?(tag: string, sha256: string): Promise<boolean>
  /** Takes back what `put` prepared for a version that did not come to be. */
  discard?(sha256: string): Promise<void>
  /** Writes the bytes to `destination`. @throws where they are gone or not the bytes that were stored. */
  get(location: ModelLocation, destination: string): Promise<void>
  /** What lies under one address; for stores whose {@link list} cannot show everything. */
  find?(location: ModelLocation): Promise<StoredItem | undefined>
  /** Everything that lies in it, half-done too. */
  list(): Promise<StoredItem[]>
}

/** Bytes in a store, whether a version names them or not. */
export interface StoredItem {
  uri: string
  /** Of the version that they were stored for; absent where the store goes by digest alone. */
  tag?: string
  sha256: string
  bytes: number
  /** `partial`: the copy or upload has not come to its end. */
  state: 'public' | 'draft' | 'partial'
  /** ISO 8601. */
  created: string
  remove(): Promise<void>
}

export type ModelStores = Partial<Record<ModelLocation['store'], ModelStore>>

/** What reading takes: it follows the record of a version, whatever the configuration says now. */
export type ModelReaders = Partial<Record<ModelLocation['store'], Pick<ModelStore, 'get'>>>

/**
 * Path of the bytes of one version, out of `cacheDirectory` or out of the first store that has them. The digest is
 * checked at every read, so a damaged cache heals itself.
 */
export async function fetchModel(
  locations: ModelLocation[],
  cacheDirectory: string,
  stores: ModelReaders,
): Promise<string> {
  const { sha256 } = locations[0]
  const path = join(cacheDirectory, hex(sha256), 'model.onnx')
  if (existsSync(path) && (await fileDigest(path)) === sha256) return path
  await mkdir(join(cacheDirectory, hex(sha256)), { recursive: true })
  const failures: unknown[] = []
  for (const location of locations) {
    const part = `${path}.${randomUUID()}.part`
    try {
      await storeOf(location, stores).get(location, part)
      await verifyFile(part, sha256, location.uri)
      await rename(part, path)
      return path
    } catch (error) {
      failures.push(error)
    } finally {
      await rm(part, { force: true })
    }
  }
  // Trying again brings no other bytes.
  const changed = failures.find((failure) => failure instanceof ChangedBytes)
  if (changed) throw changed
  throw new PlatformError(
    `No store could give the model ${sha256}:\n${failures.map(describeError).join('\n')}`,
  )
}

/** A store gave bytes, and they are not those that the record names. */
export class ChangedBytes extends UserError {}

/** @throws ChangedBytes where the file is not the one that was asked for. */
export async function verifyFile(path: string, expected: string, shown: string): Promise<void> {
  const actual = await fileDigest(path)
  if (actual !== expected)
    throw new ChangedBytes(`${shown} has been changed: it should be ${expected}, it is ${actual}`)
}

/** The hex digits alone, as a folder's name. */
export const hex = (digest: string): string => digest.slice('sha256:'.length)

function storeOf(location: ModelLocation, stores: ModelReaders): Pick<ModelStore, 'get'> {
  const store = stores[location.store]
  if (store) return store
  throw new UserError(
    `${location.uri} is in the ${location.store} store, which cannot be reached from here`,
    location.store === 'release' ? { hint: 'Releases are read with a token: set GITHUB_TOKEN.' } : {},
  )
}
