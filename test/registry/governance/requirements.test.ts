import { expect, test } from 'vitest'
import { governance } from '../../../src/config/governance.ts'
import type { Verdict } from '../../../src/evidence/envelope.ts'
import type { Comparison, Evaluation } from '../../../src/evidence/evaluation.ts'
import { type Approvals, CARD_SECTIONS, unavailableApprovals } from '../../../src/evidence/governance.ts'
import { lineageOf } from '../../../src/registry/governance/lineage.ts'
import { checklistOf, type Promotion } from '../../../src/registry/governance/requirements.ts'
import { better, comparison, modelFacts, registered } from '../../report/samples.ts'

const review = (user: string, rest: Partial<Approvals['reviews'][number]> = {}) => ({
  user,
  state: 'approved' as const,
  environments: ['production'],
  comment: '',
  self: false,
  ...rest,
})
const approved = (...reviews: Approvals['reviews']): Approvals => ({
  ...unavailableApprovals(''),
  unavailable: null,
  startedBy: ['retrain'],
  reviews,
})

const gate = {
  margin: 0.05,
  min: null,
  max: null,
  verdict: 'pass' as Verdict,
  reason: 'within 0.05',
  moreRows: null,
}
const disparity = { difference: 0.01, differenceInterval: null, ratio: 0.9, ratioInterval: null }
const fairGate = (what: Partial<typeof gate> & { informational?: true }) =>
  comparison('selection_rate_difference by sex', { gate: { ...gate, ...what } as Comparison['gate'] })
const withFairness = (...gates: Comparison[]): Evaluation => ({
  ...better,
  overall: [...better.overall, ...gates],
  fairness: [
    {
      measure: 'selection_rate',
      by: ['sex'],
      to: 'between-groups',
      confidence: 0.95,
      minRows: 30,
      metrics: [],
      production: null,
      candidate: disparity,
      widening: null,
      wideningInterval: null,
      resamples: 200,
      verdict: 'pass',
    },
  ],
})
const fair = withFairness(fairGate({}))
const card = CARD_SECTIONS.map((section) => `## ${section.replaceAll('-', ' ')}\n\nSaid.\n`).join('\n')
const complete = { ...lineageOf({ onnx: modelFacts }, {}), known: 18, of: 18, score: 100, items: [] }

const lost = { item: 'seed' as const, status: 'missing' as const, detail: 'say it' }

/** Everything that the highest tier asks for. */
const whole: Promotion = {
  stage: 'production',
  risk: 'high',
  settings: governance.parse({}),
  record: { ...registered, override: null },
  evaluation: fair,
  lineage: complete,
  card,
  signature: { signed: true, verified: true },
  rollback: { version: 'v1.0.0', problem: null },
  approvals: approved(review('ada'), review('grace', { environments: ['review'] })),
}
const verdicts = (promotion: Promotion) =>
  Object.fromEntries(
    checklistOf(promotion).requirements.map(({ requirement, verdict }) => [requirement, verdict]),
  )

test('risk high with everything is met', () => {
  expect(verdicts(whole)).toEqual({
    evaluation: 'pass',
    fairness: 'pass',
    lineage: 'pass',
    card: 'pass',
    signature: 'pass',
    'rollback-target': 'pass',
    approvals: 'pass',
  })
  expect(checklistOf(whole).met).toBe(true)
})

test.each<[string, 'fail' | 'inconclusive', Partial<Promotion>, string]>([
  ['evaluation', 'fail', { record: { ...registered, override: 'launch day' } }, 'overridden: launch day'],
  ['evaluation', 'fail', { evaluation: { ...fair, outcome: 'inconclusive' } }, 'inconclusive, '],
  ['fairness', 'fail', { evaluation: better }, 'no measure of fairness'],
  [
    'fairness',
    'fail',
    { evaluation: withFairness(fairGate({ informational: true })) },
    'no measure of fairness has a gate that decides',
  ],
  [
    'fairness',
    'fail',
    { evaluation: withFairness(fairGate({ verdict: 'fail', reason: 'groups differ by 0.2' })) },
    '1 of 1 gate did not pass: selection_rate_difference by sex: groups differ by 0.2',
  ],
  [
    'fairness',
    'inconclusive',
    { evaluation: withFairness(fairGate({ verdict: 'inconclusive', reason: 'too few' })) },
    '1 of 1 gate did not pass: selection_rate_difference by sex: too few',
  ],
  ['lineage', 'fail', { lineage: lineageOf({ onnx: modelFacts }, {}) }, 'of 18; missing: code-commit,'],
  [
    'lineage',
    'fail',
    { lineage: { ...complete, known: 17, score: 94.4, items: [lost] } },
    '94.4 %, 17 of 18; missing: seed',
  ],
  ['card', 'fail', { card: null }, 'no README.md in the record'],
  [
    'card',
    'fail',
    { card: card.replace('## factors\n\nSaid.', '## factors\n\nTODO') },
    '8 of 9 filled; empty: factors',
  ],
  [
    'card',
    'fail',
    { card: `${card}\n${'0'.repeat(64)}` },
    'the card is about another model: it names another digest',
  ],
  ['signature', 'fail', { signature: { signed: false, verified: false } }, 'nobody signed it'],
  [
    'signature',
    'inconclusive',
    { signature: { signed: true, verified: false } },
    'signed, and nobody is trusted here',
  ],
  [
    'rollback-target',
    'fail',
    { rollback: { version: 'v1.0.0', problem: 'its bytes are deleted' } },
    'v1.0.0 cannot come back: its bytes are deleted',
  ],
  [
    'approvals',
    'inconclusive',
    { approvals: unavailableApprovals('a terminal') },
    'not available: a terminal',
  ],
  ['approvals', 'fail', { approvals: approved() }, 'nobody'],
  ['approvals', 'fail', { approvals: approved(review('ada')) }, '1 person: ada'],
  [
    'approvals',
    'fail',
    { approvals: approved(review('ada'), review('Ada', { environments: ['review'] })) },
    '1 person: Ada',
  ],
  [
    'approvals',
    'fail',
    { approvals: approved(review('ada'), review('retrain', { self: true })) },
    '1 person: ada; retrain started the run, so that approval does not count',
  ],
  [
    'approvals',
    'fail',
    { approvals: approved(review('ada'), review('grace'), review('eve', { state: 'rejected' })) },
    'rejected by eve',
  ],
])('%s is %s', (requirement, verdict, change, found) => {
  const checklist = checklistOf({ ...whole, ...change })
  const open = checklist.requirements.filter(({ verdict }) => verdict !== 'pass')
  expect(open.map((each) => [each.requirement, each.verdict])).toEqual([[requirement, verdict]])
  expect(open[0].found).toContain(found)
  expect(open[0].supply).toMatch(/\w{3}/)
  expect(checklist.met).toBe(false)
})

test('an evaluation that gates nothing shows nothing', () => {
  const evaluation = { ...fair, overall: [], slices: [] }
  expect(checklistOf({ ...whole, risk: 'minimal', evaluation })).toMatchObject({
    met: false,
    requirements: [{ requirement: 'evaluation', verdict: 'inconclusive', found: 'no metric has a gate' }],
  })
})

test('the first version of a stage has nothing to go back to, and that is said', () => {
  const checklist = checklistOf({ ...whole, rollback: null })
  expect(checklist.met).toBe(true)
  expect(checklist.requirements.find(({ requirement }) => requirement === 'rollback-target')).toEqual({
    requirement: 'rollback-target',
    required: 'a version to go back to',
    found: 'it is the first version of the stage',
    verdict: 'not-applicable',
    supply: null,
  })
})

test('what each tier asks for', () => {
  const asked = (risk: Promotion['risk']) =>
    checklistOf({ ...whole, risk }).requirements.map(
      ({ requirement, required }) => `${requirement}: ${required}`,
    )
  expect(asked(undefined)).toEqual([])
  expect(asked('minimal')).toEqual(['evaluation: gates passed, without an override'])
  expect(asked('limited')).toEqual([
    'evaluation: gates passed, without an override',
    'lineage: at least 80 % known',
    'card: 3 sections filled: model-details, intended-use, metrics',
    'rollback-target: a version to go back to',
    'approvals: approved by at least 1 person',
  ])
  expect(asked('high')).toHaveLength(7)
})

test('a stage that is not protected asks for nothing, and a setting protects others', () => {
  expect(checklistOf({ ...whole, stage: 'staging' }).requirements).toEqual([])
  const settings = governance.parse({ stages: ['staging'] })
  expect(checklistOf({ ...whole, stage: 'staging', settings }).requirements).toHaveLength(7)
  expect(checklistOf({ ...whole, settings }).requirements).toEqual([])
})

test('what the configuration changes of a tier is said, softer or harder', () => {
  const settings = governance.parse({
    approvals: 3,
    fairness: false,
    'min-lineage': 90,
    'self-approval': true,
  })
  const change = { approvals: approved(review('ada'), review('retrain', { self: true })), evaluation: better }
  const checklist = checklistOf({ ...whole, ...change, settings })
  const named = new Map(checklist.requirements.map((each) => [each.requirement, each]))
  expect(named.get('approvals')).toMatchObject({
    required: 'approved by at least 3 people',
    tier: 'approved by at least 2 people',
    found: '2 people: ada, retrain; retrain started the run, and counts by governance.self-approval',
    verdict: 'fail',
  })
  expect(named.get('fairness')).toEqual({
    requirement: 'fairness',
    required: 'nothing',
    found: 'waived by governance.fairness of mlops.yaml',
    verdict: 'not-applicable',
    supply: null,
    tier: 'fairness gates passed',
  })
  expect(named.get('lineage')).toMatchObject({
    required: 'at least 90 % known',
    tier: 'at least 100 % known',
  })
  expect(named.get('signature')).not.toHaveProperty('tier')
})

test('settings without a risk ask for what they name', () => {
  const settings = governance.parse({ signature: true })
  expect(verdicts({ ...whole, risk: undefined, settings })).toEqual({ signature: 'pass' })
})
