import { existsSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { CsvOptions } from '../config/csv.ts'
import type { SplitFile } from '../data/checks.ts'
import type { Contract } from '../data/contract.ts'
import type { Engine } from '../data/engine.ts'
import { findFiles } from '../data/files.ts'
import { repairSplit } from '../data/repair/repair.ts'
import { UserError } from '../errors.ts'
import type { CheckResult } from '../evidence/check-result.ts'
import type { SplitRepair } from '../evidence/repair.ts'
import type { Validation } from '../evidence/validation.ts'
import { count, plural } from '../text.ts'
import type { Context } from './context.ts'

type Repairs = NonNullable<Validation['repair']>

interface Repaired {
  repair: Repairs
  /** What is to be checked: the clean files where the configuration says so. */
  splits: Record<string, SplitFile>
  /** Whether too many rows were put aside for the clean files to speak for the source. */
  checks: CheckResult[]
}

/** Puts the bad rows of every split aside, into the folder `asked` or that of the configuration. */
export async function repairSplits(
  context: Context,
  engine: Engine,
  contract: Contract,
  splits: Record<string, SplitFile>,
  keyTables: Record<string, SplitFile>,
  asked: string,
): Promise<Repaired> {
  const { quarantine } = context.model.config.data
  const folder = context.inside(asked, 'quarantine')
  refuseClassified(context, contract)
  const result: Repaired = { repair: {}, splits: {}, checks: [] }
  for (const [split, file] of Object.entries(splits)) refuseInside(context, folder, split, file)
  for (const [i, [split, file]] of Object.entries(splits).entries()) {
    context.platform.log.progress('putting bad rows aside', i / Object.keys(splits).length, split)
    const target = (part: string) => context.inside(join(folder, `${split}.${part}`), 'quarantine')
    const found = await repairSplit(engine, contract, file, {
      keyTables,
      cleanPath: target('clean'),
      badPath: target('bad'),
      mask: quarantine.classified === 'mask',
      shown: (path) => context.shown(path),
    })
    // Without a clean row there is nothing that could stand for the source.
    const used = quarantine.use === 'clean' && found.clean.path !== null ? 'clean' : 'source'
    result.repair[split] = { ...found, used }
    result.splits[split] = used === 'clean' ? cleanFile(context, found, file.csv) : file
    if (used === 'clean') result.checks.push(shareCheck(split, found, quarantine['max-percent']))
    context.platform.log.info(sentence(split, found))
  }
  if (quarantine.upload) await upload(context, folder, result.repair)
  return result
}

/** An artifact is read by whoever may read the repository. */
function refuseClassified({ model }: Context, { classified }: Contract): void {
  const { upload: isAsked, classified: cells } = model.config.data.quarantine
  if (isAsked && cells === 'keep' && classified.length > 0)
    throw model.error(
      ['data', 'quarantine', 'upload'],
      `would upload cells of ${classified.join(', ')}, which the contract classifies`,
      'Leave out "classified: keep", or upload the folder in a step of your own, where you say who may read it.',
    )
}

/** The bad rows alone: the clean ones hold every cell. */
async function upload(context: Context, folder: string, repair: Repairs): Promise<void> {
  const { workspace, log } = context.platform
  const files = Object.values(repair).flatMap(({ bad }) =>
    bad.path === null ? [] : [resolve(workspace, bad.path)],
  )
  if (files.length === 0) return
  const artifact = await context.publishFiles('quarantine', files, folder)
  log.info(`Uploaded the bad rows of ${plural(files.length, 'split')} as the artifact ${artifact}`)
}

/** The clean file of a split would else be rows of the split the next time. */
function refuseInside(context: Context, folder: string, split: string, { path, shownPath }: SplitFile): void {
  const { paths, root } = findFiles(path, shownPath)
  const isInside = !relative(root, folder).startsWith(`..${sep}`) && relative(root, folder) !== '..'
  if (paths.length === 1 && paths[0] === path) return
  if (!isInside) return
  throw new UserError(`the folder of the quarantine lies inside of the ${split} data, ${shownPath}`, {
    hint: `Name a folder outside of ${context.shown(root)}.`,
  })
}

/** It is UTF-8, whatever the source was. */
const cleanFile = (
  context: Context,
  { clean }: Pick<SplitRepair, 'clean'>,
  csv: CsvOptions | undefined,
): SplitFile => ({
  path: context.inside(resolve(context.platform.workspace, clean.path as string), 'quarantine'),
  shownPath: clean.path as string,
  csv: cleanDialect(csv),
})

const cleanDialect = (csv: CsvOptions | undefined): CsvOptions => ({ ...csv, encoding: undefined })

function shareCheck(
  split: string,
  { source, bad }: Pick<SplitRepair, 'source' | 'bad'>,
  most: number,
): CheckResult {
  const percent = (bad.rows / source.rows) * 100
  const words = `${Number(percent.toPrecision(3))} %`
  return {
    split,
    column: null,
    rule: 'rows-put-aside',
    severity: 'error',
    verdict: percent > most ? 'fail' : bad.rows > 0 ? 'warn' : 'pass',
    failing: bad.rows,
    found: bad.rows === 0 ? 'none' : `${plural(bad.rows, 'row')} (${words}) of ${count(source.rows)}`,
    allowed: `at most ${most} % of rows`,
    rows: [],
    contract: null,
    reason: null,
  }
}

const sentence = (split: string, { source, clean, bad, fixes }: Omit<SplitRepair, 'used'>): string =>
  `${split}: ${plural(source.rows, 'row')} = ${count(clean.rows)} clean (${clean.path ?? 'no file'}) + ` +
  `${count(bad.rows)} bad (${bad.path ?? 'no file'}); ${plural(
    fixes.filter(({ column }) => column !== null).reduce((sum, { rows }) => sum + rows, 0),
    'value',
  )} fixed`

/** The file that a validation speaks of, and how it is written. */
export function validatedFile(
  context: Context,
  repair: Repairs | undefined,
  split: string,
): { file: string; csv?: CsvOptions } {
  const { data } = context.model.config
  const found = repair && Object.hasOwn(repair, split) ? repair[split] : undefined
  if (found?.used !== 'clean')
    return { file: context.data(data.splits[split], ['data', 'splits', split]), csv: data.csv }
  const { path } = cleanFile(context, found, data.csv)
  if (!existsSync(path))
    throw new UserError('does not exist, and the validation speaks of it', {
      location: { file: found.clean.path as string },
      hint: 'It is written by validate-data and is in no artifact: run this step in the same job, or carry the folder of the quarantine over.',
    })
  return { file: path, csv: cleanDialect(data.csv) }
}
