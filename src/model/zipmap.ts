import { classOrder } from './classes.ts'
import { ELEMENT_TYPES, GRAPH, listAttribute, MODEL, type Node, type OnnxModel, parseModel } from './graph.ts'
import { lengthDelimited, lengthPrefix, varintField } from './protobuf.ts'

/** The file's bytes in a form that ONNX Runtime for Node can run, and the classes in the order of the columns. */
export interface RunnableModel {
  bytes: Uint8Array
  classes: string[] | null
  /** False where `bytes` are the file's own. */
  changed: boolean
}

/**
 * Takes ZipMap operators off the end of a graph. ZipMap turns the matrix of probabilities into a sequence of maps,
 * which the runtime for Node cannot return; without it the matrix itself, [rows, classes], becomes the output.
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
  const removed = model.nodes.filter((node) => node.opType === 'ZipMap' && feedsOutput(model, node))
  if (removed.length === 0) return { bytes, classes, changed: false }

  const graph = graphWithout(model, removed)
  const size = graph.reduce((sum, part) => sum + part.length, 0)
  const field = model.graphField
  return {
    bytes: Buffer.concat([
      bytes.subarray(0, field.at),
      lengthPrefix(MODEL.graph, size),
      ...graph,
      bytes.subarray(field.end),
    ]),
    classes,
    changed: true,
  }
}

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
    const zipMap =
      field.number === GRAPH.output
        ? removed.find((node) => node.outputs[0] === model.outputs[output].name)
        : undefined
    if (field.number === GRAPH.output) output += 1
    if (!zipMap && !dropped.has(field.at)) continue
    pieces.push(graph.bytes.subarray(kept, field.at))
    if (zipMap && !alreadyAnOutput(model, zipMap)) pieces.push(scoreOutput(zipMap))
    kept = field.end
  }
  pieces.push(graph.bytes.subarray(kept, graph.end))
  return pieces
}

const alreadyAnOutput = (model: OnnxModel, node: Node): boolean =>
  model.outputs.some((output) => output.name === node.inputs[0])

/** A GraphProto.output: the operator's input as a float tensor [any, classes]. */
function scoreOutput(node: Node): Uint8Array {
  const classes = listAttribute(node, 'classlabels_int64s') ?? listAttribute(node, 'classlabels_strings')
  const rows = lengthDelimited(1, new Uint8Array())
  const columns = lengthDelimited(1, classes ? varintField(1, classes.length) : new Uint8Array())
  const tensor = Buffer.concat([
    varintField(1, ELEMENT_TYPES.indexOf('float')),
    lengthDelimited(2, Buffer.concat([rows, columns])),
  ])
  const value = Buffer.concat([
    lengthDelimited(1, node.inputs[0]),
    lengthDelimited(2, lengthDelimited(1, tensor)),
  ])
  return lengthDelimited(GRAPH.output, value)
}
