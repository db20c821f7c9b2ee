import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { programEnvironment } from '../platform/environment.ts'

export interface CommandOptions {
  /** The user's own line, run by the shell: the one place where a shell is meant. */
  command: string
  directory: string
  environment: Record<string, string>
  /** Touched when the training is asked to stop. */
  stopFile: string
  onLine(line: string): void
  /** Seconds between the polite signal and the hard one. GitHub's runner leaves ten in all. */
  grace?: number
}

export interface CommandResult {
  exitCode: number | null
  signal: string | null
  /** Asked to stop from outside. */
  cancelled: boolean
  seconds: number
  /** Last lines of its output. */
  tail: string[]
}

const TAIL_LINES = 40

/**
 * Runs the training command in a process group of its own, so that a stop reaches everything that it started:
 * the runner signals only our process, and a trainer left alone would keep the GPU.
 */
export async function runCommand(options: CommandOptions): Promise<CommandResult> {
  const started = performance.now()
  const tail: string[] = []
  const child = spawn(options.command, {
    shell: process.platform === 'win32' ? true : '/bin/bash',
    cwd: options.directory,
    env: { ...programEnvironment(), ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  })
  const keep = (line: string) => {
    tail.push(line)
    if (tail.length > TAIL_LINES) tail.shift()
    options.onLine(line)
  }
  const stop = stopper(child.pid, options)
  const exit = new Promise<{ exitCode: number | null; signal: string | null }>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }))
  })
  try {
    const [result] = await Promise.all([exit, eachLine(child.stdout, keep), eachLine(child.stderr, keep)])
    return { ...result, cancelled: stop.asked(), seconds: (performance.now() - started) / 1000, tail }
  } finally {
    stop.dispose()
  }
}

async function eachLine(stream: Readable, onLine: (line: string) => void): Promise<void> {
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }))
    onLine(line)
}

function stopper(pid: number | undefined, { stopFile, grace = 6 }: CommandOptions) {
  let asked = false
  let timer: NodeJS.Timeout | undefined
  const signalGroup = (signal: NodeJS.Signals) => {
    if (pid === undefined) return
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
  const onSignal = () => {
    if (asked) return
    asked = true
    void writeFile(stopFile, '')
    // SIGTERM, whatever we got: trainers checkpoint on it, while Python dies of SIGINT.
    signalGroup('SIGTERM')
    timer = setTimeout(() => signalGroup('SIGKILL'), grace * 1000)
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  return {
    asked: () => asked,
    dispose: () => {
      clearTimeout(timer)
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
    },
  }
}
