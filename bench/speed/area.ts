import { join } from 'node:path'
import { environmentOf, type Peer } from './environment.ts'
import { type Command, type Run, timed } from './process.ts'
import type { SpeedRow } from './row.ts'

export interface SpeedOptions {
  quick: boolean
  peers: boolean
  /** An empty folder that is removed afterwards. */
  scratch: string
}

export interface SpeedArea {
  about: string
  measure(options: SpeedOptions): Promise<SpeedRow[]>
  /** What a reader has to know to trust the rows. */
  notes: string
}

export const projectRoot = join(import.meta.dirname, '..', '..')
const here = import.meta.dirname

export interface Contest {
  ours: Command
  /** `program` is a name in the peer's environment. */
  peer: { peer: Peer; command: Command }
}

/** Runs both in turn, so that whatever else the machine does hits both. */
export async function takeTurns(
  { ours, peer }: Contest,
  { quick, peers }: SpeedOptions,
): Promise<{ ours: Run[]; peer: { peer: Peer; runs: Run[] } | null }> {
  const rounds = quick ? 1 : 3
  const bin = peers ? environmentOf(peer.peer) : null
  const runs = { ours: [] as Run[], peer: [] as Run[] }
  for (let round = 1; round <= rounds; round++) {
    runs.ours.push(await noted('ours', round, ours))
    if (bin === null) continue
    runs.peer.push(
      await noted(peer.peer.name, round, { ...peer.command, program: join(bin, peer.command.program) }),
    )
  }
  return { ours: runs.ours, peer: bin === null ? null : { peer: peer.peer, runs: runs.peer } }
}

/** Says on stderr how long it took. */
export async function noted(name: string, round: number, command: Command): Promise<Run> {
  const run = await timed(command)
  console.error(`bench:   ${name}, round ${round}: ${run.seconds.toFixed(2)} s`)
  return run
}

/** A TypeScript file of `ours/` as a process of its own. */
export const worker = (file: string, ...args: string[]): Command => ({
  program: process.execPath,
  args: [join(here, 'ours', file), ...args],
})

/** The program that users run. */
export const mlops = (cwd: string, ...args: string[]): Command => ({
  program: process.execPath,
  args: [join(projectRoot, 'dist', 'cli.js'), ...args],
  cwd,
})

/** A Python file of `peers/`. */
export const peerScript = (file: string, ...args: string[]): Command => ({
  program: 'python',
  args: [join(here, 'peers', file), ...args],
})

/** What a worker or a peer's script says on its last line. */
export function answerOf<Answer>({ stdout }: Run): Answer {
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Answer
}
