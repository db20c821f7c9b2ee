import { posix } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { describeError, UserError } from '../../errors.ts'
import type { ModelFacts, TensorFacts } from '../../evidence/facts.ts'
import type { Imported } from '../../evidence/version.ts'
import { NUMPY } from './mlmodel.ts'

const tensorSpec = z.object({
  name: z.string().optional(),
  'tensor-spec': z.object({ dtype: z.string(), shape: z.array(z.number()) }).optional(),
})
type Spec = z.infer<typeof tensorSpec>

const text = z.string().nullish()

/** What we read of an MLmodel file; MLflow writes more, and other keys with each release. */
const mlmodel = z.object({
  flavors: z.record(z.string(), z.unknown()),
  run_id: text,
  model_id: text,
  model_uuid: text,
  mlflow_version: text,
  utc_time_created: text,
  signature: z.object({ inputs: text }).nullish(),
})
const onnxFlavor = z.object({ data: z.string().default('model.onnx') })

export interface MlflowModel {
  /** Path of the ONNX file, relative to the folder of the MLmodel file. */
  data: string
  imported: Omit<Imported, 'embedded'>
  /** Inputs of its signature; null where it was logged without one. */
  inputs: Spec[] | null
}

/**
 * An MLmodel file that MLflow wrote.
 *
 * @param shown how errors name the file
 * @throws UserError where it is none, or has no flavor `onnx`
 */
export function readMlmodel(content: string, shown: string): MlflowModel {
  const fail = (message: string, hint?: string) => new UserError(message, { location: { file: shown }, hint })
  const read = mlmodel.safeParse(parsed(() => parse(content), fail))
  if (!read.success) throw fail(`is no MLmodel file: ${z.prettifyError(read.error).replaceAll('\n', ' ')}`)
  const { flavors, signature, ...said } = read.data
  const flavor = onnxFlavor.safeParse(flavors.onnx)
  if (!flavor.success)
    throw fail(
      `has no flavor onnx; it has ${Object.keys(flavors).join(', ') || 'none'}`,
      'Convert the model (skl2onnx, onnxmltools, torch.onnx.export, tf2onnx …) and log it with mlflow.onnx.log_model.',
    )
  const { data } = flavor.data
  if (posix.isAbsolute(data) || posix.normalize(data).startsWith('..'))
    throw fail(`says that its model is "${data}", outside of its folder`)
  return {
    data,
    imported: {
      format: 'mlflow',
      version: said.mlflow_version ?? null,
      runId: said.run_id ?? null,
      modelId: said.model_id ?? null,
      modelUuid: said.model_uuid ?? null,
      created: said.utc_time_created ?? null,
    },
    inputs: signature?.inputs
      ? z.array(tensorSpec).parse(parsed(() => JSON.parse(signature.inputs as string), fail))
      : null,
  }
}

function parsed(read: () => unknown, fail: (message: string) => UserError): unknown {
  try {
    return read()
  } catch (error) {
    throw fail(`cannot be read: ${describeError(error).split('\n')[0]}`)
  }
}

/** What MLflow's signature says otherwise than the graph, or does not say; empty where both agree. */
export function signatureGaps({ inputs }: MlflowModel, model: ModelFacts): string[] {
  if (inputs === null) return ['signature of MLflow: the model was logged without one']
  const problem = disagreement(inputs, [...model.inputs, ...(model.optionalInputs ?? [])])
  return problem === null ? [] : [`agreement with the signature of MLflow: ${problem}`]
}

function disagreement(specs: Spec[], inputs: TensorFacts[]): string | null {
  if (specs.some((spec) => spec['tensor-spec'] === undefined))
    return 'it has columns, which do not tell the tensors of the graph'
  const lone = specs.length === 1 && specs[0].name === undefined
  for (const { name, 'tensor-spec': spec } of specs) {
    const input = lone ? inputs[0] : inputs.find((each) => each.name === name)
    if (!input) return `it has an input "${name}", which the graph lacks`
    const { dtype, shape } = spec as NonNullable<Spec['tensor-spec']>
    if (NUMPY[input.type] !== dtype && !(input.type === 'string' && dtype === 'object'))
      return `input "${input.name}" is ${dtype} there and ${input.type} in the graph`
    if (input.shape.length > 0 && !sameShape(shape, input.shape))
      return `input "${input.name}" is [${shape.join(', ')}] there and [${input.shape.map((size) => size ?? '?').join(', ')}] in the graph`
  }
  const told = new Set(specs.map(({ name }) => name))
  const untold = lone ? inputs.slice(1) : inputs.filter(({ name }) => !told.has(name))
  return untold.length > 0 ? `it lacks input "${untold[0].name}"` : null
}

const sameShape = (theirs: number[], ours: TensorFacts['shape']): boolean =>
  theirs.length === ours.length &&
  theirs.every((size, i) => size === -1 || typeof ours[i] !== 'number' || size === ours[i])
