import { createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { PlatformError } from '../errors.ts'
import { PASSING, pauseAfter, retryAfter } from '../model/http.ts'
import type { Credentials } from '../platform/platform.ts'

const TRIES = 5

export interface Call {
  method: string
  url: URL
  headers?: Record<string, string>
  /** A blob is read while it is sent, has a length, and can be sent again. */
  body?: Blob | string
}

export const basicAuthorization = ({ username, password }: Credentials): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`

/** Told how many bytes of a file have come through. */
export type Progress = (bytes: number) => void

/**
 * One call of a store's server. A connection that breaks and a server that is busy are tried again; every other answer
 * is the caller's to judge.
 * @throws PlatformError where the server stays away
 */
export async function send(call: Call): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const { answer, reason } = await attempt(call)
    if (answer && !PASSING.includes(answer.status)) return answer
    if (tries === TRIES)
      throw new PlatformError(
        `${call.method} ${shownUrl(call.url)} failed ${TRIES} times: ${reason ?? `status ${answer?.status}`}`,
      )
    await answer?.body?.cancel()
    await wait((answer && retryAfter(answer)) ?? pauseAfter(tries))
  }
}

async function attempt({ url, ...init }: Call): Promise<{ answer?: Response; reason?: string }> {
  try {
    return { answer: await fetch(url, init) }
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { code?: string; message?: string } }
    return { reason: cause?.code ?? cause?.message ?? message }
  }
}

/** Without its query: what is signed there lets everybody in. */
export const shownUrl = ({ origin, pathname }: URL): string => `${origin}${pathname}`

/**
 * Writes a file of `bytes` bytes; where the connection breaks, goes on behind what has come.
 * @param open asks for the file from byte `offset` on
 */
export async function downloadTo(
  destination: string,
  bytes: number,
  open: (offset: number) => Promise<Response>,
): Promise<void> {
  await mkdir(dirname(destination), { recursive: true })
  await rm(destination, { force: true })
  for (let tries = 1, offset = 0; ; tries++) {
    const response = await open(offset)
    const flags = response.status === 206 && offset > 0 ? 'a' : 'w'
    try {
      if (response.body)
        await pipeline(Readable.fromWeb(response.body as never), createWriteStream(destination, { flags }))
    } catch (cause) {
      if (tries === TRIES)
        throw new PlatformError(`A download broke off ${TRIES} times: ${(cause as Error).message}`, { cause })
    }
    offset = (await stat(destination).catch(() => ({ size: 0 }))).size
    if (offset >= bytes || tries === TRIES) return
    await wait(pauseAfter(tries))
  }
}
