import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../errors.ts'
import type { ModelFacts } from '../evidence/facts.ts'
import { writeFileAtomically } from '../evidence/files.ts'
import type { Imported } from '../evidence/version.ts'
import { modelInOneFile } from '../model/one-file.ts'
import { readMlmodel, signatureGaps } from '../registry/documents/mlmodel-file.ts'
import { MLMODEL_FILE } from '../registry/documents/record.ts'
import type { Context } from './context.ts'
import { type Judged, namedFile } from './judged.ts'

/** A model that another registry kept. */
export interface ImportedModel {
  model: Judged
  imported: Imported
  missing: string[]
}

/** Whether a path is a folder that MLflow wrote. */
export function isMlflow(context: Context, path: string): boolean {
  const folder = context.inside(path, 'input "model-file"')
  const found = statSync(folder, { throwIfNoEntry: false })
  return found?.isDirectory() === true && existsSync(join(folder, MLMODEL_FILE))
}

/**
 * The ONNX model of a folder that MLflow wrote. MLflow keeps larger weights in files beside the model by default, which
 * no digest of the model covers: they are put into a copy of it.
 */
export async function mlflowModel(context: Context, folder: string): Promise<ImportedModel> {
  const path = context.inside(join(folder, MLMODEL_FILE), 'input "model-file"')
  const read = readMlmodel(await readFile(path, 'utf8'), context.shown(path))
  const file = context.inside(join(dirname(path), read.data), 'the model')
  if (!existsSync(file))
    throw new UserError(`says that its model is ${read.data}, which is not beside it`, {
      location: { file: context.shown(path) },
    })
  const whole = await modelInOneFile(file, context.shown(file))
  const copy = join(context.evidence.directory, 'imported', 'model.onnx')
  if (whole) await writeFileAtomically(copy, whole)
  const model = await namedFile(context, whole ? copy : file)
  return {
    model,
    imported: { ...read.imported, embedded: whole !== null },
    missing: signatureGaps(read, model.facts as ModelFacts),
  }
}
