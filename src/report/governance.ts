import type { Approvals, Checklist, Lineage, Requirement } from '../evidence/governance.ts'
import type { MlTestScore } from '../evidence/ml-test-score.ts'
import { plain, plural } from '../text.ts'
import type { Block, Sign, Span, Text } from './blocks.ts'
import { type Cell, details, enumeration, facts, left, list, paragraph, strong, table } from './build.ts'

/** What the risk asks for and what there is of it; nothing where nothing is asked for. */
export function checklistBlocks(checklist: Checklist | undefined): Block[] {
  if (!checklist || checklist.requirements.length === 0) return []
  const { risk, stage, requirements } = checklist
  const who = risk === null ? 'The configuration' : `Risk ${risk}`
  const open = requirements.filter(({ supply, verdict }) => supply !== null && verdict !== 'pass')
  return [
    paragraph(strong(`${who} asks for this before a version serves ${stage}`), ':'),
    table(
      [left('Verdict'), left('Requirement'), left('Asked for'), left('Found')],
      requirements.map(requirementRow),
    ),
    ...(open.length > 0
      ? [list(open.map(({ requirement, supply }): Text => [strong(requirement), `: ${supply}`]))]
      : []),
  ]
}

function requirementRow({ requirement, required, found, verdict, tier }: Requirement): Cell[] {
  const sign: Cell = verdict === 'not-applicable' ? 'not applicable' : { sign: verdict as Sign }
  const own = tier === undefined ? '' : ` (set in mlops.yaml; the risk alone asks for: ${tier})`
  return [sign, requirement, required + own, found]
}

/** Who approved the run, folded away. */
export function approvalBlocks(approvals: Approvals | undefined): Block[] {
  if (!approvals) return []
  const { unavailable, reviews, environments, readAt } = approvals
  if (unavailable !== null) return [details('Approvals: not available', paragraph(unavailable))]
  const count = reviews.filter(({ state }) => state === 'approved').length
  if (reviews.length === 0)
    return [details('Approvals: none', paragraph('Nobody had to review this run in an environment.'))]
  return [
    details(
      `Approvals: ${count}`,
      table(
        [left('Who'), left('State'), left('Environment'), left('Comment')],
        reviews.map(({ user, state, environments: names, comment, self }) => [
          self ? `${user} (started the run)` : user,
          state,
          names.join(', '),
          comment,
        ]),
      ),
      paragraph(`Read at ${readAt}; GitHub tells no time of a review.`),
      facts(environments.map(({ name, reviewers }) => [name, reviewerText(reviewers)])),
    ),
  ]
}

const reviewerText = (reviewers: string[] | null): string =>
  reviewers === null
    ? 'who may approve could not be read'
    : reviewers.length === 0
      ? 'no required reviewer'
      : `may be approved by ${reviewers.join(', ')}`

/** `Lineage 94.4 %: 17 of 18`, what is missing first. */
export function lineageBlocks(lineage: Lineage | undefined): Block[] {
  if (!lineage) return []
  const { items, known, of, score } = lineage
  const rank = ({ status }: Lineage['items'][number]): number => (status === 'missing' ? 0 : 1)
  const rows = [...items]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ item, status, detail }): Cell[] => [item, status.replace('-', ' '), detail])
  return [
    details(
      `Lineage ${plain(score)} %: ${known} of ${of} known`,
      table([left('Item'), left('Status'), left('Detail')], rows),
    ),
  ]
}

/** For the paragraph under the verdict. */
export function lineageSpans(lineage: Lineage | undefined): Span[] {
  if (!lineage) return []
  const lacking = lineage.items.filter(({ status }) => status === 'missing').map(({ item }) => item)
  if (lacking.length === 0) return [' Its lineage is complete.']
  return [
    ` Its lineage lacks ${plural(lacking.length, 'item')} of ${lineage.of}: ${enumeration(lacking, 6)}.`,
  ]
}

/** `ML Test Score 1.5`, the sum of each section and who shows what. */
export function mlTestBlocks(result: MlTestScore | undefined): Block[] {
  if (!result) return []
  const { score, sections, tests } = result
  return [
    details(
      `ML Test Score ${plain(score)}`,
      facts(Object.entries(sections).map(([section, sum]) => [section, `${plain(sum)} of 7`])),
      table(
        [left('Test'), left('Shown by'), left('Points')],
        tests.map(({ test, shown, points, by }): Cell[] => [
          test,
          by === null ? 'not shown' : shown === 'declared' ? `declared: ${by}` : by,
          plain(points),
        ]),
      ),
    ),
  ]
}
