import { afterAll, expect, test } from 'vitest'
import { openRegistry, type Registry } from '../../src/registry/registry.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'
import { annotate, commit, git, Repositories } from '../git/repositories.ts'
import { execute } from './python.ts'

const repositories = new Repositories()
afterAll(() => repositories.remove())

/** `1@v1.0.0`: tag `m@v1.0.0` on commit 1. Each is a second later than the one before, or `=` in the same. */
const SHAPES = [
  '1@v1.0.0',
  '1@v1.0.0 2@v1.1.0',
  '1@v1.1.0 2@v1.0.0',
  '1@v2.0.0-rc.1 2@v1.9.0',
  '1@v1.0.0#1',
  '1@v1.0.0+a.b',
  '1@v1.10.0 2@v1.9.0',
  '1@v1.0.0 2@v1.1.0 2@v1.1.0!',
  '1@v1.0.0 2@v1.1.0 2@v1.1.0! 2@v1.1.0#5',
  '1@v1.0.0 1#prod#1',
  '1@v1.0.0 1#prod',
  '1@v1.0.0 2@v1.1.0 1#prod#1 2#prod#2',
  '1@v1.0.0 2@v1.1.0 2#prod#1 1#prod#2',
  '1@v1.0.0 2@v1.1.0 1#prod#1 1#prod!#2 2#prod#3',
  '1@v1.0.0 2@v1.1.0 1#prod#1 2#prod#2 2#prod!#3',
  '1@v1.0.0 1#prod#1 1#prod!#2',
  '1@v1.0.0 1#prod#1 1#prod!#2 1#prod#3',
  '1@v1.0.0 1#prod#1 =1#prod!#2',
  '1@v1.0.0 1#prod!#1 =1#prod#2',
  '1@v1.0.0 2@v1.1.0 1#prod#1 =2#prod#2',
  '1@v1.0.0 1#prod#1 1#dev#2 1#team/eu#3',
  '1@v1.0.0 2@v1.1.0 1#prod#9 2#prod#3',
  '1#prod#1 1@v1.0.0',
  '1@v1.0.0 1#prod#1 1@v1.0.0!',
  '1@v1.0.0 2@v1.1.0 3@v1.2.0 1#a#1 2#b#2 3#c#3 1#b#4',
  '1@v1.0.0 1@deprecated 2@v1.1.0',
]
/** Every shape again with a later version, and with one more stage. */
const SCENARIOS = [
  ...SHAPES,
  ...SHAPES.map((shape) => `${shape} 4@v3.0.0`),
  ...SHAPES.map((shape) => `${shape} 4@v3.0.0 4#late#90`),
]

test(`gto and we read ${SCENARIOS.length} scenarios alike`, async () => {
  const directory = repositories.local()
  const commits = [0, 1, 2, 3, 4].map((i) => commit(directory, `Commit ${i}`))
  SCENARIOS.forEach((scenario, i) => {
    let seconds = 1_700_000_000
    for (const step of scenario.split(' ')) {
      const [, together, at, tag] = /^(=?)(\d)(.+)$/.exec(step) as unknown as string[]
      if (together === '') seconds += 1
      annotate(directory, `s${i}${tag}`, commits[Number(at)], seconds)
    }
  })
  const { status, stdout, stderr } = execute('gto', ['show', '--json'], { cwd: directory })
  expect(status, stderr).toBe(0)
  const theirs = JSON.parse(stdout) as State
  const ours = stateOf(await openRegistry({ directory }))
  for (const [i, scenario] of SCENARIOS.entries()) {
    const other = theirs[`s${i}`]
    const read = other?.version ? { version: other.version, stage: held(other.stage) } : undefined
    expect([scenario, ours[`s${i}`]]).toEqual([scenario, read])
  }
})

type State = Record<string, { version: string; stage: Record<string, string | null> }>

const stateOf = (registry: Registry): State =>
  Object.fromEntries(
    registry.models().map((model) => [
      model,
      {
        version: registry.versions(model)[0].version,
        stage: Object.fromEntries(
          registry.stages(model).map((stage) => [stage, registry.stage(model, stage)?.version ?? null]),
        ),
      },
    ]),
  )

const held = (stages: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(stages).filter(([, version]) => version !== null))

test('20 retrains on one commit are 20 versions for gto, and so are promotions and rollbacks among them', async () => {
  const directory = repositories.local()
  const source = git(directory, ['rev-parse', 'HEAD'])
  const registry = await openRegistry({ directory })
  for (let i = 0; i < 20; i++)
    await registry.register({ model: 'm', source, files: { seed: `${i}` }, tagBody: '' })
  for (const [i, type] of (['promoted', 'promoted', 'rolled-back', 'promoted'] as const).entries())
    await registry.assign({ model: 'm', stage: 'production', version: `v1.${[3, 19, 3, 7][i]}.0`, type })
  const history = execute('gto', ['history', 'm', '--json'], { cwd: directory })
  expect(history.status, history.stderr).toBe(0)
  const events = JSON.parse(history.stdout) as { event: string; version: string }[]
  const versions = events.filter(({ event }) => event === 'registration').map(({ version }) => version)
  expect(versions.sort()).toEqual(Array.from({ length: 20 }, (_, i) => `v1.${i}.0`).sort())
  const show = execute('gto', ['show', '--json'], { cwd: directory })
  expect(JSON.parse(show.stdout)).toMatchObject({
    m: { version: 'v1.19.0', stage: { production: 'v1.7.0' } },
  })
})

test('whatever we do, gto reads it after each step as we do', async () => {
  const directory = repositories.local()
  const source = git(directory, ['rev-parse', 'HEAD'])
  const registry = await openRegistry({ directory })
  const random = randomFromSeed(3)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random.uniform() * of.length)]
  for (const model of ['a', 'team/b']) await registry.register({ model, source, files: {}, tagBody: '' })
  for (let i = 0; i < 24; i++) {
    const model = pick(['a', 'team/b'])
    const { version } = pick(registry.versions(model))
    const kind = pick(['register', 'promoted', 'rolled-back', 'deployed'] as const)
    const bump = pick(['major', 'minor', 'patch'] as const)
    if (kind === 'register') await registry.register({ model, source, bump, files: {}, tagBody: '' })
    else if (kind === 'deployed') await registry.record({ type: kind, model, version, stage: 'production' })
    else
      await registry.assign({
        model,
        version,
        stage: pick(['production', 'shadow', 'eu/canary']),
        type: kind,
      })
    const { status, stdout, stderr } = execute('gto', ['show', '--json'], { cwd: directory })
    expect(status, stderr).toBe(0)
    const theirs = Object.entries(JSON.parse(stdout) as State)
    expect(
      Object.fromEntries(
        theirs.map(([name, { version: latest, stage }]) => [name, { version: latest, stage: held(stage) }]),
      ),
    ).toEqual(stateOf(registry))
  }
  const history = execute('gto', ['history', '--json'], { cwd: directory })
  expect(history.status, history.stderr).toBe(0)
})
