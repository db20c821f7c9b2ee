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
  /** One column for [rows] and [rows, 1]; K for [rows, K]. */
  columns: string[]
  /** 1 for [rows], 2 for [rows, K]. */
  rank: number
  /** The number of rows that the model always wants at once; null where any number will do. */
  fixedRows: number | null
}

/** Element types that our cells can fill and read. */
export const TYPES = [
  'float',
  'double',
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

/**
 * Finds the column of the data for every input of a model: the column of the same name, or, for one input that
 * takes a vector, the columns in its metadata entry `mlops.features`.
 *
 * @throws UserError naming the missing column and the nearest one, or the input that is not tabular
 */
export function bindInputs(
  facts: Pick<ModelFacts, 'path' | 'inputs' | 'metadata'>,
  data: DataColumns,
): InputBinding[] {
  if (facts.inputs.length === 0)
    throw new UserError('has no inputs', { location: { file: facts.path }, hint: 'Export it again.' })
  return facts.inputs.map((input) => {
    requireTabular(input, facts.path)
    const vector = isVector(input, facts, data)
    const columns = vector ? features(input, facts) : [input.name]
    for (const column of columns) requireColumn(column, facts.path, data)
    const rows = input.shape[0]
    return {
      name: input.name,
      type: input.type,
      columns,
      rank: vector ? 2 : Math.max(1, input.shape.length),
      fixedRows: typeof rows === 'number' ? rows : null,
    }
  })
}

function isVector(
  input: TensorFacts,
  facts: Pick<ModelFacts, 'path' | 'inputs' | 'metadata'>,
  data: DataColumns,
): boolean {
  if (typeof input.shape[1] === 'number' && input.shape[1] > 1) return true
  if (facts.inputs.length > 1 || input.shape.length < 2 || data.names.includes(input.name)) return false
  return typeof input.shape[1] !== 'number' || facts.metadata[FEATURES_PROPERTY] !== undefined
}

function requireTabular(input: TensorFacts, file: string): void {
  if (!TYPES.includes(input.type))
    throw new UserError(`takes input "${input.name}" of type ${input.type}, which columns cannot fill`, {
      location: { file },
      hint: `Tabular models take ${TYPES.join(', ')}.`,
    })
  if (input.shape.length > 2)
    throw new UserError(`takes input "${input.name}" (${describeTensor(input)}), which is not tabular`, {
      location: { file },
      hint: 'Every input must be [rows], [rows, 1] or [rows, features].',
    })
}

function features(
  input: TensorFacts,
  { path, inputs, metadata }: Pick<ModelFacts, 'path' | 'inputs' | 'metadata'>,
) {
  const location = { file: path }
  const width = input.shape[1]
  const listed = metadata[FEATURES_PROPERTY]
  const hint = `When exporting, write the names of the columns in order, with commas: onnx.helper.set_model_props(model, {"${FEATURES_PROPERTY}": "a,b,c"}). Or export one input per column.`
  if (inputs.length > 1)
    throw new UserError(`takes ${width} columns in "${input.name}" and has other inputs beside it`, {
      location,
      hint: 'Export one input per column.',
    })
  if (listed === undefined || listed.trim() === '')
    throw new UserError(
      `takes ${typeof width === 'number' ? width : 'its'} columns in one input "${input.name}" and does not say which`,
      { location, hint },
    )
  const columns = listed.split(',').map((name) => name.trim())
  if (typeof width === 'number' && columns.length !== width)
    throw new UserError(
      `lists ${columns.length} columns in ${FEATURES_PROPERTY}, but its input "${input.name}" takes ${width}`,
      { location, hint },
    )
  return columns
}

function requireColumn(column: string, model: string, { file, names }: DataColumns): void {
  if (names.includes(column)) return
  throw new UserError(
    `has no column "${column}" (input of ${model}). Columns: ${names.join(', ')}.${didYouMean(column, names)}`,
    { location: { file } },
  )
}
