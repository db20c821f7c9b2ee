import { afterAll, describe, expect, it } from 'vitest'
import { PlatformError, UserError } from '../../src/errors.ts'
import { openRegistry } from '../../src/registry/registry.ts'
import { git, Repositories } from '../git/repositories.ts'

const repositories = new Repositories()
afterAll(() => repositories.remove())

const RIVALS = 10

/** Registries that have all read the same state, each in a clone of its own. */
async function rivals(bare: string) {
  const clones = Array.from({ length: RIVALS }, () => repositories.clone(bare))
  return Promise.all(
    clones.map(async (directory, i) => ({
      directory,
      source: git(directory, ['rev-parse', 'HEAD']),
      registry: await openRegistry({ directory, actor: `rival-${i}` }),
    })),
  )
}

const numbers = Array.from({ length: RIVALS }, (_, i) => i)

/** Who lost may lack the winner's tag, never hold another in its place. */
function expectNoTagOfItsOwn(directory: string, bare: string): void {
  const tags = (at: string) => git(at, ['for-each-ref', '--format=%(objectname) %(refname)', 'refs/tags'])
  const shared = new Set(tags(bare).split('\n'))
  expect(
    tags(directory)
      .split('\n')
      .filter((line) => line !== '' && !shared.has(line)),
  ).toEqual([])
}

describe('races on one remote', () => {
  it('gives parallel registrations distinct consecutive versions and a whole ledger', async () => {
    const bare = repositories.remote()
    const all = await rivals(bare)
    const made = await Promise.all(
      all.map(({ registry, source }) =>
        registry.register({
          model: 'm',
          source,
          prepare: ({ version }) => ({ files: { 'version.txt': version }, tagBody: '' }),
        }),
      ),
    )
    expect(made.map(({ version }) => version).sort()).toEqual(numbers.map((i) => `v1.${i}.0`))
    expect(made.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(numbers.map((i) => i + 1))
    const after = await openRegistry({ directory: repositories.clone(bare) })
    expect(after.verify()).toEqual({ chain: { valid: true, events: RIVALS }, tags: [] })
    for (const version of after.versions('m'))
      expect((await after.readFile(version, 'version.txt'))?.toString()).toBe(version.version)
    for (const { directory } of all) {
      const missing = git(directory, ['tag'])
        .split('\n')
        .filter((tag) => !git(bare, ['tag']).split('\n').includes(tag))
      expect(missing).toEqual([])
    }
  })

  it('lets exactly one of parallel promotions with one expectation win', async () => {
    const bare = repositories.remote()
    const first = await openRegistry({ directory: repositories.clone(bare) })
    const source = git(bare, ['rev-parse', 'main'])
    for (let i = 0; i <= RIVALS; i++) await first.register({ model: 'm', source, files: {}, tagBody: '' })
    await first.assign({ model: 'm', stage: 'production', version: 'v1.0.0' })
    const all = await rivals(bare)
    const results = await Promise.allSettled(
      all.map(({ registry }, i) =>
        registry.assign({
          model: 'm',
          stage: 'production',
          version: `v1.${i + 1}.0`,
          expectedFrom: 'v1.0.0',
        }),
      ),
    )
    const winner = results.findIndex(({ status }) => status === 'fulfilled')
    const lost = results
      .filter((result) => result.status === 'rejected')
      .map(({ reason }) => reason as UserError)
    expect(lost).toHaveLength(RIVALS - 1)
    for (const error of lost) {
      expect(error).toBeInstanceOf(UserError)
      expect(error.message).toMatch(
        new RegExp(
          `^stale: expected v1.0.0 in production of m, but v1.${winner + 1}.0 holds production since .* \\(by rival-${winner}\\)$`,
        ),
      )
    }
    const after = await openRegistry({ directory: repositories.clone(bare) })
    expect(after.stage('m', 'production')?.version).toBe(`v1.${winner + 1}.0`)
    expect(git(bare, ['tag', '--list', 'm#*']).split('\n')).toEqual([
      'm#production!#2',
      'm#production#1',
      'm#production#3',
    ])
    for (const { directory } of all) expectNoTagOfItsOwn(directory, bare)
  })

  it('lets one of parallel registrations of one fixed version win, and leaves no tag with the losers', async () => {
    const bare = repositories.remote()
    const all = await rivals(bare)
    const results = await Promise.allSettled(
      all.map(({ registry, source }) =>
        registry.register({ model: 'm', version: 'v2.0.0', source, files: {}, tagBody: '' }),
      ),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected')
        expect(result.reason.message).toMatch(/^tag conflict: m@v2\.0\.0 exists already: /)
    for (const { directory } of all) expectNoTagOfItsOwn(directory, bare)
  })

  it('lines up writers of one clone without a remote', async () => {
    const directory = repositories.local()
    const source = git(directory, ['rev-parse', 'HEAD'])
    const registries = await Promise.all(numbers.slice(0, 5).map(() => openRegistry({ directory })))
    const made = await Promise.all(
      registries.map((registry) => registry.register({ model: 'm', source, files: {}, tagBody: '' })),
    )
    expect(made.map(({ version }) => version).sort()).toEqual([
      'v1.0.0',
      'v1.1.0',
      'v1.2.0',
      'v1.3.0',
      'v1.4.0',
    ])
  })

  it('gives up after as many tries as it was given, with nothing written', async () => {
    const bare = repositories.remote()
    const directory = repositories.clone(bare)
    const rival = await openRegistry({ directory: repositories.clone(bare) })
    const registry = await openRegistry({ directory, attempts: 2 })
    const source = git(directory, ['rev-parse', 'HEAD'])
    const error = await registry
      .register({
        model: 'm',
        source,
        prepare: async () => {
          await rival.register({ model: 'other', source, files: {}, tagBody: '' })
          return { files: {}, tagBody: '' }
        },
      })
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(PlatformError)
    expect((error as PlatformError).message).toBe(
      'The registry changed under us 2 times in a row, so nothing was written. Run this step again.',
    )
    expect(git(bare, ['tag', '--list', 'm@*'])).toBe('')
  })
})
