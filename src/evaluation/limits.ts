import type { MetricGate } from '../config/gate.ts'
import type { Measurement } from './measurement.ts'
import type { Metric } from './metrics/metric.ts'

/** What a gate asks of a metric: null where a limit is not asked for, or cannot be without a production model. */
export interface Limits {
  /** Allowed loss against production, ≥ 0, in units of the metric. */
  margin: number | null
  min: number | null
  max: number | null
  /** `min` and `max` are judged by the end of the candidate's interval, not by its value. */
  strict: boolean
  /** A larger gain than this is more likely a leak than a better model. */
  maxGain: number | null
  /** Shown with its verdict, which decides nothing. */
  informational: boolean
  /** One-sided. */
  confidence: number
  /** Why the margin that was asked for means nothing here. */
  refused: string | null
}

/** Allowed loss where a gate names none: of a metric between 0 and 1, and as a share of production's value. */
const DEFAULT_MARGIN = 0.005
const DEFAULT_RELATIVE_MARGIN = 0.01
/** A share of a smaller value is rounding. */
const SMALLEST_BASE = 1e-9

/**
 * The limits of a gate; a gate that names none gets the default margin. Null: nothing of it can be judged.
 *
 * @param trivial value of a constant answer, which `over-trivial` makes a limit where there is no production model
 */
export function limitsOf(
  gate: MetricGate,
  metric: Metric,
  production: Measurement['production'],
  confidence: number,
  trivial: number | null = null,
): Limits | null {
  const limits: Limits = {
    margin: null,
    min: gate.min ?? null,
    max: gate.max ?? null,
    strict: gate.strict ?? false,
    maxGain: gate['max-gain'] ?? null,
    informational: gate.informational ?? false,
    confidence: gate.confidence ?? confidence,
    refused: null,
  }
  if (production === null && trivial !== null) raise(limits, metric, trivial, gate['over-trivial'])
  const isAbsolute = limits.min !== null || limits.max !== null
  if (production === null) return isAbsolute ? { ...limits, maxGain: null } : null
  const wanted = wantedMargin(gate, metric, isAbsolute)
  // An undefined production value is said by the gate itself.
  const relative = wanted.relative === null || production.value === null ? null : wanted.relative
  if (relative === null) return { ...limits, margin: wanted.absolute }
  const base = Math.abs(production.value as number)
  if (base < SMALLEST_BASE) return { ...limits, refused: refusal(production.value as number) }
  return { ...limits, margin: Math.min(wanted.absolute ?? Infinity, relative * base) }
}

/** Of two limits on the same side the stricter one decides. */
function raise(limits: Limits, { better }: Metric, trivial: number, least: number | undefined): void {
  if (least === undefined) return
  if (better === 'higher') limits.min = Math.max(limits.min ?? -Infinity, trivial + least)
  else limits.max = Math.min(limits.max ?? Infinity, trivial - least)
}

/** Both where both are named: the smaller of them then decides. */
function wantedMargin(gate: MetricGate, metric: Metric, isAbsolute: boolean) {
  const absolute = gate.margin ?? null
  const relative = gate['relative-margin'] ?? null
  if (absolute !== null || relative !== null || isAbsolute) return { absolute, relative }
  return metric.better === 'higher'
    ? { absolute: DEFAULT_MARGIN, relative }
    : { absolute, relative: DEFAULT_RELATIVE_MARGIN }
}

const refusal = (value: number): string =>
  `a margin relative to production's ${value === 0 ? 'value of 0' : `value of ${value}`} means nothing; set an absolute margin`
