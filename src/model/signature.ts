import type { ModelFacts, TensorFacts } from '../evidence/facts.ts'
import { FEATURES_PROPERTY } from './inputs.ts'
import { describeDimension, describeTensor } from './shape.ts'

/** How a candidate's inputs and outputs differ from production's, for those who call the model. */
export interface SignatureChange {
  /** `widening`: every caller of production can call the candidate. `breaking`: some caller cannot. */
  change: 'identical' | 'widening' | 'breaking'
  /** One line each, breaking ones first. */
  differences: string[]
}

interface Difference {
  breaking: boolean
  text: string
}

/** Compares what two models take and give. The names of symbolic dims do not count. */
export function compareSignatures(production: ModelFacts, candidate: ModelFacts): SignatureChange {
  const differences = [
    ...compareTensors('input', production.inputs, candidate.inputs),
    ...compareTensors('output', production.outputs, candidate.outputs),
    ...compareFeatures(production, candidate),
  ].sort((a, b) => Number(b.breaking) - Number(a.breaking))
  const change = differences[0]?.breaking ? 'breaking' : differences.length > 0 ? 'widening' : 'identical'
  return { change, differences: differences.map(({ text }) => text) }
}

function compareTensors(kind: 'input' | 'output', before: TensorFacts[], after: TensorFacts[]): Difference[] {
  const known = new Set(before.map(({ name }) => name))
  const added = after
    .filter(({ name }) => !known.has(name))
    .map((tensor) => ({
      breaking: kind === 'input',
      text: `${kind} "${tensor.name}" (${describeTensor(tensor)}) is new`,
    }))
  const changed = before.flatMap((old) => {
    const now = after.find(({ name }) => name === old.name)
    return now ? compareTensor(kind, old, now) : [{ breaking: true, text: `${kind} "${old.name}" is gone` }]
  })
  return [...changed, ...added]
}

function compareTensor(kind: 'input' | 'output', before: TensorFacts, after: TensorFacts): Difference[] {
  const text = `${kind} "${before.name}" was ${describeTensor(before)}, is ${describeTensor(after)}`
  if (before.type !== after.type) return [{ breaking: true, text }]
  const [wider, narrower] = kind === 'input' ? [after, before] : [before, after]
  if (dimensions(kind, before) === dimensions(kind, after)) return []
  return [{ breaking: !accepts(kind, wider, narrower), text }]
}

/** A fixed number of rows binds those who call; how an exporter noted it on an output binds nobody. */
const bindingDims = (kind: 'input' | 'output', { shape }: TensorFacts) =>
  kind === 'input' ? shape : shape.slice(1)

const dimensions = (kind: 'input' | 'output', tensor: TensorFacts): string =>
  [tensor.shape.length, ...bindingDims(kind, tensor).map(describeDimension)].join()

function accepts(kind: 'input' | 'output', wider: TensorFacts, narrower: TensorFacts): boolean {
  const given = bindingDims(kind, narrower)
  const wanted = bindingDims(kind, wider)
  return (
    wider.shape.length === narrower.shape.length &&
    wanted.every((dim, i) => typeof dim !== 'number' || dim === given[i])
  )
}

/** Where one input takes a vector, the order of its columns is part of the signature. */
function compareFeatures(production: ModelFacts, candidate: ModelFacts): Difference[] {
  const before = production.metadata[FEATURES_PROPERTY]
  const after = candidate.metadata[FEATURES_PROPERTY]
  const vectors = production.inputs.length === 1 && candidate.inputs.length === 1
  if (!vectors || before === undefined || after === undefined || before === after) return []
  return [{ breaking: true, text: `the input's columns were ${before}, are ${after}` }]
}
