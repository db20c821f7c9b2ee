import { z } from 'zod'
import { contractOutcome, type SplitFile, validateSplits } from '../data/checks.ts'
import type { Contract } from '../data/contract.ts'
import type { StoredTable } from '../data/dataset.ts'
import { type Engine, openEngine } from '../data/engine.ts'
import { inEnvironment } from '../data/environments.ts'
import { type AskedLabel, explore } from '../data/exploration.ts'
import { placing } from '../data/places.ts'
import { type Shard, shardName } from '../data/shard.ts'
import { UserError } from '../errors.ts'
import type { IntegrityCheck } from '../evidence/integrity.ts'
import type { CheckResult, Validation } from '../evidence/validation.ts'
import type { ActionDefinition, ActionResult } from './action.ts'
import { BASE } from './base-contract.ts'
import { BaselineRun, DEFAULT_BASELINE } from './baseline.ts'
import { notCached, ValidationCache } from './cached.ts'
import { type Context, openContext } from './context.ts'
import { readContract } from './contract.ts'
import { ImagesRun, progress } from './images.ts'
import { infer } from './infer.ts'
import { booleanInput, commentInput, commonInputs, numberInput, tokenInput } from './inputs.ts'
import { IntegrityRun } from './integrity.ts'
import { mergeShards } from './merge-validations.ts'
import { writeProposal } from './proposal.ts'
import { ratchet } from './ratchet.ts'
import { repairSplits } from './repaired.ts'
import { rulesAlone } from './rules.ts'
import { keyTables, type Sources, sourcesOf } from './sources.ts'
import { publishShard, publishValidation } from './validation-shown.ts'
import { namedIn, type Validated, writeAgain, writeValidation } from './validation-written.ts'

const inputs = z.strictObject({
  ...commonInputs,
  ...tokenInput,
  mode: z
    .enum(['check', 'rules', 'infer', 'update', 'merge'])
    .default('check')
    .describe(
      '`check` tests the data against its contract and describes it; `rules` tests the rules of the contract alone, several times as fast, and leaves nothing to train on; `infer` writes a first contract from the data; `update` checks, says how the contract differs from an earlier one, and proposes one that this data meets; `merge` makes one validation of the shards of several jobs.',
    ),
  shard: shardInput()
    .optional()
    .describe(
      'Part of the files to check here, such as 3/8; the parts of a matrix of jobs are put together by `mode: merge`.',
    ),
  shards: numberInput({ integer: true, min: 1, max: 1000 })
    .optional()
    .describe('How many shards `mode: merge` puts together.'),
  environment: z
    .string()
    .default('train')
    .describe(
      'Which columns have to be there: those of `train`, of `serve` (no label), or of one that the contract names.',
    ),
  data: z
    .string()
    .optional()
    .describe(
      'A file or a glob to check in place of data.splits, as one split with the name of `environment`.',
    ),
  baseline: z
    .string()
    .default(DEFAULT_BASELINE)
    .describe(
      'Data to compare with: a stage, a version, a branch or commit of git (what was last made from it), a path of a validation.json, a folder with the data as it was (such as a checkout of the base branch), or `none`.',
    ),
  against: z
    .string()
    .optional()
    .describe(
      'Contract to compare with: `base` (where this change left its branch), `production`, a file, or a revision of git. Default: `base` with mode: update, else none.',
    ),
  quarantine: z
    .string()
    .optional()
    .describe(
      'Folder for the rows of every split that break the contract, and for those that do not, after the fixes that the contract declares. Default: data.quarantine.path.',
    ),
  comment: commentInput('what is wrong with the data, or new in it,'),
  force: booleanInput().default(false).describe('Check although the same bytes have been checked before.'),
  'category-names': booleanInput()
    .default(false)
    .describe(
      'Name categories in the report, new and vanished ones, and the ids of rows that moved between splits, of columns without a classification: they are values of the data.',
    ),
  'show-values': booleanInput()
    .default(false)
    .describe(
      'Show up to ten cells that break a rule, of columns without a classification: they are values of the data.',
    ),
})

type Values = z.infer<typeof inputs>

export const validateData: ActionDefinition<typeof inputs> = {
  name: 'validate-data',
  title: 'Validate data',
  description:
    'Checks every split against its ODCS data contract, reads every declared column, and records digests and a profile.',
  branding: { icon: 'check-square', color: 'blue' },
  inputs,
  outputs: {
    validation: 'Path of validation.json; empty with `mode: rules`.',
    contract: 'Path of the contract.',
    rows: 'Rows read, all splits together.',
    'failed-checks': 'How many checks failed.',
    'data-change':
      'What became of the data since `baseline`: none, patch, minor, major, or unknown where only the old rows could tell; empty without one.',
    cached: '`true` where the same bytes have been checked before and were not checked again.',
    'comment-url': 'Link to the comment; empty where there was nothing to tell.',
    report: 'Path of the HTML report.',
  },
  async run(values, platform) {
    const context = await openContext(values, platform)
    return values.mode === 'infer' ? infer(context) : check(context, values)
  },
}

/** `3/8`: the third of eight. */
function shardInput() {
  return z.string().transform((text, context): Shard => {
    const [, index, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number)
    if (index >= 1 && index <= of) return { index, of }
    context.issues.push({
      code: 'custom',
      message: 'must be i/n with i from 1 to n, such as 3/8',
      input: text,
    })
    return z.NEVER
  })
}

async function check(context: Context, values: Values): Promise<ActionResult> {
  const { environment, mode, shard, shards } = values
  if (shard && context.model.config.data.images)
    throw context.model.error(
      ['data', 'images'],
      'images are not read in shards',
      'Leave out "shard": copies of an image are looked for among all of them.',
    )
  const contract = inEnvironment(await readContract(context), environment, context.model.config.data.label)
  if (mode === 'rules') return rulesAlone(context, contract, values)
  if (mode === 'merge') {
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

async function cacheOf(context: Context, contract: Contract, values: Values, sources: Sources) {
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
  values: Values,
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
  { against, environment, mode }: Values,
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
  { quarantine, shard }: Values,
) {
  const folder = quarantine ?? context.model.config.data.quarantine.path
  if (folder === undefined) return undefined
  if (shard)
    throw new UserError('a shard has only some of the rows, so none of them can be put aside', {
      hint: 'Leave out the quarantine, or run without "shard".',
    })
  return repairSplits(context, engine, contract, splits, keyTables(context), folder)
}
