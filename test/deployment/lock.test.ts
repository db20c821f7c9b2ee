import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withLock } from '../../src/deployment/lock.ts'
import { UserError } from '../../src/errors.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mlops-lock-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** A process that has ended, so that its id belongs to nobody. */
const deadProcess = (): number => spawnSync(process.execPath, ['--eval', '']).pid

function heldBy(owner: { pid: number; host: string }): void {
  mkdirSync(join(root, '.locks', 'm'), { recursive: true })
  const text = JSON.stringify({ id: 'x', since: '2026-11-20T09:31:00.000Z', ...owner })
  writeFileSync(join(root, '.locks', 'm', 'owner.json'), text)
}

async function refusal(): Promise<UserError> {
  const error = await withLock(root, 'm', async () => 'done').catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UserError)
  return error as UserError
}

describe('withLock', () => {
  it('lets one in at a time, and leaves nothing behind', async () => {
    await withLock(root, 'm', async () => {
      const error = await refusal()
      expect(error.message).toMatch(
        new RegExp(`^another deployment of m is under way: process ${process.pid} on ${hostname()} since `),
      )
      expect(await withLock(root, 'other', async () => 'done')).toBe('done')
    })
    expect(readdirSync(join(root, '.locks'))).toEqual([])
  })

  it('is free again after a failure', async () => {
    await expect(withLock(root, 'm', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await withLock(root, 'm', async () => 'done')).toBe('done')
  })

  it('takes over from a process of this machine that is gone', async () => {
    heldBy({ pid: deadProcess(), host: hostname() })
    expect(await withLock(root, 'm', async () => 'done')).toBe('done')
    expect(readdirSync(join(root, '.locks'))).toEqual([])
  })

  it('lets one of many take over', async () => {
    heldBy({ pid: deadProcess(), host: hostname() })
    let refused = 0
    let allOthersRefused = (): void => undefined
    const waiting = new Promise<void>((resolve) => {
      allOthersRefused = resolve
    })
    const tries = Array.from({ length: 8 }, () =>
      withLock(root, 'm', () => waiting).then(
        () => 'in',
        () => {
          refused += 1
          if (refused === 7) allOthersRefused()
          return 'refused'
        },
      ),
    )
    expect((await Promise.all(tries)).filter((result) => result === 'in')).toHaveLength(1)
    expect(readdirSync(join(root, '.locks'))).toEqual([])
  })

  it('believes that a process of another machine is alive', async () => {
    heldBy({ pid: 1, host: 'gpu-7' })
    expect((await refusal()).text).toBe(
      'another deployment of m is under way: process 1 on gpu-7 since 2026-11-20T09:31:00.000Z\n' +
        `Wait for it. If it is gone for good, remove ${join(root, '.locks', 'm')}.`,
    )
  })
})
