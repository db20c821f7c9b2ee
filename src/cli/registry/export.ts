import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { machineLogins, readersOf } from '../../actions/stores.ts'
import { UserError } from '../../errors.ts'
import { fileDigest } from '../../evidence/files.ts'
import { MODEL_DATA } from '../../registry/documents/mlmodel.ts'
import { EXPORT_FORMATS, type ExportFormat, exportedFiles } from '../../registry/export.ts'
import type { TrustPolicy } from '../../registry/signing/record.ts'
import { fetchModel } from '../../registry/stores.ts'
import { bytes, didYouMean, plural } from '../../text.ts'
import { JSON_OUTPUT, MODEL, type Opened, type RegistryCommand } from './command.ts'
import { machinePlatform } from './machine.ts'
import { findReference, type Referred } from './reference.ts'
import { TRUST_OPTIONS, trustOf } from './trust.ts'
import { wholeVersion } from './whole.ts'

export const exportVersion: RegistryCommand = {
  title: 'A version as a folder that MLflow, the Hugging Face Hub or a verifier reads',
  description:
    'mlflow: MLmodel with its signature, what to install, and the model. huggingface: the card with its pictures, the\n' +
    'ML-BOM and the model. directory: the whole record and the model, which is what is signed. Bytes and record are\n' +
    'verified first; the folder must be new or empty.',
  usage: '<reference> <folder>',
  example: 'production exported --to mlflow',
  operands: [2, 2],
  takes: 'a reference (a version, a stage or latest) and a folder',
  options: {
    to: { description: `${EXPORT_FORMATS.join(', ')}. Default: directory.`, value: 'format' },
    ...TRUST_OPTIONS,
    model: MODEL,
    json: JSON_OUTPUT,
  },
  async run(opened, { operands: [reference, folder], options }) {
    const format = formatOf(options.to ?? 'directory')
    const { model, version } = findReference(opened.registry, reference, options.model)
    const target = resolve(folder)
    await refuseToOverwrite(target, folder)
    if (opened.registry.isTombstoned(model, version.version))
      throw new UserError(`${version.tag} has no bytes any more: gc has freed them`)
    const trust = await trustOf(options)
    const part = join(dirname(target), `.${randomUUID()}.part`)
    try {
      await mkdir(part, { recursive: true })
      const { record, integrity, names } = await fill(part, opened, { model, version }, format, trust)
      // An empty folder is there to be filled.
      if (existsSync(target)) await rmdir(target)
      await rename(part, target)
      const { sha256 } = record.onnx
      const next = format === 'directory' && !integrity.signed ? [] : [`  next: ${NEXT[format](folder)}`]
      return {
        lines: [
          `${folder}: ${version.tag} for ${format}, ${plural(names.length, 'file')} with the model of ${bytes(record.onnx.bytes)}`,
          `  ${sha256}`,
          ...next,
        ],
        json: {
          ...{ output: target, tag: version.tag, to: format, sha256, files: names },
          signed: integrity.signed,
          verified: integrity.verified !== null,
        },
        warnings: integrity.warnings,
      }
    } finally {
      await rm(part, { recursive: true, force: true })
    }
  },
}

/** Verified bytes and files of the record, in a folder that nobody reads yet. */
async function fill(
  part: string,
  opened: Opened,
  { model, version }: Referred,
  format: ExportFormat,
  trust: TrustPolicy,
) {
  const platform = await machinePlatform(opened.git)
  const stores = readersOf(platform, machineLogins(platform), opened.git)
  const file = join(part, MODEL_DATA)
  let exported = new Map<string, Buffer>()
  const { record, integrity } = await wholeVersion(opened, model, version, trust, async (known, files) => {
    // First what costs nothing: the model may be large.
    exported = exportedFiles(version.tag, files, format)
    const fetched = await fetchModel(known.locations, part, stores)
    await rename(fetched, file)
    await rmdir(dirname(fetched))
    return fileDigest(file)
  })
  // In Git LFS the record holds a pointer under the model's name.
  exported.delete(MODEL_DATA)
  for (const [path, content] of exported) {
    await mkdir(dirname(join(part, path)), { recursive: true })
    await writeFile(join(part, path), content)
  }
  return { record, integrity, names: [...exported.keys(), MODEL_DATA].sort() }
}

/** What its reader is called with. */
const NEXT: Record<ExportFormat, (folder: string) => string> = {
  directory: (folder) =>
    `model_signing verify key ${folder} --signature ${folder}/model.sig --public_key <file>`,
  mlflow: (folder) => `mlflow models serve --model-uri ${folder}`,
  huggingface: (folder) => `hf upload <owner>/<model> ${folder}`,
}

function formatOf(given: string): ExportFormat {
  const format = EXPORT_FORMATS.find((each) => each === given)
  if (format) return format
  throw new UserError(
    `--to is ${EXPORT_FORMATS.join(', ')}, not "${given}".${didYouMean(given, EXPORT_FORMATS)}`,
  )
}

async function refuseToOverwrite(target: string, shown: string): Promise<void> {
  if (!existsSync(target)) return
  const entries = await readdir(target).catch(() => null)
  if (entries === null) throw new UserError(`${shown} is a file`)
  if (entries.length > 0)
    throw new UserError(`${shown} is not empty`, { hint: 'Nothing is overwritten: name a new folder.' })
}
