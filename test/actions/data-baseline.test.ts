import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Project } from './project.ts'

let project: Project
beforeAll(async () => {
  project = new Project()
  await project.act('validate-data', { mode: 'infer' })
  project.commit('Contract')
}, 120_000)
afterAll(() => project.remove())

describe('the data against that of production', () => {
  test('without a version in production it says so and goes on', () => {
    const { exitCode, stdout } = project.mlops('validate-data')
    expect(exitCode).toBe(0)
    expect(stdout).toContain(
      'No version of flight-delay holds "production" yet: no earlier data to compare with.',
    )
    expect(project.evidence('validation').baseline).toBeUndefined()
  })

  test('rows that leak, labels at serve, and what was switched off', async () => {
    const before = project.read('mlops.yaml')
    project.edit('mlops.yaml', 'row-overlap: { severity: off }', 'row-overlap: { max-percent: 0 }')
    const leaking = project.mlops('validate-data')
    expect(leaking.exitCode).toBe(1)
    expect(leaking.stdout).toContain(
      'test: row-overlap: 100 rows (100 %) that are rows of train too; allowed: none',
    )
    expect(project.read('.mlops/flight-delay/validation.md')).toContain('| ❌ fail | rows in two splits |')
    project.write('mlops.yaml', before)
    const [header, ...rows] = project.read('data/test.csv').trim().split('\n')
    const without = (line: string) => line.split(',').toSpliced(9, 1).join(',')
    expect(header.split(',')[9]).toBe('late')
    project.write('data/today.csv', `${[header, ...rows].map(without).join('\n')}\n`)
    expect((await project.act('validate-data', { data: 'data/today.csv' })).outcome).toBe('fail')
    await project.act('validate-data', { data: 'data/today.csv', environment: 'serve' })
    expect(project.evidence('validation')).toMatchObject({ environment: 'serve', outcome: 'pass' })
  })

  test('a group that is no column is a slip', () => {
    const before = project.read('mlops.yaml')
    project.edit('mlops.yaml', 'label: late', 'label: late\n      group: orgin')
    const { exitCode, stdout, stderr } = project.mlops('validate-data')
    expect(exitCode).toBe(3)
    expect(stdout + stderr).toContain(
      'mlops.yaml:9:14  "orgin" is not a column of flights.odcs.yaml. Did you mean "origin"?',
    )
    project.write('mlops.yaml', before)
  })

  test('of the version in production: rows, columns, categories by count, and by name where asked', async () => {
    await project.actCandidate()
    await project.act('register')
    await project.act('deploy', { version: 'v1.0.0' })
    await project.act('validate-data')
    expect(project.evidence('validation').baseline).toMatchObject({
      source: 'flight-delay@v1.0.0',
      change: 'none',
      reason: 'the same files',
    })
    const lines = project.read('data/train.csv').trim().split('\n').slice(0, 150)
    const wider = lines.map((line, i) => (i === 0 ? `${line},extra` : `${line},${i}`))
    project.write('data/train.csv', `${wider.join('\n')}\n`.replaceAll('JFK', 'XNA'))
    await project.act('validate-data')
    const { baseline } = project.evidence('validation')
    const train = baseline?.splits.find(({ split }) => split === 'train')
    expect(baseline).toMatchObject({ change: 'major' })
    expect(train).toMatchObject({ rows: { before: 200, after: 149 }, added: ['extra'], removed: [] })
    const origin = () =>
      project
        .evidence('validation')
        .baseline?.splits.flatMap(({ columns }) => columns ?? [])
        .find(({ column, drifted }) => column === 'origin' && drifted)
    expect(origin()?.categories).toEqual({ new: 1, vanished: 1, names: null })
    expect(project.read('.mlops/flight-delay/validation.md')).toContain(
      'train: 200 → 149 rows, added extra, changed origin and destination; test has the same rows.',
    )
    await project.act('validate-data', { 'category-names': 'true', baseline: 'v1.0.0' })
    expect(origin()?.categories?.names).toEqual({ new: ['XNA'], vanished: ['JFK'] })
  }, 120_000)

  test('a file, none, and what is not there', async () => {
    await project.act('validate-data', { baseline: '.mlops/flight-delay/validation.json' })
    expect(project.evidence('validation').baseline).toMatchObject({
      source: '.mlops/flight-delay/validation.json',
      change: 'none',
    })
    await project.act('validate-data', { baseline: 'none' })
    expect(project.evidence('validation').baseline).toBeUndefined()
    project.mlops('validate-data', '--baseline', 'main')
    expect(project.evidence('validation').baseline?.source).toBe('flight-delay@v1.0.0')
    project.git('branch', 'first', project.git('rev-list', '--max-parents=0', 'main'))
    const early = project.mlops('validate-data', '--baseline', 'first')
    expect(early.exitCode).toBe(3)
    expect(early.stderr).toContain(
      'no version of flight-delay was made from first or from a commit before it',
    )
    const unknown = project.mlops('validate-data', '--baseline', 'v9.0.0')
    expect(unknown.exitCode).toBe(3)
    expect(unknown.stdout + unknown.stderr).toContain('flight-delay has no version or stage "v9.0.0"')
  }, 120_000)

  test('rowCountChange is against the rows of the version in production', async () => {
    const before = project.read('flights.odcs.yaml')
    project.edit(
      'flights.odcs.yaml',
      '        mustBeGreaterThan: 0\n',
      `        mustBeGreaterThan: 0
      - type: custom
        engine: mlops-actions
        implementation: { check: rowCountChange, unit: percent, mustBeGreaterOrEqualTo: -25 }
`,
    )
    expect((await project.act('validate-data', { baseline: 'none' })).outcome).toBe('fail')
    const changes = project.evidence('validation').checks.filter(({ rule }) => rule === 'row-count-change')
    expect(changes.map(({ split, verdict, found }) => [split, verdict, found])).toEqual([
      ['train', 'fail', '149 rows, 51 fewer than last time (−25.5 %)'],
      ['test', 'pass', '100 rows, 0 more than last time (0 %)'],
    ])
    project.write('flights.odcs.yaml', before)
  }, 120_000)
})
