import { openAsBlob } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { PlatformError } from '../../errors.ts'
import { pauseAfter } from '../../model/http.ts'
import { downloadTo, type Progress } from '../transfer.ts'
import type { OciClient } from './client.ts'
import type { Repository } from './reference.ts'

/** Bytes that a registry names by their digest. */
export interface BlobFacts {
  digest: string
  bytes: number
}

export interface UploadOptions {
  /** Other repositories of the same registry that may have the bytes. */
  siblings?: Repository[]
  progress?: Progress
  /** Bytes of one request; a larger file goes in several. */
  chunkBytes?: number
}

const CHUNK_BYTES = 64 * 2 ** 20
const TRIES = 5

/** Size of a blob; undefined where the repository does not have it. */
export async function blobSize(client: OciClient, digest: string): Promise<number | undefined> {
  const response = await client.call({ method: 'HEAD', to: `blobs/${digest}`, expect: [200, 404] })
  return response.status === 200 ? Number(response.headers.get('content-length')) : undefined
}

/** Uploads what the repository does not have: mounted from a sibling, in one request, or in chunks. */
export async function uploadBlob(
  client: OciClient,
  content: Blob,
  { digest, bytes }: BlobFacts,
  { siblings = [], progress = () => {}, chunkBytes = CHUNK_BYTES }: UploadOptions = {},
): Promise<'there' | 'mounted' | 'uploaded'> {
  if ((await blobSize(client, digest)) !== undefined) return 'there'
  const session = await openSession(client, digest, siblings)
  if (session === null) return 'mounted'
  const rest = bytes > chunkBytes ? await sendChunks(client, session, content, chunkBytes, progress) : session
  // A registry that takes no chunks takes the whole in one.
  const [at, body] =
    rest === null
      ? [await openSession(client, digest, []), content]
      : [rest, bytes > chunkBytes ? '' : content]
  await finishUpload(client, at as URL, digest, body)
  progress(bytes)
  return 'uploaded'
}

export const fileBlob = (file: string): Promise<Blob> => openAsBlob(file)

/** Where the bytes go; null where the registry had them in a sibling and has mounted them. */
async function openSession(client: OciClient, digest: string, siblings: Repository[]): Promise<URL | null> {
  for (const { name } of siblings) {
    const query = new URLSearchParams({ mount: digest, from: name })
    const answer = await client.call({
      method: 'POST',
      to: `blobs/uploads/?${query}`,
      from: name,
      expect: [201, 202, 401, 403, 404],
    })
    await answer.body?.cancel()
    if (answer.status === 201) return null
    if (answer.status === 202) return locationOf(client, answer)
  }
  const answer = await client.call({ method: 'POST', to: 'blobs/uploads/', expect: [202] })
  return locationOf(client, answer)
}

/** Chunk after chunk; a chunk that fails is tried again from where the registry stands. Null: it takes no chunks. */
async function sendChunks(
  client: OciClient,
  session: URL,
  content: Blob,
  chunkBytes: number,
  progress: Progress,
): Promise<URL | null> {
  let at = session
  let offset = 0
  for (let tries = 1; offset < content.size; ) {
    const end = Math.min(offset + chunkBytes, content.size)
    const answer = await client.call({
      method: 'PATCH',
      to: at,
      headers: { 'content-type': 'application/octet-stream', 'content-range': `${offset}-${end - 1}` },
      body: content.slice(offset, end),
      expect: [202, 400, 404, 405, 413, 416, 501],
    })
    await answer.body?.cancel()
    if (answer.status === 202) {
      at = locationOf(client, answer)
      offset = end
      tries = 1
    } else {
      if (offset === 0 && answer.status !== 416) return null
      if (tries++ === TRIES)
        throw new PlatformError(`The registry refused bytes ${offset}–${end} of an upload ${TRIES} times.`)
      await wait(pauseAfter(tries))
      ;({ at, offset } = await standing(client, at))
    }
    progress(offset)
  }
  return at
}

/** How far an upload has come, by the registry. */
async function standing(client: OciClient, at: URL): Promise<{ at: URL; offset: number }> {
  const answer = await client.call({ method: 'GET', to: at, expect: [204] })
  const end = /^(?:bytes=)?0-(\d+)$/.exec(answer.headers.get('range') ?? '')?.[1]
  // A session without a byte says 0-0, as one with a single byte does: that byte is then sent again, which 416 tells.
  return { at: locationOf(client, answer), offset: end === undefined || end === '0' ? 0 : Number(end) + 1 }
}

async function finishUpload(client: OciClient, at: URL, digest: string, body: Blob | string): Promise<void> {
  const to = new URL(at)
  to.searchParams.set('digest', digest)
  const headers = { 'content-type': 'application/octet-stream' }
  const answer = await client.call({ method: 'PUT', to, headers, body, expect: [201, 204] })
  await answer.body?.cancel()
}

function locationOf(client: OciClient, answer: Response): URL {
  const location = answer.headers.get('location')
  if (location === null) throw new PlatformError('The registry named no address for an upload.')
  return new URL(location, client.repository.origin)
}

/** @throws PlatformError where the repository does not have it. */
export async function downloadBlob(
  client: OciClient,
  { digest, bytes }: BlobFacts,
  destination: string,
): Promise<void> {
  await downloadTo(destination, bytes, (offset) =>
    client.call({
      method: 'GET',
      to: `blobs/${digest}`,
      headers: offset > 0 ? { range: `bytes=${offset}-` } : {},
      expect: [200, 206],
    }),
  )
}
