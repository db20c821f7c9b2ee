import { expect, test } from 'vitest'
import { sha256 } from '../../../src/evidence/canonical.ts'
import { openBundle } from '../../../src/registry/signing/bundle.ts'
import { readSigner } from '../../../src/registry/signing/sign.ts'
import { evaluationResult, validationResult } from '../../../src/registry/statements/gates.ts'
import { promotionDecision } from '../../../src/registry/statements/promotion.ts'
import { provenance } from '../../../src/registry/statements/provenance.ts'
import { statementFile } from '../../../src/registry/statements/statement.ts'
import { crashed, invalid, trained, unclear, valid, worse } from '../../report/samples.ts'
import { reference, trustKey } from '../signing/samples.ts'

const hex = (letter: string) => letter.repeat(64)
const image = `ghcr.io/octo/train@sha256:${hex('9')}`
const run = {
  ...trained,
  environment: {
    ...trained.environment,
    locks: [{ path: 'uv.lock', sha256: `sha256:${hex('7')}` }],
    runner: { os: 'Linux', arch: 'X64', environment: 'self-hosted', labels: ['self-hosted', 'gpu'] },
    container: image,
  },
  hardware: { ...trained.hardware, gpus: [{ name: 'H100', driver: '570.1', memoryMib: 81_559 }] },
}
const config = { task: 'binary-classification' }
const made = provenance({
  model: 'flight-delay',
  run,
  config,
  server: 'https://github.com',
  byproducts: { 'run.json': `sha256:${hex('5')}`, 'evaluation.md': `sha256:${hex('6')}` },
})

/** As a reader of the JSON has it. */
const parsed = (statement: object) => JSON.parse(JSON.stringify(statement))

test('provenance names source, data, lock files and image, parameters, machine and metrics', () => {
  expect(made?.subject).toEqual([
    { name: 'model.onnx', digest: { sha256: trained.trained?.sha256.slice(7) } },
  ])
  expect(made?.predicateType).toBe('https://slsa.dev/provenance/v1')
  const { buildDefinition, runDetails } = parsed(made ?? {}).predicate
  expect(buildDefinition.buildType).toBe('https://mlops-actions.github.io/buildtypes/train/v1')
  expect(buildDefinition.externalParameters).toEqual({
    model: 'flight-delay',
    command: run.command,
    config,
    params: run.params,
    seed: run.seed,
  })
  expect(buildDefinition.internalParameters).toMatchObject({
    runner: { environment: 'self-hosted', labels: ['self-hosted', 'gpu'] },
    hardware: { gpus: [{ name: 'H100', driver: '570.1' }] },
  })
  const dependencies = buildDefinition.resolvedDependencies
  expect(dependencies[0]).toMatchObject({
    name: 'source',
    uri: `git+https://github.com/octo/flights@${run.run.ref}`,
    digest: { gitCommit: run.code.sha },
  })
  for (const { path, bytes } of Object.values(run.data))
    expect(dependencies).toContainEqual(
      expect.objectContaining({ name: path, digest: { sha256: bytes.slice(7) } }),
    )
  expect(dependencies).toContainEqual({
    name: 'uv.lock',
    digest: { sha256: hex('7') },
    annotations: { lockFile: true },
  })
  expect(dependencies.at(-1)).toEqual({
    name: 'container image',
    uri: `docker://${image}`,
    digest: { sha256: hex('9') },
  })
  expect(runDetails.builder.id).toBe('https://github.com/actions/runner/self-hosted')
  expect(runDetails.metadata.invocationId).toBe(
    'https://github.com/octo/flights/actions/runs/4711/attempts/1',
  )
  expect(runDetails.byproducts).toEqual([
    { name: 'run.json', digest: { sha256: hex('5') }, annotations: { metrics: run.metrics } },
    { name: 'evaluation.md', digest: { sha256: hex('6') } },
  ])
})

test('a training without a model has no provenance', () => {
  expect(provenance({ model: 'm', run: crashed, config, server: '', byproducts: {} })).toBeNull()
})

test('the checks of a contract are a test result about the data', () => {
  const { subject, predicate } = parsed(validationResult(invalid))
  expect(subject).toHaveLength(Object.keys(invalid.datasets).length)
  expect(predicate.result).toBe('FAILED')
  expect(predicate.url).toBe(invalid.run.url)
  const tests = [...predicate.passedTests, ...predicate.warnedTests, ...predicate.failedTests]
  expect(tests).toHaveLength(invalid.checks.length)
  expect(predicate.failedTests).toEqual(
    invalid.checks
      .filter(({ verdict }) => verdict === 'fail' || verdict === 'inconclusive')
      .map(({ split, column, rule }) => [split, column, rule].filter(Boolean).join(' / ')),
  )
  expect(parsed(validationResult(valid)).predicate.result).toBe('PASSED')
})

test('several files under one pattern have the digest of their list, which fits no single file', () => {
  const dataset = { ...valid.datasets.train, path: 'data/*.parquet' }
  const { subject } = validationResult({ ...valid, datasets: { train: dataset } })
  expect(subject).toEqual([
    { name: 'data/*.parquet', digest: { manifestSha256: dataset.digests.bytes.slice(7) } },
  ])
})

test('gates are a test result about the candidate; what could not be tested never passes', () => {
  const { subject, predicate } = parsed(evaluationResult(unclear, { margin: 1 }))
  expect(subject[0].digest.sha256).toBe(unclear.candidate.sha256.slice(7))
  expect(predicate.result).toBe('FAILED')
  const gated = [...unclear.overall, ...unclear.slices].filter(({ gate }) => gate)
  const untested = gated.filter(({ gate }) => gate?.verdict === 'inconclusive')
  expect(untested.length).toBeGreaterThan(0)
  for (const { metric } of untested.filter(({ slice }) => !slice))
    expect(predicate.failedTests).toContain(metric)
  expect(predicate.configuration[0]).toEqual({
    name: 'mlops.yaml: evaluate',
    mediaType: 'application/json',
    digest: { sha256: sha256('{"margin":1}').slice(7) },
    content: Buffer.from('{"margin":1}').toString('base64'),
  })
  expect(parsed(evaluationResult(worse, {})).predicate.result).toBe('FAILED')
})

test('a promotion is a verification summary', () => {
  const decision = {
    tag: 'flight-delay@v1.1.0',
    stage: 'production',
    modelSha256: `sha256:${hex('a')}`,
    repository: 'https://github.com/octo/flights',
    config,
    statements: { 'statements/provenance.sigstore.json': `sha256:${hex('b')}` },
    time: '2026-11-20T09:31:00Z',
    passed: true,
    levels: ['MLOPS_GATES_PASSED'],
  }
  const uri = 'git+https://github.com/octo/flights@refs/tags/flight-delay@v1.1.0'
  expect(promotionDecision(decision)).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'model.onnx', digest: { sha256: hex('a') } }],
    predicateType: 'https://slsa.dev/verification_summary/v1',
    predicate: {
      verifier: { id: 'https://mlops-actions.github.io/verifiers/deploy/v1' },
      timeVerified: '2026-11-20T09:31:00Z',
      resourceUri: `${uri}#production`,
      policy: {
        uri: `${uri}#mlops.yaml`,
        digest: { sha256: sha256('{"task":"binary-classification"}').slice(7) },
      },
      inputAttestations: [
        { uri: `${uri}#statements/provenance.sigstore.json`, digest: { sha256: hex('b') } },
      ],
      verificationResult: 'PASSED',
      verifiedLevels: ['MLOPS_GATES_PASSED'],
    },
  })
  expect(promotionDecision({ ...decision, passed: false }).predicate).toMatchObject({
    verificationResult: 'FAILED',
    verifiedLevels: [],
  })
})

test('an unsigned statement has another name than a signed one, and the signature holds', () => {
  const statement = validationResult(valid)
  const { private: key, public: pem } = reference.curves['P-256']
  expect(statementFile('validation', statement, null)[0]).toBe('validation.unsigned.json')
  const [name, text] = statementFile('validation', statement, readSigner(key))
  expect(name).toBe('validation.sigstore.json')
  expect(JSON.parse(openBundle(text, trustKey(pem)).payload)).toEqual(parsed(statement))
})
