import { z } from 'zod'
import { cardText } from './card.ts'
import { digest, gitSha, semver, withEnvelope } from './envelope.ts'
import { interfaceChange, modelFacts } from './facts.ts'
import { lineage, RISKS } from './governance.ts'
import { mlTestScore } from './ml-test-score.ts'

export const location = z.strictObject({
  store: z.enum(['filesystem', 'lfs', 'oci', 'release']),
  /** Absolute path, `owner/repo#tag/asset`, `oci://host/repository@sha256:…` or `https://host/…/info/lfs#sha256:…`. */
  uri: z.string(),
  sha256: digest,
  bytes: z.number().int(),
  /** When the bytes end with the machine that keeps them; absent where they stay. ISO 8601. */
  'expires-at': z.iso.datetime().optional(),
})
export type ModelLocation = z.infer<typeof location>

/** Of a model that another registry kept, what that said of it; null where it did not say. */
const imported = z.strictObject({
  format: z.literal('mlflow'),
  /** Release of MLflow that wrote it. */
  version: z.string().nullable(),
  runId: z.string().nullable(),
  modelId: z.string().nullable(),
  modelUuid: z.string().nullable(),
  /** As MLflow writes it: UTC without saying so. */
  created: z.string().nullable(),
  /** Weights lay beside the model and were put into it: its digest is not that of MLflow's file. */
  embedded: z.boolean(),
})
export type Imported = z.infer<typeof imported>

export const version = withEnvelope('version', {
  version: semver,
  /** `flight-delay@v1.1.0` */
  tag: z.string(),
  /** The commit that trained it: parent of the version's own commit. */
  source: gitSha,
  /** `external`: trained elsewhere, so nothing here says how. Absent in records of before: `trained`. */
  origin: z.enum(['trained', 'external']).optional(),
  /** Where an external model came from; absent where a file was named. */
  imported: imported.optional(),
  /** Which part of the version rose above the one before, and why. `fixed`: somebody named the version. */
  bump: z
    .strictObject({
      part: z.enum(['first', 'major', 'minor', 'patch', 'fixed']),
      above: semver.nullable(),
      reasons: z.array(z.string()),
    })
    .optional(),
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
  /** Who signed the model and its record; absent where nobody did. */
  signature: z
    .strictObject({
      method: z.enum(['key', 'certificate']),
      /** SHA-256 of the public key in PEM, or the subject of the certificate. */
      signer: z.string(),
    })
    .optional(),
  /** How its inputs and outputs differ from the version that it was judged against; absent where that was none. */
  interface: interfaceChange.optional(),
  /** As the configuration said when it was registered. */
  risk: z.enum(RISKS).optional(),
  /** How much of what made it is known; absent in records of earlier releases. */
  lineage: lineage.optional(),
  /** Readiness by Breck et al.; absent in records of earlier releases. */
  mlTestScore: mlTestScore.optional(),
  /** What people said of it for its card; absent where nobody did. */
  card: cardText.optional(),
  /** Values on the test split that judged it: metric → value. */
  metrics: z.record(z.string(), z.number()),
})
export type Version = z.infer<typeof version>
