import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOctokit } from '../../src/platform/github/octokit.ts'
import { GithubReleases } from '../../src/platform/github/releases.ts'
import type { Log } from '../../src/platform/platform.ts'
import { filesystemStore } from '../../src/registry/filesystem.ts'
import { releaseStore } from '../../src/registry/release.ts'
import { FakeGitHub } from '../github/fake.ts'
import { conformance, PART } from './conformance.ts'

const log = { info: () => {}, warning: () => {}, debug: () => {} } as unknown as Log

conformance('release store', async () => {
  const fake = await FakeGitHub.start({})
  process.env.GITHUB_API_URL = fake.url
  const octokit = await createOctokit({ token: `ghs_${Math.random()}`, fromFork: false, log })
  const repository = { owner: 'acme', repo: 'flights' }
  return {
    store: () => releaseStore(new GithubReleases(async () => octokit, repository, PART)),
    tamper: () => fake.state.assetBytes.set(fake.releases[0].assets[0].id, Buffer.from('weightz')),
    lose: () => fake.releases[0].assets.splice(0, 1),
    written: () => [...fake.state.assetBytes.values()].reduce((sum, { length }) => sum + length, 0),
    async remove() {
      delete process.env.GITHUB_API_URL
      await fake.stop()
    },
  }
})

conformance('filesystem store', async () => {
  const root = mkdtempSync(join(tmpdir(), 'mlops-folder-'))
  let written = 0
  return {
    store() {
      const store = filesystemStore(root)
      return {
        ...store,
        async put(file, facts) {
          const before = (await store.list()).length
          const location = await store.put(file, facts)
          if ((await store.list()).length > before) written += facts.bytes
          return location
        },
      }
    },
    tamper: ({ uri }) => writeFileSync(uri, 'weightz'),
    lose: ({ uri }) => rmSync(uri),
    written: () => written,
    remove: async () => rmSync(root, { recursive: true }),
  }
})
