import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Contract, parseContract } from '../data/contract.ts'
import { UserError } from '../errors.ts'
import type { Git } from '../git/git.ts'
import type { Context } from './context.ts'
import { gitOf, registryOf } from './stores.ts'

/** What `against` means: where this change began, what production was made of, a file, or a revision of git. */
export const BASE = 'base'

/** The contract to compare with; undefined, with a line that says why, where the base has none. */
export async function findBaseContract(context: Context, asked: string): Promise<Contract | undefined> {
  const path = context.inside(context.model.config.data.contract, 'data.contract')
  const shown = context.shown(path)
  const file = context.inside(asked, 'against')
  if (asked !== BASE && asked !== 'production' && existsSync(file))
    return parseContract(await readFile(file, 'utf8'), context.shown(file))
  if (asked === 'production') return ofProduction(context, shown)
  const git = gitOf(context)
  const revision = asked === BASE ? await baseOf(git) : await revisionOf(git, asked)
  if (revision === undefined) {
    if (asked !== BASE)
      throw new UserError(`"${asked}" is neither a file nor a revision of git that is here`, {
        hint: 'In a workflow, check out with fetch-depth: 0.',
      })
    context.platform.log.notice('No default branch is here, so the contract is compared with no earlier one.')
    return undefined
  }
  const name = `${revision.slice(0, 9)}:${shown}`
  // A path that begins with ./ counts from the folder in which git runs.
  const { code, stdout } = await git.run(['show', `${revision}:./${relativeTo(context, path)}`])
  if (code === 0) return parseContract(stdout.toString('utf8'), name)
  context.platform.log.notice(`There is no ${name}: the contract is new.`)
  return undefined
}

const relativeTo = (context: Context, path: string): string =>
  path.startsWith(`${context.directory}/`)
    ? path.slice(context.directory.length + 1)
    : context.model.config.data.contract

async function ofProduction(context: Context, shown: string): Promise<Contract | undefined> {
  const registry = await registryOf(context)
  const holder = registry.stage(context.model.name, 'production')
  const bytes = holder && (await registry.readFile(holder, shown))
  if (holder && bytes) return parseContract(bytes.toString('utf8'), `${holder.tag}:${shown}`)
  context.platform.log.notice(
    holder
      ? `${holder.tag} holds no ${shown}.`
      : `No version of ${context.model.name} holds "production" yet.`,
  )
  return undefined
}

/** The commit that a name stands for; undefined where git knows none. */
export const revisionOf = async (git: Git, name: string): Promise<string | undefined> => {
  const { code, stdout } = await git.run([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ])
  return code === 0 ? stdout.toString('utf8').trim() : undefined
}

/** Where this change left the branch that it goes to: in a pull request its base, else the default branch. */
export async function baseOf(git: Git): Promise<string | undefined> {
  const target = process.env.GITHUB_BASE_REF
  const branches = [
    ...(target ? [`origin/${target}`, target] : []),
    'origin/HEAD',
    'origin/main',
    'origin/master',
    'main',
    'master',
  ]
  for (const branch of branches) {
    const revision = await revisionOf(git, branch)
    if (revision === undefined) continue
    const { code, stdout } = await git.run(['merge-base', 'HEAD', revision])
    if (code === 0) return stdout.toString('utf8').trim()
    throw new UserError(`where this change left ${branch} is not here`, {
      hint: 'Check out with fetch-depth: 0, or name a file or a revision by `against`.',
    })
  }
  return undefined
}
