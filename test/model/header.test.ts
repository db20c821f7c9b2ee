import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { modelFacts } from '../../src/evidence/facts.ts'
import { readModelFacts } from '../../src/model/header.ts'
import { withoutZipMap } from '../../src/model/zipmap.ts'
import { errorText } from './errors.ts'
import { model, tensor, value } from './onnx.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/models')
const folder = mkdtempSync(join(tmpdir(), 'mlops-header-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(content: string | Uint8Array): string {
  const path = join(folder, 'm.onnx')
  writeFileSync(path, content)
  return path
}

describe('facts of scikit-learn models', () => {
  it('reads everything that evidence keeps', async () => {
    const facts = await readModelFacts(join(FIXTURES, 'network-text.onnx'), 'model.onnx')
    const bytes = readFileSync(join(FIXTURES, 'network-text.onnx'))
    expect(facts).toEqual({
      path: 'model.onnx',
      sha256: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      bytes: bytes.length,
      format: 'onnx',
      irVersion: 8,
      opsets: { 'ai.onnx': 14, 'ai.onnx.ml': 1 },
      producer: 'skl2onnx 1.20.0',
      inputs: [{ name: 'X', type: 'float', shape: [null, 5] }],
      outputs: [
        { name: 'label', type: 'string', shape: [null] },
        { name: 'probabilities', type: 'float', shape: [null, 2] },
      ],
      metadata: { 'mlops.features': 'x1,x2,x3,x4,x5' },
      // 5·4 + 4 weights and biases, 4·1 + 1, the constant 1, 2 classes and the shape [-1].
      parameters: 33,
    })
    expect(modelFacts.parse(facts)).toEqual(facts)
  })

  it('names inputs by column, and the sequence of maps that ZipMap gives', async () => {
    const facts = await readModelFacts(join(FIXTURES, 'pipeline-columns.onnx'))
    expect(facts.inputs).toEqual([
      { name: 'distance', type: 'int64', shape: [null, 1] },
      { name: 'hour', type: 'int64', shape: [null, 1] },
      { name: 'origin', type: 'string', shape: [null, 1] },
      { name: 'destination', type: 'string', shape: [null, 1] },
    ])
    expect(facts.outputs[1]).toEqual({ name: 'output_probability', type: 'sequence', shape: [] })
  })

  it('keeps fixed and symbolic dims', async () => {
    expect((await readModelFacts(join(FIXTURES, 'fixed-rows.onnx'))).inputs[0].shape).toEqual([64, 5])
    expect((await readModelFacts(join(FIXTURES, 'types.onnx'))).inputs).toEqual([
      { name: 'distance', type: 'int32', shape: ['rows'] },
      { name: 'x1', type: 'double', shape: ['rows', 1] },
      { name: 'late', type: 'bool', shape: ['rows', 1] },
    ])
  })
})

describe('hand-made models', () => {
  it('counts weights and hides initializers that are listed as inputs', async () => {
    const path = written(
      model({
        inputs: [value('x', 'float', [null, 3]), value('w', 'float', [3, 7])],
        initializers: [
          tensor({ name: 'w', dims: [3, 7] }),
          tensor({ name: 'b', dims: [7] }),
          tensor({ name: 'one' }),
        ],
      }),
    )
    const facts = await readModelFacts(path)
    expect(facts.parameters).toBe(29)
    expect(facts.inputs.map(({ name }) => name)).toEqual(['x'])
    expect(facts.metadata).toEqual({ owner: 'data team' })
  })

  it('refuses weights in another file', async () => {
    const path = written(model({ initializers: [tensor({ name: 'w', dims: [2], external: true })] }))
    expect(await errorText(() => readModelFacts(path, 'm.onnx'))).toBe(
      'UserError: m.onnx  keeps weights ("w") in another file, which its digest does not cover\n' +
        'Save it as one file: onnx.save(onnx.load(path), path, save_as_external_data=False).',
    )
  })

  it('refuses dims whose product cannot be', async () => {
    const path = written(model({ initializers: [tensor({ name: 'w', dims: [2 ** 31, 2 ** 31, 2 ** 31] })] }))
    expect(await errorText(() => readModelFacts(path))).toContain('initializer "w" has impossible dims')
  })
})

describe('files that are no models', () => {
  it.each([
    ['', 'is empty: 0 bytes', 'Export or fetch it again'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:1\n', 'a Git LFS pointer', '`lfs: true`'],
    ['<!DOCTYPE html><html>', 'an HTML or XML page', 'the token'],
    [Buffer.from('PK\u0003\u0004rest'), 'a zip archive', 'Unpack it'],
    [gzipSync('x'), 'a gzip archive', 'gunzip'],
    [Buffer.from([0x80, 0x04, 0x95]), 'a Python pickle', 'Export the model to ONNX'],
    ['{"a": 1}', 'JSON text', 'Export the model to ONNX'],
    ['just some words', 'is not a readable ONNX file', 'Export the model again'],
  ])('%j', async (content, what, hint) => {
    const text = await errorText(() => readModelFacts(written(content), 'm.onnx'))
    expect(text).toContain('UserError: m.onnx  is')
    expect(text).toContain(what)
    expect(text).toContain(hint)
  })

  it('says where a missing file was looked for', async () => {
    expect(await errorText(() => readModelFacts(join(folder, 'none.onnx'), 'none.onnx'))).toBe(
      'UserError: none.onnx  no such model file\nCheck the path. If another job wrote it, download its artifact first.',
    )
    expect(await errorText(() => readModelFacts(folder, 'models'))).toContain('models  is a folder')
  })
})

describe('damaged files', () => {
  const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.onnx'))

  /** Either the damage does not matter, or it is told in a UserError; never a crash. */
  function survives(bytes: Uint8Array): boolean {
    try {
      withoutZipMap(bytes, 'm.onnx')
      return true
    } catch (error) {
      expect(error).toBeInstanceOf(UserError)
      expect((error as UserError).text).toMatch(
        /^m\.onnx {2}is not a readable ONNX file: .* at byte [\d,]+\n/,
      )
      return false
    }
  }

  it.each(names)('%s cut off anywhere', (name) => {
    const bytes = readFileSync(join(FIXTURES, name))
    let refused = 0
    for (let length = 0; length < bytes.length; length++)
      refused += Number(!survives(bytes.subarray(0, length)))
    expect(refused).toBeGreaterThan(bytes.length / 2)
  })

  it.each(names)('%s with any byte changed', (name) => {
    const bytes = readFileSync(join(FIXTURES, name))
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Buffer.from(bytes)
      damaged[at] ^= 0x80
      survives(damaged)
      damaged[at] = 0xff
      survives(damaged)
    }
  })
})
