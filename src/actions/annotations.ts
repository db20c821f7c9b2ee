import { join, relative, resolve, sep } from 'node:path'
import { findFiles, isThere } from '../data/files.ts'
import { ActionError, type Location } from '../errors.ts'
import type { CheckResult } from '../evidence/check-result.ts'
import type { IntegrityCheck } from '../evidence/integrity.ts'
import type { Validation } from '../evidence/validation.ts'
import type { Context } from './context.ts'

/** A validation, or the rules alone. */
type Judged = Pick<Validation, 'contract' | 'checks' | 'integrity'> & {
  datasets: Record<string, { path: string }>
}

/**
 * Marks what asks for what the data does not hold: a line of the contract, or the key of the configuration (what is
 * nearest above it). Where the change under review holds the file of text itself, the line of the first row that breaks
 * the rule too. The log counts what is too many.
 */
export async function annotate(context: Context, validation: Judged): Promise<void> {
  const found = [...validation.checks, ...(validation.integrity ?? [])]
  const isPlaced = found.some(({ verdict, places }) => verdict !== 'pass' && places !== undefined)
  const changed = isPlaced ? await changedFiles(context) : []
  annotateChecks(context, validation, changed)
  annotateIntegrity(context, validation, changed)
}

function annotateIntegrity(context: Context, validation: Judged, changed: string[]): void {
  const { model } = context
  for (const check of validation.integrity ?? []) {
    if (check.verdict === 'pass' || check.severity === 'info') continue
    const where = [check.split, check.column].filter(Boolean).join('.')
    const message = `${where}: ${check.check}: ${check.reason ?? check.found}; allowed: ${check.allowed || 'nothing untested'}`
    const row = rowPlace(context, validation, check, changed)
    for (const at of [model.place(['data', 'integrity', check.check]), ...row])
      if (check.verdict === 'fail') context.platform.log.error(message, at)
      else context.platform.log.warning(message, at)
  }
}

function annotateChecks(context: Context, validation: Judged, changed: string[]): void {
  for (const check of validation.checks) {
    if (check.verdict === 'pass') continue
    const where = check.column ? `${check.split}.${check.column}` : check.split
    const message = `${where}: ${check.reason ?? check.found}; allowed: ${check.allowed}`
    const row = rowPlace(context, validation, check, changed)
    for (const at of [{ file: validation.contract.path, ...check.contract }, ...row])
      if (check.verdict === 'warn') context.platform.log.warning(message, at)
      else context.platform.log.error(message, at)
  }
}

/** Absolute paths of what the pull request changes; none where there is none, or its base is not here. */
async function changedFiles(context: Context): Promise<string[]> {
  if (context.platform.pullRequest === null) return []
  const [{ baseOf }, { gitOf }] = await Promise.all([import('./base-contract.ts'), import('./stores.ts')])
  try {
    const git = gitOf(context)
    const base = await baseOf(git)
    if (base === undefined) return []
    const { code, stdout } = await git.run(['diff', '--name-only', '--relative', '-z', base, 'HEAD'])
    if (code !== 0) return []
    const names = stdout.toString('utf8').split('\0').filter(Boolean)
    return names.map((name) => resolve(context.directory, name))
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    context.platform.log.info(`Lines of the data are not marked: ${error.headline}`)
    return []
  }
}

/** The line on which the first row that breaks a rule begins, in a file that is one of `changed`; else nothing. */
function rowPlace(
  { platform }: Context,
  { datasets }: Judged,
  { split, places: [place] = [] }: CheckResult | IntegrityCheck,
  changed: string[],
): Location[] {
  const facts = datasets[split]
  if (place === undefined || changed.length === 0) return []
  const source = resolve(platform.workspace, facts.path)
  // A job that merges shards may have none of their data.
  if (!isThere(source)) return []
  const { paths, root, packing } = findFiles(source, facts.path)
  const path = place.file === undefined ? paths[0] : join(root, place.file)
  if (packing !== null || !changed.includes(path)) return []
  return [{ file: relative(platform.workspace, path).split(sep).join('/'), line: place.line }]
}
