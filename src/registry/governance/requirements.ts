import type { Governance } from '../../config/governance.ts'
import type { Evaluation } from '../../evidence/evaluation.ts'
import type { Approvals, Checklist, Lineage, Requirement, Risk } from '../../evidence/governance.ts'
import type { Version } from '../../evidence/version.ts'
import { plural } from '../../text.ts'
import { CARD_FILE } from '../documents/record.ts'
import { approvers, rejections } from './approvals.ts'
import { filledSections, namedDigests } from './card.ts'
import { fairnessOf } from './fairness.ts'
import { type Asked, askedFor } from './tiers.ts'

/** What there is of a version that is about to be promoted. */
export interface Promotion {
  stage: string
  risk: Risk | undefined
  settings: Governance
  record: Version
  evaluation: Evaluation | null
  lineage: Lineage
  /** Text of the model card; null where the record has none. */
  card: string | null
  signature: { signed: boolean; verified: boolean }
  /** The version that a rollback would bring back; null where none has held the stage. */
  rollback: { version: string; problem: string | null } | null
  approvals: Approvals
}

type Found = Pick<Requirement, 'found' | 'verdict' | 'supply'>

/** What the risk asks for before a version serves a stage, line by line; what could not be looked at is not met. */
export function checklistOf(promotion: Promotion): Checklist {
  const { stage, risk, settings, approvals } = promotion
  const isProtected = settings.stages.includes(stage)
  const { asked, tier } = askedFor(risk, settings)
  const requirements = isProtected ? requirementsOf(promotion, asked, tier) : []
  return {
    risk: risk ?? null,
    stage,
    met: requirements.every(({ verdict }) => verdict === 'pass' || verdict === 'not-applicable'),
    requirements,
    approvals,
  }
}

function requirementsOf(promotion: Promotion, asked: Asked, tier: Asked): Requirement[] {
  return RULES.flatMap(({ requirement, key, wanted, look }) => {
    const [required, own] = [wanted(asked), wanted(tier)]
    const changed = required === own ? {} : { tier: own ?? 'nothing' }
    if (required !== null) return [{ requirement, required, ...look(promotion, asked), ...changed }]
    if (own === null) return []
    // What the tier asks for and the configuration takes back is said, not left out.
    const found = `waived by governance.${key} of mlops.yaml`
    return [{ requirement, required: 'nothing', found, verdict: 'not-applicable', supply: null, ...changed }]
  })
}

interface Rule {
  requirement: Requirement['requirement']
  key: keyof Asked
  /** In words; null where nothing is asked for. */
  wanted(asked: Asked): string | null
  look(promotion: Promotion, asked: Asked): Found
}

const RULES: Rule[] = [
  {
    requirement: 'evaluation',
    key: 'evaluation',
    wanted: ({ evaluation }) => (evaluation ? 'gates passed, without an override' : null),
    look: lookAtEvaluation,
  },
  {
    requirement: 'fairness',
    key: 'fairness',
    wanted: ({ fairness }) => (fairness ? 'fairness gates passed' : null),
    look: ({ evaluation }) => fairnessOf(evaluation),
  },
  {
    requirement: 'lineage',
    key: 'min-lineage',
    wanted: ({ 'min-lineage': least }) => (least > 0 ? `at least ${least} % known` : null),
    look: lookAtLineage,
  },
  {
    requirement: 'card',
    key: 'card-sections',
    wanted: ({ 'card-sections': sections }) =>
      sections.length > 0 ? `${plural(sections.length, 'section')} filled: ${sections.join(', ')}` : null,
    look: lookAtCard,
  },
  {
    requirement: 'signature',
    key: 'signature',
    wanted: ({ signature }) => (signature ? 'signed by somebody trusted' : null),
    look: lookAtSignature,
  },
  {
    requirement: 'rollback-target',
    key: 'rollback-target',
    wanted: ({ 'rollback-target': target }) => (target ? 'a version to go back to' : null),
    look: lookAtRollback,
  },
  {
    requirement: 'approvals',
    key: 'approvals',
    wanted: ({ approvals }) =>
      approvals > 0 ? `approved by at least ${plural(approvals, 'person', 'people')}` : null,
    look: lookAtApprovals,
  },
]

const pass = (found: string): Found => ({ found, verdict: 'pass', supply: null })
const fail = (found: string, supply: string): Found => ({ found, verdict: 'fail', supply })
const unknown = (found: string, supply: string): Found => ({ found, verdict: 'inconclusive', supply })

function lookAtEvaluation({ evaluation, record }: Promotion): Found {
  const again = 'Run evaluate-vs-prod on the candidate, then register that.'
  if (record.override !== null) return fail(`overridden: ${record.override}`, again)
  if (!evaluation) return unknown('there is no evaluation.json in its record', again)
  const gated = [...evaluation.overall, ...evaluation.slices].filter(
    ({ gate }) => gate && !gate.informational,
  )
  if (gated.length === 0)
    return unknown('no metric has a gate', 'Name metrics with a margin or a limit under evaluate.metrics.')
  const found = `${evaluation.outcome}, ${plural(gated.length, 'gate')}`
  return evaluation.outcome === 'pass' || evaluation.outcome === 'warn' ? pass(found) : fail(found, again)
}

function lookAtLineage({ lineage }: Promotion, { 'min-lineage': least }: Asked): Found {
  const { known, of, score, items } = lineage
  const found = `${score} %, ${known} of ${of}`
  if (score >= least) return pass(found)
  const lacking = items.filter(({ status }) => status === 'missing')
  return fail(
    `${found}; missing: ${lacking.map(({ item }) => item).join(', ')}`,
    lacking.map(({ item, detail }) => `${item}: ${detail}`).join('; '),
  )
}

function lookAtCard({ card, record }: Promotion, { 'card-sections': wanted }: Asked): Found {
  if (card === null)
    return fail(
      `no ${CARD_FILE} in the record`,
      'Register the model again; its card then lies in the record.',
    )
  const digests = namedDigests(card)
  if (digests.length > 0 && !digests.includes(record.onnx.sha256))
    return fail(
      'the card is about another model: it names another digest',
      'Register the model again, so that the card is made anew.',
    )
  const filled = filledSections(card)
  const empty = wanted.filter((section) => !filled.includes(section))
  const found = `${wanted.length - empty.length} of ${wanted.length} filled`
  if (empty.length === 0) return pass(found)
  return fail(
    `${found}; empty: ${empty.join(', ')}`,
    `Write these sections in MODEL_CARD.md or under register.card, and register it again: ${empty.join(', ')}.`,
  )
}

function lookAtSignature({ signature: { signed, verified } }: Promotion): Found {
  if (verified) return pass('signed, and the signature is that of somebody trusted')
  if (signed)
    return unknown(
      'signed, and nobody is trusted here who could have',
      'Name the public key under register.trust.public-keys.',
    )
  return fail(
    'nobody signed it',
    'Set register.sign: true, give register the input signing-key, and register it again.',
  )
}

function lookAtRollback({ rollback }: Promotion): Found {
  if (rollback === null)
    return { found: 'it is the first version of the stage', verdict: 'not-applicable', supply: null }
  const { version, problem } = rollback
  if (problem === null) return pass(version)
  return fail(`${version} cannot come back: ${problem}`, 'Promote a version that is whole first.')
}

function lookAtApprovals({ approvals, settings }: Promotion, { approvals: least }: Asked): Found {
  const howTo =
    'Let the job that promotes name an environment with required reviewers; GitHub takes one approval each, so N people need N environments.'
  if (approvals.unavailable !== null) return unknown(`not available: ${approvals.unavailable}`, howTo)
  const rejected = rejections(approvals)
  if (rejected.length > 0)
    return fail(`rejected by ${rejected.join(', ')}`, 'Start a new run, and let it be reviewed anew.')
  const { counted, self } = approvers(approvals, settings['self-approval'])
  const names =
    counted.length > 0 ? `${plural(counted.length, 'person', 'people')}: ${counted.join(', ')}` : 'nobody'
  const note =
    self.length > 0
      ? `; ${self.join(', ')} started the run, ${settings['self-approval'] ? 'and counts by governance.self-approval' : 'so that approval does not count'}`
      : ''
  return counted.length >= least ? pass(names + note) : fail(names + note, howTo)
}
