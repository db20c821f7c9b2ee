import { readdir, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import type { Digest } from '../../evidence/canonical.ts'
import { fileDigest } from '../../evidence/files.ts'
import { SignatureError } from './errors.ts'
import { isIgnored } from './manifest.ts'

/** What lies in a directory: regular files with their digests, and what is neither file nor folder. */
export interface Content {
  /** Path below the directory, with `/` → SHA-256. */
  files: Map<string, Digest>
  /** Symbolic links, sockets, devices. */
  links: string[]
}

/**
 * Every file below `root`, links not followed. A `root` that is a file is the one file of its own.
 *
 * @param ignored paths below `root` that are not looked at
 * @param signature absolute path of the signature file, which is never part of what it signs
 */
export async function readDirectory(root: string, ignored: string[], signature?: string): Promise<Content> {
  const content: Content = { files: new Map(), links: [] }
  const found = await stat(root).catch(() => {
    throw new SignatureError('missing-file', `${root} does not exist`)
  })
  if (found.isFile()) {
    content.files.set('.', await fileDigest(root))
    return content
  }
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const absolute = join(entry.parentPath, entry.name)
    const path = absolute.slice(resolve(root).length + 1).replaceAll(sep, '/')
    if (entry.isDirectory() || isIgnored(path, ignored) || absolute === signature) continue
    if (entry.isFile()) content.files.set(path, await fileDigest(absolute))
    else content.links.push(path)
  }
  return content
}
