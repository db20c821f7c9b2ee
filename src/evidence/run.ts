import { z } from 'zod'
import { digest, gitSha, withEnvelope } from './envelope.ts'
import { modelFacts } from './facts.ts'

const json: z.ZodType = z.json()

export const run = withEnvelope('run', {
  command: z.string(),
  /** Of everything that should change the result; the key for skipping. */
  fingerprint: digest,
  /** What went into the fingerprint, part by part, so that a difference can be explained. */
  fingerprintParts: z.record(z.string(), digest),
  /** Set where an identical successful run was found and the command was not run. */
  skipped: z.strictObject({ reason: z.string(), run: z.string().nullable() }).nullable(),
  exitCode: z.number().int().nullable(),
  seconds: z.number(),
  seed: z.number().int(),
  params: z.record(z.string(), json),
  code: z.strictObject({
    sha: gitSha.nullable(),
    /** Uncommitted changes under the declared inputs. */
    dirty: z.boolean(),
    files: z.array(z.strictObject({ path: z.string(), sha256: digest })),
  }),
  data: z.record(
    z.string(),
    z.strictObject({
      path: z.string(),
      rows: z.number().int().nullable(),
      bytes: digest,
      /** Of the images that a column of it names; absent where none does. */
      images: digest.optional(),
    }),
  ),
  environment: z.strictObject({
    locks: z.array(z.strictObject({ path: z.string(), sha256: digest })),
    platform: z.string(),
    runtimes: z.record(z.string(), z.string()),
    variables: z.record(z.string(), z.string()),
    /** The machine of the job, as the runner names it; absent in a terminal. */
    runner: z
      .strictObject({
        os: z.string().optional(),
        arch: z.string().optional(),
        /** `github-hosted` or `self-hosted`. */
        environment: z.string().optional(),
        labels: z.array(z.string()).optional(),
      })
      .optional(),
    /** Image that the job ran in, as MLOPS_CONTAINER_IMAGE names it, best with its digest. */
    container: z.string().optional(),
  }),
  hardware: z.strictObject({
    cpu: z.string(),
    cores: z.number().int(),
    memoryBytes: z.number().int(),
    gpus: z.array(
      z.strictObject({ name: z.string(), driver: z.string().nullable(), memoryMib: z.number().nullable() }),
    ),
  }),
  /** Last value of every metric that the command wrote: split → name → value. */
  metrics: z.record(z.string(), z.record(z.string(), z.number())),
  series: z.array(
    z.strictObject({
      split: z.string(),
      metric: z.string(),
      steps: z.array(z.number()),
      values: z.array(z.number().nullable()),
    }),
  ),
  trained: modelFacts.nullable(),
  /** Last lines of the command's output where it failed. */
  tail: z.array(z.string()),
})
export type Run = z.infer<typeof run>
