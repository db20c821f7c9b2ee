import { z } from 'zod'

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'latin-1', 'windows-1252'] as const
export type Encoding = (typeof ENCODINGS)[number]

const character = z.string().regex(/^.$/su, 'must be one character')
export const csv = z.strictObject({
  delimiter: character.optional().describe('What separates fields. Default: found in the header.'),
  quote: z
    .union([character, z.literal('')])
    .optional()
    .describe('What encloses a field. Default: `"`.'),
  encoding: z
    .enum(ENCODINGS)
    .optional()
    .describe('Default: UTF-8, or UTF-16 where a byte order mark says so.'),
})
/** What a user declares of CSV files; the rest is found. */
export type CsvOptions = z.infer<typeof csv>
