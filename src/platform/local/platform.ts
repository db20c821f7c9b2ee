import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { appendFile, cp, mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { UserError } from '../../errors.ts'
import type { RunContext } from '../../evidence/envelope.ts'
import { writeFileAtomically } from '../../evidence/files.ts'
import { type Approvals, unavailableApprovals } from '../../evidence/governance.ts'
import { NOTHING_NEW, type Repository } from '../github/comments.ts'
import { withoutCommands } from '../github/log.ts'
import { createOctokit } from '../github/octokit.ts'
import { tokenLogin } from '../github/registry.ts'
import { GithubReleases } from '../github/releases.ts'
import type { ArtifactReference, CommentResult, Credentials, Platform, ReleaseAssets } from '../platform.ts'
import { toolCache } from '../tool-cache.ts'
import { FolderCache } from './cache.ts'
import { type Terminal, TerminalLog } from './log.ts'
import { originRepository, terminalContext } from './repository.ts'

const FOLDER = '.mlops'

/** A terminal: what a workflow would keep for a run lies under `.mlops` here. Made by {@link createLocalPlatform}. */
class LocalPlatform implements Platform {
  readonly kind = 'local'
  readonly workspace: string
  readonly temp = temporaryFolder()
  readonly toolCache = toolCache()
  readonly run: RunContext
  readonly log: TerminalLog
  readonly pullRequest = null
  readonly selfHosted = false
  readonly ephemeralDisk = process.env.RUNNER_ENVIRONMENT === 'github-hosted'
  readonly fromFork = false
  readonly releases: ReleaseAssets | null
  readonly #out: Terminal
  readonly #token: string | undefined
  readonly #cache: FolderCache

  constructor(
    workspace: string,
    run: RunContext,
    out: Terminal,
    token: string | undefined,
    repository: string | undefined,
  ) {
    this.workspace = workspace
    this.run = run
    this.#out = out
    this.#token = token
    this.log = new TerminalLog(out, process.env.RUNNER_DEBUG === '1')
    this.#cache = new FolderCache(join(this.toolCache, 'mlops-actions-cache'), workspace)
    this.releases = this.#releases(token, repository)
  }

  setOutput(name: string, value: string): void {
    this.#out.write(`  ${name.padEnd(20)}  ${value}\n`)
  }

  /** A terminal has no mask. Nothing here prints what is given to it. */
  maskSecret(): void {}

  /** There is no runner that lists them. */
  async declareArtifact(): Promise<void> {}

  /** Added to `.mlops/summary.md`. */
  async writeSummary(markdown: string): Promise<void> {
    await mkdir(this.#path(), { recursive: true })
    await appendFile(this.#path('summary.md'), `${markdown.trimEnd()}\n\n`)
  }

  async uploadArtifact(name: string, files: string[], root: string): Promise<ArtifactReference> {
    const folder = this.#artifact(name)
    await rm(folder, { recursive: true, force: true })
    for (const file of files) await cp(file, join(folder, relative(root, file)), { recursive: true })
    return { name, id: null, url: null, digest: null }
  }

  /** Artifacts of workflow runs stay with GitHub, so any `runId` is not found here. */
  async downloadArtifact(name: string, destination: string, runId?: number): Promise<boolean> {
    const folder = this.#artifact(name)
    if (runId !== undefined || !existsSync(folder)) return false
    await cp(folder, destination, { recursive: true })
    return true
  }

  async isForkRun(): Promise<boolean> {
    return false
  }

  /** Approvals are given in environments of GitHub. */
  async readApprovals(): Promise<Approvals> {
    return unavailableApprovals('this is no job of a workflow on GitHub')
  }

  restoreCache(paths: string[], key: string, restoreKeys?: string[]): Promise<string | undefined> {
    return this.#cache.restore(paths, key, restoreKeys)
  }

  saveCache(paths: string[], key: string): Promise<void> {
    return this.#cache.save(paths, key)
  }

  /** Writes what a pull request would show to `.mlops/comment-<key>.md`; `url` is that path. */
  async upsertComment(key: string, body: string, create = true): Promise<CommentResult> {
    const path = this.#path(`comment-${key.replaceAll(/[^\w.-]+/g, '-')}.md`)
    if (!create && !existsSync(path)) return { action: 'skipped', url: null, reason: NOTHING_NEW }
    await writeFileAtomically(path, body)
    return { action: 'skipped', url: relative(this.workspace, path), reason: 'not in a pull request' }
  }

  /** Git uses the credentials of whoever sits at the terminal. */
  gitEnvironment(): Record<string, string> {
    return {}
  }

  registryLogin(host: string): Credentials | undefined {
    return tokenLogin(host, this.#token, this.run.actor)
  }

  #path(...parts: string[]): string {
    return join(this.workspace, FOLDER, ...parts)
  }

  #artifact(name: string): string {
    if (!/^[^/\\:*?"<>|]+$/.test(name) || name.startsWith('.'))
      throw new UserError(`"${name}" cannot be the name of an artifact.`)
    return this.#path('artifacts', name)
  }

  #releases(token: string | undefined, name: string | undefined): ReleaseAssets | null {
    if (!token || !name) return null
    const [owner, repo] = name.split('/')
    const repository: Repository = { owner, repo }
    return new GithubReleases(() => createOctokit({ token, fromFork: false, log: this.log }), repository)
  }
}

export async function createLocalPlatform(
  workspace: string,
  token: string | undefined,
  out: Terminal = process.stdout,
): Promise<LocalPlatform> {
  const run = await terminalContext(workspace, process.env)
  const named = run.repository ?? process.env.GITHUB_REPOSITORY
  const repository = named || (token && (await originRepository(workspace, process.env))) || undefined
  const terminal = process.env.GITHUB_ACTIONS === 'true' ? plain(out) : out
  return new LocalPlatform(workspace, run, terminal, token, repository)
}

/** For a `run:` step of a workflow, whose runner obeys commands in what is printed: data must give none. */
function plain(out: Terminal): Terminal {
  return { isTTY: out.isTTY, columns: out.columns, write: (text) => out.write(withoutCommands(text)) }
}

const temporary = new Set<string>()

/** One listener for all of them: a process may open many platforms, and Node warns of many listeners. */
function temporaryFolder(): string {
  if (temporary.size === 0)
    process.once('exit', () => {
      for (const folder of temporary) rmSync(folder, { recursive: true, force: true })
    })
  const folder = mkdtempSync(join(tmpdir(), 'mlops-actions-'))
  temporary.add(folder)
  return folder
}
