import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileDigest } from '../../src/evidence/files.ts'
import type { Version } from '../../src/evidence/version.ts'
import { Project } from '../actions/project.ts'
import { execute, projectRoot } from './python.ts'

let project: Project
const folder = (name: string) => join(project.folder, name)

beforeAll(() => {
  project = new Project()
  project.write('MODEL_CARD.md', '---\nlicense: apache-2.0\n---\n## Intended use\n\nTo plan connections.\n')
  project.must('validate-data', '--mode', 'infer')
  project.commit('Agree on the data')
  project.candidate()
  project.must('register')
  project.must('deploy')
}, 300_000)
afterAll(() => project?.remove())

test('MLflow serves and the Hub reads what we export', async () => {
  for (const to of ['mlflow', 'huggingface'])
    project.must('registry', 'export', 'production', folder(to), '--to', to)
  const check = join(projectRoot, 'test/interop/export_check.py')
  const rows = join(projectRoot, 'test/fixtures/models/rows.csv')
  const { status, stdout, stderr } = execute(
    'python',
    [check, folder('mlflow'), folder('huggingface'), rows],
    {
      environment: 'mlflow',
    },
  )
  expect(status, stderr).toBe(0)
  const read = JSON.parse(stdout.trim().split('\n').at(-1) as string)
  const { onnx, tag, version } = project.evidence('version')
  expect(read.inputs).toEqual([
    ['distance', 'int64', [-1, 1]],
    ['hour', 'int64', [-1, 1]],
    ['origin', 'str', [-1, 1]],
    ['destination', 'str', [-1, 1]],
  ])
  expect(read.metadata).toMatchObject({ tag, version, sha256: onnx.sha256.slice('sha256:'.length) })
  expect([read.rows, read.largest_difference, read.arrays]).toEqual([200, 0, 'accepted'])
  expect(read.column_missing).toMatch(/^MlflowException: .*missing inputs \['hour'\]/s)
  expect(read.wrong_type).toMatch(/^MlflowException: .*float32 does not match expected dtype int64/s)
  expect(read.wrong_shape).toMatch(/^MlflowException: .*\(200, 2\) does not match expected shape \(-1, 1\)/s)

  const { overall, data } = project.evidence('evaluation')
  expect(read.card).toEqual({
    license: 'apache-2.0',
    library_name: 'onnx',
    pipeline_tag: 'tabular-classification',
    tags: ['onnx', 'mlops-actions', 'binary-classification'],
    model_name: 'flight-delay',
    results: overall
      .filter(({ candidate }) => candidate !== null)
      .map(({ metric, candidate }) => ({
        task: 'tabular-classification',
        dataset: data.path,
        split: 'test',
        metric,
        value: candidate,
      })),
  })
  expect(await fileDigest(join(folder('huggingface'), 'model.onnx'))).toBe(onnx.sha256)
})

test('what MLflow logged becomes a version that answers the same', () => {
  const script = join(projectRoot, 'test/interop/mlflow_source.py')
  const python = (...args: string[]) => execute('python', [script, ...args], { environment: 'mlflow' })
  const written = python('write', folder('theirs'))
  expect(written.status, written.stderr).toBe(0)
  const theirs = JSON.parse(written.stdout.trim().split('\n').at(-1) as string)
  expect(theirs.files_beside_the_model).toBe(1)

  const override = ['--override-interface', 'another model']
  const imported = project.must('registry', 'import', folder('theirs'), '--from', 'mlflow', ...override)
  expect(imported.stdout).toContain('warn         flight-delay: registered flight-delay@v2.0.0')
  const record = project.evidence('version')
  expect(record.imported).toEqual({
    format: 'mlflow',
    version: '3.17.2',
    runId: null,
    modelId: null,
    modelUuid: theirs.model_uuid,
    created: theirs.created,
    embedded: true,
  })
  expect(record.missing).not.toContainEqual(expect.stringContaining('MLflow'))

  project.must('registry', 'export', 'v2.0.0', folder('again'), '--to', 'mlflow')
  const compared = python('compare', folder('theirs'), folder('again'))
  expect(compared.status, compared.stderr).toBe(0)
  expect(JSON.parse(compared.stdout.trim().split('\n').at(-1) as string)).toEqual({
    equal: true,
    values: 32 * 512,
  })
})

test('DVC fetches by stage and by version what we have registered, and GTO names the same version', async () => {
  const { onnx } = JSON.parse(
    project.git('show', 'flight-delay@v1.0.0:.mlops/flight-delay/version.json'),
  ) as Version
  const env = { DVC_NO_ANALYTICS: '1', DVC_SITE_CACHE_DIR: folder('dvc'), XDG_CACHE_HOME: folder('cache') }
  const dvc = (...args: string[]) => execute('dvc', args, { environment: 'dvc', cwd: project.folder, env })
  for (const which of [
    ['--stage', 'production'],
    ['--rev', 'v1.0.0'],
  ]) {
    const got = folder(`${which[1]}.onnx`)
    const { status, stdout, stderr } = dvc(
      'artifacts',
      'get',
      project.remote,
      'flight-delay',
      ...which,
      '-o',
      got,
    )
    expect(status, stdout + stderr).toBe(0)
    expect(await fileDigest(got)).toBe(onnx.sha256)
  }
  const gto = execute('gto', ['show', 'flight-delay#production', '--version'], { cwd: project.workspace })
  expect([gto.status, gto.stdout.trim()]).toEqual([0, 'v1.0.0'])
  expect(readFileSync(folder('production.onnx'))).toEqual(
    readFileSync(join(project.workspace, 'trained.onnx')),
  )
})
