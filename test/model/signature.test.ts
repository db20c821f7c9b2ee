import { describe, expect, it } from 'vitest'
import type { ModelFacts, TensorFacts } from '../../src/evidence/facts.ts'
import { compareSignatures } from '../../src/model/signature.ts'

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
})
