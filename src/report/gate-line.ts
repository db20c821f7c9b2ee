import type { Verdict } from '../evidence/envelope.ts'
import type { Comparison } from '../evidence/evaluation.ts'
import { metricTitle } from './metrics.ts'
import { arrow, decimalsOf, fixed, signed } from './numbers.ts'
import { inUnits } from './units.ts'

/** What a picture needs of one gate: everything in the units of one axis. */
export interface GateLine {
  title: string
  /** The estimate and its verdict in words. */
  said: string
  better: Comparison['better']
  verdict: Verdict
  value: number
  interval: [number, number]
  /** No change; null on the axis of an absolute limit. */
  zero: number | null
  limits: number[]
  domain: [number, number]
}

/** The gate against production where it has a margin, else against its absolute limits; undefined without interval. */
export function gateLine(comparison: Comparison): GateLine | undefined {
  const { shown, unit } = inUnits(comparison)
  const { gate, better, difference, interval, candidate, candidateInterval } = shown
  if (!gate) return undefined
  const title = `${metricTitle(comparison.metric)} ${arrow(better)}`
  const decimals = decimalsOf(shown)
  const base = { title, better, verdict: gate.verdict }
  if (gate.margin !== null && difference !== null && interval) {
    const limits = [better === 'higher' ? -gate.margin : gate.margin]
    const said = `${signed(difference, decimals)}${unit.change}, ${gate.verdict}`
    return {
      ...base,
      said,
      value: difference,
      interval,
      zero: 0,
      limits,
      domain: around([0, ...limits, ...interval]),
    }
  }
  const limits = [gate.min, gate.max].filter((limit) => limit !== null)
  if (candidate === null || !candidateInterval || limits.length === 0) return undefined
  const said = `${fixed(candidate, decimals)}${unit.value}, ${gate.verdict}`
  const domain = around([...limits, ...candidateInterval])
  return { ...base, said, value: candidate, interval: candidateInterval, zero: null, limits, domain }
}

/** The numbers' range with a tenth of air on both sides. */
function around(values: number[]): [number, number] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const air = (high - low || Math.abs(high) || 1) * 0.1
  return [low - air, high + air]
}
