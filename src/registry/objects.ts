import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import type { Git } from '../git/git.ts'

/** Path in the commit (`/` between folders) → content. */
export type Files = Record<string, string | Uint8Array>

export interface Identity {
  name: string
  email: string
}

export interface Signature {
  identity: Identity
  /** Seconds since 1970. */
  seconds: number
}

/**
 * Writes a tree: that of `base` with `files` added or replaced and `removed` left out. Uses an index of its own, so the user's index and
 * work tree stay as they are.
 */
export async function writeTree(
  git: Git,
  base: string | null,
  files: Files,
  removed: string[] = [],
): Promise<string> {
  const entries = Object.entries(files)
  for (const [path] of entries) assertInside(path)
  const scratch = await mkdtemp(join(tmpdir(), 'mlops-tree-'))
  try {
    const oids = await writeBlobs(
      git,
      entries.map(([, content]) => content),
      scratch,
    )
    const environment = { GIT_INDEX_FILE: join(scratch, 'index') }
    await git.read(base === null ? ['read-tree', '--empty'] : ['read-tree', base], { environment })
    const gone = removed.map((path) => `0 ${'0'.repeat(40)}\t${path}\0`)
    const input = [...gone, ...entries.map(([path], i) => `100644 ${oids[i]}\t${path}\0`)].join('')
    await git.read(['update-index', '-z', '--replace', '--index-info'], { environment, input })
    // In a partial clone the blobs of the base tree may be on the server only.
    return await git.read(['write-tree', '--missing-ok'], { environment })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function writeBlobs(git: Git, contents: (string | Uint8Array)[], scratch: string): Promise<string[]> {
  const paths = contents.map((_, i) => join(scratch, `${i}`))
  await Promise.all(contents.map((content, i) => writeFile(paths[i], content)))
  if (paths.length === 0) return []
  const input = `${paths.join('\n')}\n`
  return (await git.read(['hash-object', '-w', '--no-filters', '--stdin-paths'], { input })).split('\n')
}

function assertInside(path: string): void {
  const parts = path.split('/')
  const bad = parts.some((part) => part === '' || part === '.' || part === '..' || /^\.git$/i.test(part))
  if (bad || /[\0\n\\]/.test(path))
    throw new UserError(
      `"${path}" cannot be a file of a version: paths are relative, with "/" between folders`,
    )
}

/** Writes a commit object and gives its id. No branch moves. */
export async function writeCommit(
  git: Git,
  commit: { tree: string; parents: string[]; message: string; by: Signature },
): Promise<string> {
  const { name, email } = clean(commit.by.identity)
  const date = `${commit.by.seconds} +0000`
  return git.read(['commit-tree', commit.tree, ...commit.parents.flatMap((parent) => ['-p', parent])], {
    input: commit.message,
    environment: {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
      GIT_COMMITTER_DATE: date,
    },
  })
}

/** Writes an annotated tag object and gives its id. No ref is made: that is for the one who wins the push. */
export async function writeTag(
  git: Git,
  tag: { name: string; commit: string; message: string; by: Signature },
): Promise<string> {
  const { name, email } = clean(tag.by.identity)
  const header = [
    `object ${tag.commit}`,
    'type commit',
    `tag ${tag.name}`,
    `tagger ${name} <${email}> ${tag.by.seconds} +0000`,
  ]
  return git.read(['mktag'], { input: `${header.join('\n')}\n\n${tag.message}` })
}

/** The name that {@link writeTag} puts into a tag. */
export const taggerName = (identity: Identity): string => clean(identity).name

/** Git's headers hold no angle brackets and no line breaks in names. */
function clean(identity: Identity): Identity {
  const plain = (text: string): string => text.replace(/[<>\n\r\0]/g, '').trim()
  return { name: plain(identity.name) || 'mlops', email: plain(identity.email) }
}
