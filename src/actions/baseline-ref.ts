import { UserError } from '../errors.ts'
import type { RegisteredVersion, Registry } from '../registry/registry.ts'
import { revisionOf } from './base-contract.ts'
import type { Context } from './context.ts'
import { gitOf } from './stores.ts'

/**
 * The highest version that was made from a branch, a tag or a commit of git, or from one before it: what the branch
 * knows of its data. Undefined where git has no such revision.
 * @throws UserError where no version was made from there, or where this clone cannot tell
 */
export async function versionAt(
  context: Context,
  registry: Registry,
  reference: string,
): Promise<RegisteredVersion | undefined> {
  const git = gitOf(context)
  const revision = (await revisionOf(git, reference)) ?? (await revisionOf(git, `origin/${reference}`))
  if (revision === undefined) return undefined
  const { name } = context.model
  for (const version of registry.versions(name)) {
    const { commit } = await registry.rawObjects(version)
    const source = /^parent ([0-9a-f]+)$/m.exec(commit.toString('utf8'))?.[1]
    if (source === undefined) continue
    const { code } = await git.run(['merge-base', '--is-ancestor', source, revision])
    if (code === 0) return version
  }
  throw new UserError(`no version of ${name} was made from ${reference} or from a commit before it`, {
    hint: 'In a workflow, check out with fetch-depth: 0: a shallow clone does not know what came before.',
  })
}
