import { z } from 'zod'

/** Of one side. */
export const confidence = z.number().gt(0.5).lt(1)

/** What one metric has to keep. `margin` is the allowed loss against production; `min` and `max` are absolute. */
export const metricGate = z.strictObject({
  margin: z.number().min(0).optional().describe('Allowed loss against production, in units of the metric.'),
  'relative-margin': z
    .number()
    .min(0)
    .optional()
    .describe("Allowed loss as a share of production's value; of both margins the smaller decides."),
  min: z.number().optional().describe('Absolute floor.'),
  max: z.number().optional().describe('Absolute ceiling.'),
  strict: z
    .boolean()
    .optional()
    .describe('Judge min and max by the end of the interval, not by the value alone.'),
  confidence: confidence.optional().describe('One-sided, for this metric alone.'),
  'min-rows': z.number().int().min(1).optional().describe('Fewer rows are never judged by this metric.'),
  'max-gain': z
    .number()
    .min(0)
    .optional()
    .describe('A larger improvement is suspicious, and warns of a possible leakage.'),
  'over-trivial': z
    .number()
    .min(0)
    .optional()
    .describe(
      'For a first model: how much better it has to be than a constant answer, the share of each class or the mean.',
    ),
  informational: z.boolean().optional().describe('Show the verdict, but let it decide nothing.'),
})
export type MetricGate = z.infer<typeof metricGate>
