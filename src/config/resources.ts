import { z } from 'zod'

const milliseconds = z.number().positive()
const ratio = z.number().positive()
const size = z.union([
  z.number().int().positive(),
  z
    .string()
    .regex(
      /^\d+(\.\d+)? ?(B|kB|MB|GB)$/,
      'must be bytes, or a number and B, kB, MB or GB, for example 50 MB',
    ),
])

/** How fast a model has to answer. Everything is measured on the machine that compares. */
export const latency = z.strictObject({
  'p50-ms': milliseconds
    .optional()
    .describe('Most milliseconds of the median call, at the first batch size.'),
  'p95-ms': milliseconds
    .optional()
    .describe('Most milliseconds of 95 of 100 calls, at the first batch size.'),
  'p99-ms': milliseconds
    .optional()
    .describe('Most milliseconds of 99 of 100 calls, at the first batch size.'),
  'max-ratio': ratio
    .optional()
    .describe(
      "Most times production's median and 95th percentile, at every batch size; 1.1 where no limit is named at all.",
    ),
  batch: z
    .array(z.number().int().min(1).max(65_536))
    .min(1)
    .max(4)
    .refine((sizes) => new Set(sizes).size === sizes.length, 'names a size twice')
    .default([1, 256])
    .describe('Rows of a call.'),
  calls: z
    .number()
    .int()
    .min(200)
    .max(1_000_000)
    .default(8000)
    .describe('Timed calls of each model and batch size at most; slow models get fewer.'),
  'warmup-ms': z
    .number()
    .int()
    .min(0)
    .max(600_000)
    .default(2000)
    .describe('Least time of untimed calls before.'),
  threads: z.number().int().min(1).max(256).default(1).describe('Of one session.'),
})
export type LatencyConfig = z.infer<typeof latency>

/** What a model may cost. A ratio is to production. */
export const resources = z.strictObject({
  'max-size': size.optional().describe('Of the file: bytes, or 50 MB.'),
  'max-size-ratio': ratio.optional(),
  'max-parameters': z.number().int().positive().optional().describe('Stored weights.'),
  'max-parameters-ratio': ratio.optional(),
  'max-load-ms': milliseconds.optional().describe('From the file to a session that can be called.'),
  'max-load-ratio': ratio.optional(),
  'max-memory': size
    .optional()
    .describe('What loading and running adds to a process at the peak: bytes, or 500 MB.'),
  'max-memory-ratio': ratio.optional(),
})
export type ResourcesConfig = z.infer<typeof resources>

const UNITS: Record<string, number> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 }

/** Of a size as the configuration writes it. */
export function bytesOf(given: number | string): number {
  if (typeof given === 'number') return given
  const [, value, unit] = /^([\d.]+) ?(\w+)$/.exec(given) as RegExpExecArray
  return Math.round(Number(value) * UNITS[unit])
}
