import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { copyDurably } from '../deployment/durable.ts'
import { UserError } from '../errors.ts'
import { hex, type ModelStore, type StoredItem, type StoredModel, verifyFile } from './stores.ts'

/** Keeps models under `<root>/<model>/<sha256>/model.onnx`; the same bytes are kept once. */
export function filesystemStore(root: string): ModelStore {
  return {
    async put(file, facts) {
      const uri = resolve(root, facts.model, hex(facts.sha256), 'model.onnx')
      if (existsSync(uri)) await verifyFile(uri, facts.sha256, uri)
      else await copyInto(uri, file, facts)
      const { bytes } = facts
      return { store: 'filesystem', uri, sha256: facts.sha256, bytes }
    },
    async get(location, destination) {
      if (!existsSync(location.uri))
        throw new UserError(`${location.uri} does not exist`, {
          hint: 'The store is a folder of the machine that registered the model. Is it mounted here?',
        })
      await mkdir(dirname(destination), { recursive: true })
      await copyFile(location.uri, destination)
      await verifyFile(destination, location.sha256, location.uri)
    },
    list: () => storedFiles(root),
  }
}

/** `<root>/<model>/<sha256>/…`; a model's name may have folders in it. */
async function storedFiles(root: string): Promise<StoredItem[]> {
  if (!existsSync(root)) return []
  const paths = (await readdir(root, { recursive: true })).filter((path) =>
    /(^|[\\/])[0-9a-f]{64}[\\/](model\.onnx|\.[0-9a-f-]{36}\.tmp)$/.test(path),
  )
  return Promise.all(paths.sort().map((path) => storedFile(join(root, path))))
}

async function storedFile(uri: string): Promise<StoredItem> {
  const { size, mtime } = await stat(uri)
  const folder = dirname(uri)
  return {
    uri,
    sha256: `sha256:${basename(folder)}`,
    bytes: size,
    state: basename(uri) === 'model.onnx' ? 'public' : 'partial',
    created: mtime.toISOString(),
    async remove() {
      await rm(uri, { force: true })
      // Another version's copy may be on its way into the same folder.
      await rmdir(folder).catch(() => undefined)
    },
  }
}

async function copyInto(uri: string, file: string, facts: StoredModel): Promise<void> {
  await mkdir(dirname(uri), { recursive: true })
  const part = join(dirname(uri), `.${randomUUID()}.tmp`)
  try {
    await copyDurably(file, part)
    await verifyFile(part, facts.sha256, file)
    if ((await stat(part)).size !== facts.bytes)
      throw new UserError(`${file} does not have the ${facts.bytes} bytes that its facts say`)
    await rename(part, uri)
  } finally {
    await rm(part, { force: true })
  }
}
