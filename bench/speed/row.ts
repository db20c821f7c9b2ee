import type { Table } from '../table.ts'
import type { Peer } from './environment.ts'
import type { Run } from './process.ts'

interface Side {
  /** The fastest run: whatever else the machine did, it only adds. */
  seconds: number
  median: number
  peak_mib: number | null
}

/** One comparison. */
export interface SpeedRow {
  name: string
  ours: Side
  peer: (Side & { name: string; version: string }) | null
  /** How many times faster we are, by the fastest runs. */
  ratio: number | null
  /** The least ratio that we want; null where none was set. */
  goal: number | null
}

export interface Measured {
  name: string
  goal: number | null
  ours: Run[]
  peer: { peer: Peer; runs: Run[] } | null
}

export function speedRow({ name, goal, ours, peer }: Measured): SpeedRow {
  const own = side(ours)
  const other = peer && { name: peer.peer.name, version: peer.peer.version, ...side(peer.runs) }
  const ratio = other && round(other.seconds / own.seconds, 3)
  return { name, ours: own, peer: other, ratio, goal }
}

function side(runs: Run[]): Side {
  const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b)
  const middle = (seconds.length - 1) / 2
  const peaks = runs.flatMap(({ peakMib }) => (peakMib === null ? [] : [peakMib]))
  return {
    seconds: round(seconds[0], 4),
    median: round((seconds[Math.floor(middle)] + seconds[Math.ceil(middle)]) / 2, 4),
    peak_mib: peaks.length === 0 ? null : Math.round(Math.max(...peaks)),
  }
}

const round = (value: number, digits: number): number => Number(value.toPrecision(digits))

export function speedTable(rows: SpeedRow[]): Table {
  return {
    header: ['', 'ours', 'MiB', 'peer', 'peer', 'MiB', 'ratio', 'goal'],
    numeric: [1, 2, 4, 5, 6],
    rows: rows.map(({ name, ours, peer, ratio, goal }) => [
      name,
      seconds(ours),
      String(ours.peak_mib ?? '–'),
      peer ? `${peer.name} ${peer.version}` : '–',
      peer ? seconds(peer) : '–',
      String(peer?.peak_mib ?? '–'),
      ratio === null ? '–' : `${ratio < 100 ? ratio.toFixed(1) : ratio.toFixed(0)}×`,
      goalText(ratio, goal),
    ]),
  }
}

/** Minimum / median. */
const seconds = ({ seconds, median }: Side): string => {
  const digits = seconds < 1 ? 3 : seconds < 10 ? 2 : 0
  return `${seconds.toFixed(digits)} / ${median.toFixed(digits)} s`
}

function goalText(ratio: number | null, goal: number | null): string {
  if (goal === null) return '–'
  const verdict = ratio === null ? 'not measured' : ratio >= goal ? 'reached' : 'missed'
  return `≥ ${goal}×, ${verdict}`
}
