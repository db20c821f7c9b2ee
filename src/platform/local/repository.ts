import { UserError } from '../../errors.ts'
import type { RunContext } from '../../evidence/envelope.ts'
import { Git } from '../../git/git.ts'
import { type Environment, runContext, serverUrl } from '../github/context.ts'

/** What a terminal knows of itself: commit and branch; all of the run where it stands in a workflow's step. */
export async function terminalContext(directory: string, environment: Environment): Promise<RunContext> {
  if (environment.GITHUB_ACTIONS === 'true') return runContext(environment)
  const git = new Git({ directory })
  const [sha, ref] = await Promise.all([
    answer(git, ['rev-parse', '--verify', '--quiet', 'HEAD']),
    answer(git, ['symbolic-ref', '--quiet', 'HEAD']),
  ])
  return { ...runContext({}), sha, ref }
}

/** `owner/repository` where `origin` is on GitHub, or on the server that the environment names; else undefined. */
export async function originRepository(
  directory: string,
  environment: Environment,
): Promise<string | undefined> {
  const address = await answer(new Git({ directory }), ['remote', 'get-url', 'origin'])
  const [, host, owner, name] =
    /^(?:\w+:\/\/)?(?:[^@/]+@)?([^/:]+)(?::\d+)?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(address ?? '') ?? []
  return host === new URL(serverUrl(environment)).hostname ? `${owner}/${name}` : undefined
}

/** Null where there is no repository, no commit or no branch; and without git, which validation does not need. */
async function answer(git: Git, args: string[]): Promise<string | null> {
  try {
    const { code, stdout } = await git.run(args)
    return (code === 0 && stdout.toString('utf8').trim()) || null
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}
