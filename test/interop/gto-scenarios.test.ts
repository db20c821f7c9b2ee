import { afterAll, expect, test } from 'vitest'
import { openRegistry } from '../../src/registry/registry.ts'
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
  const theirs = JSON.parse(stdout) as Record<string, { version: string; stage: Record<string, string> }>
  const registry = await openRegistry({ directory })
  const ours = Object.fromEntries(
    registry.models().map((model) => [
      model,
      {
        version: registry.versions(model)[0].version,
        stage: Object.fromEntries(
          registry.stages(model).map((stage) => [stage, registry.stage(model, stage)?.version]),
        ),
      },
    ]),
  )
  for (const [i, scenario] of SCENARIOS.entries()) {
    const other = theirs[`s${i}`]
    const read = other?.version ? { version: other.version, stage: held(other.stage) } : undefined
    expect([scenario, ours[`s${i}`]]).toEqual([scenario, read])
  }
})

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
