import { randomInt } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileDigest } from '../../src/evidence/files.ts'
import type { ReleaseAssets, StoredRelease } from '../../src/platform/platform.ts'

interface Meta {
  id: number
  tag: string
  sha256: string
  draft: boolean
  created: string
}

/** Releases as folders, so that they outlive a process that is killed. `step` is called after each thing that lasts. */
export function folderReleases(root: string, step: (name: string) => void = () => {}): ReleaseAssets {
  const meta = (id: number): Meta => JSON.parse(readFileSync(join(root, `${id}`, 'meta.json'), 'utf8'))
  const write = (value: Meta) => writeFileSync(join(root, `${value.id}`, 'meta.json'), JSON.stringify(value))
  const all = () => (existsSync(root) ? readdirSync(root) : []).map((id) => meta(Number(id)))
  const own = new Map<string, number>()
  const remove = async (id: number) => rmSync(join(root, `${id}`), { recursive: true, force: true })
  return {
    async upload(tag, file, name) {
      const sha256 = await fileDigest(file)
      const id = own.get(sha256) ?? randomInt(2 ** 40)
      own.set(sha256, id)
      mkdirSync(join(root, `${id}`), { recursive: true })
      write({ id, tag, sha256, draft: true, created: '2026-01-01T00:00:00.000Z' })
      step('drafted')
      copyFileSync(file, join(root, `${id}`, 'asset'))
      step('uploaded')
      return `o/r#${tag}/${name}`
    },
    async publish(tag, sha256) {
      const found = all().find((each) => each.tag === tag && each.sha256 === sha256)
      if (found === undefined) throw new Error(`no draft of ${tag}`)
      own.delete(sha256)
      if (!found.draft) return false
      write({ ...found, draft: false })
      step('published')
      return true
    },
    async discard(sha256) {
      const id = own.get(sha256)
      if (id !== undefined) await remove(id)
      own.delete(sha256)
    },
    async download(uri, destination) {
      const found = all().find(({ tag }) => uri.startsWith(`o/r#${tag}/`))
      copyFileSync(join(root, `${found?.id}`, 'asset'), destination)
    },
    async list(): Promise<StoredRelease[]> {
      return all().map((each) => {
        const asset = join(root, `${each.id}`, 'asset')
        const complete = existsSync(asset)
        return { ...each, uri: `o/r#${each.tag}`, bytes: complete ? statSync(asset).size : 0, complete }
      })
    },
    remove,
  }
}
