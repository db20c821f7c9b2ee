import { UserError } from '../errors.ts'

interface Refusal {
  pattern: RegExp
  /** What it means and what would mend it. */
  hint: (found: RegExpExecArray) => string
}

/** What the runtime says of models that it cannot run, and what would mend them. */
const REFUSALS: Refusal[] = [
  {
    pattern: /Opset (\d+) is under development and support for this is limited|opset (\d+)/i,
    hint: ([, opset]) =>
      `The model is newer than the runtime${opset ? ` (opset ${opset})` : ''}: export it with an older one, for example target_opset=17.`,
  },
  {
    pattern: /Unsupported model IR version: (\d+), max supported IR version: (\d+)/,
    hint: ([, found, known]) =>
      `The model is of IR version ${found}, the runtime knows up to ${known}: export it again with an older onnx package, or set model.ir_version = ${known} before saving.`,
  },
  {
    pattern:
      /(?:No Op registered for|Could not find an implementation for) ([\w.:]+)|([\w.:]+)\(-?\d*\) is not a registered function\/op/,
    hint: ([, first, second]) =>
      `The runtime has no operator ${first ?? second}: export without custom operators, or with another opset.`,
  },
  {
    pattern: /Got invalid dimensions for input: (\S+)|Invalid rank for input: (\S+)/,
    hint: ([, input, ranked]) =>
      `Input "${input ?? ranked}" is of another shape than the model's own computation: list its columns in io.inputs, in the order of the training.`,
  },
  {
    pattern: /external data|External data|\.data\b.*(?:not exist|No such file)/,
    hint: () => 'Save it as one file: onnx.save(onnx.load(path), path, save_as_external_data=False).',
  },
  {
    pattern: /Non tensor type is temporarily not supported/,
    hint: () => 'Export its outputs as tensors (skl2onnx: options={"zipmap": False}).',
  },
]

/** What fails while rows are scored may quote a cell: an index that is out of bounds, a text that is no number. */
const withoutCells = (said: string): string =>
  said.replaceAll(/\bidx=-?\d+/g, 'idx=…').replaceAll(/(?<!Name:)'[^']*'/g, "'…'")

/** As {@link refusal}, of a call with rows of the data. */
export const rowsRefusal = (file: string, what: string, cause: Error): UserError =>
  refusal(file, what, new Error(withoutCells(cause.message)))

/** What the runtime says about a model, in one line under our own, and what would mend it. */
export function refusal(file: string, what: string, cause: unknown): UserError {
  const said = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0]
  const matches = REFUSALS.flatMap(({ pattern, hint }) => {
    const found = pattern.exec(said)
    return found ? [hint(found)] : []
  })
  return new UserError(what, {
    location: { file },
    hint: [`ONNX Runtime says: ${said}`, ...matches.slice(0, 1)].join('\n'),
    cause,
  })
}
