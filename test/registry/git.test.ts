import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { PermissionError, PlatformError, UserError } from '../../src/errors.ts'
import { classifyGitFailure } from '../../src/git/errors.ts'
import { Git } from '../../src/git/git.ts'
import { pushResult } from '../../src/registry/publish.ts'
import { openRegistry } from '../../src/registry/registry.ts'
import { type HttpRemote, serveOverHttp } from '../git/http.ts'
import { git, Repositories } from '../git/repositories.ts'

const repositories = new Repositories()
const servers: HttpRemote[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})
afterAll(() => repositories.remove())

async function serve(bare: string, writable: boolean): Promise<HttpRemote> {
  const server = await serveOverHttp(bare, { writable })
  servers.push(server)
  return server
}

/** A clone whose remote is the server. Cloning itself goes by path: it would block the server in this process. */
function cloneOf(bare: string, server: HttpRemote): string {
  const work = repositories.clone(bare)
  git(work, ['remote', 'set-url', 'origin', server.url])
  return work
}

const failure = async (body: () => Promise<unknown>): Promise<Error> => {
  try {
    await body()
  } catch (error) {
    return error as Error
  }
  throw new Error('did not fail')
}

function refuseWith(bare: string, ...lines: string[]): void {
  const hook = join(bare, 'hooks', 'pre-receive')
  writeFileSync(hook, `#!/bin/sh\n${lines.map((line) => `echo "${line}" >&2`).join('\n')}\nexit 1\n`)
  chmodSync(hook, 0o755)
}

async function registerIn(directory: string, options: { fromFork?: boolean } = {}): Promise<unknown> {
  const registry = await openRegistry({ directory, ...options })
  const source = git(directory, ['rev-parse', 'HEAD'])
  return registry.register({ model: 'flight-delay', version: 'v1.2.0', source, files: {}, tagBody: '' })
}

describe('git', () => {
  it('refuses a folder that is no repository', async () => {
    const folder = repositories.folder()
    const error = await failure(() => openRegistry({ directory: folder }))
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).text).toBe(
      `${folder}  this folder is not a git repository\n` +
        'The registry lives in git. Add a step with actions/checkout before this one.',
    )
  })

  it('refuses a folder that does not exist', async () => {
    const error = await failure(() => openRegistry({ directory: '/nonexistent/x' }))
    expect((error as UserError).text).toBe('/nonexistent/x  this folder does not exist')
  })

  it('shows neither tokens in URLs nor values of the environment', async () => {
    const client = new Git({
      directory: repositories.local(),
      environment: { GIT_CONFIG_VALUE_0: 'AUTHORIZATION: basic c2VjcmV0LXRva2Vu' },
    })
    expect(
      client.redact(
        'unable to access https://x-access-token:ghs_abc@example.org/r.git: basic c2VjcmV0LXRva2Vu',
      ),
    ).toBe('unable to access https://***@example.org/r.git: basic ***')
  })

  it('does not let a hook’s environment send it to another repository', async () => {
    const [here, there] = [repositories.local(), repositories.local()]
    process.env.GIT_DIR = join(there, '.git')
    try {
      expect(await new Git({ directory: here }).read(['rev-parse', '--show-toplevel'])).toBe(here)
    } finally {
      delete process.env.GIT_DIR
    }
  })

  it('tells a remote that cannot be reached, and how often it tried', async () => {
    const work = repositories.local()
    git(work, ['remote', 'add', 'origin', 'http://user:hunter22@127.0.0.1:1/r.git'])
    const error = await failure(() => openRegistry({ directory: work }))
    expect(error).toBeInstanceOf(PlatformError)
    expect(error.message).toMatch(
      /^Cannot read the registry from origin: git ls-remote failed: unable to access .* \(tried 4 times in \d+ s\)$/,
    )
    expect(error.message).not.toContain('hunter22')
  })
})

describe('a push that is refused', () => {
  it('names the permissions line where the server answers 403', async () => {
    const bare = repositories.remote()
    const work = cloneOf(bare, await serve(bare, false))
    const error = await failure(() => registerIn(work))
    expect(error).toBeInstanceOf(PermissionError)
    expect((error as PermissionError).text).toBe(
      'Cannot push tag flight-delay@v1.2.0: the token may not write. Add to the job:\n' +
        '    permissions:\n' +
        '      contents: write      # register pushes tags and the ledger',
    )
    expect(git(work, ['tag'])).toBe('')
    expect(git(bare, ['for-each-ref', '--format=%(refname)'])).toBe('refs/heads/main')
  })

  it('says why no permission helps a fork', async () => {
    const bare = repositories.remote()
    const work = cloneOf(bare, await serve(bare, false))
    const error = (await failure(() => registerIn(work, { fromFork: true }))) as PermissionError
    expect(error.hint?.split('\n').at(-1)).toBe(
      'This run is from a fork, so its token stays read-only whatever the workflow says; register in the workflow that runs after the merge.',
    )
  })

  it('quotes the rule that forbids it', async () => {
    const bare = repositories.remote()
    const work = repositories.clone(bare)
    refuseWith(bare, 'error: GH013: Repository rule violations found for refs/tags/flight-delay@v1.2.0.')
    const error = (await failure(() => registerIn(work))) as PermissionError
    expect(error).toBeInstanceOf(PermissionError)
    expect(error.message).toBe(
      'Cannot push tag flight-delay@v1.2.0: a rule of the repository forbids it: ' +
        'GH013: Repository rule violations found for refs/tags/flight-delay@v1.2.0.',
    )
    expect(error.hint).toMatch(
      /^Let workflows create tags and push to the branches mlops\/ledger and mlops\/ledger-head/,
    )
  })

  it('reaches a writable server with credentials from the environment alone', async () => {
    const bare = repositories.remote()
    const server = await serve(bare, true)
    const work = cloneOf(bare, server)
    const environment = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.extraheader',
      GIT_CONFIG_VALUE_0: 'AUTHORIZATION: basic c2VjcmV0LXRva2Vu',
    }
    const registry = await openRegistry({ directory: work, environment })
    const source = git(work, ['rev-parse', 'HEAD'])
    await registry.register({ model: 'm', source, files: {}, tagBody: '' })
    expect(git(bare, ['tag'])).toBe('m@v1.0.0')
    expect(server.authorizations.at(-1)).toBe('basic c2VjcmV0LXRva2Vu')
    expect(git(work, ['config', '--local', '--list'])).not.toContain('c2VjcmV0')
  })
})

describe('pushResult', () => {
  const context = { remote: 'origin', what: 'tag m@v1.0.0', fromFork: false }
  const lines = (...refs: string[]): string => `To /r.git\n${refs.join('\n')}\nDone\n`
  const HUNG_UP = 'fatal: the remote end hung up unexpectedly\nerror: failed to push some refs'

  it('has landed only where every line says so', () => {
    const created = lines('*\ta:refs/tags/m@v1.0.0\t[new tag]', ' \tb:refs/heads/mlops/ledger\t1..2')
    expect(pushResult(0, created, '', context)).toEqual({ outcome: 'landed' })
    expect(() => pushResult(0, 'Done\n', '', context)).toThrow(PlatformError)
  })

  it.each([
    ['!\ta:refs/tags/m@v1.0.0\t[rejected] (already exists)', false],
    ['!\tb:refs/heads/mlops/ledger\t[rejected] (stale info)', true],
    ['!\tb:refs/heads/mlops/ledger\t[remote rejected] (failed to update ref)', true],
    ['!\tb:refs/heads/mlops/ledger\t[remote rejected] (incorrect old value provided)', true],
    ['!\ta:refs/tags/m@v1.0.0\t[remote rejected] (reference already exists)', false],
    ['!\tb:refs/heads/mlops/ledger\t[rejected] (atomic push failed)', false],
    ['!\tb:refs/heads/mlops/ledger-head\t[rejected] (stale info)', false],
  ])('lost: %s', (line, ledgerMoved) => {
    expect(
      pushResult(1, lines(line, '!\tc:refs/tags/x\t[rejected] (atomic push failed)'), HUNG_UP, context),
    ).toEqual({ outcome: 'lost', ledgerMoved })
  })

  it('is unclear where the connection broke before any answer', () => {
    expect(pushResult(128, '', 'fatal: the remote end hung up unexpectedly', context)).toEqual({
      outcome: 'unclear',
      reason: 'the remote end hung up unexpectedly',
    })
  })

  it('asks for history where the remote lacks what is before a shallow clone', () => {
    const refused = lines('!\ta:refs/tags/m@v1.0.0\t[remote rejected] (shallow update not allowed)')
    expect(() => pushResult(1, refused, '', context)).toThrow(
      'Cannot push tag m@v1.0.0: this clone is shallow and origin lacks the commits before it',
    )
  })

  it('passes on a reason that it does not know', () => {
    expect(() => pushResult(1, lines('!\ta:refs/tags/x\t[remote rejected] (quota)'), '', context)).toThrow(
      'Cannot push tag m@v1.0.0 to origin: [remote rejected] (quota)',
    )
  })
})

describe('classifyGitFailure', () => {
  it.each([
    ["fatal: detected dubious ownership in repository at '/w'", 'foreign-owner'],
    [
      'remote: Permission to o/r.git denied to github-actions[bot].\nfatal: unable to access: The requested URL returned error: 403',
      'permission',
    ],
    ['remote: error: GH006: Protected branch update failed for refs/heads/mlops/ledger.', 'rules'],
    ["fatal: could not read Username for 'https://example.org': terminal prompts disabled", 'authentication'],
    ['fatal: unable to access: Could not resolve host: example.org', 'network'],
    ['fatal: unable to access: The requested URL returned error: 502', 'network'],
    ["error: cannot lock ref 'refs/tags/m': is at 1 but expected 2", 'contention'],
    ['fatal: bad object', 'other'],
  ])('%s', (stderr, kind) => {
    expect(classifyGitFailure(stderr)).toBe(kind)
  })
})
