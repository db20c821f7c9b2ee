import type { Deployment, DeploymentStep } from '../evidence/deployment.ts'
import { plain, plural } from '../text.ts'
import type { Report, Span } from './blocks.ts'
import { details, facts, left, list, mono, next, paragraph, shortDigest, table, verdict } from './build.ts'
import { provenance } from './envelope.ts'
import { approvalBlocks, checklistBlocks } from './governance.ts'
import { fullReport, type Links, runLinks } from './links.ts'
import { significant } from './numbers.ts'

export function deploymentReport(document: Deployment, links: Links = {}): Report {
  const heading = headline(document)
  const { steps, tags, target, source } = document
  return {
    title: heading,
    essential: [
      verdict(document.outcome, heading),
      paragraph(...reason(document)),
      ...checklistBlocks(document.governance),
      ...(steps.length > 0
        ? [table([left('Step'), left('Status'), left('Detail')], steps.map(stepRow))]
        : []),
      next(...nextStep(document), ...runLinks(links)),
    ],
    details: [
      ...(tags.length > 0 ? [details('Stage tags', list(tags.map((tag) => mono(tag))))] : []),
      details(
        'Source and target',
        facts([
          ['target', [`${target.kind} `, mono(target.path)]],
          ['source', [`${source.store} `, mono(source.uri)]],
          ['sha256', shortDigest(source.sha256)],
          ...(document.ledgerHead
            ? ([['head of the ledger', mono(document.ledgerHead)]] satisfies [string, Span][])
            : []),
        ]),
      ),
      ...approvalBlocks(document.governance?.approvals),
      provenance(document, 'Provenance and digests'),
    ],
    pictures: [],
    full: fullReport(links, 'deployment'),
  }
}

/** It never came to the target: what the risk asks for was not all there. */
const heldBack = (document: Deployment): boolean =>
  failed(document) && document.golden === null && document.governance?.met === false

const failed = ({ outcome }: Deployment): boolean => outcome === 'fail' || outcome === 'error'

function headline(document: Deployment): string {
  const { model, version, previous, stage, action, changed } = document
  if (failed(document)) {
    const still = previous ? `; ${stage} still serves ${previous}` : `; ${stage} serves nothing yet`
    return `${model} ${version} was not deployed${still}`
  }
  if (!changed) return `${model} ${version} already serves ${stage}`
  if (action === 'rollback')
    return `${model}: ${stage} is back on ${version}${previous ? ` (was ${previous})` : ''}`
  return `${model} ${version} serves ${stage}${previous ? ` (was ${previous})` : ', the first version there'}`
}

function reason(document: Deployment): Span[] {
  const { target, golden, changed } = document
  if (heldBack(document))
    return ['The target is as it was: ', mono(target.path), '. What was asked for is not all there.']
  const opening: Span[] = changed
    ? ['Its bytes are at ', mono(target.path), ', checked against the digest of the record.']
    : [failed(document) ? 'The target is as it was: ' : 'Nothing had to change: ', mono(target.path), '.']
  if (!golden) return [...opening, ' No golden records were kept, so its answers were not compared.']
  const error =
    golden.maxAbsoluteError === null ? 'which could not be computed' : significant(golden.maxAbsoluteError, 2)
  const said = golden.passed
    ? 'answers as when it was registered'
    : 'does not answer as when it was registered'
  return [
    ...opening,
    ` On ${plural(golden.records, 'golden record')} it ${said}: largest error ${error}, allowed ${plain(golden.tolerance)}.`,
  ]
}

const stepRow = ({ name, status, detail }: DeploymentStep): string[] => [name, status, detail]

function nextStep(document: Deployment): Span[] {
  const { model, stage, previous, changed } = document
  if (heldBack(document)) return ['supply what is missing above, then deploy again.']
  if (failed(document)) return ['mend what failed above, then deploy again.']
  if (!changed || !previous)
    return ['watch it: ', mono(`mlops drift-report --model ${model} --stage ${stage}`), '.']
  return [
    `watch it; back to ${previous}: `,
    mono(`mlops deploy --model ${model} --stage ${stage} --mode rollback`),
    '.',
  ]
}
