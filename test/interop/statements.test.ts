import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Project } from '../actions/project.ts'
import { reference } from '../registry/signing/samples.ts'
import { execute, projectRoot, pythonFolder } from './python.ts'

const p384 = reference.curves['P-384']
let project: Project
let directory: string

/** A signed version that went into production, and its directory as a consumer would lay it out. */
beforeAll(() => {
  project = new Project()
  project.must('validate-data', '--mode', 'infer')
  project.edit('mlops.yaml', 'path: ../store }', 'path: ../store, sign: true }')
  project.commit('Agree on the data')
  const key = join(project.folder, 'key.pem')
  writeFileSync(key, p384.private)
  project.candidate()
  project.must('register', '--signing-key', key)
  project.must('deploy', '--signing-key', key)
  directory = join(project.folder, 'version')
  mkdirSync(directory)
  const archive = join(project.folder, 'version.tar')
  project.git('archive', '--output', archive, 'flight-delay@v1.0.0:.mlops/flight-delay')
  expect(spawnSync('tar', ['-xf', archive, '-C', directory]).status).toBe(0)
  writeFileSync(join(directory, 'model.onnx'), readFileSync(join(project.workspace, 'trained.onnx')))
})
afterAll(() => project.remove())

const payload = (bundle: string) =>
  JSON.parse(Buffer.from(JSON.parse(bundle).dsseEnvelope.payload, 'base64').toString())

test('every statement of a version is one by the vendors’ definitions', () => {
  const statements = [
    ...['provenance', 'validation', 'evaluation'].map((name) =>
      payload(readFileSync(join(directory, `statements/${name}.sigstore.json`), 'utf8')),
    ),
    payload(project.read('.mlops/flight-delay/promotion.sigstore.json')),
  ]
  const script = join(projectRoot, 'test/interop/statements.py')
  const check = (input: unknown) =>
    spawnSync(join(pythonFolder('signing'), 'python'), [script], {
      encoding: 'utf8',
      input: JSON.stringify(input),
    })
  const { status, stdout, stderr } = check(statements)
  expect(status, stderr).toBe(0)
  expect(stdout.trim().split('\n')).toEqual([
    'https://slsa.dev/provenance/v1 1',
    'https://in-toto.io/attestation/test-result/v0.1 2',
    'https://in-toto.io/attestation/test-result/v0.1 1',
    'https://slsa.dev/verification_summary/v1 1',
  ])
  const [first] = statements
  expect(check([{ ...first, predicate: { ...first.predicate, surprise: 1 } }]).status).not.toBe(0)
})

test('model_signing verifies the directory of a version as it comes out of Git', () => {
  const key = join(project.folder, 'key.pub')
  writeFileSync(key, p384.public)
  const signature = join(directory, 'model.sig')
  const verify = () =>
    execute('model_signing', ['verify', 'key', '--signature', signature, '--public_key', key, directory], {
      environment: 'signing',
    })
  const { status, stderr } = verify()
  expect(status, stderr).toBe(0)
  writeFileSync(join(directory, 'statements', 'one-more.json'), '{}')
  const refused = verify()
  expect(refused.status).not.toBe(0)
  expect(refused.stdout + refused.stderr).toContain('Extra files found')
})
