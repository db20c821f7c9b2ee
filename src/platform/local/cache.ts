import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { sha256 } from '../../evidence/canonical.ts'

/** Copies of files by key, one folder per key: `<root>/<hash>/{key,files/0,files/1,…}`. */
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
  }

  async #entries(): Promise<{ key: string; folder: string; time: number }[]> {
    const names = await readdir(this.#root).catch(() => [])
    const folders = names.filter((name) => !name.startsWith('.')).map((name) => join(this.#root, name))
    const entries = await Promise.all(
      folders.map(async (folder) => ({
        folder,
        key: await readFile(join(folder, 'key'), 'utf8'),
        time: (await stat(folder)).mtimeMs,
      })),
    )
    return entries.sort((a, b) => b.time - a.time)
  }
}
