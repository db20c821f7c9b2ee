import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PlatformError } from '../../errors.ts'
import { bytes, duration } from '../../text.ts'
import { toolCache } from '../tool-cache.ts'
import { packTarballs } from './npm.ts'
import { entryOf, folderName, type NativePart, tarballName } from './parts.ts'
import { pins } from './pins.ts'

const execute = promisify(execFile)

/** Where the node_modules tree of a part lies once it is provisioned. */
const provisionedFolder = (part: NativePart, platform: string): string =>
  join(toolCache(), 'mlops-actions-native', folderName(part, platform))

/**
 * Makes the node_modules tree of a part in the tool cache and gives its folder. Every tarball is checked against
 * its pin before it is unpacked. Two processes may race: the one that is second takes the first one's.
 *
 * @param tarballs folder that already holds the tarballs; npm fetches them where it is not given.
 * @throws PlatformError where nothing is published for this platform, npm fails, or a hash is not the pinned one.
 */
export async function provision(part: NativePart, platform: string, tarballs?: string): Promise<string> {
  const destination = provisionedFolder(part, platform)
  if (existsSync(destination)) return destination
  const names = part.packages(platform)
  const { name: entry, version } = entryOf(part, platform)
  const started = performance.now()
  const root = join(destination, '..')
  await mkdir(root, { recursive: true })
  const temporary = await mkdtemp(join(root, '.new-'))
  try {
    const source = tarballs ?? temporary
    if (tarballs === undefined) await packTarballs(names, temporary)
    const tree = join(temporary, 'tree')
    let size = 0
    for (const name of names) size += await unpack(name, part.members(name, platform), source, tree)
    await moveInto(destination, tree)
    const seconds = (performance.now() - started) / 1000
    console.error(
      `${entry} ${version} for ${platform}: ${bytes(size)} ${tarballs ? 'unpacked' : 'downloaded'} in ${duration(seconds)}`,
    )
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
  return destination
}

/** Unpacks one verified tarball as `<tree>/node_modules/<name>`; gives the tarball's size in bytes. */
async function unpack(
  name: string,
  members: string[] | undefined,
  source: string,
  tree: string,
): Promise<number> {
  const tarball = join(source, tarballName(name))
  await verifyIntegrity(tarball, name)
  const folder = join(tree, 'node_modules', name)
  await mkdir(folder, { recursive: true })
  try {
    // Relative names only: a GNU tar on Windows takes the colon of a drive for a host.
    await execute(
      'tar',
      ['-xzf', tarballName(name), '-C', folder, '--strip-components=1', ...(members ?? [])],
      {
        cwd: source,
      },
    )
  } catch (cause) {
    throw new PlatformError(`Cannot unpack ${tarballName(name)}: ${(cause as Error).message.trim()}`, {
      cause,
    })
  }
  return (await stat(tarball)).size
}

async function verifyIntegrity(tarball: string, name: string): Promise<void> {
  const { version, integrity } = pins[name]
  const hash = createHash('sha512')
  for await (const chunk of createReadStream(tarball, { highWaterMark: 1 << 20 })) hash.update(chunk)
  const found = `sha512-${hash.digest('base64')}`
  if (found !== integrity)
    throw new PlatformError(
      `${name} ${version} is not the package that was pinned, so it was not unpacked.\n  expected ${integrity}\n  found    ${found}`,
      { hint: 'A mirror or a proxy may have changed it. Do not work around this before you know which.' },
    )
}

async function moveInto(destination: string, tree: string): Promise<void> {
  try {
    await rename(tree, destination)
  } catch (error) {
    if (!existsSync(destination)) throw error
  }
}
