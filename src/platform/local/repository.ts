import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { RunContext } from '../../evidence/envelope.ts'
import { type Environment, runContext } from '../github/context.ts'

const execute = promisify(execFile)

/** What a terminal knows of itself: commit and branch; all of the run where it stands in a workflow's step. */
export async function terminalContext(directory: string, environment: Environment): Promise<RunContext> {
  if (environment.GITHUB_ACTIONS === 'true') return runContext(environment)
  const [sha, ref] = await Promise.all([
    ask(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']),
    ask(directory, ['symbolic-ref', '--quiet', 'HEAD']),
  ])
  return { ...runContext({}), sha, ref }
}

/** Git's answer, or null where there is none: no repository, no commit, no branch, or no git. */
async function ask(directory: string, args: string[]): Promise<string | null> {
  try {
    const { stdout } = await execute('git', args, { cwd: directory })
    return stdout.trim() || null
  } catch {
    return null
  }
}
