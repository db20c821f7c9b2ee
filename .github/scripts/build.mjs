/** src/ → lib/ (tsc) → dist/ (ncc): one bundle for all actions, readable, heavy parts in chunks of their own. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ncc from '@vercel/ncc'
import { shareModules } from './shared.mjs'

const root = join(import.meta.dirname, '..', '..')
const dist = join(root, 'dist')

const CLI = "#!/usr/bin/env node\nimport { cli } from './index.js'\n\nawait cli()\n"

/** Stands for DuckDB's native library in the bundle: src/platform/native.ts finds it and puts it there. */
const DUCKDB = 'module.exports = globalThis.mlopsDuckdb\n'

/** Loaded at run time from node_modules or the tool cache; in the bundle they could not find their libraries. */
const NATIVE = /require\(["'](@duckdb\/|onnxruntime-)/

// ncc calls one of Node's functions in an old way; who builds cannot change that.
process.noDeprecation = true

function compile() {
  rmSync(join(root, 'lib'), { recursive: true, force: true })
  execFileSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc')], {
    cwd: root,
    stdio: 'inherit',
  })
}

const OPTIONS = { cache: false, minify: false, sourceMap: false, quiet: true }

async function bundle() {
  const { code, assets } = await ncc(join(root, 'lib', 'main.js'), {
    ...OPTIONS,
    license: 'licenses.txt',
    externals: { '@duckdb/node-bindings': './duckdb.cjs' },
  })
  // A bundle of its own, which asks for the other one once Node's compile cache is on.
  const start = await ncc(join(root, 'lib', 'index.js'), OPTIONS)
  const sources = Object.entries(assets).map(([name, { source }]) => [name, source.toString()])
  const isChunk = ([name]) => name.endsWith('.index.js')
  const shared = shareModules(code, Object.fromEntries(sources.filter(isChunk)))
  const others = Object.fromEntries(sources.filter((source) => !isChunk(source)))
  const files = {
    'main.js': shared.bundle,
    'index.js': start.code,
    'cli.js': CLI,
    'duckdb.cjs': DUCKDB,
    ...others,
    ...shared.chunks,
  }
  const native = Object.keys(files).find((name) => name.endsWith('.js') && NATIVE.test(files[name]))
  if (native !== undefined)
    throw new Error(`${native} bundles a native package; load it through src/platform/native.ts.`)
  return files
}

/** In the form of `sha256sum --check`, so that anybody can see whether the bundle is whole. */
function sums(files) {
  const names = Object.keys(files).sort()
  return names.map((name) => `${createHash('sha256').update(files[name]).digest('hex')}  ${name}\n`).join('')
}

function write(files) {
  rmSync(dist, { recursive: true, force: true })
  for (const [name, content] of Object.entries({ ...files, SHA256SUMS: sums(files) })) {
    mkdirSync(dirname(join(dist, name)), { recursive: true })
    writeFileSync(join(dist, name), content)
  }
  chmodSync(join(dist, 'cli.js'), 0o755)
}

try {
  const started = performance.now()
  await import('./generate.mjs')
  compile()
  const files = await bundle()
  write(files)
  const scripts = Object.entries(files).filter(([name]) => name.endsWith('.js'))
  const size = scripts.reduce((sum, [, content]) => sum + Buffer.byteLength(content), 0)
  const seconds = (performance.now() - started) / 1000
  console.log(`dist: ${scripts.length} scripts, ${(size / 1e6).toFixed(2)} MB, ${seconds.toFixed(0)} s`)
} catch (error) {
  // ncc's own source is one long line, which an uncaught error would print.
  console.error(String(error.message).split('\n    at ')[0])
  process.exitCode = 1
}
