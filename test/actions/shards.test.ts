import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CheckResult } from '../../src/evidence/check-result.ts'
import { EvidenceFolder } from '../../src/evidence/folder.ts'
import type { Validation } from '../../src/evidence/validation.ts'
import { Project } from './project.ts'

const project = new Project()
const path = (...parts: string[]) => join(project.workspace, ...parts)

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: parts
version: 1.0.0
status: active
schema:
  - name: parts
    logicalType: object
    properties:
      - { name: id, logicalType: integer, required: true, unique: true }
      - { name: x, logicalType: number, logicalTypeOptions: { minimum: 0 } }
      - { name: kind, logicalType: string }
    quality:
      - { type: library, metric: rowCount, mustBeGreaterThan: 250 }
`
const CONFIG = `version: 1
models:
  parts:
    task: regression
    data:
      contract: parts.odcs.yaml
      splits: { train: parts, test: test.csv }
      label: x
`

/** Four files of a hundred rows; one negative number in each of the last two. */
function part(p: number): string {
  const rows = Array.from({ length: 100 }, (_, i) => {
    const id = 100 * p + i
    return `${id},${i === 7 && p >= 2 ? -1 : ((id * 37) % 101) + 0.5},k${id % 3}`
  })
  return `id,x,kind\n${rows.join('\n')}\n`
}

beforeAll(() => {
  mkdirSync(path('parts'))
  for (let p = 0; p < 4; p++) writeFileSync(path('parts', `p${p}.csv`), part(p))
  writeFileSync(path('test.csv'), part(9))
  writeFileSync(path('parts.odcs.yaml'), CONTRACT)
  writeFileSync(path('parts.yaml'), CONFIG)
})
afterAll(() => project.remove())

const run = (...flags: string[]) => project.mlops('validate-data', '--config', 'parts.yaml', ...flags)
const evidence = (name: string): Validation =>
  JSON.parse(readFileSync(path('.mlops', 'parts', `${name}.json`), 'utf8'))

test('a matrix of shards comes to what one job comes to', () => {
  expect(run('--fail-on', 'never').exitCode).toBe(0)
  const whole = evidence('validation')
  rmSync(path('.mlops', 'parts'), { recursive: true })
  for (const shard of ['2/3', '3/3', '1/3']) {
    const { exitCode, stdout } = run('--shard', shard)
    expect(stdout).toContain(`shard ${shard}: `)
    expect(exitCode).toBe(0)
  }
  expect(evidence('validation-1-of-3').shard).toEqual({ index: 1, of: 3 })
  const { exitCode } = run('--mode', 'merge', '--shards', '3')
  expect(exitCode).toBe(1)
  const merged = evidence('validation')
  expect(merged.outcome).toBe('fail')
  expect(merged.datasets).toEqual(whole.datasets)
  for (const split of ['train', 'test'])
    for (const [i, profile] of merged.profiles[split].entries()) {
      const { name, rows, nulls, ...rest } = whole.profiles[split][i]
      expect(profile).toMatchObject({ name, rows, nulls })
      if (rest.kind === 'categorical') expect(profile).toEqual(whole.profiles[split][i])
      else if (profile.kind === 'numeric') {
        expect(profile).toMatchObject({ min: rest.min, max: rest.max, mean: rest.mean })
        expect(profile.std).toBeCloseTo(rest.std as number, 9)
        expect(profile.rankError).toBeLessThan(0.02)
      }
    }
  const verdicts = ({ checks }: Validation) =>
    checks.map(({ split, column, rule, verdict, failing }) => [split, column, rule, verdict, failing])
  const unique = ['train', 'id', 'unique', 'inconclusive', null]
  expect(verdicts(merged)).toContainEqual(unique)
  expect(verdicts(merged)).toContainEqual(['train', 'x', 'range', 'fail', 2])
  expect(verdicts(merged)).toContainEqual(['train', null, 'row-count', 'pass', null])
  expect(verdicts(merged)).toContainEqual(['test', null, 'row-count', 'fail', null])
  const others = (document: Validation) =>
    verdicts(document).filter(([split, , rule]) => split === 'test' || rule !== 'unique')
  expect(others(merged)).toEqual(others(whole))
  const range = ({ checks }: Validation) =>
    checks.find(({ rule, split }) => rule === 'range' && split === 'train')
  expect(range(merged)?.found).toBe('2 rows in 2 shards: 1, 3')
  // The first and the fourth file are shard 1.
  expect(range(evidence('validation-1-of-3'))).toMatchObject({
    rows: [108],
    places: [{ file: 'p3.csv', line: 9 }],
  })
  const { rows, places } = range(merged) as CheckResult
  expect([rows, places]).toEqual([
    [208, 308],
    [
      { file: 'p2.csv', line: 9 },
      { file: 'p3.csv', line: 9 },
    ],
  ])
  expect([rows, places]).toEqual([range(whole)?.rows, range(whole)?.places])
  expect(readFileSync(path('.mlops', 'parts', 'validation.md'), 'utf8')).toContain('p2.csv:9 · p3.csv:9')
})

test('values of a classified column in the names of folders are not written down by a part', () => {
  mkdirSync(path('days', 'kind=secret-7'), { recursive: true })
  writeFileSync(path('days', 'kind=secret-7', 'a.csv'), 'id,x\n1,2\n')
  writeFileSync(path('days', 'kind=secret-7', 'b.csv'), 'id,x\n2,2\n')
  const kind = '{ name: kind, logicalType: string'
  writeFileSync(path('days.odcs.yaml'), CONTRACT.replace(kind, `${kind}, classification: restricted`))
  writeFileSync(
    path('days.yaml'),
    CONFIG.replace('parts.odcs', 'days.odcs').replace('train: parts', 'train: days'),
  )
  const { exitCode, stdout, stderr } = project.mlops(
    'validate-data',
    '--config',
    'days.yaml',
    '--shard',
    '1/2',
  )
  expect(exitCode).toBe(3)
  expect(stderr).toContain(
    'days.yaml:7:24  the names of the folders hold values of "kind", which the contract classifies',
  )
  expect(stdout + stderr).not.toContain('secret-7')
})

test('what shards cannot tell of the whole is not tested, and inconclusive where it was asked for', () => {
  const untested = () =>
    evidence('validation').integrity?.map(({ check, split, against, severity, verdict }) => [
      check,
      [split, against].filter(Boolean).join(' '),
      `${severity} ${verdict}`,
    ])
  const merge = () => run('--mode', 'merge', '--shards', '3')
  expect(merge().stdout).toContain(
    'Not tested, for every shard has seen only a part of the rows: row-overlap,',
  )
  expect(merge().stdout).toContain(
    'train.id: needs all rows at once, and each shard saw only its own; allowed: no duplicate',
  )
  expect(untested()).toEqual([
    ['row-overlap', 'test train', 'info inconclusive'],
    ['feature-overlap', 'test train', 'info inconclusive'],
    ['feature-signal', 'train', 'info inconclusive'],
    ['split-drift', 'test train', 'info inconclusive'],
    ['personal-data', 'train', 'info inconclusive'],
    ['personal-data', 'test', 'info inconclusive'],
  ])
  const asked = '{ row-overlap: { max-percent: 1 }, split-drift: { severity: off } }'
  writeFileSync(path('parts.yaml'), `${CONFIG}      integrity: ${asked}\n`)
  const { stdout } = merge()
  writeFileSync(path('parts.yaml'), CONFIG)
  expect(stdout).toContain('test: row-overlap: every shard has seen only a part of the rows')
  expect(untested()?.[0]).toEqual(['row-overlap', 'test train', 'error inconclusive'])
  expect(untested()?.map(([check]) => check)).not.toContain('split-drift')
})

test('a contract that names groups asks for splits that keep them together, and is not passed untested', async () => {
  const act = (inputs: Record<string, string>) =>
    project.act('validate-data', { config: 'parts.yaml', ...inputs })
  const merge = async (contract: string) => {
    writeFileSync(path('parts.odcs.yaml'), contract)
    for (const shard of ['1/2', '2/2']) await act({ shard })
    return (await act({ mode: 'merge', shards: '2' })).outcome
  }
  const easy = CONTRACT.replace(', unique: true', '')
    .replace(', logicalTypeOptions: { minimum: 0 }', '')
    .replace('mustBeGreaterThan: 250', 'mustBeGreaterThan: 50')
  expect(await merge(easy)).toBe('pass')
  const role = (name: string) =>
    easy.replace(
      'logicalType: string }',
      `logicalType: string, customProperties: [{ property: mlops.role, value: ${name} }] }`,
    )
  expect(await merge(role('group'))).toBe('inconclusive')
  const overlap = evidence('validation').integrity?.find(({ check }) => check === 'group-overlap')
  expect(overlap).toMatchObject({ severity: 'error', verdict: 'inconclusive' })
  expect(await merge(role('time'))).toBe('inconclusive')
  writeFileSync(path('parts.odcs.yaml'), CONTRACT)
  for (const shard of ['1/3', '2/3', '3/3']) await act({ shard })
  await act({ mode: 'merge', shards: '3' })
}, 60_000)

test('merged shards against earlier data: numbers and digests, and no word on distributions', () => {
  const before = path('before.json')
  copyFileSync(path('.mlops', 'parts', 'validation.json'), before)
  const merge = (baseline: string) => run('--mode', 'merge', '--shards', '3', '--baseline', baseline)
  expect(merge('before.json').stdout).toMatch(/data-change +none\n/)
  const { baseline } = evidence('validation')
  expect(baseline?.splits.map(({ columns, rows }) => [columns, rows.after])).toEqual([
    [null, 400],
    [null, 100],
  ])
  mkdirSync(path('base'), { recursive: true })
  expect(merge('base').stderr).toContain('mode: merge has no rows to compare with those of a folder')
})

test('with the data as it was, the change is named, and the rows that moved', () => {
  const base = path('base')
  mkdirSync(join(base, 'parts'), { recursive: true })
  for (let p = 0; p < 4; p++) writeFileSync(join(base, 'parts', `p${p}.csv`), part(p))
  writeFileSync(join(base, 'test.csv'), part(9))
  const difference = (...flags: string[]) => {
    const { exitCode, stdout } = run('--fail-on', 'never', '--baseline', 'base', ...flags)
    expect(exitCode).toBe(0)
    const { baseline } = evidence('validation')
    expect(stdout).toMatch(new RegExp(`data-change +${baseline?.change}\n`))
    return baseline
  }
  expect(difference()).toMatchObject({ source: 'base', change: 'none', moved: [] })
  writeFileSync(join(base, 'test.csv'), part(9).replaceAll('\n', '\r\n'))
  expect(difference()?.change).toBe('patch')
  const [header, first, ...rest] = part(9).trimEnd().split('\n')
  writeFileSync(join(base, 'test.csv'), `${[header, ...rest].join('\n')}\n`)
  expect(difference()).toMatchObject({ change: 'minor', reason: 'test has 1 new row, all else is as it was' })
  writeFileSync(join(base, 'parts', 'p4.csv'), `${header}\n${first}\n`)
  const moved = { from: 'train', to: 'test', rows: 1, places: [1] }
  expect(difference()).toMatchObject({ change: 'major', moved: [{ ...moved, ids: null }] })
  const report = () => readFileSync(path('.mlops', 'parts', 'validation.md'), 'utf8')
  expect(report()).toContain(
    'A major version of the data: 1 row moved from train to test; 1 row of train changed or went.',
  )
  expect(report()).toContain('| train | test | 1 | row 1 | – |')
  writeFileSync(path('parts.yaml'), `${CONFIG}      id: id\n`)
  expect(difference()).toMatchObject({ moved: [{ ids: null }] })
  expect(difference('--category-names', 'true')).toMatchObject({ moved: [{ ...moved, ids: ['900'] }] })
  writeFileSync(
    path('parts.odcs.yaml'),
    CONTRACT.replace('{ name: id,', '{ name: id, classification: restricted,'),
  )
  expect(difference('--category-names', 'true')).toMatchObject({ moved: [{ ids: null }] })
  writeFileSync(path('parts.odcs.yaml'), CONTRACT)
  writeFileSync(path('parts.yaml'), CONFIG)
  mkdirSync(path('nothing'))
  expect(run('--baseline', 'nothing').stderr).toContain('holds none of the splits at the same path')
}, 60_000)

test('a shard that is missing, changed or without files is an error that says so', async () => {
  expect(run('--mode', 'merge').stderr).toContain('mode: merge needs the input "shards"')
  expect(run('--mode', 'merge', '--shards', '3', '--shard', '1/3').stderr).toContain(
    'mode: merge reads the evidence of shards and no data, and has no "shard"',
  )
  expect(run('--mode', 'merge', '--shards', '5').stderr).toContain(
    'shard 1/5 is not here: no validation-1-of-5.json',
  )
  expect(run('--shard', '9/8').stderr).toContain('input "shard" is "9/8", must be i/n with i from 1 to n')
  expect(run('--shard', '5/5').stderr).toContain(
    'shard 5/5 has nothing to read: no split has more than 4 files',
  )
  const folder = new EvidenceFolder(path('.mlops'), 'parts')
  const { digest: _, ...whole } = evidence('validation')
  const { digest: __, ...part } = evidence('validation-2-of-3')
  for (const other of [
    { ...whole, shard: { index: 2, of: 3 } },
    { ...part, shard: { index: 1, of: 3 } },
  ]) {
    await folder.write('validation', other, '2-of-3')
    expect(run('--mode', 'merge', '--shards', '3').stderr).toBe(
      '.mlops/parts/validation-2-of-3.json  is not shard 2/3\nRun its job again: validate-data with shard: 2/3, and no mode.\n',
    )
  }
  await folder.write('validation', part, '2-of-3')
  writeFileSync(path('parts.odcs.yaml'), CONTRACT.replace('minimum: 0', 'minimum: -5'))
  expect(run('--mode', 'merge', '--shards', '3').stderr).toContain('was checked against another contract')
})
