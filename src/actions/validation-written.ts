import type { ValidatedSplits } from '../data/checks.ts'
import type { Contract } from '../data/contract.ts'
import { type Shard, shardName } from '../data/shard.ts'
import type { Validation } from '../evidence/validation.ts'
import type { Context } from './context.ts'

export type Validated = ValidatedSplits &
  Pick<Validation, 'integrity' | 'exploration' | 'images' | 'baseline' | 'repair' | 'contractChange'>

/** The inputs that the document names. */
interface Written {
  environment: string
  shard?: Shard
  'category-names': boolean
  'show-values': boolean
}

/** What a validation found, as its document. */
export async function writeValidation(
  context: Context,
  contract: Contract,
  values: Written,
  result: Validated,
  key?: string,
): Promise<Validation> {
  const { environment, shard } = values
  const { path, id, version, digest } = contract
  const inputDigests = Object.fromEntries(
    Object.entries(result.datasets).map(([split, facts]) => [split, facts.digests.bytes]),
  )
  // A part cannot tell what the whole comes to.
  const outcome = shard ? 'inconclusive' : result.outcome
  return context.write(
    'validation',
    {
      ...context.envelope(outcome, { ...inputDigests, contract: digest }),
      contract: { path, id, version, digest },
      ...(shard ? { shard } : {}),
      environment,
      datasets: result.datasets,
      checks: result.checks,
      unsupported: contract.unsupported,
      ...(result.integrity ? { integrity: result.integrity } : {}),
      ...(result.exploration ? { exploration: result.exploration } : {}),
      named: namedIn(values),
      ...(result.images ? { images: result.images } : {}),
      ...(result.baseline ? { baseline: result.baseline } : {}),
      ...(result.repair ? { repair: result.repair } : {}),
      ...(result.contractChange ? { contractChange: result.contractChange } : {}),
      ...(key ? { key } : {}),
      profiles: result.profiles,
    },
    shard && shardName(shard),
  )
}

/** What the document says of names that were asked for. */
export const namedIn = (values: Pick<Written, 'category-names' | 'show-values'>) => ({
  categories: values['category-names'],
  values: values['show-values'],
})

/** The validation of another run as one of this run. */
export async function writeAgain(
  context: Context,
  known: Validation,
  shard: Shard | undefined,
): Promise<Validation> {
  const { digest: _, schema: __, outcome, inputs: digests, run, finished, ...body } = known
  const where = run.url ?? `the run that finished at ${finished}`
  context.platform.log.info(
    `Cached: data, contract and configuration are those of ${where}. Only their bytes were read; \`force\` checks them again.`,
  )
  return context.write(
    'validation',
    { ...body, ...context.envelope(outcome, digests), cached: { run: run.url, finished } },
    shard && shardName(shard),
  )
}
