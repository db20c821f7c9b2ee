import { z } from 'zod'
import { digest } from './envelope.ts'

const count = z.number().int()

const columnChange = z.strictObject({
  column: z.string(),
  /** Shares of the rows without a value. */
  nulls: z.strictObject({ before: z.number(), after: z.number() }),
  /** Categories that are there now and were not, and the other way; null where one side does not list all of its own. */
  categories: z
    .strictObject({
      new: count,
      vanished: count,
      /** Up to ten of each; only where asked for, and never of a classified column. */
      names: z.strictObject({ new: z.array(z.string()), vanished: z.array(z.string()) }).nullable(),
    })
    .nullable(),
  /** Population stability index, and whether it or the nulls or new categories are beyond chance and the floor. */
  effect: z.number().nullable(),
  drifted: z.boolean(),
  reason: z.string().nullable(),
})

const splitChange = z.strictObject({
  split: z.string(),
  rows: z.strictObject({
    before: count,
    after: count,
    /**
     * Rows that were not there and rows that are no longer there, on the columns of both sides; one that was changed
     * is one of each. Null where the old rows are not at hand.
     */
    added: count.nullable(),
    removed: count.nullable(),
  }),
  /** Which digests are as before. */
  same: z.strictObject({ bytes: z.boolean(), rows: z.boolean(), schema: z.boolean() }),
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.strictObject({ column: z.string(), before: z.string(), after: z.string() })),
  /** Null where the distributions could not be compared: shards are not counted in the bins of the baseline. */
  columns: z.array(columnChange).nullable(),
})

/** Rows that one split lost and another gained. */
const movedRows = z.strictObject({
  from: z.string(),
  to: z.string(),
  rows: count,
  /** Up to ten 1-based row numbers of `to`. */
  places: z.array(count),
  /** Their ids; only where asked for, and never of a classified column. */
  ids: z.array(z.string()).nullable(),
})

/** Unknown is what grew, as digests tell: whether all old rows are kept takes the rows themselves. */
const DATA_CHANGES = ['none', 'patch', 'minor', 'major', 'unknown'] as const

/** How the data differs from that of an earlier validation. */
export const baselineDifference = z.strictObject({
  /** A tag, the path of a validation.json, or a folder with the data as it was. */
  source: z.string(),
  /** Of that validation, or of the old data's bytes. */
  digest,
  /** What Croissant would call it. */
  change: z.enum(DATA_CHANGES),
  reason: z.string(),
  addedSplits: z.array(z.string()),
  removedSplits: z.array(z.string()),
  splits: z.array(splitChange),
  /** Null where the old rows are not at hand. */
  moved: z.array(movedRows).nullable(),
})
export type BaselineDifference = z.infer<typeof baselineDifference>
export type SplitChange = z.infer<typeof splitChange>
export type MovedRows = z.infer<typeof movedRows>
export type ColumnChange = z.infer<typeof columnChange>
