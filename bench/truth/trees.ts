import { ELEMENT_TYPES } from '../../src/model/graph.ts'
import { lengthDelimited, varintField } from '../../src/model/protobuf.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'

const join = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts)

/** `AttributeProto`: name is field 1, floats 7, ints 8, strings 9, s 4, type 20. */
const TYPES = { string: 3, floats: 6, ints: 7, strings: 8 }
const attribute = (name: string, type: keyof typeof TYPES, value: Uint8Array): Uint8Array =>
  lengthDelimited(5, join(lengthDelimited(1, name), value, varintField(20, TYPES[type])))
const floats = (name: string, values: number[]): Uint8Array =>
  attribute(name, 'floats', lengthDelimited(7, new Uint8Array(Float32Array.from(values).buffer)))
const ints = (name: string, values: number[]): Uint8Array =>
  attribute(name, 'ints', join(...values.map((value) => varintField(8, value))))
const strings = (name: string, values: string[]): Uint8Array =>
  attribute(name, 'strings', join(...values.map((value) => lengthDelimited(9, value))))

const tensor = (name: string, type: string, columns: number): Uint8Array => {
  const dims = [lengthDelimited(2, 'n'), varintField(1, columns)].map((dim) => lengthDelimited(1, dim))
  const shape = lengthDelimited(2, join(...dims))
  const element = varintField(1, ELEMENT_TYPES.indexOf(type))
  return join(lengthDelimited(1, name), lengthDelimited(2, lengthDelimited(1, join(element, shape))))
}

/** An ONNX file of full binary trees with random splits, over columns with values between 0 and 1. */
export function randomTrees(trees: number, depth: number, columns: string[], seed: number): Uint8Array {
  const random = randomFromSeed(seed)
  const inner = 2 ** depth - 1
  const nodes = Array.from({ length: trees * (2 * inner + 1) }, (_, i) => ({
    tree: Math.floor(i / (2 * inner + 1)),
    id: i % (2 * inner + 1),
  }))
  const leaves = nodes.filter(({ id }) => id >= inner)
  const isLeaf = ({ id }: { id: number }): boolean => id >= inner
  const node = join(
    lengthDelimited(1, 'features'),
    lengthDelimited(2, 'score'),
    lengthDelimited(4, 'TreeEnsembleRegressor'),
    ints(
      'nodes_treeids',
      nodes.map(({ tree }) => tree),
    ),
    ints(
      'nodes_nodeids',
      nodes.map(({ id }) => id),
    ),
    ints(
      'nodes_featureids',
      nodes.map(() => random.uint32() % columns.length),
    ),
    floats(
      'nodes_values',
      nodes.map(() => random.uniform()),
    ),
    strings(
      'nodes_modes',
      nodes.map((one) => (isLeaf(one) ? 'LEAF' : 'BRANCH_LEQ')),
    ),
    ints(
      'nodes_truenodeids',
      nodes.map((one) => (isLeaf(one) ? 0 : 2 * one.id + 1)),
    ),
    ints(
      'nodes_falsenodeids',
      nodes.map((one) => (isLeaf(one) ? 0 : 2 * one.id + 2)),
    ),
    ints(
      'target_treeids',
      leaves.map(({ tree }) => tree),
    ),
    ints(
      'target_nodeids',
      leaves.map(({ id }) => id),
    ),
    ints(
      'target_ids',
      leaves.map(() => 0),
    ),
    floats(
      'target_weights',
      leaves.map(() => random.uniform() / trees),
    ),
    lengthDelimited(5, join(lengthDelimited(1, 'n_targets'), varintField(3, 1), varintField(20, 2))),
    lengthDelimited(7, 'ai.onnx.ml'),
  )
  const graph = join(
    lengthDelimited(1, node),
    lengthDelimited(2, 'trees'),
    lengthDelimited(11, tensor('features', 'float', columns.length)),
    lengthDelimited(12, tensor('score', 'float', 1)),
  )
  const opset = (domain: string, version: number): Uint8Array =>
    lengthDelimited(8, join(lengthDelimited(1, domain), varintField(2, version)))
  const property = join(lengthDelimited(1, 'mlops.features'), lengthDelimited(2, columns.join()))
  return join(
    varintField(1, 8),
    lengthDelimited(7, graph),
    opset('', 17),
    opset('ai.onnx.ml', 3),
    lengthDelimited(14, property),
  )
}
