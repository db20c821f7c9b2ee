import { randomUUID } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../errors.ts'
import { gtoName, semver } from '../evidence/envelope.ts'
import { syncFolder } from './durable.ts'

export const MODEL_FILE = 'model.onnx'

/** Where things are on a filesystem target. */
export interface Target {
  /** `<root>/<model>` */
  home: string
  /** `<root>/<model>/<version>` */
  folder: string
  /** `<root>/<model>/current`, a relative link to the folder that is served. */
  current: string
  /** `<root>/.staging` */
  staging: string
  /** The model's name as one file name; locks and staging folders carry it. */
  key: string
}

/** @throws UserError where a name could lead out of `root`. */
export function targetOf(root: string, model: string, version: string): Target {
  if (!gtoName.safeParse(model).success) throw new UserError(`"${model}" is not the name of a model`)
  if (!semver.safeParse(version).success)
    throw new UserError(`"${version}" is not a version. Versions look like v1.2.3`)
  const home = join(root, model)
  return {
    home,
    folder: join(home, version),
    current: join(home, 'current'),
    staging: join(root, '.staging'),
    key: encodeURIComponent(model),
  }
}

/** The version that is served; null where none is. */
export async function currentVersion({ current }: Target): Promise<string | null> {
  const stat = lstatSync(current, { throwIfNoEntry: false })
  if (!stat) return null
  const version = stat.isSymbolicLink() ? await readlink(current) : undefined
  if (version !== undefined && semver.safeParse(version).success) return version
  throw new UserError('this is not a link to a version, so no deployment made it', {
    location: { file: current },
    hint: 'Move it away, then deploy again.',
  })
}

/** Removes what deployments of this model that were killed have left behind. Only under the model's lock. */
export async function sweep({ home, staging, key }: Target): Promise<void> {
  await mkdir(home, { recursive: true })
  await mkdir(staging, { recursive: true })
  const staged = (await readdir(staging)).filter((name) => name.startsWith(`${key}@`))
  const links = (await readdir(home)).filter((name) => name.startsWith('.current-'))
  for (const path of [...staged.map((name) => join(staging, name)), ...links.map((name) => join(home, name))])
    await rm(path, { recursive: true, force: true })
}

/** Makes a staged folder visible under its version. */
export async function publishFolder({ folder, home }: Target, staged: string): Promise<void> {
  await rename(staged, folder)
  await syncFolder(home)
}

/** Readers of `current` see the old version or the new one, never none. */
export async function switchCurrent({ home, current }: Target, version: string): Promise<void> {
  const link = join(home, `.current-${randomUUID()}`)
  await symlink(version, link)
  await rename(link, current)
  await syncFolder(dirname(current))
}
