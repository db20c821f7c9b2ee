import { initializer, node, onnxFile } from './onnx.mjs'
import { FEATURES } from './trees.mjs'

const ROWS = 'rows'
const INPUTS = [
  { name: 'distance', type: 'int64', shape: [ROWS, 1] },
  { name: 'hour', type: 'int64', shape: [ROWS, 1] },
  { name: 'weekday', type: 'int64', shape: [ROWS, 1] },
  { name: 'origin', type: 'string', shape: [ROWS, 1] },
  { name: 'destination', type: 'string', shape: [ROWS, 1] },
]
const OUTPUTS = [
  { name: 'label', type: 'int64', shape: [ROWS] },
  { name: 'probabilities', type: 'float', shape: [ROWS, 2] },
]

/** Looks every value up; what is not in the table becomes `fallback`. */
function lookup(input, output, table, fallback) {
  const keys = [...table.keys()]
  return node('ai.onnx.ml.LabelEncoder', [input], [output], {
    [typeof keys[0] === 'string' ? 'keys_strings' : 'keys_int64s']: [
      typeof keys[0] === 'string' ? 'strings' : 'ints',
      keys,
    ],
    values_floats: ['floats', [...table.values()]],
    default_float: ['f', fallback],
  })
}

const toFloat = (input, output) => node('Cast', [input], [output], { to: ['i', 1] })

/** From `margin` to label and probabilities of both classes, late being class 1. */
const HEAD = {
  nodes: [
    node('Sigmoid', ['margin'], ['late']),
    node('Sub', ['one', 'late'], ['punctual']),
    node('Concat', ['punctual', 'late'], ['probabilities'], { axis: ['i', 1] }),
    node('GreaterOrEqual', ['late', 'half'], ['is_late']),
    node('Cast', ['is_late'], ['label_column'], { to: ['i', 7] }),
    node('Squeeze', ['label_column', 'second_axis'], ['label']),
  ],
  initializers: [
    initializer('one', 'float', [], [1]),
    initializer('half', 'float', [], [0.5]),
    initializer('second_axis', 'int64', [1], [1]),
  ],
}

function file(nodes, initializers, metadata) {
  return onnxFile({
    name: 'flight-delay',
    nodes: [...nodes, ...HEAD.nodes],
    initializers: [...initializers, ...HEAD.initializers],
    inputs: INPUTS,
    outputs: OUTPUTS,
    metadata: { 'mlops.features': FEATURES.join(','), ...metadata },
  })
}

/** @returns {Buffer} the ONNX file of what `fitLogistic` returns */
export function logisticFile(model, metadata) {
  const terms = ['hour', 'weekday', 'origin', 'destination']
  const nodes = [
    ...terms.map((name) => lookup(name, `${name}_term`, model[name], 0)),
    toFloat('distance', 'miles'),
    node('Max', ['miles', 'one'], ['miles_above_0']),
    node('Log', ['miles_above_0'], ['log_distance']),
    node('Mul', ['log_distance', 'distance_weight'], ['distance_term']),
    node('Sum', ['intercept', 'distance_term', ...terms.map((name) => `${name}_term`)], ['margin']),
  ]
  const initializers = [
    initializer('intercept', 'float', [], [model.intercept]),
    initializer('distance_weight', 'float', [], [model.logDistance]),
  ]
  return file(nodes, initializers, metadata)
}

/** The nodes of one tree in depth-first order, the parent before its children. */
function flatten(root) {
  const nodes = []
  const visit = (node) => {
    const id = nodes.push(node) - 1
    const left = node.left ? visit(node.left) : 0
    const right = node.left ? visit(node.right) : 0
    nodes[id] = { ...node, id, leaf: !node.left, left, right }
    return id
  }
  visit(root)
  return nodes
}

/** Attributes of `ai.onnx.ml.TreeEnsembleRegressor`: one long list per property, over the nodes of all trees. */
function ensembleAttributes({ base, edges, trees }) {
  const nodes = trees.flatMap((root, tree) => flatten(root).map((each) => ({ ...each, tree })))
  const leaves = nodes.filter(({ leaf }) => leaf)
  const ints = (of, value) => ['ints', of.map(value)]
  return {
    n_targets: ['i', 1],
    aggregate_function: ['s', 'SUM'],
    base_values: ['floats', [base]],
    nodes_treeids: ints(nodes, ({ tree }) => tree),
    nodes_nodeids: ints(nodes, ({ id }) => id),
    nodes_featureids: ints(nodes, ({ leaf, feature }) => (leaf ? 0 : feature)),
    nodes_modes: ['strings', nodes.map(({ leaf }) => (leaf ? 'LEAF' : 'BRANCH_LEQ'))],
    nodes_values: ['floats', nodes.map(({ leaf, feature, bin }) => (leaf ? 0 : edges[feature][bin]))],
    nodes_truenodeids: ints(nodes, ({ left }) => left),
    nodes_falsenodeids: ints(nodes, ({ right }) => right),
    target_treeids: ints(leaves, ({ tree }) => tree),
    target_nodeids: ints(leaves, ({ id }) => id),
    target_ids: ints(leaves, () => 0),
    target_weights: ['floats', leaves.map(({ value }) => value)],
  }
}

/** @returns {Buffer} the ONNX file of what `fitTrees` returns */
export function treesFile(model, metadata) {
  const { prior, origin, destination } = model.encoding
  const nodes = [
    toFloat('distance', 'distance_feature'),
    toFloat('hour', 'hour_feature'),
    toFloat('weekday', 'weekday_feature'),
    lookup('origin', 'origin_feature', origin, prior),
    lookup('destination', 'destination_feature', destination, prior),
    node(
      'Concat',
      FEATURES.map((name) => `${name}_feature`),
      ['features'],
      { axis: ['i', 1] },
    ),
    node('ai.onnx.ml.TreeEnsembleRegressor', ['features'], ['margin'], ensembleAttributes(model)),
  ]
  return file(nodes, [], metadata)
}
