import { posix } from 'node:path'
import { UserError } from '../errors.ts'
import { BOM_FILE, CARD_FILE, CARD_PICTURES, ENVIRONMENT_FILES, MLMODEL_FILE } from './documents/record.ts'
import type { FolderEntry } from './folder.ts'

/** What can read an exported folder → what of a version's record lies in it beside `model.onnx`. */
const FORMATS = {
  directory: { needs: [], takes: () => true },
  mlflow: {
    needs: [MLMODEL_FILE, ...ENVIRONMENT_FILES],
    takes: (path: string) => path === MLMODEL_FILE || ENVIRONMENT_FILES.includes(path),
  },
  huggingface: {
    needs: [CARD_FILE],
    takes: (path: string) => path === CARD_FILE || path === BOM_FILE || path.startsWith(`${CARD_PICTURES}/`),
  },
} satisfies Record<string, { needs: string[]; takes: (path: string) => boolean }>

export type ExportFormat = keyof typeof FORMATS
export const EXPORT_FORMATS = Object.keys(FORMATS) as ExportFormat[]

/**
 * The files of a record that an export holds, by path. The model is not among them.
 * @param record files of the version's commit below its record's folder
 * @throws UserError where the record lacks what the format is made of, or holds what no export may write
 */
export function exportedFiles(
  tag: string,
  record: ReadonlyMap<string, FolderEntry>,
  format: ExportFormat,
): Map<string, Buffer> {
  const { needs, takes } = FORMATS[format]
  const lacking = needs.filter((path) => !record.has(path))
  if (lacking.length > 0)
    throw new UserError(`${tag} has no ${lacking.join(', ')}, which ${format} reads`, {
      hint: 'It was registered before these were written. --to directory exports what it has.',
    })
  const files = new Map<string, Buffer>()
  for (const [path, { content, link }] of record) {
    if (!takes(path)) continue
    if (link || posix.normalize(path) !== path || path.startsWith('../') || path.includes('\\'))
      throw new UserError(`${tag} holds "${path}", which is no plain file of its record`)
    files.set(path, content)
  }
  return files
}
