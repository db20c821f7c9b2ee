import { inOrder } from '../data/checks.ts'
import type { Contract } from '../data/contract.ts'
import { mergeValidations } from '../data/merge.ts'
import { shardName } from '../data/shard.ts'
import { UserError } from '../errors.ts'
import type { Validation } from '../evidence/validation.ts'
import type { Context } from './context.ts'

/** All shards of one validation: from the evidence folder, else from the artifacts of this run. */
async function readShards(context: Context, of: number): Promise<Validation[]> {
  const shards: Validation[] = []
  for (let index = 1; index <= of; index++) {
    const name = shardName({ index, of })
    const shard = await context.read('validation', name)
    if (!shard)
      throw new UserError(
        `shard ${index}/${of} is not here: no validation-${name}.json and no artifact of it`,
        {
          hint: `Every one of ${of} jobs runs validate-data with shard: i/${of} before this one.`,
        },
      )
    if (shard.shard?.index !== index || shard.shard.of !== of)
      throw new UserError(`is not shard ${index}/${of}`, {
        location: { file: context.shown(context.evidence.path('validation', 'json', name)) },
      })
    shards.push(shard)
  }
  return shards
}

/** @throws UserError where a shard is missing, or was checked against another contract than this one */
export async function mergeShards(context: Context, contract: Contract, environment: string, of: number) {
  const shards = await readShards(context, of)
  const other = shards.find(
    (each) => each.contract.digest !== contract.digest || each.environment !== environment,
  )
  if (other)
    throw new UserError(
      `shard ${other.shard?.index}/${of} was checked against another contract or environment than this one`,
      { hint: 'Run all shards again.' },
    )
  const splits = Object.keys(context.model.config.data.splits)
  return mergeValidations(contract, shards, inOrder(splits))
}
