import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { homedir } from 'node:os'
import { basename, delimiter, join, resolve } from 'node:path'
import type { FakeGitHub } from '../github/fake.ts'
import { parseLog, type WorkflowLog } from './log.ts'
import { ArtifactProxy } from './proxy.ts'

export const projectRoot = resolve(import.meta.dirname, '../..')
export const cacheHome = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'mlops-actions')
/** Kept between tests and runs, as on a runner of one's own. */
const sharedToolCache = join(cacheHome, 'tool-cache')

/** Milliseconds; less than a test may take, so that a run that hangs shows its log. */
const LONGEST_RUN = 400_000

export interface WorkflowOptions {
  /** Working tree to run in; what is committed there and what is not, less what git ignores. */
  repository: string
  /** Path of the workflow file in the working tree. */
  workflow: string
  event: string
  payload?: object
  inputs?: Record<string, string>
  github: FakeGitHub
  /** Scratch folder of this test: workspaces, artifacts and caches. Runs that share it can read each other's. */
  scratch: string
  runId?: number
  token?: string
  actor?: string
  /** `owner/name@ref` → folder that stands for it. */
  repositories?: Record<string, string>
  environment?: Record<string, string>
}

export interface WorkflowResult extends WorkflowLog {
  exitCode: number
  /** Holds `<artifact name>/<artifact name>.zip` of this run. */
  artifacts: string
}

export const tool = (name: 'act' | 'actionlint'): string => {
  const path = join(cacheHome, 'bin', name)
  if (!existsSync(path)) throw new Error(`${path} is missing. Run: node .github/scripts/setup.mjs --act`)
  return path
}

/** Runs a workflow on this machine with nektos/act, every address on 127.0.0.1. */
export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowResult> {
  const runId = options.runId ?? 1
  const artifactFolder = join(options.scratch, 'artifacts')
  const cachePath = join(options.scratch, `runner-${runId}-${Date.now()}`)
  await mkdir(cachePath, { recursive: true })
  await mkdir(sharedToolCache, { recursive: true })
  await symlink(sharedToolCache, join(cachePath, 'tool_cache'))
  const event = join(cachePath, 'event.json')
  await writeFile(event, JSON.stringify(options.payload ?? {}))
  const workflow = join(cachePath, basename(options.workflow))
  await writeFile(workflow, withoutQueue(await readFile(join(options.repository, options.workflow), 'utf8')))

  const port = await freePort()
  const proxy = new ArtifactProxy(port)
  const runtime = await proxy.listen()
  try {
    const arguments_ = [
      ...[options.event, '--json', '-W', workflow, '-e', event],
      ...['-P', 'self-hosted=-self-hosted', '-P', 'gpu=-self-hosted'],
      ...['--action-cache-path', cachePath, '--actor', options.actor ?? 'octocat'],
      ...['--artifact-server-path', artifactFolder, '--artifact-server-addr', '127.0.0.1'],
      ...['--artifact-server-port', String(port)],
      ...['--cache-server-path', join(options.scratch, 'cache'), '--cache-server-addr', '127.0.0.1'],
      ...['-s', `GITHUB_TOKEN=${options.token ?? 'ghs_workflow'}`],
      ...pairs('--local-repository', options.repositories ?? {}),
      ...pairs('--input', options.inputs ?? {}),
      ...pairs('--env', { ...runnerVariables(options, runId), ...options.environment }),
    ]
    const { exitCode, output } = await act(arguments_, options.repository, runtime)
    return { exitCode, artifacts: join(artifactFolder, String(runId)), ...parseLog(output) }
  } finally {
    proxy.close()
  }
}

/** act refuses what it does not know, and `concurrency` it would ignore anyway: the one line that is not run. */
export const withoutQueue = (workflow: string): string =>
  workflow.replace(/^(concurrency:\n {2}group: .*\n) {2}queue: max\n/m, '$1')

const pairs = (flag: string, values: Record<string, string>): string[] =>
  Object.entries(values).flatMap(([key, value]) => [flag, `${key}=${value}`])

/** What a runner sets and act does not, or sets otherwise. */
function runnerVariables(options: WorkflowOptions, runId: number): Record<string, string> {
  return {
    GITHUB_API_URL: options.github.url,
    GITHUB_REPOSITORY: options.github.repository,
    GITHUB_RUN_ID: String(runId),
    RUNNER_ENVIRONMENT: 'self-hosted',
  }
}

function act(
  arguments_: string[],
  directory: string,
  runtime: string,
): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolvePromise, reject) => {
    const child = spawn(tool('act'), arguments_, {
      cwd: directory,
      env: {
        ...process.env,
        // `using: node24` runs the first node on PATH.
        PATH: [join(projectRoot, 'node_modules/.bin'), process.env.PATH].join(delimiter),
        ACTIONS_RUNTIME_URL: runtime,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_RUN,
      killSignal: 'SIGKILL',
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolvePromise({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    )
  })
}

/** act cannot choose a free port for its artifact service. */
function freePort(): Promise<number> {
  return new Promise((resolvePromise, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolvePromise(port))
    })
  })
}
