import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../errors.ts'

interface Owner {
  id: string
  pid: number
  host: string
  since: string
}

/** An encoded model name holds no `@`. */
const DEAD = '@dead-'

/**
 * Runs `body` while holding `<root>/.locks/<key>`. A lock of a process of this machine that is gone is taken over.
 * @throws UserError naming the holder where another process holds it.
 */
export async function withLock<T>(root: string, key: string, body: () => Promise<T>): Promise<T> {
  const lock = join(root, '.locks', key)
  const owner: Owner = {
    id: randomUUID(),
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
  }
  await acquire(lock, key, owner)
  try {
    return await body()
  } finally {
    await release(lock)
  }
}

async function acquire(lock: string, key: string, owner: Owner): Promise<void> {
  if (await claim(lock, owner)) return
  const holder = await readOwner(lock)
  if (holder && isGone(holder)) await discard(lock, holder)
  if (await claim(lock, owner)) return
  throw heldBy(lock, key, (await readOwner(lock)) ?? holder)
}

/** The folder comes into being with its owner inside: a rename onto a folder that is not empty fails. */
async function claim(lock: string, owner: Owner): Promise<boolean> {
  const mine = `${lock}@${owner.id}`
  await mkdir(mine, { recursive: true })
  await writeFile(join(mine, 'owner.json'), `${JSON.stringify(owner)}\n`)
  try {
    await rename(mine, lock)
    return true
  } catch (error) {
    await rm(mine, { recursive: true, force: true })
    if (isCode(error, 'ENOTEMPTY', 'EEXIST', 'EPERM')) return false
    throw error
  }
}

async function readOwner(lock: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(join(lock, 'owner.json'), 'utf8')) as Owner
  } catch (error) {
    if (isCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined
    throw error
  }
}

/**
 * Moves a dead lock aside, under the dead owner's id. It stays there while its successor works: a rival who saw the
 * same dead owner then fails to move the successor's lock, because the place is taken.
 */
async function discard(lock: string, dead: Owner): Promise<void> {
  try {
    await rename(lock, `${lock}${DEAD}${dead.id}`)
  } catch (error) {
    if (!isCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM')) throw error
  }
}

async function release(lock: string): Promise<void> {
  const folder = dirname(lock)
  const dead = (await readdir(folder)).filter((name) => name.startsWith(`${basename(lock)}${DEAD}`))
  for (const name of dead) await rm(join(folder, name), { recursive: true, force: true })
  await rm(lock, { recursive: true, force: true })
}

/** Of a process on another machine nothing can be known, so it is taken to be alive. */
function isGone({ pid, host }: Owner): boolean {
  if (host !== hostname()) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return isCode(error, 'ESRCH')
  }
}

function heldBy(lock: string, key: string, holder: Owner | undefined): UserError {
  const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.since}` : 'another process'
  return new UserError(`another deployment of ${decodeURIComponent(key)} is under way: ${who}`, {
    hint: `Wait for it. If it is gone for good, remove ${lock}.`,
  })
}

const isCode = (error: unknown, ...codes: string[]): boolean =>
  codes.includes((error as NodeJS.ErrnoException).code ?? '')
