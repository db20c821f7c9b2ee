import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { canonicalJson, readableJson, sha256 } from '../../src/evidence/canonical.ts'
import { contentDigest } from '../../src/evidence/document.ts'
import { parseDocument } from '../../src/evidence/documents.ts'
import { schemaUrl } from '../../src/evidence/envelope.ts'
import { fileDigest, writeFileAtomically } from '../../src/evidence/files.ts'
import { EvidenceFolder } from '../../src/evidence/folder.ts'

const HASH = sha256('x')
const RUN_CONTEXT = {
  id: '1',
  attempt: 1,
  url: null,
  workflow: null,
  actor: null,
  event: null,
  repository: null,
  sha: null,
  ref: null,
}

const deployment = {
  schema: schemaUrl('deployment') as never,
  model: 'flight-delay',
  outcome: 'pass' as const,
  tool: { name: 'mlops-actions' as const, version: '0.1.0', dist: null },
  run: RUN_CONTEXT,
  inputs: { model: HASH },
  started: '2026-11-20T10:00:00.000Z',
  finished: '2026-11-20T10:00:01.000Z',
  action: 'deploy' as const,
  stage: 'production',
  version: 'v1.0.0',
  previous: null,
  changed: true,
  target: { kind: 'filesystem' as const, path: '/srv/models' },
  source: { store: 'filesystem' as const, uri: '/store/x', sha256: HASH, bytes: 3 },
  steps: [],
  golden: { records: 32, maxAbsoluteError: 0.1 + 0.2, tolerance: 1e-4, passed: true },
  tags: [],
}

const folder = async () =>
  new EvidenceFolder(await mkdtemp(join(tmpdir(), 'mlops-evidence-')), 'flight-delay')

describe('canonical JSON', () => {
  test('sorts keys, drops undefined, keeps 12 significant digits', () => {
    expect(
      canonicalJson({ b: 0.1 + 0.2, a: [1e-20 / 3, -0], c: undefined, d: new Float64Array([1 / 3]) }),
    ).toBe('{"a":[3.33333333333e-21,0],"b":0.3,"d":[0.333333333333]}')
    expect(canonicalJson(2 ** 53)).toBe('9007199254740992')
  })
  test('refuses what JSON cannot hold, and says where', () => {
    expect(() => canonicalJson({ a: [1, Number.NaN] })).toThrow('$.a[1] is NaN')
    expect(() => readableJson({ a: Number.POSITIVE_INFINITY })).toThrow('$.a is Infinity')
  })
  test('the digest is SHA-256', () => {
    expect(sha256('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

describe('a document', () => {
  test('is written with its digest and read back', async () => {
    const evidence = await folder()
    const written = await evidence.write('deployment', deployment)
    expect(written.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(written.golden?.maxAbsoluteError).toBe(0.3)
    expect(await evidence.read('deployment')).toEqual(written)
    expect(await readdir(evidence.directory)).toEqual(['deployment.json'])
  })
  test('has one digest for the same content, whoever ran it and when', async () => {
    const first = await (await folder()).write('deployment', deployment)
    const later = {
      ...deployment,
      run: { ...RUN_CONTEXT, id: '2', actor: 'octocat' },
      finished: '2027-01-01T00:00:00.000Z',
    }
    const second = await (await folder()).write('deployment', later)
    expect(second.digest).toBe(first.digest)
    expect(contentDigest({ ...first, version: 'v1.0.1' })).not.toBe(first.digest)
  })
  test('that was changed by hand is refused', async () => {
    const evidence = await folder()
    await evidence.write('deployment', deployment)
    const path = evidence.path('deployment')
    await writeFile(path, (await readFile(path, 'utf8')).replace('"v1.0.0"', '"v9.0.0"'))
    await expect(evidence.read('deployment')).rejects.toThrow(/has been changed since it was written/)
  })
  test.each([
    ['not JSON', '{', /is not valid JSON/],
    ['another document', '{"schema":"x"}', /is not a deployment document: schema/],
  ])('that is %s is refused', (_, text, message) => {
    expect(() => parseDocument('deployment', text, 'deployment.json')).toThrow(message)
  })
  test('an unknown member is refused', async () => {
    const written = await (await folder()).write('deployment', deployment)
    expect(() => parseDocument('deployment', JSON.stringify({ ...written, extra: 1 }), 'd.json')).toThrow(
      /extra/,
    )
  })
  test('of ours that breaks the schema is never written', async () => {
    const evidence = await folder()
    await expect(evidence.write('deployment', { ...deployment, version: '1.0' })).rejects.toThrow()
    await expect(readdir(evidence.directory)).rejects.toThrow(/ENOENT/)
  })
})

test('a file is replaced whole, and its digest streams', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'mlops-files-')), 'deep', 'file')
  await writeFileAtomically(path, 'abc')
  await writeFileAtomically(path, 'abcd')
  expect(await readFile(path, 'utf8')).toBe('abcd')
  expect(await fileDigest(path)).toBe(sha256('abcd'))
  await expect(writeFileAtomically(dirname(path), 'x')).rejects.toThrow()
  expect(await readdir(dirname(dirname(path)))).toEqual(['deep'])
})
