import { z } from 'zod'
import { checkResult, contractFacts, unsupported } from './check-result.ts'
import { digest, withEnvelope } from './envelope.ts'
import { datasetFacts } from './facts.ts'

/** A split of which nothing was found out but whether it meets the contract. */
const ruledData = datasetFacts
  .pick({ path: true, format: true, bytes: true, rows: true })
  .extend({ /** SHA-256 of the bytes, as in a validation. */ digest })

/** The rules of a contract alone: no profile, no digest of rows and no look across splits, so it is no validation. */
export const rules = withEnvelope('rules', {
  contract: contractFacts,
  environment: z.string(),
  datasets: z.record(z.string(), ruledData),
  checks: z.array(checkResult),
  unsupported: z.array(unsupported),
})
export type Rules = z.infer<typeof rules>
