import { describe, expect, test } from 'vitest'
import type { ModelFacts } from '../../../src/evidence/facts.ts'
import { mlflowFiles } from '../../../src/registry/documents/mlmodel.ts'
import { readMlmodel, signatureGaps } from '../../../src/registry/documents/mlmodel-file.ts'
import { complete } from './records.ts'

const onnx = 'flavors: { onnx: { data: model.onnx } }\n'
const { onnx: facts } = complete.version

const withInputs = (inputs: ModelFacts['inputs']): ModelFacts => ({ ...facts, inputs })
const signature = (specs: object[]) =>
  readMlmodel(`${onnx}signature: { inputs: '${JSON.stringify(specs)}' }\n`, 'MLmodel')
const spec = (dtype: string, shape: number[], name?: string) => ({
  ...(name ? { name } : {}),
  type: 'tensor',
  'tensor-spec': { dtype, shape },
})
const x = { name: 'x', type: 'float', shape: [null, 4] }

test('what we write ourselves is read, and agrees with its model', () => {
  const read = readMlmodel(mlflowFiles(complete).MLmodel, 'MLmodel')
  expect(read).toMatchObject({
    data: 'model.onnx',
    imported: { format: 'mlflow', version: '3.17.2', runId: null, created: '2026-11-19 14:02:04.200000' },
  })
  expect(signatureGaps(read, facts)).toEqual([])
})

test.each<[string, string]>([
  ['a: [', 'cannot be read: '],
  ['[]', 'is no MLmodel file'],
  ['{}', 'is no MLmodel file'],
  ['flavors: { sklearn: {}, python_function: {} }', 'has no flavor onnx; it has sklearn, python_function'],
  [
    'flavors: { onnx: { data: ../../x.onnx } }',
    'says that its model is "../../x.onnx", outside of its folder',
  ],
  ['flavors: { onnx: { data: /x.onnx } }', 'says that its model is "/x.onnx", outside of its folder'],
  [`${onnx}signature: { inputs: '[{' }`, 'cannot be read: '],
])('%j is refused', (text, message) => {
  expect(() => readMlmodel(text, 'MLmodel')).toThrow(message)
})

describe('its signature', () => {
  test('none is missing', () => {
    expect(signatureGaps(readMlmodel(onnx, 'MLmodel'), withInputs([x]))).toEqual([
      'signature of MLflow: the model was logged without one',
    ])
  })

  test.each<[string, object[], ModelFacts['inputs'], string | null]>([
    ['one input without a name', [spec('float32', [-1, 4])], [x], null],
    ['text as objects', [spec('object', [-1, 4], 'x')], [{ ...x, type: 'string' }], null],
    ['a size that is fixed there only', [spec('float32', [8, 4], 'x')], [x], null],
    ['another type', [spec('float64', [-1, 4])], [x], 'input "x" is float64 there and float in the graph'],
    ['another size', [spec('float32', [-1, 5])], [x], 'input "x" is [-1, 5] there and [?, 4] in the graph'],
    ['another name', [spec('float32', [-1, 4], 'z')], [x], 'it has an input "z", which the graph lacks'],
    ['one less', [spec('float32', [-1, 4], 'x')], [x, { ...x, name: 'y' }], 'it lacks input "y"'],
    [
      'columns',
      [{ type: 'double', name: 'x' }],
      [x],
      'it has columns, which do not tell the tensors of the graph',
    ],
  ])('%s', (_, specs, inputs, problem) => {
    const gaps = problem === null ? [] : [`agreement with the signature of MLflow: ${problem}`]
    expect(signatureGaps(signature(specs), withInputs(inputs))).toEqual(gaps)
  })
})
