import { expect, test } from 'vitest'
import type { Run } from '../../../src/evidence/run.ts'
import { lineageOf } from '../../../src/registry/governance/lineage.ts'
import { better, modelFacts, trained, valid } from '../../report/samples.ts'

const digest = (letter: string) => `sha256:${letter.repeat(64)}`
const image = `ghcr.io/acme/train@${digest('a')}`

/** A run with everything that can be recorded, on a machine with a GPU. */
const whole: Run = {
  ...trained,
  run: { ...trained.run, id: '42', url: 'https://github.com/acme/flights/actions/runs/42' },
  params: { depth: 6 },
  code: { sha: 'c'.repeat(40), dirty: false, files: [{ path: 'train.py', sha256: digest('b') }] },
  data: Object.fromEntries(
    Object.entries(valid.datasets).map(([split, { digests }]) => [
      split,
      { path: `${split}.parquet`, rows: 10, bytes: digests.bytes },
    ]),
  ),
  environment: {
    ...trained.environment,
    locks: [{ path: 'uv.lock', sha256: digest('d') }],
    runtimes: { python: '3.13.1' },
    variables: { CUDA_VERSION: '13.0' },
    container: image,
  },
  hardware: { ...trained.hardware, gpus: [{ name: 'H100', driver: '580.65', memoryMib: 81_559 }] },
}
const onnx = { ...modelFacts, producer: 'skl2onnx 1.19.1' }
const documents = { onnx, validation: valid, run: whole, evaluation: better }
const none = { 'parent-model': 'none' }

const statusOf = (lineage: ReturnType<typeof lineageOf>, item: string) =>
  lineage.items.find((each) => each.item === item)?.status

test('everything recorded, and what only people know declared: 100 %', () => {
  const lineage = lineageOf(documents, none)
  expect(lineage.items.filter(({ status }) => status !== 'recorded')).toEqual([
    { item: 'parent-model', status: 'declared', detail: 'none' },
  ])
  expect(lineage).toMatchObject({ known: 18, of: 18, score: 100 })
})

test('a driver and CUDA apply only where there is a GPU', () => {
  const run = { ...whole, hardware: { ...whole.hardware, gpus: [] } }
  const lineage = lineageOf({ ...documents, run }, none)
  expect([statusOf(lineage, 'gpu-driver'), statusOf(lineage, 'cuda-version')]).toEqual([
    'not-applicable',
    'not-applicable',
  ])
  expect(lineage).toMatchObject({ known: 16, of: 16, score: 100 })
})

const lack = (change: Partial<Run>) => ({ ...documents, run: { ...whole, ...change } })

test.each([
  ['code-commit', lack({ code: { ...whole.code, sha: null } })],
  ['clean-code', lack({ code: { ...whole.code, dirty: true } })],
  ['training-code', lack({ code: { ...whole.code, files: [] } })],
  ['training-command', lack({ command: '' })],
  ['parameters', lack({ params: {} })],
  ['validated-data', { ...documents, validation: undefined }],
  ['validated-data', lack({ data: { train: { path: 'train.parquet', rows: 10, bytes: digest('9') } } })],
  ['judged-data', { ...documents, evaluation: undefined }],
  ['lock-file', lack({ environment: { ...whole.environment, locks: [] } })],
  ['runtime-versions', lack({ environment: { ...whole.environment, runtimes: {} } })],
  ['framework-versions', { ...documents, onnx: { ...onnx, producer: 'pytorch' } }],
  ['container-digest', lack({ environment: { ...whole.environment, container: undefined } })],
  ['container-digest', lack({ environment: { ...whole.environment, container: 'ghcr.io/acme/train:1' } })],
  ['workflow-run', lack({ run: { ...whole.run, id: null, url: null } })],
  [
    'gpu-driver',
    lack({ hardware: { ...whole.hardware, gpus: [{ name: 'H100', driver: null, memoryMib: 1 }] } }),
  ],
  ['cuda-version', lack({ environment: { ...whole.environment, variables: {} } })],
])('without %s it is that which is missing, and 17 of 18 are 94.4 %%', (item, origins) => {
  const lineage = lineageOf(origins, none)
  expect(lineage.items.filter(({ status }) => status === 'missing').map((each) => each.item)).toEqual([item])
  expect(lineage).toMatchObject({ known: 17, of: 18, score: 94.4 })
})

test('whether it has a parent is never guessed', () => {
  expect(statusOf(lineageOf(documents, {}), 'parent-model')).toBe('missing')
})

test('a declaration fills a gap and never covers what was recorded', () => {
  const declared = { ...none, 'container-digest': 'a bare machine', 'framework-versions': 'pytorch 2.9.1' }
  const bare = lineageOf(lack({ environment: { ...whole.environment, container: undefined } }), declared)
  expect(bare.items.find(({ item }) => item === 'container-digest')).toEqual({
    item: 'container-digest',
    status: 'declared',
    detail: 'a bare machine',
  })
  expect(bare.items.find(({ item }) => item === 'framework-versions')?.detail).toBe('skl2onnx 1.19.1')
})

test('of a model that was trained elsewhere hardly anything is known', () => {
  const lineage = lineageOf({ onnx }, {})
  expect(lineage.items.filter(({ status }) => status === 'recorded').map(({ item }) => item)).toEqual([
    'framework-versions',
  ])
  expect(lineage).toMatchObject({ known: 1, of: 18, score: 5.5 })
})
