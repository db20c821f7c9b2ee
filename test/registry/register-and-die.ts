// Usage: register-and-die.ts <clone> <releases> <model file> <step>. Registers, and kills itself after the step.
import { statSync } from 'node:fs'
import { fileDigest } from '../../src/evidence/files.ts'
import { openRegistry } from '../../src/registry/registry.ts'
import { releaseStore } from '../../src/registry/release.ts'
import { recordPath } from '../../src/registry/views/records.ts'
import { folderReleases } from './folder-releases.ts'
import { versionDocument } from './version-document.ts'

const [directory, releases, file, last] = process.argv.slice(2)
const step = (name: string): void => {
  if (name === last) process.kill(process.pid, 'SIGKILL')
}

const registry = await openRegistry({ directory })
const store = releaseStore(folderReleases(releases, step))
const sha256 = await fileDigest(file)
step('hashed')
const source = process.env.SOURCE as string
const made = await registry.register({
  model: 'm',
  source,
  sha256,
  prepare: async (claim) => {
    const location = await store.put(file, { model: 'm', ...claim, sha256, bytes: statSync(file).size })
    step('verified')
    return {
      files: { [recordPath('m', 'version.json')]: versionDocument(claim, source, location) },
      tagBody: '',
      details: { store: 'release' },
    }
  },
})
step('pushed')
await store.finish?.(made.tag, sha256)
