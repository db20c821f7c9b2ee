import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../evidence/canonical.ts'
import type { InterfaceChange } from '../evidence/facts.ts'
import { writeFileAtomically } from '../evidence/files.ts'
import type { Version } from '../evidence/version.ts'
import type { RegisteredVersion, Registry } from '../registry/registry.ts'
import type { Signer } from '../registry/signing/bundle.ts'
import type { Integrity } from '../registry/signing/record.ts'
import { promotionDecision } from '../registry/statements/promotion.ts'
import { STATEMENTS_FOLDER, statementFile } from '../registry/statements/statement.ts'
import { recordPath } from '../registry/views/records.ts'
import type { Context } from './context.ts'

export interface Promoted {
  chosen: RegisteredVersion
  record: Version
  stage: string
  passed: boolean
  integrity: Integrity
  change: InterfaceChange | null
  goldenPassed: boolean
  signer: Signer | null
}

/**
 * The decision to let a version serve a stage as a statement: a file beside the evidence, and what the event of the
 * ledger holds of it, so that it stays with the version although the version's commit never changes.
 */
export async function writeDecision(context: Context, registry: Registry, promoted: Promoted) {
  const { chosen, record, stage, passed, signer } = promoted
  const folder = recordPath(context.model.name, '').slice(0, -1)
  const files = await registry.readFolder(chosen.commit, folder)
  const statements = [...files].filter(([path]) => path.startsWith(`${STATEMENTS_FOLDER}/`))
  const { repository } = context.platform.run
  const server = process.env.GITHUB_SERVER_URL || 'https://github.com'
  const statement = promotionDecision({
    tag: chosen.tag,
    stage,
    modelSha256: record.onnx.sha256,
    repository: repository && `${server}/${repository}`,
    config: context.model.config,
    statements: Object.fromEntries(statements.map(([path, { content }]) => [path, sha256(content)])),
    time: new Date().toISOString(),
    passed,
    levels: levels(promoted),
  })
  const [name, text] = statementFile('promotion', statement, signer)
  const path = join(context.evidence.directory, name)
  await writeFileAtomically(path, text)
  // An earlier decision of the other kind would lie beside it and contradict it.
  const other = signer ? 'promotion.unsigned.json' : 'promotion.sigstore.json'
  await rm(join(context.evidence.directory, other), { force: true })
  return { path, detail: { [signer ? 'sigstore' : 'unsigned']: JSON.parse(text) } }
}

/** Only what was looked at and found true. */
function levels({ record, integrity, goldenPassed, change }: Promoted): string[] {
  return [
    record.override !== null
      ? 'MLOPS_GATES_OVERRIDDEN'
      : 'evaluation' in record.evidence && 'MLOPS_GATES_PASSED',
    integrity.verified !== null && 'MLOPS_SIGNATURE_VERIFIED',
    goldenPassed && 'MLOPS_GOLDEN_RECORDS_MATCH',
    change?.override
      ? 'MLOPS_INTERFACE_OVERRIDDEN'
      : change && `MLOPS_INTERFACE_${change.change.toUpperCase()}`,
  ].filter((level) => typeof level === 'string')
}
