import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { ModelFacts, TensorFacts } from '../../src/evidence/facts.ts'
import { readModelFacts } from '../../src/model/header.ts'
import { compareSignatures, type SignatureChange } from '../../src/model/signature.ts'
import { model, optionalValue, tensor, value } from './onnx.ts'

const hour: TensorFacts = { name: 'hour', type: 'int64', shape: [null, 1] }
const origin: TensorFacts = { name: 'origin', type: 'string', shape: [null, 1] }
const score: TensorFacts = { name: 'probabilities', type: 'float', shape: [null, 2] }

function facts(inputs: TensorFacts[], outputs = [score], metadata: Record<string, string> = {}): ModelFacts {
  return {
    path: 'm.onnx',
    sha256: `sha256:${'0'.repeat(64)}`,
    bytes: 1,
    format: 'onnx',
    irVersion: 8,
    opsets: {},
    producer: '',
    inputs,
    outputs,
    metadata,
    parameters: 0,
  }
}

const production = facts([hour, origin])

describe('compareSignatures', () => {
  it('sees no difference in order or in names of symbolic dims', () => {
    const candidate = facts([origin, { ...hour, shape: ['rows', 1] }])
    expect(compareSignatures(production, candidate)).toEqual({ change: 'identical', differences: [] })
  })

  it.each([
    [
      'a new output',
      facts([hour, origin], [score, { ...score, name: 'logits' }]),
      'output "logits" (float [?, 2]) is new',
    ],
    [
      'any number of columns',
      facts([{ ...hour, shape: [null, 'k'] }, origin]),
      'input "hour" was int64 [?, 1], is int64 [?, ?]',
    ],
  ])('calls %s widening', (_, candidate, text) => {
    expect(compareSignatures(production, candidate)).toEqual({ change: 'widening', differences: [text] })
  })

  it.each([
    ['a new input', facts([hour, origin, { ...hour, name: 'day' }]), 'input "day" (int64 [?, 1]) is new'],
    ['a lost input', facts([hour]), 'input "origin" is gone'],
    [
      'another type',
      facts([{ ...hour, type: 'float' }, origin]),
      'input "hour" was int64 [?, 1], is float [?, 1]',
    ],
    [
      'a fixed number of rows',
      facts([{ ...hour, shape: [8, 1] }, origin]),
      'input "hour" was int64 [?, 1], is int64 [8, 1]',
    ],
    ['a lost output', facts([hour, origin], [{ ...score, name: 'p' }]), 'output "probabilities" is gone'],
    [
      'more classes',
      facts([hour, origin], [{ ...score, shape: [null, 3] }]),
      'output "probabilities" was float [?, 2], is float [?, 3]',
    ],
  ])('calls %s breaking', (_, candidate, text) => {
    const { change, differences } = compareSignatures(production, candidate)
    expect(change).toBe('breaking')
    expect(differences[0]).toBe(text)
  })

  it('compares the columns of a vector, in order', () => {
    const vector = [{ name: 'X', type: 'float', shape: [null, 2] }]
    const before = facts(vector, [score], { 'mlops.features': 'a,b' })
    const after = facts(vector, [score], { 'mlops.features': 'b,a' })
    expect(compareSignatures(before, after)).toEqual({
      change: 'breaking',
      differences: ["the input's columns were a,b, are b,a"],
    })
  })

  const ids: TensorFacts = { name: 'ids', type: 'int64', shape: ['batch', 'tokens'] }
  const mask: TensorFacts = { name: 'mask', type: 'int64', shape: ['batch', 'tokens'] }
  const types: TensorFacts = { name: 'types', type: 'int64', shape: ['batch', 'tokens'] }
  const hidden: TensorFacts = { name: 'hidden', type: 'float', shape: ['batch', 'tokens', 768] }
  const pooled: TensorFacts = { name: 'pooled', type: 'float', shape: ['batch', 768] }
  const encoder = facts([ids, mask], [hidden, pooled])
  const optional = (inputs: TensorFacts[], optionalInputs: TensorFacts[]): ModelFacts => ({
    ...facts(inputs, [hidden, pooled]),
    optionalInputs,
  })

  it.each<[string, ModelFacts, ModelFacts, SignatureChange['change'], string[]]>([
    [
      'other names of the same symbols',
      encoder,
      facts(
        [
          { ...ids, shape: ['n', 't'] },
          { ...mask, shape: ['n', 't'] },
        ],
        [
          { ...hidden, shape: ['n', 't', 768] },
          { ...pooled, shape: ['n', 768] },
        ],
      ),
      'identical',
      [],
    ],
    ['inputs in another order', encoder, facts([mask, ids], [hidden, pooled]), 'identical', []],
    [
      'outputs in another order',
      encoder,
      facts([ids, mask], [pooled, hidden]),
      'breaking',
      ['the outputs were hidden, pooled, are pooled, hidden'],
    ],
    [
      'a new output before the others',
      encoder,
      facts([ids, mask], [{ ...pooled, name: 'logits' }, hidden, pooled]),
      'breaking',
      [
        'the outputs were hidden, pooled, are logits, hidden, pooled',
        'output "logits" (float [?, 768]) is new',
      ],
    ],
    [
      'a new optional input',
      encoder,
      optional([ids, mask], [types]),
      'widening',
      ['input "types" (int64 [?, ?]) is new and may be left out'],
    ],
    [
      'an input that may be left out now',
      encoder,
      optional([ids], [mask]),
      'widening',
      ['input "mask" may be left out now'],
    ],
    [
      'an optional input that must be given now',
      optional([ids], [mask]),
      encoder,
      'breaking',
      ['input "mask" could be left out, must be given now'],
    ],
    [
      'an optional input that is gone',
      optional([ids, mask], [types]),
      encoder,
      'breaking',
      ['input "types" is gone'],
    ],
    [
      'a tensor where an optional is taken now',
      encoder,
      facts([ids, { ...mask, type: 'optional(int64)' }], [hidden, pooled]),
      'widening',
      ['input "mask" was int64 [?, ?], is optional(int64) [?, ?]'],
    ],
    [
      'an optional where only a tensor is taken now',
      facts([ids, { ...mask, type: 'optional(int64)' }], [hidden, pooled]),
      encoder,
      'breaking',
      ['input "mask" was optional(int64) [?, ?], is int64 [?, ?]'],
    ],
    [
      'another rank',
      encoder,
      facts([ids, { ...mask, shape: ['batch', 1, 'tokens'] }], [hidden, pooled]),
      'breaking',
      [
        'input "mask" was int64 [?, ?], is int64 [?, 1, ?]',
        'input "mask" [1] need not be equal to input "ids" [1] any more',
      ],
    ],
    [
      'inputs that must be equally long now',
      facts([ids, { ...mask, shape: ['batch', 'other'] }], [pooled]),
      facts([ids, mask], [pooled]),
      'breaking',
      ['input "mask" [1] is always equal to input "ids" [1] now'],
    ],
    [
      'inputs that need not be equally long any more',
      facts([ids, mask], [pooled]),
      facts([ids, { ...mask, shape: ['batch', 'other'] }], [pooled]),
      'widening',
      ['input "mask" [1] need not be equal to input "ids" [1] any more'],
    ],
    [
      'symbols where both were fixed at one number',
      facts(
        [
          { ...ids, shape: [null, 128] },
          { ...mask, shape: [null, 128] },
        ],
        [pooled],
      ),
      facts([ids, mask], [pooled]),
      'widening',
      ['input "ids" was int64 [?, 128], is int64 [?, ?]', 'input "mask" was int64 [?, 128], is int64 [?, ?]'],
    ],
    [
      'numbers where both were one symbol',
      facts([ids, mask], [pooled]),
      facts(
        [
          { ...ids, shape: ['batch', 128] },
          { ...mask, shape: ['batch', 128] },
        ],
        [pooled],
      ),
      'breaking',
      ['input "ids" was int64 [?, ?], is int64 [?, 128]', 'input "mask" was int64 [?, ?], is int64 [?, 128]'],
    ],
    [
      'rows that the exporter names now',
      facts(
        [
          { ...ids, shape: [null, 'tokens'] },
          { ...mask, shape: [null, 'tokens'] },
        ],
        [pooled],
      ),
      facts([ids, mask], [pooled]),
      'identical',
      [],
    ],
    [
      'numbers of rows that may differ, and may not any more',
      facts(
        [
          { ...ids, shape: ['queries', 4] },
          { ...mask, shape: ['documents', 4] },
        ],
        [pooled],
      ),
      facts(
        [
          { ...ids, shape: ['n', 4] },
          { ...mask, shape: ['n', 4] },
        ],
        [pooled],
      ),
      'breaking',
      ['input "mask" [0] is always equal to input "ids" [0] now'],
    ],
    [
      'an output that is no longer said to be as long as the input',
      encoder,
      facts([ids, mask], [{ ...hidden, shape: ['batch', 'windows', 768] }, pooled]),
      'breaking',
      ['output "hidden" [1] is no longer said to be equal to input "ids" [1]'],
    ],
    [
      'an output with one fixed length that varies now',
      facts([ids, mask], [{ ...hidden, shape: ['batch', 1, 768] }]),
      facts([ids, mask], [{ ...hidden, shape: ['batch', null, 768] }]),
      'breaking',
      ['output "hidden" was float [?, 1, 768], is float [?, ?, 768]'],
    ],
    [
      'an output that varied and has one fixed length now',
      facts([ids, mask], [{ ...hidden, shape: ['batch', null, 768] }]),
      facts([ids, mask], [{ ...hidden, shape: ['batch', 1, 768] }]),
      'widening',
      ['output "hidden" was float [?, ?, 768], is float [?, 1, 768]'],
    ],
  ])('%s: %#', (_, before, after, change, differences) => {
    expect(compareSignatures(before, after)).toEqual({ change, differences })
  })

  const fixture = (name: string) =>
    readModelFacts(fileURLToPath(new URL(`../fixtures/models/${name}.onnx`, import.meta.url)))

  it.each([
    ['pipeline-columns', 'pipeline-columns', 'identical', undefined],
    ['logistic-zipmap', 'logistic-text', 'breaking', 'output "output_label" was int64 [?], is string [?]'],
    ['pipeline-columns', 'logistic-tensor', 'breaking', 'input "distance" is gone'],
    ['trees-text', 'network-text', 'identical', undefined],
  ])('reads real files: %s, then %s', async (before, after, change, text) => {
    const found = compareSignatures(await fixture(before), await fixture(after))
    expect(found.change).toBe(change)
    if (text) expect(found.differences).toContain(text)
  })

  it('reads optional inputs and optional types out of a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mlops-optional-'))
    const path = join(folder, 'model.onnx')
    await writeFile(
      path,
      model({
        inputs: [
          value('x', 'float', ['n', 4]),
          value('scale', 'float', [4]),
          optionalValue('mask', 'int64', ['n']),
        ],
        outputs: [value('y', 'float', ['n'])],
        initializers: [tensor({ name: 'scale', dims: [4], raw: new Uint8Array(16) })],
      }),
    )
    const { inputs, optionalInputs } = await readModelFacts(path)
    expect(inputs).toEqual([
      { name: 'x', type: 'float', shape: ['n', 4] },
      { name: 'mask', type: 'optional(int64)', shape: ['n'] },
    ])
    expect(optionalInputs).toEqual([{ name: 'scale', type: 'float', shape: [4] }])
    await rm(folder, { recursive: true })
  })
})
