import { UserError } from '../../errors.ts'
import type { RunContext } from '../../evidence/envelope.ts'
import { Git } from '../../git/git.ts'
import { type Environment, runContext, serverUrl } from '../github/context.ts'

/** What a terminal knows of itself: commit and branch; all of the run where it stands in a workflow's step. */
export async function terminalContext(directory: string, environment: Environment): Promise<RunContext> {
  if (environment.GITHUB_ACTIONS === 'true') return runContext(environment)
  const git = new Git({ directory })
  const { code, text } = await answer(git, ['rev-parse', 'HEAD', '--symbolic-full-name', 'HEAD'])
  const none = { ...runContext({}), sha: null, ref: null }
  if (text === '') return none
  const [commit, named] = text.split('\n')
  const branch = (code === 0 && named) || (await branchOf(git))
  return { ...none, sha: code === 0 ? commit : null, ref: branch === 'HEAD' ? null : branch }
}

/** For a branch without a commit, and where something else is called HEAD too. */
const branchOf = async (git: Git): Promise<string> =>
  (await answer(git, ['symbolic-ref', '--quiet', 'HEAD'])).text || 'HEAD'

/** `owner/repository` where `origin` is on GitHub, or on the server that the environment names; else undefined. */
export async function originRepository(
  directory: string,
  environment: Environment,
): Promise<string | undefined> {
  const { text } = await answer(new Git({ directory }), ['remote', 'get-url', 'origin'])
  const [, host, owner, name] =
    /^(?:\w+:\/\/)?(?:[^@/]+@)?([^/:]+)(?::\d+)?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(text) ?? []
  return host === new URL(serverUrl(environment)).hostname ? `${owner}/${name}` : undefined
}

/** What git says; nothing where there is no repository, and without git, which validation does not need. */
async function answer(git: Git, args: string[]): Promise<{ code: number; text: string }> {
  try {
    const { code, stdout } = await git.run(args)
    return { code, text: stdout.toString('utf8').trim() }
  } catch (error) {
    if (error instanceof UserError) return { code: 1, text: '' }
    throw error
  }
}
