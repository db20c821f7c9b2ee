import { readFileSync } from 'node:fs'

/** Packages with native code and what they need at run time; none of them is bundled. */
const PINNED = /^(@duckdb\/node-bindings-.+|onnxruntime-(common|node))$/

/** Source of src/platform/native/pins.ts: version and integrity of each package, as in the lock file. */
export function pinsSource(lockFile) {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'))
  const lines = Object.entries(packages)
    .map(([path, entry]) => [path.slice('node_modules/'.length), entry])
    .filter(([name]) => PINNED.test(name))
    .map(
      ([name, { version, integrity }]) =>
        `  '${name}': {\n    version: '${version}',\n    integrity:\n      '${integrity}',\n  },`,
    )
  return [
    '// Generated from package-lock.json by .github/scripts/generate.mjs; do not edit.',
    '',
    '/** Version and integrity (as in package-lock.json) of every package that is fetched at run time. */',
    'export const pins: Record<string, { version: string; integrity: string }> = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}
