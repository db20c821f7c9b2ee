import { classOrder } from './classes.ts'
import {
  ELEMENT_TYPES,
  GRAPH,
  listAttribute,
  type Node,
  type OnnxModel,
  parseModel,
  withGraph,
} from './graph.ts'
import { lengthDelimited, varintField } from './protobuf.ts'

/** The file's bytes in a form that ONNX Runtime for Node can run, and the classes in the order of the columns. */
export interface RunnableModel {
  bytes: Uint8Array
  classes: string[] | null
  /** Outputs of the file that were taken off → the tensors that stand for them. */
  replaced: Record<string, string[]>
  /** False where `bytes` are the file's own. */
  changed: boolean
}

/**
 * Takes ZipMap and SequenceConstruct operators off the end of a graph. ZipMap turns the matrix of probabilities into a
 * sequence of maps, SequenceConstruct several matrices into a sequence, which the runtime for Node cannot return;
 * without them the matrices themselves, [rows, classes], become the outputs.
 *
 * @param file name in errors
 */
export function withoutZipMap(bytes: Uint8Array, file = 'model'): RunnableModel {
  return runnableModel(parseModel(bytes, file))
}

/** {@link withoutZipMap} of a model that is already parsed. */
export function runnableModel(model: OnnxModel): RunnableModel {
  const { bytes } = model.message
  const classes = classOrder(model)
  const removed = model.nodes.filter((node) => PACKERS.has(node.opType) && feedsOutput(model, node))
  if (removed.length === 0) return { bytes, classes, replaced: {}, changed: false }

  const graph = graphWithout(model, removed)
  return {
    bytes: withGraph(model, graph),
    classes,
    replaced: Object.fromEntries(removed.map(({ inputs, outputs }) => [outputs[0], inputs])),
    changed: true,
  }
}

const PACKERS = new Set(['ZipMap', 'SequenceConstruct'])

const feedsOutput = (model: OnnxModel, node: Node): boolean =>
  model.outputs.some((output) => output.name === node.outputs[0])

/** The graph's payload in pieces: views of the file, and the new outputs between them. */
function graphWithout(model: OnnxModel, removed: Node[]): Uint8Array[] {
  const { graph } = model
  const dropped = new Set(removed.map((node) => node.field.at))
  const pieces: Uint8Array[] = []
  let kept = graph.start
  let output = 0
  for (const field of graph.fields()) {
    const packer =
      field.number === GRAPH.output
        ? removed.find((node) => node.outputs[0] === model.outputs[output].name)
        : undefined
    if (field.number === GRAPH.output) output += 1
    if (!packer && !dropped.has(field.at)) continue
    pieces.push(graph.bytes.subarray(kept, field.at))
    if (packer) pieces.push(...newOutputs(model, packer))
    kept = field.end
  }
  pieces.push(graph.bytes.subarray(kept, graph.end))
  return pieces
}

const isOutput = (model: OnnxModel, name: string): boolean =>
  model.outputs.some((output) => output.name === name)

/** What goes into the packer, as outputs: of ZipMap a matrix [any, classes], of others what the runtime finds out. */
function newOutputs(model: OnnxModel, packer: Node): Uint8Array[] {
  const classes = listAttribute(packer, 'classlabels_int64s') ?? listAttribute(packer, 'classlabels_strings')
  const names = packer.inputs.filter((name) => !isOutput(model, name))
  return names.map((name) =>
    scoreOutput(name, packer.opType === 'ZipMap' ? [undefined, classes?.length] : null),
  )
}

/** A GraphProto.output: a float tensor. */
function scoreOutput(name: string, shape: (number | undefined)[] | null): Uint8Array {
  const dims = shape?.map((size) => lengthDelimited(1, size ? varintField(1, size) : new Uint8Array()))
  const tensor = Buffer.concat([
    varintField(1, ELEMENT_TYPES.indexOf('float')),
    ...(dims ? [lengthDelimited(2, Buffer.concat(dims))] : []),
  ])
  const value = Buffer.concat([lengthDelimited(1, name), lengthDelimited(2, lengthDelimited(1, tensor))])
  return lengthDelimited(GRAPH.output, value)
}
