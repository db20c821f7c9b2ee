import { isRate } from '../evaluation/words.ts'
import type { Comparison } from '../evidence/evaluation.ts'
import { measuredIn } from './metrics.ts'

/** How the numbers of one comparison are shown; `scale` turns a value of the evidence into a shown one. */
export interface Unit {
  scale: number
  /** Behind a value, its space included: ` %`, ` ms`. */
  value: string
  /** Behind a difference: percentage points where values are per cent. */
  change: string
}

const PLAIN: Unit = { scale: 1, value: '', change: '' }
const RATE: Unit = { scale: 100, value: ' %', change: ' pp' }
const BYTES = ['B', 'kB', 'MB', 'GB']

/** One unit for all numbers of a row: per cent for rates, milliseconds, or the multiple of bytes that fits. */
function unitOf({ metric, candidate, production }: Comparison): Unit {
  const measured = measuredIn(metric)
  if (measured === 'ms') return { scale: 1, value: ' ms', change: ' ms' }
  if (measured === 'bytes') return bytesUnit(Math.max(candidate ?? 0, production ?? 0))
  return isRate(metric) ? RATE : PLAIN
}

function bytesUnit(largest: number): Unit {
  const step = Math.min(BYTES.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, largest)) / 3)))
  return { scale: 1000 ** -step, value: ` ${BYTES[step]}`, change: ` ${BYTES[step]}` }
}

export const rateUnit = (metric: string): Unit => (isRate(metric) ? RATE : PLAIN)

type Ends = [number, number] | null

/** The comparison with its numbers as they are shown. */
export function inUnits(comparison: Comparison): { shown: Comparison; unit: Unit } {
  const unit = unitOf(comparison)
  if (unit.scale === 1) return { shown: comparison, unit }
  const scaled = (value: number | null): number | null => value && value * unit.scale
  const ends = (interval: Ends): Ends => interval && [interval[0] * unit.scale, interval[1] * unit.scale]
  const { gate } = comparison
  return {
    unit,
    shown: {
      ...comparison,
      production: scaled(comparison.production),
      candidate: scaled(comparison.candidate),
      ...(comparison.trivial === undefined ? {} : { trivial: comparison.trivial * unit.scale }),
      difference: scaled(comparison.difference),
      interval: ends(comparison.interval),
      candidateInterval: ends(comparison.candidateInterval),
      detectableLoss: scaled(comparison.detectableLoss ?? null),
      gate: gate && {
        ...gate,
        margin: scaled(gate.margin),
        min: scaled(gate.min),
        max: scaled(gate.max),
      },
    },
  }
}
