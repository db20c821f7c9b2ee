import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Project } from '../actions/project.ts'

let project: Project
beforeAll(() => {
  project = new Project()
  project.must('register', '--model-file', 'trained.onnx')
}, 120_000)
afterAll(() => project?.remove())

const out = (name: string) => join(project.folder, 'exports', name)
const exported = (...args: string[]) => project.mlops('registry', 'export', ...args)
const filesOf = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort()
const record = (path: string) => `${project.git('show', `flight-delay@v1.0.0:.mlops/flight-delay/${path}`)}\n`

describe('mlops registry export', { timeout: 120_000 }, () => {
  test('directory: the record and the model, as they are signed', () => {
    const { exitCode, stdout } = exported('latest', out('whole'))
    expect([exitCode, stdout]).toEqual([
      0,
      `${out('whole')}: flight-delay@v1.0.0 for directory, 10 files with the model of 1.4 kB\n` +
        '  sha256:c12e028513a4c17ed8fa17e088c133a512e8523eb4e3bc08434d6e07ba19392e\n',
    ])
    expect(filesOf(out('whole'))).toEqual([
      'MLmodel',
      'README.md',
      'bom.cdx.json',
      'conda.yaml',
      'model.onnx',
      'model.onnx.dvc',
      'openlineage.jsonl',
      'python_env.yaml',
      'requirements.txt',
      'version.json',
    ])
    const model = readFileSync(join(out('whole'), 'model.onnx'))
    expect(model.equals(readFileSync(join(project.workspace, 'trained.onnx')))).toBe(true)
    expect(readFileSync(join(out('whole'), 'MLmodel'), 'utf8')).toBe(record('MLmodel'))
  })

  test('mlflow and huggingface: what each reads, into an empty folder too', () => {
    mkdirSync(out('mlflow'), { recursive: true })
    const mlflow = exported('flight-delay@v1.0.0', out('mlflow'), '--to', 'mlflow', '--json')
    expect(JSON.parse(mlflow.stdout)).toEqual({
      output: out('mlflow'),
      tag: 'flight-delay@v1.0.0',
      to: 'mlflow',
      sha256: 'sha256:c12e028513a4c17ed8fa17e088c133a512e8523eb4e3bc08434d6e07ba19392e',
      files: ['MLmodel', 'conda.yaml', 'model.onnx', 'python_env.yaml', 'requirements.txt'],
      signed: false,
      verified: false,
    })
    expect(filesOf(out('mlflow'))).toEqual(JSON.parse(mlflow.stdout).files)
    const hub = exported('v1.0.0', out('hub'), '--to', 'huggingface')
    expect(hub.stdout).toContain(`next: hf upload <owner>/<model> ${out('hub')}`)
    expect(filesOf(out('hub'))).toEqual(['README.md', 'bom.cdx.json', 'model.onnx'])
  })

  test('overwrites nothing, and leaves nothing half-written', () => {
    mkdirSync(out('full'), { recursive: true })
    writeFileSync(join(out('full'), 'mine'), '')
    const full = exported('v1.0.0', out('full'))
    expect([full.exitCode, full.stderr]).toEqual([
      3,
      `${out('full')} is not empty\nNothing is overwritten: name a new folder.\n`,
    ])
    expect(exported('v1.0.0', join(out('full'), 'mine')).stderr).toContain('mine is a file')
    expect(exported('v1.0.0', out('x'), '--to', 'mlfow').stderr).toContain('Did you mean "mlflow"?')
    const unsigned = exported('v1.0.0', out('unsigned'), '--require-signature')
    expect(unsigned.exitCode).not.toBe(0)
    expect(unsigned.stderr).toContain('flight-delay@v1.0.0 is not signed')
    expect(existsSync(out('unsigned'))).toBe(false)
    expect(readdirSync(out('')).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('what is exported comes back as the version that it is', () => {
    const back = project.mlops('registry', 'import', out('mlflow'), '--from', 'mlflow')
    expect([back.exitCode, back.stdout]).toEqual([
      0,
      expect.stringContaining('flight-delay: these bytes are flight-delay@v1.0.0 already'),
    ])
  })

  test('refuses bytes that are not those of the version', () => {
    const stored = project.evidence('version').locations[0].uri
    const bytes = readFileSync(stored)
    writeFileSync(stored, Buffer.concat([bytes, Buffer.from('!')]))
    const changed = exported('v1.0.0', out('changed'))
    writeFileSync(stored, bytes)
    expect(changed.exitCode).not.toBe(0)
    expect(changed.stderr).toContain('has been changed: it should be sha256:c12e0285')
    expect(existsSync(out('changed'))).toBe(false)
  })
})

describe('mlops registry import', { timeout: 120_000 }, () => {
  const imported = (...args: string[]) => project.mlops('registry', 'import', ...args)

  test('a folder of MLflow becomes an external version, from inside of the workspace or from elsewhere', () => {
    cpSync(out('mlflow'), join(project.workspace, 'theirs'), { recursive: true })
    appendFileSync(join(project.workspace, 'theirs', 'model.onnx'), Buffer.from([0x1a, 1, 0x78]))
    const inside = imported('theirs', '--from', 'mlflow', '--json')
    expect(JSON.parse(inside.stdout)).toMatchObject({ outcome: 'warn', tag: 'flight-delay@v1.1.0' })
    const record = project.evidence('version')
    expect(record).toMatchObject({
      origin: 'external',
      imported: { format: 'mlflow', version: '3.17.2', runId: null, embedded: false },
      missing: [
        'validation.json: nobody checked the data',
        'run.json: how it was trained is not known',
        'evaluation.json: it was not compared with production',
        'golden records: without validated data there is nothing to make them of',
      ],
    })
    expect(project.read('.mlops/flight-delay/version.md')).toContain('| imported from | MLflow 3.17.2, UUID ')

    cpSync(join(project.workspace, 'theirs'), out('elsewhere'), { recursive: true })
    const manifest = join(out('elsewhere'), 'MLmodel')
    const text = readFileSync(manifest, 'utf8')
    writeFileSync(manifest, `run_id: 0a1b\n${text.replace('"int64"', '"int32"')}`)
    appendFileSync(join(out('elsewhere'), 'model.onnx'), Buffer.from([0x1a, 1, 0x79]))
    const { stdout } = imported(out('elsewhere'), '--from', 'mlflow', '--version', 'v3.0.0')
    expect(stdout).toContain('warn         flight-delay: registered flight-delay@v3.0.0')
    const outside = project.evidence('version')
    expect(outside.imported?.runId).toBe('0a1b')
    expect(outside.missing).toContain(
      'agreement with the signature of MLflow: input "distance" is int32 there and int64 in the graph',
    )
    expect(readdirSync(join(project.workspace, '.mlops')).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test.each<[string[], string]>([
    [['theirs'], '--from is missing: mlflow'],
    [['theirs', '--from', 'mlfow'], '--from is mlflow, not "mlfow". Did you mean "mlflow"?'],
    [['data', '--from', 'mlflow'], 'data has no MLmodel, so MLflow did not write it'],
  ])('%j ends with 3', (args, message) => {
    const { exitCode, stderr } = imported(...args)
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining(message)])
  })
})
