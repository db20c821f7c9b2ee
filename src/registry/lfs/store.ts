import { openAsBlob } from 'node:fs'
import { PlatformError, UserError } from '../../errors.ts'
import type { ModelLocation } from '../../evidence/version.ts'
import { hex, type ModelStore, verifyFile } from '../stores.ts'
import { downloadTo, send, shownUrl } from '../transfer.ts'
import { RECORDS, recordPath } from '../views/records.ts'
import { batch, type LfsAction } from './batch.ts'
import type { LfsEndpoint } from './endpoint.ts'
import { ATTRIBUTES, pointerText } from './pointer.ts'

/**
 * Keeps models as Git LFS objects: the version's commit holds the pointer, so `git checkout` with git-lfs brings the
 * bytes. An LFS server neither lists nor deletes.
 */
export function lfsStore(endpoint: () => Promise<LfsEndpoint>): ModelStore {
  return {
    async put(file, { sha256, bytes }) {
      await verifyFile(file, sha256, file)
      const at = await endpoint()
      const { actions, error } = await batch(at, 'upload', { oid: hex(sha256), size: bytes })
      if (error) throw new PlatformError(`The LFS server does not take the model: ${error.message}`)
      if (actions?.upload) {
        await act('PUT', actions.upload, await openAsBlob(file), 'application/octet-stream')
        if (actions.verify) {
          const said = JSON.stringify({ oid: hex(sha256), size: bytes })
          await act('POST', actions.verify, said, 'application/vnd.git-lfs+json')
        }
      }
      return { store: 'lfs', uri: `${at.url}#${sha256}`, sha256, bytes }
    },

    files: (location, model) => ({
      [recordPath(model, 'model.onnx')]: pointerText(location),
      [`${RECORDS}/.gitattributes`]: ATTRIBUTES,
    }),

    async get(location, destination) {
      const { actions, error } = await asked(await at(endpoint, location), location)
      const download = actions?.download
      if (error || !download)
        throw new PlatformError(
          `${location.uri} is not there: ${error?.message ?? 'the LFS server gives no address for it'}`,
        )
      const url = new URL(download.href)
      await downloadTo(destination, location.bytes, async (offset) => {
        const headers = { ...download.header, ...(offset > 0 ? { range: `bytes=${offset}-` } : {}) }
        const response = await send({ method: 'GET', url, headers })
        if (response.ok) return response
        throw new PlatformError(`${shownUrl(url)} gave no model: status ${response.status}`)
      })
      await verifyFile(destination, location.sha256, location.uri)
    },

    async find(location) {
      const { actions } = await asked(await at(endpoint, location), location)
      if (!actions?.download) return undefined
      const { uri, sha256, bytes } = location
      return {
        uri,
        sha256,
        bytes,
        state: 'public',
        created: new Date(0).toISOString(),
        async remove() {
          throw new UserError(`${uri} cannot be deleted: LFS servers delete nothing over their API`)
        },
      }
    },

    async list() {
      return []
    },
  }
}

/** The server that the record names; the clone's login goes to the clone's own server alone. */
async function at(endpoint: () => Promise<LfsEndpoint>, { uri }: ModelLocation): Promise<LfsEndpoint> {
  const url = uri.slice(0, uri.lastIndexOf('#'))
  const own = await endpoint().catch((error: unknown) => {
    if (error instanceof UserError) return undefined
    throw error
  })
  return own?.url === url ? own : { url, authorization: async () => undefined }
}

const asked = (endpoint: LfsEndpoint, { sha256, bytes }: ModelLocation) =>
  batch(endpoint, 'download', { oid: hex(sha256), size: bytes })

async function act(
  method: 'PUT' | 'POST',
  { href, header }: LfsAction,
  body: Blob | string,
  type: string,
): Promise<void> {
  const url = new URL(href)
  const response = await send({ method, url, headers: { 'content-type': type, ...header }, body })
  await response.body?.cancel()
  if (!response.ok)
    throw new PlatformError(`The LFS server refused ${method} ${shownUrl(url)}: status ${response.status}`)
}
