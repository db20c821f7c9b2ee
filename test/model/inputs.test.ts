import { describe, expect, it } from 'vitest'
import type { TensorFacts } from '../../src/evidence/facts.ts'
import { bindInputs } from '../../src/model/inputs.ts'
import { errorText } from './errors.ts'

const data = { file: 'rows.parquet', names: ['distance', 'hour', 'origin'] }
const facts = (inputs: TensorFacts[], metadata: Record<string, string> = {}) => ({
  path: 'm.onnx',
  inputs,
  metadata,
})
const vector = (width: number | null): TensorFacts => ({ name: 'X', type: 'float', shape: [null, width] })

describe('one input per column', () => {
  it('finds columns by name', () => {
    expect(
      bindInputs(
        facts([
          { name: 'hour', type: 'int64', shape: ['rows'] },
          { name: 'origin', type: 'string', shape: [8, 1] },
        ]),
        data,
      ),
    ).toEqual([
      { name: 'hour', type: 'int64', columns: ['hour'], rank: 1, fixedRows: null },
      { name: 'origin', type: 'string', columns: ['origin'], rank: 2, fixedRows: 8 },
    ])
  })

  it('names a missing column and the nearest one', async () => {
    const inputs: TensorFacts[] = [{ name: 'hours', type: 'float', shape: [null, 1] }]
    expect(await errorText(() => bindInputs(facts(inputs), data))).toBe(
      'UserError: rows.parquet  has no column "hours" (input of m.onnx). Columns: distance, hour, origin. Did you mean "hour"?',
    )
  })

  it.each([
    [
      { name: 'image', type: 'float', shape: [null, 3, 8, 8] },
      'input "image" (float [?, 3, 8, 8]), which is not tabular',
    ],
    [
      { name: 'hour', type: 'float16', shape: [null, 1] },
      'input "hour" of type float16, which columns cannot fill',
    ],
  ])('refuses %j', async (input, text) => {
    expect(await errorText(() => bindInputs(facts([input]), data))).toContain(text)
  })
})

describe('one input that takes a vector', () => {
  const features = { 'mlops.features': 'hour, distance' }

  it.each([2, null])('of %s columns takes them from the metadata', (width) => {
    expect(bindInputs(facts([vector(width)], features), data)).toEqual([
      { name: 'X', type: 'float', columns: ['hour', 'distance'], rank: 2, fixedRows: null },
    ])
  })

  it('is a column where there is one of that name', () => {
    const input = { name: 'hour', type: 'float', shape: [null, null] }
    expect(bindInputs(facts([input]), data)[0].columns).toEqual(['hour'])
  })

  it.each([
    [vector(2), {}, 'takes 2 columns in one input "X" and does not say which'],
    [vector(null), {}, 'takes its columns in one input "X" and does not say which'],
    [vector(3), features, 'lists 2 columns in mlops.features, but its input "X" takes 3'],
    [vector(2), { 'mlops.features': 'hour,distanc' }, 'has no column "distanc" (input of m.onnx)'],
  ])('refuses %j with %j', async (input, metadata, text) => {
    expect(await errorText(() => bindInputs(facts([input], metadata), data))).toContain(text)
  })
})
