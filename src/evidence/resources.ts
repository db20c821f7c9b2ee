import { z } from 'zod'

const interval = z.tuple([z.number(), z.number()])

const timing = z.strictObject({
  /** Calls that were timed. */
  calls: z.number().int(),
  /** Milliseconds of a call, by nearest rank; null where there were too few calls to see so rare a one. */
  p50: z.number(),
  p95: z.number(),
  p99: z.number().nullable(),
  rowsPerSecond: z.number(),
})
export type Timing = z.infer<typeof timing>

/** candidate / production in the median round, with the interval of a bootstrap of rounds at the one-sided `confidence`. */
const ratio = z.strictObject({ value: z.number(), interval })
export type Ratio = z.infer<typeof ratio>

const footprint = z.strictObject({
  /** Of the file. A model keeps nothing outside of it. */
  bytes: z.number().int(),
  /** Stored weights; the coefficients of trees and linear models are not among them. */
  parameters: z.number().int(),
  /** Of every process that loaded it, in milliseconds; empty where none was asked to. */
  loadMs: z.array(z.number()),
  /** What loading and running it added to the memory of each process, at the peak. */
  memoryBytes: z.array(z.number()),
})
export type Footprint = z.infer<typeof footprint>

/** What the figures depend on. */
const device = z.strictObject({
  cpu: z.string(),
  cores: z.number().int(),
  /** Of the frequency of the CPU; null where the machine does not say. */
  governor: z.string().nullable(),
  gpu: z.string().nullable(),
  driver: z.string().nullable(),
  /** Execution provider. */
  provider: z.string(),
  /** Of a session. */
  threads: z.number().int(),
  runtime: z.string(),
})
export type Device = z.infer<typeof device>

export const resources = z.strictObject({
  candidate: footprint,
  /** Null for a first model, and where production is no ONNX file. */
  production: footprint.nullable(),
  /** Null where nothing was timed. */
  device: device.nullable(),
  confidence: z.number(),
  /** Production against production, in two processes; null where it was not needed or not possible. */
  control: z
    .strictObject({
      /** Rows of a call. */
      batch: z.number().int(),
      quantile: z.enum(['p50', 'p95']),
      ratio,
      /** Beyond what is quiet: the candidate's ratio has to be clear by as much more. */
      noisy: z.boolean(),
    })
    .array()
    .nullable(),
  /** One for each batch size; empty where nothing was timed. */
  latency: z.array(
    z.strictObject({
      batch: z.number().int(),
      rounds: z.number().int(),
      candidate: timing,
      production: timing.nullable(),
      ratios: z.strictObject({ p50: ratio, p95: ratio, p99: ratio.nullable() }).nullable(),
    }),
  ),
  /** Why nothing can be said about times; null where it can. */
  untimed: z.string().nullable(),
})
export type Resources = z.infer<typeof resources>
