import { UserError } from '../errors.ts'
import type { Outcome } from '../evidence/envelope.ts'
import type { Comparison, Evaluation } from '../evidence/evaluation.ts'
import type { Run } from '../evidence/run.ts'
import type { Validation } from '../evidence/validation.ts'

export interface EvidenceToCheck {
  model: string
  /** Of the model's file. */
  modelSha256: string
  /** The commit that the version will stand on. */
  source: string
  validation?: Validation
  run?: Run
  evaluation?: Evaluation
  /** Reason to register in spite of the evaluation's outcome. It excuses no mismatch. */
  override?: string
  /** The split that should have judged it, as the configuration says. */
  split?: string
}

/**
 * Whether the documents are about each other and about this model.
 * @returns what a complete record would hold and this one does not, one line each.
 * @throws UserError with every mismatch, and where the evaluation came to anything but pass or warn.
 */
export function checkEvidenceBelongsTogether(evidence: EvidenceToCheck): string[] {
  const mismatches = [
    ...nameMismatches(evidence),
    ...digestMismatches(evidence),
    ...sourceMismatch(evidence),
    ...splitMismatch(evidence),
  ]
  if (mismatches.length > 0)
    throw new UserError(mismatches.join('\n'), {
      hint: 'Evidence of different runs does not make one version. Run the actions again in one workflow.',
    })
  const { evaluation, override } = evidence
  if (evaluation && !override) refuseBadOutcome(evaluation)
  return missingParts(evidence)
}

function nameMismatches({ model, validation, run, evaluation }: EvidenceToCheck): string[] {
  return Object.entries({ validation, run, evaluation }).flatMap(([name, document]) =>
    document && document.model !== model
      ? [`${name}.json is about ${document.model}, not about ${model}`]
      : [],
  )
}

function digestMismatches(evidence: EvidenceToCheck): string[] {
  const { validation, run, evaluation, modelSha256 } = evidence
  const claims: [claim: string, said: string | null | undefined, file: string, is: string | undefined][] = [
    ['run.json says the trained model is', run?.trained?.sha256, 'the model file', modelSha256],
    ['evaluation.json says the candidate is', evaluation?.candidate.sha256, 'the model file', modelSha256],
    ['run.json says its validation is', run?.inputs.validation, 'validation.json', validation?.digest],
    ['evaluation.json says its run is', evaluation?.inputs.run, 'run.json', run?.digest],
    ...splitClaims(run, validation),
    ...judgedClaim(evaluation, validation),
  ]
  return claims
    .filter(([, said, , is]) => said && is && said !== is)
    .map(([claim, said, file, is]) => `${claim} ${said}, but ${file} is ${is}`)
}

function splitClaims(run: Run | undefined, validation: Validation | undefined) {
  return Object.entries(run?.data ?? {}).map(
    ([split, { bytes }]): [string, string, string, string | undefined] => [
      `run.json says the ${split} data is`,
      bytes,
      `the ${split} data in validation.json`,
      validation?.datasets[split]?.digests.bytes,
    ],
  )
}

function judgedClaim(evaluation: Evaluation | undefined, validation: Validation | undefined) {
  if (!evaluation) return []
  const { split, digests } = evaluation.data
  const claim: [string, string, string, string | undefined] = [
    'evaluation.json says the rows that judged are',
    digests.bytes,
    `the ${split} data in validation.json`,
    validation?.datasets[split]?.digests.bytes,
  ]
  return [claim]
}

/** Rows of somebody's choice may be looked at, but a version is judged by the rows that the team agreed on. */
function splitMismatch({ evaluation, split }: EvidenceToCheck): string[] {
  const judged = evaluation?.data.split
  return split && judged && judged !== split
    ? [
        `evaluation.json was judged by ${evaluation.data.path} (split ${judged}), but mlops.yaml says the split is ${split}`,
      ]
    : []
}

function sourceMismatch({ run, source }: EvidenceToCheck): string[] {
  const sha = run?.code.sha
  return sha && sha !== source ? [`run.json was trained at commit ${sha}, but the source is ${source}`] : []
}

const GOOD: Outcome[] = ['pass', 'warn']

function refuseBadOutcome(evaluation: Evaluation): void {
  if (GOOD.includes(evaluation.outcome)) return
  const reasons = [...evaluation.overall, ...evaluation.slices].filter(
    ({ gate }) => gate && !GOOD.includes(gate.verdict),
  )
  throw new UserError(
    `the evaluation of ${evaluation.model} came to ${evaluation.outcome}, so it is not registered`,
    {
      location: { file: 'evaluation.json' },
      hint: [
        ...reasons.map(gateLine),
        'Train a better model, or register it on record with an override and its reason.',
      ].join('\n'),
    },
  )
}

function gateLine({ metric, slice, gate }: Comparison): string {
  const rows = slice ? `, ${slice.column} = ${slice.label}` : ''
  return `  ${gate?.verdict}: ${metric}${rows}: ${gate?.reason}`
}

function missingParts({ validation, run, evaluation }: EvidenceToCheck): string[] {
  const gaps: [boolean, string][] = [
    [!validation, 'validation.json: nobody checked the data'],
    [!run, 'run.json: how it was trained is not known'],
    [!evaluation, 'evaluation.json: it was not compared with production'],
    [run?.code.sha === null, 'run.json names no commit'],
    [run?.code.dirty === true, 'the code had uncommitted changes'],
    [run?.trained === null, 'run.json names no trained model'],
    [run !== undefined && run.environment.locks.length === 0, 'no lock file of the environment'],
    [run !== undefined && run.inputs.validation === undefined, 'run.json names no validation'],
    [evaluation !== undefined && evaluation.inputs.run === undefined, 'evaluation.json names no run'],
    ...uncheckedSplits(run, validation),
  ]
  return gaps.filter(([absent]) => absent).map(([, line]) => line)
}

function uncheckedSplits(run: Run | undefined, validation: Validation | undefined): [boolean, string][] {
  return Object.keys(run?.data ?? {}).map((split) => [
    validation !== undefined && validation.datasets[split] === undefined,
    `the ${split} data was not validated`,
  ])
}
