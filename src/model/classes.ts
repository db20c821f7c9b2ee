import { initializerValues, listAttribute, type Node, type OnnxModel } from './graph.ts'

/** Operators that change neither the order of classes nor what a column means. */
const PASSES = new Set([
  'Cast',
  'Identity',
  'Reshape',
  'Squeeze',
  'Unsqueeze',
  'Flatten',
  'Normalizer',
  'Softmax',
  'Sigmoid',
  'ZipMap',
])

/** Names of the attribute that lists the classes: ZipMap and TreeEnsembleClassifier, then the other classifiers. */
const CLASS_LISTS = ['classlabels_int64s', 'classlabels_ints', 'classlabels_strings']

/**
 * The classes in the order of the score columns, as the graph itself records it, or null where it does not. Each
 * output is followed back to the operator that makes it: a classifier (its class list), a look-up in a stored
 * list, or a LabelEncoder from 0 … K − 1.
 */
export function classOrder(model: OnnxModel): string[] | null {
  const makers = new Map(model.nodes.flatMap((node) => node.outputs.map((output) => [output, node] as const)))
  for (const output of model.outputs) {
    const classes = classesOfTensor(model, makers, output.name)
    if (classes) return classes
  }
  return null
}

function classesOfTensor(model: OnnxModel, makers: Map<string, Node>, tensor: string): string[] | undefined {
  let node = makers.get(tensor)
  // A graph has no cycles, but a damaged file may.
  for (let steps = 0; node && steps < model.nodes.length; steps++) {
    const classes = classesOfNode(model, node)
    if (classes) return classes
    if (!PASSES.has(node.opType)) return undefined
    node = makers.get(node.inputs[0])
  }
  return undefined
}

function classesOfNode(model: OnnxModel, node: Node): string[] | undefined {
  if (node.opType === 'LabelEncoder') return encodedClasses(node)
  if (node.opType === 'ArrayFeatureExtractor' || node.opType === 'Gather') {
    const list = model.initializers.find((initializer) => initializer.name === node.inputs[0])
    return list && initializerValues(list)
  }
  if (node.opType !== 'ZipMap' && !node.opType.endsWith('Classifier')) return undefined
  for (const name of CLASS_LISTS) {
    const classes = listAttribute(node, name)
    if (classes) return classes
  }
  return undefined
}

/** A LabelEncoder that turns the index of a column into a label. */
function encodedClasses(node: Node): string[] | undefined {
  const keys = listAttribute(node, 'keys_int64s')?.map(Number)
  const values = listAttribute(node, 'values_strings') ?? listAttribute(node, 'values_int64s')
  if (!keys || !values || keys.length !== values.length) return undefined
  const classes = new Array<string>(keys.length)
  for (const [i, key] of keys.entries()) classes[key] = values[i]
  const complete =
    Object.keys(classes).length === keys.length && keys.every((key) => key >= 0 && key < keys.length)
  return complete ? classes : undefined
}
