import type { ModelFacts } from '../evidence/facts.ts'
import type { Difference } from './signature.ts'

/** One dimension of an input or output. */
interface Place {
  /** `input "ids" [1]`, the same in both models. */
  name: string
  kind: 'input' | 'output'
  dim: number | string | null
  /** The number of rows, which every tensor of a tabular model shares whether or not its exporter said so. */
  leading: boolean
}

/**
 * What symbolic dims say is equal: two dims of one symbol. Inputs that must be equal now and need not before break
 * callers; so does an output of which no longer is said that it is as long as something else. ONNX Runtime and MLflow
 * look at neither.
 *
 * @see ONNX IR: dim_param, "two dimensions of the same symbol have the same value"
 */
export function compareSymbols(production: ModelFacts, candidate: ModelFacts): Difference[] {
  const before = placesOf(production)
  const after = placesOf(candidate)
  const shared = [...before.keys()].filter((name) => after.has(name))
  return [...newEqualities(shared, before, after), ...lostEqualities(shared, before, after)]
}

function placesOf({ inputs, optionalInputs = [], outputs }: ModelFacts): Map<string, Place> {
  const kinds = [
    ['input', [...inputs, ...optionalInputs]],
    ['output', outputs],
  ] as const
  const places = kinds.flatMap(([kind, tensors]) =>
    tensors.flatMap(({ name, shape }) =>
      shape.map((dim, i) => ({ name: `${kind} "${name}" [${i}]`, kind, dim, leading: i === 0 })),
    ),
  )
  return new Map(places.map((place) => [place.name, place]))
}

type Places = Map<string, Place>

/** Each place of a symbol with the first place of that symbol: enough to say all that are equal. */
function pairs(names: string[], places: Places): [Place, Place][] {
  const first = new Map<string, Place>()
  return names.flatMap((name) => {
    const place = places.get(name) as Place
    if (typeof place.dim !== 'string') return []
    const leader = first.get(place.dim)
    if (leader) return [[leader, place] as [Place, Place]]
    first.set(place.dim, place)
    return []
  })
}

/** Whether a model says so, or leaves open what every model of rows does. */
function areEqual(places: Places, a: string, b: string): boolean {
  const [one, other] = [places.get(a) as Place, places.get(b) as Place]
  if (one.leading && other.leading && (one.dim === null || other.dim === null)) return true
  return one.dim !== null && one.dim === other.dim
}

function newEqualities(shared: string[], before: Places, after: Places): Difference[] {
  return pairs(shared, after)
    .filter(([a, b]) => !areEqual(before, a.name, b.name))
    .map(([a, b]) => ({
      breaking: a.kind === 'input' && b.kind === 'input',
      text: `${b.name} is always equal to ${a.name} now`,
    }))
}

function lostEqualities(shared: string[], before: Places, after: Places): Difference[] {
  return pairs(shared, before)
    .filter(([a, b]) => !areEqual(after, a.name, b.name) && !(a.leading && b.leading && onOutput(a, b)))
    .map(([a, b]) => ({
      breaking: onOutput(a, b),
      text: onOutput(a, b)
        ? `${b.name} is no longer said to be equal to ${a.name}`
        : `${b.name} need not be equal to ${a.name} any more`,
    }))
}

const onOutput = (a: Place, b: Place): boolean => a.kind === 'output' || b.kind === 'output'
