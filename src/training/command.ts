import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname } from 'node:path'
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
  /** 128 and the signal's number where a signal ended it, as shells say it; null where that was asked for. */
  exitCode: number | null
  signal: string | null
  /** Asked to stop from outside. */
  cancelled: boolean
  seconds: number
  /** Last lines of its output, each cut to {@link TAIL_CHARACTERS}. */
  tail: string[]
}

const TAIL_LINES = 40
/** A line of a binary file that was printed by mistake may have millions. */
const TAIL_CHARACTERS = 2000

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
    tail.push(line.slice(0, TAIL_CHARACTERS))
    if (tail.length > TAIL_LINES) tail.shift()
    options.onLine(line)
  }
  const stop = stopper(child.pid, options)
  const exit = new Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }))
  })
  try {
    const [{ exitCode, signal }] = await Promise.all([
      exit,
      eachLine(child.stdout, keep),
      eachLine(child.stderr, keep),
    ])
    const cancelled = stop.asked()
    return {
      exitCode: signal && !cancelled ? 128 + constants.signals[signal] : exitCode,
      signal,
      cancelled,
      seconds: (performance.now() - started) / 1000,
      tail,
    }
  } finally {
    stop.dispose()
  }
}

async function eachLine(stream: Readable, onLine: (line: string) => void): Promise<void> {
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }))
    onLine(line)
}

/** The last one is a closed terminal. */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

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
    // Before the signal: a trainer that looks for the file when it is signalled must find it.
    mkdirSync(dirname(stopFile), { recursive: true })
    writeFileSync(stopFile, '')
    // SIGTERM, whatever we got: trainers checkpoint on it, while Python dies of SIGINT.
    signalGroup('SIGTERM')
    timer = setTimeout(() => signalGroup('SIGKILL'), grace * 1000)
  }
  // Whatever ends us, a closed pipe or an error, ends the trainer too.
  const onExit = () => signalGroup('SIGKILL')
  for (const signal of STOP_SIGNALS) process.on(signal, onSignal)
  process.on('exit', onExit)
  return {
    asked: () => asked,
    dispose: () => {
      clearTimeout(timer)
      for (const signal of STOP_SIGNALS) process.off(signal, onSignal)
      process.off('exit', onExit)
    },
  }
}
