import { chmodSync, existsSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EVALUATE, INFER, Project, TRAIN, VALIDATE } from './project.ts'

let project: Project
beforeEach(() => {
  project = new Project()
})
afterEach(() => project.remove())

/** Runs what must be refused: gives the exit code and the error's lines. */
function refused(...args: string[]) {
  const { exitCode, stderr } = project.mlops(...args)
  expect(stderr).not.toMatch(/\n\s+at /)
  return { exitCode, error: stderr.trim() }
}

/** Goes on in a project where these commands have run. */
function startAfter(...commands: string[][]): void {
  project.remove()
  project = Project.after(...commands)
}

const inferred = () => startAfter(INFER)

describe('bad input ends in one clear line, the right exit code, and nothing half-written', {
  timeout: 120_000,
}, () => {
  test('a data file that is missing', () => {
    inferred()
    project.edit('mlops.yaml', 'data/test.csv }', 'data/tset.csv }')
    const { exitCode, error } = refused('validate-data')
    expect(exitCode).toBe(3)
    expect(error).toMatch(/^mlops\.yaml:7:\d+ {2}"data\/tset\.csv" does not exist/)
  })

  test('a data file that is empty', () => {
    inferred()
    truncateSync(join(project.workspace, 'data/test.csv'))
    const { exitCode, error } = refused('validate-data')
    expect(exitCode).toBe(3)
    expect(error).toMatch(/^data\/test\.csv {2}is empty/)
    expect(existsSync(join(project.workspace, '.mlops/flight-delay/validation.json'))).toBe(false)
  })

  test('a column that the contract declares and the data has not', () => {
    inferred()
    project.edit('flights.odcs.yaml', 'name: delay', 'name: dealy')
    const { exitCode } = refused('validate-data')
    expect(exitCode).toBe(1)
    const check = project.evidence('validation').checks.find(({ column }) => column === 'dealy')
    expect(check).toMatchObject({ verdict: 'fail', rule: 'column-missing' })
    expect(check?.found).toContain('Did you mean "delay"?')
  })

  test('a label that is no column', () => {
    inferred()
    project.edit('mlops.yaml', 'label: late', 'label: lat')
    project.must('validate-data')
    project.must('train')
    const { exitCode, error } = refused('evaluate-vs-prod')
    expect(exitCode).toBe(3)
    expect(error).toMatch(
      /^mlops\.yaml:8:\d+ {2}data\/test\.csv has no column "lat"\..*Did you mean "late"\?/,
    )
  })

  test('a metric that nobody knows, before anything is scored', () => {
    startAfter(INFER, VALIDATE, TRAIN)
    project.edit('mlops.yaml', 'roc_auc:', 'roc_acu:')
    const { exitCode, error } = refused('evaluate-vs-prod')
    expect(exitCode).toBe(3)
    expect(error).toMatch(/^mlops\.yaml:15:\d+ {2}unknown metric "roc_acu"\. Did you mean "roc_auc"\?/)
  })

  test('a version judged by rows of somebody’s choice', () => {
    startAfter(INFER, VALIDATE, TRAIN, EVALUATE)
    project.must('evaluate-vs-prod', '--data', 'data/train.csv')
    const { exitCode, error } = refused('register')
    expect(exitCode).toBe(3)
    expect(error).toContain(
      'was judged by data/train.csv (split file), but mlops.yaml says the split is test',
    )
  })

  test('an unknown key, with line, column and the nearest', () => {
    project.edit('mlops.yaml', 'min: 0.6', 'threshhold: 0.6')
    const { exitCode, error } = refused('validate-data')
    expect(exitCode).toBe(3)
    expect(error).toMatch(
      /^mlops\.yaml:15:\d+ {2}unknown key "threshhold" under .*roc_auc\. Did you mean "min"\?/,
    )
  })

  test('a threshold that is no number', () => {
    project.edit('mlops.yaml', 'min: 0.6', 'min: high')
    expect(refused('validate-data')).toMatchObject({
      exitCode: 3,
      error: expect.stringMatching(/^mlops\.yaml:15:\d+ .*expected number/),
    })
    expect(refused('drift-report', '--alpha', 'much')).toMatchObject({
      exitCode: 3,
      error: expect.stringContaining('input "alpha" is "much", must be a number'),
    })
  })

  test('a stage that no version holds', () => {
    const { exitCode, error } = refused('drift-report')
    expect(exitCode).toBe(3)
    expect(error).toContain('no version of flight-delay holds "production", so there is nothing to watch')
  })

  test('a tag that somebody else has taken', () => {
    startAfter(INFER, VALIDATE, TRAIN, EVALUATE)
    project.git('tag', '--annotate', '--message=mine', 'flight-delay@v1.0.0')
    project.git('push', '--quiet', 'origin', 'flight-delay@v1.0.0')
    const { exitCode, error } = refused('register', '--version', 'v1.0.0')
    expect(exitCode).toBe(3)
    expect(error).toMatch(/flight-delay@v1\.0\.0/)
    expect(project.git('ls-remote', project.remote, 'refs/heads/mlops/ledger')).toBe('')
  })

  test('a corrupt ONNX file', () => {
    startAfter(INFER, VALIDATE)
    truncateSync(join(project.workspace, 'trained.onnx'), 700)
    const { exitCode, error } = refused('train')
    expect(exitCode).toBe(3)
    expect(error).toMatch(/model\.onnx/)
    expect(
      readdirSync(join(project.workspace, '.mlops/flight-delay')).filter((name) =>
        name.startsWith('.output'),
      ),
    ).toEqual([])
    expect(existsSync(join(project.workspace, '.mlops/flight-delay/run.json'))).toBe(false)
  })

  test('evidence that was changed by hand', () => {
    startAfter(INFER, VALIDATE, TRAIN, EVALUATE)
    project.edit('.mlops/flight-delay/evaluation.json', '"outcome": "pass"', '"outcome": "warn"')
    const { exitCode, error } = refused('register')
    expect(exitCode).toBe(3)
    expect(error).toContain('has been changed since it was written')
    expect(project.git('tag', '--list')).toBe('')
  })

  test('evidence of another model file', () => {
    startAfter(INFER, VALIDATE, TRAIN, EVALUATE)
    writeFileSync(
      join(project.workspace, '.mlops/flight-delay/output/model.onnx'),
      project.read('mlops.yaml'),
    )
    expect(refused('register')).toMatchObject({
      exitCode: 3,
      error: expect.stringContaining('is not the model that the training wrote'),
    })
  })

  test('a remote that may not be written', () => {
    startAfter(INFER, VALIDATE, TRAIN, EVALUATE)
    writeFileSync(
      join(project.remote, 'hooks', 'pre-receive'),
      '#!/bin/sh\necho "remote: Permission to acme/flights.git denied to github-actions[bot]." >&2\nexit 1\n',
    )
    chmodSync(join(project.remote, 'hooks', 'pre-receive'), 0o755)
    const { exitCode, error } = refused('register')
    expect(exitCode).toBe(4)
    expect(error).toContain('contents: write')
    expect(project.git('tag', '--list')).toBe('')
  })

  test('data that changed after it was validated', () => {
    startAfter(INFER, VALIDATE)
    project.write('data/train.csv', `${project.read('data/train.csv')}0,0,0,0,0,1,1,ORD,JFK,0,1\n`)
    expect(refused('train')).toMatchObject({
      exitCode: 3,
      error: expect.stringContaining('has changed since it was validated'),
    })
  })

  test('a training command that fails says so and keeps its last lines', () => {
    startAfter(INFER, VALIDATE)
    project.edit('mlops.yaml', 'cp trained.onnx', 'echo no such optimizer >&2; exit 9; cp trained.onnx')
    const { exitCode } = refused('train')
    expect(exitCode).toBe(1)
    expect(project.evidence('run')).toMatchObject({
      outcome: 'fail',
      exitCode: 9,
      tail: ['no such optimizer'],
      trained: null,
    })
    expect(refused('evaluate-vs-prod')).toMatchObject({
      exitCode: 3,
      error: expect.stringContaining('the training ended as fail'),
    })
  })

  test('an action without what it builds on names the action to run first', () => {
    expect(refused('train')).toMatchObject({
      exitCode: 3,
      error: expect.stringContaining('Run validate-data before this step'),
    })
    expect(refused('evaluate-vs-prod')).toMatchObject({
      exitCode: 3,
      error: expect.stringContaining('Run train before this step'),
    })
  })

  test('a limit on times that a missing device keeps from being tested never passes', () => {
    inferred()
    project.edit('mlops.yaml', '    evaluate:', '    providers: [cuda]\n    evaluate:')
    project.edit(
      'mlops.yaml',
      '      resamples: 200',
      '      resamples: 200\n      latency: { p95-ms: 5000 }',
    )
    project.must('validate-data')
    project.must('train')
    expect(refused('evaluate-vs-prod').exitCode).toBe(2)
    expect(project.evidence('evaluation').outcome).toBe('inconclusive')
    expect(project.evidence('evaluation').resources?.untimed).toMatch(
      /^cuda is not available on this machine/,
    )
    expect(refused('register')).toMatchObject({
      exitCode: 3,
      error: expect.stringContaining('came to inconclusive'),
    })
  })
})
