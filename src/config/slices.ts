import { z } from 'zod'
import { cut } from './cut.ts'

const crossed = z.strictObject({
  cross: z.array(cut).min(2).max(3).describe('Columns whose values are combined.'),
  protected: z.boolean().optional().describe('Each slice must pass on its own.'),
})
const listed = z.strictObject({
  by: cut.describe('A column, or { column: quantiles(K) }.'),
  values: z
    .array(z.union([z.string(), z.number(), z.boolean()]))
    .min(1)
    .optional()
    .describe('Values that get a slice each; one without rows is shown as missing.'),
  protected: z.boolean().optional().describe('Each slice must pass on its own.'),
})
const discovery = z.strictObject({
  depth: z.number().int().min(1).max(2).default(2).describe('Columns that may be combined.'),
  columns: z.array(z.string()).min(1).optional().describe('Columns to look at; all of the file by default.'),
  top: z.number().int().min(1).max(50).default(5).describe('Slices to test.'),
})
export type Discovery = z.infer<typeof discovery>

export const sliceBy = z.union([cut, crossed, listed, z.strictObject({ auto: discovery })])
export type SliceBy = z.infer<typeof sliceBy>
