import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('step-entry.ts', import.meta.url))

export const headSha = 'a'.repeat(40)

/** Where a step runs. */
interface Job {
  workspace: string
  /** Folder for what the runner keeps beside the workspace. */
  files: string
  /** Address of GitHub's API. */
  api: string
  sha: string
}

/** The event that began the run, and further variables. */
export interface Around {
  event?: object
  variables?: Record<string, string>
}

export interface Step {
  exitCode: number | null
  /** All that the runner would see. */
  log: string
  outputs: Record<string, string>
  summary: string
}

/** The payload of a pull request whose head is in `repository`. */
export const pullRequest = (repository = 'acme/flights') => ({
  repository: { id: 1 },
  pull_request: { number: 7, head: { sha: headSha, repo: { full_name: repository } } },
})

/** One step of a job: a process of its own, with the variables and files that a runner gives it. */
export async function runStep(
  { workspace, files, api, sha }: Job,
  name: string,
  inputs: Record<string, string>,
  { event = {}, variables = {} }: Around = {},
): Promise<Step> {
  const file = (each: string) => join(files, each)
  for (const each of ['output', 'summary']) writeFileSync(file(each), '')
  writeFileSync(file('event.json'), JSON.stringify(event))
  const child = spawn(process.execPath, [entry, name], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      MLOPS_ENTRY: entry,
      ...Object.fromEntries(
        Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
      ),
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: api,
      GITHUB_REPOSITORY: 'acme/flights',
      GITHUB_RUN_ID: '42',
      GITHUB_SHA: sha,
      GITHUB_WORKFLOW: 'Pull request',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_EVENT_PATH: file('event.json'),
      RUNNER_TEMP: file('temp'),
      RUNNER_TOOL_CACHE: file('tools'),
      ...variables,
    },
  })
  let log = ''
  child.stdout.on('data', (chunk: Buffer) => (log += chunk))
  child.stderr.on('data', (chunk: Buffer) => (log += chunk))
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve))
  const outputs = [...readFileSync(file('output'), 'utf8').matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)]
  return {
    exitCode,
    log,
    outputs: Object.fromEntries(outputs.map(([, key, , value]) => [key, value])),
    summary: readFileSync(file('summary'), 'utf8'),
  }
}
