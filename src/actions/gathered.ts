import { extname } from 'node:path'
import { UserError } from '../errors.ts'
import type { Evaluation } from '../evidence/evaluation.ts'
import type { ModelFacts } from '../evidence/facts.ts'
import type { Run } from '../evidence/run.ts'
import type { Validation } from '../evidence/validation.ts'
import type { Context } from './context.ts'
import { type ImportedModel, isMlflow, mlflowModel } from './imported.ts'
import { type Judged, namedFile, trainedModel } from './judged.ts'

/** A model that is about to be registered, with what is known of it. */
export interface Gathered {
  origin: 'trained' | 'external'
  model: Judged
  validation?: Validation
  run?: Run
  evaluation?: Evaluation
  /** Where an external model came from, if not out of a file. */
  imported?: Omit<ImportedModel, 'model'>
}

/** The model that the run before trained; all of its evidence is needed. */
export async function gatherTrained(context: Context): Promise<Gathered> {
  const validation = await context.need('validation', 'validate-data')
  const run = await context.need('run', 'train')
  const evaluation = await context.need('evaluation', 'evaluate-vs-prod')
  return { origin: 'trained', validation, run, evaluation, model: await trainedModel(context, run) }
}

/**
 * A file, or a folder of MLflow, that was trained elsewhere. Evidence that lies around counts only where it is about these bytes: an
 * evaluation of this very file, and the validation of the rows that judged it.
 */
export async function gatherExternal(context: Context, path: string): Promise<Gathered> {
  if (isMlflow(context, path)) {
    const { model, ...imported } = await mlflowModel(context, path)
    return { ...(await withEvidence(context, model)), imported }
  }
  if (extname(path) !== '.onnx')
    throw new UserError(
      `input "model-file" is "${path}", and a version is an ONNX file (.onnx) or a folder with an MLmodel file`,
    )
  return withEvidence(context, await namedFile(context, path))
}

async function withEvidence(context: Context, model: Judged): Promise<Gathered> {
  const evaluation = await context.read('evaluation')
  if (evaluation?.candidate.sha256 !== model.sha256) return { origin: 'external', model }
  const validation = await context.read('validation')
  const { split, digests } = evaluation.data
  const belongs = validation?.datasets[split]?.digests.bytes === digests.bytes
  return { origin: 'external', model, evaluation, ...(belongs ? { validation } : {}) }
}

/** Only an ONNX file gets this far. */
export const modelFactsOf = ({ facts }: Judged): ModelFacts => facts as ModelFacts
