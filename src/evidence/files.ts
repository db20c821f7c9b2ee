import { createHash, randomUUID } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Digest } from './canonical.ts'

const CHUNK = 1 << 20
/** After so many the process attends to other things for a moment. */
const CHUNKS_AT_ONCE = 64

/**
 * The bytes of a file in order. Every chunk is a view of one buffer, to be done with before the next: new buffers for
 * a large file cost more than reading it, and so does a wait for every one.
 */
export async function* fileChunks(path: string): AsyncGenerator<Buffer> {
  const descriptor = openSync(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(CHUNK)
    for (let read = 1; ; read++) {
      const bytes = readSync(descriptor, buffer, 0, CHUNK, null)
      if (bytes === 0) return
      yield buffer.subarray(0, bytes)
      if (read % CHUNKS_AT_ONCE === 0) await setImmediate()
    }
  } finally {
    closeSync(descriptor)
  }
}

/** Streams a file through SHA-256. */
export async function fileDigest(path: string): Promise<Digest> {
  const hash = createHash('sha256')
  for await (const chunk of fileChunks(path)) hash.update(chunk)
  return `sha256:${hash.digest('hex')}`
}

/** Writes to a temporary name beside the target, then renames: readers see the old file or the new one. */
export async function writeFileAtomically(path: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`)
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(data)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
