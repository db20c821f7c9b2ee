import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from './python.ts'

/** Folder with `registry` (Distribution) and `git-lfs`, built on first use. */
export function storeTools(): string {
  const setup = join(projectRoot, '.github/scripts/setup.mjs')
  const { stdout, stderr, status } = spawnSync(process.execPath, [setup, '--stores'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`setup.mjs --stores failed: ${stdout}${stderr}`)
  return stdout.trim().split('\n').at(-1) ?? ''
}
