import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { PlatformError } from '../../errors.ts'
import type { RunContext } from '../../evidence/envelope.ts'
import { type Approvals, unavailableApprovals } from '../../evidence/governance.ts'
import type { ArtifactReference, CommentResult, Credentials, Platform, ReleaseAssets } from '../platform.ts'
import { toolCache } from '../tool-cache.ts'
import { readApprovals } from './approvals.ts'
import { declareArtifact } from './artifact-file.ts'
import { downloadArtifact, hasArtifactService, uploadArtifact } from './artifacts.ts'
import { WorkflowCache } from './cache.ts'
import { type Repository, upsertComment } from './comments.ts'
import {
  type EventPayload,
  headOf,
  isFromFork,
  type PullRequest,
  pullRequestOf,
  readEvent,
  runContext,
  serverUrl,
} from './context.ts'
import { basicCredentials, gitEnvironment } from './git.ts'
import { JobLog } from './log.ts'
import { createOctokit, type Octokit } from './octokit.ts'
import { tokenLogin } from './registry.ts'
import { GithubReleases } from './releases.ts'
import { appendSummary } from './summary.ts'

type Core = typeof import('@actions/core')

/** A step of a workflow run. Made by {@link createGithubPlatform}. */
class GithubPlatform implements Platform {
  readonly kind = 'github'
  readonly workspace: string
  readonly temp = process.env.RUNNER_TEMP || tmpdir()
  readonly toolCache = toolCache()
  readonly run: RunContext
  readonly log: JobLog
  readonly selfHosted = process.env.RUNNER_ENVIRONMENT === 'self-hosted'
  readonly ephemeralDisk = process.env.RUNNER_ENVIRONMENT === 'github-hosted'
  readonly releases: ReleaseAssets | null
  readonly fromFork: boolean
  pullRequest: PullRequest | null
  readonly #core: Core
  readonly #token: string | undefined
  readonly #cache: WorkflowCache
  readonly #repository: Repository | null
  #octokit: Promise<Octokit> | undefined

  constructor(core: Core, event: EventPayload, token: string | undefined) {
    this.#core = core
    this.#token = token
    this.workspace = resolve(process.env.GITHUB_WORKSPACE || '.')
    this.run = runContext(process.env)
    this.log = new JobLog(core)
    this.#cache = new WorkflowCache(this.log)
    this.#repository = repositoryOf(this.run)
    this.pullRequest = pullRequestOf(event, this.run.repository)
    this.fromFork = isFromFork(event, this.run.repository)
    this.releases =
      token && this.#repository ? new GithubReleases(() => this.octokit(), this.#repository) : null
  }

  /** The client of the API, made at the first call. */
  octokit(): Promise<Octokit> {
    const token = this.#token
    if (!token) throw new PlatformError('There is no token for GitHub: give the input github-token.')
    this.#octokit ??= createOctokit({ token, fromFork: this.fromFork, log: this.log })
    return this.#octokit
  }

  setOutput(name: string, value: string): void {
    this.#core.setOutput(name, value)
  }

  /** Line by line as well: a log that shows one line of a key shows too much. */
  maskSecret(secret: string): void {
    for (const text of [secret, ...secret.split('\n').filter((line) => !/^-----|^\s*$/.test(line))])
      this.#core.setSecret(text)
  }

  declareArtifact(file: string): Promise<void> {
    return declareArtifact(file, this.workspace)
  }

  writeSummary(markdown: string): Promise<void> {
    return appendSummary(process.env.GITHUB_STEP_SUMMARY, markdown, this.log)
  }

  async uploadArtifact(name: string, files: string[], root: string): Promise<ArtifactReference> {
    if (!hasArtifactService()) {
      this.log.warning(`This runner has no artifact service; ${name} stays in the workspace.`)
      return { name, id: null, url: null, digest: null }
    }
    return uploadArtifact(name, files, root, this.run.url)
  }

  async downloadArtifact(name: string, destination: string, runId?: number): Promise<boolean> {
    if (runId === undefined || String(runId) === this.run.id)
      return hasArtifactService() && downloadArtifact(name, destination)
    if (!this.#token || !this.#repository)
      throw new PlatformError(
        `The artifact ${name} of run ${runId} needs a token: give the input github-token.`,
      )
    return downloadArtifact(name, destination, { runId, token: this.#token, repository: this.#repository })
  }

  async isForkRun(runId: number): Promise<boolean> {
    if (String(runId) === this.run.id) return this.fromFork
    if (!this.#repository)
      throw new PlatformError(`Workflow run ${runId} cannot be looked up: no repository is known.`)
    const octokit = await this.octokit()
    const { data } = await octokit.rest.actions.getWorkflowRun({ ...this.#repository, run_id: runId })
    // The repository of the head is null once the fork is deleted.
    return data.head_repository?.full_name !== this.run.repository
  }

  async readApprovals(): Promise<Approvals> {
    const { id, actor } = this.run
    if (!this.#token || !this.#repository || id === null)
      return unavailableApprovals('there is no token: give the input github-token')
    const starters = [actor, process.env.GITHUB_TRIGGERING_ACTOR].filter((login) => !!login) as string[]
    const run = { repository: this.#repository, id: Number(id), startedBy: [...new Set(starters)] }
    return readApprovals(() => this.octokit(), run)
  }

  restoreCache(paths: string[], key: string, restoreKeys?: string[]): Promise<string | undefined> {
    return this.#cache.restore(paths, key, restoreKeys)
  }

  saveCache(paths: string[], key: string): Promise<void> {
    return this.#cache.save(paths, key)
  }

  async upsertComment(key: string, body: string, create = true): Promise<CommentResult> {
    const skipped = (reason: string): CommentResult => ({ action: 'skipped', url: null, reason })
    if (this.pullRequest === null) return skipped('not in a pull request')
    if (!this.#token || !this.#repository) return skipped('there is no token: give the input github-token')
    const octokit = await this.octokit()
    return upsertComment(octokit, this.#repository, this.pullRequest, key, body, this.log, create)
  }

  gitEnvironment(): Record<string, string> {
    if (!this.#token) return {}
    this.#core.setSecret(basicCredentials(this.#token))
    return gitEnvironment(serverUrl(process.env), this.#token, Number(process.env.GIT_CONFIG_COUNT ?? 0))
  }

  registryLogin(host: string): Credentials | undefined {
    const login = tokenLogin(host, this.#token, this.run.actor)
    if (login) this.#core.setSecret(Buffer.from(`${login.username}:${login.password}`).toString('base64'))
    return login
  }

  /** `pull_requests` of a `workflow_run` is empty for forks; the API knows by branch and commit. */
  async findPullRequest(event: EventPayload): Promise<void> {
    const wanted = headOf(event, this.run.repository)
    if (this.pullRequest !== null || wanted === null || !this.#token || !this.#repository) return
    const octokit = await this.octokit()
    const { data } = await octokit.rest.pulls.list({ ...this.#repository, head: wanted.head, state: 'open' })
    const found = data.find((pull) => pull.head.sha === wanted.sha)
    if (found !== undefined)
      this.pullRequest = { number: found.number, fromFork: wanted.fromFork, headSha: wanted.sha }
  }
}

export async function createGithubPlatform(token: string | undefined): Promise<GithubPlatform> {
  const core = await import('@actions/core')
  if (token) core.setSecret(token)
  const event = readEvent(process.env)
  const platform = new GithubPlatform(core, event, token)
  await platform.findPullRequest(event)
  return platform
}

function repositoryOf({ repository }: RunContext): Repository | null {
  if (repository === null) return null
  const [owner, repo] = repository.split('/')
  return { owner, repo }
}
