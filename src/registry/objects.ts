import { UserError } from '../errors.ts'
import type { Git } from '../git/git.ts'
import {
  type GitObject,
  gitObject,
  packOf,
  parseTree,
  readObjects,
  type Tree,
  treeContent,
} from '../git/objects.ts'

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
 * Makes the objects of one change and writes them together: whoever loses a race makes most of them anew, and a git
 * for each would cost more than the race itself. Neither index nor work tree nor any ref is touched.
 */
export class ObjectWriter {
  readonly #git: Git
  readonly #pending = new Map<string, GitObject>()
  readonly #written = new Set<string>()
  readonly #commits = new Set<string>()
  /** `<commit>:<folder>` → its tree. */
  readonly #trees = new Map<string, Tree>()

  constructor(git: Git) {
    this.#git = git
  }

  /** Whether this clone has a commit of that name. */
  async hasCommit(oid: string): Promise<boolean> {
    if (this.#commits.has(oid)) return true
    const [found] = await readObjects(this.#git, [oid])
    if (found?.type !== 'commit') return false
    this.#commits.add(oid)
    return true
  }

  /** The tree of the commit `base` (null: none) with `files` added or replaced and `removed` left out. */
  async tree(base: string | null, files: Files, removed: string[] = []): Promise<string> {
    const paths = [...Object.keys(files), ...removed]
    for (const path of paths) assertInside(path)
    const folders = await this.#folders(base, [...new Set(['', ...paths.flatMap(foldersOf)])])
    for (const path of removed) folders.get(parentOf(path))?.delete(nameOf(path))
    for (const [path, content] of Object.entries(files)) {
      const oid = this.#add('blob', typeof content === 'string' ? Buffer.from(content) : Buffer.from(content))
      folders.get(parentOf(path))?.set(nameOf(path), { mode: '100644', oid })
    }
    // The longest paths first, so that a folder is whole before the one that it lies in names it.
    for (const folder of [...folders.keys()].filter(Boolean).sort((a, b) => b.length - a.length)) {
      const [tree, parent] = [folders.get(folder) as Tree, folders.get(parentOf(folder)) as Tree]
      if (tree.size === 0) parent.delete(nameOf(folder))
      else parent.set(nameOf(folder), { mode: '40000', oid: this.#add('tree', treeContent(tree)) })
    }
    return this.#add('tree', treeContent(folders.get('') as Tree))
  }

  /** A commit object. No branch moves. */
  commit(commit: { tree: string; parents: string[]; message: string; by: Signature }): string {
    const who = written(commit.by)
    const header = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${who}`,
      `committer ${who}`,
    ]
    return this.#add('commit', textOf(header, commit.message))
  }

  /** An annotated tag object. No ref is made: that is for the one who wins the push. */
  tag(tag: { name: string; commit: string; message: string; by: Signature }): string {
    const header = [`object ${tag.commit}`, 'type commit', `tag ${tag.name}`, `tagger ${written(tag.by)}`]
    return this.#add('tag', textOf(header, tag.message))
  }

  /** Writes what was made since the last time, by one git. */
  async flush(): Promise<void> {
    const objects = [...this.#pending.values()]
    if (objects.length === 0) return
    await this.#git.bytes(['unpack-objects', '-q'], { input: packOf(objects) })
    for (const { oid } of objects) this.#written.add(oid)
    this.#pending.clear()
  }

  #add(type: GitObject['type'], content: Buffer): string {
    const object = gitObject(type, content)
    if (!this.#written.has(object.oid)) this.#pending.set(object.oid, object)
    return object.oid
  }

  /** Copies of the trees of some folders, `''` the commit's own; empty where the commit has no such folder. */
  async #folders(base: string | null, folders: string[]): Promise<Map<string, Tree>> {
    const key = (folder: string): string => `${base}:${folder}`
    const unknown = base === null ? [] : folders.filter((folder) => !this.#trees.has(key(folder)))
    const found = await readObjects(this.#git, unknown.map(key))
    for (const [i, object] of found.entries())
      this.#trees.set(key(unknown[i]), object?.type === 'tree' ? parseTree(object.content) : new Map())
    return new Map(folders.map((folder) => [folder, new Map(this.#trees.get(key(folder)))]))
  }
}

/** Every folder above a path, the nearest first: `a/b/c` → `a/b`, `a`. */
function foldersOf(path: string): string[] {
  const parent = parentOf(path)
  return parent === '' ? [] : [parent, ...foldersOf(parent)]
}
const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
/** As {@link parseTree} has it: the bytes of UTF-8, one character each. */
const nameOf = (path: string): string => Buffer.from(path.slice(path.lastIndexOf('/') + 1)).toString('latin1')

function assertInside(path: string): void {
  const parts = path.split('/')
  const bad = parts.some((part) => part === '' || part === '.' || part === '..' || /^\.git$/i.test(part))
  if (bad || /[\0\n\\]/.test(path))
    throw new UserError(
      `"${path}" cannot be a file of a version: paths are relative, with "/" between folders`,
    )
}

/** Git takes no NUL in a message. */
const textOf = (header: string[], message: string): Buffer =>
  Buffer.from(`${header.join('\n')}\n\n${message.replaceAll('\0', '')}`)

function written({ identity, seconds }: Signature): string {
  const { name, email } = clean(identity)
  return `${name} <${email}> ${seconds} +0000`
}

/** The name that a tag of this identity has in it. */
export const taggerName = (identity: Identity): string => clean(identity).name

/** Git's headers hold no angle brackets and no line breaks in names. */
function clean(identity: Identity): Identity {
  const plain = (text: string): string => text.replace(/[<>\n\r\0]/g, '').trim()
  return { name: plain(identity.name) || 'mlops', email: plain(identity.email) }
}
