import { z } from 'zod'
import { digest } from './envelope.ts'

const range = z.strictObject({ min: z.number().int(), max: z.number().int() }).nullable()

/** The images of a split; sizes in pixels, modes in Pillow's words. */
export const imageFacts = z.strictObject({
  files: z.number().int(),
  bytes: z.number().int(),
  unreadable: z.number().int(),
  /** How many were decoded, and so compared by how they look. */
  hashed: z.number().int(),
  /** By content, whatever the names say. */
  formats: z.record(z.string(), z.number().int()),
  modes: z.record(z.string(), z.number().int()),
  width: range,
  height: range,
  /** Of the bytes of every file that a column names; absent of a folder, whose digests speak of them. */
  digest: digest.optional(),
})
export type ImageFacts = z.infer<typeof imageFacts>
