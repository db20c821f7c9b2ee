import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Digest, sha256 } from '../evidence/canonical.ts'

/** Written into every document: which program made it. */
export const TOOL = { name: 'mlops-actions' as const, version: '0.1.0', dist: bundleDigest() }

/** Digest of the bundle that runs; null when it runs from source. */
function bundleDigest() {
  const bundle = process.env.MLOPS_BUNDLE
  return bundle && existsSync(bundle) ? sha256(readFileSync(bundle)) : null
}

/** Of the bundle or else of the sources that run; null where neither is known. */
export function programDigest(): Digest | null {
  if (TOOL.dist !== null) return TOOL.dist
  const folder = dirname(import.meta.dirname)
  if (!['src', 'lib'].includes(basename(folder))) return null
  const files = globSync('**/*.{ts,js}', { cwd: folder }).sort()
  return sha256(files.map((file) => `${file}\0${sha256(readFileSync(join(folder, file)))}\n`).join(''))
}
