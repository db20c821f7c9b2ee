import { z } from 'zod'
import { digest, gitSha, semver, withEnvelope } from './envelope.ts'
import { modelFacts } from './facts.ts'

export const location = z.strictObject({
  store: z.enum(['filesystem', 'release']),
  /** Absolute path, or `owner/repo#tag/asset`. */
  uri: z.string(),
  sha256: digest,
  bytes: z.number().int(),
})
export type ModelLocation = z.infer<typeof location>

export const version = withEnvelope('version', {
  version: semver,
  /** `flight-delay@v1.1.0` */
  tag: z.string(),
  /** The commit that trained it: parent of the version's own commit. */
  source: gitSha,
  /** The version that held the stage when this one was judged. */
  previous: semver.nullable(),
  onnx: modelFacts,
  locations: z.array(location).min(1),
  /** Document → digest of that document. */
  evidence: z.record(z.string(), digest),
  /** What a complete record would hold and this one does not. */
  missing: z.array(z.string()),
  /** Why it was registered against the verdict of its evaluation; null where it did not have to be. */
  override: z.string().nullable(),
  /** Values on the test split that judged it: metric → value. */
  metrics: z.record(z.string(), z.number()),
})
export type Version = z.infer<typeof version>
