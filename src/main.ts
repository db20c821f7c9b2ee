import './zod.ts' // before any schema

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { finish, verdictLine } from './actions/finish.ts'
import { actions } from './actions/index.ts'
import { type FailOn, parseInputs, type RawInputs, SECRET_INPUTS } from './actions/inputs.ts'
import { ActionError, describeError } from './errors.ts'
import { JobLog } from './platform/github/log.ts'

/** Digests of the whole bundle, which evidence names; absent where the sources run. */
const sums = join(import.meta.dirname, 'SHA256SUMS')
if (existsSync(sums)) process.env.MLOPS_BUNDLE = sums

/** A step of a workflow: reads the inputs, runs the action, writes outputs, summary and exit code. */
export async function run(name: string): Promise<void> {
  if (process.env.MLOPS_WORKER) return serveWorker()
  // Who reads a job's log cannot change what a dependency of ours calls.
  process.noDeprecation = true
  try {
    process.exitCode = await runAction(name)
  } catch (error) {
    process.exitCode = error instanceof ActionError ? error.exitCode : 1
    await reportError(error)
  }
}

/** The terminal's way in; the arguments are the process's own. */
export async function cli(): Promise<void> {
  const { main } = await import('./cli.ts')
  await main()
}

async function runAction(name: string): Promise<number> {
  const definition = await actions[name]()
  const given = givenInputs(process.env)
  for (const secret of SECRET_INPUTS) delete process.env[`INPUT_${secret.toUpperCase()}`]
  const inputs = parseInputs(definition, given) as {
    'github-token'?: string
    'fail-on': FailOn
  }
  const { createGithubPlatform } = await import('./platform/github/platform.ts')
  const platform = await createGithubPlatform(inputs['github-token'] || process.env.GITHUB_TOKEN)
  try {
    const result = await definition.run(inputs, platform)
    const exitCode = await finish(result, platform, inputs['fail-on'])
    platform.log.info(verdictLine(result))
    if (exitCode !== 0) platform.log.fail(`${definition.title}: ${result.headline}`)
    return exitCode
  } finally {
    platform.log.close()
  }
}

/** The runner gives the input `fail-on` as the variable `INPUT_FAIL-ON`. */
function givenInputs(environment: Record<string, string | undefined>): RawInputs {
  const prefix = 'INPUT_'
  return Object.fromEntries(
    Object.entries(environment)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length).toLowerCase(), value]),
  )
}

/** One clear annotation; the stack only where the run is debugged. */
async function reportError(error: unknown): Promise<void> {
  const core = await import('@actions/core')
  core.setOutput('outcome', 'error')
  const log = new JobLog(core)
  log.fail(describeError(error), error instanceof ActionError ? error.location : undefined)
  if (error instanceof Error) log.debug(error.stack ?? error.message)
}

async function serveWorker(): Promise<void> {
  const { serveWorker: serve } = await import('./model/worker.ts')
  await serve()
}
