import { z } from 'zod'
import { semver, withEnvelope } from './envelope.ts'
import { checklist } from './governance.ts'
import { location } from './version.ts'

const deploymentStep = z.strictObject({
  name: z.string(),
  status: z.enum(['done', 'skipped', 'failed', 'rolled-back']),
  detail: z.string(),
})
export type DeploymentStep = z.infer<typeof deploymentStep>

export const deployment = withEnvelope('deployment', {
  action: z.enum(['deploy', 'rollback']),
  stage: z.string(),
  version: semver,
  previous: semver.nullable(),
  /** False where the target already served this version. */
  changed: z.boolean(),
  target: z.strictObject({ kind: z.literal('filesystem'), path: z.string() }),
  source: location,
  steps: z.array(deploymentStep),
  golden: z
    .strictObject({
      records: z.number().int(),
      maxAbsoluteError: z.number().nullable(),
      tolerance: z.number(),
      passed: z.boolean(),
    })
    .nullable(),
  /** What the risk of the model asks for; absent in records of earlier releases. */
  governance: checklist.optional(),
  /** The stage tags written, in the order of their dates. */
  tags: z.array(z.string()),
  /** The last event of the ledger, `<number>:<digest>`: an anchor outside of the repository. Absent where nothing was written. */
  ledgerHead: z.string().optional(),
})
export type Deployment = z.infer<typeof deployment>
