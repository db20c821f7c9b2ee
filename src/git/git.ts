import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { UserError } from '../errors.ts'
import { explainGitFailure } from './errors.ts'

export interface GitResult {
  code: number
  stdout: Buffer
  stderr: string
}

export interface GitOptions {
  directory: string
  /** Added to git's environment: the way credentials come in. Its values never show in an error. */
  environment?: Record<string, string>
}

export interface GitCall {
  input?: string | Uint8Array
  environment?: Record<string, string>
}

/** Variables that would point git at another repository when we run inside one of its hooks. */
const INHERITED = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
]

/** For this process only; nothing is written to any config file. A dead connection ends after 30 seconds. */
const SETTINGS = [
  'gc.auto=0',
  'maintenance.auto=false',
  'push.followTags=false',
  'push.gpgSign=false',
  'push.recurseSubmodules=no',
  'fetch.recurseSubmodules=false',
  'core.filesRefLockTimeout=3000',
  'core.packedRefsTimeout=3000',
  'http.lowSpeedLimit=1',
  'http.lowSpeedTime=30',
].flatMap((setting) => ['-c', setting])

/** The one way to git: argv arrays, no shell, no prompt, messages in English so that they can be read. */
export class Git {
  readonly directory: string
  readonly #environment: Record<string, string>

  constructor(options: GitOptions) {
    this.directory = options.directory
    this.#environment = options.environment ?? {}
  }

  /** Runs git and gives its exit code, whatever it is. Throws only where git cannot be started. */
  run(args: string[], call: GitCall = {}): Promise<GitResult> {
    return new Promise((resolve, reject) => {
      const child = spawn('git', [...SETTINGS, ...args], {
        cwd: this.directory,
        env: this.#childEnvironment(call.environment),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
      })
      const stdout: Buffer[] = []
      const stderr: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
      child.on('error', (cause) => reject(this.#cannotStart(cause)))
      child.on('close', (code) =>
        resolve({
          code: code ?? 128,
          stdout: Buffer.concat(stdout),
          stderr: this.redact(Buffer.concat(stderr).toString('utf8')),
        }),
      )
      // git may exit before it has read its input; its exit code then says why.
      child.stdin.on('error', () => undefined)
      child.stdin.end(call.input ?? '')
    })
  }

  /** Standard output of a git that succeeds. Throws what {@link explainGitFailure} makes of one that does not. */
  async bytes(args: string[], call?: GitCall): Promise<Buffer> {
    const result = await this.run(args, call)
    if (result.code !== 0) throw explainGitFailure(args, result.stderr, this.directory)
    return result.stdout
  }

  /** The same as text, without the newline at its end. */
  async read(args: string[], call?: GitCall): Promise<string> {
    return (await this.bytes(args, call)).toString('utf8').replace(/\n$/, '')
  }

  /** `text` without passwords in URLs and without any value of the caller's environment. */
  redact(text: string): string {
    let clean = text.replace(/(\w+:\/\/)[^/@\s]+@/g, '$1***@')
    for (const value of Object.values(this.#environment))
      for (const secret of [value, ...value.split(/\s+/)])
        if (secret.length >= 8) clean = clean.replaceAll(secret, '***')
    return clean
  }

  #childEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
    const inherited = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !INHERITED.includes(name)),
    )
    return { ...inherited, ...this.#environment, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...extra }
  }

  #cannotStart(cause: Error): UserError {
    if (!existsSync(this.directory))
      return new UserError('this folder does not exist', { location: { file: this.directory }, cause })
    return new UserError('git cannot be started: it is not on the PATH', {
      hint: 'Install git 2.29 or newer on this machine.',
      cause,
    })
  }
}
