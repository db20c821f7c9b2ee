import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** A working tree of a user with a bare repository as its `origin`. */
export class Repository {
  readonly path: string
  readonly remote: string

  /** Makes an empty one in `folder`; fill `path`, then commit. */
  constructor(folder: string) {
    this.path = join(folder, 'work')
    this.remote = join(folder, 'origin.git')
    mkdirSync(this.path, { recursive: true })
    this.git('init', '--quiet', '--initial-branch=main')
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', this.remote])
    this.git('remote', 'add', 'origin', this.remote)
    this.git('config', 'user.name', 'Mona')
    this.git('config', 'user.email', 'mona@example.com')
  }

  git(...arguments_: string[]): string {
    return execFileSync('git', arguments_, { cwd: this.path, encoding: 'utf8' }).trim()
  }

  /** Commits everything and pushes the branch; gives the commit. */
  commit(message: string): string {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--message', message)
    this.git('push', '--quiet', 'origin', 'HEAD')
    return this.git('rev-parse', 'HEAD')
  }

  /** Names of the tags of the remote, sorted. */
  remoteTags(): string[] {
    return this.#remoteRefs('refs/tags/*')
      .map((ref) => ref.slice('refs/tags/'.length))
      .filter((name) => !name.endsWith('^{}'))
      .sort()
  }

  #remoteRefs(pattern: string): string[] {
    return this.git('ls-remote', 'origin', pattern)
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t')[1])
  }
}
