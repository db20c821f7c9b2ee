import { z } from 'zod'
import { relativePath } from './path.ts'

const rate = z.number().min(0).max(1)

export const flips = z.strictObject({
  'max-negative-rate': rate
    .optional()
    .describe('Largest share of rows that production has right and the candidate wrong.'),
  'max-churn': rate
    .optional()
    .describe('Largest share of rows that are decided otherwise; of numbers, that move beyond tolerance.'),
  tolerance: z
    .number()
    .min(0)
    .optional()
    .describe('Regression: a prediction that moves by no more has not changed.'),
  strict: z.boolean().optional().describe('Judge by the upper end of the interval, not by the value.'),
  examples: z
    .number()
    .int()
    .min(0)
    .max(1000)
    .default(20)
    .describe('Rows to name that became wrong, the most confident mistakes first.'),
})
export type FlipSettings = z.infer<typeof flips>

const trafficRows = z.strictObject({
  path: relativePath.describe('File, folder or pattern of files that both models score.'),
  'max-churn': rate.optional().describe('Largest share of these rows that may be decided otherwise.'),
  strict: z.boolean().optional().describe('Judge by the upper end of the interval, not by the value.'),
})

/** Rows that need no label. */
export const traffic = z.union([relativePath, trafficRows])

export const disagreements = z.strictObject({
  rows: z.number().int().min(1).max(1_000_000).default(200).describe('Rows in the file.'),
  'control-share': rate
    .default(0.2)
    .describe('Share of them that is drawn at random, so that what the labels tell is unbiased.'),
  format: z.enum(['csv', 'parquet']).default('csv'),
  from: z
    .enum(['traffic', 'test'])
    .optional()
    .describe('Rows to choose from. Default: the traffic where it is named, else the judged rows.'),
})
export type DisagreementSettings = z.infer<typeof disagreements>
