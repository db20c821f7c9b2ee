import { sha256 } from '../evidence/canonical.ts'
import type { ModelFacts } from '../evidence/facts.ts'
import { requireOneFile } from './external.ts'
import { readModelFile } from './file.ts'
import { type OnnxModel, parseModel } from './graph.ts'

/**
 * What an ONNX file says about itself, without running it. `parameters` counts the elements of the main graph's
 * initializers; the coefficients of `ai.onnx.ml` operators are attributes and not among them.
 *
 * @param shownPath how the facts and errors name the file
 * @throws UserError where the file is missing, empty, not ONNX, damaged, or keeps its weights elsewhere
 */
export async function readModelFacts(path: string, shownPath = path): Promise<ModelFacts> {
  const bytes = await readModelFile(path, shownPath)
  const model = parseModel(bytes, shownPath)
  requireOneFile(model, path, shownPath)
  return {
    path: shownPath,
    sha256: sha256(bytes),
    bytes: bytes.length,
    format: 'onnx',
    irVersion: model.irVersion,
    opsets: model.opsets,
    producer: model.producer,
    inputs: model.inputs,
    ...(model.optionalInputs.length > 0 ? { optionalInputs: model.optionalInputs } : {}),
    outputs: model.outputs,
    metadata: model.metadata,
    parameters: countParameters(model),
  }
}

function countParameters(model: OnnxModel): number {
  let total = 0
  for (const { dims, message, name } of model.initializers) {
    const size = dims.reduce((product, dim) => product * dim, 1)
    total += size
    if (dims.some((dim) => dim < 0) || !Number.isSafeInteger(total))
      throw message.damaged(message.start, `initializer "${name}" has impossible dims`)
  }
  return total
}
