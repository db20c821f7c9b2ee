import { z } from 'zod'
import { VERDICTS } from './envelope.ts'
import { rowPlace } from './facts.ts'

const INTEGRITY_CHECKS = [
  'row-overlap',
  'feature-overlap',
  'group-overlap',
  'time-overlap',
  'conflicting-labels',
  'class-ratio',
  'unseen-labels',
  'identifier-signal',
  'feature-signal',
  'split-drift',
  'wrong-labels',
  'personal-data',
  'image-missing',
  'image-unreadable',
  'image-extension',
  'image-duplicates',
  'image-overlap',
  'image-near-duplicates',
] as const
export type IntegrityCheckName = (typeof INTEGRITY_CHECKS)[number]

/** One finding about rows of one split, or of one split against another. */
export const integrityCheck = z.strictObject({
  check: z.enum(INTEGRITY_CHECKS),
  split: z.string(),
  /** The other split; null where the check looks at one alone. */
  against: z.string().nullable(),
  column: z.string().nullable(),
  /** Of personal data: its class, such as `email`. */
  class: z.string().nullable(),
  severity: z.enum(['error', 'warning', 'info']),
  verdict: z.enum(VERDICTS),
  /** How many rows break the rule; null where the rule is not about rows. */
  failing: z.number().int().nullable(),
  /** How many rows were looked at. */
  of: z.number().int(),
  statistic: z.number().nullable(),
  /** What the statistic, or else the percentage of rows, may be. */
  threshold: z.number().nullable(),
  /** In words, without cell values. */
  found: z.string(),
  allowed: z.string(),
  /** Up to ten 1-based row numbers of `split`. */
  rows: z.array(z.number().int()),
  /** Where these rows are, as many as `rows`; absent in Parquet, which has no lines. */
  places: z.array(rowPlace).optional(),
  /** Of images: the names of the files, as many as `rows`; of unreadable ones with what is wrong. */
  files: z.array(z.string()).optional(),
  /** Why it could not be tested; set only where the verdict is `inconclusive`. */
  reason: z.string().nullable(),
})
export type IntegrityCheck = z.infer<typeof integrityCheck>
