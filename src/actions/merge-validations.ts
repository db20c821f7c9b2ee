import { baselineDifference } from '../data/baseline/difference.ts'
import { contractOutcome, inOrder, type ValidatedSplits } from '../data/checks.ts'
import type { Contract } from '../data/contract.ts'
import type { Role } from '../data/contract-schema.ts'
import { rolesOf } from '../data/integrity/roles.ts'
import { unmergedChecks } from '../data/integrity/unmerged.ts'
import { mergeValidations } from '../data/merge.ts'
import { shardName } from '../data/shard.ts'
import { UserError } from '../errors.ts'
import type { IntegrityCheck, IntegrityCheckName } from '../evidence/integrity.ts'
import type { Validation } from '../evidence/validation.ts'
import { findBaseline } from './baseline.ts'
import type { Context } from './context.ts'
import { previousRows } from './previous-rows.ts'

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
    const isShard = shard.shard?.index === index && shard.shard.of === of
    // What the digests of the whole are made of.
    const isPart = Object.values(shard.datasets).every(({ parts }) => parts !== undefined)
    if (!isShard || !isPart)
      throw new UserError(`is not shard ${index}/${of}`, {
        location: { file: context.shown(context.evidence.path('validation', 'json', name)) },
        hint: `Run its job again: validate-data with shard: ${index}/${of}, and no mode.`,
      })
    shards.push(shard)
  }
  return shards
}

/** @throws UserError where a shard is missing, or was checked against another contract than this one */
export async function mergeShards(
  context: Context,
  contract: Contract,
  environment: string,
  of: number,
  asked: string,
) {
  const shards = await readShards(context, of)
  const other = shards.find(
    (each) => each.contract.digest !== contract.digest || each.environment !== environment,
  )
  if (other)
    throw new UserError(
      `shard ${other.shard?.index}/${of} was checked against another contract or environment than this one`,
      { hint: 'Run all shards again.' },
    )
  const order = inOrder(Object.keys(context.model.config.data.splits))
  const merged = mergeValidations(contract, shards, order, await previousRows(context, contract))
  const integrity = untested(context, contract, merged)
  const baseline = await difference(context, asked, merged)
  return {
    ...merged,
    outcome: contractOutcome(contract, [...merged.checks, ...integrity]),
    integrity,
    ...(baseline ? { baseline } : {}),
  }
}

function untested(context: Context, contract: Contract, { datasets }: ValidatedSplits): IntegrityCheck[] {
  const { task, data } = context.model.config
  const checks = unmergedChecks({
    roles: rolesOf(contract, { task, ...data }),
    settings: data.integrity,
    asked: [...askedFor(context), ...askedBy(contract)],
    rows: Object.fromEntries(Object.entries(datasets).map(([split, { rows }]) => [split, rows])),
  })
  if (checks.length > 0)
    context.platform.log.notice(
      `Not tested, for every shard has seen only a part of the rows: ${[...new Set(checks.map(({ check }) => check))].join(', ')}.`,
    )
  return checks
}

/** The checks that the file names, whatever it says of them. */
function askedFor({ loaded, model }: Context): IntegrityCheckName[] {
  const { models } = loaded.source.value as {
    models: Record<string, { data: { integrity?: object | null } }>
  }
  return Object.keys(models[model.name].data.integrity ?? {}) as IntegrityCheckName[]
}

/** A contract that says what hangs together asks for splits that respect it. */
const ASKED_BY_ROLE: Partial<Record<Role, IntegrityCheckName>> = {
  group: 'group-overlap',
  time: 'time-overlap',
}

const askedBy = ({ columns }: Contract): IntegrityCheckName[] =>
  columns.flatMap(({ role }) => (role && ASKED_BY_ROLE[role]) ?? [])

/** By digests and numbers: merged rows are in bins of their own. */
async function difference(context: Context, asked: string, merged: ValidatedSplits) {
  const found = await findBaseline(context, asked, {})
  if (!found?.validation) return undefined
  const { source, digest, validation } = found
  return baselineDifference(validation, merged, { source, digest, drift: null, named: [], rows: null })
}
