import { z } from 'zod'

const settings = z.strictObject({
  rows: z
    .number()
    .int()
    .min(100)
    .max(1_000_000)
    .optional()
    .describe('Rows to draw. Default: up to 5,000, and fewer where columns are many or a model is large.'),
  repeats: z.number().int().min(1).max(100).default(5).describe('Permutations of each column.'),
  metric: z.string().optional().describe('Default: the first of evaluate.metrics.'),
  features: z
    .array(z.union([z.string(), z.array(z.string()).min(2)]))
    .min(1)
    .optional()
    .describe(
      'Columns; those of an inner list are permuted together. Default: all that a model reads, one by one.',
    ),
})

export const importance = z
  .union([z.boolean(), settings])
  .transform((given) => (given === true ? settings.parse({}) : given))
  .prefault(true)
  .describe('Which columns matter to each model: how to find out, or false.')
export type ImportanceConfig = z.infer<typeof settings>
