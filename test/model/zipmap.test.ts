import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseModel } from '../../src/model/graph.ts'
import { withoutZipMap } from '../../src/model/zipmap.ts'
import { type GraphParts, model, node, tensor, value } from './onnx.ts'

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../fixtures/models', `${name}.onnx`))

describe('withoutZipMap', () => {
  it('replaces the sequence of maps by the matrix that goes into it', () => {
    const { bytes, classes, changed } = withoutZipMap(fixture('logistic-zipmap'))
    const graph = parseModel(bytes, 'm.onnx')
    expect(changed).toBe(true)
    expect(classes).toEqual(['0', '1'])
    expect(graph.nodes.map(({ opType }) => opType)).toEqual(['LinearClassifier', 'Cast'])
    expect(graph.outputs).toEqual([
      { name: 'output_label', type: 'int64', shape: [null] },
      { name: 'probabilities', type: 'float', shape: [null, 2] },
    ])
    expect(graph.metadata).toEqual({ 'mlops.features': 'x1,x2,x3,x4,x5' })
  })

  it('leaves a file without ZipMap alone, copying nothing', () => {
    const bytes = fixture('trees-text')
    const result = withoutZipMap(bytes)
    expect(result.bytes).toBe(bytes)
    expect(result.changed).toBe(false)
    expect(result.classes).toEqual(['late', 'on time'])
  })

  it('does not name the matrix twice where it is an output already', () => {
    const { bytes } = withoutZipMap(
      model({
        nodes: [node('ZipMap', ['p'], ['maps'], { classlabels_int64s: [0, 1] })],
        outputs: [value('p', 'float', [null, 2]), value('maps', 'float', [])],
      }),
    )
    expect(parseModel(bytes, 'm.onnx').outputs.map(({ name }) => name)).toEqual(['p'])
  })

  it('keeps lengths right where the graph is long', () => {
    const big = model({
      initializers: [
        tensor({ name: 'w', dims: [40_000], type: 'uint8', raw: new Uint8Array(40_000).fill(7) }),
      ],
      nodes: [
        node('ZipMap', ['p'], ['maps'], { classlabels_strings: ['a', 'b', 'c'] }),
        node('Relu', ['w'], ['p']),
      ],
      outputs: [value('maps', 'float', [])],
    })
    const { bytes, classes } = withoutZipMap(big)
    const parsed = parseModel(bytes, 'm.onnx')
    expect(classes).toEqual(['a', 'b', 'c'])
    expect(parsed.outputs).toEqual([{ name: 'p', type: 'float', shape: [null, 3] }])
    expect(parsed.initializers[0].dims).toEqual([40_000])
    expect(parsed.metadata).toEqual({ owner: 'data team' })
  })
})

describe('order of classes', () => {
  const classesOf = (parts: GraphParts) =>
    withoutZipMap(model({ outputs: [value('label', 'string', [null])], ...parts })).classes

  it.each([
    ['logistic-text', ['late', 'on time']],
    ['network-text', ['late', 'on time']],
    ['margin', ['0', '1']],
    ['regressor-columns', null],
  ])('%s', (name, classes) => {
    expect(withoutZipMap(fixture(name)).classes).toEqual(classes)
  })

  it('is not taken to be sorted', () => {
    expect(
      classesOf({ nodes: [node('SVMClassifier', ['x'], ['label'], { classlabels_ints: [14, 10, 12] })] }),
    ).toEqual(['14', '10', '12'])
  })

  it('comes from a LabelEncoder by its keys', () => {
    const lists = { keys_int64s: [1, 0], values_strings: ['yes', 'no'] }
    expect(classesOf({ nodes: [node('LabelEncoder', ['i'], ['label'], lists)] })).toEqual(['no', 'yes'])
  })

  it('does not come from an encoder of features', () => {
    const nodes = [
      node('LabelEncoder', ['origin'], ['code'], { keys_strings: ['A', 'B'], values_int64s: [0, 1] }),
      node('LabelEncoder', ['hour'], ['h'], { keys_int64s: [5, 6], values_int64s: [0, 1] }),
      node('Sigmoid', ['h'], ['label']),
    ]
    expect(classesOf({ nodes })).toBeNull()
  })

  it('comes from the integers of a stored list, however they are written', () => {
    const gather = node('Gather', ['list', 'i'], ['label'])
    const raw = new Uint8Array(new BigInt64Array([3n, -1n]).buffer)
    const packed = tensor({ name: 'list', dims: [2], type: 'int64', raw })
    expect(classesOf({ nodes: [gather], initializers: [packed] })).toEqual(['3', '-1'])
    const plain = tensor({ name: 'list', dims: [2], type: 'int64', int64s: [7, 9] })
    expect(classesOf({ nodes: [gather], initializers: [plain] })).toEqual(['7', '9'])
  })

  it('ends on a graph that bites its tail', () => {
    const nodes = [node('Cast', ['b'], ['label']), node('Cast', ['label'], ['b'])]
    expect(classesOf({ nodes })).toBeNull()
  })
})
