import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { PlatformError, UserError } from '../errors.ts'
import {
  currentPlatform,
  duckdb,
  entryOf,
  type NativePart,
  onnxRuntime,
  tarballName,
} from './native/parts.ts'
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
  const platform = currentPlatform()
  const { name, version } = entryOf(part, platform)
  try {
    // A path that exists only at run time keeps the package out of the bundle.
    return createRequire(join(base, 'index.js'))([name, part.file].filter(Boolean).join('/')) as Module
  } catch (cause) {
    throw new PlatformError(
      `${name} ${version} cannot be loaded on ${platform} from ${base}: ${(cause as Error).message.split('\n')[0]}`,
      { cause },
    )
  }
}

/** The folder whose node_modules holds the part: the given one, our own, or the tool cache. */
async function baseFolder(part: NativePart): Promise<string> {
  const given = process.env.MLOPS_NATIVE_PATH
  if (given) return givenFolder(part, resolve(given))
  const own = import.meta.dirname
  const platform = currentPlatform()
  const { name, version } = entryOf(part, platform)
  return installedVersion(name, own) === version ? own : provision(part, platform)
}

async function givenFolder(part: NativePart, folder: string): Promise<string> {
  const platform = currentPlatform()
  const { name, version } = entryOf(part, platform)
  const found = installedVersion(name, folder)
  if (found === version) return folder
  if (found !== undefined)
    throw new UserError(`native-path ${folder} holds ${name} ${found}; this release needs ${version}.`)
  const names = part.packages(platform)
  const missing = names.filter((each) => !existsSync(join(folder, tarballName(each))))
  if (missing.length === 0) return provision(part, platform, folder)
  throw new UserError(
    `native-path ${folder} holds neither node_modules/${name} nor ${missing.map(tarballName).join(', ')}.`,
    {
      hint: `Fill it on a machine with network: npm pack ${missing.map((each) => `${each}@${pins[each].version}`).join(' ')}`,
    },
  )
}

function installedVersion(name: string, folder: string): string | undefined {
  const require = createRequire(join(folder, 'index.js'))
  for (const modules of require.resolve.paths(name) ?? []) {
    const manifest = join(modules, name, 'package.json')
    if (existsSync(manifest))
      return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
  }
  return undefined
}
