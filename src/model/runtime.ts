import type { InferenceSession, Tensor } from 'onnxruntime-node'
import { UserError } from '../errors.ts'
import type { TensorFacts } from '../evidence/facts.ts'
import { loadOnnxRuntime } from '../platform/native.ts'
import { count } from '../text.ts'
import type { Feeds } from './feeds.ts'
import { readModelFile } from './file.ts'
import { parseModel } from './graph.ts'
import { runnableModel } from './zipmap.ts'

export interface OutputTensor {
  data: ArrayLike<number> | ArrayLike<bigint> | string[]
  dims: readonly number[]
}

/** A model that is ready to run. */
export interface Session {
  /** How errors name the model. */
  path: string
  inputs: TensorFacts[]
  /** Without ZipMap. */
  outputs: TensorFacts[]
  metadata: Record<string, string>
  /** In the order of the score columns; null where the file does not record it. */
  classes: string[] | null
  /** @param first index of the first row, for errors */
  run(feeds: Feeds, outputs: string[], first: number): Promise<Record<string, OutputTensor>>
  release(): Promise<void>
}

/** Names of element types that differ between ONNX and its runtime. */
const RUNTIME_TYPES: Record<string, string> = { float: 'float32', double: 'float64' }

/** Errors only: warnings about the graph are of no use to who scores with it. */
const LOG_ERRORS = 3

/**
 * Loads a model on the CPU. A session is never opened twice in a process: sessions leak and `run()` blocks.
 *
 * @throws UserError where the file is no model or the runtime refuses it
 */
export async function openSession(path: string, shownPath: string): Promise<Session> {
  const { source, ...description } = await prepare(path, shownPath)
  const { InferenceSession, Tensor } = await loadOnnxRuntime()
  const options: InferenceSession.SessionOptions = {
    executionProviders: ['cpu'],
    logSeverityLevel: LOG_ERRORS,
    // Threads that wait by spinning take the cores from those that read the data.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  }
  const session = await guard(shownPath, 'cannot be loaded by ONNX Runtime', () =>
    typeof source === 'string'
      ? InferenceSession.create(source, options)
      : InferenceSession.create(source, options),
  )
  return {
    path: shownPath,
    ...description,
    run: async (feeds, names, first) => {
      const tensors: Record<string, Tensor> = {}
      for (const [name, { type, data, dims }] of Object.entries(feeds))
        tensors[name] = new Tensor((RUNTIME_TYPES[type] ?? type) as 'float32', data as Float32Array, dims)
      const result = await guard(shownPath, `fails in the batch that starts at row ${count(first + 1)}`, () =>
        session.run(tensors as InferenceSession.FeedsType, names),
      )
      return result as unknown as Record<string, OutputTensor>
    },
    release: () => session.release(),
  }
}

/** Describes the model, and lets go of its bytes where the runtime can read the file itself. */
async function prepare(path: string, shownPath: string) {
  const original = parseModel(await readModelFile(path, shownPath), shownPath)
  const { bytes, classes, changed } = runnableModel(original)
  const { inputs, metadata } = original
  const { outputs } = changed ? parseModel(bytes, shownPath) : original
  return { source: changed ? bytes : path, inputs, outputs, metadata, classes }
}

/** What the runtime says about a model, in one line under our own. */
async function guard<T>(file: string, what: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body()
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(what, {
      location: { file },
      hint: `ONNX Runtime says: ${said.split('\n')[0]}`,
      cause,
    })
  }
}
