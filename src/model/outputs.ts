import type { ModelIo } from '../config/io.ts'
import { UserError } from '../errors.ts'
import type { TensorFacts } from '../evidence/facts.ts'
import { didYouMean } from '../text.ts'
import { describeTensor } from './shape.ts'

export type Task =
  | 'binary-classification'
  | 'multiclass'
  | 'multilabel'
  | 'regression'
  | 'forecasting'
  | 'ranking'

/** What the comparison needs of a model. */
export interface Wanted {
  task: Task
  /** As the user named it; null leaves it to {@link positiveClass}. */
  positiveLabel: string | null
  /** The classes (multilabel: the labels) of the data, in the order of their numbers; null where unknown. */
  labels: string[] | null
}

/** Where a model's answers are. */
export interface AnswerOutputs {
  /** One float tensor, or one for each class. */
  scores: TensorFacts[]
  /** The model's own decisions, where it gives them. */
  label: string | null
  /** What those decisions call the classes: the file's own words, else `classes`. */
  labelNames: string[] | null
  /** In the order of the score columns; null where nobody says. */
  classes: string[] | null
  /** Which of two classes is the positive one; of use to binary classification only. */
  positive: 'first' | 'second'
}

/** A model as it describes itself. */
export interface Outputs {
  outputs: TensorFacts[]
  /** In the order of the score columns; null where the file does not record it. */
  classes: string[] | null
  /** Outputs of the file that were taken off → the tensors that stand for them. */
  replaced?: Record<string, string[]>
  file: string
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
const LABEL_NAMES = ['label', 'output_label', 'class', 'classes', 'predicted_label']
const FLOATS = ['float', 'double', 'float16']
const CLASSIFICATION: Task[] = ['binary-classification', 'multiclass', 'multilabel']

export const isClassification = (task: Task): boolean => CLASSIFICATION.includes(task)

/**
 * Finds the scores (classification) or the prediction among a model's outputs: those of `io.output`; else the only
 * one of the right width; else the one of a name that exporters use; else one output for each class.
 *
 * @param model without ZipMap
 * @throws UserError where there is no such output, more than one, or no obvious positive class
 */
export function answerOutputs(model: Outputs, wanted: Wanted, io: ModelIo = {}): AnswerOutputs {
  const binary = wanted.task === 'binary-classification'
  const classes = io.classes ?? knownClasses(model, wanted)
  const positive = binary
    ? positiveClass(classes, io.positive ?? wanted.positiveLabel, model.file)
    : ('second' as const)
  const scores = io.output
    ? namedOutputs(model, io.output)
    : foundOutputs(model, wanted, classes?.length ?? null)
  const label = isClassification(wanted.task) ? labelOutput(model.outputs, scores) : null
  return { scores, label, labelNames: model.classes ?? classes, classes, positive }
}

/** Labels are the data's; classes the model's own, or the data's where those are the numbers from 0. */
function knownClasses({ classes }: Outputs, { task, labels }: Wanted): string[] | null {
  if (task === 'multilabel') return labels
  if (classes || task !== 'multiclass') return classes
  return labels?.every((label, i) => meaning(label) === String(i)) ? labels : null
}

function namedOutputs({ outputs, file, replaced = {} }: Outputs, wanted: string[]): TensorFacts[] {
  const names = wanted.flatMap((name) => replaced[name] ?? [name])
  const known = [...outputs.map(({ name }) => name), ...Object.keys(replaced)]
  return names.map((name) => {
    const output = outputs.find((one) => one.name === name)
    if (!output)
      throw new UserError(
        `has no output "${name}", which io.output names. Outputs: ${known.join(', ')}.${didYouMean(name, known)}`,
        { location: { file } },
      )
    if (!FLOATS.includes(output.type))
      throw new UserError(`gives output "${name}" as ${describeTensor(output)}, which holds no scores`, {
        location: { file },
        hint: /^bfloat16|^float8/.test(output.type)
          ? `ONNX Runtime for Node has no ${output.type}: end the graph with a Cast to float.`
          : `Name an output of type ${FLOATS.join(', ')}.`,
      })
    return output
  })
}

function foundOutputs(model: Outputs, wanted: Wanted, classes: number | null): TensorFacts[] {
  const fits = fittingWidth(wanted, classes)
  const floats = model.outputs.filter(({ type }) => FLOATS.includes(type))
  const candidates = floats.filter((output) => fits(columns(output)))
  const names = isClassification(wanted.task) ? SCORE_NAMES : PREDICTION_NAMES
  if (candidates.length === 1) return candidates
  for (const name of names) {
    const tensors = model.replaced?.[name] ?? [name]
    const named = candidates.filter((output) => tensors.includes(output.name))
    if (named.length > 0) return named
  }
  const perClass = onePerClass(floats, wanted, classes)
  if (perClass) return perClass
  throw notFound(model, wanted, candidates)
}

/** Whether a tensor of so many known values a row can be the answer. Labels of two classes each may be pairs. */
function fittingWidth({ task, labels }: Wanted, classes: number | null): (width: number) => boolean {
  if (task === 'binary-classification') return (width) => width <= 2
  if (!isClassification(task)) return (width) => width === 1
  const wanted = task === 'multiclass' ? classes : (labels?.length ?? null)
  if (wanted === null) return () => true
  return (width) => width === 1 || width === wanted || (task === 'multilabel' && width === 2 * wanted)
}

/** skl2onnx's zipmap="columns" and models of one head for each label: as many outputs as there are classes. */
function onePerClass(floats: TensorFacts[], { task, labels }: Wanted, classes: number | null) {
  const count = task === 'multilabel' ? labels?.length : classes
  const narrow = floats.filter((output) => columns(output) <= (task === 'multilabel' ? 2 : 1))
  return count && isClassification(task) && narrow.length === count ? narrow : undefined
}

function notFound({ outputs, file }: Outputs, { task }: Wanted, candidates: TensorFacts[]): UserError {
  const list = outputs.map((output) => `${output.name} (${describeTensor(output)})`).join(', ')
  const what = isClassification(task) ? 'a score' : 'a prediction'
  const [first] = candidates
  if (first)
    return new UserError(
      `has several outputs that could hold ${what}: ${candidates.map(({ name }) => name).join(', ')}`,
      { location: { file }, hint: `Say which: io: { output: ${first.name} }` },
    )
  const small = outputs.find(({ type }) => /^bfloat16|^float8/.test(type))
  return new UserError(
    `has no output that holds ${what} of one number a row${task === 'multiclass' ? ' and class' : ''}. Outputs: ${list}`,
    {
      location: { file },
      hint: small
        ? `ONNX Runtime for Node has no ${small.type}: end the graph with a Cast to float.`
        : isClassification(task)
          ? 'Export the probabilities as one tensor [rows, classes] named "probabilities" (skl2onnx: options={"zipmap": False}), or name them: io: { output: … }.'
          : 'Export the prediction as one float tensor [rows, 1] named "variable", or name it: io: { output: … }.',
    },
  )
}

/** Values a row: the known dims but the first; 1 where the shape does not say. */
function columns({ shape }: TensorFacts): number {
  const rows = shape.length === 3 && typeof shape[0] === 'number' && typeof shape[1] !== 'number' ? 1 : 0
  return shape.reduce<number>(
    (product, dim, axis) => (axis === rows || typeof dim !== 'number' ? product : product * dim),
    1,
  )
}

function labelOutput(outputs: TensorFacts[], scores: TensorFacts[]): string | null {
  const others = outputs.filter(
    (output) => !scores.includes(output) && /^(string|u?int\d+|bool)$/.test(output.type),
  )
  return (others.find(({ name }) => LABEL_NAMES.includes(name)) ?? others[0])?.name ?? null
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
): AnswerOutputs['positive'] {
  const location = { file }
  if (classes && classes.length !== 2)
    throw new UserError(`tells ${classes.length} classes apart (${classes.join(', ')}), not two`, {
      location,
      hint: 'The task binary-classification compares models of two classes; for more there is multiclass.',
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
        ? `Set positive-label: ${labels[0]} or positive-label: ${labels[1]}; or, where the model has another word for it, io: { positive: ${labels[1]} }.`
        : `Say what its scores stand for: io: { classes: [other, ${positiveLabel}] }, in the order of its columns.`,
    },
  )
}

/** `true`, `True`, `1` and `1.0` are the same label; so are `false` and `0`. */
export function meaning(label: string): string {
  const text = label.trim().toLowerCase()
  if (text === 'true') return '1'
  if (text === 'false') return '0'
  return text !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : label
}
