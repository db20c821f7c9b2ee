import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { registryCommand } from '../../src/cli/registry.ts'
import { PlatformError } from '../../src/errors.ts'
import type { Digest } from '../../src/evidence/canonical.ts'
import { fileDigest } from '../../src/evidence/files.ts'
import { createOctokit } from '../../src/platform/github/octokit.ts'
import { GithubReleases } from '../../src/platform/github/releases.ts'
import type { Log } from '../../src/platform/platform.ts'
import { filesystemStore } from '../../src/registry/filesystem.ts'
import { lfsStore } from '../../src/registry/lfs/store.ts'
import { parseRepository } from '../../src/registry/oci/reference.ts'
import { ociStore } from '../../src/registry/oci/store.ts'
import { openRegistry } from '../../src/registry/registry.ts'
import { releaseStore } from '../../src/registry/release.ts'
import { signRecord } from '../../src/registry/signing/record.ts'
import { readSigner, SIGNATURE_FILE } from '../../src/registry/signing/sign.ts'
import { hex, type ModelStore } from '../../src/registry/stores.ts'
import { recordPath } from '../../src/registry/views/records.ts'
import { git, Repositories } from '../git/repositories.ts'
import { FakeGitHub } from '../github/fake.ts'
import { LfsServer } from '../registry/lfs-server.ts'
import { OciRegistry } from '../registry/oci-registry.ts'
import { reference } from '../registry/signing/samples.ts'
import { versionDocument } from '../registry/version-document.ts'

const repositories = new Repositories()
afterAll(() => repositories.remove())
afterEach(() => vi.unstubAllEnvs())

const key = reference.curves['P-256']
const log = { info: () => {}, warning: () => {}, debug: () => {} } as unknown as Log

/** A store and what may happen to the bytes in it. */
interface Place {
  store: ModelStore
  tamper(): void
  lose(): void
  stop(): Promise<void>
}

const places: Record<string, () => Promise<Place>> = {
  async filesystem() {
    const root = repositories.folder()
    const file = () => join(root, 'm', hex(SHA), 'model.onnx')
    return {
      store: filesystemStore(root),
      tamper: () => writeFileSync(file(), 'weightz'),
      lose: () => rmSync(file()),
      stop: async () => undefined,
    }
  },
  async release() {
    const fake = await FakeGitHub.start({})
    vi.stubEnv('GITHUB_API_URL', fake.url)
    vi.stubEnv('GITHUB_REPOSITORY', 'acme/flights')
    vi.stubEnv('GITHUB_TOKEN', 'ghs_job')
    const octokit = await createOctokit({ token: 'ghs_job', fromFork: false, log })
    const repository = { owner: 'acme', repo: 'flights' }
    return {
      store: releaseStore(new GithubReleases(async () => octokit, repository)),
      tamper() {
        const [asset] = fake.releases[0].assets
        fake.state.assetBytes.set(asset.id, Buffer.from('weightz'))
        Object.assign(asset, { digest: null })
      },
      lose: () => fake.releases[0].assets.splice(0, 1),
      stop: () => fake.stop(),
    }
  },
  async oci() {
    const registry = await new OciRegistry().start()
    const repository = parseRepository(`${registry.host}/models/m`)
    return {
      store: ociStore({ repository, logins: async () => undefined }),
      tamper: () => registry.blobs.set(SHA, Buffer.from('weightz')),
      lose: () => registry.blobs.delete(SHA),
      stop: () => registry.stop(),
    }
  },
  async lfs() {
    const server = await new LfsServer(repositories.folder()).start()
    return {
      store: lfsStore(async () => ({ url: server.url, authorization: async () => undefined })),
      tamper: () => writeFileSync(server.path(hex(SHA)), 'weightz'),
      lose: () => rmSync(server.path(hex(SHA))),
      stop: () => server.stop(),
    }
  },
}

/** SHA-256 of `weights`, by `printf weights | sha256sum`. */
const SHA = 'sha256:9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c'

/** A signed version with its bytes in `store`; gives the folder of somebody else, who has cloned no tag. */
async function signedVersion(store: ModelStore): Promise<string> {
  const bare = repositories.remote()
  const directory = repositories.clone(bare)
  const source = git(directory, ['rev-parse', 'HEAD'])
  const file = join(repositories.folder(), 'model.onnx')
  writeFileSync(file, 'weights')
  const sha256 = (await fileDigest(file)) as Digest
  expect(sha256).toBe(SHA)
  const registry = await openRegistry({ directory })
  const { tag } = await registry.register({
    model: 'm',
    source,
    prepare: async (claim) => {
      const location = await store.put(file, { model: 'm', ...claim, sha256, bytes: 7 })
      const record = versionDocument(claim, source, location)
      const content = new Map([['version.json', { content: Buffer.from(record), link: false }]])
      return {
        files: {
          [recordPath('m', 'version.json')]: record,
          [recordPath('m', SIGNATURE_FILE)]: signRecord(claim.tag, content, sha256, readSigner(key.private)),
        },
        tagBody: '',
      }
    },
  })
  await store.finish?.(tag, sha256)
  const consumer = repositories.clone(bare, '--depth=1', '--no-tags', '--branch=main')
  writeFileSync(join(consumer, 'keys.pem'), key.public)
  return consumer
}

async function verify(directory: string) {
  const print = vi.spyOn(console, 'log').mockReturnValue()
  try {
    const args = ['verify', 'v1.0.0', '--public-key', join(directory, 'keys.pem')]
    const exitCode = await registryCommand(args, directory)
    return { exitCode, line: String(print.mock.calls.at(-1)?.[0]) }
  } finally {
    print.mockRestore()
  }
}

describe.each(Object.keys(places))('registry verify of a version in the %s store', (kind) => {
  it('reads the bytes from there, and tells good from changed from gone', async () => {
    const place = await places[kind]()
    try {
      const directory = await signedVersion(place.store)
      const good = await verify(directory)
      expect(good.line).toMatch(
        /^✅ pass {2}m@v1\.0\.0 is what key \w{64} signed: the model and 1 file of its record\.$/,
      )
      expect(good.exitCode).toBe(0)
      place.tamper()
      const changed = await verify(directory)
      expect(changed.line).toMatch(
        /^❌ fail {2}.* has been changed: it should be sha256:9a12\w+, it is sha256:\w+$/,
      )
      expect(changed.exitCode).toBe(1)
      place.lose()
      await expect(verify(directory)).rejects.toThrow(PlatformError)
    } finally {
      await place.stop()
    }
  })
})

it('says how releases are reached where no token is at hand', async () => {
  const place = await places.release()
  const directory = await signedVersion(place.store)
  vi.stubEnv('GITHUB_TOKEN', '')
  await expect(verify(directory)).rejects.toThrow(
    /acme\/flights#m@v1\.0\.0\/model\.onnx is in the release store.*\nReleases are read with a token: set GITHUB_TOKEN\.$/,
  )
  await place.stop()
})
