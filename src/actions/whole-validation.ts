import { contractOutcome, type SplitFile, validateSplits } from '../data/checks.ts'
import type { Contract } from '../data/contract.ts'
import type { StoredTable } from '../data/dataset.ts'
import { type Engine, openEngine } from '../data/engine.ts'
import { type AskedLabel, explore } from '../data/exploration.ts'
import { placing } from '../data/places.ts'
import { shardName } from '../data/shard.ts'
import { UserError } from '../errors.ts'
import type { CheckResult } from '../evidence/check-result.ts'
import type { IntegrityCheck } from '../evidence/integrity.ts'
import type { Validation } from '../evidence/validation.ts'
import type { ActionResult } from './action.ts'
import { BASE } from './base-contract.ts'
import { BaselineRun } from './baseline.ts'
import { notCached, ValidationCache } from './cached.ts'
import type { Context } from './context.ts'
import { contractIn, readContract } from './contract.ts'
import { ImagesRun, progress } from './images.ts'
import { IntegrityRun } from './integrity.ts'
import { mergeShards } from './merge-validations.ts'
import { writeProposal } from './proposal.ts'
import { ratchet } from './ratchet.ts'
import { repairSplits } from './repaired.ts'
import { type Sources, sourcesOf } from './sources.ts'
import { keyTables } from './split-files.ts'
import type { ValidationInputs } from './validate-data.ts'
import { publishShard, publishValidation } from './validation-shown.ts'
import { namedIn, type Validated, writeAgain, writeValidation } from './validation-written.ts'

/** Every mode that reads all of the data, or the documents of jobs that did. */
export async function validateWhole(context: Context, values: ValidationInputs): Promise<ActionResult> {
  const { environment, mode, shard, shards } = values
  if (shard && context.model.config.data.images)
    throw context.model.error(
      ['data', 'images'],
      'images are not read in shards',
      'Leave out "shard": copies of an image are looked for among all of them.',
    )
  const contract = await contractIn(context, environment)
  if (mode === 'merge') {
    for (const name of ['shard', 'data', 'quarantine', 'against'] as const)
      if (values[name] !== undefined)
        throw new UserError(`mode: merge reads the evidence of shards and no data, and has no "${name}"`, {
          hint: 'Give it to the jobs that check the shards.',
        })
    if (shards === undefined) throw new UserError('mode: merge needs the input "shards": how many there are')
    const merged = await mergeShards(context, contract, environment, shards, values.baseline)
    return publishValidation(context, await writeValidation(context, contract, values, merged), values)
  }
  const show = (validation: Validation) =>
    shard
      ? publishShard(context, validation, shardName(shard))
      : publishValidation(context, validation, values)
  const given = await sourcesOf(context, contract, values)
  const cached = await cacheOf(context, contract, values, given)
  const known = values.force ? undefined : await cached?.cache.find()
  if (known) return show(await writeAgain(context, known, shard))
  const found = await validated(
    context,
    contract,
    values,
    cached ? { ...given, splits: cached.splits } : given,
  )
  const validation = await writeValidation(context, contract, values, found, cached?.cache.key)
  await cached?.cache.keep(validation)
  return show(validation)
}

async function cacheOf(context: Context, contract: Contract, values: ValidationInputs, sources: Sources) {
  const why = notCached(contract, {
    writesRows: (values.quarantine ?? context.model.config.data.quarantine.path) !== undefined,
    comparesContracts: values.against !== undefined || values.mode === 'update',
    readsImages: context.model.config.data.images !== undefined,
  })
  if (why === undefined) {
    const { environment, shard } = values
    const named = namedIn(values)
    return ValidationCache.open(context, contract, { ...sources, environment, shard, named })
  }
  context.platform.log.info(`Nothing is cached: ${why}.`)
  return undefined
}

async function validated(
  context: Context,
  contract: Contract,
  values: ValidationInputs,
  { splits: given, references, baseline: earlier, previousRows: rowsBefore }: Sources,
): Promise<Validated> {
  const engine = await openEngine()
  try {
    const repaired = await putAside(context, engine, contract, given, values)
    const splits = repaired?.splits ?? given
    const images = new ImagesRun(context, engine, {
      contract,
      splits: given,
      showValues: values['show-values'],
    })
    const integrity = new IntegrityRun(context, engine, contract, Object.keys(splits), images)
    const baseline = earlier && (await BaselineRun.open(context, engine, contract, earlier))
    let exploration: Validation['exploration']
    const tables = new Map<string, StoredTable>()
    const result = await validateSplits(engine, contract, splits, {
      showValues: values['show-values'],
      keyTables: references,
      previousRows: rowsBefore,
      onCasts: async (seen) => {
        tables.set(seen.split, seen.stored)
        // A shard has a part of the rows of every split, and cannot tell what the whole shares.
        if (values.shard) return
        await integrity.observe(seen)
        await baseline?.see(seen)
        exploration ??= await explore(engine, seen, askedLabel(context))
      },
      onSplit: (split, done) =>
        context.platform.log.progress('validating', done / Object.keys(splits).length, split),
      onImage: progress(context),
    })
    const { datasets } = result
    const place = (findings: (CheckResult | IntegrityCheck)[]) =>
      placing(findings, tables, datasets, contract.classified)
    if (values.shard) return { ...result, checks: result.checks.map(await place(result.checks)) }
    const found = await integrity.finish(result)
    const ratcheted = await compareContracts(context, engine, given, values)
    const { environment } = values
    const asked = { engine, splits, environment, keyTables: references }
    const proposal = values.mode === 'update' ? await writeProposal(context, contract, result, asked) : null
    result.checks.push(...(repaired?.checks ?? []))
    const loosened = ratcheted?.checks ?? []
    // Rules are loosened for the source, whose rows are not those of the clean files.
    const here = repaired ? result.checks : [...result.checks, ...loosened]
    const placed = await place([...here, ...found])
    const checks = [...here.map(placed), ...(repaired ? loosened : [])]
    const difference = await baseline?.finish(result, contract, splits, values['category-names'])
    return {
      ...result,
      checks,
      outcome: contractOutcome(contract, [...checks, ...found]),
      integrity: found.map(placed),
      ...(exploration ? { exploration } : {}),
      images: images.facts(),
      ...(difference ? { baseline: difference } : {}),
      ...(repaired ? { repair: repaired.repair } : {}),
      ...(ratcheted ? { contractChange: { ...ratcheted.difference, proposal } } : {}),
    }
  } finally {
    engine.close()
  }
}

/** How the label is counted for pictures: two classes, and numbers; lists, boxes and masks are not. */
function askedLabel({ model: { config } }: Context): AskedLabel {
  const { label, 'positive-label': positive } = config.data
  const shows: Partial<Record<typeof config.task, AskedLabel['shows']>> = {
    regression: 'mean',
    forecasting: 'mean',
    ranking: 'mean',
    retrieval: 'mean',
    'binary-classification': 'share',
  }
  return {
    name: label,
    shows: shows[config.task] ?? null,
    positive: positive === undefined ? null : String(positive),
  }
}

/** The source is what changed, so a rule is tested on all of its rows. */
async function compareContracts(
  context: Context,
  engine: Engine,
  splits: Record<string, SplitFile>,
  { against, environment, mode }: ValidationInputs,
) {
  const asked = against ?? (mode === 'update' ? BASE : undefined)
  if (asked === undefined) return undefined
  const contract = await readContract(context)
  return ratchet(context, engine, contract, splits, {
    against: asked,
    environment,
    keyTables: keyTables(context),
  })
}

/** Undefined where nobody asked for it. */
async function putAside(
  context: Context,
  engine: Engine,
  contract: Contract,
  splits: Record<string, SplitFile>,
  { quarantine, shard }: ValidationInputs,
) {
  const folder = quarantine ?? context.model.config.data.quarantine.path
  if (folder === undefined) return undefined
  if (shard)
    throw new UserError('a shard has only some of the rows, so none of them can be put aside', {
      hint: 'Leave out the quarantine, or run without "shard".',
    })
  return repairSplits(context, engine, contract, splits, keyTables(context), folder)
}
