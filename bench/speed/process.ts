import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

export interface Command {
  program: string
  args: string[]
  cwd?: string
  env?: Record<string, string>
  /** Default 0 alone. */
  exitCodes?: number[]
}

/** One process from its start to its end, children included. */
export interface Run {
  seconds: number
  /** Null where the machine has no /proc. */
  peakMib: number | null
  stdout: string
}

const POLL_MS = 20

/** @throws Error with what it printed, where it ends with another exit code. */
export async function timed({ program, args, cwd, env, exitCodes = [0] }: Command): Promise<Run> {
  const started = process.hrtime.bigint()
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  let peak = 0
  const poll = setInterval(() => {
    peak = Math.max(peak, child.pid === undefined ? 0 : memoryOf(child.pid))
  }, POLL_MS)
  try {
    let ended = started
    child.once('exit', () => {
      ended = process.hrtime.bigint()
    })
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    const text = Buffer.concat(stdout).toString('utf8')
    if (code === null || !exitCodes.includes(code))
      throw new Error(
        `${basename(program)} ${args.join(' ')} ended with ${code}\n${text}${Buffer.concat(stderr)}`,
      )
    return {
      seconds: Number(ended - started) / 1e9,
      peakMib: peak === 0 ? null : peak / 1024,
      stdout: text,
    }
  } finally {
    clearInterval(poll)
  }
}

/** Resident KiB of a process and its children; at least the most that any one of them had so far. */
function memoryOf(pid: number): number {
  let now = 0
  let highest = 0
  for (const each of treeOf(pid)) {
    const status = read(`/proc/${each}/status`)
    now += Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0)
    highest = Math.max(highest, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0))
  }
  return Math.max(now, highest)
}

function treeOf(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  )
  return [pid, ...children.flatMap(treeOf)]
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return [] // It has ended meanwhile.
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // It has ended meanwhile.
  }
}
