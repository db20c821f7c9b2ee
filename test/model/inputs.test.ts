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
      { name: 'hour', type: 'int64', columns: ['hour'], dims: [], fixedRows: null },
      { name: 'origin', type: 'string', columns: ['origin'], dims: [1], fixedRows: 8 },
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
      'takes 192 columns in one input "image" and does not say which',
    ],
    [
      { name: 'hour', type: 'bfloat16', shape: [null, 1] },
      'input "hour" of type bfloat16, which columns cannot fill\nONNX Runtime for Node has no bfloat16: put a Cast from float in front of it',
    ],
  ])('refuses %j', async (input, text) => {
    expect(await errorText(() => bindInputs(facts([input]), data))).toContain(text)
  })
})

describe('one input that takes a vector', () => {
  const features = { 'mlops.features': 'hour, distance' }

  it.each([2, null])('of %s columns takes them from the metadata', (width) => {
    expect(bindInputs(facts([vector(width)], features), data)).toEqual([
      { name: 'X', type: 'float', columns: ['hour', 'distance'], dims: [2], fixedRows: null },
    ])
  })

  it('is a column where there is one of that name', () => {
    const input = { name: 'hour', type: 'float', shape: [null, null] }
    expect(bindInputs(facts([input]), data)[0].columns).toEqual(['hour'])
  })

  it.each([
    [vector(2), {}, 'takes 2 columns in one input "X" and does not say which'],
    [vector(null), {}, 'takes its columns in one input "X" and does not say which'],
    [vector(3), features, 'takes 3 columns in "X" (float [?, 3]), and is given 2: hour, distance'],
    [vector(2), { 'mlops.features': 'hour,distanc' }, 'has no column "distanc" (input of m.onnx)'],
  ])('refuses %j with %j', async (input, metadata, text) => {
    expect(await errorText(() => bindInputs(facts([input], metadata), data))).toContain(text)
  })
})

describe('columns that the configuration gives', () => {
  const px = { file: 'rows.parquet', names: ['px_2', 'id', 'px_1', 'px_3', 'px_4', 'hour'] }
  const image: TensorFacts = { name: 'image', type: 'float', shape: ['N', 2, 2, 1] }

  it('fill an image in the order of the file', () => {
    expect(bindInputs(facts([image]), px, { inputs: { '': ['px_*'] } })).toEqual([
      {
        name: 'image',
        type: 'float',
        columns: ['px_2', 'px_1', 'px_3', 'px_4'],
        dims: [2, 2, 1],
        fixedRows: null,
      },
    ])
  })

  it('fill an open dim, and stand beside inputs of their own name', () => {
    const inputs: TensorFacts[] = [
      { name: 'X', type: 'float', shape: [null, null] },
      { name: 'serving_default_hour:0', type: 'float', shape: [null, 1] },
    ]
    const bound = bindInputs(facts(inputs), px, { inputs: { X: ['px_1', 'px_2', 'px_3'] }, batch: 16 })
    expect(bound.map(({ columns, dims, fixedRows }) => ({ columns, dims, fixedRows }))).toEqual([
      { columns: ['px_1', 'px_2', 'px_3'], dims: [3], fixedRows: 16 },
      { columns: ['hour'], dims: [1], fixedRows: 16 },
    ])
  })

  it.each([
    [{ '': ['px_1', 'px_2'] }, 'takes 4 columns in "image" (float [?, 2, 2, 1]), and is given 2: px_1, px_2'],
    [
      { imgae: ['px_*'] },
      'has no input "imgae", which io.inputs names. Inputs: image. Did you mean "image"?',
    ],
    [{ '': ['px_1', 'px_2', 'px_3', 'px_5'] }, 'has no column "px_5" (input of m.onnx)'],
  ])('are refused where they are %j', async (inputs, text) => {
    expect(await errorText(() => bindInputs(facts([image]), px, { inputs }))).toContain(text)
  })
})
