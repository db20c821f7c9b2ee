import type { ModelIo } from '../config/io.ts'
import { UserError } from '../errors.ts'
import type { ModelFacts, TensorFacts } from '../evidence/facts.ts'
import { didYouMean } from '../text.ts'
import { describeTensor } from './shape.ts'

/** Metadata entry with the columns, in order, of a model that takes one vector a row. */
export const FEATURES_PROPERTY = 'mlops.features'

/** One input tensor and the columns of the data that fill it. */
export interface InputBinding {
  name: string
  /** ONNX element type in lower case. */
  type: string
  /** One column for [rows] and [rows, 1]; K for [rows, K]; H·W·C for [rows, H, W, C], in row-major order. */
  columns: string[]
  /** The dims after the rows: none for [rows], [K] for [rows, K]. */
  dims: number[]
  /** The number of rows that the model always wants at once; null where any number will do. */
  fixedRows: number | null
}

/** Element types that our cells can fill and read. */
export const TYPES = [
  'float',
  'double',
  'float16',
  'int64',
  'int32',
  'int16',
  'int8',
  'uint32',
  'uint16',
  'uint8',
  'bool',
  'string',
]

export interface DataColumns {
  /** How errors name the data. */
  file: string
  names: string[]
}

export type Described = Pick<ModelFacts, 'path' | 'inputs' | 'metadata'>

/**
 * Finds the columns of the data for every input of a model: those that the configuration gives it, else the column
 * of the same name, else, for one input that takes a vector, those of its metadata entry `mlops.features`.
 *
 * @throws UserError naming the missing column and the nearest one, or the input that columns cannot fill
 */
export function bindInputs(facts: Described, data: DataColumns, io: ModelIo = {}): InputBinding[] {
  if (facts.inputs.length === 0)
    throw new UserError('has no inputs', { location: { file: facts.path }, hint: 'Export it again.' })
  const given = configured(facts, io)
  return facts.inputs.map((input) => {
    requireType(input, facts.path)
    const columns = expand(given[input.name] ?? columnsOf(input, facts, data), data.names)
    for (const column of columns) requireColumn(column, facts.path, data)
    const rows = input.shape[0]
    return {
      name: input.name,
      type: input.type,
      columns,
      dims: dimsOf(input, columns, facts.path),
      fixedRows: io.batch ?? (typeof rows === 'number' ? rows : null),
    }
  })
}

/** The columns that a model reads, by its own word and the configuration's, of those that are known. */
export function namedColumns(facts: Described, io: ModelIo, known: string[]): string[] {
  const given = configured(facts, io)
  const listed = facts.metadata[FEATURES_PROPERTY]
  return facts.inputs.flatMap(({ name }) => {
    const own = known.includes(name) ? name : plainName(name)
    return expand(given[name] ?? (facts.inputs.length === 1 && listed ? splitFeatures(listed) : [own]), known)
  })
}

/** `io.inputs` by the names of this model's inputs. */
function configured({ inputs, path }: Described, io: ModelIo): Record<string, string[]> {
  const names = inputs.map(({ name }) => name)
  const entries = Object.entries(io.inputs ?? {}).map(([key, columns]) => {
    if (key === '' && names.length > 1)
      throw new UserError(
        `has ${names.length} inputs, and io.inputs lists columns for one: ${names.join(', ')}`,
        {
          location: { file: path },
          hint: `Name them: io: { inputs: { ${names[0]}: [${columns.join(', ')}] } }`,
        },
      )
    const name = key === '' ? names[0] : key
    if (!names.includes(name))
      throw new UserError(
        `has no input "${name}", which io.inputs names. Inputs: ${names.join(', ')}.${didYouMean(name, names)}`,
        {
          location: { file: path },
        },
      )
    return [name, columns]
  })
  return Object.fromEntries(entries)
}

/** TensorFlow writes `hour:0` and `serving_default_hour:0` for the column hour. */
const plainName = (name: string): string => name.replace(/^serving_default_/, '').replace(/:\d+$/, '')

function columnsOf(input: TensorFacts, facts: Described, { names }: DataColumns): string[] {
  const own = [input.name, plainName(input.name)].find((name) => names.includes(name))
  if (isVector(input, facts, own !== undefined)) return features(input, facts)
  return [own ?? input.name]
}

function isVector(input: TensorFacts, facts: Described, isColumn: boolean): boolean {
  const dims = input.shape.slice(1)
  if (dims.some((dim) => typeof dim === 'number' && dim > 1)) return true
  if (facts.inputs.length > 1 || dims.length === 0 || isColumn) return false
  return dims.some((dim) => typeof dim !== 'number') || facts.metadata[FEATURES_PROPERTY] !== undefined
}

function requireType(input: TensorFacts, file: string): void {
  if (TYPES.includes(input.type)) return
  const foreign = /^(bfloat16|float8)/.test(input.type)
  throw new UserError(`takes input "${input.name}" of type ${input.type}, which columns cannot fill`, {
    location: { file },
    hint: foreign
      ? `ONNX Runtime for Node has no ${input.type}: put a Cast from float in front of it, or export it as float or float16.`
      : `Models of rows take ${TYPES.join(', ')}.`,
  })
}

const splitFeatures = (listed: string): string[] => listed.split(',').map((name) => name.trim())

function features(input: TensorFacts, { path, inputs, metadata }: Described): string[] {
  const location = { file: path }
  const listed = metadata[FEATURES_PROPERTY]
  const example = inputs.length > 1 ? `{ ${input.name}: [a, b, c] }` : '[a, b, c]'
  const hint =
    `Say which, in order, in the configuration: io: { inputs: ${example} }. ` +
    `Or write it into the file: onnx.helper.set_model_props(model, {"${FEATURES_PROPERTY}": "a,b,c"}).`
  const wanted = width(input)
  if (inputs.length > 1)
    throw new UserError(`takes ${wanted} columns in "${input.name}" and has other inputs beside it`, {
      location,
      hint,
    })
  if (listed === undefined || listed.trim() === '')
    throw new UserError(
      `takes ${wanted ?? 'its'} columns in one input "${input.name}" and does not say which`,
      {
        location,
        hint,
      },
    )
  return splitFeatures(listed)
}

/** Values a row; null where the shape leaves it open. */
function width({ shape }: TensorFacts): number | null {
  const dims = shape.slice(1)
  return dims.every((dim) => typeof dim === 'number')
    ? dims.reduce<number>((product, dim) => product * (dim as number), 1)
    : null
}

/** The dims after the rows. One that the model leaves open is as large as the columns make it. */
function dimsOf(input: TensorFacts, columns: string[], path: string): number[] {
  const dims = input.shape.slice(1)
  const open = dims.filter((dim) => typeof dim !== 'number').length
  const fixed = dims.reduce<number>((product, dim) => product * (typeof dim === 'number' ? dim : 1), 1)
  const rest = columns.length / fixed
  if (open > 1 || !Number.isInteger(rest) || (open === 0 && rest !== 1))
    throw new UserError(
      `takes ${open > 0 ? 'another number of' : fixed} columns in "${input.name}" (${describeTensor(input)}), and is given ${columns.length}: ${columns.slice(0, 10).join(', ')}${columns.length > 10 ? ', …' : ''}`,
      {
        location: { file: path },
        hint: `List them in io.inputs in the order of the training, or in the metadata entry ${FEATURES_PROPERTY}.`,
      },
    )
  return dims.map((dim) => (typeof dim === 'number' ? dim : rest))
}

/** `px_*` is every column of that form, in the order of the file. */
function expand(columns: string[], names: string[]): string[] {
  return columns.flatMap((column) => {
    if (!column.includes('*') || names.includes(column)) return [column]
    const pattern = new RegExp(`^${column.split('*').map(escapeText).join('.*')}$`)
    const found = names.filter((name) => pattern.test(name))
    return found.length > 0 ? found : [column]
  })
}

const escapeText = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

function requireColumn(column: string, model: string, { file, names }: DataColumns): void {
  if (names.includes(column)) return
  throw new UserError(
    `has no column "${column}" (input of ${model}). Columns: ${names.join(', ')}.${didYouMean(column, names)}`,
    { location: { file } },
  )
}
