import { UserError } from '../errors.ts'
import type { TensorFacts } from '../evidence/facts.ts'
import { didYouMean, plural } from '../text.ts'
import { describeTensor } from './shape.ts'

export type Task = 'binary-classification' | 'regression'

/** Where a model's score is. */
export interface ScoreOutput {
  name: string
  /** Which of the two classes, in the order of the score columns, is the positive one; of no use to regression. */
  positive: 'first' | 'second'
}

/** What exporters call the output that we look for, in the order in which they are asked. */
const SCORE_NAMES = [
  'probabilities',
  'output_probability',
  'probability',
  'predict_proba',
  'scores',
  'score',
  'logits',
]
const PREDICTION_NAMES = ['variable', 'prediction', 'predictions', 'output', 'y']
const FLOATS = ['float', 'double']

/**
 * Finds the score (binary classification) or the prediction (regression) among a model's outputs.
 *
 * @param outputs of the model without ZipMap
 * @param classes in the order of the score columns; null where the file does not record it
 * @param positiveLabel as the user named it; null leaves it to {@link positiveClass}
 * @throws UserError where there is no such output, more than one, or no obvious positive class
 */
export function scoreOutput(
  outputs: TensorFacts[],
  task: Task,
  classes: string[] | null,
  positiveLabel: string | null,
  file: string,
): ScoreOutput {
  const location = { file }
  const binary = task === 'binary-classification'
  const candidates = outputs.filter(
    (output) => FLOATS.includes(output.type) && columns(output) <= (binary ? 2 : 1),
  )
  const names = binary ? SCORE_NAMES : PREDICTION_NAMES
  const found = candidates.length === 1 ? candidates[0] : candidates.find(({ name }) => names.includes(name))
  const positive = binary ? positiveClass(classes, positiveLabel, file) : 'second'
  if (found) return { name: found.name, positive }

  const what = binary ? 'a score' : 'a prediction'
  const list = outputs.map((output) => `${output.name} (${describeTensor(output)})`).join(', ')
  throw new UserError(
    candidates.length === 0
      ? `has no output that holds ${what} of one number a row. Outputs: ${list}`
      : `has several outputs that could hold ${what}: ${candidates.map(({ name }) => name).join(', ')}`,
    {
      location,
      hint: binary
        ? 'Export the probabilities as one tensor [rows, 2] named "probabilities" (skl2onnx: options={"zipmap": False}).'
        : 'Export the prediction as one float tensor [rows, 1] named "variable".',
    },
  )
}

/** Columns a row; 1 where the shape does not say. */
function columns({ shape }: TensorFacts): number {
  return shape.slice(1).reduce<number>((product, dim) => product * (typeof dim === 'number' ? dim : 1), 1)
}

/**
 * Which of two classes is the positive one. It is never guessed: without a name only 0/1 and false/true are clear.
 *
 * @throws UserError that says to set `positive-label`
 */
export function positiveClass(
  classes: string[] | null,
  positiveLabel: string | null,
  file: string,
): ScoreOutput['positive'] {
  const location = { file }
  if (classes && classes.length !== 2)
    throw new UserError(`tells ${classes.length} classes apart (${classes.join(', ')}), not two`, {
      location,
      hint: 'The task binary-classification compares models of two classes.',
    })
  const labels = classes ?? ['0', '1']
  const wanted = positiveLabel === null ? '1' : meaning(positiveLabel)
  const index = labels.findIndex((label) => label === positiveLabel || meaning(label) === wanted)
  if (index >= 0 && (positiveLabel !== null || labels.every((label) => ['0', '1'].includes(meaning(label)))))
    return index === 0 ? 'first' : 'second'
  if (positiveLabel === null)
    throw new UserError(
      `has the classes "${labels[0]}" and "${labels[1]}"; which one is positive is not obvious`,
      {
        location,
        hint: `Set positive-label: ${labels[0]} or positive-label: ${labels[1]}.`,
      },
    )
  throw new UserError(
    classes
      ? `has no class "${positiveLabel}". Classes: ${labels.join(', ')}.${didYouMean(positiveLabel, labels)}`
      : `does not record its classes, so positive-label "${positiveLabel}" cannot be found`,
    {
      location,
      hint: classes
        ? `Set positive-label: ${labels[0]} or positive-label: ${labels[1]}.`
        : 'Train on labels 0 and 1, or export with an operator that lists its classes.',
    },
  )
}

/** `true`, `True`, `1` and `1.0` are the same label; so are `false` and `0`. */
function meaning(label: string): string {
  const text = label.trim().toLowerCase()
  if (text === 'true') return '1'
  if (text === 'false') return '0'
  return text !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : label
}

/** Scores of some rows, and whether they can be probabilities. */
export interface Scores {
  values: Float64Array
  /** False for predictions, and once a score is outside of [0, 1] or a pair does not sum to 1: a margin, which ranks only. */
  calibrated: boolean
}

/** float32 softmax sums miss 1 by up to 1e-5; what misses by more is no pair of probabilities. */
const SUM_TOLERANCE = 1e-3

/**
 * Takes the score of each row out of an output tensor.
 *
 * @param data row-major, [rows, width]
 * @param rows how many of them count; the rest is padding
 * @throws UserError where the tensor is neither [rows], [rows, 1] nor, for two classes, [rows, 2]
 */
export function takeScores(
  data: ArrayLike<number>,
  dims: readonly number[],
  rows: number,
  output: ScoreOutput,
  task: Task,
  file: string,
): Scores {
  const width = dims.slice(1).reduce((product, dim) => product * dim, 1)
  const pair = width === 2 && task === 'binary-classification'
  if (dims[0] < rows || (width !== 1 && !pair))
    throw new UserError(
      `gives output "${output.name}" of shape [${dims.join(', ')}] for ${plural(rows, 'row')}`,
      {
        location: { file },
        hint:
          pair || task === 'binary-classification'
            ? 'Two columns or one are needed.'
            : 'One column is needed.',
      },
    )
  if (width === 1 && output.positive === 'first')
    throw new UserError(
      `gives one score a row in "${output.name}", which stands for its second class, and the positive class is the first`,
      { location: { file }, hint: 'Export the probabilities of both classes as a tensor [rows, 2].' },
    )
  const column = pair && output.positive === 'second' ? 1 : 0
  const values = new Float64Array(rows)
  let calibrated = task === 'binary-classification'
  for (let row = 0; row < rows; row++) {
    const value = data[row * width + column]
    values[row] = value
    if (value < 0 || value > 1) calibrated = false
    else if (pair && Math.abs(data[row * 2] + data[row * 2 + 1] - 1) > SUM_TOLERANCE) calibrated = false
  }
  return { values, calibrated }
}
