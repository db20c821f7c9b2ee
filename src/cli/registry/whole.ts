import { UserError } from '../../errors.ts'
import type { Digest } from '../../evidence/canonical.ts'
import type { Version } from '../../evidence/version.ts'
import { staleDocuments } from '../../registry/documents/freshness.ts'
import type { FolderEntry } from '../../registry/folder.ts'
import type { RegisteredVersion } from '../../registry/registry.ts'
import { type Integrity, type TrustPolicy, verifyRecord } from '../../registry/signing/record.ts'
import { readRecords, recordPath } from '../../registry/views/records.ts'
import type { Opened } from './command.ts'

interface Whole {
  record: Version
  /** Files of the version's commit below its record's folder. */
  files: ReadonlyMap<string, FolderEntry>
  integrity: Integrity
}

/**
 * A version whose tag, record, signature, documents and bytes belong together.
 * @param digestOf digest of the bytes that are or will be used as the model
 * @throws UserError, SignatureError where they do not
 */
export async function wholeVersion(
  { registry, git }: Opened,
  model: string,
  version: RegisteredVersion,
  trust: TrustPolicy,
  digestOf: (record: Version, files: Whole['files']) => Promise<Digest>,
): Promise<Whole> {
  const { tag } = version
  registry.checkUnchanged(version)
  await registry.bring([version])
  const [{ document: record, problem }] = await readRecords(git, model, 'version', [version])
  if (!record)
    throw new UserError(`${tag} cannot be read: ${problem ?? 'it was not registered by this suite'}`)
  const files = await registry.readFolder(version.commit, recordPath(model, '').slice(0, -1))
  const integrity = verifyRecord({
    tag,
    files,
    modelSha256: await digestOf(record, files),
    claimsSignature: record.signature !== undefined,
    trust,
  })
  const stale = staleDocuments(textsOf(files), record.onnx.sha256)
  if (stale.length > 0) throw new UserError(`${tag}: ${stale.join('; ')}`)
  return { record, files, integrity }
}

const textsOf = (files: ReadonlyMap<string, FolderEntry>) =>
  new Map([...files].map(([path, { content }]) => [path, content.toString('utf8')]))
