import { existsSync, readFileSync } from 'node:fs'
import { sha256 } from '../evidence/canonical.ts'

/** Written into every document: which program made it. */
export const TOOL = { name: 'mlops-actions' as const, version: '0.1.0', dist: bundleDigest() }

/** Digest of the bundle that runs; null when it runs from source. */
function bundleDigest() {
  const bundle = process.env.MLOPS_BUNDLE
  return bundle && existsSync(bundle) ? sha256(readFileSync(bundle)) : null
}
