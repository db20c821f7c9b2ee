import { z } from 'zod'

/**
 * The 28 tests of the ML Test Score, seven a section, in the order of the paper.
 * @see Breck, Cai, Nielsen, Salib, Sculley (2017), The ML Test Score: A Rubric for ML Production Readiness and
 * Technical Debt Reduction, IEEE Big Data
 */
export const ML_TESTS = {
  data: [
    'feature-schema',
    'features-beneficial',
    'feature-cost',
    'feature-requirements',
    'privacy-controls',
    'new-features-quick',
    'feature-code-tested',
  ],
  model: [
    'model-spec-reviewed',
    'offline-online-correlate',
    'hyperparameters-tuned',
    'staleness-known',
    'simpler-model-not-better',
    'quality-on-slices',
    'inclusion',
  ],
  infrastructure: [
    'training-reproducible',
    'model-spec-unit-tested',
    'pipeline-integration-tested',
    'quality-validated-before-serving',
    'model-debuggable',
    'canary',
    'rollback',
  ],
  monitoring: [
    'dependency-changes',
    'data-invariants',
    'training-serving-skew',
    'model-not-stale',
    'numerically-stable',
    'computing-performance',
    'prediction-quality',
  ],
} as const

export const ML_TEST_NAMES = Object.values(ML_TESTS).flat() as MlTest[]
export type MlTest = (typeof ML_TESTS)[keyof typeof ML_TESTS][number]

/** The score is that of the weakest section; a test counts 1 where it runs by itself, ½ where people did it. */
export const mlTestScore = z.strictObject({
  score: z.number(),
  sections: z.record(z.string(), z.number()),
  tests: z.array(
    z.strictObject({
      test: z.enum(ML_TEST_NAMES as [MlTest, ...MlTest[]]),
      /** `declared`: the configuration says so, with a link; nothing here has seen it. */
      shown: z.enum(['evidence', 'declared', 'not-shown']),
      points: z.number(),
      /** The document, or the link. */
      by: z.string().nullable(),
    }),
  ),
})
export type MlTestScore = z.infer<typeof mlTestScore>
