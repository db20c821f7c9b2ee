import type { InferenceSession, Tensor } from 'onnxruntime-node'
import type { Provider, Providers } from '../config/providers.ts'
import { UserError } from '../errors.ts'
import type { TensorFacts } from '../evidence/facts.ts'
import { loadOnnxRuntime } from '../platform/native.ts'
import { count } from '../text.ts'
import type { OutputTensor } from './answers.ts'
import { requireOneFile } from './external.ts'
import type { Feeds } from './feeds.ts'
import { readModelFile } from './file.ts'
import { parseModel } from './graph.ts'
import { fromHalves, toHalves } from './half.ts'
import { refusal, rowsRefusal } from './refusals.ts'
import { runnableModel } from './zipmap.ts'

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
  /** Outputs of the file that were taken off → the tensors that stand for them. */
  replaced: Record<string, string[]>
  /** What runs it; null for a service, which does not say. */
  provider: Provider | null
  /** Why that is not the first that was asked for. */
  fallback: string | null
  /** @param first index of the first row, for errors */
  run(feeds: Feeds, outputs: string[], first: number): Promise<Record<string, OutputTensor>>
  release(): Promise<void>
}

/** Names of element types that differ between ONNX and its runtime. */
const RUNTIME_TYPES: Record<string, string> = { float: 'float32', double: 'float64' }

const OPTIONS: InferenceSession.SessionOptions = {
  // Errors only: warnings about the graph are of no use to who scores with it.
  logSeverityLevel: 3,
  // Threads that wait by spinning take the cores from those that read the data.
  extra: { session: { intra_op: { allow_spinning: '0' } } },
}

/**
 * Where JavaScript has a Float16Array, a tensor turns the bits into one, which the runtime's native side then reads as
 * empty ("not enough space: expected 20, got 0"). So it is given the bits again.
 */
function halfTensor(tensor: typeof Tensor, values: Float32Array, dims: number[]): Tensor {
  const bits = toHalves(values)
  return Object.assign(new tensor('float16', bits, dims), { cpuData: bits })
}

const readable = ({ type, data, dims }: Tensor): OutputTensor => ({
  data:
    type === 'float16' ? fromHalves(data as unknown as ArrayLike<number>) : (data as OutputTensor['data']),
  dims,
})

/**
 * Loads a model. A session is never opened twice in a process: sessions leak and `run()` blocks.
 *
 * @param threads of one operator; as many as there are cores where not given
 * @throws UserError where the file is no model or the runtime refuses it
 */
export async function openSession(
  path: string,
  shownPath: string,
  providers: Providers = { wanted: ['cpu'], required: null },
  threads?: number,
): Promise<Session> {
  const { source, ...description } = await prepare(path, shownPath)
  const { Tensor } = await loadOnnxRuntime()
  const { session, provider, fallback } = await create(source, shownPath, providers, threads)
  return {
    path: shownPath,
    ...description,
    provider,
    fallback,
    run: async (feeds, names, first) => {
      const tensors: Record<string, Tensor> = {}
      for (const [name, { type, data, dims }] of Object.entries(feeds))
        tensors[name] =
          type === 'float16'
            ? halfTensor(Tensor, data as Float32Array, dims)
            : new Tensor((RUNTIME_TYPES[type] ?? type) as 'float32', data as Float32Array, dims)
      try {
        const result = await session.run(tensors as InferenceSession.FeedsType, names)
        return Object.fromEntries(names.map((name) => [name, readable(result[name])]))
      } catch (cause) {
        throw rowsRefusal(
          shownPath,
          `fails in the batch that starts at row ${count(first + 1)}`,
          cause as Error,
        )
      }
    },
    release: () => session.release(),
  }
}

/** Describes the model, and lets go of its bytes where the runtime can read the file itself. */
async function prepare(path: string, shownPath: string) {
  const original = parseModel(await readModelFile(path, shownPath), shownPath)
  requireOneFile(original, path, shownPath)
  const { bytes, classes, replaced, changed } = runnableModel(original)
  const { inputs, metadata } = original
  const { outputs } = changed ? parseModel(bytes, shownPath) : original
  return { source: changed ? bytes : path, inputs, outputs, metadata, classes, replaced }
}

/** The first of the providers that the machine has; what the others said goes into `fallback`. */
async function create(
  source: string | Uint8Array,
  shownPath: string,
  { wanted, required }: Providers,
  threads?: number,
): Promise<{ session: InferenceSession; provider: Provider; fallback: string | null }> {
  const { InferenceSession } = await loadOnnxRuntime()
  let fallback: string | null = null
  for (const provider of [...new Set<Provider>([...(required ? [required] : []), ...wanted, 'cpu'])]) {
    try {
      const pinned = threads === undefined ? {} : { intraOpNumThreads: threads, interOpNumThreads: 1 }
      const options = { ...OPTIONS, ...pinned, executionProviders: [provider] }
      const session =
        typeof source === 'string'
          ? await InferenceSession.create(source, options)
          : await InferenceSession.create(source, options)
      return { session, provider, fallback }
    } catch (cause) {
      if (provider === 'cpu') throw refusal(shownPath, 'cannot be loaded by ONNX Runtime', cause)
      const said = (cause as Error).message.split('\n')[0]
      if (provider === required)
        throw new UserError(`cannot be run on ${provider}, which require-provider asks for`, {
          location: { file: shownPath },
          hint: `ONNX Runtime says: ${said}\nRun on a machine with ${provider}, or remove require-provider.`,
          cause,
        })
      fallback ??= `${provider} is not available on this machine, so the CPU scores instead (${said})`
    }
  }
  throw new TypeError('the CPU is always among the providers')
}
