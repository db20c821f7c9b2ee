import type { ModelIo } from '../config/io.ts'
import { UserError } from '../errors.ts'
import type { TensorFacts } from '../evidence/facts.ts'
import { count, plural } from '../text.ts'
import { type LabelCheck, labelCheck } from './labels.ts'
import { type AnswerOutputs, isClassification, type Task } from './outputs.ts'

/** As the runtime gives it. */
export interface OutputTensor {
  data: ArrayLike<number> | ArrayLike<bigint> | string[]
  dims: readonly number[]
}

/** float32 softmax sums miss 1 by up to 1e-5, those of float16 by more; what misses by this is no distribution. */
const SUM_TOLERANCE = 1e-3
const HALF_SUM_TOLERANCE = 1e-2
/** What scikit-learn accepts as a sum of 1 (`numpy.allclose`); between this and the tolerance we divide. */
const EXACT_SUM = 1e-5
/** A forest's float32 sum of shares can be 1.0000001. */
const EDGE = 1e-5

/** One column of scores inside a tensor: `data[row · stride + offset]`. */
interface Strided {
  data: ArrayLike<number>
  stride: number
  offset: number
}

/** What all batches came to. */
export interface AnswerFacts {
  /** Columns a row. */
  width: number
  /** In the order of the columns; null for binary classification and for numbers. */
  classes: string[] | null
  /** False for predictions, and where scores are margins, which rank only. */
  calibrated: boolean
  /** Rows whose probabilities were divided by their sum. */
  renormalised: number
  /** Against the model's own label output; null where it has none. */
  labels: { rows: number; different: number } | null
}

/**
 * Reads the answers out of output tensors, batch by batch, on whichever axis the rows lie. The answer is row-major
 * [rows, width]: the positive class's score, the score of each class or label, or the prediction.
 */
export class AnswerReader {
  readonly #task: Task
  readonly #outputs: AnswerOutputs
  readonly #io: ModelIo
  readonly #file: string
  readonly #tolerance: number
  #width = 1
  #calibrated: boolean
  #renormalised = 0
  #labels: LabelCheck | null = null

  constructor(outputs: AnswerOutputs, task: Task, io: ModelIo, file: string) {
    this.#outputs = outputs
    this.#task = task
    this.#io = io
    this.#file = file
    this.#calibrated = isClassification(task)
    const half = outputs.scores.some(({ type }) => type === 'float16')
    this.#tolerance = half ? HALF_SUM_TOLERANCE : SUM_TOLERANCE
    if (outputs.label !== null && task !== 'multilabel') this.#labels = labelCheck(outputs.labelNames)
  }

  /** The outputs to ask the model for. */
  get names(): string[] {
    const { scores, label } = this.#outputs
    const names = scores.map(({ name }) => name)
    return label !== null && this.#labels ? [...names, label] : names
  }

  get facts(): AnswerFacts {
    const many = this.#task === 'multiclass' || this.#task === 'multilabel'
    return {
      width: this.#width,
      classes: many ? this.#outputs.classes : null,
      calibrated: this.#calibrated,
      renormalised: this.#renormalised,
      labels: this.#labels && { rows: this.#labels.rows, different: this.#labels.different },
    }
  }

  /**
   * @param fed rows that the model was given, padding included
   * @param rows how many of them count
   * @param first index of the first of them, for errors
   * @throws UserError for a tensor of another shape, and for margins where no activation is set
   */
  read(tensors: Record<string, OutputTensor>, fed: number, rows: number, first: number): Float64Array {
    const columns = this.#outputs.scores.flatMap((output) =>
      this.#columnsOf(output, tensors[output.name], fed),
    )
    this.#checkWidth(columns.length, fed, tensors)
    const matrix = gather(columns, rows)
    if (!isClassification(this.#task)) return matrix
    activate(matrix, columns.length, this.#io.activation)
    this.#checkProbabilities(matrix, columns.length, first)
    const { label } = this.#outputs
    if (label !== null) this.#labels?.compare(matrix, columns.length, tensors[label], rows)
    return this.#task === 'binary-classification' ? this.#positive(matrix, columns.length) : matrix
  }

  #columnsOf(output: TensorFacts, { data, dims }: OutputTensor, fed: number): Strided[] {
    const values = data as ArrayLike<number>
    const axis = rowAxis(output, dims, fed)
    if (axis === undefined) throw this.#shapeError(output.name, dims, fed)
    const others = dims.filter((_, i) => i !== axis)
    let width = others.reduce((product, dim) => product * dim, 1)
    const size = dims.reduce((product, dim) => product * dim, 1)
    // Each label has a column for "no" and one for "yes": [labels, rows, 2], [rows, labels, 2], or [rows, 2] of one label.
    const pairs =
      this.#task === 'multilabel' &&
      others.at(-1) === 2 &&
      (others.length === 2 || this.#outputs.scores.length > 1)
    const inner = pairs ? 2 : 1
    if (pairs) width /= 2
    return Array.from({ length: width }, (_, column) =>
      axis === 0
        ? { data: values, stride: size / fed, offset: column * inner + inner - 1 }
        : { data: values, stride: inner, offset: column * fed * inner + inner - 1 },
    )
  }

  #checkWidth(width: number, fed: number, tensors: Record<string, OutputTensor>): void {
    const { scores, classes, positive } = this.#outputs
    const binary = this.#task === 'binary-classification'
    const wanted = binary ? [1, 2] : isClassification(this.#task) ? classes && [classes.length] : [1]
    if (wanted && !wanted.includes(width))
      throw this.#shapeError(scores[0].name, tensors[scores[0].name].dims, fed)
    if (binary && width === 1 && positive === 'first')
      throw new UserError(
        `gives one score a row in "${scores[0].name}", which stands for its second class, and the positive class is the first`,
        {
          location: { file: this.#file },
          hint: 'Export the probabilities of both classes as a tensor [rows, 2], or name the class that the score stands for: io: { positive: … }.',
        },
      )
    if (width === 1 && this.#io.activation === 'softmax')
      throw new UserError(`gives one score a row in "${scores[0].name}", and a softmax of one is always 1`, {
        location: { file: this.#file },
        hint: 'Set io: { activation: sigmoid }.',
      })
    this.#width = binary ? 1 : width
  }

  #shapeError(name: string, dims: readonly number[], fed: number): UserError {
    const { classes } = this.#outputs
    return new UserError(`gives output "${name}" of shape [${dims.join(', ')}] for ${plural(fed, 'row')}`, {
      location: { file: this.#file },
      hint:
        this.#task === 'binary-classification'
          ? 'Two columns or one are needed.'
          : isClassification(this.#task) && classes
            ? `One column for each of ${classes.length} classes is needed: ${classes.slice(0, 10).join(', ')}.`
            : isClassification(this.#task)
              ? 'Rows must be its first axis or its second. A model that takes a fixed number of rows wants io: { batch: … }.'
              : 'One column is needed.',
    })
  }

  /** Sums are asked of the classes of one row; labels stand alone. */
  #checkProbabilities(matrix: Float64Array, width: number, first: number): void {
    const summed = width > 1 && this.#task !== 'multilabel'
    for (let at = 0; at < matrix.length; at += width) {
      const margin = this.#mend(matrix, at, width, summed)
      if (margin === null) continue
      this.#margin(margin.value, margin.how, first + at / width)
      break
    }
  }

  /** Takes away what rounding did to one row; gives what rounding cannot have done. NaN is told of later. */
  #mend(matrix: Float64Array, at: number, width: number, summed: boolean) {
    let sum = 0
    for (let i = at; i < at + width; i++) {
      const value = matrix[i]
      if (value < -EDGE || value > 1 + EDGE) return { value, how: 'outside of [0, 1]' }
      if (value < 0 || value > 1) matrix[i] = value < 0 ? 0 : 1
      sum += matrix[i]
    }
    if (!summed || Math.abs(sum - 1) <= EXACT_SUM || Number.isNaN(sum)) return null
    if (Math.abs(sum - 1) > this.#tolerance) return { value: sum, how: 'as the sum of a row' }
    for (let i = at; i < at + width; i++) matrix[i] /= sum
    this.#renormalised += 1
    return null
  }

  #margin(value: number, how: string, row: number): void {
    this.#calibrated = false
    if (this.#io.activation !== undefined) return
    const name = this.#outputs.scores[0].name
    const one = this.#outputs.scores.length === 1 && this.#task === 'binary-classification'
    throw new UserError(
      `gives ${Number(value.toPrecision(6))} ${how} in "${name}", row ${count(row + 1)}: these are margins (logits), not probabilities`,
      {
        location: { file: this.#file },
        hint:
          `Say what turns them into probabilities: io: { activation: ${one ? 'sigmoid' : 'softmax'} } (sigmoid for one score ` +
          'or for labels, softmax for classes). With activation: none they are compared as they are: they rank, and log loss is undefined.',
      },
    )
  }

  #positive(matrix: Float64Array, width: number): Float64Array {
    if (width === 1) return matrix
    const column = this.#outputs.positive === 'second' ? 1 : 0
    const scores = new Float64Array(matrix.length / 2)
    for (let row = 0; row < scores.length; row++) scores[row] = matrix[2 * row + column]
    return scores
  }
}

/** 0 or 1; undefined where neither axis has as many entries as rows were fed. The declared shape decides a tie. */
function rowAxis({ shape }: TensorFacts, dims: readonly number[], fed: number): 0 | 1 | undefined {
  if (dims.length === 0) return fed === 1 ? 0 : undefined
  const second = dims.length > 1 && dims[1] === fed
  if (dims[0] !== fed) return second ? 1 : undefined
  return second && typeof shape[0] === 'number' && typeof shape[1] !== 'number' ? 1 : 0
}

function gather(columns: Strided[], rows: number): Float64Array {
  const width = columns.length
  const matrix = new Float64Array(rows * width)
  for (const [column, { data, stride, offset }] of columns.entries())
    for (let row = 0; row < rows; row++) matrix[row * width + column] = data[row * stride + offset]
  return matrix
}

function activate(matrix: Float64Array, width: number, activation: ModelIo['activation']): void {
  if (activation === 'sigmoid')
    for (let i = 0; i < matrix.length; i++) matrix[i] = 1 / (1 + Math.exp(-matrix[i]))
  if (activation !== 'softmax') return
  for (let at = 0; at < matrix.length; at += width) {
    const row = matrix.subarray(at, at + width)
    const largest = row.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
    let sum = 0
    for (let i = 0; i < width; i++) sum += row[i] = Math.exp(row[i] - largest)
    for (let i = 0; i < width; i++) row[i] /= sum
  }
}
