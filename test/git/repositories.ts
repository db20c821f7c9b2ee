import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
}

/** Runs the real git, as a person would, and gives its output without the last newline. */
export function git(
  directory: string,
  args: string[],
  extra: Record<string, string> = {},
  input?: string,
): string {
  return execFileSync('git', args, {
    cwd: directory,
    env: { ...ENVIRONMENT, ...extra },
    encoding: 'utf8',
    input: input ?? '',
    stdio: ['pipe', 'pipe', 'pipe'],
  }).replace(/\n$/, '')
}

/** Temporary repositories of one test file; `remove` deletes them all. */
export class Repositories {
  readonly root = mkdtempSync(join(tmpdir(), 'mlops-git-'))
  #count = 0

  #path(kind: string): string {
    this.#count += 1
    return join(this.root, `${kind}-${this.#count}`)
  }

  /** An empty folder, outside of any repository. */
  folder(): string {
    return mkdtempSync(join(this.root, 'folder-'))
  }

  /** A bare repository whose branch `main` has one commit with `train.py`. */
  remote(): string {
    const bare = this.#path('remote')
    git(this.root, ['init', '--quiet', '--bare', '--initial-branch=main', bare])
    const work = this.local()
    git(work, ['push', '--quiet', bare, 'main'])
    return bare
  }

  /** A repository without a remote, with one commit on `main`. */
  local(): string {
    const work = this.#path('local')
    git(this.root, ['init', '--quiet', '--initial-branch=main', work])
    commit(work, 'Train the model', { 'train.py': 'print("training")\n', 'data/readme.txt': 'flights\n' })
    return work
  }

  clone(remote: string, ...options: string[]): string {
    const work = this.#path('clone')
    git(this.root, ['clone', '--quiet', ...options, remote, work])
    return work
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}

/** Commits files on the current branch, and gives the commit's id. */
export function commit(work: string, message: string, files: Record<string, string> = {}): string {
  for (const [path, content] of Object.entries(files)) {
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: work, input: content })
      .toString()
      .trim()
    git(work, ['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`])
  }
  git(work, ['commit', '--quiet', '--allow-empty', '-m', message])
  git(work, ['checkout', '--quiet', '--', '.'])
  return git(work, ['rev-parse', 'HEAD'])
}

/** An annotated tag as GTO or a person would make it, dated `seconds` after 1970. */
export function annotate(work: string, name: string, target: string, seconds: number): void {
  git(work, ['tag', '-a', '-m', name, name, target], { GIT_COMMITTER_DATE: `${seconds} +0000` })
}
