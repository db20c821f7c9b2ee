import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reference } from '../registry/signing/samples.ts'
import { Project } from './project.ts'

const p256 = reference.curves['P-256']
const p521 = reference.curves['P-521']

let project: Project
const show = (commit: string, path: string) => project.git('show', `${commit}:.mlops/flight-delay/${path}`)
const trust = (key: string) => project.edit('mlops.yaml', 'public-keys: [keys.pem]', `public-keys: [${key}]`)

beforeAll(() => {
  project = new Project()
  project.must('validate-data', '--mode', 'infer')
  project.write('keys.pem', p256.public)
  project.write('others.pem', p521.public)
  project.edit(
    'mlops.yaml',
    'path: ../store }',
    'path: ../store, sign: true, trust: { public-keys: [keys.pem] } }',
  )
  project.commit('Agree on the data')
  writeFileSync(join(project.folder, 'key.pem'), p256.private)
  writeFileSync(join(project.folder, 'other.pem'), p521.private)
  project.candidate()
})
afterAll(() => project.remove())

describe('a signed version', { timeout: 240_000 }, () => {
  test('needs a key, which is never given on a command line', () => {
    const without = project.mlops('register')
    expect(without.exitCode).toBe(3)
    expect(without.stderr).toContain('mlops.yaml:19:')
    expect(without.stderr).toContain('signing needs a key: give the input signing-key')
    const typed = project.mlops('register', `--signing-key=${p256.private}`)
    expect(typed.exitCode).toBe(3)
    expect(typed.stderr).toMatch(/^--signing-key on a command line can be read by everybody/)
    expect(typed.stdout + typed.stderr).not.toContain(p256.private.split('\n')[1])
  })

  test('is not written with a key that no reader would trust', () => {
    const { exitCode, stderr } = project.mlops('register', '--signing-key', '../other.pem')
    expect(exitCode).toBe(3)
    expect(stderr).toContain('another key signed the model')
    expect(project.git('tag', '--list')).toBe('')
  })

  test('holds model, record and statements under one signature', () => {
    expect(project.must('register', '--signing-key', '../key.pem').stdout).toContain('registered')
    const commit = project.git('rev-parse', 'flight-delay@v1.0.0^{commit}')
    const { dsseEnvelope } = JSON.parse(show(commit, 'model.sig'))
    const { subject, predicate } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString())
    expect(subject[0].name).toBe('flight-delay@v1.0.0')
    expect(predicate.resources.map(({ name }: { name: string }) => name)).toEqual([
      'MLmodel',
      'README.md',
      'bom.cdx.json',
      'card/is-it-good-enough.svg',
      'card/where-calibration.svg',
      'card/where-distribution-of-the-scores.svg',
      'card/where-precision-and-recall.svg',
      'card/where-roc.svg',
      'conda.yaml',
      'evaluation.json',
      'evaluation.md',
      'golden.json',
      'model.onnx',
      'model.onnx.dvc',
      'openlineage.jsonl',
      'python_env.yaml',
      'requirements.txt',
      'run.json',
      'statements/evaluation.sigstore.json',
      'statements/provenance.sigstore.json',
      'statements/validation.sigstore.json',
      'validation.json',
      'version.json',
    ])
    expect(project.evidence('version').signature).toMatchObject({ method: 'key' })
  })

  test('is deployed, and the decision stands in the ledger', () => {
    project.must('deploy', '--signing-key', '../key.pem')
    const { stdout } = project.must('registry', 'history', '--json')
    const promoted = JSON.parse(stdout).find(({ type }: { type: string }) => type === 'promoted')
    const event = JSON.parse(project.git('show', 'origin/mlops/ledger:events/0000/000002.json'))
    expect(promoted).toBeDefined()
    const bundle = event.details.decision.sigstore
    const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString())
    expect(statement.predicate).toMatchObject({
      verificationResult: 'PASSED',
      verifiedLevels: ['MLOPS_GATES_PASSED', 'MLOPS_SIGNATURE_VERIFIED', 'MLOPS_GOLDEN_RECORDS_MATCH'],
    })
    expect(existsSync(join(project.workspace, '.mlops/flight-delay/promotion.sigstore.json'))).toBe(true)
  })

  test('is verified by a consumer, with nothing but the clone, the file and the key', () => {
    const stored = readdirSync(join(project.folder, 'store'), { recursive: true, encoding: 'utf8' })
    const file = join(project.folder, 'store', stored.find((path) => path.endsWith('model.onnx')) as string)
    const verify = (...args: string[]) => project.mlops('registry', 'verify', 'v1.0.0', ...args)
    expect(verify('--public-key', 'keys.pem', '--file', file)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(
        /^✅ pass {2}flight-delay@v1\.0\.0 is what key \w{64} signed: the model and 22 files of its record\.\n$/,
      ),
    })
    expect(verify('--public-key', 'others.pem').stdout).toMatch(
      /^❌ fail {2}flight-delay@v1\.0\.0: another key signed/,
    )
    expect(verify().stdout).toMatch(/^⚪ inconclusive/)
    expect(verify().exitCode).toBe(1)
    writeFileSync(join(project.folder, 'swapped.onnx'), 'weights')
    const swapped = verify('--public-key', 'keys.pem', '--file', '../swapped.onnx')
    expect(swapped.exitCode).toBe(1)
    expect(swapped.stdout).toContain('../swapped.onnx has been changed')
    const step = project.must('deploy', '--mode', 'verify', '--version', 'v1.0.0')
    expect(step.stdout).toMatch(
      /✅ pass +flight-delay: v1\.0\.0 is what key \w{12}… signed: the model and 22 files/,
    )
  })

  test('is refused by every reader where another key is trusted', () => {
    trust('others.pem')
    for (const [action, ...args] of [
      ['deploy', '--version', 'v1.0.0'],
      ['evaluate-vs-prod'],
      ['drift-report'],
    ]) {
      const { exitCode, stderr } = project.mlops(action, ...args)
      expect(stderr, action).toMatch(/^flight-delay@v1\.0\.0: another key signed the model/)
      expect(exitCode).toBe(3)
    }
    const verify = project.mlops('deploy', '--mode', 'verify')
    expect(verify.exitCode).toBe(1)
    expect(verify.stdout).toContain('❌ fail')
    project.edit('mlops.yaml', 'public-keys: [others.pem]', 'public-keys: [keys.pem]')
  })

  test('does not pass for another version, nor with a changed record', () => {
    const commit = project.git('rev-parse', 'flight-delay@v1.0.0^{commit}')
    project.git('tag', '--annotate', '--message=replay', 'flight-delay@v9.0.0', commit)
    project.git('switch', '--quiet', '--detach', commit)
    project.git('rm', '--quiet', '.mlops/flight-delay/golden.json')
    project.git('commit', '--quiet', '--message=Forge')
    project.git('tag', '--annotate', '--message=forged', 'flight-delay@v9.1.0')
    project.git('switch', '--quiet', 'main')
    project.git('push', '--quiet', 'origin', '--tags')
    expect(project.mlops('deploy', '--version', 'v9.0.0').stderr).toContain(
      'flight-delay@v9.0.0: it was signed as flight-delay@v1.0.0',
    )
    expect(project.mlops('deploy', '--version', 'v9.1.0').stderr).toContain(
      'flight-delay@v9.1.0: "golden.json" has been signed and is missing',
    )
  })

  test('an unsigned version is refused, unless older versions are still allowed', () => {
    project.edit('mlops.yaml', 'sign: true', 'sign: false')
    project.retrain('2')
    project.candidate()
    project.must('register', '--version', 'v10.0.0')
    const commit = project.git('rev-parse', 'flight-delay@v10.0.0^{commit}')
    const statement = JSON.parse(show(commit, 'statements/provenance.unsigned.json'))
    expect(statement.predicateType).toBe('https://slsa.dev/provenance/v1')
    const refused = project.mlops('deploy', '--version', 'v10.0.0')
    expect(refused.stderr).toMatch(
      /^flight-delay@v10\.0\.0 is not signed, and only signed versions are read here/,
    )
    project.edit('mlops.yaml', 'trust: { public', 'trust: { required: false, public')
    project.must('deploy', '--version', 'v10.0.0')
    expect(
      readFileSync(join(project.workspace, '.mlops/flight-delay/promotion.unsigned.json'), 'utf8'),
    ).toContain('"PASSED"')
    rmSync(join(project.workspace, '.mlops'), { recursive: true })
  })
})
