import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { PlatformError, UserError } from '../errors.ts'
import { currentPlatform, duckdb, type NativePart, onnxRuntime, tarballName } from './native/parts.ts'
import { pins } from './native/pins.ts'
import { provision } from './native/provision.ts'

/** DuckDB with its native library, fetched on first use where it is not installed. */
export async function loadDuckdb(): Promise<typeof import('@duckdb/node-api')> {
  // Its JavaScript is in the bundle, where 120 files would cost more than all else of a start; for the library it asks
  // dist/duckdb.cjs, which answers with this.
  Reflect.set(globalThis, 'mlopsDuckdb', await load(duckdb))
  return import('@duckdb/node-api')
}

/** ONNX Runtime with its native library, fetched on first use where it is not installed. */
export const loadOnnxRuntime = () => load<typeof import('onnxruntime-node')>(onnxRuntime)

/** So that processes which start at once do not each fetch them. */
export async function fetchNative(): Promise<void> {
  for (const part of [duckdb, onnxRuntime]) await baseFolder(part)
}

async function load<Module>(part: NativePart): Promise<Module> {
  const base = await baseFolder(part)
  try {
    // A path that exists only at run time keeps the package out of the bundle.
    return createRequire(join(base, 'index.js'))(part.entry) as Module
  } catch (cause) {
    throw new PlatformError(
      `${part.entry} ${pins[part.entry].version} cannot be loaded on ${currentPlatform()} from ${base}: ${(cause as Error).message.split('\n')[0]}`,
      { cause },
    )
  }
}

/** The folder whose node_modules holds the part: the given one, our own, or the tool cache. */
async function baseFolder(part: NativePart): Promise<string> {
  const given = process.env.MLOPS_NATIVE_PATH
  if (given) return givenFolder(part, resolve(given))
  const own = import.meta.dirname
  return installedVersion(part, own) === pins[part.entry].version ? own : provision(part, currentPlatform())
}

async function givenFolder(part: NativePart, folder: string): Promise<string> {
  const wanted = pins[part.entry].version
  const found = installedVersion(part, folder)
  if (found === wanted) return folder
  if (found !== undefined)
    throw new UserError(`native-path ${folder} holds ${part.entry} ${found}; this release needs ${wanted}.`)
  const platform = currentPlatform()
  const names = part.packages(platform)
  const missing = names.filter((name) => name in pins && !existsSync(join(folder, tarballName(name))))
  if (missing.length === 0) return provision(part, platform, folder)
  throw new UserError(
    `native-path ${folder} holds neither node_modules/${part.entry} nor ${missing.map(tarballName).join(', ')}.`,
    {
      hint: `Fill it on a machine with network: npm pack ${missing.map((name) => `${name}@${pins[name].version}`).join(' ')}`,
    },
  )
}

function installedVersion(part: NativePart, folder: string): string | undefined {
  const require = createRequire(join(folder, 'index.js'))
  for (const modules of require.resolve.paths(part.entry) ?? []) {
    const manifest = join(modules, part.entry, 'package.json')
    if (existsSync(manifest))
      return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
  }
  return undefined
}
