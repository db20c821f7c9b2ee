import { basename } from 'node:path'
import { parse } from 'yaml'

/** A package that a lock file pins. */
export interface LockedPackage {
  name: string
  version: string
  /** Package URL: https://github.com/package-url/purl-spec */
  purl: string
  hashes: { alg: 'SHA-256' | 'SHA-512'; content: string }[]
}

type Parser = (text: string) => LockedPackage[]

const PARSERS: Record<string, Parser> = {
  'uv.lock': tomlPackages('pypi'),
  'pylock.toml': tomlPackages('pypi'),
  'poetry.lock': tomlPackages('pypi'),
  'Cargo.lock': tomlPackages('cargo'),
  'Pipfile.lock': pipfile,
  'requirements.txt': requirements,
  'conda-lock.yml': condaLock,
  'package-lock.json': packageLock,
  'pnpm-lock.yaml': pnpmLock,
  'yarn.lock': yarnLock,
  'go.sum': goSum,
}

/** What a lock file pins, each package once, by name; null where nobody here can read a file of that name. */
export function lockedPackages(path: string, text: string): LockedPackage[] | null {
  const name = basename(path)
  const parser = PARSERS[name] ?? (/requirements.*\.txt$|\.lock\.txt$/.test(name) ? requirements : undefined)
  if (parser === undefined) return null
  try {
    const once = new Map(parser(text).map((each) => [each.purl, each]))
    return [...once.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1))
  } catch {
    // A file that is not what its name says: the digest still pins it.
    return null
  }
}

function packageOf(
  type: string,
  name: string,
  version: string,
  hashes: LockedPackage['hashes'] = [],
): LockedPackage {
  const written = type === 'pypi' ? name.toLowerCase().replaceAll(/[-_.]+/g, '-') : name
  const path = written.split('/').map(encodeURIComponent).join('/')
  return { name, version, purl: `pkg:${type}/${path}@${encodeURIComponent(version)}`, hashes }
}

const sha256Hashes = (text: string): LockedPackage['hashes'] =>
  [...text.matchAll(/sha256:([0-9a-f]{64})/g)].map(([, content]) => ({ alg: 'SHA-256', content }))

/** `name==1.2.3 ; marker --hash=sha256:…`, over several lines with `\`. */
function requirements(text: string): LockedPackage[] {
  return text
    .replaceAll(/\\\r?\n/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const [, name, version] =
        /^\s*([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*===?\s*([^\s;#*]+)/.exec(line) ?? []
      return name === undefined ? [] : [packageOf('pypi', name, version, sha256Hashes(line))]
    })
}

/** Tables `[[package]]` with `name` and `version` in quotes; a package without a version is the project itself. */
function tomlPackages(type: string): Parser {
  return (text) =>
    text
      .split(/^\[\[packages?\]\]\s*$/m)
      .slice(1)
      .flatMap((block) => {
        const head = block.split(/^\[/m)[0]
        const value = (key: string) => new RegExp(`^${key}\\s*=\\s*(["'])(.*?)\\1`, 'm').exec(head)?.[2]
        const [name, version] = [value('name'), value('version')]
        return name === undefined || version === undefined ? [] : [packageOf(type, name, version)]
      })
}

function pipfile(text: string): LockedPackage[] {
  const lock = JSON.parse(text) as Record<string, Record<string, { version?: string; hashes?: string[] }>>
  return ['default', 'develop'].flatMap((group) =>
    Object.entries(lock[group] ?? {}).flatMap(([name, { version, hashes = [] }]) =>
      version ? [packageOf('pypi', name, version.replace(/^==/, ''), sha256Hashes(hashes.join(' ')))] : [],
    ),
  )
}

interface CondaPackage {
  name: string
  version: string
  manager: string
  hash?: { sha256?: string }
}

function condaLock(text: string): LockedPackage[] {
  const lock = parse(text) as { package?: CondaPackage[] }
  return (lock.package ?? []).map(({ name, version, manager, hash }) =>
    packageOf(
      manager === 'pip' ? 'pypi' : 'conda',
      name,
      `${version}`,
      sha256Hashes(`sha256:${hash?.sha256}`),
    ),
  )
}

function packageLock(text: string): LockedPackage[] {
  const lock = JSON.parse(text) as {
    packages?: Record<string, { version?: string; integrity?: string; name?: string; link?: boolean }>
  }
  return Object.entries(lock.packages ?? {}).flatMap(([path, { version, integrity, name, link }]) => {
    const at = path.lastIndexOf('node_modules/')
    if (at < 0 || version === undefined || link) return []
    const digest = /^sha512-(.+)$/.exec(integrity ?? '')?.[1]
    const content = digest && Buffer.from(digest, 'base64').toString('hex')
    return [
      packageOf(
        'npm',
        name ?? path.slice(at + 'node_modules/'.length),
        version,
        content ? [{ alg: 'SHA-512', content }] : [],
      ),
    ]
  })
}

function pnpmLock(text: string): LockedPackage[] {
  const lock = parse(text) as { packages?: Record<string, unknown> }
  return Object.keys(lock.packages ?? {}).flatMap((key) => {
    const [, name, version] = /^\/?(@?[^@]+)@([^(]+)/.exec(key) ?? []
    return name === undefined ? [] : [packageOf('npm', name, version)]
  })
}

function yarnLock(text: string): LockedPackage[] {
  return [...text.matchAll(/^"?(@?[^@\s"]+)@[^\n]*:\n {2}version:? "?([^"\n]+)"?$/gm)].map(
    ([, name, version]) => packageOf('npm', name, version),
  )
}

function goSum(text: string): LockedPackage[] {
  return [...text.matchAll(/^(\S+) (v[^\s/]+) h1:/gm)].map(([, name, version]) =>
    packageOf('golang', name, version),
  )
}
