import { z } from 'zod'
import { digest } from './envelope.ts'

/** A requirement that rows were put aside for; `line` is that of the contract, null for `dedupe`. */
const brokenRule = z.strictObject({
  rule: z.string(),
  column: z.string().nullable(),
  line: z.number().int().nullable(),
  /** Rows that break it; a row that breaks several is counted in each. */
  rows: z.number().int(),
})
export type BrokenRule = z.infer<typeof brokenRule>

/** Null where there is no such row, and so no file. */
const part = z.strictObject({
  path: z.string().nullable(),
  rows: z.number().int(),
  sha256: digest.nullable(),
})

/** What became of the rows of a split: each is clean or bad. */
export const splitRepair = z.strictObject({
  source: z.strictObject({ path: z.string(), rows: z.number().int(), bytes: digest }),
  clean: part,
  bad: part,
  rules: z.array(brokenRule),
  /** Values that each declared fix changed, and rows that `dedupe` dropped. */
  fixes: z.array(z.strictObject({ fix: z.string(), column: z.string().nullable(), rows: z.number().int() })),
  /** Classified columns whose cells the bad rows do not show. */
  masked: z.array(z.string()),
  /** Which of the files the checks speak of, and the steps after read. */
  used: z.enum(['source', 'clean']),
})
export type SplitRepair = z.infer<typeof splitRepair>
