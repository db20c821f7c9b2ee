import { join, relative, resolve, sep } from 'node:path'
import { findFiles } from '../data/files.ts'
import { ActionError, type Location } from '../errors.ts'
import type { CheckResult, Validation } from '../evidence/validation.ts'
import { baseOf } from './base-contract.ts'
import type { Context } from './context.ts'
import { gitOf } from './stores.ts'

/** Marks the key of the configuration that a finding about the splits belongs to, or what is nearest above it. */
export function annotateIntegrity({ model, platform }: Context, { integrity = [] }: Validation): void {
  for (const check of integrity) {
    if (check.verdict === 'pass' || check.severity === 'info') continue
    const where = [check.split, check.column].filter(Boolean).join('.')
    const message = `${where}: ${check.check}: ${check.reason ?? check.found}; allowed: ${check.allowed || 'nothing untested'}`
    const at = model.place(['data', 'integrity', check.check])
    if (check.verdict === 'fail') platform.log.error(message, at)
    else platform.log.warning(message, at)
  }
}

/** A validation, or the rules alone. */
type Judged = Pick<Validation, 'contract' | 'checks'> & { datasets: Record<string, { path: string }> }

/**
 * Marks the line of the contract that asks for what the data does not hold; where the change under review holds the
 * CSV file itself, the line of its first row that breaks the rule too. The log counts what is too many.
 */
export async function annotateChecks(context: Context, validation: Judged): Promise<void> {
  const open = validation.checks.filter(({ verdict }) => verdict !== 'pass')
  const changed = open.some(({ rows }) => rows.length > 0) ? await changedFiles(context) : []
  for (const check of open) {
    const where = check.column ? `${check.split}.${check.column}` : check.split
    const message = `${where}: ${check.found || check.reason}; allowed: ${check.allowed}`
    const row = rowPlace(context, validation, check, changed)
    for (const at of [{ file: validation.contract.path, ...check.contract }, ...(row ? [row] : [])])
      if (check.verdict === 'warn') context.platform.log.warning(message, at)
      else context.platform.log.error(message, at)
  }
}

/** Absolute paths of what the pull request changes; none where there is none, or its base is not here. */
async function changedFiles(context: Context): Promise<string[]> {
  if (context.platform.pullRequest === null) return []
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

/** The line on which the first row that breaks a rule begins, in a CSV file that is one of `changed`. */
function rowPlace(
  { platform }: Context,
  { datasets }: Judged,
  { split, places: [place] = [] }: CheckResult,
  changed: string[],
): Location | undefined {
  const facts = datasets[split]
  if (place === undefined || changed.length === 0) return undefined
  const { paths, root, packing } = findFiles(resolve(platform.workspace, facts.path), facts.path)
  const path = place.file === undefined ? paths[0] : join(root, place.file)
  if (packing !== null || !changed.includes(path)) return undefined
  return { file: relative(platform.workspace, path).split(sep).join('/'), line: place.line }
}
