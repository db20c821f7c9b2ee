import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PlatformError, type UserError } from '../../src/errors.ts'
import type { ModelLocation } from '../../src/evidence/version.ts'
import type { ReleaseAssets } from '../../src/platform/platform.ts'
import { filesystemStore } from '../../src/registry/filesystem.ts'
import { releaseStore } from '../../src/registry/release.ts'
import { ChangedBytes, fetchModel } from '../../src/registry/stores.ts'

/** SHA-256 of `weights`, by `printf weights | sha256sum`. */
const SHA = 'sha256:9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c'

let root: string
let file: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mlops-store-'))
  file = join(root, 'trained.onnx')
  writeFileSync(file, 'weights', { mode: 0o600 })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const facts = { model: 'flight-delay', version: 'v1.0.0', tag: 'flight-delay@v1.0.0', sha256: SHA, bytes: 7 }

describe('filesystem store', () => {
  it('keeps the bytes under their digest, once', async () => {
    const store = filesystemStore(join(root, 'store'))
    const uri = join(root, 'store', 'flight-delay', SHA.slice(7), 'model.onnx')
    expect(await store.put(file, facts)).toEqual({ store: 'filesystem', uri, sha256: SHA, bytes: 7 })
    writeFileSync(file, 'not read again')
    expect(await store.put(file, { ...facts, version: 'v1.1.0' })).toMatchObject({ uri })
    expect(readdirSync(join(root, 'store', 'flight-delay'))).toEqual([SHA.slice(7)])
    expect(readFileSync(uri, 'utf8')).toBe('weights')
  })

  it('refuses other bytes than the facts say, and leaves nothing behind', async () => {
    writeFileSync(file, 'others!')
    await expect(filesystemStore(join(root, 'store')).put(file, facts)).rejects.toThrow(
      /trained\.onnx has been changed: it should be sha256:9a12/,
    )
    expect(readdirSync(join(root, 'store', 'flight-delay', SHA.slice(7)))).toEqual([])
  })

  it('notices bytes that were changed in the store', async () => {
    const store = filesystemStore(join(root, 'store'))
    const location = await store.put(file, facts)
    writeFileSync(location.uri, 'weightz')
    await expect(store.get(location, join(root, 'out.onnx'))).rejects.toThrow(/has been changed/)
    await expect(store.put(file, facts)).rejects.toThrow(/has been changed/)
  })

  it('says where a folder is that is not mounted', async () => {
    const gone: ModelLocation = { store: 'filesystem', uri: '/nonexistent/model.onnx', sha256: SHA, bytes: 7 }
    const error = await filesystemStore(root)
      .get(gone, join(root, 'out'))
      .catch((reason: unknown) => reason)
    expect((error as UserError).text).toBe(
      '/nonexistent/model.onnx does not exist\n' +
        'The store is a folder of the machine that registered the model. Is it mounted here?',
    )
  })
})

describe('release store', () => {
  function assets(): ReleaseAssets & { calls: string[] } {
    const calls: string[] = []
    return {
      calls,
      async upload(tag, uploaded, name) {
        calls.push(`upload ${tag} ${name}`)
        await copyFile(uploaded, join(root, 'asset'))
        return `o/r#${tag}/${name}`
      },
      async publish(tag) {
        calls.push(`publish ${tag}`)
        return true
      },
      async discard() {},
      list: async () => [],
      async remove() {},
      async download(uri, destination) {
        calls.push(`download ${uri}`)
        await copyFile(join(root, 'asset'), destination)
      },
    }
  }

  it('uploads to the tag’s release, publishes it after, and reads it back', async () => {
    const port = assets()
    const store = releaseStore(port)
    const location = await store.put(file, facts)
    await store.finish?.(facts.tag, SHA)
    await store.get(location, join(root, 'out.onnx'))
    expect(location).toEqual({
      store: 'release',
      uri: 'o/r#flight-delay@v1.0.0/model.onnx',
      sha256: SHA,
      bytes: 7,
    })
    expect(port.calls).toEqual([
      'upload flight-delay@v1.0.0 model.onnx',
      'publish flight-delay@v1.0.0',
      'download o/r#flight-delay@v1.0.0/model.onnx',
    ])
    expect(readFileSync(join(root, 'out.onnx'), 'utf8')).toBe('weights')
  })

  it('refuses an asset that was replaced', async () => {
    const store = releaseStore(assets())
    const location = await store.put(file, facts)
    writeFileSync(join(root, 'asset'), 'forged!')
    await expect(store.get(location, join(root, 'out'))).rejects.toThrow(
      /^o\/r#flight-delay@v1\.0\.0\/model\.onnx has been changed/,
    )
  })
})

describe('fetchModel', () => {
  it('reads from the store once, and heals a damaged cache', async () => {
    const store = filesystemStore(join(root, 'store'))
    const location = await store.put(file, facts)
    let reads = 0
    const counting = {
      ...store,
      get: (from: ModelLocation, to: string) => {
        reads += 1
        return store.get(from, to)
      },
    }
    const cache = join(root, 'cache')
    const path = await fetchModel([location], cache, { filesystem: counting })
    expect(path).toBe(join(cache, SHA.slice(7), 'model.onnx'))
    await fetchModel([location], cache, { filesystem: counting })
    expect(reads).toBe(1)
    writeFileSync(path, 'broken')
    await fetchModel([location], cache, { filesystem: counting })
    expect(reads).toBe(2)
    expect(readFileSync(path, 'utf8')).toBe('weights')
    expect(readdirSync(join(cache, SHA.slice(7)))).toEqual(['model.onnx'])
  })

  it('goes on to the next location, and says of each why it failed', async () => {
    const store = filesystemStore(join(root, 'store'))
    const good = await store.put(file, facts)
    const gone: ModelLocation = { ...good, uri: '/nonexistent/model.onnx' }
    const far: ModelLocation = { ...good, store: 'release', uri: 'o/r#t/model.onnx' }
    const cache = join(root, 'cache')
    expect(existsSync(await fetchModel([gone, far, good], cache, { filesystem: store }))).toBe(true)
    rmSync(cache, { recursive: true })
    const error = await fetchModel([gone, far], cache, { filesystem: store }).catch(
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(PlatformError)
    expect((error as PlatformError).message.split('\n')).toEqual([
      `No store could give the model ${SHA}:`,
      '/nonexistent/model.onnx does not exist',
      'The store is a folder of the machine that registered the model. Is it mounted here?',
      'o/r#t/model.onnx is in the release store, which cannot be reached from here',
      'Releases are read with a token: set GITHUB_TOKEN.',
    ])
    writeFileSync(good.uri, 'weightz')
    await expect(fetchModel([gone, good], cache, { filesystem: store })).rejects.toThrow(ChangedBytes)
  })
})
