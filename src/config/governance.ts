import { z } from 'zod'
import { gtoName } from '../evidence/envelope.ts'
import { CARD_SECTIONS } from '../evidence/governance.ts'
import { ML_TEST_NAMES, type MlTest } from '../evidence/ml-test-score.ts'

const text = z.string().trim().min(1)

/** What only people can know, and what they then answer for. */
const declarations = z.strictObject({
  parameters: text.optional().describe('Where no file holds parameters: why not.'),
  'framework-versions': text.optional().describe('For example `pytorch 2.9.1`.'),
  'container-digest': text.optional().describe('Why there is none, or which image it was.'),
  'cuda-version': text.optional().describe('For example `13.0`.'),
  'parent-model': text
    .optional()
    .describe('Model that this one was fine-tuned from, with its digest, or `none`.'),
})
export type LineageDeclarations = z.infer<typeof declarations>

const mlTests = z
  .partialRecord(
    z.enum(ML_TEST_NAMES as [MlTest, ...MlTest[]]),
    z.strictObject({
      link: text.describe('Where the results are.'),
      automated: z
        .boolean()
        .default(false)
        .describe('It runs by itself, again and again: 1 point instead of ½.'),
    }),
  )
  .default({})
export type MlTestDeclarations = z.infer<typeof mlTests>

export const governance = z.strictObject({
  stages: z
    .array(gtoName)
    .min(1)
    .default(['production'])
    .describe('Stages that a version reaches only with everything that its risk asks for.'),
  evaluation: z.boolean().optional().describe('Gates passed against production, without an override.'),
  fairness: z.boolean().optional().describe('Fairness gates present and passed.'),
  approvals: z
    .number()
    .int()
    .min(0)
    .max(20)
    .optional()
    .describe('People who approved the run in an environment of GitHub.'),
  'self-approval': z.boolean().default(false).describe('Count the approval of whoever started the run.'),
  'min-lineage': z
    .number()
    .min(0)
    .max(100)
    .optional()
    .describe('Least completeness of the lineage, in per cent.'),
  'card-sections': z
    .array(z.enum(CARD_SECTIONS))
    .optional()
    .describe('Sections of the model card that must say something.'),
  signature: z.boolean().optional().describe('The version is signed by somebody trusted.'),
  'rollback-target': z.boolean().optional().describe('There is a version to go back to.'),
  'ml-test-score': mlTests.describe(
    'Tests of the ML Test Score that the team answers for, each with a link.',
  ),
  lineage: declarations
    .prefault({})
    .describe('What of the lineage nothing can record, declared by the team.'),
})
export type Governance = z.infer<typeof governance>
