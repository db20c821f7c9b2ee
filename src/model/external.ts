import { existsSync } from 'node:fs'
import { dirname, isAbsolute, normalize, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { OnnxModel } from './graph.ts'

/**
 * The digest of the file must cover the weights, or a version would not say what it is.
 *
 * @throws UserError where weights are in another file; the first question is whether that file is there at all
 */
export function requireOneFile(model: OnnxModel, path: string, shownPath: string): void {
  const outside = model.initializers.find(({ external }) => external !== null)
  if (!outside) return
  const where = outside.external ?? ''
  const location = { file: shownPath }
  if (isAbsolute(where) || normalize(where).startsWith('..'))
    throw new UserError(`keeps weights ("${outside.name}") in "${where}", outside of its own folder`, {
      location,
      hint: 'Such a path is not followed. Export the model again as one file.',
    })
  if (where !== '' && !existsSync(resolve(dirname(path), where)))
    throw new UserError(`keeps weights ("${outside.name}") in "${where}", which is not beside it`, {
      location,
      hint: `Export it as one file, where the other still is: ${MEND}`,
    })
  throw new UserError(`keeps weights ("${outside.name}") in another file, which its digest does not cover`, {
    location,
    hint: `Save it as one file: ${MEND}`,
  })
}

const MEND = 'onnx.save(onnx.load(path), path, save_as_external_data=False).'
