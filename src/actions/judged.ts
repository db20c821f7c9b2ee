import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { isTable } from '../data/files.ts'
import { UserError } from '../errors.ts'
import { parseDocument } from '../evidence/documents.ts'
import { semver } from '../evidence/envelope.ts'
import type { ModelFacts } from '../evidence/facts.ts'
import { fileDigest } from '../evidence/files.ts'
import type { Run } from '../evidence/run.ts'
import type { Version } from '../evidence/version.ts'
import { readModelFacts } from '../model/header.ts'
import type { RegisteredVersion, Registry } from '../registry/registry.ts'
import type { Integrity } from '../registry/signing/record.ts'
import { fetchModel } from '../registry/stores.ts'
import { recordPath } from '../registry/views/records.ts'
import { didYouMean } from '../text.ts'
import { isCoco } from './boxes.ts'
import type { Context } from './context.ts'
import { verifyVersion } from './signing.ts'
import { storesOf } from './stores.ts'

/** A model to be judged: bytes on this machine, and where they came from. */
export interface Judged {
  version: string | null
  source: string
  /** Absolute path of an ONNX file or of a predictions file. */
  file: string
  sha256: string
  /** Null for a predictions file. */
  facts: ModelFacts | null
  /** For a service: the file that its answers were recorded in, relative to the workspace. */
  recorded?: string
}

/** The model that the run before trained. */
export async function trainedModel(context: Context, run: Run): Promise<Judged> {
  if (!run.trained)
    throw new UserError(`holds no model: the training ended as ${run.outcome}`, {
      location: { file: context.shown(context.evidence.path('run')) },
    })
  const file = context.inside(join(context.evidence.directory, run.trained.path), 'trained.path of run.json')
  const sha256 = await fileDigest(file)
  if (sha256 !== run.trained.sha256)
    throw new UserError(
      `is not the model that the training wrote: ${run.trained.sha256} then, ${sha256} now`,
      {
        location: { file: context.shown(file) },
        hint: 'Run train again.',
      },
    )
  return {
    version: null,
    source: context.shown(file),
    file,
    sha256,
    facts: { ...run.trained, path: context.shown(file) },
  }
}

/** A file that the input names: ONNX, or predictions as Parquet, CSV or JSONL. */
export async function namedFile(context: Context, path: string): Promise<Judged> {
  const file = context.inside(path, 'the model')
  const shown = context.shown(file)
  if (!existsSync(file))
    throw new UserError(`does not exist.${didYouMean(basename(file), siblings(file))}`, {
      location: { file: shown },
    })
  if (extname(path) !== '.onnx')
    return { version: null, source: shown, file, sha256: await fileDigest(file), facts: null }
  const facts = await readModelFacts(file, shown)
  return { version: null, source: shown, file, sha256: facts.sha256, facts }
}

/** Files beside it of its kind. */
const siblings = (file: string): string[] =>
  existsSync(dirname(file))
    ? readdirSync(dirname(file)).filter((name) => extname(name) === extname(file))
    : []

/** A registered version, with its bytes fetched and verified. */
export async function registeredModel(
  context: Context,
  registry: Registry,
  registered: RegisteredVersion,
  publicKey?: string,
) {
  const { record, integrity } = await readVersion(context, registry, registered, publicKey)
  const file = await fetchModel(
    record.locations,
    join(context.platform.toolCache, 'mlops-models'),
    storesOf(context),
  )
  const judged: Judged = {
    version: registered.version,
    source: registered.tag,
    file,
    sha256: record.onnx.sha256,
    facts: record.onnx,
  }
  return { judged, record, integrity }
}

/**
 * `version.json` out of the commit of a version, which must be one that this suite registered. Its signature, where it
 * has one, is checked over the whole record and the digest of the model; whoever fetches the model checks that digest.
 */
export async function readVersion(
  context: Context,
  registry: Registry,
  registered: RegisteredVersion,
  publicKey?: string,
): Promise<{ record: Version; integrity: Integrity }> {
  registry.checkUnchanged(registered)
  const path = recordPath(context.model.name, 'version.json')
  const bytes = await registry.readFile(registered, path)
  if (bytes) {
    const record = parseDocument('version', bytes.toString('utf8'), `${registered.tag}:${path}`)
    return { record, integrity: await verifyVersion(context, registry, registered, record, publicKey) }
  }
  throw new UserError(`${registered.tag} holds no ${path}, so it was not registered by this suite`, {
    hint: 'Register the model again with the register action.',
  })
}

/** What the input `candidate` or `production` names: a version, a stage, or a file. */
export async function resolveJudged(context: Context, registry: () => Promise<Registry>, reference: string) {
  const isCocoFile = context.model.config.task === 'detection' && isCoco(reference)
  if (extname(reference) === '.onnx' || isTable(reference) || isCocoFile) return namedFile(context, reference)
  const opened = await registry()
  if (!semver.safeParse(reference).success && !opened.stage(context.model.name, reference)) {
    const versions = opened.versions(context.model.name).map(({ version }) => version)
    const known = [...opened.stages(context.model.name), ...versions]
    throw new UserError(
      `"${reference}" is no version, no stage and no file (.onnx, .parquet, .csv, .jsonl).${didYouMean(reference, known)}`,
      { hint: `Versions of ${context.model.name}: ${versions.join(', ') || 'none'}.` },
    )
  }
  return (await registeredModel(context, opened, opened.resolve(context.model.name, reference))).judged
}
