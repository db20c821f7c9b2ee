import { z } from 'zod'
import { UserError } from '../../errors.ts'
import { canonicalJson, type Json, readableJson, sha256 } from '../../evidence/canonical.ts'
import { parseDocument } from '../../evidence/documents.ts'
import { digest, gitSha, gtoName, semver } from '../../evidence/envelope.ts'
import type { LedgerEvent } from '../ledger.ts'
import type { RegisteredVersion, Registry } from '../registry.ts'
import { recordPath } from '../views/records.ts'
import { contentsPage, tableOfContents } from './annex-iv.ts'
import { lineageOf } from './lineage.ts'
import { type TarFile, writeTar } from './tar.ts'

export const INDEX = 'index.json'
export const SUMS = 'SHA256SUMS'

export const archiveIndex = z.strictObject({
  schema: z.literal('https://mlops-actions.github.io/schemas/v1/audit-archive.schema.json'),
  model: gtoName,
  version: semver,
  tag: z.string(),
  /** Of the annotated tag. */
  tagObject: gitSha,
  commit: gitSha,
  source: gitSha,
  /** Of the model file, which is not in the archive; `record/version.json` says where it is. */
  modelSha256: digest,
  files: z.array(z.strictObject({ path: z.string(), bytes: z.number().int(), sha256: digest })),
  annexIV: z.array(z.strictObject({ id: z.string(), heading: z.string(), files: z.array(z.string()) })),
})

/**
 * Everything that the registry holds of one version, in one archive: the same registry gives the same bytes.
 * @param drift text of a drift.json about the version, for the heading of its monitoring
 * @throws UserError where the version was not registered by this suite, or has been changed since
 */
export async function auditArchive(
  registry: Registry,
  model: string,
  version: RegisteredVersion,
  drift?: { text: string; where: string },
): Promise<Buffer> {
  registry.checkUnchanged(version)
  const folder = await registry.readFolder(version.commit, recordPath(model, '').slice(0, -1))
  const record = folder.get('version.json')
  if (!record) throw new UserError(`${version.tag} has no record: it was not registered by this suite`)
  const known = parseDocument('version', record.content.toString('utf8'), `${version.tag}:version.json`)
  const objects = await registry.rawObjects(version)
  const files: TarFile[] = [
    ...[...folder]
      .filter(([, { link }]) => !link)
      .map(([path, { content }]) => ({ path: `record/${path}`, content })),
    { path: 'git/tag.txt', content: objects.tag },
    { path: 'git/commit.txt', content: objects.commit },
    ...derived(registry, model, version, folder),
    ...(drift ? [monitoring(model, version, drift)] : []),
  ]
  const title = `Technical documentation of ${model} ${version.version}`
  const paths = files.map(({ path }) => path)
  const annexIV = tableOfContents(paths)
  files.push({ path: 'CONTENTS.md', content: Buffer.from(contentsPage(title, annexIV)) })
  const index: z.infer<typeof archiveIndex> = {
    schema: 'https://mlops-actions.github.io/schemas/v1/audit-archive.schema.json',
    ...{ model, version: version.version, tag: version.tag, commit: version.commit, annexIV },
    tagObject: objects.oid,
    source: known.source,
    modelSha256: known.onnx.sha256,
    files: files
      .map(({ path, content }) => ({ path, bytes: content.length, sha256: sha256(content) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
  files.push({ path: INDEX, content: Buffer.from(readableJson(index)) })
  files.push({ path: SUMS, content: Buffer.from(sums(files)) })
  return writeTar(files, Math.floor(Date.parse(version.date) / 1000))
}

/** As `sha256sum` writes and checks it. */
export const sums = (files: TarFile[]): string =>
  [...files]
    .filter(({ path }) => path !== SUMS)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, content }) => `${sha256(content).slice('sha256:'.length)}  ${path}\n`)
    .join('')

type Folder = Awaited<ReturnType<Registry['readFolder']>>

/** What the ledger and the record say, in the order in which an auditor asks for it. */
function derived(registry: Registry, model: string, version: RegisteredVersion, folder: Folder): TarFile[] {
  const events = registry
    .events()
    .filter(
      (event) =>
        event.model === model && (event.version === version.version || event.from === version.version),
    )
  const moves = events.filter(({ stage }) => stage !== null)
  return [
    {
      path: 'ledger.jsonl',
      content: Buffer.from(events.map((event) => `${canonicalJson(event)}\n`).join('')),
    },
    json('approvals.json', moves.map(approvalsOf)),
    json('deployments.json', moves.map(deploymentOf)),
    json('datasets.json', datasetsOf(folder)),
    json('lineage.json', lineageIn(folder)),
    ...moves.flatMap(({ seq, details }) =>
      details.decision === undefined ? [] : [json(`statements/promotion-${seq}.json`, details.decision)],
    ),
  ]
}

const json = (path: string, value: unknown): TarFile => ({ path, content: Buffer.from(readableJson(value)) })

function approvalsOf({ seq, stage, type, time, actor, run, details }: LedgerEvent): Json {
  const governance = (details.governance ?? null) as { approvals?: Json } | null
  return { seq, stage, type, time, actor, run: run.url, approvals: governance?.approvals ?? 'not recorded' }
}

const deploymentOf = ({ seq, type, stage, version, from, time, actor, run, details }: LedgerEvent): Json => ({
  ...{ seq, type, stage, version, from, time, actor },
  run: run.url,
  target: (details.target ?? null) as Json,
})

const textOf = (folder: Folder, name: string): string | undefined =>
  folder.get(name)?.content.toString('utf8')

/** Which rows trained and judged it, by digest. */
function datasetsOf(folder: Folder) {
  const [run, validation, evaluation] = documentsOf(folder)
  return {
    trained: run?.data ?? null,
    validated: validation?.datasets ?? null,
    contract: validation?.contract ?? null,
    judged: evaluation?.data ?? null,
  }
}

function documentsOf(folder: Folder) {
  const [run, validation, evaluation] = ['run', 'validation', 'evaluation'].map((name) =>
    textOf(folder, `${name}.json`),
  )
  return [
    run === undefined ? undefined : parseDocument('run', run, 'run.json'),
    validation === undefined ? undefined : parseDocument('validation', validation, 'validation.json'),
    evaluation === undefined ? undefined : parseDocument('evaluation', evaluation, 'evaluation.json'),
  ] as const
}

function lineageIn(folder: Folder) {
  const record = parseDocument('version', textOf(folder, 'version.json') as string, 'version.json')
  const [run, validation, evaluation] = documentsOf(folder)
  return record.lineage ?? lineageOf({ onnx: record.onnx, run, validation, evaluation }, {})
}

function monitoring(
  model: string,
  { version }: RegisteredVersion,
  drift: { text: string; where: string },
): TarFile {
  const document = parseDocument('drift', drift.text, drift.where)
  if (document.model !== model || document.version !== version)
    throw new UserError(`is about ${document.model} ${document.version}, not about ${model} ${version}`, {
      location: { file: drift.where },
    })
  return { path: 'monitoring/drift.json', content: Buffer.from(drift.text) }
}
