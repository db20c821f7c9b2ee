import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { sha256 } from '../../evidence/canonical.ts'

/** Of keys that differ in their last part alone, such as the fingerprint of a run: the least recently used ones go. */
const MOST_ALIKE = 20
/** Whatever was not used for so long goes. */
const MOST_DAYS = 30
const DAY = 86_400_000

interface Entry {
  key: string
  folder: string
  /** When it was saved, in milliseconds since 1970. */
  time: number
  used: number
}

/**
 * Copies of files by key, one folder per key: `<root>/<hash>/{key,files/0,files/1,…}`; the time of `key` is that of the
 * last use. Every entry that is saved makes the old ones go.
 */
export class FolderCache {
  readonly #root: string
  readonly #workspace: string

  constructor(root: string, workspace: string) {
    this.#root = root
    this.#workspace = workspace
  }

  /** The exact key first, then the newest entry whose key starts with a restore key, in their order. */
  async restore(paths: string[], key: string, restoreKeys: string[] = []): Promise<string | undefined> {
    const entries = await this.#entries()
    const hit =
      entries.find((entry) => entry.key === key) ??
      restoreKeys
        .map((prefix) => entries.find((entry) => entry.key.startsWith(prefix)))
        .find((entry) => entry !== undefined)
    if (hit === undefined) return undefined
    const now = new Date()
    await utimes(join(hit.folder, 'key'), now, now)
    for (const [index, path] of paths.entries()) {
      const target = resolve(this.#workspace, path)
      await mkdir(dirname(target), { recursive: true })
      await cp(join(hit.folder, 'files', String(index)), target, { recursive: true, force: true })
    }
    return hit.key
  }

  /** An entry is never replaced, as in the workflow cache. */
  async save(paths: string[], key: string): Promise<void> {
    const folder = join(this.#root, sha256(key).slice('sha256:'.length))
    await mkdir(this.#root, { recursive: true })
    const temporary = await mkdtemp(join(this.#root, '.new-'))
    try {
      for (const [index, path] of paths.entries())
        await cp(resolve(this.#workspace, path), join(temporary, 'files', String(index)), { recursive: true })
      await writeFile(join(temporary, 'key'), key)
      await rename(temporary, folder)
    } catch (error) {
      if ((await stat(folder).catch(() => undefined)) === undefined) throw error
    } finally {
      await rm(temporary, { recursive: true, force: true })
    }
    await this.#prune()
  }

  async #prune(): Promise<void> {
    const oldest = Date.now() - MOST_DAYS * DAY
    const alike = new Map<string, number>()
    for (const { key, folder, used } of (await this.#entries()).sort((a, b) => b.used - a.used)) {
      const stem = key.replace(/-[^-]*$/, '')
      const rank = (alike.get(stem) ?? 0) + 1
      alike.set(stem, rank)
      if (rank > MOST_ALIKE || used < oldest) await rm(folder, { recursive: true, force: true })
    }
  }

  /** The newest first. */
  async #entries(): Promise<Entry[]> {
    const names = await readdir(this.#root).catch(() => [])
    const folders = names.filter((name) => !name.startsWith('.')).map((name) => join(this.#root, name))
    const entries = await Promise.all(folders.map(entryOf))
    return entries.filter((entry) => entry !== undefined).sort((a, b) => b.time - a.time)
  }
}

/** Undefined where another process has just taken it away. */
async function entryOf(folder: string): Promise<Entry | undefined> {
  try {
    const path = join(folder, 'key')
    const [key, { mtimeMs: used }, { mtimeMs: time }] = [
      await readFile(path, 'utf8'),
      await stat(path),
      await stat(folder),
    ]
    return { key, folder, time, used }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return undefined
  }
}
