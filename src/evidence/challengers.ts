import { z } from 'zod'
import { digest } from './envelope.ts'

/**
 * Several models on the same rows, ranked by the metric that decides first.
 * @param comparison the shape of a comparison with production, which the evaluation defines
 */
export const challengersOf = <Comparison extends z.ZodType>(comparison: Comparison) =>
  z.strictObject({
    metric: z.string(),
    better: z.enum(['higher', 'lower']),
    /** One-sided: as declared, and at which single comparisons hold all together at it. */
    confidence: z.strictObject({
      declared: z.number(),
      production: z.number().nullable(),
      pairs: z.number(),
    }),
    /** The largest standardised deviation in a joint bootstrap. */
    method: z.literal('max-t'),
    resamples: z.number().int(),
    /** Best value first. */
    models: z.array(
      z.strictObject({
        rank: z.number().int().min(1),
        version: z.string().nullable(),
        source: z.string(),
        sha256: digest,
        /** The evaluation is of this one; the others challenge it. */
        candidate: z.literal(true).optional(),
        comparison,
        /** This one less the first in rank; null for the first itself, and where one of both is undefined. */
        behind: z
          .strictObject({ difference: z.number(), interval: z.tuple([z.number(), z.number()]).nullable() })
          .nullable(),
      }),
    ),
    /** Digest of the model that is better than each of the others; null where none is. */
    best: digest.nullable(),
  })
