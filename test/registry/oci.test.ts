import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PermissionError, PlatformError, UserError } from '../../src/errors.ts'
import { fileDigest } from '../../src/evidence/files.ts'
import { dockerLogin, parseChallenge } from '../../src/registry/oci/auth.ts'
import type { Logins } from '../../src/registry/oci/client.ts'
import { modelManifest } from '../../src/registry/oci/manifest.ts'
import { manifestUri, parseManifestUri, parseRepository } from '../../src/registry/oci/reference.ts'
import { type OciOptions, ociStore } from '../../src/registry/oci/store.ts'
import { conformance, PART } from './conformance.ts'
import { OciRegistry, type RegistryOptions } from './oci-registry.ts'

/** SHA-256 of `weights`, by `printf weights | sha256sum`. */
const SHA = 'sha256:9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c'
const facts = { model: 'flight-delay', version: 'v1.0.0', tag: 'flight-delay@v1.0.0', sha256: SHA, bytes: 7 }
const nobody: Logins = async () => undefined

for (const [title, options] of [
  ['open', {}],
  ['with a token service', { login: { username: 'ada', password: 's3cret', scheme: 'bearer' } }],
] as [string, RegistryOptions][])
  conformance(`oci store, ${title}`, async () => {
    const registry = await new OciRegistry(options).start()
    const logins: Logins = async () => options.login
    return {
      store: (progress) =>
        ociStore({
          repository: parseRepository(`${registry.host}/models/flight-delay`),
          logins,
          progress,
          chunkBytes: PART,
        }),
      tamper: ({ sha256 }) => registry.blobs.set(sha256, Buffer.from('weightz')),
      lose: ({ sha256 }) => registry.blobs.delete(sha256),
      written: () => registry.received,
      stop: () => registry.stop(),
      start: async () => void (await registry.start()),
      remove: () => registry.stop(),
    }
  })

let root: string
let file: string
let registry: OciRegistry
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'mlops-oci-'))
  file = join(root, 'model.onnx')
  writeFileSync(file, 'weights')
  registry = await new OciRegistry().start()
})
afterEach(async () => {
  await registry.stop()
  rmSync(root, { recursive: true, force: true })
})
const storeAt = (name: string, options: Partial<OciOptions> = {}) =>
  ociStore({ repository: parseRepository(`${registry.host}/${name}`), logins: nobody, ...options })

async function restart(options: RegistryOptions) {
  await registry.stop()
  registry = await new OciRegistry(options).start()
}

describe('what an oci store writes', () => {
  it('is a ModelPack artifact that a digest names, tagged when it is finished', async () => {
    const store = storeAt('models/flight-delay')
    const { uri } = await store.put(file, facts)
    expect(registry.tags.size).toBe(0)
    await store.finish?.(facts.tag, SHA)
    const [[tag, digest]] = registry.tags
    expect(tag).toBe('models/flight-delay:v1.0.0')
    expect(uri).toBe(`oci://${registry.host}/models/flight-delay@${digest}`)
    const manifest = JSON.parse(`${registry.manifests.get(`models/flight-delay@${digest}`)}`)
    const config = registry.blobs.get(manifest.config.digest) as Buffer
    expect(manifest).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: 'application/vnd.cncf.model.manifest.v1+json',
      config: {
        mediaType: 'application/vnd.cncf.model.config.v1+json',
        digest: manifest.config.digest,
        size: config.length,
      },
      layers: [
        {
          mediaType: 'application/vnd.cncf.model.weight.v1.raw',
          digest: SHA,
          size: 7,
          annotations: { 'org.cncf.model.filepath': 'model.onnx' },
        },
      ],
      annotations: {
        'org.opencontainers.image.title': 'flight-delay@v1.0.0',
        'org.opencontainers.image.version': 'v1.0.0',
      },
    })
    expect(JSON.parse(`${config}`)).toEqual({
      descriptor: { name: 'flight-delay', version: 'v1.0.0' },
      config: { format: 'onnx' },
      modelfs: { type: 'layers', diffIds: [SHA] },
    })
  })

  it('is the same for the same version, and its tag has no plus sign', async () => {
    expect(modelManifest(facts).digest).toBe(modelManifest({ ...facts }).digest)
    const store = storeAt('m')
    const beta = { ...facts, version: 'v1.0.0+cuda.12', tag: 'flight-delay@v1.0.0+cuda.12' }
    await store.put(file, beta)
    await store.finish?.(beta.tag, SHA)
    expect([...registry.tags.keys()]).toEqual(['m:v1.0.0_cuda.12'])
  })

  it('is mounted from the repository of another model', async () => {
    await storeAt('models/a').put(file, facts)
    const before = registry.received
    registry.log.length = 0
    const sibling = parseRepository(`${registry.host}/models/a`)
    const location = await storeAt('models/b', { siblings: [sibling] }).put(file, { ...facts, model: 'b' })
    // Manifest and config only.
    expect(registry.log.filter((line) => line.includes('uploads/'))[0]).toBe(
      'POST /v2/models/b/blobs/uploads/ 201',
    )
    expect(registry.received - before).toBeLessThan(1200)
    await storeAt('models/b').get(location, join(root, 'out'))
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('weights')
  })

  it('never replaces another artifact under its tag', async () => {
    const store = storeAt('m')
    await store.put(file, facts)
    await store.finish?.(facts.tag, SHA)
    registry.tags.set('m:v1.0.0', `sha256:${'0'.repeat(64)}`)
    registry.manifests.set(
      `m@sha256:${'0'.repeat(64)}`,
      Buffer.from('{"mediaType":"application/vnd.oci.image.manifest.v1+json"}'),
    )
    await expect(storeAt('m').finish?.(facts.tag, SHA)).rejects.toThrow(
      /m:v1\.0\.0 is another artifact, sha256:0000/,
    )
  })

  it('lists over pages what is a model, and deletes it with its tag', async () => {
    for (const version of ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v1.3.0', 'v1.4.0']) {
      const next = { ...facts, version, tag: `flight-delay@${version}` }
      const store = storeAt('m')
      await store.put(file, next)
      await store.finish?.(next.tag, SHA)
    }
    const image = '{"mediaType":"application/vnd.oci.image.manifest.v1+json","layers":[{"digest":"x"}]}'
    registry.manifests.set('m@sha256:1', Buffer.from(image))
    registry.tags.set('m:image', 'sha256:1')
    const items = await storeAt('m').list()
    expect(items.map(({ tag }) => tag)).toEqual([0, 1, 2, 3, 4].map((minor) => `flight-delay@v1.${minor}.0`))
    await items[1].remove()
    expect((await storeAt('m').list()).map(({ tag }) => tag)).not.toContain('flight-delay@v1.1.0')
    expect(await storeAt('never/pushed').list()).toEqual([])
  })

  it('cannot be deleted where the registry deletes nothing, which is said', async () => {
    await restart({ noDelete: true })
    const store = storeAt('m')
    await store.put(file, facts)
    await store.finish?.(facts.tag, SHA)
    const [item] = await store.list()
    await expect(item.remove()).rejects.toThrow(/deletes nothing over its API/)
    // What a run takes back at its end is no reason to fail.
    const other = storeAt('n')
    await other.put(file, facts)
    await other.discard?.(SHA)
  })
})

describe('a connection of an oci store', () => {
  it('goes on where a chunk broke off', async () => {
    const bytes = Buffer.alloc(3000, 'weights ')
    writeFileSync(file, bytes)
    const digest = await fileDigest(file)
    registry.cutAfter = 1500
    const store = storeAt('m', { chunkBytes: 2000 })
    await store.put(file, { ...facts, sha256: digest, bytes: 3000 })
    expect(registry.blobs.get(digest)?.equals(bytes)).toBe(true)
    const patches = registry.log.filter((line) => line.startsWith('PATCH')).map((line) => line.slice(-3))
    expect(patches).toContain('416')
  })

  it('goes on where a download broke off', async () => {
    const location = await storeAt('m').put(file, facts)
    registry.cutDownload = 3
    registry.log.length = 0
    await storeAt('m').get(location, join(root, 'out'))
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('weights')
    expect(registry.log.filter((line) => line.startsWith('GET /v2/m/blobs'))).toEqual([
      'GET /v2/m/blobs/sha256:… 200',
      'GET /v2/m/blobs/sha256:… 206',
    ])
  })

  it('sends the whole at once where the registry takes no chunks', async () => {
    await restart({ noChunks: true })
    const location = await storeAt('m', { chunkBytes: 3 }).put(file, facts)
    await storeAt('m').get(location, join(root, 'out'))
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('weights')
  })

  it('waits for a registry that is busy, and gives up after five tries', async () => {
    registry.faults.push(503, 429)
    await storeAt('m').put(file, facts)
    registry.faults.push(503, 503, 503, 503, 503)
    await expect(storeAt('m').put(file, facts)).rejects.toThrow(
      /^HEAD http:\/\/127\.0\.0\.1:\d+\/v2\/m\/blobs\/sha256:\w+ failed 5 times: status 503$/,
    )
  }, 30_000)

  it('tells what the registry said', async () => {
    registry.faults.push(400)
    await expect(storeAt('m').put(file, facts)).rejects.toThrow(/^The registry answered HEAD .* \(400\)$/)
    await storeAt('m').put(file, facts)
    const [name] = registry.manifests.keys()
    const manifest = JSON.parse(`${registry.manifests.get(name)}`)
    registry.blobs.set(manifest.config.digest, Buffer.from('short'))
    await expect(storeAt('m').finish?.(facts.tag, SHA)).rejects.toThrow(
      /^The registry answered PUT .*\/manifests\/v1\.0\.0 \(400\): SIZE_INVALID by the test registry$/,
    )
  })
})

describe('logins of an oci store', () => {
  const login = { username: 'ada', password: 's3cret' }

  it.each(['basic', 'bearer'] as const)('%s', async (scheme) => {
    await restart({ login: { ...login, scheme } })
    const known: Logins = async (host) => (host === registry.host ? login : undefined)
    const store = storeAt('m', { logins: known })
    const location = await store.put(file, facts)
    await store.finish?.(facts.tag, SHA)
    expect(await storeAt('m', { logins: known }).find?.(location)).toMatchObject({ state: 'public' })
    const error = await storeAt('m')
      .put(file, facts)
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(PermissionError)
    expect((error as PermissionError).text).toMatch(/packages: write/)
    expect((error as PermissionError).text).not.toContain('s3cret')
    const wrong: Logins = async () => ({ ...login, password: 'guess' })
    await expect(storeAt('m', { logins: wrong }).put(file, facts)).rejects.toBeInstanceOf(PermissionError)
  })

  it('mounts with the rights to read the other repository', async () => {
    await restart({ login: { ...login, scheme: 'bearer' } })
    const logins: Logins = async () => login
    await storeAt('a', { logins }).put(file, facts)
    const siblings = [parseRepository(`${registry.host}/a`)]
    const before = registry.received
    await storeAt('b', { logins, siblings }).put(file, facts)
    expect(registry.received - before).toBeLessThan(1200)
  })

  it('come from docker login', async () => {
    const config = {
      auths: {
        'ghcr.io': { auth: Buffer.from('ada:a:b').toString('base64') },
        'https://index.docker.io/v1/': { identitytoken: 'refresh' },
        'quay.io': {},
      },
    }
    writeFileSync(join(root, 'config.json'), JSON.stringify(config))
    const from = (host: string) => dockerLogin(host, { DOCKER_CONFIG: root })
    expect(await from('ghcr.io')).toEqual({ username: 'ada', password: 'a:b' })
    expect(await from('docker.io')).toEqual({ identityToken: 'refresh' })
    expect(await from('quay.io')).toBeUndefined()
    expect(await from('other.example')).toBeUndefined()
    writeFileSync(join(root, 'config.json'), '{')
    await expect(from('ghcr.io')).rejects.toThrow(UserError)
  })

  it('reads challenges', () => {
    expect(
      parseChallenge(
        'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:o/m:pull,push"',
      ),
    ).toEqual({
      scheme: 'bearer',
      parameters: { realm: 'https://ghcr.io/token', service: 'ghcr.io', scope: 'repository:o/m:pull,push' },
    })
    expect(parseChallenge('Basic realm=x')).toEqual({ scheme: 'basic', parameters: { realm: 'x' } })
    expect(parseChallenge('Negotiate')).toBeUndefined()
    expect(parseChallenge(null)).toBeUndefined()
  })
})

describe('names of repositories', () => {
  it.each([
    ['ghcr.io/org/model', 'https://ghcr.io', 'oci://ghcr.io/org/model'],
    ['localhost:5000/m', 'http://localhost:5000', 'oci://localhost:5000/m'],
    ['https://localhost:5000/m', 'https://localhost:5000', 'oci://localhost:5000/m'],
    ['http://registry:5000/a/b', 'http://registry:5000', 'oci+http://registry:5000/a/b'],
    ['docker.io/org/m', 'https://registry-1.docker.io', 'oci://docker.io/org/m'],
  ])('%s', (text, origin, uri) => {
    const repository = parseRepository(text)
    expect(repository.origin).toBe(origin)
    expect(manifestUri(repository, SHA)).toBe(`${uri}@${SHA}`)
    expect(parseManifestUri(`${uri}@${SHA}`).digest).toBe(SHA)
  })

  it.each([
    ['org/model', '"org/model" does not begin with the host of a registry'],
    ['ghcr.io/Org/Model:v1', '"Org/Model:v1" cannot be the name of a repository'],
    ['ghcr.io/../x', '"../x" cannot be the name of a repository'],
    ['ghcr.io', '"ghcr.io" does not begin with the host of a registry'],
    ['evil.com?x=/m', '"evil.com?x=/m" does not begin with the host of a registry'],
  ])('%s is none', (text, message) => {
    expect(() => parseRepository(text)).toThrow(message)
  })

  it('proposes the nearest right one', () => {
    const error = (() => {
      try {
        parseRepository('ghcr.io/Org/Model:v1')
      } catch (reason) {
        return reason as UserError
      }
    })()
    expect(error?.hint).toMatch(/Did you mean ghcr\.io\/org\/model\?$/)
    expect(() => parseManifestUri('oci://ghcr.io/org/model:v1')).toThrow(/is not oci:\/\/host/)
  })
})

it('a platform that is away is no fault of the user', async () => {
  await registry.stop()
  await expect(storeAt('m').put(file, facts)).rejects.toBeInstanceOf(PlatformError)
  await registry.start()
}, 30_000)
