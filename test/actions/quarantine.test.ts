import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from '../../src/evidence/canonical.ts'
import { Project } from './project.ts'

let project: Project
let header: string
let rows: string[]
beforeAll(() => {
  project = new Project()
  project.must('validate-data', '--mode', 'infer')
  project.commit('Contract')
  ;[header, ...rows] = project.read('data/train.csv').trim().split('\n')
}, 60_000)
afterAll(() => project.remove())

const column = (name: string) => header.split(',').indexOf(name)
const broken = (row: string) => row.split(',').with(column('late'), 'perhaps').join(',')

/** Rows 4, 5 and 6 of train have a label that is none. */
function soil(): void {
  const dirty = rows.map((row, i) => (i >= 3 && i < 6 ? broken(row) : row))
  project.write('data/train.csv', `${[header, ...dirty].join('\n')}\n`)
}

describe('validate-data with a quarantine', () => {
  test('puts bad rows aside and still speaks of the source', () => {
    soil()
    const { exitCode, stdout } = project.mlops('validate-data', '--quarantine', 'aside')
    expect(exitCode).toBe(1)
    expect(stdout).toContain(
      'train: 200 rows = 197 clean (aside/train.clean.csv) + 3 bad (aside/train.bad.csv); 0 values fixed',
    )
    const { repair, datasets } = project.evidence('validation')
    expect(datasets.train).toMatchObject({ path: 'data/train.csv', rows: 200 })
    expect(repair?.train).toMatchObject({
      used: 'source',
      source: { path: 'data/train.csv', rows: 200, bytes: datasets.train.digests.bytes },
      clean: {
        path: 'aside/train.clean.csv',
        rows: 197,
        sha256: sha256(project.read('aside/train.clean.csv')),
      },
      bad: { path: 'aside/train.bad.csv', rows: 3, sha256: sha256(project.read('aside/train.bad.csv')) },
      rules: [{ rule: 'type', column: 'late', rows: 3 }],
    })
    expect(repair?.test).toMatchObject({ clean: { rows: 100 }, bad: { path: null, rows: 0 } })
    expect(readdirSync(join(project.workspace, 'aside'))).toEqual([
      'test.clean.csv',
      'train.bad.csv',
      'train.clean.csv',
    ])
    expect(project.read('aside/train.bad.csv').split('\n')[1]).toMatch(/^4,train\.csv,5,type\(late\):\d+,/)
    const report = project.read('.mlops/flight-delay/validation.md')
    expect(report).toContain(
      '200 rows read, 197 clean (`aside/train.clean.csv`), 3 put aside (`aside/train.bad.csv`)',
    )
    expect(report).toContain('The checks speak of the source.')
    expect(report).not.toContain('perhaps')
  })

  test('uploads the bad rows alone, where that is asked for, and no cell of a classified column', () => {
    const artifact = join(project.workspace, '.mlops/artifacts/mlops-flight-delay-quarantine')
    expect(existsSync(artifact)).toBe(false)
    const [config, contract] = [project.read('mlops.yaml'), project.read('flights.odcs.yaml')]
    project.edit('mlops.yaml', 'label: late', 'label: late\n      quarantine: { path: aside, upload: true }')
    expect(project.mlops('validate-data').stdout).toContain(
      'Uploaded the bad rows of 1 split as the artifact mlops-flight-delay-quarantine',
    )
    expect(readdirSync(artifact)).toEqual(['train.bad.csv'])
    expect(readFileSync(join(artifact, 'train.bad.csv'), 'utf8')).toContain(',perhaps')
    project.edit('flights.odcs.yaml', '- name: late\n', '- name: late\n        classification: restricted\n')
    project.mlops('validate-data')
    const masked = readFileSync(join(artifact, 'train.bad.csv'), 'utf8')
    expect([masked.includes('perhaps'), masked.split('***').length]).toEqual([false, 4])
    project.edit('mlops.yaml', 'upload: true', 'upload: true, classified: keep')
    expect(project.mlops('validate-data').stderr).toMatch(
      /^mlops.yaml:\d+:\d+ {2}would upload cells of late, which the contract classifies$/m,
    )
    project.write('mlops.yaml', config)
    project.write('flights.odcs.yaml', contract)
  }, 60_000)

  test('trains and evaluates on the clean rows where that is asked for', () => {
    project.edit('mlops.yaml', 'label: late', 'label: late\n      quarantine: { path: aside, use: clean }')
    project.edit('mlops.yaml', 'cp trained.onnx', 'wc -l < "$MLOPS_DATA_TRAIN" > seen.txt; cp trained.onnx')
    const validated = project.must('validate-data')
    expect(validated.stdout).toContain('⚠')
    const validation = project.evidence('validation')
    expect(validation.outcome).toBe('warn')
    expect(validation.datasets.train).toMatchObject({ path: 'aside/train.clean.csv', rows: 197 })
    expect(validation.datasets.train.digests.bytes).toBe(validation.repair?.train.clean.sha256)
    expect(validation.checks.filter(({ rule }) => rule === 'rows-put-aside')).toMatchObject([
      { split: 'train', verdict: 'warn', found: '3 rows (1.5 %) of 200', allowed: 'at most 5 % of rows' },
      { split: 'test', verdict: 'pass', found: 'none' },
    ])
    project.must('train')
    expect(project.read('seen.txt').trim()).toBe('198')
    expect(project.evidence('run').data.train).toMatchObject({ path: 'aside/train.clean.csv', rows: 197 })
    project.must('evaluate-vs-prod')
    expect(project.evidence('evaluation').data.path).toBe('aside/test.clean.csv')
  }, 60_000)

  test('a clean file that changed, or that is not there, is not trained on', () => {
    const clean = project.read('aside/train.clean.csv')
    project.write('aside/train.clean.csv', clean.replace('\n', '\n\n'))
    expect(project.mlops('train').stderr).toContain(
      '"aside/train.clean.csv" has changed since it was validated',
    )
    project.git('clean', '--quiet', '--force', '-d', 'aside')
    expect(existsSync(join(project.workspace, 'aside'))).toBe(false)
    const { exitCode, stderr } = project.mlops('train')
    expect(exitCode).toBe(3)
    expect(stderr).toContain('aside/train.clean.csv  does not exist, and the validation speaks of it')
  })

  test('more bad rows than allowed fail, and with no clean row the source speaks', () => {
    project.edit('mlops.yaml', 'use: clean }', 'use: clean, max-percent: 1 }')
    expect(project.mlops('validate-data').exitCode).toBe(1)
    expect(project.evidence('validation').checks.find(({ rule }) => rule === 'rows-put-aside')).toMatchObject(
      {
        verdict: 'fail',
        allowed: 'at most 1 % of rows',
      },
    )
    project.write('data/train.csv', `${[header, ...rows.map(broken)].join('\n')}\n`)
    expect(project.mlops('validate-data').exitCode).toBe(1)
    const { repair, datasets } = project.evidence('validation')
    expect(repair?.train).toMatchObject({
      used: 'source',
      clean: { path: null, rows: 0 },
      bad: { rows: 200 },
    })
    expect(datasets.train.path).toBe('data/train.csv')
    expect(existsSync(join(project.workspace, 'aside/train.clean.csv'))).toBe(false)
  })

  test('a folder that is data, and a shard, are refused', () => {
    soil()
    project.edit('mlops.yaml', 'train: data/train.csv', "train: 'data/*.csv'")
    const inside = project.mlops('validate-data', '--quarantine', 'data/aside')
    expect(inside.exitCode).toBe(3)
    expect(inside.stderr).toContain('the folder of the quarantine lies inside of the train data, data/*.csv')
    expect(project.mlops('validate-data', '--shard', '1/2').stderr).toContain(
      'a shard has only some of the rows, so none of them can be put aside',
    )
  })
})
