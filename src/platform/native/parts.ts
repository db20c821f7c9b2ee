import { createHash } from 'node:crypto'
import { pins } from './pins.ts'

/** A native library: the package to load and the packages that must lie beside it. */
export interface NativePart {
  /** The package that is loaded. */
  entry: string
  /** Package names for a platform such as `linux-x64` or `linux-x64-musl`, the entry first. */
  packages(platform: string): string[]
  /** Members of a package's tarball that are wanted on a platform; all where undefined. */
  members(name: string, platform: string): string[] | undefined
}

export const duckdb: NativePart = {
  entry: '@duckdb/node-bindings',
  packages: (platform) => ['@duckdb/node-bindings', `@duckdb/node-bindings-${platform}`, 'detect-libc'],
  members: () => undefined,
}

/** Its other dependencies serve only its install script, which is never run. */
export const onnxRuntime: NativePart = {
  entry: 'onnxruntime-node',
  packages: () => ['onnxruntime-node', 'onnxruntime-common'],
  members: (name, platform) => {
    if (name !== 'onnxruntime-node') return undefined
    const [system, architecture] = platform.split('-')
    return ['package/package.json', 'package/dist', `package/bin/napi-v6/${system}/${architecture}`]
  },
}

/** `linux-x64`, `linux-x64-musl`, `darwin-arm64`, … of the process that runs. */
export function currentPlatform(): string {
  const name = `${process.platform}-${process.arch}`
  return process.platform === 'linux' && !usesGlibc() ? `${name}-musl` : name
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
  const name = part.entry.replace('@', '').replace('/', '-')
  return `${name}-${pins[part.entry].version}-${hash}-${platform}`
}

/** File name that `npm pack` gives a package. */
export const tarballName = (name: string): string =>
  `${name.replace('@', '').replace('/', '-')}-${pins[name].version}.tgz`
