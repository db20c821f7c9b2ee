import type { ModelFacts, TensorFacts } from '../evidence/facts.ts'
import { FEATURES_PROPERTY } from './inputs.ts'
import { describeDimension, describeTensor } from './shape.ts'
import { compareSymbols } from './symbols.ts'

/** How a candidate's inputs and outputs differ from production's, for those who call the model. */
export interface SignatureChange {
  /** `widening`: every caller of production can call the candidate. `breaking`: some caller cannot. */
  change: 'identical' | 'widening' | 'breaking'
  /** One line each, breaking ones first. */
  differences: string[]
}

export interface Difference {
  breaking: boolean
  text: string
}

/**
 * Compares what two models take and give. The names of symbolic dims do not count, what they say is equal does. Inputs
 * are given by name, so their order does not count; outputs are often taken by position, so theirs does.
 */
export function compareSignatures(production: ModelFacts, candidate: ModelFacts): SignatureChange {
  const differences = [
    ...compareInputs(production, candidate),
    ...compareOutputs(production.outputs, candidate.outputs),
    ...compareFeatures(production, candidate),
    ...compareSymbols(production, candidate),
  ].sort((a, b) => Number(b.breaking) - Number(a.breaking))
  const change = differences[0]?.breaking ? 'breaking' : differences.length > 0 ? 'widening' : 'identical'
  return { change, differences: differences.map(({ text }) => text) }
}

/** An input, and whether callers may leave it out. */
type Input = TensorFacts & { optional: boolean }

const inputsOf = ({ inputs, optionalInputs = [] }: ModelFacts): Input[] => [
  ...inputs.map((tensor) => ({ ...tensor, optional: false })),
  ...optionalInputs.map((tensor) => ({ ...tensor, optional: true })),
]

function compareInputs(production: ModelFacts, candidate: ModelFacts): Difference[] {
  const before = inputsOf(production)
  const after = inputsOf(candidate)
  const known = new Set(before.map(({ name }) => name))
  const added = after
    .filter(({ name }) => !known.has(name))
    .map((tensor) => ({
      breaking: !tensor.optional,
      text: `input "${tensor.name}" (${describeTensor(tensor)}) is new${tensor.optional ? ' and may be left out' : ''}`,
    }))
  const changed = before.flatMap((old) => {
    const now = after.find(({ name }) => name === old.name)
    if (!now) return [gone('input', old)]
    return [...compareTensor('input', old, now), ...compareNeed(old, now)]
  })
  return [...changed, ...added]
}

function compareNeed(before: Input, after: Input): Difference[] {
  if (before.optional === after.optional) return []
  const text = after.optional ? 'may be left out now' : 'could be left out, must be given now'
  return [{ breaking: before.optional, text: `input "${before.name}" ${text}` }]
}

function compareOutputs(before: TensorFacts[], after: TensorFacts[]): Difference[] {
  const names = after.map(({ name }) => name)
  const known = new Set(before.map(({ name }) => name))
  const added = after
    .filter(({ name }) => !known.has(name))
    .map((tensor) => ({
      breaking: false,
      text: `output "${tensor.name}" (${describeTensor(tensor)}) is new`,
    }))
  const changed = before.flatMap((old) => {
    const now = after.find(({ name }) => name === old.name)
    return now ? compareTensor('output', old, now) : [gone('output', old)]
  })
  const all = before.every(({ name }) => names.includes(name))
  const moved = all && before.some(({ name }, i) => names[i] !== name)
  const order = `the outputs were ${before.map(({ name }) => name).join(', ')}, are ${names.join(', ')}`
  return [...changed, ...(moved ? [{ breaking: true, text: order }] : []), ...added]
}

const gone = (kind: 'input' | 'output', { name }: TensorFacts): Difference => ({
  breaking: true,
  text: `${kind} "${name}" is gone`,
})

function compareTensor(kind: 'input' | 'output', before: TensorFacts, after: TensorFacts): Difference[] {
  const text = `${kind} "${before.name}" was ${describeTensor(before)}, is ${describeTensor(after)}`
  const [wider, narrower] = kind === 'input' ? [after, before] : [before, after]
  const takesMore = wider.type === `optional(${narrower.type})`
  if (before.type !== after.type && !takesMore) return [{ breaking: true, text }]
  if (!accepts(kind, wider, narrower)) return [{ breaking: true, text }]
  const same = !takesMore && dimensions(kind, before) === dimensions(kind, after)
  return same ? [] : [{ breaking: false, text }]
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
