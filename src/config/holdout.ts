import { z } from 'zod'

/** How the confidence is kept while one test set judges one candidate after another. */
export const alphaSpending = z.strictObject({
  looks: z
    .number()
    .int()
    .min(1)
    .max(1000)
    .describe('Candidates that one test set may judge; those after them are inconclusive.'),
  method: z
    .enum(['bonferroni', 'pocock'])
    .default('bonferroni')
    .describe('bonferroni: as much of the error rate for each look; pocock: more for early looks.'),
})
export type AlphaSpending = z.infer<typeof alphaSpending>
