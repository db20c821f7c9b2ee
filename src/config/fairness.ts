import { z } from 'zod'
import { cut } from './cut.ts'
import { confidence } from './gate.ts'

const fairnessBy = z.strictObject({
  by: z
    .union([cut, z.array(cut).min(1).max(3)])
    .describe('Column, or { column: quantiles(K) }; of a list every combination is a group.'),
  metrics: z
    .array(z.string())
    .min(1)
    .describe(
      'Metrics of the task (selection_rate, true_positive_rate, accuracy, mae), or demographic_parity, equal_opportunity, equalized_odds.',
    ),
  to: z
    .enum(['between-groups', 'overall'])
    .default('between-groups')
    .describe('What a group is compared with: the other groups, or all rows.'),
  'max-difference': z.number().min(0).optional().describe('Largest allowed difference.'),
  'min-ratio': z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Smallest allowed ratio; 0.8 is the four-fifths rule.'),
  margin: z
    .number()
    .min(0)
    .optional()
    .describe(
      "The difference may be wider than production's by so much. Default where no limit is named: 0.02, or 2 % of production's value of a metric without bounds.",
    ),
  strict: z
    .boolean()
    .optional()
    .describe('Pass max-difference and min-ratio only with the whole interval inside.'),
  'min-rows': z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('Smaller groups are shown, never judged. Default: evaluate.min-rows.'),
  'small-groups': z
    .enum(['inconclusive', 'show'])
    .default('inconclusive')
    .describe('What groups too small to judge make of a gate that would pass; show lets it pass.'),
  confidence: confidence.optional().describe('One-sided, for these gates alone.'),
  informational: z.boolean().optional().describe('Show the verdicts, but let them decide nothing.'),
})
export type FairnessBy = z.infer<typeof fairnessBy>

export const fairness = z.union([fairnessBy, z.array(fairnessBy).min(1)])
