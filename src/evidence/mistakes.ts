import { z } from 'zod'
import { columnProfile } from './facts.ts'

/** Where a model of several classes is wrong. */
export const confusion = z.strictObject({
  classes: z.array(z.string()),
  /** Rows of each true class (outer), by the class that the model decides on (inner), as scikit-learn counts them. */
  counts: z.array(z.array(z.number().int())),
})
export type Confusion = z.infer<typeof confusion>

/** Where a model of numbers is wrong: the truth less the prediction. */
export const residuals = z.strictObject({
  distribution: columnProfile,
  /** Ten bins of about equal counts, from the lowest predictions to the highest. */
  bins: z.array(
    z.strictObject({
      /** Means. */
      predicted: z.number(),
      residual: z.number(),
      rows: z.number().int(),
    }),
  ),
})
export type Residuals = z.infer<typeof residuals>
