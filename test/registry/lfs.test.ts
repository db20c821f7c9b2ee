import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PermissionError } from '../../src/errors.ts'
import { Git } from '../../src/git/git.ts'
import { gitEnvironment } from '../../src/platform/github/git.ts'
import { lfsEndpoint, lfsUrl } from '../../src/registry/lfs/endpoint.ts'
import { lfsStore } from '../../src/registry/lfs/store.ts'
import { hex } from '../../src/registry/stores.ts'
import { conformance } from './conformance.ts'
import { LfsServer } from './lfs-server.ts'

/** SHA-256 of `weights`, by `printf weights | sha256sum`. */
const SHA = 'sha256:9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c'
const facts = { model: 'flight-delay', version: 'v1.0.0', tag: 'flight-delay@v1.0.0', sha256: SHA, bytes: 7 }

conformance('lfs store', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-lfs-'))
  const server = await new LfsServer(folder).start()
  const endpoint = async () => ({ url: server.url, authorization: async () => undefined })
  return {
    store: () => lfsStore(endpoint),
    tamper: ({ sha256 }) => writeFileSync(server.path(hex(sha256)), 'weightz'),
    lose: ({ sha256 }) => rmSync(server.path(hex(sha256))),
    written: () => server.received,
    async remove() {
      await server.stop()
      rmSync(folder, { recursive: true })
    },
  }
})

describe('a clone and its LFS server', () => {
  let root: string
  let server: LfsServer
  let file: string
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'mlops-lfs-'))
    file = join(root, 'model.onnx')
    writeFileSync(file, 'weights')
    server = await new LfsServer(join(root, 'objects'), 'x-access-token:t0ken').start()
    execFileSync('git', ['init', '--quiet', root])
    config('remote.origin.url', server.url.replace('.git/info/lfs', ''))
  })
  afterEach(async () => {
    await server.stop()
    rmSync(root, { recursive: true, force: true })
  })
  const config = (key: string, value: string) =>
    execFileSync('git', ['-C', root, 'config', '--replace-all', key, value])
  const store = (environment = {}) => {
    const git = new Git({ directory: root, environment })
    return lfsStore(() => lfsEndpoint(git))
  }

  it('gets in by the token that git itself would send', async () => {
    const environment = gitEnvironment(new URL(server.url).origin, 't0ken')
    const location = await store(environment).put(file, facts)
    expect(location).toEqual({ store: 'lfs', uri: `${server.url}#${SHA}`, sha256: SHA, bytes: 7 })
    expect(server.log.filter((line) => line.includes('401'))).toEqual([])
    await store(environment).get(location, join(root, 'out'))
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('weights')
  })

  it('gets in by a credential helper', async () => {
    config('credential.helper', '!f() { echo username=x-access-token; echo password=t0ken; }; f')
    await store().put(file, facts)
    expect(server.log.map((line) => line.slice(-3))).toEqual(['401', '200', '200', '200'])
  })

  it('is refused without a login, and says what is needed', async () => {
    config('credential.helper', '')
    const error = await store()
      .put(file, facts)
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(PermissionError)
    expect((error as PermissionError).text).toMatch(
      /\(401\): Credentials needed\n.*\n.*\n {6}contents: write/,
    )
  })

  it('gives its login to no other server', async () => {
    const environment = gitEnvironment(new URL(server.url).origin, 't0ken')
    await store(environment).put(file, facts)
    const other = { store: 'lfs' as const, uri: `${server.url}/../lfs#${SHA}`, sha256: SHA, bytes: 7 }
    await expect(store(environment).get(other, join(root, 'out'))).rejects.toBeInstanceOf(PermissionError)
  })

  it('needs a server', async () => {
    config('remote.origin.url', '/srv/repository.git')
    await expect(store().put(file, facts)).rejects.toThrow(
      'the lfs store needs a remote "origin" that is a server',
    )
  })

  it('writes the pointer that Git keeps', () => {
    const location = { store: 'lfs' as const, uri: '', sha256: SHA, bytes: 7 }
    expect(store().files?.(location, 'team/flight-delay')).toEqual({
      '.mlops/team/flight-delay/model.onnx': `version https://git-lfs.github.com/spec/v1\noid ${SHA}\nsize 7\n`,
      '.mlops/.gitattributes': '**/model.onnx filter=lfs diff=lfs merge=lfs -text\n',
    })
  })

  it.each([
    ['https://github.com/o/r', 'https://github.com/o/r.git/info/lfs'],
    ['https://github.com/o/r.git', 'https://github.com/o/r.git/info/lfs'],
    ['git@github.com:o/r.git', 'https://github.com/o/r.git/info/lfs'],
    ['ssh://git@github.com:22/o/r.git/', 'https://github.com/o/r.git/info/lfs'],
    ['/srv/r.git', undefined],
    ['file:///srv/r.git', undefined],
    ['../r.git', undefined],
  ])('%s', (remote, url) => {
    expect(lfsUrl(remote)).toBe(url)
  })
})
