import { z } from 'zod'

/** How often these rows have judged this model; each candidate counts once. */
export const holdout = z.strictObject({
  /** Number of this candidate among those that the ledger knows to have been judged on these bytes, from 1. */
  evaluations: z.number().int().min(1),
  /** False where this evaluation leaves no event, so that the next one does not know of it. */
  recorded: z.boolean(),
  /** Absent where the confidence is the same at every look. */
  spending: z
    .strictObject({
      method: z.enum(['bonferroni', 'pocock']),
      looks: z.number().int(),
      /** One-sided, before and after it was spread over the looks. */
      declared: z.number(),
      confidence: z.number(),
    })
    .optional(),
})
export type Holdout = z.infer<typeof holdout>
