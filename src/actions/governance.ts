import { join } from 'node:path'
import { parseDocument } from '../evidence/documents.ts'
import type { DocumentName } from '../evidence/envelope.ts'
import { writeFileAtomically } from '../evidence/files.ts'
import type { Checklist } from '../evidence/governance.ts'
import type { Version } from '../evidence/version.ts'
import { CARD_FILE } from '../registry/documents/record.ts'
import { auditArchive } from '../registry/governance/archive.ts'
import { lineageOf } from '../registry/governance/lineage.ts'
import { checklistOf, type Promotion } from '../registry/governance/requirements.ts'
import type { RegisteredVersion, Registry } from '../registry/registry.ts'
import type { EventDetails } from '../registry/requests.ts'
import type { Integrity } from '../registry/signing/record.ts'
import { readRecord, recordPath } from '../registry/views/records.ts'
import { SIGNS } from '../report/signs.ts'
import type { Context } from './context.ts'

interface Candidate {
  stage: string
  chosen: RegisteredVersion
  record: Version
  integrity: Integrity
  /** What a rollback would bring back; undefined where nothing has held the stage. */
  before: RegisteredVersion | undefined
}

/** Holds a version against what the risk of its model asks for. The documents are those of its own commit. */
export async function judgePromotion(
  context: Context,
  registry: Registry,
  candidate: Candidate,
): Promise<Checklist> {
  const { stage, chosen, record, integrity, before } = candidate
  const { name, config } = context.model
  const [validation, run, evaluation, card] = await Promise.all([
    documentOf(registry, name, 'validation', chosen),
    documentOf(registry, name, 'run', chosen),
    documentOf(registry, name, 'evaluation', chosen),
    registry.readFile(chosen, recordPath(name, CARD_FILE)),
  ])
  return checklistOf({
    stage,
    risk: config.risk,
    settings: config.governance,
    record,
    evaluation: evaluation ?? null,
    lineage:
      record.lineage ??
      lineageOf({ onnx: record.onnx, validation, run, evaluation }, config.governance.lineage),
    card: card?.toString('utf8') ?? null,
    signature: { signed: integrity.signed, verified: integrity.verified !== null },
    rollback: await rollbackTarget(registry, name, before),
    approvals: await context.platform.readApprovals(),
  })
}

/** @throws UserError where the record holds it and it has been changed. */
async function documentOf<Name extends DocumentName>(
  registry: Registry,
  model: string,
  name: Name,
  version: RegisteredVersion,
) {
  const path = recordPath(model, `${name}.json`)
  const bytes = await registry.readFile(version, path)
  return bytes && parseDocument(name, bytes.toString('utf8'), `${version.tag}:${path}`)
}

async function rollbackTarget(
  registry: Registry,
  model: string,
  before: RegisteredVersion | undefined,
): Promise<Promotion['rollback']> {
  if (!before) return null
  const { version } = before
  if (registry.isTombstoned(model, version)) return { version, problem: 'its bytes are deleted' }
  const { document, problem } = await readRecord(registry, model, 'version', before)
  return { version, problem: document ? null : (problem ?? 'it has no record') }
}

/** What the event of the ledger keeps of it: who approved, and what was not met or not asked for. */
export function governanceDetail(checklist: Checklist): EventDetails {
  const { risk, requirements, approvals } = checklist
  const { unavailable, readAt, startedBy, reviews, environments } = approvals
  const detail = {
    risk,
    ...(requirements.length > 0
      ? {
          requirements: requirements.map(({ requirement, required, found, verdict, tier }) => ({
            ...{ requirement, required, found, verdict },
            ...(tier === undefined ? {} : { tier }),
          })),
        }
      : {}),
    approvals: { unavailable, readAt, startedBy, reviews, environments },
  }
  return { governance: JSON.parse(JSON.stringify(detail)) }
}

/** Everything about a version in one archive beside the evidence, the promotion just made among it. */
export async function writeAudit(
  context: Context,
  registry: Registry,
  version: RegisteredVersion,
): Promise<string> {
  const path = join(context.evidence.directory, `audit-${version.version}.tar`)
  await writeFileAtomically(path, await auditArchive(registry, context.model.name, version))
  return path
}

/** In the log, line by line: what is asked for, what there is, and how to supply what is missing. */
export function tellChecklist(context: Context, { risk, stage, met, requirements }: Checklist): void {
  if (requirements.length === 0) return
  const { log } = context.platform
  const signs = { ...SIGNS, 'not-applicable': '–' }
  log.info(`${risk === null ? 'mlops.yaml' : `Risk ${risk}`} asks for ${stage}:`)
  for (const { requirement, required, found, verdict, supply, tier } of requirements) {
    const own = tier === undefined ? '' : ` (the risk alone asks for: ${tier})`
    log.info(`  ${signs[verdict]} ${verdict.padEnd(14)}  ${requirement}: ${required}${own}. Found: ${found}`)
    if (supply !== null) log.info(`${' '.repeat(20)}${supply}`)
  }
  if (!met) log.error(refusal(stage, requirements.filter(isOpen).length))
}

const isOpen = ({ verdict }: Checklist['requirements'][number]): boolean =>
  verdict === 'fail' || verdict === 'inconclusive'

const refusal = (stage: string, open: number): string =>
  `${stage} needs ${open} more of what is listed above; nothing has changed`
