import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from '../../src/evidence/canonical.ts'
import { Project } from './project.ts'

let project: Project
beforeAll(() => {
  project = new Project()
  project.must('validate-data', '--mode', 'infer')
  project.commit('Agree on the data')
})
afterAll(() => project.remove())

describe('from data to production in a terminal', { timeout: 120_000 }, () => {
  test('the first model is judged by absolute limits only, registered and served', () => {
    project.candidate()
    expect(project.evidence('validation').outcome).toBe('pass')
    const evaluation = project.evidence('evaluation')
    expect(evaluation).toMatchObject({ firstModel: true, production: null, outcome: 'pass' })
    const registered = project.must('register')
    expect(registered.stdout).toContain('flight-delay@v1.0.0')
    const deployed = project.must('deploy')
    expect(deployed.stdout).toContain('v1.0.0 is in production')
    const serving = join(project.folder, 'serving', 'flight-delay')
    expect(readlinkSync(join(serving, 'current'))).toBe('v1.0.0')
    const served = readFileSync(join(serving, 'current', 'model.onnx'))
    expect(sha256(served)).toBe(project.evidence('run').trained?.sha256)
    const { golden } = project.evidence('deployment')
    expect(golden).toMatchObject({ records: 32, passed: true })
    // Evidence keeps 12 digits, so even the same bytes on the same machine differ a little from it.
    expect(golden?.maxAbsoluteError).toBeLessThan(1e-9)
  })

  test('the version is a commit that holds its record and stands on its source', () => {
    const files = project.git('ls-tree', '-r', '--name-only', 'flight-delay@v1.0.0').split('\n')
    expect(files).toEqual(
      expect.arrayContaining([
        'mlops.yaml',
        '.mlops/flight-delay/version.json',
        '.mlops/flight-delay/golden.json',
      ]),
    )
    expect(project.git('rev-parse', 'flight-delay@v1.0.0^{commit}^')).toBe(project.git('rev-parse', 'HEAD'))
    const remote = project
      .git('ls-remote', '--refs', project.remote)
      .split('\n')
      .map((line) => line.split('\t')[1])
    expect(remote).toEqual([
      'refs/heads/main',
      'refs/heads/mlops/ledger',
      'refs/heads/mlops/ledger-head',
      'refs/tags/flight-delay#production#1',
      'refs/tags/flight-delay@v1.0.0',
    ])
  })

  test('the same recipe is not trained twice, and the reason is printed', () => {
    const again = project.must('train')
    expect(again.stdout).toContain('Skipped: code, data, parameters and environment are those of the run of')
    expect(again.stdout).toMatch(/skipped\s+true/)
  })

  test('a candidate with the same bytes is the same model, and makes no new version', () => {
    project.must('evaluate-vs-prod')
    const evaluation = project.evidence('evaluation')
    expect(evaluation.sameModel).toBe(true)
    expect(evaluation.overall.every(({ difference }) => difference === 0 || difference === null)).toBe(true)
    const again = project.must('register')
    expect(again.stdout).toContain('flight-delay@v1.0.0 already')
    expect(project.git('tag', '--list', 'flight-delay@*').split('\n')).toHaveLength(1)
  })

  test('the next one becomes v1.1.0, is promoted, and can be rolled back', () => {
    project.retrain('2')
    project.candidate()
    const evaluation = project.evidence('evaluation')
    expect(evaluation.production?.version).toBe('v1.0.0')
    expect(evaluation.inputs.run).toBe(project.evidence('run').digest)
    project.must('register')
    project.must('deploy', '--version', 'v1.1.0', '--expected-from', 'v1.0.0')
    const current = join(project.folder, 'serving', 'flight-delay', 'current')
    expect(readlinkSync(current)).toBe('v1.1.0')
    const back = project.must('deploy', '--mode', 'rollback')
    expect(back.stdout).toContain('production is back on v1.0.0, was v1.1.0')
    expect(readlinkSync(current)).toBe('v1.0.0')
    expect(project.git('log', '--format=%s', 'origin/mlops/ledger').split('\n')).toHaveLength(5)
  })

  test('a stale promotion changes nothing', () => {
    const stale = project.mlops('deploy', '--version', 'v1.1.0', '--expected-from', 'v1.1.0')
    expect(stale.exitCode).toBe(3)
    expect(stale.stderr).toContain('production of flight-delay holds v1.0.0 now, not v1.1.0')
    expect(readlinkSync(join(project.folder, 'serving', 'flight-delay', 'current'))).toBe('v1.0.0')
  })

  test('the record says why the version has its number', () => {
    const { bump, origin } = project.evidence('version')
    expect(bump).toEqual({ part: 'minor', above: 'v1.0.0', reasons: ['the training code changed'] })
    expect(origin).toBe('trained')
    expect(project.git('show', 'origin/mlops/ledger:events/0000/000004.json')).toContain(
      '"expected-from": "v1.0.0"',
    )
  })

  test('a model from elsewhere is registered with what is missing on record', () => {
    const bytes = readFileSync(join(project.workspace, 'trained.onnx'))
    writeFileSync(
      join(project.workspace, 'bought.onnx'),
      Buffer.concat([bytes, Buffer.from([0x1a, 1]), Buffer.from('x')]),
    )
    const ended = project.must('register', '--model-file', 'bought.onnx')
    expect(ended.stdout).toContain('warn         flight-delay: registered flight-delay@v1.2.0 (no metric)')
    const record = project.evidence('version')
    expect(record).toMatchObject({ outcome: 'warn', origin: 'external', evidence: {}, metrics: {} })
    expect(record.bump).toEqual({
      part: 'minor',
      above: 'v1.1.0',
      reasons: ['how it was trained is not known'],
    })
    expect(record.missing).toEqual([
      'validation.json: nobody checked the data',
      'run.json: how it was trained is not known',
      'evaluation.json: it was not compared with production',
      'golden records: without validated data there is nothing to make them of',
    ])
    const report = project.read('.mlops/flight-delay/version.md')
    expect(report).toContain('It was trained elsewhere, so nothing here says how.')
    expect(report).toContain('| origin | external: how it was trained is not known |')
    const files = project.git('ls-tree', '-r', '--name-only', 'flight-delay@v1.2.0', '.mlops/')
    expect(files.split('\n').map((path) => path.replace('.mlops/flight-delay/', ''))).toEqual([
      'MLmodel',
      'README.md',
      'bom.cdx.json',
      'conda.yaml',
      'model.onnx.dvc',
      'openlineage.jsonl',
      'python_env.yaml',
      'requirements.txt',
      'version.json',
    ])
    expect(project.must('register', '--model-file', 'bought.onnx').stdout).toContain(
      'these bytes are flight-delay@v1.2.0 already',
    )
  })

  test('drift is reported against the training profile of the version in production', () => {
    project.must('drift-report')
    const drift = project.evidence('drift')
    expect(drift.version).toBe('v1.0.0')
    expect(drift.columns.map(({ column, role }) => `${column}:${role}`)).toEqual(
      expect.arrayContaining(['distance:feature', 'origin:feature', 'late:label', 'prediction:prediction']),
    )
    expect(drift.decision.rules.length).toBeGreaterThan(0)
  })

  test('rows that the model cannot score are compared all the same, and the predictions never read as passed', () => {
    const [header, ...rows] = project.read('data/test.csv').trim().split('\n')
    const distance = header.split(',').indexOf('distance')
    const left = (line: string) => line.split(',').toSpliced(distance, 1).join(',')
    project.write('data/narrow.csv', `${[header, ...rows].map(left).join('\n')}\n`)
    const { stdout } = project.must('drift-report', '--current', 'data/narrow.csv')
    expect(stdout).toContain('⚠️ warning     The predictions are not compared: ')
    const { columns, outcome, driftedColumns } = project.evidence('drift')
    expect({ outcome, driftedColumns }).toEqual({ outcome: 'warn', driftedColumns: ['distance'] })
    expect(columns.find(({ role }) => role === 'prediction')).toMatchObject({
      drifted: false,
      current: null,
      reason: expect.stringContaining('"distance"'),
    })
    project.must('drift-report')
  })

  test('every document has its reports beside it, and nothing half-written is left', () => {
    const files = readdirSync(join(project.workspace, '.mlops', 'flight-delay')).sort()
    const documents = ['deployment', 'drift', 'evaluation', 'run', 'validation', 'version']
    const expected = documents.flatMap((name) => [`${name}.html`, `${name}.json`, `${name}.md`])
    expect(files).toEqual([...expected, '.cached', 'checkpoints', 'output', 'promotion.unsigned.json'].sort())
    expect(
      existsSync(join(project.folder, 'serving', '.staging')) &&
        readdirSync(join(project.folder, 'serving', '.staging')),
    ).toEqual(existsSync(join(project.folder, 'serving', '.staging')) ? [] : false)
  })

  test('the chain does the same in one step', () => {
    project.retrain('3')
    const ended = project.must('run', '--stages', 'validate-data,train,evaluate-vs-prod,register')
    expect(ended.stdout).toContain(
      '{"validate-data":"pass","train":"pass","evaluate-vs-prod":"pass","register":"pass"}',
    )
    expect(ended.stdout).toMatch(/version\s+v1\.3\.0/)
  })
})
