import { z } from 'zod'
import { timestamp } from './envelope.ts'

/** How much harm the model can do, as the team says; a higher one asks for more before a version is promoted. */
export const RISKS = ['minimal', 'limited', 'high'] as const
export type Risk = (typeof RISKS)[number]

/** What has to be known so that a version could be made again, in the order in which it is shown. */
export const LINEAGE_ITEMS = [
  'code-commit',
  'clean-code',
  'training-code',
  'training-command',
  'parameters',
  'seed',
  'dataset-digests',
  'validated-data',
  'judged-data',
  'lock-file',
  'runtime-versions',
  'framework-versions',
  'container-digest',
  'workflow-run',
  'machine',
  'gpu-driver',
  'cuda-version',
  'parent-model',
] as const
export type LineageItem = (typeof LINEAGE_ITEMS)[number]

/**
 * Sections of a model card.
 * @see Mitchell et al. (2019), Model Cards for Model Reporting: https://arxiv.org/abs/1810.03993
 */
export const CARD_SECTIONS = [
  'model-details',
  'intended-use',
  'factors',
  'metrics',
  'evaluation-data',
  'training-data',
  'quantitative-analyses',
  'ethical-considerations',
  'caveats-and-recommendations',
] as const
export type CardSection = (typeof CARD_SECTIONS)[number]

const lineageItem = z.strictObject({
  item: z.enum(LINEAGE_ITEMS),
  /** `declared`: the configuration says it; nothing here has seen it. */
  status: z.enum(['recorded', 'declared', 'missing', 'not-applicable']),
  /** What is known, or what is missing and how to supply it. */
  detail: z.string(),
})

export const lineage = z.strictObject({
  /** Items recorded or declared, of those that apply. */
  known: z.number().int(),
  of: z.number().int(),
  /** In per cent, rounded down to a tenth: 100 means that nothing is missing. */
  score: z.number(),
  items: z.array(lineageItem),
})
export type Lineage = z.infer<typeof lineage>

/** One review of a deployment in the log of a workflow run. */
const review = z.strictObject({
  user: z.string(),
  state: z.enum(['approved', 'rejected', 'pending']),
  environments: z.array(z.string()),
  comment: z.string(),
  /** By somebody who started the run. */
  self: z.boolean(),
})

const environment = z.strictObject({
  name: z.string(),
  /** Who may approve, `@user` or `team <slug>`; null where that could not be read. */
  reviewers: z.array(z.string()).nullable(),
  preventSelfReview: z.boolean().nullable(),
})

export const approvals = z.strictObject({
  /** Why nobody can say who approved, such as a terminal; null where it could be read. */
  unavailable: z.string().nullable(),
  /** GitHub tells no time of a review: it was given before this. */
  readAt: timestamp,
  /** Who started the run: their own approval is a self-approval. */
  startedBy: z.array(z.string()),
  reviews: z.array(review),
  environments: z.array(environment),
})
export type Approvals = z.infer<typeof approvals>

export const unavailableApprovals = (reason: string): Approvals => ({
  unavailable: reason,
  readAt: new Date().toISOString(),
  startedBy: [],
  reviews: [],
  environments: [],
})

const REQUIREMENTS = [
  'evaluation',
  'fairness',
  'lineage',
  'card',
  'signature',
  'rollback-target',
  'approvals',
] as const

const requirement = z.strictObject({
  requirement: z.enum(REQUIREMENTS),
  required: z.string(),
  found: z.string(),
  verdict: z.enum(['pass', 'fail', 'inconclusive', 'not-applicable']),
  /** What to do about it; null where there is nothing to do. */
  supply: z.string().nullable(),
  /** What the risk tier asks for where the configuration says something else. */
  tier: z.string().optional(),
})
export type Requirement = z.infer<typeof requirement>

/** What the risk of a model asks for before a version serves a stage, and what there is of it. */
export const checklist = z.strictObject({
  risk: z.enum(RISKS).nullable(),
  stage: z.string(),
  /** Nothing that is required is missing or unknown. */
  met: z.boolean(),
  requirements: z.array(requirement),
  approvals,
})
export type Checklist = z.infer<typeof checklist>
