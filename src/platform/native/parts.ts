import { createHash } from 'node:crypto'
import { PlatformError } from '../../errors.ts'
import { pins } from './pins.ts'

/** A native library: the package to load and the packages that must lie beside it. */
export interface NativePart {
  /** Package names for a platform such as `linux-x64` or `linux-x64-musl`; the first is the one that is loaded. */
  packages(platform: string): string[]
  /** What of it is loaded; its main file where undefined. */
  file?: string
  /** Members of a package's tarball that are wanted on a platform; all where undefined. */
  members(name: string, platform: string): string[] | undefined
}

export const duckdb: NativePart = {
  packages: (platform) => [`@duckdb/node-bindings-${platform}`],
  file: 'duckdb.node',
  members: () => undefined,
}

/** Its other dependencies serve only its install script, which is never run. */
export const onnxRuntime: NativePart = {
  packages: () => ['onnxruntime-node', 'onnxruntime-common'],
  members: (name, platform) => {
    if (name !== 'onnxruntime-node') return undefined
    const [system, architecture] = platform.split('-')
    return ['package/package.json', 'package/dist', `package/bin/napi-v6/${system}/${architecture}`]
  },
}

/**
 * The package that is loaded, as it was pinned.
 * @throws PlatformError where nothing is published for this platform
 */
export function entryOf(part: NativePart, platform: string): { name: string; version: string } {
  const [name] = part.packages(platform)
  if (name in pins) return { name, version: pins[name].version }
  throw new PlatformError(`There is no package ${name}: this library is not published for ${platform}.`)
}

let platform: string | undefined

/** `linux-x64`, `linux-x64-musl`, `darwin-arm64`, … of the process that runs. */
export function currentPlatform(): string {
  const isMusl = () => process.platform === 'linux' && !usesGlibc()
  platform ??= `${process.platform}-${process.arch}${isMusl() ? '-musl' : ''}`
  return platform
}

function usesGlibc(): boolean {
  // Without this Node looks up the host name of every open socket.
  const report = Object.assign(process.report, { excludeNetwork: true }).getReport()
  const { header } = report as { header: { glibcVersionRuntime?: string } }
  return header.glibcVersionRuntime !== undefined
}

/** Folder name of a provisioned part: changes with any pin, so an old one is never mistaken for it. */
export function folderName(part: NativePart, platform: string): string {
  const wanted = part.packages(platform).map((name) => [name, pins[name]])
  const hash = createHash('sha256').update(JSON.stringify(wanted)).digest('hex').slice(0, 8)
  const { name, version } = entryOf(part, platform)
  return `${name.replace('@', '').replace('/', '-')}-${version}-${hash}-${platform}`
}

/** File name that `npm pack` gives a package. */
export const tarballName = (name: string): string =>
  `${name.replace('@', '').replace('/', '-')}-${pins[name].version}.tgz`
